import { expect, it } from 'vitest';
import { EMOTIONS } from '../../src/core/reading/emotions.ts';
import { cosine } from '../../src/core/reading/golden.ts';
import type { Encoder } from '../../src/ports/encoder.ts';

/** What every encoder must do, the real ones on each device and the fakes alike. */
export const encoderContract = (open: () => Promise<Encoder>): void => {
	it('reads all 28 emotions, most likely first, each between 0 and 1', async () => {
		const encoder = await open();
		const reading = await encoder.read('I am scared that the bailiffs come tomorrow.', 60_000);
		if (reading.kind !== 'read') throw new Error(`unread: ${reading.reason}`);
		expect(reading.emotions.map(({ label }) => label).toSorted()).toEqual([...EMOTIONS].toSorted());
		expect(reading.emotions.map(({ p }) => p)).toEqual(
			reading.emotions.map(({ p }) => p).toSorted((a, b) => b - a),
		);
		expect(reading.emotions.every(({ p }) => p >= 0 && p <= 1)).toBe(true);
		encoder.close();
	});

	it('gives an embedding of 384 numbers and length 1', async () => {
		const encoder = await open();
		const reading = await encoder.read('My mum is ill.', 60_000);
		if (reading.kind !== 'read') throw new Error(`unread: ${reading.reason}`);
		expect(reading.embedding).toHaveLength(384);
		expect(Math.hypot(...reading.embedding)).toBeCloseTo(1, 3);
		encoder.close();
	});

	it('reads the same words the same way twice', async () => {
		const encoder = await open();
		const [first, second] = [
			await encoder.read('Same words.', 60_000),
			await encoder.read('Same words.', 60_000),
		];
		if (first.kind !== 'read' || second.kind !== 'read') throw new Error('unread');
		expect(cosine(first.embedding, second.embedding)).toBeCloseTo(1, 5);
		expect(first.emotions).toEqual(second.emotions);
		encoder.close();
	});

	it('reads a message with those before it too, and no other for it', async () => {
		const encoder = await open();
		const alone = await encoder.read('Same words.', 60_000);
		const amid = await encoder.read('Same words.', 60_000, ['I want to die.', 'My mum is ill.']);
		if (alone.kind !== 'read' || amid.kind !== 'read') throw new Error('unread');
		expect(alone.together).toBeUndefined();
		expect(amid.together).toBeDefined();
		expect({ ...amid, together: undefined }).toEqual({ ...alone, together: undefined });
		encoder.close();
	});

	it('answers that it could not read an empty message', async () => {
		const encoder = await open();
		expect(await encoder.read('  \n ', 60_000)).toEqual({ kind: 'unread', reason: 'empty' });
		encoder.close();
	});
};
