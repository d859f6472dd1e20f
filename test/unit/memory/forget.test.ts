import { describe, expect, it } from 'vitest';
import type { TurnId } from '../../../src/core/brand.ts';
import { withoutRecalled, withoutRecalledNote } from '../../../src/core/memory/forget.ts';
import type { NoteId } from '../../../src/core/memory/note.ts';
import { aPlan } from '../../support/a-plan.ts';
import { aTurn } from '../../support/a-turn.ts';

const SECRET = 'My sister left him';
const ofNote = { turn: 'source' as TurnId, note: 'note' as NoteId, said: SECRET, score: 0.6 };
const ofTurn = { turn: 'other' as TurnId, note: null, said: 'I like tea', score: 0.5 };
const turn = aTurn({
	recalled: [ofNote, ofTurn],
	plan: aPlan({ moves: ['reflect', 'recall', 'ask'], recalled: ofNote }),
	sentences: [
		{ text: 'That hurts.', move: 'reflect' },
		{ text: 'You told me before that your sister left him.', move: 'recall' },
	],
});

describe('what a turn recalled', () => {
	it.each([
		['a note that is forgotten', () => withoutRecalledNote(turn, 'note' as NoteId)],
		['a turn that is forgotten, with the notes of it', () => withoutRecalled(turn, 'source' as TurnId)],
	])('of %s leaves it without a word', (_, forget) => {
		const left = forget();
		expect(JSON.stringify(left)).not.toContain('sister');
		expect(left.recalled).toEqual([ofTurn]);
		expect(left.plan).toMatchObject({ recalled: null, moves: ['reflect', 'ask'] });
		expect(left.sentences.map(({ move }) => move)).toEqual(['reflect']);
	});

	it('and did not speak of is taken out alone', () => {
		const left = withoutRecalled(turn, 'other' as TurnId);
		expect(left.recalled).toEqual([ofNote]);
		expect(left.sentences).toBe(turn.sentences);
	});

	it('of something else stays as it was', () => {
		expect(withoutRecalledNote(turn, 'another' as NoteId)).toBe(turn);
		expect(withoutRecalled(turn, 'another' as TurnId)).toBe(turn);
	});

	it('of a note that a language model was told leaves nothing of what it wrote but what was shown', () => {
		const written = {
			model: 'a-model',
			seed: 1,
			raw: `${SECRET}, did she not?`,
			told: ['note' as NoteId, 'another' as NoteId],
			leftOut: 0,
			ending: 'done',
		} as const;
		const left = withoutRecalledNote(aTurn({ written }), 'note' as NoteId);
		expect(left.written).toEqual({ ...written, raw: '', told: ['another'] });
		const spoken = { ...turn, written, sentences: [...turn.sentences, { text: SECRET, move: null }] };
		expect(JSON.stringify(withoutRecalledNote(spoken, 'note' as NoteId))).not.toContain('sister');
		expect(JSON.stringify(withoutRecalled(spoken, 'source' as TurnId))).not.toContain('sister');
	});
});
