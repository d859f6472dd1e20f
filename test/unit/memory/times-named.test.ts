import { describe, expect, it } from 'vitest';
import type { Instant } from '../../../src/core/brand.ts';
import { nearness, timesNamed } from '../../../src/core/memory/times-named.ts';

const DAY = 24 * 60 * 60 * 1000;
/** A Monday, at noon. */
const NOW = Date.UTC(2023, 10, 20, 12) as Instant;

const day = (at: number): string => new Date(at).toISOString().slice(0, 10);

/** The times past that a message names, each as its first day and the day it is over. */
const past = (message: string): readonly string[] =>
	timesNamed(message, NOW).past.map(({ earliest, latest }) => `${day(earliest)}/${day(latest)}`);

describe('times past that a message names', () => {
	it.each([
		['What did I do in March 2022?', '2022-03-01/2022-04-01'],
		// The next April is nearer than the last.
		['the row in April', '2023-04-01/2023-05-01'],
		['the row in December', '2022-12-01/2023-01-01'],
		['what happened in early May 2023', '2023-05-01/2023-05-11'],
		['how I was at the end of March', '2023-03-21/2023-04-01'],
		['during the last week of August 2023', '2023-08-24/2023-09-01'],
		['the first weekend of August', '2023-08-01/2023-08-08'],
		['between May and July 2022', '2022-05-01/2022-08-01'],
		['from December to February', '2022-12-01/2023-03-01'],
		['What did I say on 14 August?', '2023-08-14/2023-08-15'],
		['What did I say on December 3rd?', '2022-12-03/2022-12-04'],
		['the 3rd of June, 2021', '2021-06-03/2021-06-04'],
		['the evening of 7 July', '2023-07-07/2023-07-08'],
		['the trip last summer', '2023-06-01/2023-09-01'],
		['the trip last autumn', '2022-09-01/2022-12-01'],
		['in the winter of 2021', '2021-12-01/2022-03-01'],
		['how was it in winter', '2022-12-01/2023-03-01'],
		['the call at Christmas', '2022-12-24/2022-12-27'],
		['alone on Valentine’s Day', '2023-02-13/2023-02-16'],
		['when I moved in 2021', '2021-01-01/2022-01-01'],
		['I was so ill last year', '2022-01-01/2023-01-01'],
		['this year was hard', '2023-01-01/2023-11-20'],
	])('%s: %s', (message, span) => {
		expect(past(message)).toEqual([span]);
	});

	it.each([
		'I may be wrong',
		'I had a fall on the stairs',
		'a spring in my step',
		'in 2030 I will be forty',
		'She is 2021 miles away',
	])('none: %s', (message) => {
		expect(past(message)).toEqual([]);
	});

	it('a week counted back from a day is that week', () => {
		const [week] = timesNamed('the week before 9 June 2023', NOW).past;
		expect(day(week?.earliest ?? 0)).toBe('2023-05-30');
	});

	it('their words are taken from the rest of the message, each once', () => {
		const { rest, words } = timesNamed('The row with Ana last summer, on 14 August', NOW);
		expect(rest.replace(/\s+/gu, ' ')).toBe('The row with Ana , on ');
		expect(words).toBe('last summer 14 August');
	});
});

describe('how near something comes', () => {
	const near = (message: string, at: number): number =>
		nearness(timesNamed(message, NOW), { at: at as Instant, due: null });

	it('all the way on the day, less in the two weeks after it, not before', () => {
		const on = Date.UTC(2023, 7, 14, 12);
		expect(near('on 14 August', on)).toBe(1);
		expect(near('on 14 August', on + 7 * DAY)).toBeGreaterThan(0.4);
		expect(near('on 14 August', on + 7 * DAY)).toBeLessThan(0.6);
		expect(near('on 14 August', on + 20 * DAY)).toBe(0);
		expect(near('on 14 August', on - 3 * DAY)).toBe(0);
	});

	it('of a whole month also late in the next: *last month* is said until then', () => {
		expect(near('in August', Date.UTC(2023, 8, 20))).toBeGreaterThan(0.3);
		expect(near('in August', Date.UTC(2023, 9, 5))).toBe(0);
	});
});
