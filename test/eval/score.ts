/** Precision, recall and F1 of one label, 0–1; `count` messages have it. */
export type Score = {
	readonly label: string;
	readonly count: number;
	readonly precision: number;
	readonly recall: number;
	readonly f1: number;
};

/** What is true of each message, and what was read in it, label by label. */
export const scoreLabels = (
	labels: readonly string[],
	truth: readonly (readonly string[])[],
	read: readonly (readonly string[])[],
): readonly Score[] =>
	labels.map((label) => ({
		label,
		...scoreFlag(
			truth.map((all) => all.includes(label)),
			read.map((all) => all.includes(label)),
		),
	}));

export const scoreFlag = (truth: readonly boolean[], read: readonly boolean[]): Omit<Score, 'label'> => {
	const count = truth.filter(Boolean).length;
	const found = read.filter(Boolean).length;
	const both = truth.filter((value, index) => value && read[index]).length;
	return {
		count,
		precision: both / Math.max(1, found),
		recall: both / Math.max(1, count),
		f1: both === 0 ? 0 : (2 * both) / (count + found),
	};
};

export const macroF1 = (scores: readonly Score[]): number => mean(scores.map(({ f1 }) => f1));

/** The share of values that are true, 0 for none. */
export const share = (values: readonly boolean[]): number => mean(values.map(Number));

export const mean = (values: readonly number[]): number =>
	values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

export const median = (values: readonly number[]): number =>
	[...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** How often each truth was read as each label: rows are true, columns read; only what happened. */
export const confusion = (
	truth: readonly string[],
	read: readonly string[],
): Readonly<Record<string, Readonly<Record<string, number>>>> => {
	const table: Record<string, Record<string, number>> = {};
	truth.forEach((label, index) => {
		const row = (table[label] ??= {});
		const got = read[index] ?? '';
		row[got] = (row[got] ?? 0) + 1;
	});
	return table;
};

/** Expected calibration error over ten bins of equal width: each probability beside whether it came true. */
export const calibrationError = (pairs: readonly (readonly [p: number, isTrue: boolean])[]): number => {
	const bins = Array.from({ length: BINS }, () => 0);
	for (const [p, isTrue] of pairs) {
		const bin = Math.min(BINS - 1, Math.floor(p * BINS));
		bins[bin] = (bins[bin] ?? 0) + p - Number(isTrue);
	}
	return bins.reduce((sum, difference) => sum + Math.abs(difference), 0) / Math.max(1, pairs.length);
};

const BINS = 10;
