import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MISSING } from '../../../../src/content/en/help/debt-letters.ts';
import { DEBT_PACKS } from '../../../../src/content/en/help/debt-packs.ts';
import { PHONE } from '../../../../src/content/en/help/debt.ts';
import { fillPieces, SLOTS, textOf, type Given } from '../../../../src/core/help/debt/filled.ts';
import { givenFor, writeLetter } from '../../../../src/core/help/debt/letter.ts';
import type { Debt } from '../../../../src/core/help/debt/sheet.ts';
import { COUNTRIES } from '../../../../src/core/people/helpline.ts';
import { ownWords } from './some-sheet.ts';

const TEMPLATES = COUNTRIES.flatMap((country) =>
	DEBT_PACKS[country].letters.map((letter) => [country, letter] as const),
);

const someGiven: fc.Arbitrary<Given> = fc.record(
	Object.fromEntries(SLOTS.map((slot) => [slot, fc.oneof(ownWords, fc.constant(''))])) as Record<
		(typeof SLOTS)[number],
		fc.Arbitrary<string>
	>,
);

describe('a letter', () => {
	test('contains nothing but its fixed text and what was given', () => {
		fc.assert(
			fc.property(fc.constantFrom(...TEMPLATES), someGiven, ([, template], given) => {
				const pieces = writeLetter(template, given, MISSING);
				const fixed = template.text.split(/\{\w+\}/u);
				for (const { is, text } of pieces) {
					if (is === 'fixed') expect(fixed).toContain(text);
					else if (is === 'given') expect(Object.values(given)).toContain(text);
					else expect(Object.values(MISSING).map((words) => `[${words}]`)).toContain(text);
				}
				// And all of the fixed text, in its order.
				expect(pieces.filter(({ is }) => is === 'fixed').map(({ text }) => text)).toEqual(
					fixed.filter((text) => text !== ''),
				);
				// Cut the given words out again: what is left stands in the template.
				const rest = Object.values(given)
					.filter((words) => words !== '')
					.reduce((text, words) => text.replaceAll(words, ''), textOf(pieces));
				expect(rest).not.toMatch(/Zq/u);
			}),
		);
	});

	test('marks what is missing, and leaves no slot open', () => {
		const nothing = Object.fromEntries(SLOTS.map((slot) => [slot, ''])) as Given;
		for (const [, template] of TEMPLATES) {
			const text = textOf(writeLetter(template, nothing, MISSING));
			expect(text).toContain('[your name]');
			expect(text).toContain('[account or reference number]');
			expect(text).not.toMatch(/[{}]/u);
		}
	});

	test('words of the person that look like a slot stay words', () => {
		const given = { ...(Object.fromEntries(SLOTS.map((slot) => [slot, 'x'])) as Given), creditor: '{owed}' };
		const [, hold] = TEMPLATES[0] ?? [];
		if (hold === undefined) throw new Error('No letter.');
		expect(textOf(writeLetter(hold, given, MISSING))).toContain('{owed}');
	});

	test('about an old debt, or to a collector, names no amount and admits nothing', () => {
		for (const [, { id, text }] of TEMPLATES)
			if (/^(?:too-old|validate|dispute|stop)/u.test(id)) {
				expect(text).not.toMatch(/\{(?:owed|offer|left)\}/u);
				expect(text).not.toMatch(/\bI owe you\b|\bmy debt\b|\bwhat I owe\b/iu);
			}
	});

	test('an offer says what was worked out, in the money of the country', () => {
		const debt: Debt = {
			id: 1,
			kind: 'loan',
			creditor: 'Lloyds',
			owed: 1200_00,
			agreed: null,
			reference: 'A 17',
		};
		const writer = { name: 'Sam Hill', address: '1 High Street\nLeeds' };
		const amounts = { offer: 12_50, left: 40_00, date: '21 November 2026' };
		const [, offer] = TEMPLATES.find(([, { id }]) => id === 'offer') ?? [];
		if (offer === undefined) throw new Error('No offer.');
		const text = textOf(writeLetter(offer, givenFor(writer, debt, amounts, 'UK'), MISSING));
		expect(text).toMatch(
			/^Sam Hill\n1 High Street\nLeeds\n\n21 November 2026\n\nLloyds\n\nAccount or reference: A 17\n/u,
		);
		expect(text).toContain('I owe you £1,200. I offer to pay you £12.50 a month.');
		expect(textOf(writeLetter(offer, givenFor(writer, debt, amounts, 'US'), MISSING))).toContain(
			'I offer to pay you $12.50 a month.',
		);
	});
});

test('what to say on the phone is filled in the same way', () => {
	fc.assert(
		fc.property(fc.constantFrom(PHONE.script, PHONE.scriptNoOffer), someGiven, (script, given) => {
			const fixed = script.split(/\{\w+\}/u);
			for (const { is, text } of fillPieces(script, given, MISSING))
				expect(is === 'fixed' ? fixed : is === 'given' ? Object.values(given) : [text]).toContain(text);
		}),
	);
});
