import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { windowsOf } from '../../../src/adapters/transformers/windows.ts';

const BEGINNING = -1;
const END = -2;
const message = (length: number): readonly number[] => [
	BEGINNING,
	...Array.from({ length }, (_, index) => index),
	END,
];

describe('the windows of a message', () => {
	it('are the message itself when it fits', () => {
		expect(windowsOf(message(6), 8)).toEqual([message(6)]);
	});

	it('hold every token, none longer than the encoder reads, each with its marks', () => {
		fc.assert(
			fc.property(
				fc.integer({ min: 0, max: 3000 }),
				fc.integer({ min: 8, max: 256 }),
				(length, maxTokens) => {
					const windows = windowsOf(message(length), maxTokens);
					expect(new Set(windows.flat())).toEqual(new Set(message(length)));
					for (const window of windows) {
						expect(window.length).toBeLessThanOrEqual(maxTokens);
						expect([window[0], window.at(-1)]).toEqual([BEGINNING, END]);
					}
				},
			),
		);
	});

	it('share about a quarter with the next, so that no sentence is cut in both', () => {
		const windows = windowsOf(message(1000), 102);
		for (const [index, window] of windows.slice(1).entries()) {
			const shared = window.slice(1, -1).filter((token) => windows[index]?.includes(token));
			expect(shared.length).toBeGreaterThanOrEqual(25);
		}
	});
});
