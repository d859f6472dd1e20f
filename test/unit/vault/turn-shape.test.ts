import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import type { NoteId } from '../../../src/core/memory/note.ts';
import type { Turn, Written } from '../../../src/core/turn.ts';
import { turnShape } from '../../../src/vault/turn-shape.ts';
import { aTurn } from '../../support/a-turn.ts';

const written: Written = {
	model: 'a-model',
	seed: 7,
	raw: 'It sounds hard.',
	told: ['note' as NoteId],
	leftOut: 2,
	ending: 'engine-lost',
};

/** As it comes back from a backup; nothing was read, for an embedding has a form of its own there. */
const back = (parts: Partial<Turn>): Turn =>
	v.parse(
		turnShape,
		JSON.parse(JSON.stringify(aTurn({ reading: { kind: 'unread', reason: 'empty' }, ...parts }))),
	);

describe('a turn in a backup', () => {
	it('tells what a language model did', () => {
		expect(back({ written }).written).toEqual(written);
	});

	it('of before there were models stays good', () => {
		expect('written' in back({})).toBe(false);
	});

	it('with an ending nobody knows is refused', () => {
		expect(() => back({ written: { ...written, ending: 'vanished' as 'done' } })).toThrow();
	});
});
