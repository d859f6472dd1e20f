import { describe, expect, it } from 'vitest';
import { lateEncoder } from '../../../src/adapters/transformers/late-encoder.ts';
import type { Encoder } from '../../../src/ports/encoder.ts';
import { anEncoder } from '../../support/an-encoder.ts';

describe('an encoder whose code is still on its way', () => {
	it('is opening, reads once it is here, and then runs where it runs', async () => {
		let arrive: (encoder: Encoder) => void = () => undefined;
		const encoder = lateEncoder(new Promise((resolve) => (arrive = resolve)));
		const reading = encoder.read('I am scared.', 5000);
		expect(encoder.device()).toBe('opening');
		arrive(anEncoder());
		expect((await reading).kind).toBe('read');
		expect(encoder.device()).toBe('native');
	});

	it('answers within the time it was given', async () => {
		const encoder = lateEncoder(new Promise(() => undefined));
		expect(await encoder.read('I am scared.', 10)).toEqual({ kind: 'unread', reason: 'encoder-slow' });
	});

	it('gives the encoder only the time that is left', async () => {
		const limits: number[] = [];
		const patient: Encoder = {
			...anEncoder(),
			read: (said, limit) => {
				limits.push(limit);
				return anEncoder().read(said, limit);
			},
		};
		const encoder = lateEncoder(new Promise((resolve) => setTimeout(resolve, 30, patient)));
		await encoder.read('I am scared.', 5000);
		expect(limits[0]).toBeLessThan(4990);
	});

	it('is missing where its code could not be fetched', async () => {
		const encoder = lateEncoder(Promise.reject(new Error('no network')));
		expect(await encoder.read('I am scared.', 5000)).toEqual({ kind: 'unread', reason: 'encoder-missing' });
		expect(encoder.device()).toBe('none');
		encoder.close();
	});
});
