import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { NEEDS, TOPICS } from '../../../src/core/reading/labels.ts';
import { DANGER_KINDS } from '../../../src/core/safety/danger.ts';
import { readHeldOut } from '../../eval/data.ts';

const FOLDER = 'training/examples';

const DANGERS = DANGER_KINDS.filter((kind) => kind !== 'self-harm');

const name = v.pipe(v.string(), v.nonEmpty());

const message = v.pipe(v.string(), v.nonEmpty(), v.maxLength(2000));

/** See `training/examples/LABELS.md`. */
const labels = {
	dangers: v.strictObject({
		'self-harm': v.optional(v.picklist([1, 2, 3, 4])),
		...Object.fromEntries(DANGERS.map((danger) => [danger, v.optional(v.literal(1))])),
	}),
	topic: v.picklist(TOPICS),
	need: v.picklist(NEEDS),
	stuck: v.boolean(),
	person: v.boolean(),
};

const Example = v.strictObject({
	id: name,
	scenario: name,
	text: message,
	...labels,
	register: v.string(),
	nearMiss: v.nullable(v.picklist(['self-harm', ...DANGERS])),
});

const linesOf = (folder: string): readonly unknown[] =>
	readdirSync(folder)
		.filter((name) => name.endsWith('.jsonl'))
		.flatMap((name) => readFileSync(join(folder, name), 'utf8').trim().split('\n'))
		.map((line): unknown => JSON.parse(line));

const examples = linesOf(FOLDER).map((line) => v.parse(Example, line));

/** Runs of three letters, each once, as numbers. */
const trigrams = (text: string): readonly number[] => {
	const letters = text.toLowerCase().replaceAll(/\s+/g, ' ');
	const found = new Set<number>();
	for (let at = 0; at + 3 <= letters.length; at++)
		found.add(
			(letters.charCodeAt(at) * 65_536 + letters.charCodeAt(at + 1)) * 65_536 + letters.charCodeAt(at + 2),
		);
	return [...found];
};

type Close = { readonly ids: readonly [string, string]; readonly jaccard: number };

/**
 * All pairs that share at least `least` of their trigrams. Such a pair shares one of its rarest few, and enough behind
 * it: only messages of like length that do are compared whole (PPJoin, Xiao 2008).
 */
const closePairs = (
	messages: readonly { readonly id: string; readonly text: string }[],
	least: number,
): readonly Close[] => {
	const all = messages.map(({ id, text }) => ({ id, grams: trigrams(text) }));
	const counts = new Map<number, number>();
	for (const { grams } of all) for (const gram of grams) counts.set(gram, (counts.get(gram) ?? 0) + 1);
	const rank = new Map([...counts].sort((a, b) => a[1] - b[1]).map(([gram], index) => [gram, index]));
	const ranked = all
		.map(({ id, grams }) => ({ id, grams: Int32Array.from(grams, (gram) => rank.get(gram) ?? 0).sort() }))
		.sort((a, b) => a.grams.length - b.grams.length);
	/** For each rare trigram the messages before that have it, and where: two numbers each. */
	const withRare = new Map<number, number[]>();
	const close: Close[] = [];
	for (const [index, { id, grams }] of ranked.entries()) {
		const candidates = new Set<number>();
		const rare = grams.subarray(0, grams.length - Math.ceil(least * grams.length) + 1);
		for (const [at, gram] of rare.entries()) {
			const before = withRare.get(gram) ?? [];
			for (let k = 0; k < before.length; k += 2) {
				const other = before[k] ?? 0;
				const length = ranked[other]?.grams.length ?? 0;
				if (length < least * grams.length || candidates.has(other)) continue;
				// The rows rise: before the first number that both have, they share none.
				const atMost = Math.min(grams.length - at, length - (before[k + 1] ?? 0));
				if (atMost >= (least / (1 + least)) * (grams.length + length)) candidates.add(other);
			}
			before.push(index, at);
			withRare.set(gram, before);
		}
		for (const candidate of candidates) {
			const other = ranked[candidate];
			if (other === undefined) continue;
			const shared = countShared(grams, other.grams);
			const jaccard = shared / (grams.length + other.grams.length - shared);
			if (jaccard >= least) close.push({ ids: [other.id, id], jaccard });
		}
	}
	return close;
};

/** Of two rising rows of numbers. */
const countShared = (one: Int32Array, other: Int32Array): number => {
	let shared = 0;
	for (let a = 0, b = 0; a < one.length && b < other.length;) {
		const difference = (one[a] ?? 0) - (other[b] ?? 0);
		if (difference === 0) shared += 1;
		if (difference <= 0) a += 1;
		if (difference >= 0) b += 1;
	}
	return shared;
};

describe('the examples written for training', () => {
	it('are enough, and each has an id of its own', () => {
		expect(examples.length).toBeGreaterThanOrEqual(4000);
		expect(new Set(examples.map(({ id }) => id)).size).toBe(examples.length);
	});

	it('have no danger in what only sounds like one', () => {
		const wrong = examples.filter(({ nearMiss, dangers }) => nearMiss !== null && nearMiss in dangers);
		expect(wrong.map(({ id }) => id)).toEqual([]);
	});

	it(
		'hold no two that are nearly the same: no pair above 0.9 of shared trigrams',
		{ timeout: 120_000 },
		() => {
			const close = closePairs(examples, 0.8);
			const between = (from: number, upTo: number): number =>
				close.filter(({ jaccard }) => jaccard >= from && jaccard < upTo).length;
			console.info(
				`Pairs of ${examples.length} examples that share trigrams: ${between(0.8, 0.85)} from .8, ${between(0.85, 0.9)} from .85`,
			);
			expect(close.filter(({ jaccard }) => jaccard > 0.9)).toEqual([]);
		},
	);

	it('hold out about one scenario in five, whole', () => {
		const scenarios = new Set(examples.map(({ scenario }) => scenario));
		const heldOut = new Set(readHeldOut(FOLDER).map(({ scenario }) => scenario));
		expect(heldOut.size / scenarios.size).toBeGreaterThan(0.17);
		expect(heldOut.size / scenarios.size).toBeLessThan(0.23);
	});
});

describe('the conversations written for training', () => {
	const Told = v.strictObject({
		scenario: name,
		register: v.string(),
		turns: v.pipe(v.array(v.strictObject({ said: message, ...labels })), v.minLength(3)),
	});
	const conversations = linesOf('training/conversations').map((line) => v.parse(Told, line));

	it('are enough, each of another person, and half of them tell of no danger', () => {
		expect(conversations.length).toBeGreaterThanOrEqual(2000);
		expect(new Set(conversations.map(({ scenario }) => scenario)).size).toBe(conversations.length);
		const calm = conversations.filter(({ turns }) =>
			turns.every(({ dangers }) => Object.keys(dangers).length === 0),
		);
		expect(calm.length / conversations.length).toBeGreaterThan(0.4);
		expect(calm.length / conversations.length).toBeLessThan(0.7);
	});

	it('are no two nearly the same', { timeout: 60_000 }, () => {
		const whole = conversations.map(({ scenario, turns }) => ({
			id: scenario,
			text: turns.map(({ said }) => said).join('\n'),
		}));
		expect(closePairs(whole, 0.8)).toEqual([]);
	});
});

describe('the pairs for memory', () => {
	const text = v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(600));
	const Pair = v.strictObject({
		scenario: v.pipe(v.string(), v.nonEmpty()),
		said: text,
		asked: text,
		danger: v.optional(v.literal(true)),
	});
	const pairs = linesOf('training/pairs').map((line) => v.parse(Pair, line));

	it('hold no two messages that are nearly the same', { timeout: 60_000 }, () => {
		// One message may answer several questions.
		const messages = new Map(pairs.map(({ scenario, said }) => [`${scenario}: ${said}`, said]));
		const said = [...messages].map(([id, text]) => ({ id, text }));
		expect(closePairs(said, 0.8).filter(({ jaccard }) => jaccard > 0.9)).toEqual([]);
	});

	it('ask in other words than those that answer', () => {
		const share = ({ said, asked }: v.InferOutput<typeof Pair>): number => {
			const there = new Set(contentWords(said));
			const words = contentWords(asked);
			return words.filter((word) => there.has(word)).length / Math.max(1, words.length);
		};
		const mean = pairs.reduce((sum, pair) => sum + share(pair), 0) / pairs.length;
		console.info(`Words of a question that stand in what answers it: ${mean.toFixed(3)}`);
		expect(mean).toBeLessThan(0.05);
	});
});

/** Long enough to tell something. */
const contentWords = (text: string): readonly string[] => text.toLowerCase().match(/\p{L}{4,}/gu) ?? [];

describe('the messages from outside English', () => {
	it('say why they cannot be read, or that they can', () => {
		const Outside = v.strictObject({
			id: v.pipe(v.string(), v.nonEmpty()),
			group: v.pipe(v.string(), v.nonEmpty()),
			reason: v.nullable(v.picklist(['language', 'gibberish'])),
			text: v.pipe(v.string(), v.nonEmpty()),
		});
		const lines = linesOf('training/outside').map((line) => v.parse(Outside, line));
		expect(new Set(lines.map(({ id }) => id)).size).toBe(lines.length);
		expect(new Set(lines.map(({ reason }) => reason)).size).toBe(3);
	});
});
