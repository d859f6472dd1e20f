import { describe, expect, test } from 'vitest';
import { DEBT_PACKS } from '../../../../src/content/en/help/debt-packs.ts';
import * as words from '../../../../src/content/en/help/debt.ts';
import * as ukFacts from '../../../../src/content/help/uk/debt-facts.ts';
import * as usFacts from '../../../../src/content/help/us/debt-facts.ts';
import { factsIn } from '../../../../src/core/help/pack.ts';
import { lookOver } from '../../../../src/core/help/debt/look-over.ts';
import { readingGrade } from '../../../support/reading-grade.ts';

const money = (pence: number) => `£${(pence / 100).toFixed(0)}`;

/** Every text in it, at any depth; what is made of parts with some put in. */
const textsIn = (value: unknown): readonly string[] => {
	if (typeof value === 'string') return [value];
	if (typeof value === 'function')
		return [String((value as (...parts: readonly unknown[]) => unknown)('£43', '£12', '£5'))];
	return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
};

const { sayRemark, lineName, kindName, ...screen } = words;
const remarks = [
	...lookOver({
		budget: { rent: { pence: 65_000_00, every: 'monthly' }, mortgage: { pence: 50, every: 'monthly' } },
	}),
	...lookOver({
		budget: {
			leisure: { pence: 10_00, every: 'monthly' },
			clothing: { pence: 10_00, every: 'monthly' },
			savings: { pence: 10_00, every: 'monthly' },
		},
	}),
].map((remark) => sayRemark(remark, (line) => lineName(line, 'UK'), money));

const ALL: readonly (readonly [where: string, texts: readonly string[]])[] = [
	...Object.entries(screen).map(([name, value]) => [name, textsIn(value)] as const),
	['the remarks', remarks],
	...(['UK', 'US', 'elsewhere'] as const).flatMap((country) =>
		DEBT_PACKS[country].letters.map(
			({ id, title, use, careful, text }) =>
				[
					`the letter ${country} ${id}`,
					[title, use, careful, ...text.split('\n\n')].filter(Boolean),
				] as const,
		),
	),
	...(['UK', 'US'] as const).map(
		(country) =>
			[
				`the titles of ${country}`,
				[...DEBT_PACKS[country].rights, ...DEBT_PACKS[country].pauses].map(({ title }) => title),
			] as const,
	),
	['the facts of the UK', factsIn(ukFacts).map(({ says }) => says)],
	['the facts of the US', factsIn(usFacts).map(({ says }) => says)],
];

describe.each(ALL.filter(([, texts]) => texts.join(' ').split(' ').length >= 12))('%s', (where, texts) => {
	test('is read with eight years of school at most', () => {
		expect(readingGrade(texts)).toBeLessThanOrEqual(8);
	});

	test('has no text that asks for more', () => {
		// The names of orders and courts stand as they are.
		const highest = where.startsWith('the facts') ? 9 : 8;
		const hard = texts
			.filter((text) => text.split(' ').length >= 12)
			.map((text) => [Number(readingGrade([text]).toFixed(1)), text] as const)
			.filter(([grade]) => grade > highest);
		expect(hard).toEqual([]);
	});
});

test('every text has curly apostrophes, and blames and praises nobody', () => {
	expect(remarks).toHaveLength(7);
	for (const text of ALL.flatMap(([, texts]) => texts)) {
		expect(text).not.toMatch(/['"]/u);
		expect(text).not.toMatch(/undefined|\[object/u);
		expect(text).not.toMatch(/\b(?:well done|great job|irresponsible|your fault|you should have)\b/iu);
	}
});

test('each country has its own words where they differ', () => {
	expect([lineName('council-tax', 'UK'), lineName('council-tax', 'US')]).toEqual([
		'Council tax or rates',
		'Property tax',
	]);
	expect([kindName('energy', 'UK'), kindName('energy', 'US')]).toEqual([
		'Gas or electricity',
		'Gas or power',
	]);
});
