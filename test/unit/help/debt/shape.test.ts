import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { EMPTY_DEBT } from '../../../../src/core/help/debt/sheet.ts';
import { debtShape } from '../../../../src/vault/sheets/debt-shape.ts';
import { someSheet } from './some-sheet.ts';

const debt = { id: 1, kind: 'loan', creditor: '', owed: null, agreed: null, reference: '' };

describe('the shape of the debt sheet', () => {
	test('gives any sheet back as it was', () => {
		expect(v.parse(debtShape, EMPTY_DEBT)).toEqual(EMPTY_DEBT);
		fc.assert(
			fc.property(someSheet, (sheet) => {
				const kept: unknown = JSON.parse(JSON.stringify(sheet));
				expect(v.parse(debtShape, kept)).toEqual(JSON.parse(JSON.stringify(sheet)));
			}),
		);
	});

	test('drops what it does not know of', () => {
		expect(v.parse(debtShape, { ...EMPTY_DEBT, foreign: 'words' })).toEqual(EMPTY_DEBT);
	});

	test.each([
		[null],
		[{}],
		[{ ...EMPTY_DEBT, nation: 'france' }],
		[{ ...EMPTY_DEBT, adults: -1 }],
		[{ ...EMPTY_DEBT, budget: { yacht: { pence: 1, every: 'monthly' } } }],
		[{ ...EMPTY_DEBT, budget: { rent: { pence: 1.5, every: 'monthly' } } }],
		[{ ...EMPTY_DEBT, budget: { rent: { pence: -1, every: 'monthly' } } }],
		[{ ...EMPTY_DEBT, budget: { rent: { pence: 1e15, every: 'monthly' } } }],
		[{ ...EMPTY_DEBT, budget: { rent: { pence: 1, every: 'daily' } } }],
		[{ ...EMPTY_DEBT, papers: { 'claim-form': '2026-02-30' } }],
		[{ ...EMPTY_DEBT, papers: { 'claim-form': 'soon' } }],
		[{ ...EMPTY_DEBT, debts: [{ ...debt, kind: 'soul' }] }],
		[{ ...EMPTY_DEBT, debts: [{ ...debt, id: 0 }] }],
		[{ ...EMPTY_DEBT, debts: Array.from({ length: 1001 }, () => debt) }],
		[{ ...EMPTY_DEBT, name: 'a'.repeat(200_001) }],
	])('takes no other: %#', (sheet) => {
		expect(v.safeParse(debtShape, sheet).success).toBe(false);
	});
});
