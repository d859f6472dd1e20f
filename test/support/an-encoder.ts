import type { Emotion } from '../../src/core/reading/emotions.ts';
import type { Encoder } from '../../src/ports/encoder.ts';
import { aReading } from './a-reading.ts';

/** An encoder that reads the same emotions in everything. */
export const anEncoder = (likely: Partial<Record<Emotion, number>> = { fear: 0.7 }): Encoder => ({
	read: (said, _limit, before = []) =>
		Promise.resolve(
			said.trim() === ''
				? { kind: 'unread', reason: 'empty' }
				: aReading(likely, before.length === 0 ? {} : { together: [] }),
		),
	device: () => 'native',
	close: () => undefined,
});
