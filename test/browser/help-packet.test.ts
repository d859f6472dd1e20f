import jsQR from 'jsqr';
import type { Component } from 'svelte';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { PACKET } from '../../src/content/en/help/packet.ts';
import { MORE_PEOPLE } from '../../src/content/en/people.ts';
import { HELPLINES } from '../../src/content/people/helplines.ts';
import type { Instant, TurnId } from '../../src/core/brand.ts';
import { EMPTY_PACKET, type PacketSheet } from '../../src/core/help/packet/packet.ts';
import { joinQrParts, qrPartsOf } from '../../src/core/help/packet/qr-parts.ts';
import type { Country } from '../../src/core/people/helpline.ts';
import { NO_OUTCOME, type Turn } from '../../src/core/turn.ts';
import { Settings } from '../../src/state/settings.svelte.ts';
import Packet from '../../src/ui/help/packet/Packet.svelte';
import type { ToolProps } from '../../src/ui/help/tool-props.ts';
import People from '../../src/ui/people/People.svelte';
import '../../src/ui/styles.css';
import { openStore } from '../../src/vault/open-store.ts';
import { recordsInMemory } from '../../src/vault/records-in-memory.ts';
import { aPlan } from '../support/a-plan.ts';
import { aRoom } from '../support/a-room.ts';
import { aSheet } from '../support/a-sheet.ts';
import { aTurn } from '../support/a-turn.ts';
import { mountTool, type MountedTool } from '../support/mount-tool.ts';

let open: MountedTool<PacketSheet> | null = null;

/** One talk with a step that did not work out, and a safety plan. */
const openPacket = async (sheet: PacketSheet = EMPTY_PACKET, said?: readonly string[]) => {
	const store = openStore(recordsInMemory());
	await store.keepTurn(
		aTurn({
			id: 'one' as TurnId,
			said: 'I owe two months of rent.',
			sentences: [{ text: 'You could write to them today.', move: 'step' }],
			outcome: { ...NO_OUTCOME, step: 'unresolved' },
		}),
	);
	await store.keepTurn(
		aTurn({ id: 'two' as TurnId, said: 'They want me out.', at: 1_770_000_001_000 as Instant }),
	);
	await store.keepSheet(
		aSheet({
			tool: 'safety-plan',
			sheet: {
				signs: [],
				coping: ['I go for a walk'],
				distractions: [],
				people: [],
				professionals: [],
				surroundings: [],
			},
		}),
	);
	const room = { store, now: () => Date.UTC(2026, 10, 21, 12) as Instant };
	return (open = mountTool(Packet, sheet, { room, ...(said === undefined ? {} : { said }) }));
};

const button = (name: string) => page.getByRole('button', { name, exact: true });
const box = (name: string) => page.getByRole('textbox', { name, exact: true });
const preview = () => document.querySelector<HTMLElement>('.preview')?.innerText ?? '';

/** Tab by Tab until the element of this name has the focus. */
const tabTo = async (name: string) => {
	for (let tabs = 0; tabs < 80; tabs += 1) {
		await userEvent.keyboard('{Tab}');
		const focused = document.activeElement;
		const label = focused instanceof HTMLInputElement ? focused.labels?.[0] : focused;
		if ((label?.getAttribute('aria-label') ?? label?.textContent.trim()) === name) return;
	}
	throw new Error(`Tab does not lead to ${name}`);
};

/** A picture on the screen, as a camera sees it. */
const scan = async (): Promise<string> => {
	const svg = page.getByRole('dialog').getByRole('img').element();
	const size = 700;
	const image = new Image(size, size);
	image.src = `data:image/svg+xml,${encodeURIComponent(new XMLSerializer().serializeToString(svg))}`;
	await image.decode();
	const canvas = Object.assign(document.createElement('canvas'), { width: size, height: size });
	const context = canvas.getContext('2d');
	context?.drawImage(image, 0, 0, size, size);
	const found = jsQR(context?.getImageData(0, 0, size, size).data ?? new Uint8ClampedArray(), size, size);
	return found?.data ?? 'no code';
};

beforeEach(() => page.viewport(390, 700));

afterEach(async () => {
	await open?.close();
	open = null;
});

describe('the page', () => {
	it('is made by keyboard alone, and holds just what was picked and written', async () => {
		const tool = await openPacket();
		await expect.element(page.getByRole('checkbox', { name: 'They want me out.' })).toBeVisible();
		await tabTo('I owe two months of rent.');
		await userEvent.keyboard(' ');
		await tabTo('You could write to them today. (It did not work out.)');
		await userEvent.keyboard(' ');
		await tabTo('Who it is for');
		await userEvent.keyboard('a debt adviser');
		await tabTo('What you want from them');
		await userEvent.keyboard('What to pay first.');
		expect(preview()).toContain('For:\na debt adviser');
		expect(preview()).toContain('21 November 2026');
		expect(preview()).toContain('I owe two months of rent.');
		expect(preview()).toContain('It did not work out.');
		expect(preview()).not.toContain('They want me out.');
		expect(preview()).not.toMatch(/From|guess|walk/u);
		expect(tool.kept.at(-1)?.asked).toBe('What to pay first.');
	});

	it('shows words of the person as they change them', async () => {
		const tool = await openPacket();
		await page.getByRole('checkbox', { name: 'I owe two months of rent.' }).click();
		await box('What you said, 1').fill('I owe some rent.');
		expect(preview()).toContain('I owe some rent.');
		expect(tool.kept.at(-1)?.parts.map(({ words }) => words)).toEqual(['I owe some rent.']);
		await button('Leave out: What you said, 1').click();
		expect(preview()).not.toContain('rent');
		await expect.element(page.getByRole('checkbox', { name: 'I owe two months of rent.' })).not.toBeChecked();
	});

	it('has what another tool gave, and the reading, only when they are picked', async () => {
		await openPacket();
		await page.getByRole('checkbox', { name: 'Safety plan' }).click();
		expect(preview()).toContain('I go for a walk');
		expect(preview()).not.toContain('a guess');
	});

	it('takes a date that was said only when it is tapped', async () => {
		const tool = await openPacket(EMPTY_PACKET, ['The court date is tomorrow.']);
		expect(preview()).not.toContain('court');
		await page.getByRole('button', { name: /^Use: 22 November 2026/u }).click();
		expect(tool.kept.at(-1)?.deadlines).toBe('22 November 2026: The court date is tomorrow.');
	});

	it('cannot be taken along while it is empty', async () => {
		await openPacket();
		await expect.element(button(PACKET.take.codes)).toBeDisabled();
		await expect.element(page.getByText(PACKET.page.empty)).toBeVisible();
	});

	it('is told in the writing box in plain words', async () => {
		const tool = await openPacket({ ...EMPTY_PACKET, for: 'my doctor', asked: 'Is it serious?' });
		await button('Put it in the writing box').click();
		expect(tool.told).toEqual(['I made a page to show to my doctor. What I want from them: Is it serious?']);
	});
});

describe('taken along', () => {
	const LONG = {
		...EMPTY_PACKET,
		about: 'It began in May, and since then I sleep badly. '.repeat(40).trim(),
	};

	it('as codes on the screen, every one is read by another library, and together they are the page', async () => {
		document.documentElement.dataset.theme = 'dark';
		await openPacket(LONG);
		await button(PACKET.take.codes).click();
		const scanned = [await scan()];
		while (button(PACKET.codes.next).element().matches(':enabled')) {
			await button(PACKET.codes.next).click();
			scanned.push(await scan());
		}
		delete document.documentElement.dataset.theme;
		expect(scanned).toHaveLength(4);
		const joined = joinQrParts(scanned);
		expect(joined.is === 'whole' && joined.text).toContain(LONG.about);
	});

	it('large on the screen, in letters that can be read across a table', async () => {
		await openPacket(LONG);
		await button(PACKET.take.show).click();
		const shown = page
			.getByRole('dialog')
			.getByText(/It began in May/u)
			.element();
		expect(parseFloat(getComputedStyle(shown).fontSize)).toBeGreaterThanOrEqual(24);
	});

	it('scanned codes that are pasted are put together, and what is missing is told', async () => {
		await openPacket();
		const text = 'Something another person wrote. '.repeat(50);
		const parts = qrPartsOf(text);
		await page.getByText(PACKET.join.title).click();
		await box(PACKET.join.box).fill(parts.slice(1).join('\n'));
		await expect.element(page.getByText('Part 1 is still missing.')).toBeVisible();
		await box(PACKET.join.box).fill(parts.join('\n'));
		await expect.element(page.getByText(PACKET.join.whole)).toBeVisible();
	});
});

describe('the trusted person', () => {
	it('is kept with the page, shown to be dialled by hand, and never a link', async () => {
		const tool = await openPacket();
		await box('Who they are').fill('Mira');
		await box('How to reach them').fill('01632 960 001');
		expect(tool.kept.at(-1)?.trusted).toEqual({ name: 'Mira', reach: '01632 960 001' });
		await expect.element(page.getByRole('heading', { name: 'Mira' })).toBeVisible();
		await expect.element(page.getByText(/Dial it by hand/u)).toBeVisible();
		expect(document.querySelector('a[href^="tel:"], a[href^="sms:"]')).toBeNull();
		expect(preview()).not.toContain('Mira');
	});
});

describe('the screen of people', () => {
	const openPeople = async (country: Country, turn: Turn | null = null) => {
		const store = openStore(recordsInMemory());
		const trusted = { name: 'Mira', reach: '01632 960 001' };
		await store.keepSheet(aSheet({ tool: 'packet', sheet: { ...EMPTY_PACKET, trusted } }));
		const settings = new Settings(aRoom().preferences, 'Europe/London', () => false);
		settings.change({ country });
		const Stage: Component<ToolProps<PacketSheet>> = (internals) =>
			People(internals, { settings, turn, onback: () => undefined });
		open = mountTool(Stage, EMPTY_PACKET, { room: { store, helplines: HELPLINES } });
	};
	const fits = (name: string) => page.getByRole('group', { name, exact: true });

	it('asks what it is about, and shows who fits, what to say first and whether they answer now', async () => {
		await openPeople('UK');
		await page.getByRole('radio', { name: 'Hurt or controlled at home' }).click();
		const group = fits('Hurt or controlled at home');
		await expect.element(group.getByText(MORE_PEOPLE.say.abuse)).toBeVisible();
		await expect.element(group.getByRole('link', { name: 'Call 999' })).toHaveAttribute('href', 'tel:999');
		await expect.element(group.getByRole('link', { name: 'Call 0808 2000 247' })).toBeVisible();
		await expect.element(group.getByText('Open now.').first()).toBeVisible();
		expect(group.getByText('Samaritans').query()).toBeNull();
	});

	it('begins with what was spoken of last', async () => {
		await openPeople('US', aTurn({ plan: aPlan({ topic: 'sexual-health' }) }));
		await expect.element(page.getByRole('radio', { name: 'Sexual health' })).toBeChecked();
		await expect.element(fits('Sexual health').getByText(/^(?:Open now, until|Closed now)/u)).toBeVisible();
	});

	it('has other ways in and languages with where each was read, by keyboard', async () => {
		await openPeople('UK');
		await expect.element(page.getByText(MORE_PEOPLE.details).first()).toBeVisible();
		await tabTo(`${MORE_PEOPLE.details}: NHS 111`);
		await userEvent.keyboard('{Enter}');
		await expect.element(page.getByText(/By textphone, dial 18001 111/u)).toBeVisible();
	});

	it('shows whom they trust, to be dialled by hand', async () => {
		await openPeople('UK');
		await expect.element(page.getByRole('heading', { name: 'Mira' })).toBeVisible();
		expect(document.querySelector('a[href*="01632"]')).toBeNull();
	});

	it('says what to do where no number was checked', async () => {
		await openPeople('elsewhere');
		await page.getByRole('radio', { name: 'Money and debt' }).click();
		await expect.element(page.getByText(MORE_PEOPLE.elsewhere)).toBeVisible();
	});
});

describe('at 320 px', () => {
	it('nothing scrolls sideways', async () => {
		await page.viewport(320, 568);
		await openPacket({
			...EMPTY_PACKET,
			about: 'x'.repeat(200),
			trusted: { name: 'Mira', reach: '9'.repeat(60) },
		});
		await expect.element(page.getByRole('checkbox', { name: 'They want me out.' })).toBeVisible();
		const { scrollWidth, clientWidth } = document.documentElement;
		expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
	});
});
