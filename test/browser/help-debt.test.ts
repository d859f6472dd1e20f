import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Instant } from '../../src/core/brand.ts';
import { EMPTY_DEBT, withDebt, type DebtSheet } from '../../src/core/help/debt/sheet.ts';
import Debt from '../../src/ui/help/debt/Debt.svelte';
import '../../src/ui/styles.css';
import { mountTool, type MountedTool } from '../support/mount-tool.ts';

/** Noon of a Saturday. */
const ROOM = { now: () => Date.parse('2026-11-21T12:00:00Z') as Instant };

let tool: MountedTool<DebtSheet> | null = null;

const open = (sheet: DebtSheet = EMPTY_DEBT, given: Parameters<typeof mountTool>[2] = {}) => {
	tool = mountTool(Debt, sheet, { room: ROOM, ...given });
	return tool;
};

const button = (name: string | RegExp) => page.getByRole('button', { name });
const box = (name: string) => page.getByRole('textbox', { name, exact: true });
const heading = (name: string) => page.getByRole('heading', { name, exact: true });
const part = async (name: string) => {
	await button(new RegExp(`^${name}`, 'u')).click();
	await expect.element(heading(name)).toBeVisible();
};
/** The way of somebody without a pointer. */
const tabTo = async (name: RegExp) => {
	for (let tabs = 0; tabs < 120; tabs += 1) {
		await userEvent.keyboard('{Tab}');
		const focused = document.activeElement;
		if (name.test(focused?.getAttribute('aria-label') ?? focused?.textContent.trim() ?? '')) return;
	}
	throw new Error(`Tab does not lead to ${String(name)}`);
};

const OWING = withDebt(
	{
		...EMPTY_DEBT,
		budget: {
			earnings: { pence: 1300_00, every: 'monthly' },
			rent: { pence: 1257_00, every: 'monthly' },
		},
	},
	{ kind: 'pay-later', creditor: 'Klarna', owed: 400_00, agreed: null, reference: '' },
);

beforeEach(() => page.viewport(390, 700));

afterEach(async () => {
	await tool?.close();
	tool = null;
});

describe('the debt tool', () => {
	it('works at once, with nothing filled in, in every part and country', async () => {
		for (const country of ['UK', 'US', 'elsewhere'] as const) {
			const opened = open(EMPTY_DEBT, { country });
			for (const name of [
				'Money in and out',
				'What I owe',
				'What I could offer',
				'Dates that count',
				'Bailiffs, collectors and a pause',
				'Letters',
				'A phone call',
				'Sheet for an adviser',
			]) {
				await part(name);
				await expect.element(page.getByRole('banner')).toHaveFocus();
				await button('All parts').click();
			}
			expect(opened.kept).toEqual([]);
			await opened.close();
		}
		tool = null;
	});

	it('works out a month by keyboard alone, and tells it', async () => {
		const opened = open();
		await tabTo(/^Money in and out/u);
		await userEvent.keyboard('{Enter}');
		await tabTo(/^Wages, after tax$/u);
		await userEvent.keyboard('300');
		await tabTo(/^How often: Wages/u);
		// A native list is moved with the arrows.
		await userEvent.selectOptions(
			page.getByRole('combobox', { name: 'How often: Wages, after tax' }),
			'weekly',
		);
		await expect.element(page.getByText('£1,300 a month').first()).toBeVisible();
		await tabTo(/Home.*nothing yet/u);
		await userEvent.keyboard('{Enter}');
		await tabTo(/^Rent$/u);
		await userEvent.keyboard('1257');
		await expect.element(box('Rent')).toHaveTextContent(/^1257$/u);
		await expect.element(page.getByText('After all of this, £43 a month is left.').first()).toBeVisible();
		expect(opened.kept.at(-1)?.budget).toEqual({
			earnings: { pence: 300_00, every: 'weekly' },
			rent: { pence: 1257_00, every: 'monthly' },
		});
		await tabTo(/^Put it in the writing box$/u);
		await userEvent.keyboard('{Enter}');
		expect(opened.told).toEqual(['After what I need I have £43 a month left.']);
	});

	it('opens at the bailiffs, filled with what was said on a tap each, and tells it in plain words', async () => {
		const opened = open(EMPTY_DEBT, {
			clock: 'bailiffs',
			said: ['The bailiffs are coming tomorrow for £800 of council tax I owe. I live in Wales.'],
		});
		await expect.element(heading('Bailiffs, collectors and a pause')).toBeVisible();
		await expect.element(page.getByRole('link', { name: 'Call 0800 138 1111' })).toBeVisible();
		await button('Put in: They come on 22 November 2026').click();
		await button('Put in: I live in Wales').click();
		await button(/^Put in: Council tax.*£800/u).click();
		await expect
			.element(page.getByText('They said they would come on 22 November 2026.').first())
			.toBeVisible();
		await button('Put it in the writing box').click();
		expect(opened.told).toEqual([
			'Bailiffs say they will come on 22 November 2026. I live in Wales. I can keep the door locked, and they may not push past me. I owe £800 in all. To deal with first: the council tax.',
		]);
		expect(opened.kept.at(-1)).toMatchObject({ visit: '2026-11-22', nation: 'wales' });
	});

	it('asks kindly about a rent of 65000, and mends it on a tap', async () => {
		const opened = open({ ...EMPTY_DEBT, budget: { rent: { pence: 65_000_00, every: 'monthly' } } });
		await part('Money in and out');
		await expect.element(page.getByText('Rent: £65,000 is a lot. Did you mean £650?')).toBeVisible();
		await button('Make it £650').click();
		expect(opened.kept.at(-1)?.budget.rent).toEqual({ pence: 650_00, every: 'monthly' });
		expect(page.getByText('is a lot').query()).toBeNull();
	});

	it('says so when an amount cannot be read, and keeps what was typed', async () => {
		open();
		await part('Money in and out');
		await box('Wages, after tax').click();
		await userEvent.keyboard('about 300');
		await expect.element(page.getByText('Write a number, such as 650 or 12.50.')).toBeVisible();
		await expect.element(box('Wages, after tax')).toHaveTextContent('about 300');
	});

	it('has a picture of the month with words for who cannot see it', async () => {
		open(OWING);
		await part('Money in and out');
		await expect
			.element(
				page.getByRole('img', {
					name: 'Two bars. The first is what comes in, £1,300 a month. The second is what goes out, £1,257 a month.',
				}),
			)
			.toBeVisible();
	});

	it('puts what comes first over what is loud, with what can come of it and its source', async () => {
		open(OWING);
		await part('What I owe');
		await button('Add a debt').click();
		await button('Rent').click();
		await expect.element(box('Who you owe').nth(1)).toHaveFocus();
		await expect.element(heading('Deal with these first')).toBeVisible();
		await expect.element(heading('Then these')).toBeVisible();
		await expect
			.element(page.getByText('If the rent is not paid, you are at risk of losing your home.').first())
			.toBeVisible();
		await page.getByText('Where this comes from').first().click();
		await expect
			.element(page.getByText(/Source: StepChange, which debts to pay first/u).first())
			.toBeVisible();
	});

	it('takes a debt away and stays where it was', async () => {
		const opened = open(OWING);
		await part('What I owe');
		await button('Remove Klarna (Buy now, pay later)').click();
		expect(opened.kept.at(-1)?.debts).toEqual([]);
		await expect.element(page.getByRole('list', { name: 'Your debts' })).toHaveFocus();
		await expect.element(page.getByText('Klarna (Buy now, pay later) removed.')).toBeInTheDocument();
	});

	it('offers no more than is left', async () => {
		open(OWING);
		await part('What I could offer');
		await expect.element(page.getByText('There is £43 a month to share.')).toBeVisible();
		await expect
			.element(page.getByRole('row', { name: 'Klarna (Buy now, pay later) £400 £43' }).first())
			.toBeVisible();
	});

	it('counts the days that a paper leaves, and the law of the nation', async () => {
		const opened = open();
		await page.getByRole('radio', { name: 'England' }).click();
		await part('Dates that count');
		const claim = page.getByRole('group', { name: 'Date on the paper: Claim form from a court' });
		await claim.getByRole('textbox', { name: 'Day' }).click();
		await userEvent.keyboard('10');
		await claim.getByRole('textbox', { name: 'Month' }).click();
		await userEvent.keyboard('11');
		await expect
			.poll(() => claim.element().parentElement?.querySelector('.by')?.textContent)
			.toBe('By 24 November 2026: 3 days left');
		await expect
			.element(page.getByText('By 24 November 2026: 3 days left').first())
			.toHaveAttribute('role', 'status');
		expect(opened.kept.at(-1)?.papers).toEqual({ 'claim-form': '2026-11-10' });
		expect(page.getByText('Charge for payment').query()).toBeNull();
		await expect.element(page.getByText(/Check with a debt adviser/u).first()).toBeVisible();
	});

	it('fills a letter from the sheet only, marks what is missing, and prints the letter alone', async () => {
		open(OWING);
		await part('Letters');
		await page.getByRole('radio', { name: 'Make an offer' }).click();
		const letter = () => document.querySelector('.pieces')?.textContent ?? '';
		expect(letter()).toContain('I owe you £400. I offer to pay you £43 a month.');
		expect(letter()).toContain('21 November 2026');
		expect([...document.querySelectorAll('.pieces mark')].map((mark) => mark.textContent)).toContain(
			'[your name]',
		);
		await box('Your name').click();
		await userEvent.keyboard('Sam Hill');
		expect(letter().startsWith('Sam Hill')).toBe(true);
		expect(document.querySelector('[data-paper] .letter')?.textContent).toBe(letter());
	});

	it('leaves the name out of the sheet for an adviser', async () => {
		open({ ...OWING, name: 'Sam Hill', address: '1 High Street' });
		await part('Sheet for an adviser');
		await expect.element(heading('The month in short').first()).toBeVisible();
		expect(document.body.textContent).not.toContain('Sam Hill');
		expect(document.body.textContent).not.toContain('High Street');
	});

	it('offers what was said as chips with the words, and fills nothing by itself', async () => {
		const opened = open(EMPTY_DEBT, { said: ['My rent is £650 a month', 'and I owe Klarna 400'] });
		expect(opened.kept).toEqual([]);
		await expect.element(page.getByText('You wrote: “My rent is £650 a month”')).toBeVisible();
		await button('Put in: Rent, £650 a month').click();
		expect(opened.kept.at(-1)?.budget.rent).toEqual({ pence: 650_00, every: 'monthly' });
		await button('Leave out: Klarna (Buy now, pay later), £400 owed').click();
		expect(page.getByText(/You wrote/u).query()).toBeNull();
		expect(opened.kept.at(-1)?.debts).toEqual([]);
	});

	it('puts the part first that the words ask for', async () => {
		open(EMPTY_DEBT, { said: ['What may the bailiffs do?'] });
		const first = page.getByRole('main').getByRole('list').first().getByRole('button').first();
		await expect.element(first).toHaveTextContent(/this may be the one.*Bailiffs, collectors and a pause/u);
		await first.click();
		await expect.element(heading('If they are at the door (England and Wales)').first()).toBeVisible();
	});

	it('leads to people, and back', async () => {
		const opened = open();
		await button('Talk to a person about debt').click();
		await button('Back').click();
		expect(opened.left).toEqual(['people', 'back']);
	});

	it('speaks of dollars and collectors in the US', async () => {
		open(OWING, { country: 'US' });
		expect(page.getByRole('radio', { name: 'England' }).query()).toBeNull();
		await part('Bailiffs, collectors and a pause');
		await expect.element(heading('What a debt collector may not do').first()).toBeVisible();
		await button('All parts').click();
		await expect.element(page.getByText('Left over: $43')).toBeVisible();
	});

	it('is no wider than the screen at 320 pixels, in letters twice as large too', async () => {
		await page.viewport(320, 640);
		const opened = open({ ...OWING, papers: { 'claim-form': '2026-11-10' } });
		for (const name of [
			'Money in and out',
			'What I owe',
			'What I could offer',
			'Dates that count',
			'Letters',
		]) {
			await part(name);
			expect([name, document.documentElement.scrollWidth]).toEqual([name, 320]);
			document.documentElement.style.fontSize = '200%';
			expect([name, document.documentElement.scrollWidth]).toEqual([name, 320]);
			document.documentElement.style.fontSize = '';
			await button('All parts').click();
		}
		expect(opened.kept).toEqual([]);
	});
});
