import { describe, expect, it, test } from 'vitest';
import { HEARD } from '../../../../src/content/en/help/sexual-health-heard.ts';
import type { Instant } from '../../../../src/core/brand.ts';
import { prefill } from '../../../../src/core/help/sexual-health/prefill.ts';
import type { What } from '../../../../src/core/help/sexual-health/sheet.ts';
import { dayAt, timeToldOf } from '../../../../src/ui/help/sexual-health/span-of.ts';

/** Wednesday 18 November 2026, half past two in the afternoon, in London. */
const now = Date.parse('2026-11-18T14:30:00Z') as Instant;
const here = { now, minutesAheadOfUtc: 0 };
const read = (...said: string[]) => prefill(said, here, HEARD);
const whatOf = (said: string): What | undefined =>
	read(said).flatMap((one) => (one.field === 'what' ? [one.what] : []))[0];
const dayOf = (...said: string[]): string | undefined =>
	read(...said).flatMap((one) =>
		one.field === 'when' ? [dayAt(one.span.earliest, 'Europe/London')] : [],
	)[0];

describe('what happened', () => {
	it.each<[string, What | undefined]>([
		['The condom broke last night and I’m not on anything. What do I do?', 'condom-broke'],
		['condom split 2 days ago', 'condom-broke'],
		['the condom came off an hour ago', 'condom-broke'],
		['the johnny burst tonight', 'condom-broke'],
		['he took the condom off without telling me last night', 'condom-removed'],
		['condom off without asking, on Tuesday', 'condom-removed'],
		['I was stealthed on Saturday', 'condom-removed'],
		['We didn’t use a condom on Saturday night', 'no-condom'],
		['I had unprotected sex on Sunday and I’m scared', 'no-condom'],
		['slept with someone on monday, no protection', 'no-condom'],
		['can I still get plan b, we had unprotected sex 4 days ago', 'no-condom'],
		['Missed two pills this week and we had sex yesterday', 'missed-pill'],
		['forgot my pill for three days and we had sex last night', 'missed-pill'],
		['He hid my pills this week and we had sex on Tuesday, he did it on purpose', 'missed-pill'],
		['I took the morning after pill and threw up an hour later', 'pill-vomited'],
		['been sick after plan b', 'pill-vomited'],
		['I stuck myself with a used needle at work an hour ago', 'needle'],
		['pricked by a needle in the park bin an hour ago', 'needle'],
		['my ex just texted that he tested positive for chlamydia', 'partner-told'],
		['the guy I was with has gonorrhea', 'partner-told'],
		['slept together last night and now he says he is HIV positive', 'partner-told'],
		['can I still get plan b', undefined],
		['I was raped on Friday night. I haven’t told anyone.', 'assault'],
		['he forced himself on me two days ago', 'assault'],
		['I woke up and he was inside me. It was this morning', 'assault'],
		['I owe money and I am scared to open the letters', undefined],
		['what if a condom broke?', undefined],
		['my friend was raped last night', undefined],
		['I feel alone, even when I am with others', undefined],
		['the exam was a needle in a haystack', undefined],
	])('%s → %s', (said, what) => {
		expect(whatOf(said)).toBe(what);
	});

	test('the newest message that tells of it counts, with its own sentence', () => {
		const [first] = read(
			'I was raped on Friday',
			'It is cold here. The condom broke last night! I am scared.',
		);
		expect(first).toEqual({ field: 'what', what: 'condom-broke', words: 'The condom broke last night!' });
	});
});

describe('when it happened', () => {
	it.each<[string, string | undefined]>([
		['The condom broke last night', '2026-11-17'],
		['We didn’t use a condom on Saturday night', '2026-11-14'],
		['Missed two pills this week and we had sex yesterday', '2026-11-16'],
		['He hid my pills this week and we had sex on Tuesday, he did it on purpose', '2026-11-16'],
		['I woke up and he was inside me. It was this morning', '2026-11-18'],
		['slept together last night and now he says he is HIV positive', '2026-11-17'],
		['my ex texted yesterday that he tested positive for chlamydia', undefined],
		['The condom broke', undefined],
		['condom broke the other day and I keep thinking about it', undefined],
	])('%s → %s', (said, day) => {
		expect(dayOf(said)).toBe(day);
	});

	test('a short answer after it is taken, a long story is not', () => {
		expect(dayOf('The condom broke', 'last night')).toBe('2026-11-17');
		const story = 'yesterday my mother called and we spoke about the garden and the weather for an hour';
		expect(dayOf('The condom broke', story)).toBeUndefined();
	});

	test('last night is a whole night, and an hour for a change of the clocks', () => {
		const when = read('The condom broke last night').find((one) => one.field === 'when');
		if (when?.field !== 'when') throw new Error('no time was read');
		expect(timeToldOf(when.span, 'Europe/London')).toEqual({
			date: '2026-11-17',
			from: 17,
			upTo: 30,
			zone: 'Europe/London',
		});
	});
});
