import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Instant, TurnId } from '../../../src/core/brand.ts';
import { CLOCK_WORDS } from '../../../src/content/en/clocks.ts';
import type { RunningClock } from '../../../src/core/help/clock.ts';
import { readClock, type Heard } from '../../../src/core/help/read-clock.ts';
import type { Signal } from '../../../src/core/safety/signal.ts';
import type { Turn } from '../../../src/core/turn.ts';
import { aPlan } from '../../support/a-plan.ts';
import { aTurn } from '../../support/a-turn.ts';
import { CARE, NO_CLOCK, PAPERS } from './messages.ts';

const HOUR = 3_600_000;
const NOW = Date.parse('2026-11-18T14:30:00Z') as Instant;

const read = (said: string, parts: Partial<Heard> = {}): RunningClock | null =>
	readClock(
		{ said, signals: [], recent: [], country: 'UK', now: NOW, minutesAheadOfUtc: 0, ...parts },
		CLOCK_WORDS,
	);

const timesOf = (clock: RunningClock | null) =>
	clock === null ? null : [clock.name, clock.windows[0]?.hoursLeft ?? null, clock.hoursUntilDue];

describe('a clock and the time left on it', () => {
	test.each([...CARE, ...PAPERS])(
		'%s: %s, %s hours of it, %s hours until its date',
		(said, name, left, due) => {
			expect(timesOf(read(said))).toEqual([name, left, due]);
		},
	);

	test('it counts on the person’s own clock', () => {
		// The same moment in New York is half past nine in the morning: yesterday began five hours later.
		expect(
			read('condom broke yesterday', { minutesAheadOfUtc: -300, country: 'US' })?.windows[0]?.hoursLeft,
		).toBe(37);
		expect(read('condom broke yesterday')?.windows[0]?.hoursLeft).toBe(32);
	});

	test('no hours are told for a pill when a period is late', () => {
		const late = aTurn({ said: 'so my period is 9 days late' });
		expect(read('the condom came off', { recent: [late] })).toBeNull();
		expect(read('the condom came off last night', { recent: [late] })).not.toBeNull();
	});

	test('a condom that was used starts none, however much it sounds like a clock', () => {
		const signals: readonly Signal[] = [{ kind: 'danger-read', danger: { kind: 'clock', level: 2 }, p: 0.9 }];
		expect(read('we used a condom but I am scared. my period is due friday', { signals })).toBeNull();
	});

	test('the facts are those of the country', () => {
		const facts = (said: string, country: 'UK' | 'US' | 'elsewhere') =>
			read(said, { country })?.windows.map(({ fact }) => fact) ?? null;
		const said = 'the condom broke last night and I could be pregnant';
		expect(facts(said, 'UK')).toEqual(['levonorgestrel-uk', 'ulipristal', 'copper-coil']);
		expect(facts(said, 'US')).toEqual(['emergency-pill-us', 'ulipristal', 'copper-coil']);
		expect(facts(said, 'elsewhere')).toEqual(['ulipristal', 'copper-coil']);
		expect(facts('a claim form came yesterday', 'US')).toEqual([]);
		expect(facts('I got a letter from a debt collector on Monday', 'US')).toEqual(['dispute-us']);
		expect(facts('I got a letter from a debt collector on Monday', 'UK')).toBeNull();
	});

	test('what is feared from sex chooses what is counted', () => {
		const facts = (said: string) => read(said)?.windows.map(({ fact }) => fact);
		expect(facts('condom broke last night, I’m scared of HIV')).toEqual(['pep', 'doxy-pep']);
		expect(facts('condom broke last night')).toContain('pep');
		expect(facts('condom broke last night')).toContain('levonorgestrel-uk');
	});
});

describe('no clock', () => {
	test.each(NO_CLOCK)('%s', (said) => {
		expect(read(said)).toBeNull();
	});
});

test('words that are too wide alone count when the encoder read a clock', () => {
	const signals: readonly Signal[] = [{ kind: 'danger-read', danger: { kind: 'clock', level: 2 }, p: 0.9 }];
	const said = 'We didn’t use anything on Sunday. I’m not on the pill. It’s Tuesday';
	const now = Date.parse('2026-11-17T14:30:00Z') as Instant;
	expect(read(said, { now })).toBeNull();
	expect(timesOf(read(said, { now, signals }))).toEqual(['unprotected-sex', 8, null]);
});

const turnWith = (said: string, clock: RunningClock | null, at: Instant, index = 0): Turn =>
	aTurn({ id: `turn-${index}` as TurnId, said, at, plan: aPlan({ clock }) });

describe('over a conversation', () => {
	const asked = turnWith('The condom broke', read('The condom broke'), (NOW - HOUR) as Instant);

	test('the answer to the question when counts', () => {
		expect(timesOf(read('on Sunday', { recent: [asked] }))).toEqual(['unprotected-sex', -16, null]);
		expect(timesOf(read('it was last night I think', { recent: [asked] }))).toEqual([
			'unprotected-sex',
			50,
			null,
		]);
		expect(read('I don’t want to say', { recent: [asked] })).toBeNull();
	});

	test('an answer comes a turn late when it says little else', () => {
		const between = turnWith('I am so scared', null, NOW, 1);
		expect(timesOf(read('it was last night', { recent: [asked, between] }))?.[1]).toBe(50);
		expect(
			read('last night my mum called me about the garden and we talked for hours and hours', {
				recent: [asked, between],
			}),
		).toBeNull();
	});

	test('the answer which day they gave counts for a date to come', () => {
		const said = 'bailiffs put a card through the door';
		const turn = turnWith(said, read(said), NOW);
		expect(timesOf(read('Friday', { recent: [turn] }))).toEqual(['bailiffs', null, 32]);
	});

	test('what was told is not told again, unless its time changes', () => {
		const said = 'the condom broke last night';
		const told = turnWith(said, read(said), NOW);
		expect(read('the condom broke and I can’t stop thinking of it', { recent: [told] })).toBeNull();
		expect(read('the condom broke last night, I can’t believe it', { recent: [told] })).toBeNull();
		expect(timesOf(read('no, the condom broke on Monday', { recent: [told] }))?.[1]).toBe(8);
	});

	test('after a script the clock is told, counted from when it was said', () => {
		const scripted = aTurn({
			said: 'I was raped last night',
			at: (NOW - 2 * HOUR) as Instant,
			plan: { voice: 'script', script: 'assault', moves: ['reflect', 'person'] },
		});
		expect(timesOf(read('I am at my sister’s place', { recent: [scripted] }))).toEqual(['assault', 50, null]);
		const later = (NOW + 200 * HOUR) as Instant;
		expect(read('I am at my sister’s place', { recent: [scripted], now: later })).toBeNull();
		const told = turnWith('ok', read('I was raped last night'), NOW, 1);
		expect(read('I am at my sister’s place', { recent: [scripted, told] })).toBeNull();
	});
});

describe('over a change of the clocks', () => {
	// London: +60 until Sunday 25 October 2026, 1:00 UTC.
	const now = Date.parse('2026-10-26T09:00:00Z') as Instant;
	test.each([
		['condom broke on saturday afternoon', Date.parse('2026-10-24T11:00:00Z')],
		['condom broke on saturday', Date.parse('2026-10-23T23:00:00Z')],
		['condom broke 50 hours ago', now - 50 * HOUR],
	])('%s: never more than is left', (said, began) => {
		const window = read(said, { now })?.windows.find(({ fact }) => fact === 'levonorgestrel-uk');
		expect(window?.hoursLeft).toBeLessThanOrEqual(72 - (now - began) / HOUR);
		expect(window?.hoursLeft).toBeGreaterThan(72 - (now - began) / HOUR - 4);
	});
});

describe('for any moment', () => {
	const events = fc.constantFrom(
		...[
			'last night',
			'yesterday',
			'on sunday',
			'2 days ago',
			'saturday night',
			'30 hours ago',
			'this morning',
		],
		...['on friday', 'last week', 'on the 14th', 'at the weekend', 'an hour ago', 'last tuesday', 'at 3am'],
	);
	const moments = fc.integer({
		min: Date.parse('2026-01-01T00:00:00Z'),
		max: Date.parse('2028-01-01T00:00:00Z'),
	});
	const zones = fc.constantFrom(-480, -300, 0, 60, 330, 720);

	test('the time left is never more than there is, and at least no more than at most', () => {
		fc.assert(
			fc.property(events, moments, zones, (when, now, minutesAheadOfUtc) => {
				const clock = read(`the condom broke ${when}`, { now: now as Instant, minutesAheadOfUtc });
				for (const { lasts, hoursLeft, hoursLeftAtMost } of clock?.windows ?? []) {
					expect(hoursLeft).not.toBeNull();
					expect(hoursLeft ?? 0).toBeLessThanOrEqual(lasts?.count ?? 0);
					expect(hoursLeft ?? 0).toBeLessThanOrEqual(hoursLeftAtMost ?? 0);
				}
			}),
			{ numRuns: 400 },
		);
	});

	test('of one event less is left the later it is', () => {
		fc.assert(
			fc.property(
				moments,
				fc.integer({ min: 1, max: 60 }),
				fc.integer({ min: 0, max: 60 }),
				(now, hours, wait) => {
					const left = (ago: number, at: number) =>
						read(`the condom broke ${ago} hours ago`, { now: at as Instant })?.windows[0]?.hoursLeft ?? 0;
					const first = read(`the condom broke ${hours} hours ago`, { now: now as Instant });
					const soonest = first?.windows.find(({ fact }) => fact === 'levonorgestrel-uk')?.hoursLeft ?? 0;
					const later = read(`the condom broke ${hours + wait} hours ago`, {
						now: (now + wait * HOUR) as Instant,
					})?.windows.find(({ fact }) => fact === 'levonorgestrel-uk')?.hoursLeft;
					expect(later).toBeLessThanOrEqual(soonest);
					expect(left(hours, now)).toBeGreaterThanOrEqual(0);
				},
			),
			{ numRuns: 200 },
		);
	});
});
