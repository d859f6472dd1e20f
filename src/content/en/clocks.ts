import type { Cue } from '../../core/reading/lexicon.ts';
import { compileLexicon } from '../../core/reading/lexicon-source.ts';
import type { ClockName } from '../../core/help/clock.ts';
import type { ClockWords } from '../../core/help/read-clock.ts';
import type { ClockPhrases } from '../../core/reply/phrases.ts';
import { LEVEL_OF } from '../../core/safety/danger.ts';
import { FACTS, type FactId } from '../help/facts.ts';
import { CLOCK } from './lexicon/clock.ts';
import { FILLERS, SLOTS } from './lexicon/slots.ts';
import { SLIPS, SPELLINGS } from './lexicon/spellings.ts';

const cue = (name: ClockName, phrases: readonly string[], traps: readonly string[] = []): Cue => ({
	id: `clock:${name}`,
	means: { kind: 'clock', level: LEVEL_OF.clock },
	phrases,
	traps,
});

/** A deadline, and no danger: a clock in some countries only. */
const COLLECTOR = cue('collector', [
	'validation notice/letter',
	'letter/notice/letters from … collector/collectors/collections',
	'letter/notice from … collection agency',
	'debt collector/collectors … wrote/letter/notice',
]);

/** Too wide for words alone. */
const WIDE: readonly Cue[] = [
	// *we used a condom*
	cue(
		'unprotected-sex',
		['condom/condoms'],
		['used/use/using/wore/with/had a/the @', 'used/use/using/wore @'],
	),
	cue('unprotected-sex', [
		'morning after pill',
		'plan b',
		'stealthing/unprotected',
		'not use anything',
		'missed/forgot … pill/pills',
		'not on the pill',
	]),
	cue('exposure', ['needle/syringe/pep', 'hiv positive']),
	cue('assault', ['raped/rape', 'inside me', 'had/have sex with me', 'forced himself', 'not my choice']),
	cue('eviction', ['evicted/evict/eviction/possession', 'lockout', 'out by/on', 'be out', 'locked out']),
	cue('disconnection', [
		'disconnect/disconnected/disconnection',
		'cut/shut/turn/turned … off',
		'prepay/prepayment',
	]),
	cue('bailiffs', ['bailiff/bailiffs', 'enforcement agent/agents/officer/officers']),
	{ ...cue('claim-form', ['court/hearing/summons/papers/lawsuit/tribunal']), id: 'clock:claim-form:date' },
];

const lexicon = (cues: readonly Cue[]) =>
	compileLexicon({ cues, slots: SLOTS, fillers: FILLERS, spellings: SPELLINGS, slips: SLIPS });

const fact = (id: FactId, against: 'pregnancy' | 'infection' | null = null) => ({ fact: id, against });

const AFTER_SEX = [
	fact('levonorgestrel-uk', 'pregnancy'),
	fact('pep', 'infection'),
	fact('doxy-pep', 'infection'),
	fact('emergency-pill-us', 'pregnancy'),
	fact('ulipristal', 'pregnancy'),
	fact('copper-coil', 'pregnancy'),
];

/** The words by which a running clock is known, and the facts that bear on it. */
export const CLOCK_WORDS: ClockWords = {
	cues: lexicon([...CLOCK, COLLECTOR]),
	wide: lexicon(WIDE),
	against: {
		pregnancy: [
			...[
				'pregnant',
				'pregnancy',
				'morning after pill',
				'morning after',
				'plan b',
				'emergency contraception',
			],
			...['on the pill', 'on anything', 'contraception', 'a baby', 'ovulating', 'my pill', 'my pills'],
		],
		infection: [
			...[
				'hiv',
				'pep',
				'aids',
				'std',
				'stds',
				'sti',
				'stis',
				'infection',
				'infected',
				'chlamydia',
				'gonorrhoea',
			],
			...['syphilis', 'herpes', 'caught something', 'catch something', 'gay', 'grindr', 'doxy'],
		],
	},
	arrived: [
		...[
			'came',
			'got',
			'received',
			'arrived',
			'dated',
			'posted',
			'sent',
			'given',
			'gave',
			'opened',
			'found',
			'served',
		],
		...['put', 'left', 'taped', 'delivered', 'had', 'handed', 'pushed', 'was'],
	],
	due: [
		...[
			'by',
			'until',
			'till',
			'before',
			'coming',
			'come',
			'comes',
			'leave',
			'due',
			'hearing',
			'out',
			'within',
			'says',
		],
		...['evicted', 'in', 'off', 'tomorrow', 'next', 'want', 'wants', 'back', 'be'],
	],
	papers: ['letter', 'notice', 'card', 'papers', 'form', 'text', 'email'],
	facts: FACTS,
	factsOf: {
		'unprotected-sex': AFTER_SEX,
		assault: AFTER_SEX.filter(({ fact: id }) => id !== 'doxy-pep'),
		exposure: [fact('pep')],
		bailiffs: [fact('bailiff-notice-uk'), fact('bailiff-hours-uk')],
		'claim-form': [fact('claim-form-uk'), fact('claim-form-acknowledged-uk')],
		'letter-of-claim': [fact('letter-of-claim-uk')],
		collector: [fact('dispute-us')],
		eviction: [],
		disconnection: [],
	},
};

const DATE_COUNTS = 'The date on the paper is the one that counts.';

/** What is said of a clock. Figures come from the facts; those written out in `rules` stand in its fact. */
export const CLOCK_PHRASES = {
	person: {
		'unprotected-sex': [
			'A pharmacist or a sexual health clinic can help with this, without judging.',
			'This is what pharmacists and sexual health clinics are there for, and they have heard it all.',
			'Someone at a pharmacy or a sexual health clinic can talk this through with you.',
		],
		assault: [
			'A sexual health clinic or a hospital can look after you, and you choose what to tell.',
			'There are nurses and doctors for just this, and they go at your pace.',
			'You can be seen by a clinic or a hospital, with someone you trust beside you.',
		],
		exposure: [
			'A sexual health clinic or an emergency department can help with this.',
			'Nurses at a clinic or an emergency department deal with this often.',
			'An emergency department or a clinic can look at this with you.',
		],
		bailiffs: [
			'A debt adviser can step in here, free of charge, and the People screen shows how.',
			'Free debt advisers deal with bailiffs every day, and the People screen lists them.',
			'This is a good moment for a debt adviser, and the People screen shows who to call.',
		],
		'claim-form': [
			'A debt adviser or a legal advice centre can read the papers with you.',
			'Someone who knows court papers can go through them with you, for free.',
			'An adviser can look at the papers with you, and the People screen is a start.',
		],
		'letter-of-claim': [
			'A debt adviser can help you answer it, and the People screen shows how to reach one.',
			'Free debt advisers answer letters like this every day.',
			'An adviser can read the letter with you, free of charge.',
		],
		collector: [
			'A legal aid office or a debt counsellor can read the letter with you.',
			'Someone at legal aid can help you answer it.',
			'A debt counsellor can look at the notice with you.',
		],
		eviction: [
			'A housing adviser can look at the papers with you, and it is free to ask.',
			'Housing advisers deal with this every day, and asking costs nothing.',
			'This is a moment for a housing adviser, before the date comes.',
		],
		disconnection: [
			'The supplier can be asked to hold off, and a debt adviser can ask with you.',
			'A debt adviser can speak to the supplier with you.',
			'Suppliers have a team for this, and an adviser can call them with you.',
		],
	},
	general: {
		'unprotected-sex': ['Some things still help after sex without protection, and sooner is better.'],
		assault: ['Some care works best in the first days.'],
		exposure: ['Some care works best in the first days, and sooner is better.'],
		bailiffs: [DATE_COUNTS, 'There is often a date on the letter, and it is the one that counts.'],
		'claim-form': [DATE_COUNTS, 'The papers carry a date, and it is the one that counts.'],
		'letter-of-claim': [DATE_COUNTS, 'The letter says how long there is to answer it.'],
		collector: [DATE_COUNTS, 'The notice says how long there is to answer it.'],
		eviction: [DATE_COUNTS, 'The date on the notice is the one that counts.'],
		disconnection: ['The date in the letter is the one that counts.', DATE_COUNTS],
	},
	close: {
		'unprotected-sex': [
			'Sooner is better, and a pharmacist or a clinic can say what fits.',
			'A pharmacist or a clinic can say what fits, and sooner is better.',
		],
		assault: [
			'Sooner is better, and a clinic or a hospital can say what fits.',
			'A clinic or a hospital can say what fits, and sooner is better.',
		],
		exposure: [
			'Sooner is better, and a clinic or a hospital can help.',
			'A clinic or a hospital can help, and sooner is better.',
		],
		bailiffs: [
			'A debt adviser can check the notice with you.',
			'The notice can be checked by a debt adviser.',
		],
		'claim-form': [
			'It is worth opening with a debt adviser or a legal advice centre.',
			'A legal advice centre can say how the days are counted.',
		],
		'letter-of-claim': [
			'A debt adviser can help with the answer.',
			'The answer can be written with a debt adviser.',
		],
		collector: ['Legal aid can help with the letter.', 'The letter can be written with legal aid.'],
		eviction: [
			'A housing adviser can say what can be done before that day.',
			'What happens on that day, a housing adviser can say.',
		],
		disconnection: [
			'A call to the supplier before then can change things.',
			'The supplier, or a debt adviser, is the one to ask.',
		],
	},
	ask: {
		'unprotected-sex': [
			'When did it happen, as near as you can say?',
			'What day was it, and roughly what time?',
		],
		assault: ['When did it happen, as near as you want to say?', 'What day was it, if you can say?'],
		exposure: ['When did it happen, as near as you can say?', 'What day was it, and roughly what time?'],
		bailiffs: ['When did their letter come, or which day did they give?', 'What date is on the notice?'],
		'claim-form': ['What date is on the papers?', 'When did the papers come, as near as you can say?'],
		'letter-of-claim': ['What date is on the letter?', 'When did the letter come?'],
		collector: ['What date is on the notice?', 'When did the notice come?'],
		eviction: ['What date is on the notice?', 'Which day have they given you?'],
		disconnection: ['What date is in the letter?', 'Which day have they given you?'],
	},
	place: {
		'unprotected-sex': 'a pharmacist or a clinic',
		assault: 'a clinic or a hospital',
		exposure: 'a clinic or a hospital',
		bailiffs: 'a debt adviser',
		'claim-form': 'a legal advice centre',
		'letter-of-claim': 'a debt charity',
		collector: 'legal aid',
		eviction: 'a housing adviser',
		disconnection: 'the supplier',
	},
	care: {
		open: [
			'Of the {count} hours for {things}, about {left} are left. Sooner is better, and {place} can say what fits.',
			'About {left} of the {count} hours for {things} are left. The sooner the better: {place} can say what fits.',
			'There are about {left} left of the {count} hours for {things}. What fits, {place} can say, and sooner is better.',
		],
		closing: [
			'The {count} hours for {things} may be over, or nearly. Now is the time to ask {place}.',
			'For {things} there are {count} hours, and little of that is left, if any. It is worth asking {place} right now.',
			'Little may be left of the {count} hours for {things}. Asking {place} now is what counts.',
		],
		over: [
			'The {count} hours for {things} have probably passed. It is still worth asking {place} about a test, and what else can help.',
			'It is probably past the {count} hours for {things}. There are tests and other help, and {place} can tell you more.',
			'Probably the {count} hours for {things} are over. Even so {place} can help, with a test and more.',
		],
		unknown: [
			'For {things} there are {count} hours. Sooner is better, and {place} can say what fits.',
			'There are {count} hours for {things}. The sooner the better: {place} can say what fits.',
			'The time for {things} is {count} hours. What fits, {place} can say, and sooner is better.',
		],
		// Three short sentences: two would be too hard to read.
		openAndLater: {
			open: [
				'Of the {count} hours for {things}, about {left} are left. For {later} it is about {laterLeft} hours. Sooner is better, and {place} can help.',
				'About {left} of the {count} hours for {things} are left. It is about {laterLeft} hours for {later}. Sooner is better: ask {place} what fits.',
				'There are about {left} left of the {count} hours for {things}. For {later} there are about {laterLeft} hours. The sooner the better, and {place} can help.',
			],
			closing: [
				'The {count} hours for {things} may be over, or nearly. For {later} about {laterLeft} hours are left. Sooner is better, and {place} can help.',
				'Little may be left of the {count} hours for {things}. It is about {laterLeft} hours for {later}. Sooner is better: ask {place} what fits.',
				'Of the {count} hours for {things} few are left, if any. There are about {laterLeft} hours for {later}. The sooner the better, and {place} can help.',
			],
			unknown: [
				'For {things} there are {count} hours. For {later} there are {laterCount} hours. Sooner is better, and {place} can help.',
				'There are {count} hours for {things}. It is {laterCount} hours for {later}. Sooner is better: ask {place} what fits.',
				'The time for {things} is {count} hours. It is {laterCount} hours for {later}. The sooner the better, and {place} can help.',
			],
		},
	},
	paper: {
		open: [
			'Of the {count} {unit} for {things}, about {left} are left. The date on the paper counts, and {place} can check it.',
			'About {left} of the {count} {unit} for {things} are left. How they are counted, {place} can say.',
			'There are about {left} left of the {count} {unit} for {things}. It is worth showing {place} the date on it.',
		],
		closing: [
			'The {count} {unit} for {things} may be over, or nearly. Now is the time to ask {place}.',
			'For {things} there are {count} {unit}, and little of that is left, if any. It is worth asking {place} today.',
			'Little may be left of the {count} {unit} for {things}. Asking {place} now is what counts.',
		],
		over: [
			'The {count} {unit} for {things} have probably passed. It is still worth asking {place} what can be done.',
			'It is probably past the {count} {unit} for {things}. Late is better than not at all, and {place} can help.',
			'Probably the {count} {unit} for {things} are over. There are still things to do, and {place} can tell you more.',
		],
		unknown: [
			'For {things} there are {count} {unit}. The date on the paper counts, and {place} can check it.',
			'There are {count} {unit} for {things}. How they are counted, {place} can say.',
			'The time for {things} is {count} {unit}. It is worth showing {place} the date on it.',
		],
		openAndLater: {
			open: [
				'Of the {count} {unit} for {things}, about {left} are left. For {later} it is about {laterLeft}, and {place} can check it.',
				'About {left} of the {count} {unit} for {things} are left. It is about {laterLeft} for {later}, and {place} can help.',
				'There are about {left} left of the {count} {unit} for {things}. There are about {laterLeft} for {later}, and {place} can tell you more.',
			],
			closing: [
				'The {count} {unit} for {things} may be over, or nearly. For {later} about {laterLeft} are left, and {place} can help.',
				'Little may be left of the {count} {unit} for {things}. About {laterLeft} are left for {later}, and {place} can check it.',
				'Of the {count} {unit} for {things} few are left, if any. There are about {laterLeft} for {later}, and {place} can tell you more.',
			],
			unknown: [
				'For {things} there are {count} {unit}. For {later} there are {laterCount}, and {place} can check it.',
				'There are {count} {unit} for {things}. It is {laterCount} for {later}, and {place} can help.',
				'The time for {things} is {count} {unit}. It is {laterCount} for {later}, and {place} can tell you more.',
			],
		},
	},
	due: {
		ahead: [
			'About {time} are left until the date you gave.',
			'The date you gave is about {time} away.',
			'From now to the date you gave is about {time}.',
		],
		withinADay: [
			'There may be less than a day until the date you gave.',
			'The date you gave may be less than a day away.',
			'It may be less than a day to the date you gave.',
		],
		close: [
			'The date you gave is very close, so a call comes first.',
			'It is almost the time you gave, so a call comes first.',
			'There is little time now, so a call comes first.',
		],
		passed: [
			'The date you gave has passed, and it is still worth asking.',
			'It is past the date you gave, and there is still help.',
			'The date has gone by, and it is still not too late to ask.',
		],
	},
	rules: {
		fact: 'bailiff-notice-uk',
		says: [
			'Bailiffs must give 7 clear days’ notice, with no Sundays or bank holidays counted, and may come only from 6 am to 9 pm.',
		],
	},
	check: '(check with {checkWith})',
	and: ' and ',
} as const satisfies ClockPhrases;
