import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { ONE_STEP } from '../../../src/content/en/help/one-step.ts';
import type { Instant } from '../../../src/core/brand.ts';
import { prefill } from '../../../src/core/help/one-step/prefill.ts';
import { readDue } from '../../../src/core/help/one-step/read-due.ts';
import { EMPTY_ONE_STEP } from '../../../src/core/help/one-step/sheet.ts';
import { told } from '../../../src/core/help/one-step/told.ts';

/** A Wednesday, half past two in the afternoon in London. */
const LONDON = { now: Date.parse('2026-11-18T14:30:00Z') as Instant, minutesAheadOfUtc: 0 };
const NEW_YORK = { ...LONDON, minutesAheadOfUtc: -300 };

const at = (words: string, here = LONDON): string => {
	const due = readDue(words, here);
	return due.is === 'unread' ? 'unread' : `${due.is} ${new Date(due.at).toISOString().slice(0, 16)}`;
};

describe('when a step is to be taken', () => {
	test.each([
		['tomorrow at 10', 'soon 2026-11-19T10:00'],
		['Tomorrow at 10 am', 'soon 2026-11-19T10:00'],
		['in 2 hours', 'soon 2026-11-18T16:30'],
		['at 5pm', 'soon 2026-11-18T17:00'],
		['tomorrow night', 'soon 2026-11-19T21:40'],
		['the day after tomorrow', 'later 2026-11-20T07:40'],
		['tonight', 'soon 2026-11-18T22:20'],
		['tomorrow', 'soon 2026-11-19T07:40'],
		['on Friday at 9am', 'later 2026-11-20T09:00'],
		['next week', 'later 2026-11-25T08:00'],
		['at some point', 'unread'],
		['', 'unread'],
	])('%s: %s', (words, expected) => {
		expect(at(words)).toBe(expected);
	});

	it('goes by the clock of the person', () => {
		expect(at('tomorrow at 10', NEW_YORK)).toBe('soon 2026-11-19T15:00');
	});

	it('is told when it has gone by', () => {
		expect(at('today at 9am')).toBe('over 2026-11-18T09:00');
	});

	it('is read from anything at all without a fault', () => {
		fc.assert(
			fc.property(fc.string(), (words) => {
				expect(['unread', 'over', 'soon', 'later']).toContain(readDue(words, LONDON).is);
			}),
		);
	});
});

describe('what the conversation gives', () => {
	const given = (...said: string[]) =>
		Object.fromEntries(prefill(said, LONDON).map(({ field, value }) => [field, value]));

	test.each<[string, Record<string, string>]>([
		[
			'My landlord wants me out by the end of the month. I will call the council tomorrow.',
			{
				worry: 'My landlord wants me out by the end of the month.',
				step: 'Call the council',
				when: 'tomorrow',
			},
		],
		[
			'I am so behind with the gas bill. I should ask my sister for help.',
			{ worry: 'I am so behind with the gas bill.', step: 'Ask my sister for help' },
		],
		[
			'I’ll email the school tonight',
			{ worry: 'I’ll email the school tonight', step: 'Email the school', when: 'tonight' },
		],
		['If it gets worse I will call the doctor.', { worry: 'If it gets worse I will call the doctor.' }],
		// The date is of something else.
		[
			'They cut us off tomorrow. I will call the company.',
			{ worry: 'They cut us off tomorrow.', step: 'Call the company' },
		],
		['ok', {}],
		['thank you', {}],
		// Nobody’s wish to die comes back as a step, nor as a worry to work on.
		['I will call them to say goodbye tonight', {}],
		['I am going to end it tomorrow', {}],
		['I need to get more pills tomorrow, I will call the chemist', {}],
		['I will ask my dad for the gun', {}],
	])('%s', (said, expected) => {
		expect(given(said)).toEqual(expected);
	});

	it('is of the last message, with the words it came from', () => {
		const found = prefill(
			['I will pay the rent on Friday.', 'I should open the letters from the bank.'],
			LONDON,
		);
		expect(found.map(({ words }) => words)).toEqual([
			'I should open the letters from the bank.',
			'I should open the letters from the bank.',
		]);
	});

	it('is always in the person’s own words', () => {
		fc.assert(
			fc.property(fc.array(fc.string()), (said) => {
				for (const { value, words } of prefill(said, LONDON)) {
					expect(said.at(-1)).toContain(words);
					expect(words.toLowerCase()).toContain(value.toLowerCase());
				}
			}),
		);
	});

	it('is nothing before anything was said', () => {
		expect(prefill([], LONDON)).toEqual([]);
	});
});

describe('what came out', () => {
	it('is told as a worry, a promise and what else', () => {
		expect(
			told(
				{
					...EMPTY_ONE_STEP,
					worry: 'The rent.',
					step: 'Call the council',
					when: 'Tomorrow at 10',
					otherwise: 'I will ask my sister to call',
				},
				ONE_STEP.told,
			),
		).toBe(
			'My worry: The rent. I will call the council tomorrow at 10. If it does not work, then I will ask my sister to call.',
		);
	});

	test.each([
		['I will call Ana', 'I will call Ana.'],
		['to call Ana', 'I will call Ana.'],
		['I call Ana', 'I will call Ana.'],
		['I should call Ana', 'I will call Ana.'],
		['I’m going to call Ana!', 'I will call Ana.'],
		['NHS 111', 'I will NHS 111.'],
	])('%s: %s', (step, expected) => {
		expect(told({ ...EMPTY_ONE_STEP, step }, ONE_STEP.told)).toBe(expected);
	});

	test.each([
		['done', 'I did what I set out to do: call Ana.'],
		['stuck', 'I tried this and it did not work: call Ana.'],
		['dropped', 'I let this go: call Ana.'],
		['not-told', 'I will call Ana.'],
	] as const)('that is %s is told so', (became, expected) => {
		expect(told({ ...EMPTY_ONE_STEP, step: 'I will call Ana.', became }, ONE_STEP.told)).toBe(expected);
	});

	it('is nothing while nothing is filled in', () => {
		expect(told(EMPTY_ONE_STEP, ONE_STEP.told)).toBe('');
	});
});
