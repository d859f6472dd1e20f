import { describe, expect, test } from 'vitest';
import { PACKS } from '../../../src/content/help/packs.ts';
import { DETAILS } from '../../../src/content/people/details.ts';
import { factsIn, isPastReview, type Pack } from '../../../src/core/help/pack.ts';
import { splitSentences } from '../../../src/core/reply/language.ts';
import { pastReview, problemsOf } from '../../../tools/check-packs.ts';

const files = import.meta.glob<Record<string, unknown>>('../../../src/content/help/**/*.ts', { eager: true });

const first = PACKS.find(({ facts }) => facts.length > 0);
const fact = first?.facts[0];
if (first === undefined || fact === undefined) throw new Error('no fact');

/** The first pack, whose first fact is another. */
const broken = (parts: object): readonly Pack[] => [{ ...first, facts: [{ ...fact, ...parts }] }];

const without = (key: keyof typeof fact): readonly Pack[] => [
	{
		...first,
		facts: [
			Object.fromEntries(Object.entries(fact).filter(([name]) => name !== key)) as Pack['facts'][number],
		],
	},
];

describe('the packs', () => {
	test('are whole: every fact has its source and dates, every contact its source', () => {
		expect(problemsOf(PACKS, DETAILS)).toEqual([]);
	});

	test.each(Object.entries(files))('have every fact of %s', (_, exported) => {
		const listed = new Set(PACKS.flatMap(({ facts }) => facts.map(({ id }) => id)));
		expect(factsIn(exported).filter(({ id }) => !listed.has(id))).toEqual([]);
	});

	test('say each fact in one sentence', () => {
		for (const { says } of PACKS.flatMap(({ facts }) => facts))
			expect([says, splitSentences(says)]).toEqual([says, [says]]);
	});

	test('are there for the UK and the US, for debt, sexual health and a crisis', () => {
		for (const country of ['UK', 'US'])
			for (const subject of ['debt', 'sexual-health', 'crisis'])
				expect(PACKS.filter((pack) => pack.country === country && pack.subject === subject)).toHaveLength(1);
	});
});

describe('a fact that may not be shown stops the build', () => {
	test.each([
		['without a source', without('source')],
		['without the date it was read', without('checked')],
		['without a review', without('review')],
		['from memory', broken({ status: 'U' })],
		['with a source without an address', broken({ source: { name: 'NHS', url: '' } })],
		['with a date that is none', broken({ checked: '20 November' })],
		['that was to be read again before it was read', broken({ review: '2020-01-01' })],
		['with nobody to check with', broken({ checkWith: '' })],
		['of another country', broken({ country: 'all' })],
		['that is no sentence', broken({ says: 'within 72 hours' })],
		['there twice', [...PACKS, { ...first, id: 'another' }]],
		['in a pack with nothing in it', [{ ...first, facts: [], contacts: [] }]],
	])('%s', (_, packs) => {
		expect(problemsOf(packs, [])).not.toEqual([]);
	});

	test('and so does what is known of a helpline without a source', () => {
		const [detail] = DETAILS;
		if (detail === undefined) throw new Error('no detail');
		expect(problemsOf(PACKS, [{ ...detail, source: { name: '', url: '' } }])).not.toEqual([]);
	});

	test('but not one that is old: it is shown as old', () => {
		const old = broken({ review: '2026-12-01', checked: '2026-11-01' });
		expect(problemsOf(old, [])).toEqual([]);
		expect(pastReview(old, Date.parse('2026-12-02'))).toHaveLength(1);
		expect(pastReview(old, Date.parse('2026-11-30'))).toEqual([]);
		expect(isPastReview({ review: '2026-12-01' }, Date.parse('2026-12-01T00:00:00Z'))).toBe(false);
	});
});
