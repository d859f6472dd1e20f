import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { EMPTY_BREATHING } from '../../../src/core/help/breathing/sheet.ts';
import { EMPTY_MOOD } from '../../../src/core/help/mood/sheet.ts';
import { EMPTY_ONE_STEP } from '../../../src/core/help/one-step/sheet.ts';
import { EMPTY_QUESTIONS } from '../../../src/core/help/questions/sheet.ts';
import { EMPTY_SAFETY_PLAN } from '../../../src/core/help/safety-plan/sheet.ts';
import { EMPTY_UNSENT_LETTER } from '../../../src/core/help/unsent-letter/sheet.ts';
import { breathingShape } from '../../../src/vault/sheets/breathing-shape.ts';
import { moodShape } from '../../../src/vault/sheets/mood-shape.ts';
import { oneStepShape } from '../../../src/vault/sheets/one-step-shape.ts';
import { questionsShape } from '../../../src/vault/sheets/questions-shape.ts';
import { safetyPlanShape } from '../../../src/vault/sheets/safety-plan-shape.ts';
import { unsentLetterShape } from '../../../src/vault/sheets/unsent-letter-shape.ts';

const AT = 1_780_000_000_000;
const letter = { to: 'Dad', words: 'You were\nnever there.', sealedAt: AT };
const mark = { at: AT, score: 0, words: '' };
const tooMany = Array.from({ length: 1001 }, () => 'a line');

/** Of each tool: its shape, sheets that come back as they were, and some that are none of it. */
const CASES: readonly (readonly [
	tool: string,
	shape: v.GenericSchema,
	good: readonly object[],
	bad: readonly unknown[],
])[] = [
	[
		'breathing',
		breathingShape,
		[EMPTY_BREATHING, { count: 5, isStill: true }],
		[{ count: 9, isStill: null }, { count: 4 }, null],
	],
	[
		'safety plan',
		safetyPlanShape,
		[EMPTY_SAFETY_PLAN, { ...EMPTY_SAFETY_PLAN, people: ['Ana', '', 'Ana'] }],
		[{ ...EMPTY_SAFETY_PLAN, people: 'Ana' }, { ...EMPTY_SAFETY_PLAN, signs: tooMany }, []],
	],
	[
		'one step',
		oneStepShape,
		[
			EMPTY_ONE_STEP,
			{ worry: 'rent', step: 'call', when: 'tomorrow', otherwise: 'text', due: AT, became: 'stuck' },
		],
		[{ worry: 'rent' }, { ...EMPTY_ONE_STEP, when: AT }, 'rent'],
	],
	[
		'unsent letter',
		unsentLetterShape,
		[EMPTY_UNSENT_LETTER, { to: '', words: 'half of it', sealed: [letter, letter] }],
		[
			{ ...EMPTY_UNSENT_LETTER, sealed: [{ ...letter, sealedAt: -1 }] },
			{ ...EMPTY_UNSENT_LETTER, words: 'a'.repeat(200_001) },
			{ to: '', words: '' },
		],
	],
	[
		'questions',
		questionsShape,
		[EMPTY_QUESTIONS, { whom: 'court', lists: { ...EMPTY_QUESTIONS.lists, court: ['When?'] } }],
		[{ ...EMPTY_QUESTIONS, whom: 'king' }, { whom: 'court', lists: {} }, undefined],
	],
	[
		'mood',
		moodShape,
		[EMPTY_MOOD, { entries: [mark, { ...mark, at: AT + 1, score: 10, words: 'better' }] }],
		[
			{ entries: [{ ...mark, score: 11 }] },
			{ entries: [{ ...mark, score: 2.5 }] },
			{ entries: [mark, null] },
		],
	],
];

describe.each(CASES)('the shape of %s', (_, shape, good, bad) => {
	test.each(good.map((sheet) => [sheet]))('gives a sheet back as it was: %j', (sheet) => {
		const kept: unknown = JSON.parse(JSON.stringify(sheet));
		expect(v.parse(shape, kept)).toEqual(sheet);
	});

	test('drops what it does not know of', () => {
		expect(v.parse(shape, { ...good[0], foreign: 'words' })).toEqual(good[0]);
	});

	test.each(bad.map((sheet) => [sheet]))('takes no other: %#', (sheet) => {
		expect(v.safeParse(shape, sheet).success).toBe(false);
	});
});
