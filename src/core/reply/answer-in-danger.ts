import type { Decision } from '../safety/decision.ts';
import type { Turn } from '../turn.ts';
import { fill } from './fill.ts';
import { has } from './grammar/word.ts';
import { isEnglish, readSentences } from './language.ts';
import type { ScriptName } from './plan.ts';
import { isReaching } from './script.ts';
import { isHurt, isUnsafe } from './situation.ts';

/** What somebody in danger answers to written words, and the written words that follow it. */
export type AnswerInDanger = {
	readonly id: string;
	/** The pattern of the message, in which apostrophes are straight; null where it is enough that somebody is named. */
	readonly said: string | null;
	/** Takes it back where it stands in the same message. */
	readonly unless?: string;
	/** Said too by whoever is reaching somebody, as the scripts know it. */
	readonly isReaching?: true;
	/** Of people who are near: one of them may be the one who hurts. */
	readonly isOfPeople?: true;
	/** Of what a life could be taken with, where nothing else is answered. */
	readonly isOfMeans?: true;
	readonly wordings: Readonly<Partial<Record<Course, readonly Wording[]>>>;
};

/** Sentences; `{who}` is the person who was named. */
type Wording = readonly string[];

/** A life in danger now, danger that stands, or a body that has to be seen to. */
type Course = 'acute' | 'standing' | 'body';

/** The scripts that follow up, and whom to call where they say it: that stays, as the second sentence. */
export const FOLLOWING_UP: Readonly<
	Partial<Record<ScriptName, { readonly course: Course; readonly way: string | null }>>
> = {
	'self-harm-4-after': { course: 'acute', way: null },
	'self-harm-4-again': { course: 'acute', way: '{again}' },
	'self-harm-barriers': { course: 'standing', way: null },
	'self-harm-after': { course: 'standing', way: '{again}' },
	'overdose-after': { course: 'body', way: '{emergency}' },
	'medical-after': { course: 'body', way: '{health}' },
};

/**
 * Sentences in place of a script's that follow up, chosen by what was answered; null when the script's own fit as well.
 * They too are written and reviewed. `recent` are the earlier turns of the conversation, oldest first.
 */
export const answerInDanger = (
	{ script, said, recent, decision }: Answered,
	answers: readonly AnswerInDanger[],
): Wording | null => {
	const following = FOLLOWING_UP[script];
	if (following === undefined) return null;
	const heard = said.normalize('NFKC').replace(/[’‘`]/gu, "'");
	if (GRAVER.test(heard)) return null;
	const mayHurt = isUnsafe(decision) || isHurt(recent);
	const who = mayHurt ? null : whoIsNamed(heard, isAskedWho(recent));
	for (const answer of answers) {
		if (!isSaid(answer, heard, who) || (answer.isOfPeople === true && mayHurt)) continue;
		const wording = answer.wordings[following.course]?.find((one) => !wasSpoken(one, recent));
		if (wording === undefined) continue;
		const [first = '', ...rest] = wording.map((sentence) => fill(sentence, { who: who ?? '' }));
		return [first, ...(following.way === null ? [] : [following.way]), ...rest];
	}
	return null;
};

/** What follows up, and on what. */
export type Answered = {
	readonly script: ScriptName;
	readonly said: string;
	readonly recent: readonly Turn[];
	readonly decision: Decision;
};

/** What a life could be taken with, as a pattern. */
export const MEANS =
	'(?:pills?|tablets?|meds|medicines?|medication|paracetamol|tylenol|ibuprofen|aspirin|codeine|tramadol|oxy\\w*|morphine|fentanyl|xanax|valium|diazepam|insulin|guns?|pistol|rifle|shotgun|bullets|kni(?:fe|ves)|blades?|razors?|rope)';

const SPEAKS_OF_MEANS = new RegExp(`\\b${MEANS}\\b`, 'iu');

/**
 * Of something done, or about to be, and of leave taken: no answer talks over that. The script's own words ask on, and
 * what grew graver was decided before.
 */
const GRAVER = new RegExp(
	String.raw`\b(?:took|taken|taking|swallowed|downed|had|ate|drank) (?:them|it|all|both|too (?:many|much)|enough|\d+|what i had|the (?:whole|lot|rest))\b|(?<!n't |\b(?:cant|cannot|not|dont) )\b(?:do|doing|did|done) it\b|\bits? (?:done|time|ready)\b|\bend(?:ing)? (?:it|my life|things)\b|\b(?:jump\w*|bleed\w*|hang(?:ing)? myself|noose|ledge|bridge)\b|\bround my neck\b|\bmy wrists?\b|\b(?:find|found|finds) (?:me|my body)\b|\bgone\b|\bforever\b|\bgoodbye\b|\bfuneral\b|\bmy will\b|\btrain is\b|\bafter tonight\b|\b(?:going|go) now\b|\bbreath\w*\b|\bnot moving\b`,
	'iu',
);

const isSaid = (answer: AnswerInDanger, heard: string, who: string | null): boolean => {
	// Whoever speaks of the means is answered about nothing else.
	if (answer.isOfMeans !== true && SPEAKS_OF_MEANS.test(heard)) return false;
	if (answer.said === null) return who !== null;
	if (answer.unless !== undefined && new RegExp(answer.unless, 'iu').test(heard)) return false;
	return (answer.isReaching === true && isReaching(heard)) || new RegExp(answer.said, 'imu').test(heard);
};

/** By a sentence that has no slot: the others differ with the name. */
const wasSpoken = (wording: Wording, recent: readonly Turn[]): boolean => {
	const fixed = wording.filter((sentence) => !sentence.includes('{'));
	return recent.some(({ sentences }) => sentences.some(({ text }) => fixed.includes(text)));
};

const isAskedWho = (recent: readonly Turn[]): boolean =>
	/\b(?:who|anyone|someone|somebody)\b[^.!]*\?$/iu.test(recent.at(-1)?.sentences.at(-1)?.text ?? '');

/** Grown-ups who could come, as a pattern. */
export const KIN =
	'sister|brother|mum|mom|mam|mother|dad|father|nan|gran|grandma|grandad|grandpa|granny|aunt|auntie|uncle|cousin|wife|husband|partner|girlfriend|boyfriend|friend|mate|flatmate|roommate|housemate|neighbour|neighbor|boss|manager|teacher|tutor|coach|doctor|gp|nurse|counsellor|counselor|therapist|pastor|priest|imam|rabbi|sponsor|landlady|roomie|stepmum|stepmom|colleague|supervisor|warden';

const TITLE =
	'Mr|Mrs|Ms|Miss|Dr|Doctor|Pastor|Father|Fr|Rabbi|Imam|Sister|Aunt|Auntie|Uncle|Nurse|Coach|Nan|Gran|Nana|Sir|Madam';

const NAME = `(?:(?:${TITLE})\\.? )?\\p{Lu}[\\p{L}-]*\\p{Ll}`;

/** Words that make somebody who is named one who could come. */
const NEAR =
	/\b(?:maybe|perhaps|i (?:could|can|might|suppose|guess|think)|i'll|would come|could come|might come|'d come|comes? if|is up|'s up|(?:is|'s|lives) (?:just )?(?:across|next|over|near|down|up|round|around)|(?:has|have|got) (?:my|the|a) (?:spare )?key|knows?|checks? (?:in )?on|ring|call|text|tell|ask|trust)\b/iu;

/** Words that make them one who could not, or whom it would be wrong to send somebody to. */
const FAR = new RegExp(
	String.raw`n't\b|\b(?:cannot|cant|dont|wont|not|never|nobody|no one|died|dead|passed|funeral|grave|buried|late|lost|left me|hates?|blocked|kicked|kill\w*|suicid\w*|himself|herself|themselves|overdos\w*|did it|hits?|hitting|hurts?|beats?|rap(?:ed|es|ing)|abus\w*|threat\w*|scared|afraid|frightened|angry|drunk|jail|prison|find me|loves?|sorry|(?:is|was|were) right|better off|happier|without me|knows what|did|touch\w*|violent|drinking|locks?|cameras?|stairs|come in|heaven|rip|up there|dying|online|dogs?|cat|shelter|posted|pics?|cheating|\d+|took|push|shoot|can have|has the key|with me|wanted it|fine|again|safe|key knows|be with|join|see my|see \w+ soon|${MEANS})\b`,
	'iu',
);

/** Written with a capital and nobody's name. */
const NO_NAME = new Set(
	'I God Jesus Christ Allah Lord Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October November December Christmas Easter Samaritans Shout Lifeline Ok Okay'.split(
		' ',
	),
);

/**
 * Whoever somebody names as one who could come or be told, as a reply may say it: *your sister*, *Mrs Alvarez*.
 * Null where nobody is, or where the words turn against it.
 */
/** *I could use Xanax* calls on nobody. */
const isCalledOn = (name: string, sentence: string): boolean =>
	new RegExp(
		`\\b(?:ring|call|text|tell|ask|trust|message|phone) ${name}|(?:maybe|perhaps) ${name}\\W*$|${name}(?:'s|s| is| would| could| might| has| lives| knows)\\b`,
		'iu',
	).test(sentence);

const whoIsNamed = (heard: string, isAsked: boolean): string | null => {
	const sentences = heard.split(/(?<!\b(?:Mr|Mrs|Ms|Dr|Fr))[.!?\n]+/u).map((sentence) => sentence.trim());
	for (const [index, sentence] of sentences.entries()) {
		const words = sentence.split(/\s+/u);
		const isShort = isAsked && words.length <= SHORT;
		// *There's a bloke at chess club. Ravi.*
		const isToldOf = words.length <= A_NAME && TOLD_OF.test(sentences[index - 1] ?? '');
		if (FAR.test(sentence) || !(isShort || isToldOf || NEAR.test(sentence) || THERE_IS.test(sentence)))
			continue;
		const kin = new RegExp(`\\bmy (?:(?:big|older|best|old|oldest|next door) )?(${KIN})\\b(?!'s)`, 'iu').exec(
			sentence,
		);
		if (kin?.[1] !== undefined) return `your ${kin[1].toLowerCase()}`;
		const named = new RegExp(
			`(?<![\\p{L}'-])(?<!\\b(?:in|at|from|near|of|on|to|the) )${NAME}(?![\\p{L}'-])`,
			'gu',
		);
		const names = (sentence.match(named) ?? []).filter(
			(name) =>
				(isShort || isToldOf || THERE_IS.test(sentence) || isCalledOn(name, sentence)) &&
				!NO_NAME.has(name) &&
				(name !== words[0] || opensWithName(sentence, words)),
		);
		const [only] = names;
		if (only !== undefined && names.length === 1) return only;
	}
	return null;
};

const THERE_IS = /\b[Tt]here(?:'s|s| is) \p{Lu}/u;

const TOLD_OF = /\bthere(?:'s|s| is) (?:a|an|this|one|my)\b/iu;

/** In words. */
const A_NAME = 2;

/** Where a sentence begins a capital says nothing: *Grits one's teeth* names nobody, *Emyr could come* does. */
const opensWithName = (sentence: string, [first = '', next = '']: readonly string[]): boolean =>
	has(readSentences(sentence)[0]?.[0], 'Person') ||
	(!isEnglish(first.toLowerCase()) &&
		/^(?:|is|would|could|might|will|has|lives|knows|maybe|though)$/iu.test(next));

/** An answer to *who* in so many words names somebody, whatever else it says. */
const SHORT = 5;
