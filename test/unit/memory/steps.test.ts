import { describe, expect, test } from 'vitest';
import type { ConversationId, Instant, TurnId } from '../../../src/core/brand.ts';
import { dueStep, stepOf } from '../../../src/core/memory/steps.ts';
import { decide } from '../../../src/core/safety/decide.ts';
import { NO_OUTCOME, type Outcome, type Turn } from '../../../src/core/turn.ts';
import { aTurn } from '../../support/a-turn.ts';

const HOUR = 60 * 60 * 1000;
const NOW = 1_770_000_000_000 as Instant;
const here = 'here' as ConversationId;
const there = 'there' as ConversationId;

const aStep = (step: Outcome['step'], hoursAgo: number, parts: Partial<Turn> = {}): Turn =>
	aTurn({
		conversation: here,
		sentences: [{ text: 'If you want, you could open one letter. Or we can just talk.', move: 'step' }],
		outcome: { ...NO_OUTCOME, step, stepAt: (NOW - hoursAgo * HOUR) as Instant },
		...parts,
	});

describe('the step of a reply', () => {
	test('is quoted without the choice that came with it', () => {
		expect(stepOf(aStep(null, 0))).toBe('If you want, you could open one letter.');
	});

	test('is none where none was offered', () => {
		expect(stepOf(aTurn())).toBeNull();
	});
});

describe('a step is asked after', () => {
	test.each([
		['promised six hours ago', aStep('promised', 6), true],
		['promised just before', aStep('promised', 5.9), false],
		['promised just before, in another conversation', aStep('promised', 0.1, { conversation: there }), true],
		['not resolved two days ago', aStep('unresolved', 48), true],
		['not resolved yesterday', aStep('unresolved', 47), false],
		[
			'not resolved yesterday, in another conversation',
			aStep('unresolved', 47, { conversation: there }),
			false,
		],
		['resolved', aStep('resolved', 1000, { conversation: there }), false],
		['resolved in part', aStep('partly', 1000, { conversation: there }), false],
		['let go', aStep('dropped', 1000, { conversation: there }), false],
		[
			'promised, asked after, and left for now',
			aTurn({
				conversation: there,
				sentences: aStep('promised', 6).sentences,
				outcome: { ...NO_OUTCOME, step: 'promised', stepAt: (NOW - 60 * HOUR) as Instant, isAsked: true },
			}),
			false,
		],
		['only offered', aStep(null, 1000, { conversation: there }), false],
	])('%s: %s', (_, turn, isDue) => {
		expect(dueStep([turn], here, NOW)).toBe(isDue ? turn : null);
	});

	test('the newest of several', () => {
		const older = aStep('promised', 30, { id: 'older' as TurnId });
		const newer = aStep('promised', 20, { id: 'newer' as TurnId });
		expect(dueStep([older, newer, aTurn()], here, NOW)?.id).toBe('newer');
	});

	test('after a turn with a deadline', () => {
		const decision = decide([
			{ kind: 'danger-cue', danger: { kind: 'clock', level: 3 }, cue: 'bailiffs', words: 'bailiffs' },
		]);
		expect(dueStep([aStep('promised', 30), aTurn({ decision })], here, NOW)).not.toBeNull();
	});

	test('not after a turn in danger', () => {
		const decision = decide([
			{
				kind: 'danger-cue',
				danger: { kind: 'self-harm', level: 3 },
				cue: 'kill-myself',
				words: 'kill myself',
			},
		]);
		expect(dueStep([aStep('promised', 30), aTurn({ decision })], here, NOW)).toBeNull();
	});
});
