import { describe, expect, it } from 'vitest';
import { TOOLS } from '../../../../src/content/en/help/help.ts';
import type { Instant } from '../../../../src/core/brand.ts';
import { EMPTY_DEBT, withLine } from '../../../../src/core/help/debt/sheet.ts';
import { EMPTY_ONE_STEP } from '../../../../src/core/help/one-step/sheet.ts';
import { EMPTY_QUESTIONS } from '../../../../src/core/help/questions/sheet.ts';
import { TOOL_IDS } from '../../../../src/core/help/tools.ts';
import { textsOf } from '../../../../src/ui/help/packet/texts-of.ts';
import { aSheet } from '../../../support/a-sheet.ts';

const texts = (...sheets: Parameters<typeof textsOf>[0]) => textsOf(sheets, 'UK', '2026-11-21');

describe('what other tools give to a packet', () => {
	it('is the budget in figures', async () => {
		const rent = withLine(EMPTY_DEBT, 'rent', { pence: 65_000, every: 'monthly' });
		const sheet = withLine(rent, 'earnings', { pence: 120_000, every: 'monthly' });
		const [text] = await texts(aSheet({ tool: 'debt', sheet }));
		expect(text?.title).toBe(TOOLS.debt.name);
		expect(text?.text).toContain('£650');
		expect(text?.text).toContain('£550');
	});

	it('is what was filled in elsewhere, in plain words', async () => {
		const sheets = [
			aSheet({ tool: 'one-step', sheet: { ...EMPTY_ONE_STEP, step: 'Call the council' } }),
			aSheet({
				tool: 'questions',
				sheet: { ...EMPTY_QUESTIONS, lists: { ...EMPTY_QUESTIONS.lists, doctor: ['What could it be?'] } },
			}),
		];
		const found = await texts(...sheets);
		expect(found.map(({ text }) => text).join('\n')).toMatch(/call the council[^]*What could it be\?/u);
	});

	it('is nothing from an empty sheet, from one that cannot be read, and from a letter not sent', async () => {
		expect(await texts(aSheet({ tool: 'one-step', sheet: EMPTY_ONE_STEP }))).toEqual([]);
		expect(await texts(...TOOL_IDS.map((tool) => ({ tool, changedAt: 0 as Instant, sheet: null })))).toEqual(
			[],
		);
		expect(await texts(aSheet({ tool: 'unsent-letter', sheet: { draft: 'I never told you' } }))).toEqual([]);
	});
});
