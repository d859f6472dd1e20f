/** The value below which this share of the values lies, between two neighbours where it falls between them. */
export const quantile = (values: readonly number[], share: number): number => {
	const sorted = values.toSorted((a, b) => a - b);
	const place = (sorted.length - 1) * share;
	const [below, above] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]];
	if (below === undefined || above === undefined) throw new RangeError('No values');
	return below + (above - below) * (place % 1);
};

export const median = (values: readonly number[]): number => quantile(values, 0.5);

/** The median, and the two values between which the middle half lies. */
export const spread = (values: readonly number[]): { median: number; quartiles: [number, number] } => ({
	median: round(median(values)),
	quartiles: [round(quantile(values, 0.25)), round(quantile(values, 0.75))],
});

/** To two decimals: more says nothing on a machine that does other things too. */
const round = (value: number): number => Math.round(value * 100) / 100;
