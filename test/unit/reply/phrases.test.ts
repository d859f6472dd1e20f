import { describe, expect, it } from 'vitest';
import { PHRASES } from '../../../src/content/en/phrases.ts';
import { REVIEW_WORDS } from '../../../src/content/en/review-words.ts';
import { TOPICS, type Topic } from '../../../src/core/reading/labels.ts';
import { UNKNOWNS, type Fitting, type Phrases } from '../../../src/core/reply/phrases.ts';
import type { Move } from '../../../src/core/reply/plan.ts';
import { reviewSentence } from '../../../src/core/reply/review.ts';
import { wordsOf } from '../../../src/core/reply/variety.ts';
import { aReading } from '../../support/a-reading.ts';
import { aContext } from '../../support/a-review.ts';

type Tree = string | readonly (string | Fitting)[] | { readonly [name: string]: Tree };

/** Every list of sentences with the path to it. */
const listsIn = (tree: Tree, path: string): readonly (readonly [path: string, list: readonly string[]])[] => {
	if (typeof tree === 'string') return [];
	if (Array.isArray(tree)) {
		const list = tree as readonly (string | Fitting)[];
		return [[path, list.map((item) => (typeof item === 'string' ? item : item.says))]];
	}
	return Object.entries(tree).flatMap(([name, part]) => listsIn(part, `${path} ${name}`));
};

const { reflect, validate, recall, ask, person, answers, repair, followUp, whoKnows, wishes } = PHRASES;
/** Its `ownWords` are for listening. */
const step = Object.fromEntries(Object.entries(PHRASES.step).filter(([name]) => name !== 'ownWords')) as Omit<
	typeof PHRASES.step,
	'ownVerbs'
>;
const LISTS = listsIn(
	{ reflect, validate, recall, ask, step, person, answers, repair, followUp, whoKnows, wishes },
	'',
);

const isCause = (path: string): boolean => path.includes('cause');

/** Not whole sentences: what follows *you could*. */
const isPart = (path: string): boolean => isCause(path) || path.includes('step byTopic');

describe.each(LISTS)('%s', (path, list) => {
	it('has whole sentences', () => {
		for (const text of list) {
			if (isCause(path)) expect(text).toMatch(/^(?:given|when|because|with) [^.?]*$/);
			else if (isPart(path)) expect(text).toMatch(/^[a-z]+ [^.?]*$/);
			else expect(text).toMatch(/^(?:[A-Z“]|\{Statement\}).*[.?]$/);
		}
	});

	it('never begins twice in the same way', () => {
		const openers = list.map((text) =>
			wordsOf(text)
				.slice(0, isPart(path) ? 4 : 3)
				.join(' '),
		);
		expect(new Set(openers).size).toBe(openers.length);
	});

	it('has only slots that are filled', () => {
		const slots =
			'statement|Statement|state|quality|subject|question|quote|one|two|cause|step|steps|own|matter';
		for (const text of list)
			expect(text.replaceAll(new RegExp(`\\{(?:${slots})\\}`, 'g'), '')).not.toMatch(/[{}]/);
	});

	it('keeps to what may be said', () => {
		for (const text of list) {
			expect(text).not.toMatch(
				/\b(?:should|must|have to|need to|at least|understand|worry about nothing|don't worry)\b/i,
			);
			expect(text).not.toMatch(/\d/);
		}
	});
});

/** A filled example of every sentence, judged as it would be in a reply. */
const FILLED: Readonly<Record<string, string>> = {
	statement: 'your landlord wants you out',
	Statement: 'Your landlord wants you out',
	state: 'scared',
	quality: 'frightening',
	subject: 'your landlord',
	question: 'how to find a flat',
	quote: 'out by Friday',
	one: 'your landlord',
	two: 'the flat',
	cause: 'given what is happening with your landlord',
	step: 'write it down',
	steps: 'write it down, take a walk, or call a friend',
	own: 'you could ask Dan',
	matter: 'your landlord',
};

const fill = (text: string): string => text.replaceAll(/\{(\w+)\}/g, (_, name: string) => FILLED[name] ?? '');

const MOVE_OF: Readonly<Record<string, Move>> = {
	reflect: 'reflect',
	validate: 'validate',
	recall: 'recall',
	ask: 'ask',
	step: 'step',
	person: 'person',
	answers: 'inform',
	repair: 'repair',
	followUp: 'follow-up',
	whoKnows: 'inform',
	wishes: 'inform',
};

it.each(LISTS.filter(([path]) => !isPart(path)))('%s: passes review in a reply', (path, list) => {
	const said = 'My landlord wants me out by Friday. I am scared and I do not know how to find a flat.';
	const [, name = ''] = path.split(' ');
	const move = MOVE_OF[name] ?? 'reflect';
	const shown = [
		{ text: 'Your landlord wants you out.', move: 'reflect' as const },
		{
			text: 'It makes sense that this weighs on you, given how much a home means.',
			move: 'validate' as const,
		},
	];
	for (const text of list) {
		const context = {
			...aContext({ said, reading: aReading({ fear: 0.8 }), recalled: 'My landlord wants the flat back' }),
			shown: ['step', 'ask', 'person', 'inform', 'follow-up'].includes(move) ? shown : [],
		};
		const { breaks } = reviewSentence(fill(text), move, context, REVIEW_WORDS);
		expect(breaks, fill(text)).toEqual([]);
	}
});

/** All that a topic has for what makes sense of a feeling. */
const causesOf = (topic: Topic): readonly string[] => {
	const { causes, causesByCue, causesByFeeling, causesTold, causesAtHome }: Phrases['validate'] = validate;
	return [
		...causes[topic],
		...causesByCue[topic].map(({ says }) => says),
		...Object.values(causesByFeeling[topic]).flat(),
		...(topic === 'other' ? [...Object.values(causesTold).flat(), ...causesAtHome] : []),
	];
};

it.each(TOPICS)('%s: every cause passes review in every frame', (topic) => {
	const { heavy, heavyFeeling } = validate;
	const context = aContext({ said: 'He did it again.', reading: aReading({ fear: 0.8 }), isSad: true });
	for (const frame of [...heavy, ...heavyFeeling])
		for (const cause of causesOf(topic)) {
			const text = frame.replace('{cause}', cause).replace('{state}', 'scared');
			const { breaks } = reviewSentence(text, 'validate', context, REVIEW_WORDS);
			expect(breaks, text).toEqual([]);
		}
});

it.each(TOPICS)('%s: no cause is written twice, nor says only that something was said', (topic) => {
	const causes = causesOf(topic);
	expect(new Set(causes).size).toBe(causes.length);
	for (const cause of causes)
		expect(cause).not.toMatch(/what you (?:say|tell|write)|all that|how much is in it|all there is/);
});

const SHOWN = [
	{ text: 'Your landlord wants you out.', move: 'reflect' as const },
	{ text: 'It makes sense that this weighs on you, given how much a home means.', move: 'validate' as const },
];

it.each(TOPICS)('%s: every step passes review in every frame', (topic) => {
	const said = 'My landlord wants me out by Friday and I am scared.';
	const context = { ...aContext({ said, reading: aReading({ fear: 0.8 }) }), shown: SHOWN };
	for (const frame of step.frames)
		for (const { says } of step.byTopic[topic]) {
			const text = frame.replace('{step}', says);
			const { breaks } = reviewSentence(text, 'step', context, REVIEW_WORDS);
			expect(breaks, text).toEqual([]);
			expect(text).toMatch(/\bor\b/i);
			expect(wordsOf(text).length, text).toBeLessThanOrEqual(40);
		}
});

it('listens for a step by words as they are said', () => {
	const steps: readonly Fitting[] = Object.values(PHRASES.step.byTopic).flat();
	const causes: readonly Fitting[] = Object.values(PHRASES.validate.causesByCue).flat();
	for (const { when } of [...steps, ...causes])
		for (const cue of when ?? []) expect(wordsOf(cue).join(' '), cue).toBe(cue);
});

/** What the other rules do not catch, where a word can do harm. */
const UNSAID: readonly (readonly [topic: Topic, unsaid: RegExp])[] = [
	// Who somebody is stays theirs to tell, and is neither chosen nor passing.
	[
		'identity',
		/\b(?:phase|choice|chose|lifestyle|normal|confused|tell your (?:family|parents)|really are)\b/i,
	],
	// Stopping at once can be dangerous, an amount is a dose, and nobody is clean or dirty.
	[
		'substance',
		/\b(?:stop|quit|cut down|less|sober|clean|dirty|addict\w*|alcoholic|habit|abuse|weak|will ?power|give up)\b/i,
	],
	// No body is spoken of by how it looks, and nothing is counted.
	[
		'eating',
		/\b(?:weigh\w*|thin|fat|slim|healthy|diet|calories?|look (?:well|good|better)|scales?|count|eat (?:more|less|something))\b/i,
	],
];

it.each(UNSAID)('%s: keeps clear of words that do harm there', (topic, unsaid) => {
	const phrases: Phrases = PHRASES;
	const own = [
		...phrases.reflect.meaning[topic],
		...causesOf(topic),
		...(phrases.validate.shame[topic] ?? []),
		...Object.values(phrases.ask.byTopic[topic]).flat(),
		...phrases.step.byTopic[topic].map(({ says }) => says),
		...phrases.person.byTopic[topic],
		...phrases.whoKnows[topic],
	];
	expect(own.length).toBeGreaterThanOrEqual(20);
	for (const text of own) expect(text).not.toMatch(unsaid);
});

it('has as many phrases for every topic as for any other', () => {
	for (const topic of TOPICS.filter((one) => one !== 'other')) {
		expect(reflect.meaning[topic].length, topic).toBeGreaterThanOrEqual(4);
		expect(validate.causes[topic].length, topic).toBeGreaterThanOrEqual(8);
		expect(Object.keys(validate.causesByFeeling[topic]).length, topic).toBeGreaterThanOrEqual(3);
		expect(validate.causesByCue[topic].length, topic).toBeGreaterThanOrEqual(4);
		expect(Object.keys(ask.byTopic[topic]), topic).toEqual(UNKNOWNS);
		for (const questions of Object.values<readonly string[]>(ask.byTopic[topic]))
			expect(questions.length, topic).toBeGreaterThanOrEqual(4);
		expect(step.byTopic[topic].length, topic).toBeGreaterThanOrEqual(10);
		// Where no cue fits there is a choice too.
		const always = (step.byTopic[topic] as readonly Fitting[]).filter(({ when }) => when === undefined);
		expect(always.length, topic).toBeGreaterThanOrEqual(5);
	}
});

it('has words for every feeling that agree with what review hears in them', () => {
	for (const [emotion, { states, qualities }] of Object.entries(PHRASES.feelings)) {
		for (const text of [
			...states.map((state) => `Maybe that leaves you ${state}.`),
			...qualities.map((quality) => `I wonder if it feels ${quality}.`),
		]) {
			const context = aContext({ said: 'He did it again.', reading: aReading({ [emotion]: 0.5 }) });
			const { breaks } = reviewSentence(text, 'reflect', context, REVIEW_WORDS);
			expect(breaks, text).toEqual([]);
		}
	}
});
