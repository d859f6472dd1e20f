import { describe, expect, test } from 'vitest';
import type { Instant } from '../../../src/core/brand.ts';
import { EMPTY_ONE_STEP, type OneStepSheet } from '../../../src/core/help/one-step/sheet.ts';
import type { Note, NoteId } from '../../../src/core/memory/note.ts';
import { dueOwnStep } from '../../../src/core/memory/own-steps.ts';
import { decide } from '../../../src/core/safety/decide.ts';
import { aNote } from '../../support/a-note.ts';
import { aSheet } from '../../support/a-sheet.ts';
import { aTurn } from '../../support/a-turn.ts';

const HOUR = 60 * 60 * 1000;
const DAY = 24 * HOUR;
const NOW = 1_770_000_000_000 as Instant;
const ago = (milliseconds: number) => (NOW - milliseconds) as Instant;

const step = (parts: Partial<Note> = {}): Note =>
	aNote({ kind: 'step', text: 'You will call the council.', due: ago(HOUR), ...parts });

const sheetOf = (parts: Partial<OneStepSheet> = {}) =>
	aSheet({
		tool: 'one-step',
		sheet: { ...EMPTY_ONE_STEP, step: 'Open one letter', due: ago(HOUR), ...parts },
	});

const NOTHING = { notes: [], sheets: [], turns: [] };

describe('a step of one’s own is asked after', () => {
	test.each([
		['whose time has come', step(), true],
		['whose time is to come', step({ due: (NOW + 1) as Instant }), false],
		['whose time nobody waits for any more', step({ due: ago(31 * DAY) }), false],
		['without a time', step({ due: null }), false],
		['that was asked after', step({ isAsked: true }), false],
		['that is done', step({ done: 'done' }), false],
		['that is stuck', step({ done: 'stuck' }), false],
		['that waits for a yes', step({ standing: 'proposed' }), false],
		['that is private', step({ isSensitive: true }), false],
		['that is no step', step({ kind: 'life' }), false],
	])('in a note %s: %s', (_, note, isDue) => {
		expect(dueOwnStep({ ...NOTHING, notes: [note] }, NOW)?.text ?? null).toBe(isDue ? note.text : null);
	});

	test.each([
		['whose time has come', {}, true],
		['whose time is to come', { due: (NOW + 1) as Instant }, false],
		['without a time', { due: null }, false],
		['that was asked after', { became: 'not-told' as const }, false],
		['that is done', { became: 'done' as const }, false],
		['that is blank', { step: ' ' }, false],
	])('in the tool %s: %s', (_, parts, isDue) => {
		expect(dueOwnStep({ ...NOTHING, sheets: [sheetOf(parts)] }, NOW) !== null).toBe(isDue);
	});

	test('once, where it was set in the tool and then said', () => {
		const said = step({ due: ago(3 * HOUR), done: 'done' });
		expect(dueOwnStep({ ...NOTHING, notes: [said], sheets: [sheetOf()] }, NOW)).toBeNull();
	});

	test('the newest of several, and not one in a sheet that cannot be read', () => {
		const newer = step({ id: 'newer' as NoteId, due: ago(HOUR / 2) });
		const broken = { ...sheetOf(), sheet: null };
		const due = dueOwnStep({ ...NOTHING, notes: [step(), newer], sheets: [broken] }, NOW);
		expect(due).toMatchObject({ of: 'note', note: { id: 'newer' } });
	});

	test('after a deadline, and not after another danger', () => {
		const after = (kind: 'clock' | 'abuse') =>
			dueOwnStep(
				{
					...NOTHING,
					notes: [step()],
					turns: [
						aTurn({
							decision: decide([
								{ kind: 'danger-cue', danger: { kind, level: 3 }, cue: 'any', words: 'any' },
							]),
						}),
					],
				},
				NOW,
			);
		expect(after('clock')).not.toBeNull();
		expect(after('abuse')).toBeNull();
	});
});
