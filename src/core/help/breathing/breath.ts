import type { BreathCount } from './sheet.ts';

export type Breath = {
	readonly is: 'in' | 'out';
	/** The number to count now, 1 to the count. */
	readonly beat: number;
	/** How full of air, 0 to 1; as slow at its ends as a breath is. */
	readonly fullness: number;
};

/** The breath so many milliseconds after the first began: in, then out as long, with no pause between. */
export const breathAt = (elapsed: number, count: BreathCount): Breath => {
	const half = count * SECOND;
	const since = elapsed % (2 * half);
	const is = since < half ? 'in' : 'out';
	const into = since % half;
	const rise = (1 - Math.cos((Math.PI * into) / half)) / 2;
	return { is, beat: Math.floor(into / SECOND) + 1, fullness: is === 'in' ? rise : 1 - rise };
};

const SECOND = 1000;
