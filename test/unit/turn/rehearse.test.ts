import { expect, it } from 'vitest';
import { rehearse } from '../../../src/turn/rehearse.ts';
import type { Voice } from '../../../src/turn/voice.ts';
import { aWorld } from '../../support/a-world.ts';

it('goes through all that a first reply is made with: several sentences reviewed, their whole, a note', async () => {
	const world = aWorld();
	const voice = await world.voice();
	const used = { sentences: 0, replies: 0, notes: 0 };
	const counted: Voice = {
		...voice,
		reviewSentence: (...asked) => {
			used.sentences++;
			return voice.reviewSentence(...asked);
		},
		reviewReply: (...asked) => {
			used.replies++;
			return voice.reviewReply(...asked);
		},
		proposeNotes: (...asked) => {
			const notes = voice.proposeNotes(...asked);
			used.notes = notes.length;
			return notes;
		},
	};
	await rehearse({ ...world, voice: () => Promise.resolve(counted) });
	expect(used.sentences).toBeGreaterThan(2);
	expect(used.replies).toBe(1);
	expect(used.notes).toBeGreaterThan(0);
});

it('rejects when the voice cannot be had', async () => {
	const gone = () => Promise.reject<Voice>(new Error('offline'));
	await expect(rehearse(aWorld({ voice: gone }))).rejects.toThrow('offline');
});
