import { describe, expect, test } from 'vitest';
import type { Instant } from '../../../../src/core/brand.ts';
import { isInSheet, prefill, withSuggestion } from '../../../../src/core/help/debt/prefill.ts';
import { EMPTY_DEBT } from '../../../../src/core/help/debt/sheet.ts';

/** A Saturday, a little past noon. */
const HERE = { now: Date.parse('2026-11-21T12:30:00Z') as Instant, minutesAheadOfUtc: 0 };

/** In short: what, how much, how often or whom. */
const read = (...said: readonly string[]): readonly string[] =>
	prefill(said, HERE).map((one) => {
		if (one.is === 'line') return `${one.line} ${String(one.amount.pence)} ${one.amount.every}`;
		if (one.is === 'debt') return `${one.kind} ${String(one.owed)}${one.creditor && ` ${one.creditor}`}`;
		if (one.is === 'visit') return `visit ${one.date}`;
		if (one.is === 'nation') return one.nation;
		return `${one.paper} ${one.date}`;
	});

describe('what the conversation gives for the debt sheet', () => {
	test.each([
		['rent is 650 a month', ['rent 65000 monthly']],
		['My rent is £1,200.', ['rent 120000 monthly']],
		['I get $300 a week', ['earnings 30000 weekly']],
		['my wages are £1,450.50 pcm', ['earnings 145050 monthly']],
		['I get paid 900 every four weeks', ['earnings 90000 four-weekly']],
		['universal credit is £393 a month', ['benefits 39300 monthly']],
		['I am paid $1,100 every two weeks', ['earnings 110000 fortnightly']],
		['food is about 80 a week', ['groceries 8000 weekly']],
		['my car insurance is £480 a year', ['insurance 48000 yearly']],
		['I owe Klarna 400', ['pay-later 40000 Klarna']],
		['i owe klarna 400', ['pay-later 40000 klarna']],
		['I owe £400 to Klarna', ['pay-later 40000 Klarna']],
		['I owe my brother £50', ['family 5000']],
		['I’m £900 behind on my rent', ['rent 90000']],
		['I have £2k on my credit card', ['credit-card 200000']],
		['We owe the council 1,100', ['council-tax 110000']],
		['I owe 2000 pounds on cards', ['credit-card 200000']],
		['I owe 1500 to the council since March', ['council-tax 150000']],
		['we are 300 quid behind on gas', ['energy 30000']],
		['$1,250.75 is what I owe the hospital', ['medical 125075']],
		['I owe Lloyds £3,000 on a loan', ['loan 300000 Lloyds']],
		['the claim form came on Tuesday', ['claim-form 2026-11-17']],
		['I got a letter from bailiffs yesterday', ['notice-of-enforcement 2026-11-20']],
		['the letter of claim is dated 3 November', ['letter-of-claim 2026-11-03']],
		['The bailiffs are coming tomorrow.', ['visit 2026-11-22']],
		['Bailiffs will visit on Tuesday over £800 council tax I owe', ['council-tax 80000', 'visit 2026-11-24']],
		['enforcement agents come on 1 December', ['visit 2026-12-01']],
		['I live in Wales and the bailiffs are due on Monday', ['wales', 'visit 2026-11-23']],
		['we’re in Northern Ireland', ['northern-ireland']],
	])('%s', (said, wanted) => {
		expect(read(said)).toEqual(wanted);
	});

	test.each([
		'I have 3 kids and nobody helps',
		'I have not slept for 5 days',
		'they called me 12 times',
		'the bailiffs came yesterday',
		'are the bailiffs coming?',
		'my mum lives in Scotland',
		'I lost 40% of my hours',
		'it was £20 that did it',
		'I spent £20 on food',
		'I owe 5 companies',
		'I owe 3 of them money',
		'I have owed it since 2019',
		'my rent is 2 months late',
		'I owe my kids more than this',
		'I have 2 loans and 3 cards maxed',
		'I got a claim form some weeks ago',
		'',
	])('nothing from: %s', (said) => {
		expect(read(said)).toEqual([]);
	});

	test('two amounts of one sentence', () => {
		expect(read('Rent is 650 and I owe Klarna £400.')).toEqual([
			'pay-later 40000 Klarna',
			'rent 65000 monthly',
		]);
	});

	test('of a thing told twice the newer', () => {
		expect(read('rent is 600 a month', 'sorry, rent is 650 a month')).toEqual(['rent 65000 monthly']);
	});

	test('carries the words it was read from', () => {
		expect(prefill(['Hello. My rent is £650 a month, and it is late.'], HERE)[0]?.words).toBe(
			'My rent is £650 a month',
		);
	});

	test('fills in nothing by itself, and is not suggested again once it was taken', () => {
		for (const said of ['rent is 650', 'I owe Klarna 400', 'the claim form came on Tuesday']) {
			const [suggestion] = prefill([said], HERE);
			if (suggestion === undefined) throw new Error(said);
			expect(isInSheet(suggestion, EMPTY_DEBT)).toBe(false);
			expect(isInSheet(suggestion, withSuggestion(EMPTY_DEBT, suggestion))).toBe(true);
		}
	});
});
