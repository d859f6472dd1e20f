import { HEADS, type HeadName, type Outputs } from './read-outputs.ts';

/** Heads in which one window is enough: what is said once, anywhere in a long message, was said. */
const GRAVEST: readonly HeadName[] = ['danger', 'conversation'];

/**
 * The outputs of a message that was read in several windows: the gravest of each danger, the mean of all else, the
 * embedding of length 1 again. At least one window.
 */
export const poolOutputs = (windows: readonly Outputs[]): Outputs => {
	const [first] = windows;
	if (first === undefined) throw new Error('Nothing to pool: a message has at least one window');
	if (windows.length === 1) return first;
	const pooled = Object.fromEntries(
		(Object.keys(HEADS) as HeadName[]).map((name) => [
			name,
			(GRAVEST.includes(name) ? largest : mean)(windows.map((window) => window[name])),
		]),
	) as Record<HeadName, Float32Array>;
	return { ...pooled, embedding: toLengthOne(mean(windows.map(({ embedding }) => embedding))) };
};

const largest = (rows: readonly Float32Array[]): Float32Array =>
	combine(rows, (values) => Math.max(...values));

const mean = (rows: readonly Float32Array[]): Float32Array =>
	combine(rows, (values) => values.reduce((sum, value) => sum + value, 0) / values.length);

const combine = (
	rows: readonly Float32Array[],
	intoOne: (values: readonly number[]) => number,
): Float32Array =>
	Float32Array.from({ length: rows[0]?.length ?? 0 }, (_, index) =>
		intoOne(rows.map((row) => row[index] ?? 0)),
	);

const toLengthOne = (vector: Float32Array): Float32Array => {
	const length = Math.hypot(...vector);
	return length === 0 ? vector : vector.map((value) => value / length);
};
