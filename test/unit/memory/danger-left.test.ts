import { describe, expect, test } from 'vitest';
import type { ConversationId, Instant } from '../../../src/core/brand.ts';
import { dangerLeft } from '../../../src/core/memory/danger-left.ts';
import { dueStep } from '../../../src/core/memory/steps.ts';
import type { Danger } from '../../../src/core/safety/danger.ts';
import { decide } from '../../../src/core/safety/decide.ts';
import { NO_OUTCOME, type Turn } from '../../../src/core/turn.ts';
import { aTurn } from '../../support/a-turn.ts';

const DAY = 24 * 60 * 60 * 1000;
const NOW = 1_770_000_000_000 as Instant;
const here = 'here' as ConversationId;
const there = 'there' as ConversationId;

const inDanger = (kind: Danger['kind'], parts: Partial<Turn> = {}): Turn =>
	aTurn({
		conversation: there,
		at: (NOW - DAY) as Instant,
		decision: decide([{ kind: 'danger-cue', danger: { kind, level: 3 }, cue: 'any', words: 'any' }]),
		...parts,
	});

describe('a danger is asked after', () => {
	test.each([
		['the day after', inDanger('self-harm'), true],
		['the day after, at home', inDanger('abuse'), true],
		['a week after', inDanger('abuse', { at: (NOW - 7 * DAY) as Instant }), true],
		['later than that', inDanger('abuse', { at: (NOW - 7 * DAY - 1) as Instant }), false],
		['while its conversation is on the screen', inDanger('abuse', { conversation: here }), false],
		['after *not now*', inDanger('abuse', { outcome: { ...NO_OUTCOME, isAsked: true } }), false],
		['when it was a deadline', inDanger('clock'), false],
		['when there was none', aTurn({ conversation: there, at: (NOW - DAY) as Instant }), false],
	])('%s: %s', (_, turn, isLeft) => {
		expect(dangerLeft([aTurn(), turn], here, NOW)).toBe(isLeft ? turn : null);
	});

	test('not where a later conversation went on to other things, and not where there is nothing', () => {
		expect(dangerLeft([inDanger('abuse'), aTurn({ conversation: there })], here, NOW)).toBeNull();
		expect(dangerLeft([], here, NOW)).toBeNull();
	});

	test('in place of a step', () => {
		const promised = aTurn({
			conversation: there,
			sentences: [{ text: 'You could open one letter.', move: 'step' }],
			outcome: { ...NO_OUTCOME, step: 'promised', stepAt: (NOW - 2 * DAY) as Instant },
		});
		const turns = [promised, inDanger('self-harm')];
		expect(dueStep(turns, here, NOW)).toBeNull();
		expect(dangerLeft(turns, here, NOW)).toBe(turns[1]);
	});
});
