import { describe, expect, test } from 'vitest';
import type { Instant } from '../../../src/core/brand.ts';
import { CLOCK_PHRASES, CLOCK_WORDS } from '../../../src/content/en/clocks.ts';
import { REVIEW_WORDS } from '../../../src/content/en/review-words.ts';
import { HELPLINES } from '../../../src/content/people/helplines.ts';
import { CLOCKS, type RunningClock } from '../../../src/core/help/clock.ts';
import { readClock } from '../../../src/core/help/read-clock.ts';
import { COUNTRIES, type Country } from '../../../src/core/people/helpline.ts';
import { askWhen, leadToPerson, sayClock } from '../../../src/core/reply/moves/clock.ts';
import type { Move } from '../../../src/core/reply/plan.ts';
import { reviewSentence } from '../../../src/core/reply/review.ts';
import { wordsOf } from '../../../src/core/reply/variety.ts';
import type { Sentence } from '../../../src/core/turn.ts';
import { aPlan } from '../../support/a-plan.ts';
import { aContext } from '../../support/a-review.ts';
import { CARE, PAPERS } from './messages.ts';

const NOW = Date.parse('2026-11-18T14:30:00Z') as Instant;

const read = (said: string, country: Country = 'UK', now = NOW): RunningClock | null =>
	readClock({ said, signals: [], recent: [], country, now, minutesAheadOfUtc: 0 }, CLOCK_WORDS);

/** The same message, said up to a few days later: every clock in each of its states. */
const LATER = [0, 20, 45, 62, 90, 118, 150].map((hours) => (NOW + hours * 3_600_000) as Instant);

const ALL = COUNTRIES.flatMap((country) =>
	LATER.flatMap((now) =>
		[
			...[...CARE, ...PAPERS].map(([said]) => said),
			'I got a letter from a debt collector on Monday',
			'I got a letter from a debt collector',
		].flatMap((said) => {
			const clock = read(said, country, now);
			return clock === null ? [] : [{ said, country, clock }];
		}),
	),
);

/** One of each that reads alike but for its figures. */
const STATES = [
	...new Map(
		ALL.map((state) => {
			const alike = sayClock(state.clock, CLOCK_PHRASES).join(' ').replaceAll(/\d+/gu, '#');
			return [[state.country, state.clock.name, alike].join(' '), state] as const;
		}),
	).values(),
];

const TIME_LIMIT = 60_000;

type Reviewed = { readonly move: Move; readonly text: string };

const breaksOf = (
	{ said, country, clock }: (typeof ALL)[number],
	{ move, text }: Reviewed,
	shown: readonly Sentence[] = [],
): readonly string[] => {
	const plan = aPlan({ moves: ['reflect', 'person', 'clock', 'ask'], clock });
	const context = {
		...aContext({
			said,
			danger: { kind: 'clock', level: 2 },
			helplines: HELPLINES.filter((line) => line.country === country),
		}),
		plan,
		shown,
	};
	return reviewSentence(text, move, context, REVIEW_WORDS).breaks.map(
		({ rule, why }) => `${rule} ${why} (${text})`,
	);
};

describe('what is said of a clock', () => {
	test('every clock is told in every country where there is one', () => {
		expect(new Set(STATES.map(({ clock }) => clock.name))).toEqual(new Set(CLOCKS));
	});

	test('each sentence passes review in every state', { timeout: TIME_LIMIT }, () => {
		const breaks = STATES.flatMap((state) => [
			...sayClock(state.clock, CLOCK_PHRASES).flatMap((text) => breaksOf(state, { move: 'clock', text })),
			...leadToPerson(state.clock, CLOCK_PHRASES).flatMap((text) =>
				breaksOf(state, { move: 'person', text }),
			),
			...askWhen(state.clock, CLOCK_PHRASES).flatMap((text) => breaksOf(state, { move: 'ask', text })),
		]);
		expect([...new Set(breaks)]).toEqual([]);
	});

	test('the whole reply passes review', { timeout: TIME_LIMIT }, () => {
		const broken = STATES.flatMap((state) => {
			const shown: Sentence[] = [
				{
					text: `It sounds frightening: ${state.said.replaceAll(/[.?!]/gu, ',').split(' ').slice(0, 7).join(' ')}.`,
					move: 'reflect',
				},
			];
			for (const [move, texts] of [
				['person', leadToPerson(state.clock, CLOCK_PHRASES)],
				['clock', sayClock(state.clock, CLOCK_PHRASES)],
				['ask', state.clock.at === null ? askWhen(state.clock, CLOCK_PHRASES) : []],
			] as const) {
				const text = texts.find((one) => breaksOf(state, { move, text: one }, shown).length === 0);
				if (text !== undefined) shown.push({ text, move });
				else if (texts.length > 0)
					return [
						`${state.said}: no ${move}: ${texts.flatMap((one) => breaksOf(state, { move, text: one }, shown)).join(' | ')}`,
					];
			}
			return [];
		});
		expect(broken).toEqual([]);
	});

	test('it is short and leaves no slot open', () => {
		for (const { clock } of ALL)
			for (const text of sayClock(clock, CLOCK_PHRASES)) {
				expect(text).not.toMatch(/[{}]|undefined|null|NaN/u);
				expect(wordsOf(text).length, text).toBeLessThanOrEqual(60);
			}
	});

	test('figures of a clock stand in its own sentences, and no others do', () => {
		const said = 'the condom broke last night, could I be pregnant?';
		const clock = read(said);
		if (clock === null) throw new Error('No clock');
		const rules = (move: Move, text: string) =>
			breaksOf({ said, country: 'UK', clock }, { move, text }).filter((why) => why.startsWith('H4'));
		const [told = ''] = sayClock(clock, CLOCK_PHRASES);
		expect(told).toContain('72 hours');
		expect(told).toContain('50');
		expect(rules('clock', told)).toEqual([]);
		expect(rules('inform', told)).not.toEqual([]);
		expect(rules('clock', told.replace('50', '52'))).not.toEqual([]);
		expect(rules('clock', told.replace('72', '96'))).not.toEqual([]);
	});

	test('what is over is never told as left, and what comes second-hand says with whom to check', () => {
		for (const { clock } of ALL)
			for (const text of sayClock(clock, CLOCK_PHRASES)) {
				const isOver = clock.windows.every(({ hoursLeftAtMost }) => (hoursLeftAtMost ?? 0) < 0);
				if (clock.windows.length > 0 && isOver) expect(text).not.toMatch(/ left/u);
				if (text.includes('PEP')) expect(text).toContain('(check with a clinic)');
			}
	});
});
