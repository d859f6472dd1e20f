import { describe, expect, test } from 'vitest';
import type { Instant, TurnId } from '../../../src/core/brand.ts';
import { isOffered } from '../../../src/core/privacy/worth-keeping.ts';
import { decide } from '../../../src/core/safety/decide.ts';
import { aNote } from '../../support/a-note.ts';
import { aPlan } from '../../support/a-plan.ts';
import { aTurn } from '../../support/a-turn.ts';

const greeting = aTurn({ plan: aPlan({ address: 'greeting' }) });
const told = aTurn();
const inDanger = aTurn({
	decision: { ...decide([]), dangers: [{ kind: 'abuse', level: 2 }] },
});

const at = (time: number) => time as Instant;
const noted = (time: number) => aNote({ turn: 'turn-1' as TurnId, at: at(time) });

describe('an offer to keep the conversation', () => {
	test.each([
		['nothing was said', [], false],
		['only a greeting', [greeting], false],
		['something was told', [greeting, told], true],
		['something was told, and a danger stands', [told, inDanger], false],
		['a danger was told of first', [inDanger, told], false],
	] as const)('%s', (_, turns, expected) => {
		expect(isOffered(turns, [], [])).toBe(expected);
	});

	test.each([
		['left, and nothing noted since', [noted(1)], [at(2)], false],
		['left, and something noted since', [noted(1), noted(3)], [at(2)], true],
		['left, and a note written by hand since', [aNote({ at: at(3) })], [at(2)], false],
		['left twice, whatever is noted', [noted(3), noted(5)], [at(2), at(4)], false],
	] as const)('%s', (_, notes, left, expected) => {
		expect(isOffered([told], notes, left)).toBe(expected);
	});

	test('comes no second time while a danger stands', () => {
		expect(isOffered([told, inDanger], [noted(3)], [at(2)])).toBe(false);
	});
});
