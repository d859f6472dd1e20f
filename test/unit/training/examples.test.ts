import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';

const FOLDER = 'training/examples';

const DANGERS = [
	'abuse',
	'assault',
	'child',
	'medical',
	'overdose',
	'psychosis',
	'violence',
	'worry-about-other',
	'clock',
] as const;

const TOPICS = [
	'debt',
	'sexual-health',
	'relationship',
	'family',
	'work',
	'study',
	'grief',
	'loneliness',
	'health',
	'identity',
	'substance',
	'eating',
	'housing',
	'other',
] as const;

/** See `training/examples/LABELS.md`. */
const Example = v.strictObject({
	id: v.pipe(v.string(), v.nonEmpty()),
	scenario: v.pipe(v.string(), v.nonEmpty()),
	text: v.pipe(v.string(), v.nonEmpty(), v.maxLength(2000)),
	dangers: v.strictObject({
		'self-harm': v.optional(v.picklist([1, 2, 3, 4])),
		...Object.fromEntries(DANGERS.map((danger) => [danger, v.optional(v.literal(1))])),
	}),
	topic: v.picklist(TOPICS),
	need: v.picklist(['vent', 'understood', 'information', 'step', 'person', 'small-talk']),
	stuck: v.boolean(),
	person: v.boolean(),
	register: v.string(),
	nearMiss: v.nullable(v.picklist(['self-harm', ...DANGERS])),
});

const examples = readdirSync(FOLDER)
	.filter((name) => name.endsWith('.jsonl'))
	.flatMap((name) => readFileSync(join(FOLDER, name), 'utf8').trim().split('\n'))
	.map((line) => v.parse(Example, JSON.parse(line)));

/** Runs of three letters, each once, as numbers in rising order. */
const trigrams = (text: string): readonly number[] => {
	const letters = text.toLowerCase().replaceAll(/\s+/g, ' ');
	const found = new Set<number>();
	for (let at = 0; at + 3 <= letters.length; at++)
		found.add(
			(letters.charCodeAt(at) * 65_536 + letters.charCodeAt(at + 1)) * 65_536 + letters.charCodeAt(at + 2),
		);
	return [...found].sort((a, b) => a - b);
};

const jaccard = (a: readonly number[], b: readonly number[]): number => {
	let shared = 0;
	for (let i = 0, j = 0; i < a.length && j < b.length;) {
		const difference = (a[i] ?? 0) - (b[j] ?? 0);
		if (difference === 0) shared++;
		if (difference <= 0) i++;
		if (difference >= 0) j++;
	}
	return shared / (a.length + b.length - shared);
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

	it('hold no two that are nearly the same: no pair above 0.9 of shared trigrams', () => {
		const messages = examples
			.map(({ id, text }) => ({ id, grams: trigrams(text) }))
			.filter(({ grams }) => grams.length > 0)
			.sort((a, b) => a.grams.length - b.grams.length);
		const pairs: string[] = [];
		messages.forEach((one, index) => {
			// More than 0.9 shared is only possible between messages of nearly the same length.
			for (let next = index + 1; next < messages.length; next++) {
				const other = messages[next];
				if (other === undefined || one.grams.length < 0.9 * other.grams.length) break;
				if (jaccard(one.grams, other.grams) > 0.9) pairs.push(`${one.id} and ${other.id}`);
			}
		});
		expect(pairs).toEqual([]);
	});
});
