/** What can have happened. `partner-told`: a partner told of an infection. */
export const WHATS = [
	'condom-broke',
	'no-condom',
	'condom-removed',
	'missed-pill',
	'pill-vomited',
	'partner-told',
	'needle',
	'assault',
] as const;

export type What = (typeof WHATS)[number];

/** What the person fears from it. */
export const FEARS = ['both', 'pregnancy', 'infection'] as const;

export type Fear = (typeof FEARS)[number];

/** When it happened, as wide as it was told, by the clock on the wall. */
export type TimeTold = {
	/** ISO date of the day in which it begins. */
	readonly date: string;
	/** Whole hours from the midnight at which that day begins; `upTo` is greater, and may lie in a later day. */
	readonly from: number;
	readonly upTo: number;
	/** IANA name of the zone in which it was told. */
	readonly zone: string;
};

export const INFECTIONS = [
	'some-infection',
	'chlamydia',
	'gonorrhoea',
	'syphilis',
	'herpes',
	'hepatitis',
	'hiv',
] as const;

export type Infection = (typeof INFECTIONS)[number];

export const TONES = ['plain', 'warm', 'short'] as const;

export type Tone = (typeof TONES)[number];

/** Questions that can go to the clinic. */
export const VISIT_QUESTIONS = [
	'still-possible',
	'which-pill',
	'pep',
	'tests-when',
	'private',
	'results',
	'partner',
	'sex-again',
	'contraception',
	'pain',
] as const;

export type VisitQuestion = (typeof VISIT_QUESTIONS)[number];

export type SexualHealthSheet = {
	readonly what: What | null;
	/** Null: as what happened has it, see `fearOf`. */
	readonly fear: Fear | null;
	readonly when: TimeTold | null;
	readonly partner: { readonly name: string; readonly infection: Infection; readonly tone: Tone };
	readonly visit: { readonly questions: readonly VisitQuestion[]; readonly own: readonly string[] };
};

export const EMPTY_SEXUAL_HEALTH: SexualHealthSheet = {
	what: null,
	fear: null,
	when: null,
	partner: { name: '', infection: 'some-infection', tone: 'plain' },
	visit: { questions: [], own: [] },
};

/** What there is to fear, unless the person says otherwise: from a needle nobody gets pregnant. */
export const fearOf = ({ what, fear }: Pick<SexualHealthSheet, 'what' | 'fear'>): Fear => {
	if (what === 'needle') return 'infection';
	if (fear !== null) return fear;
	if (what === 'missed-pill' || what === 'pill-vomited') return 'pregnancy';
	return what === 'partner-told' ? 'infection' : 'both';
};

/** Care comes first, whatever else is asked: it was done to them without a yes. */
export const wasWithoutConsent = (what: What | null): boolean =>
	what === 'assault' || what === 'condom-removed';

/** Its time is that of the sex, and not of what came of it: of the lost pill, of the news. */
export const isOfSex = (what: What): boolean =>
	what === 'missed-pill' || what === 'pill-vomited' || what === 'partner-told';
