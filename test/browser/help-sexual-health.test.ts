import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { HELPLINES } from '../../src/content/people/helplines.ts';
import type { Instant } from '../../src/core/brand.ts';
import { EMPTY_SEXUAL_HEALTH, type SexualHealthSheet } from '../../src/core/help/sexual-health/sheet.ts';
import SexualHealth from '../../src/ui/help/sexual-health/SexualHealth.svelte';
import '../../src/ui/styles.css';
import { mountTool, type MountedTool } from '../support/mount-tool.ts';

/** Saturday 21 November 2026, nine in the morning where the browser is. */
const now = new Date(2026, 10, 21, 9).getTime() as Instant;
const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
const LAST_NIGHT = { date: '2026-11-20', from: 18, upTo: 30, zone };

let open: MountedTool<SexualHealthSheet> | null = null;

const mount = (
	sheet: Partial<SexualHealthSheet> = {},
	given: Parameters<typeof mountTool<SexualHealthSheet>>[2] = {},
) => {
	open = mountTool<SexualHealthSheet>(
		SexualHealth,
		{ ...EMPTY_SEXUAL_HEALTH, ...sheet },
		{ ...given, room: { now: () => now, helplines: HELPLINES, ...given.room } },
	);
	return open;
};

const button = (name: string) => page.getByRole('button', { name, exact: true });
const heading = (name: string) => page.getByRole('heading', { name, exact: true });

beforeEach(() => page.viewport(390, 700));

afterEach(async () => {
	await open?.close();
	open = null;
});

describe('what is still possible', () => {
	it('is told after two taps of somebody who wrote what happened', async () => {
		const tool = mount({}, { said: ['The condom broke last night and I am scared'] });
		expect(tool.kept).toEqual([]);
		await page
			.getByRole('button', { name: /^Use: The condom broke or came off: Friday 20 November/u })
			.click();
		await expect.element(heading('What is still possible')).toBeVisible();
		await expect.element(page.getByText('About 2 days and 8 hours left').first()).toBeVisible();
		// All is said: the questions are folded up, and one tap brings them back.
		expect(button('We did not use a condom').query()).toBeNull();
		await button('Change').click();
		await expect.element(button('The condom broke or came off')).toHaveAttribute('aria-pressed', 'true');
		expect(tool.kept.at(-1)?.what).toBe('condom-broke');
	});

	it('fills in nothing that was waved away', async () => {
		const tool = mount({}, { said: ['The condom broke last night'] });
		await page.getByRole('button', { name: /^Not this one/u }).click();
		expect(page.getByRole('button', { name: /^Use: /u }).query()).toBeNull();
		expect(tool.kept).toEqual([]);
	});

	it('is found by keyboard alone, from what happened to how long there is', async () => {
		const tool = mount();
		const press = async (name: string) => {
			for (let tabs = 0; tabs < 60; tabs += 1) {
				await userEvent.keyboard('{Tab}');
				if (document.activeElement?.textContent.trim() === name) break;
			}
			expect(document.activeElement?.textContent.trim()).toBe(name);
			await userEvent.keyboard('{Enter}');
		};
		await press('We did not use a condom');
		await press('Last night');
		await expect.element(page.getByText('About 2 days and 9 hours left').first()).toBeVisible();
		await expect.element(button('Last night')).toHaveFocus();
		expect(tool.kept.at(-1)?.when).toEqual(LAST_NIGHT);
		await press('I know the hour');
		await press('11 pm');
		expect(tool.kept.at(-1)?.when).toEqual({ ...LAST_NIGHT, from: 23, upTo: 24 });
		await expect.element(page.getByText('Friday 20 November, about 11 pm').first()).toBeVisible();
	});

	it('goes back week by week, and takes no time that is to come', async () => {
		const tool = mount({ what: 'no-condom' });
		await button('Today').click();
		expect(tool.kept.at(-1)?.when).toEqual({ date: '2026-11-21', from: 0, upTo: 10, zone });
		expect(button('Evening').query()).toBeNull();
		await button('Earlier').click();
		await button('Earlier').click();
		await button('Sat 7 Nov').click();
		await button('Evening').click();
		expect(tool.kept.at(-1)?.when).toEqual({ date: '2026-11-07', from: 18, upTo: 24, zone });
		await expect
			.element(page.getByText('These times have probably passed.', { exact: false }).first())
			.toBeVisible();
	});

	it('is a picture with all of it in words', async () => {
		mount({ what: 'condom-broke', when: LAST_NIGHT });
		await heading('When a test means something').click();
		const days = page.getByRole('img', { name: /from when it happened/u });
		await expect.element(days).toBeVisible();
		const name = days.element().getAttribute('aria-label') ?? '';
		expect(name).toContain('The usual morning-after pill: 3 days in all. About 2 days and 9 hours left.');
		expect(name).toContain('A copper coil: 5 days in all. About 4 days and 9 hours left.');
		const weeks =
			page
				.getByRole('img', { name: /in weeks/u })
				.element()
				.getAttribute('aria-label') ?? '';
		expect(weeks).toContain('Chlamydia and gonorrhoea: Counts from Sat 5 Dec.');
	});

	it('ends at a place and a person, of every country', async () => {
		for (const country of ['UK', 'US', 'elsewhere'] as const) {
			const tool = mount({ what: 'condom-broke', when: LAST_NIGHT }, { country });
			await expect
				.element(
					page.getByText('The place for this is a pharmacist or a sexual health clinic.', { exact: false }),
				)
				.toBeVisible();
			await button('All people you can call').click();
			expect(tool.left).toEqual(['people']);
			await tool.close();
		}
		open = null;
	});

	it('shows facts with their source, and whom to check a second-hand one with', async () => {
		mount({ what: 'no-condom', when: LAST_NIGHT });
		await expect
			.element(page.getByText('PEP against HIV is started within 72 hours', { exact: false }).first())
			.toHaveTextContent('Check with a clinic.');
		await page.getByText('Where this comes from').first().click();
		await expect.element(page.getByText('Source: East Cheshire NHS', { exact: false }).first()).toBeVisible();
	});

	it('puts what came out into the writing box, in plain words', async () => {
		const tool = mount({ what: 'condom-broke', when: LAST_NIGHT, fear: 'infection' });
		await button('Put it in the writing box').click();
		expect(tool.told).toEqual([
			'The condom broke. It was Friday 20 November, between 6 pm and 6 am. For PEP against HIV I have about 57 hours left. For doxy-PEP I have about 57 hours left. The first test counts from Saturday 5 December 2026. The place to ask is a pharmacist or a sexual health clinic.',
		]);
	});
});

describe('what was not wanted', () => {
	it('has care before anything else, and no pressure to report', async () => {
		mount({ what: 'assault' });
		const names = page
			.getByRole('heading', { level: 2 })
			.elements()
			.map((each) => each.textContent.trim());
		expect(names.indexOf('You come first')).toBe(0);
		await expect.element(page.getByText('It is not your fault', { exact: false })).toBeVisible();
		await expect
			.element(page.getByText('You do not have to report it to the police to get help.').first())
			.toBeVisible();
		await expect.element(page.getByRole('link', { name: 'Call 999' }).first()).toBeVisible();
		expect(page.getByText('doxy-PEP', { exact: false }).query()).toBeNull();
	});
});

describe('who and where', () => {
	it.each([
		['UK', 'no-condom', 'Call 111'],
		['UK', 'assault', 'Call 116 123'],
		['US', 'no-condom', 'Call 1 800 232 4636'],
		['US', 'condom-removed', 'Call 1 800 656 4673'],
	] as const)('in the %s after %s has %s', async (country, what, link) => {
		mount({ what }, { country });
		await expect.element(page.getByRole('link', { name: link })).toBeVisible();
	});
});

describe('telling a partner', () => {
	it('has only the fixed words and what was given', async () => {
		const tool = mount();
		await page.getByText('Telling a partner').first().click();
		await button('Chlamydia').click();
		await button('Short').click();
		await page.getByRole('textbox', { name: 'Their name, if you want it in there' }).click();
		await userEvent.keyboard('Sam');
		await expect
			.element(
				page.getByText(
					'Hi Sam. I tested positive for chlamydia. Please get a test too. It is quick and private.',
				),
			)
			.toBeVisible();
		expect(tool.kept.at(-1)?.partner).toEqual({ name: 'Sam', infection: 'chlamydia', tone: 'short' });
	});
});

describe('the tests', () => {
	it('are open from the start once what there was to do at once is over', async () => {
		mount({ what: 'no-condom', when: { ...LAST_NIGHT, date: '2026-11-01' } });
		await expect.element(page.getByText('Counts now.').first()).toBeVisible();
	});
});

describe('the sheet for the visit', () => {
	it('holds what was picked, and is printed', async () => {
		const print = vi.spyOn(window, 'print').mockImplementation(() => undefined);
		const tool = mount({ what: 'condom-broke', when: LAST_NIGHT });
		await page.getByText('A sheet for your visit').first().click();
		await button('Who will know that I was here?').click();
		expect(tool.kept.at(-1)?.visit.questions).toEqual(['private']);
		await button('Print this sheet').click();
		expect(print).toHaveBeenCalledOnce();
		print.mockRestore();
	});
});

describe('every width', () => {
	it.each([
		[320, '100%'],
		[390, '100%'],
		[320, '200%'],
	])('%s px with letters of %s is no wider than the screen', async (width, letters) => {
		await page.viewport(width, 640);
		document.documentElement.style.fontSize = letters;
		mount({ what: 'assault', when: LAST_NIGHT }, { said: ['The condom broke last night'] });
		for (const fold of document.querySelectorAll('details')) fold.open = true;
		await expect.poll(() => document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
		for (const one of document.querySelectorAll('main button, main summary')) {
			const { width: wide, height } = one.getBoundingClientRect();
			expect(Math.min(wide, height), one.textContent).toBeGreaterThanOrEqual(43.5);
		}
		document.documentElement.style.fontSize = '';
	});
});
