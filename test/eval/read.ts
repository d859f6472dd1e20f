import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { EMOTIONS, SENTIMENT_OF, type Emotion } from '../../src/core/reading/emotions.ts';
import type { Encoder } from '../../src/ports/encoder.ts';

/** One message of GoEmotions with the labels its annotators gave it. */
type Labelled = { readonly text: string; readonly labels: readonly string[] };

/** Precision, recall and F1 of one label, 0–1; `count` messages have it. */
type Score = {
	readonly label: string;
	readonly count: number;
	readonly precision: number;
	readonly recall: number;
	readonly f1: number;
};

export type ReadingEvaluation = {
	readonly messages: number;
	readonly emotions: { readonly macroF1: number; readonly scores: readonly Score[] };
	readonly ekman: { readonly macroF1: number };
	readonly groups: { readonly macroF1: number };
	readonly calibrationError: number;
	readonly medianMilliseconds: number;
};

/**
 * Reads every message of GoEmotions' test split with the encoder that ships, as the app does, and scores the labels
 * above their thresholds. `folder` holds `test.tsv`, `labels.txt` and `ekman_mapping.json`.
 */
export const evaluateReading = async (
	encoder: Encoder,
	folder: string,
	onProgress: (done: number, of: number) => void,
): Promise<ReadingEvaluation> => {
	const messages = readGoEmotions(folder);
	const read: string[][] = [];
	const milliseconds: number[] = [];
	const bins = Array.from({ length: BINS }, () => ({ count: 0, p: 0, true: 0 }));
	for (const { text, labels } of messages) {
		const start = performance.now();
		const reading = await encoder.read(text, Infinity);
		milliseconds.push(performance.now() - start);
		if (reading.kind === 'unread') {
			read.push([]);
			continue;
		}
		read.push(reading.likely.map(({ label }) => label));
		for (const { label, p } of reading.emotions) {
			const bin = bins[Math.min(BINS - 1, Math.floor(p * BINS))];
			if (bin === undefined) continue;
			bin.count++;
			bin.p += p;
			bin.true += labels.includes(label) ? 1 : 0;
		}
		if (read.length % 500 === 0) onProgress(read.length, messages.length);
	}
	const ekmanOf = readEkman(folder);
	const truth = messages.map(({ labels }) => labels);
	const scores = score([...EMOTIONS], truth, read);
	const regrouped = (group: (label: string) => string, names: readonly string[]): number =>
		macroF1(
			score(
				names,
				truth.map((labels) => labels.map(group)),
				read.map((labels) => labels.map(group)),
			),
		);
	return {
		messages: messages.length,
		emotions: { macroF1: macroF1(scores), scores },
		ekman: { macroF1: regrouped(ekmanOf, [...new Set(EMOTIONS.map(ekmanOf))]) },
		groups: { macroF1: regrouped(groupOf, [...new Set(Object.values(SENTIMENT_OF))]) },
		calibrationError: expectedCalibrationError(bins),
		medianMilliseconds: milliseconds.sort((a, b) => a - b)[Math.floor(milliseconds.length / 2)] ?? 0,
	};
};

/** Ten bins of equal width over all label probabilities. */
const BINS = 10;

const expectedCalibrationError = (bins: readonly { count: number; p: number; true: number }[]): number => {
	const total = bins.reduce((sum, { count }) => sum + count, 0);
	return bins.reduce((sum, bin) => sum + Math.abs(bin.p - bin.true), 0) / total;
};

const groupOf = (label: string): string => SENTIMENT_OF[label as Emotion];

const readGoEmotions = (folder: string): readonly Labelled[] => {
	const names = readFileSync(join(folder, 'labels.txt'), 'utf8').trim().split('\n');
	return readFileSync(join(folder, 'test.tsv'), 'utf8')
		.trim()
		.split('\n')
		.map((line) => {
			const [text = '', labels = ''] = line.split('\t');
			return { text, labels: labels.split(',').map((index) => names[Number(index)] ?? '') };
		});
};

const readEkman = (folder: string): ((label: string) => string) => {
	const groups = Object.entries(
		JSON.parse(readFileSync(join(folder, 'ekman_mapping.json'), 'utf8')) as Record<string, string[]>,
	);
	return (label) => groups.find(([, labels]) => labels.includes(label))?.[0] ?? 'neutral';
};

const score = (
	labels: readonly string[],
	truth: readonly (readonly string[])[],
	read: readonly (readonly string[])[],
): Score[] =>
	labels.map((label) => {
		const has = truth.map((all) => all.includes(label));
		const got = read.map((all) => all.includes(label));
		const count = has.filter(Boolean).length;
		const both = has.filter((value, index) => value && got[index]).length;
		const precision = both / Math.max(1, got.filter(Boolean).length);
		const recall = both / Math.max(1, count);
		return {
			label,
			count,
			precision,
			recall,
			f1: both === 0 ? 0 : (2 * precision * recall) / (precision + recall),
		};
	});

const macroF1 = (scores: readonly Score[]): number =>
	scores.reduce((sum, { f1 }) => sum + f1, 0) / scores.length;
