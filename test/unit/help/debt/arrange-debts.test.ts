import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DEBT_PACKS } from '../../../../src/content/en/help/debt-packs.ts';
import { arrangeDebts } from '../../../../src/core/help/debt/arrange-debts.ts';
import { holdingIn } from '../../../../src/core/help/debt/pack.ts';
import {
	DEBT_KINDS,
	NATIONS,
	type DebtKind,
	type DebtSheet,
	type Nation,
} from '../../../../src/core/help/debt/sheet.ts';
import { COUNTRIES, type Country } from '../../../../src/core/people/helpline.ts';
import { someSheet } from './some-sheet.ts';

const ofKinds = (kinds: readonly DebtKind[]): DebtSheet['debts'] =>
	kinds.map((kind, at) => ({
		id: at + 1,
		kind,
		creditor: '',
		owed: 100_00,
		agreed: null,
		reference: '',
	}));

const first = (country: Country, nation: Nation | null = null): readonly DebtKind[] =>
	arrangeDebts({ debts: ofKinds(DEBT_KINDS), nation }, DEBT_PACKS[country].rules).first.map(
		({ debt }) => debt.kind,
	);

describe('debts in order', () => {
	test.each([...NATIONS, null])('in the UK as Citizens Advice lists them: %s', (nation) => {
		expect(first('UK', nation)).toEqual([
			'rent',
			'mortgage',
			'council-tax',
			'energy',
			'court-fine',
			'child-maintenance',
			'tax',
			'hire-purchase',
			'tv-licence',
			'court-judgment',
		]);
	});

	test('in the US as the National Consumer Law Center does', () => {
		expect(first('US')).toEqual([
			'rent',
			'mortgage',
			'energy',
			'water',
			'hire-purchase',
			'child-maintenance',
			'tax',
			'court-fine',
			'court-judgment',
		]);
	});

	test('elsewhere nothing is known to come first', () => {
		expect(first('elsewhere')).toEqual([]);
	});

	test('a card never comes before the rent, however large it is', () => {
		const debts = ofKinds(['credit-card', 'rent']).map((debt) =>
			debt.kind === 'credit-card' ? { ...debt, owed: 90_000_00 } : debt,
		);
		const arranged = arrangeDebts({ debts, nation: null }, DEBT_PACKS.UK.rules);
		expect(arranged.first.map(({ debt }) => debt.kind)).toEqual(['rent']);
		expect(arranged.others.map(({ debt }) => debt.kind)).toEqual(['credit-card']);
	});

	test('says what can come of it where the person lives', () => {
		const ids = (nation: Nation) =>
			arrangeDebts({ debts: ofKinds(['council-tax']), nation }, DEBT_PACKS.UK.rules).first.flatMap(
				({ facts }) => facts.map(({ id }) => id),
			);
		expect(ids('england')).toEqual(['council-tax-england-uk']);
		expect(ids('wales')).toEqual(['council-tax-wales-uk']);
		expect(ids('scotland')).toEqual(['council-tax-scotland-uk']);
		expect(ids('northern-ireland')).toEqual(['judgment-northern-ireland-uk']);
	});

	test('keeps every debt, once', () => {
		fc.assert(
			fc.property(someSheet, fc.constantFrom(...COUNTRIES), (sheet, country) => {
				const { first, others } = arrangeDebts(sheet, DEBT_PACKS[country].rules);
				expect([...first, ...others].map(({ debt }) => debt.id).toSorted((a, b) => a - b)).toEqual(
					sheet.debts.map(({ id }) => id),
				);
			}),
		);
	});

	test('what holds in any part of the country is shown until one is chosen', () => {
		for (const list of [DEBT_PACKS.UK.papers, DEBT_PACKS.UK.letters, DEBT_PACKS.UK.rights])
			expect(holdingIn<(typeof list)[number]>(list, null)).toEqual(list);
		expect(holdingIn(DEBT_PACKS.UK.papers, 'scotland').map(({ paper }) => paper)).toEqual([
			'charge-for-payment',
		]);
	});
});
