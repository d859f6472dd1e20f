import { mount, unmount } from 'svelte';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import App from '../../src/App.svelte';
import type { Engine, Piece } from '../../src/ports/engine.ts';
import type { Room } from '../../src/state/room.ts';
import { takeTurn } from '../../src/turn/take-turn.ts';
import '../../src/ui/styles.css';
import { aRoom } from '../support/a-room.ts';
import { aWorld } from '../support/a-world.ts';
import { anEngine, BEGUN, text, WRITTEN } from '../support/an-engine.ts';

const SAID = 'My landlord is selling the flat in spring.';
const GOOD = 'It sounds like your landlord is selling the flat in spring. ';

let app: Record<string, unknown> | null = null;

const open = (engine: Engine): void => {
	const world = aWorld({ engine });
	const plain = aRoom();
	const room: Room = {
		...plain,
		store: world.store,
		preferences: { ...plain.preferences, read: () => ({ ...plain.preferences.read(), model: 'a-model' }) },
		takeTurn: (said, conversation, stop, manner) => takeTurn(said, conversation, world, stop, manner),
	};
	app = mount(App, { target: document.body, props: { room } });
};

const say = async (words: string): Promise<void> => {
	await page.getByRole('textbox').fill(words);
	await userEvent.keyboard('{Enter}');
};

const button = (name: string) => page.getByRole('button', { name, exact: true });

beforeEach(() => page.viewport(390, 700));

afterEach(async () => {
	if (app !== null) await unmount(app);
	app = null;
});

describe('a language model in the conversation', () => {
	it('shows how far it is with opening, and a way to go on without it', async () => {
		open(anEngine({ is: 'opening', share: 0.4 }, new Promise<Piece>(() => undefined)));
		await say(SAID);
		const bar = page.getByRole('progressbar', { name: 'Opening the language model' });
		await expect.element(bar).toHaveAttribute('aria-valuetext', '40 in 100');
		await expect.element(page.getByText('Opening the model…')).toBeInTheDocument();
		const { height } = button('Reply without it').element().getBoundingClientRect();
		expect(height).toBeGreaterThanOrEqual(44);
		await button('Reply without it').click();
		await expect
			.element(page.getByText('Written by the guide. You chose not to wait for the model.'))
			.toBeVisible();
		expect(bar.query()).toBeNull();
	});

	it('lets somebody write on while it writes', async () => {
		let go: (piece: Piece) => void = () => undefined;
		const held = new Promise<Piece>((resolve) => (go = resolve));
		open(anEngine(BEGUN, held, WRITTEN));
		await say(SAID);
		await expect.element(page.getByText('The model is writing…')).toBeInTheDocument();
		await page.getByRole('textbox').fill('And one more thing');
		await expect.element(page.getByRole('textbox')).toHaveTextContent('And one more thing');
		go(text(GOOD));
		await expect.element(page.getByText(GOOD.trim())).toBeVisible();
	});

	it('says who wrote each reply, and lets the other voice reply', async () => {
		open(anEngine(BEGUN, text(`${GOOD}It makes `), { is: 'failed', failure: { kind: 'engine-lost' } }));
		await say(SAID);
		await expect
			.element(page.getByText(/Begun by the language model.*finished by the guide.*stopped working/u))
			.toBeVisible();
		await button('More').click();
		await expect.element(button('Reply again')).toBeVisible();
		await button('Reply with the guide').click();
		await expect.element(page.getByText('Written by the guide.', { exact: true })).toBeVisible();
		expect(page.getByText('Begun by').query()).toBeNull();
		expect(document.querySelectorAll('.said')).toHaveLength(1);
	});

	it('tells in the explanation who wrote it', async () => {
		open(anEngine(BEGUN, text(GOOD), WRITTEN));
		await say(SAID);
		await button('Why this reply').click();
		await expect.element(page.getByText(/A language model on this device wrote/u)).toBeVisible();
	});
});
