import fc from 'fast-check';
import { syllable } from 'syllable';
import { describe, expect, it, test } from 'vitest';
import { PARTNER, CLINIC, VISIT } from '../../../../src/content/en/help/sexual-health-visit.ts';
import { SEXUAL_HEALTH } from '../../../../src/content/en/help/sexual-health.ts';
import { AFTER, SEXUAL_HEALTH_ALL } from '../../../../src/content/help/all/sexual-health.ts';
import { FACTS } from '../../../../src/content/help/facts.ts';
import { SEXUAL_HEALTH_UK, TESTS_UK } from '../../../../src/content/help/uk/sexual-health.ts';
import { SEXUAL_HEALTH_US } from '../../../../src/content/help/us/sexual-health.ts';
import type { Instant } from '../../../../src/core/brand.ts';
import { partnerWords } from '../../../../src/core/help/sexual-health/partner-words.ts';
import { INFECTIONS, TONES, WHATS, type TimeTold } from '../../../../src/core/help/sexual-health/sheet.ts';
import { stillPossible } from '../../../../src/core/help/sexual-health/still-possible.ts';
import { testsDue } from '../../../../src/core/help/sexual-health/tests-due.ts';
import { told } from '../../../../src/core/help/sexual-health/told.ts';
import { splitSentences } from '../../../../src/core/reply/language.ts';
import { spanOf } from '../../../../src/ui/help/sexual-health/span-of.ts';
import { dayOfYearWords, momentIn, timeWords } from '../../../../src/ui/help/sexual-health/time-words.ts';

/** Every text in it; what is made by a function is made with *one*. */
const textsIn = (value: unknown): readonly string[] => {
	if (typeof value === 'string') return [value];
	if (typeof value === 'function')
		return textsIn((value as (...given: unknown[]) => unknown)('one', 'one', 'one'));
	return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
};

/** Names of medicines and illnesses have no plainer word: they count two syllables. */
const NAMES =
	/^(?:levonorgestrel|ulipristal|acetate|chlamydia|gonorrh\w+|syphilis|hepatitis|antibody|antigen|hiv|pep|doxy|sarc|nat|contraception|infections?|emergency|referral|sexual|brighton)$/iu;

/** Flesch and Kincaid. */
const grade = (texts: readonly string[]): number => {
	const sentences = texts.flatMap(splitSentences);
	const words = sentences.flatMap((sentence) => sentence.match(/[\p{L}’']+/gu) ?? []);
	const syllables = words.reduce(
		(sum, word) => sum + (NAMES.test(word) ? Math.min(2, syllable(word)) : syllable(word)),
		0,
	);
	return (0.39 * words.length) / sentences.length + (11.8 * syllables) / words.length - 15.59;
};

const long = (texts: readonly string[]): readonly string[] =>
	texts.filter((text) => /[.!?]$/u.test(text) && text.split(/\s+/u).length >= 12);

describe('the words', () => {
	const own = textsIn([SEXUAL_HEALTH, PARTNER, CLINIC, VISIT]);
	const facts = [...SEXUAL_HEALTH_ALL, ...SEXUAL_HEALTH_UK, ...SEXUAL_HEALTH_US].map(({ says }) => says);

	test('read at school grade 8 at most, all of them together', () => {
		expect(grade(long(own))).toBeLessThanOrEqual(6);
		expect(grade(facts)).toBeLessThanOrEqual(8);
	});

	it.each(long(own))('%s', (text) => {
		expect(grade([text])).toBeLessThanOrEqual(8);
	});

	it.each(own.filter((text) => /['"]/u.test(text)))('has curly apostrophes: %s', (text) => {
		expect.fail(text);
	});

	it('blames nobody, feels nothing and promises nothing', () => {
		const all = [...own, ...facts].join(' ');
		expect(all).not.toMatch(
			/\b(?:i am sorry|i feel|dirty|clean result|careless|stupid|promiscuous|should have|must)\b/iu,
		);
	});
});

describe('the words for a partner', () => {
	it('hold the fixed words and what was given, and nothing else', { timeout: 30_000 }, () => {
		fc.assert(
			fc.property(
				fc.string({ unit: 'binary', maxLength: 20 }),
				fc.constantFrom(...INFECTIONS),
				fc.constantFrom(...TONES),
				(name, infection, tone) => {
					const text = partnerWords({ partner: { name, infection, tone } }, PARTNER.words);
					const given = name.trim();
					const greeting = given === '' ? 'Hi.' : `Hi ${given}.`;
					const [before = '', after = ''] = PARTNER.words.tones[tone].split('{infection}');
					expect(text).toBe(`${greeting} ${before}${PARTNER.words.infections[infection]}${after}`);
				},
			),
		);
	});

	it('leave no slot open', () => {
		for (const tone of TONES)
			for (const infection of INFECTIONS)
				expect(partnerWords({ partner: { name: 'Sam', infection, tone } }, PARTNER.words)).not.toMatch(
					/[{}]/u,
				);
	});
});

describe('what is told', () => {
	const when: TimeTold = { date: '2026-11-20', from: 18, upTo: 30, zone: 'Europe/London' };
	const tell = (iso: string, time: TimeTold | null = when): string => {
		const what = 'condom-broke';
		const now = Date.parse(iso) as Instant;
		const span = time === null ? null : spanOf(time);
		return told(
			{
				what,
				when: time === null ? null : timeWords(time, 'UK'),
				possible: stillPossible(
					{ what, fear: 'pregnancy', span },
					{ facts: FACTS, after: AFTER },
					{ country: 'UK', now },
				),
				tests: testsDue({ what, fear: 'pregnancy', when: time }, TESTS_UK, iso.slice(0, 10)),
				place: SEXUAL_HEALTH.reach.places[what],
				dateWords: (date) => dayOfYearWords(date, 'UK'),
			},
			SEXUAL_HEALTH.told,
		);
	};

	it.each([
		[
			'the morning after',
			'2026-11-21T09:00:00Z',
			'The condom broke. It was Friday 20 November, between 6 pm and 6 am. For the usual morning-after pill I have about 57 hours left. For the pill ulipristal I have about 105 hours left. For a copper coil I have about 105 hours left. The first test counts from Saturday 12 December 2026. The place to ask is a pharmacist or a sexual health clinic.',
		],
		[
			'three days on',
			'2026-11-23T20:00:00Z',
			'The condom broke. It was Friday 20 November, between 6 pm and 6 am. For the usual morning-after pill it may be too late or nearly, so I should ask now. For the pill ulipristal I have about 46 hours left. For a copper coil I have about 46 hours left. The first test counts from Saturday 12 December 2026. The place to ask is a pharmacist or a sexual health clinic.',
		],
		[
			'a month on',
			'2026-12-20T09:00:00Z',
			'The condom broke. It was Friday 20 November, between 6 pm and 6 am. The first times to do something have probably passed. The place to ask is a pharmacist or a sexual health clinic.',
		],
	])('%s', (_, iso, words) => {
		expect(tell(iso)).toBe(words);
	});

	it('names the whole times when nobody said when it was', () => {
		expect(tell('2026-11-21T09:00:00Z', null)).toContain(
			'For the usual morning-after pill there are 72 hours.',
		);
	});

	it('ends at a place, whatever happened', () => {
		for (const what of WHATS)
			expect(
				told(
					{
						what,
						when: null,
						possible: [],
						tests: [],
						place: SEXUAL_HEALTH.reach.places[what],
						dateWords: String,
					},
					SEXUAL_HEALTH.told,
				),
			).toMatch(/The place to ask is [^{}]+\.$/u);
	});
});

describe('a time in words', () => {
	const day = { date: '2026-11-20', zone: 'UTC' };
	it.each([
		[{ ...day, from: 0, upTo: 24 }, 'Friday 20 November'],
		[{ ...day, from: 23, upTo: 24 }, 'Friday 20 November, about 11 pm'],
		[{ ...day, from: 0, upTo: 6 }, 'Friday 20 November, between 12 am and 6 am'],
		[{ ...day, from: 12, upTo: 18 }, 'Friday 20 November, between 12 pm and 6 pm'],
		[{ ...day, from: 17, upTo: 31 }, 'Friday 20 November, between 5 pm and 7 am'],
		[{ ...day, from: 0, upTo: 72 }, 'between Friday 20 November, 12 am and Monday 23 November, 12 am'],
	])('%j', (time, words) => {
		expect(timeWords(time, 'UK')).toBe(words);
	});

	it('says a moment by the clock on the wall', () => {
		const at = Date.parse('2026-11-23T18:00:00Z') as Instant;
		expect(momentIn(at, 'Europe/London', 'UK')).toBe('Mon 23 Nov, 6 pm');
		expect(momentIn(at, 'Asia/Kolkata', 'UK')).toBe('Mon 23 Nov, 11 pm');
		expect(momentIn(at, 'America/New_York', 'US')).toBe('Mon, Nov 23, 1 pm');
		expect(dayOfYearWords('2026-11-23', 'US')).toBe('Monday, November 23, 2026');
	});
});
