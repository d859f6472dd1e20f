import { HEADS, type HeadName, type Outputs } from './read-outputs.ts';

/** Outputs recorded when the encoder was made, and how far another runtime may be from them. */
export type Golden = {
	readonly tolerance: {
		/** Least cosine between the embedding and the recorded one. */
		readonly cosine: number;
		/** Largest difference of any logit of any head. */
		readonly logit: number;
	};
	readonly cases: readonly ({ readonly text: string; readonly embedding: readonly number[] } & Readonly<
		Record<HeadName, readonly number[]>
	>)[];
};

/** Whether a runtime computes what it should: some GPUs answer fast and wrong, and say no word about it. */
export const isSound = (outputs: readonly Outputs[], { tolerance, cases }: Golden): boolean =>
	cases.length > 0 &&
	outputs.length === cases.length &&
	cases.every((expected, index) => {
		const got = outputs[index];
		return (
			got !== undefined &&
			cosine(got.embedding, expected.embedding) >= tolerance.cosine &&
			(Object.keys(HEADS) as HeadName[]).every(
				(name) => largestDifference(got[name], expected[name]) <= tolerance.logit,
			)
		);
	});

/** −1 to 1; 0 when either has no length. Both need the same number of entries. */
export const cosine = (a: ArrayLike<number>, b: ArrayLike<number>): number => {
	let product = 0;
	let squaresOfA = 0;
	let squaresOfB = 0;
	for (let index = 0; index < a.length; index++) {
		const x = a[index] ?? 0;
		const y = b[index] ?? 0;
		product += x * y;
		squaresOfA += x * x;
		squaresOfB += y * y;
	}
	return squaresOfA === 0 || squaresOfB === 0 ? 0 : product / Math.sqrt(squaresOfA * squaresOfB);
};

/** Infinite when the lengths differ or a number is not one: such an output is never sound. */
const largestDifference = (a: ArrayLike<number>, b: ArrayLike<number>): number => {
	if (a.length !== b.length) return Number.POSITIVE_INFINITY;
	let largest = 0;
	for (let index = 0; index < a.length; index++) {
		const difference = Math.abs((a[index] ?? Number.NaN) - (b[index] ?? Number.NaN));
		if (!(difference <= largest)) largest = Number.isNaN(difference) ? Number.POSITIVE_INFINITY : difference;
	}
	return largest;
};
