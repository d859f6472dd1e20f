import { describe, expect, it } from 'vitest';
import { ANSWERS_IN_DANGER } from '../../../src/content/en/answers-in-danger.ts';
import { LEXICON } from '../../../src/content/en/lexicon.ts';
import { HELPLINES } from '../../../src/content/people/helplines.ts';
import { REVIEW_WORDS } from '../../../src/content/en/review-words.ts';
import { SCRIPTS } from '../../../src/content/en/scripts.ts';
import { COUNTRIES, type Country } from '../../../src/core/people/helpline.ts';
import { TOPICS } from '../../../src/core/reading/labels.ts';
import type { Reading, Unread } from '../../../src/core/reading/reading.ts';
import { FOLLOWING_UP } from '../../../src/core/reply/answer-in-danger.ts';
import { fill } from '../../../src/core/reply/fill.ts';
import type { ScriptName, ScriptPlan } from '../../../src/core/reply/plan.ts';
import { planScript } from '../../../src/core/reply/plan-script.ts';
import { reviewReply, reviewSentence } from '../../../src/core/reply/review.ts';
import { contactsIn } from '../../../src/core/reply/rules/figures.ts';
import { readPassage } from '../../../src/core/reply/rules/passage.ts';
import { writeScript, type Spoken } from '../../../src/core/reply/script.ts';
import { LEVEL_OF, type Danger, type DangerKind, type DangerLevel } from '../../../src/core/safety/danger.ts';
import { decide } from '../../../src/core/safety/decide.ts';
import type { Signal } from '../../../src/core/safety/signal.ts';
import { MEANT_SOMETHING_ELSE, readSignals } from '../../../src/core/safety/signals.ts';
import { replyOf, type Sentence, type Turn } from '../../../src/core/turn.ts';
import { aReading } from '../../support/a-reading.ts';
import { aTurn } from '../../support/a-turn.ts';

const NAMES = Object.keys(SCRIPTS.byName) as readonly ScriptName[];
const LEVELS: readonly DangerLevel[] = [2, 3, 4];
const WITH_NUMBERS: readonly Country[] = ['UK', 'US'];
const UNREAD: Unread = { kind: 'unread', reason: 'encoder-slow' };

/** What review has against a turn, by rule. */
const breaksOf = (turn: Turn, recent: readonly Turn[]): readonly string[] => {
	const { sentences } = turn;
	const context = {
		...turn,
		recent,
		shown: [],
		helplines: HELPLINES.filter(({ country }) => country === turn.country),
	};
	return [
		...sentences.map(({ text, move }, index) =>
			reviewSentence(text, move, { ...context, shown: sentences.slice(0, index) }, REVIEW_WORDS),
		),
		reviewReply(sentences, context, REVIEW_WORDS),
	].flatMap(({ text, breaks }) => breaks.map(({ rule, why }) => `${rule} ${why} (${text})`));
};

type Parts = Partial<Pick<Spoken, 'country' | 'before' | 'said' | 'reading' | 'answer'>> & {
	readonly signals?: readonly Signal[];
};

/** A turn in which a script speaks. */
const spoken = (name: ScriptName, parts: Parts = {}): Turn => {
	const {
		country = 'UK',
		before = 0,
		said = 'it is like this',
		reading = UNREAD,
		signals = [],
		answer = null,
	} = parts;
	const { sentences, helplines } = writeScript(
		{ name, country, before, said, reading, answer },
		SCRIPTS,
		HELPLINES,
	);
	const plan: ScriptPlan = { voice: 'script', script: name, moves: ['reflect', 'person'] };
	return aTurn({
		country,
		said,
		reading,
		signals,
		decision: decide(signals),
		plan,
		sentences: sentences.map((text): Sentence => ({ text, move: null })),
		helplines,
	});
};

/** A conversation as it really goes: the words are heard, the script is planned and spoken. The encoder is not there. */
const converse = (saids: readonly string[], country: Country): readonly Turn[] =>
	saids.reduce<readonly Turn[]>((recent, said) => {
		const signals = readSignals(said, UNREAD, { recent, earlier: [] }, LEXICON);
		const plan = planScript(signals, recent);
		if (plan === null) throw new Error(`No script answers “${said}”.`);
		const before = namesOf(recent).filter((name) => name === plan.script).length;
		return [...recent, spoken(plan.script, { country, before, said, signals })];
	}, []);

const namesOf = (turns: readonly Turn[]): readonly (ScriptName | null)[] =>
	turns.map(({ plan }) => (plan.voice === 'script' ? plan.script : null));

const breaksIn = (turns: readonly Turn[]): readonly string[] =>
	turns.flatMap((turn, index) =>
		breaksOf(turn, turns.slice(0, index)).map((found) => `turn ${index + 1}: ${found}`),
	);

/** Whether the words of a reply give a number of a crisis line. */
const givesContacts = (turn: Turn): boolean =>
	contactsIn(
		readPassage(replyOf(turn), ''),
		HELPLINES.filter(({ country, role }) => country === turn.country && role === 'crisis'),
	).length > 0;

const heard = (danger: Danger): Signal => ({ kind: 'danger-cue', danger, cue: 'cue', words: 'words' });
const standing = (danger: Danger): Signal => ({ kind: 'danger-standing', danger, turnsAgo: 1 });
const selfHarm = (level: DangerLevel): Danger => ({ kind: 'self-harm', level });
const other = (kind: Exclude<DangerKind, 'self-harm'>): Danger => ({ kind, level: LEVEL_OF[kind] });

/** For each script what is noticed when it speaks, and the scripts that spoke before it in the same danger. */
const SITUATIONS: Readonly<
	Record<ScriptName, { readonly signals: readonly Signal[]; readonly after?: readonly ScriptName[] }>
> = {
	'self-harm-2': { signals: [heard(selfHarm(2))] },
	'self-harm-3': { signals: [heard(selfHarm(3))] },
	'self-harm-4': { signals: [heard(selfHarm(4))] },
	'self-harm-done': {
		signals: [{ kind: 'danger-answered', danger: selfHarm(4), done: true, words: 'yes' }],
		after: ['self-harm-4'],
	},
	'self-harm-after': {
		signals: [standing(selfHarm(3))],
		after: ['self-harm-3', 'self-harm-barriers', 'self-harm-barriers'],
	},
	'self-harm-4-after': { signals: [standing(selfHarm(4))], after: ['self-harm-4'] },
	'self-harm-4-again': {
		signals: [standing(selfHarm(4))],
		after: ['self-harm-4', 'self-harm-4-after', 'self-harm-4-after'],
	},
	'self-harm-barriers': { signals: [standing(selfHarm(3))], after: ['self-harm-3'] },
	'self-harm-denied': {
		signals: [standing(selfHarm(3)), { kind: 'danger-denied', cue: 'cue', words: 'no' }],
		after: ['self-harm-3'],
	},
	'self-harm-misread': {
		signals: [standing(selfHarm(4)), { kind: 'danger-denied', cue: MEANT_SOMETHING_ELSE, words: 'words' }],
		after: ['self-harm-4'],
	},
	overdose: { signals: [heard(other('overdose'))] },
	'overdose-after': { signals: [standing(other('overdose'))], after: ['overdose'] },
	medical: { signals: [heard(other('medical'))] },
	'medical-after': { signals: [standing(other('medical'))], after: ['medical'] },
	psychosis: { signals: [heard(other('psychosis'))] },
	'psychosis-of-others': { signals: [heard(other('psychosis')), heard(other('worry-about-other'))] },
	'psychosis-after': { signals: [standing(other('psychosis'))], after: ['psychosis'] },
	child: { signals: [heard(other('child'))] },
	'child-of-others': { signals: [heard(other('child')), heard(other('worry-about-other'))] },
	assault: { signals: [heard(other('assault'))] },
	abuse: { signals: [heard(other('abuse'))] },
	violence: { signals: [heard(other('violence'))] },
	'somebody-near': {
		signals: [standing(other('abuse')), { kind: 'somebody-near', cue: 'cue', words: 'words' }],
		after: ['abuse'],
	},
	'worry-about-other': { signals: [heard(other('worry-about-other'))] },
	'person-wanted': { signals: [{ kind: 'person-wanted', cue: 'cue', words: 'words' }] },
};

/** The turns before a script speaks: the danger was heard in the first. */
const turnsBefore = (name: ScriptName, country: Country): readonly Turn[] => {
	const dangers = SITUATIONS[name].signals.flatMap((signal) => ('danger' in signal ? [signal.danger] : []));
	return (SITUATIONS[name].after ?? []).map((earlier, index, all) =>
		spoken(earlier, {
			country,
			before: all.slice(0, index).filter((one) => one === earlier).length,
			signals: dangers.map(index === 0 ? heard : standing),
		}),
	);
};

const EVERY_WORDING = NAMES.flatMap((name) =>
	SCRIPTS.byName[name].wordings.map((wording, index) => ({ name, index, wording })),
);

/** What is said to an answer, as each script that follows up says it: see `answer-in-danger.ts`. */
const EVERY_ANSWER = NAMES.flatMap((name) => {
	const following = FOLLOWING_UP[name];
	if (following === undefined) return [];
	const { course, way } = following;
	return ANSWERS_IN_DANGER.flatMap(({ id, wordings }) =>
		(wordings[course] ?? []).map(([first = '', ...rest], index, all) => ({
			name,
			id,
			index,
			answer: [first, ...(way === null ? [] : [way]), ...rest],
			/** A later wording speaks when the ones before it have. */
			before: all.slice(0, index),
		})),
	);
});

/** Readings that have nothing to do with what was said: the words may lean on none. */
const READINGS: readonly (Reading | Unread)[] = [UNREAD, aReading({ joy: 0.9 })];

const aboutReading = (label: keyof typeof SCRIPTS.about): Reading =>
	aReading(
		{ joy: 0.9 },
		{
			topics: TOPICS.map((topic) => ({ label: topic, p: topic === label ? 0.9 : 0 })).sort(
				(a, b) => b.p - a.p,
			),
		},
	);

const ABOUTS = Object.keys(SCRIPTS.about) as readonly (keyof typeof SCRIPTS.about)[];

/** Their first wording asks what makes calling hard (C7), and the later ones need not. */
const ASKING_ONCE: readonly ScriptName[] = [
	'self-harm-barriers',
	'self-harm-denied',
	'self-harm-misread',
	'self-harm-4-after',
];

describe.each(COUNTRIES)('every wording keeps every rule: %s', (country) => {
	it.each(EVERY_WORDING)('$name, wording $index', ({ name, index }) => {
		const recent = turnsBefore(name, country);
		// A later wording speaks when the ones before it have: what those asked is not asked again.
		const earlier = SCRIPTS.byName[name].wordings
			.slice(0, ASKING_ONCE.includes(name) ? index : 0)
			.map((_, before) => spoken(name, { country, before, signals: SITUATIONS[name].signals }));
		for (const reading of [...READINGS, ...ABOUTS.map(aboutReading)]) {
			const turn = spoken(name, { country, before: index, reading, signals: SITUATIONS[name].signals });
			expect(breaksOf(turn, [...recent, ...earlier])).toEqual([]);
			expect(replyOf(turn)).not.toMatch(/[{}[\]]|\s\s|\s[,.?]|undefined/u);
		}
	});

	it.each(EVERY_ANSWER)('$name answers $id, wording $index', ({ name, answer, before }) => {
		// They were not spoken where contacts stood just before.
		const spokenBy = SITUATIONS[name].after?.find((one) => /-(?:after|barriers)$/u.test(one)) ?? name;
		const earlier = before.map((sentences) =>
			spoken(spokenBy, { country, answer: sentences, signals: SITUATIONS[name].signals }),
		);
		const recent = [...turnsBefore(name, country), ...earlier];
		for (const who of ['your sister', 'Mrs Alvarez']) {
			const sentences = answer.map((sentence) => fill(sentence, { who }));
			const turn = spoken(name, { country, answer: sentences, signals: SITUATIONS[name].signals });
			expect(breaksOf(turn, recent)).toEqual([]);
			expect(replyOf(turn)).not.toMatch(/[{}[\]]|\s\s|\s[,.?]|undefined/u);
			expect(turn.helplines).toEqual(spoken(name, { country }).helplines);
		}
	});

	it.each([
		[2, 3],
		[2, 4],
		[3, 4],
	] as const)('level %i that rises to %i', (before, level) => {
		const recent = [spoken(`self-harm-${before}`, { country, signals: [heard(selfHarm(before))] })];
		const signals = [heard(selfHarm(level)), standing(selfHarm(before))];
		expect(breaksOf(spoken(`self-harm-${level}`, { country, signals }), recent)).toEqual([]);
	});

	it.each([
		['psychosis', 2],
		['psychosis-after', 3],
	] as const)('%s where voices are heard: nothing of it is affirmed', (name, wordings) => {
		for (let before = 0; before < wordings; before += 1) {
			const said = 'they put cameras in my flat and voices tell me they are watching me';
			const turn = spoken(name, { country, before, said, signals: SITUATIONS[name].signals });
			expect(breaksOf(turn, turnsBefore(name, country))).toEqual([]);
		}
	});

	it('another danger, or the wish for a person, while self-harm stands', () => {
		const recent = [spoken('self-harm-3', { country, signals: [heard(selfHarm(3))] })];
		for (const name of ['abuse', 'medical', 'overdose', 'person-wanted'] as const) {
			const signals = [...SITUATIONS[name].signals, standing(selfHarm(3))];
			const turns = [...recent, spoken('self-harm-barriers', { country, signals: [standing(selfHarm(3))] })];
			expect(breaksOf(spoken(name, { country, signals }), turns)).toEqual([]);
		}
	});

	it.each([
		['overdose', 'overdose-after'],
		['medical', 'medical-after'],
		['psychosis', 'psychosis-after'],
	] as const)('the turns after %s while self-harm stands', (kind, name) => {
		const recent = [
			spoken('self-harm-3', { country, signals: [heard(selfHarm(3))] }),
			spoken('self-harm-barriers', { country, signals: [standing(selfHarm(3))] }),
			spoken(kind, { country, signals: [heard(other(kind)), standing(selfHarm(3))] }),
		];
		const signals = [standing(other(kind)), standing(selfHarm(3))];
		for (let before = 0; before < SCRIPTS.byName[name].wordings.length; before += 1)
			expect(breaksOf(spoken(name, { country, before, signals }), recent)).toEqual([]);
	});
});

describe('the wordings', () => {
	it.each([
		['self-harm-2', 3],
		['self-harm-3', 3],
		['self-harm-4', 2],
		['self-harm-done', 2],
		['self-harm-after', 6],
		['self-harm-barriers', 10],
		['self-harm-4-after', 7],
		['self-harm-4-again', 3],
		['self-harm-denied', 4],
		['self-harm-misread', 2],
		['overdose-after', 3],
		['medical-after', 3],
		['psychosis-after', 3],
		['person-wanted', 3],
	] as const)('of %s are enough for a long conversation', (name, fewest) => {
		expect(SCRIPTS.byName[name].wordings.length).toBeGreaterThanOrEqual(fewest);
	});

	it('open each in their own way', () => {
		const openers = EVERY_WORDING.map(({ wording: [first = ''] }) =>
			first.toLowerCase().split(' ').slice(0, 3).join(' '),
		);
		expect(openers.filter((opener, index) => openers.indexOf(opener) < index)).toEqual([]);
	});

	it('share no sentence, but for the ways to a person', () => {
		const fixed = EVERY_WORDING.flatMap(({ wording }) => wording).filter(
			(sentence) => !/^\{\w+\}$/u.test(sentence),
		);
		expect(fixed.filter((sentence, index) => fixed.indexOf(sentence) < index)).toEqual([]);
	});

	it('of answers share no sentence and no opening with any other', () => {
		const answers = ANSWERS_IN_DANGER.flatMap(({ wordings }) => Object.values(wordings).flat());
		const all = [...EVERY_WORDING.map(({ wording }) => wording), ...answers];
		const openings = all.map(([first = '']) => first.toLowerCase().split(' ').slice(0, 4).join(' '));
		expect(openings.filter((opening, index) => openings.indexOf(opening) < index)).toEqual([]);
		const sentences = all.flat().filter((sentence) => !/^\{\w+\}$/u.test(sentence));
		expect(sentences.filter((sentence, index) => sentences.indexOf(sentence) < index)).toEqual([]);
		expect(answers.flat().join(' ')).not.toMatch(/\p{N}/u);
	});

	it('hold no number but in the ways to a person', () => {
		for (const { wording } of EVERY_WORDING) expect(wording.join(' ')).not.toMatch(/\p{N}/u);
	});

	it('name ways that every country has', () => {
		const named = new Set(
			EVERY_WORDING.flatMap(({ wording }) => wording).flatMap((sentence) =>
				[...sentence.replace('{about}', '').matchAll(/\{(\w+)\}/gu)].map(([, way]) => way),
			),
		);
		for (const country of COUNTRIES) expect(new Set(Object.keys(SCRIPTS.ways[country]))).toEqual(named);
	});

	it('show helplines below them wherever a number stands in them', () => {
		for (const { name, index } of EVERY_WORDING)
			for (const country of WITH_NUMBERS) {
				const turn = spoken(name, { country, before: index });
				const given = contactsIn(
					readPassage(replyOf(turn), ''),
					HELPLINES.filter((helpline) => helpline.country === country),
				).map(({ id }) => id);
				expect(turn.helplines).toEqual(expect.arrayContaining(given));
			}
	});

	it('for an abuser who may read along are short and point to the way out', () => {
		for (const country of COUNTRIES)
			for (const before of [0, 1]) {
				const reply = replyOf(spoken('abuse', { country, before }));
				expect(reply).toContain('“Exit now”');
				expect(reply).not.toMatch(
					/\b(?:he|she|him|her|abus\w*|violen\w*|hurt\w*|police|fault|leave (?:him|her|them))\b/iu,
				);
				expect(reply.split(' ').length).toBeLessThan(75);
			}
	});

	it('never repeat what was said: it may name a method', () => {
		const said = 'i owe money and i will use zyxwv tonight';
		for (const { name, index } of EVERY_WORDING)
			expect(replyOf(spoken(name, { before: index, said }))).not.toContain('zyxwv');
	});
});

describe('what the trouble is about', () => {
	it('is said when the reading is sure of it', () => {
		expect(replyOf(spoken('self-harm-2', { reading: aboutReading('grief') }))).toContain(
			', with a loss like yours on top.',
		);
	});

	it.each([
		['I owe so much and cannot go on', 'the worry about money'],
		['since my mum died I cannot go on', 'a loss like yours'],
		['They laid me off. I got FIRED, I cannot go on', 'what is happening with work'],
		['i am so alone, i cannot go on', 'being alone so much'],
	])('is known by the person’s own words: %s', (said, about) => {
		expect(replyOf(spoken('self-harm-2', { said }))).toContain(about);
	});

	it.each([
		'I wish I had died',
		'nothing works any more',
		'my family would be better off without me',
		'leave me alone',
		'I just want the pain to stop',
	])('is left out when the words do not say it: %s', (said) => {
		const reply = replyOf(spoken('self-harm-2', { said }));
		for (const { words } of Object.values(SCRIPTS.about)) expect(reply).not.toContain(words);
	});
});

const OPENINGS = {
	2: 'I wish I would not wake up',
	3: 'I want to kill myself',
	4: 'I am going to kill myself tonight',
} as const satisfies Record<DangerLevel, string>;

/** The same is said again and again: nothing graver, and nothing better. */
const tenTurns = (level: DangerLevel): readonly string[] => Array<string>(11).fill(OPENINGS[level]);

const GOING_ON = ['it is raining here', 'the kitchen is a mess'];

describe.each(WITH_NUMBERS)('a conversation in danger: %s', (country) => {
	it.each(LEVELS)('that stays at level %i for ten turns', (level) => {
		const turns = converse(tenTurns(level), country);
		const between = level === 4 ? 'self-harm-4-after' : 'self-harm-barriers';
		const again = level === 4 ? 'self-harm-4-again' : 'self-harm-after';
		expect(namesOf(turns).slice(0, 5)).toEqual([`self-harm-${level}`, between, between, again, between]);
		expect(breaksIn(turns)).toEqual([]);

		const sentences = turns.flatMap((turn) => turn.sentences.map(({ text }) => text));
		expect(sentences.filter((text, index) => sentences.indexOf(text) < index)).toEqual([]);

		const given = turns.map(givesContacts);
		expect(given).toEqual(turns.map((_, index) => index % 3 === 0));
	});

	it.each([2, 3] as const)(
		'gives in its first three turns all that VERA 17 to 19 ask for, at level %i',
		(level) => {
			const first = converse(tenTurns(level).slice(0, 3), country).map(replyOf).join(' ');
			expect(first).toMatch(/you could text instead.*hard for you to reach out\?/u);
			expect(first).toContain('counselling');
			expect(first).toMatch(/plan for the worst moments.*What has helped before/u);
			expect(first).toContain('I am only software');
		},
	);

	it('gives at level 4 what cannot wait, and nothing to cope with alone while means may be near', () => {
		const turns = converse(tenTurns(4), country);
		const first = turns.slice(0, 3).map(replyOf).join(' ');
		expect(first).toMatch(/text someone to come.*let a person near you make the call.*hard for you to call/u);
		expect(first).toContain('I am only software');
		expect(first).toMatch(/anything that could hurt you is near, put a closed door/u);
		expect(first).toMatch(/unlock the door.*Are you alone/u);
		const all = turns.map(replyOf).join(' ');
		expect(all).not.toMatch(/breathe|cold water|what has eased|getting through today/iu);
	});

	it.each([2, 3] as const)(
		'gives most of it in two, as the guide may speak in the third: level %i',
		(level) => {
			const first = converse([OPENINGS[level], GOING_ON[0] ?? ''], country)
				.map(replyOf)
				.join(' ');
			expect(first).toMatch(
				/you could text instead.*what has eased this before.*hard for you to reach out\?/u,
			);
			expect(first).toContain('counselling');
		},
	);

	it('follows each yes to what it says', () => {
		const turns = converse([OPENINGS[2], 'yes', 'yes', 'yes', ...GOING_ON], country);
		expect(namesOf(turns).slice(0, 4)).toEqual([
			'self-harm-2',
			'self-harm-3',
			'self-harm-4',
			'self-harm-done',
		]);
		expect(breaksIn(turns)).toEqual([]);
	});

	it('stays with what was done, though it is taken back', () => {
		const turns = converse(
			[OPENINGS[4], 'yes', 'no I would never do that', 'it is raining here', 'I feel alright now'],
			country,
		);
		expect(namesOf(turns)).toEqual([
			'self-harm-4',
			'self-harm-done',
			'overdose-after',
			'overdose-after',
			'overdose-after',
		]);
		expect(breaksIn(turns)).toEqual([]);
	});

	it('takes a yes after too much was taken for what it says', () => {
		const overdose = spoken('overdose', { country, signals: [heard(other('overdose'))] });
		const signals = readSignals('yes', UNREAD, { recent: [overdose], earlier: [] }, LEXICON);
		const plan = planScript(signals, [overdose]);
		expect(plan?.script).toBe('self-harm-done');
		const turns = [overdose, spoken('self-harm-done', { country, said: 'yes', signals })];
		expect(breaksIn(turns)).toEqual([]);
	});

	it('stays warm and open through four denials', () => {
		const denials = [
			'no I would never do that',
			'I am not suicidal',
			'I was only joking',
			'no I would not do it',
		];
		const turns = converse(
			denials.flatMap((denial) => [OPENINGS[3], denial]),
			country,
		);
		const denied = turns.filter((_, index) => index % 2 === 1);
		expect(namesOf(denied)).toEqual(Array<ScriptName>(4).fill('self-harm-denied'));
		expect(breaksIn(turns)).toEqual([]);
		const replies = denied.map(replyOf);
		expect(replies.filter((reply) => reply.includes('People screen')).length).toBeGreaterThanOrEqual(3);
		expect(new Set(replies).size).toBe(4);
		expect(denied.some(givesContacts)).toBe(false);
	});
});

describe('a conversation in which something else was meant', () => {
	it('says so in its own words, twice', () => {
		const meant = 'I mean closing the shop';
		const turns = converse(
			[1, 2].flatMap(() => [OPENINGS[3], meant]),
			'UK',
		);
		const taken = turns.filter(({ said }) => said === meant);
		expect(namesOf(taken)).toEqual(Array<ScriptName>(2).fill('self-harm-misread'));
		expect(breaksIn(turns)).toEqual([]);
		expect(new Set(taken.map(replyOf)).size).toBe(2);
	});
});

describe('a conversation in danger where no number is known', () => {
	it.each(LEVELS)('keeps every rule for ten turns at level %i', (level) => {
		const turns = converse(tenTurns(level), 'elsewhere');
		expect(namesOf(turns)).toEqual(namesOf(converse(tenTurns(level), 'UK')));
		expect(breaksIn(turns)).toEqual([]);
		// The last three replies never hold the same sentence.
		const texts = turns.map(({ sentences }) => sentences.map(({ text }) => text));
		const again = texts.flatMap((reply, index) =>
			reply.filter((text) =>
				texts
					.slice(Math.max(0, index - 2), index)
					.flat()
					.includes(text),
			),
		);
		expect(again).toEqual([]);
	});
});
