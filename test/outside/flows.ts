import { join } from 'node:path';
import type { Page } from 'playwright';
import { DEBT, DEBTS, LETTERS } from '../../src/content/en/help/debt.ts';
import { TOOLS } from '../../src/content/en/help/help.ts';
import { EXIT_PAGE } from '../../src/content/exit-page.ts';
import { BACKUP, EXPORT } from '../../src/content/en/vault.ts';
import { button, start, waitForOffline } from '../support/app.ts';
import type { Words } from './words.ts';

/** The first visit: everything that a person can write, written; each flow takes words of its own. Gives the passphrase. */
export const writeEverywhere = async (page: Page, words: Words, downloads: string): Promise<string> => {
	await start(page);
	await waitForOffline(page);
	await converse(page, words);
	const passphrase = await keep(page, words);
	await speakOfDanger(page, words);
	await writeNotes(page, words);
	await fillTools(page, words);
	await lockAndOpen(page, words, passphrase);
	await saveFiles(page, words, downloads);
	await page.reload();
	await open(page, passphrase);
	// A draft that is never sent.
	await box(page).click();
	await page.keyboard.type(words.take(12, 'draft'));
	// Until it is kept, and until what the browser does with it is done.
	await page.waitForTimeout(3000);
	return passphrase;
};

/** The visit after the crash: the browser may have brought the page back by itself. Ends with *exit now*. */
export const comeBackAndExit = async (page: Page, passphrase: string, words: Words): Promise<void> => {
	await open(page, passphrase);
	await say(page, `It crashed, and ${words.take(12, 'after a crash')}.`);
	await box(page).click();
	await page.keyboard.type(words.take(12, 'exit'));
	await button(page, 'Exit now').click({ noWaitAfter: true });
	await page.waitForURL(`${EXIT_PAGE}**`, { waitUntil: 'commit' });
};

/** By its attribute: the driver takes a field for a passphrase for a text box too. */
const box = (page: Page) => page.locator('[role="textbox"]').last();

const back = (page: Page): Promise<void> => button(page, 'Back').click();

/** Key by key: what comes in one piece is not spelled, completed or proposed to by browsers. */
const say = async (page: Page, said: string): Promise<void> => {
	const replies = await page.locator('article.reply').count();
	await box(page).click();
	await page.keyboard.type(said);
	await page.keyboard.press('Enter');
	await page.locator('article.reply').nth(replies).waitFor({ timeout: 60_000 });
	await page.getByRole('status').filter({ hasText: 'Done.' }).waitFor({ timeout: 60_000 });
};

const MESSAGES = [
	(words: string) => `My sister ${words} moved out and I am sad about it.`,
	(words: string) => `I owe ${words} and I have told nobody.`,
	(words: string) => `Last night it was ${words} again.`,
	(words: string) => `teh clinicc saidd ${words} and I am ashamed.`,
];

const converse = async (page: Page, words: Words): Promise<void> => {
	for (let message = 0; message < 12; message++)
		await say(page, MESSAGES[message % MESSAGES.length]?.(words.take(24, 'conversation')) ?? '');
};

const keep = async (page: Page, words: Words): Promise<string> => {
	const passphrase = words.take(5, 'passphrase');
	await button(page, 'Keep it…').click();
	await button(page, 'Keep with a passphrase').click();
	await typeInto(page, 'Passphrase', passphrase);
	await typeInto(page, 'Type it once more', passphrase);
	await button(page, 'Keep it').click();
	await page.getByRole('dialog').getByText('Kept and locked from now on.').waitFor();
	await button(page, 'Not now').click();
	await button(page, 'Lock').waitFor();
	return passphrase;
};

const typeInto = async (page: Page, label: string, text: string): Promise<void> => {
	await page.getByLabel(label, { exact: true }).click();
	await page.keyboard.type(text);
};

const speakOfDanger = async (page: Page, words: Words): Promise<void> => {
	await say(page, `I want to kill myself, ${words.take(10, 'danger')}.`);
	await say(page, `He hit me and he reads my phone, ${words.take(10, 'danger')}.`);
	await button(page, 'Why this reply').last().click();
	await page.getByRole('dialog').waitFor();
	await page.keyboard.press('Escape');
};

const writeNotes = async (page: Page, words: Words): Promise<void> => {
	await button(page, 'Memory').click();
	const write = async (flow: string): Promise<void> => {
		const note = page.getByRole('textbox', { name: 'Note', exact: true });
		await note.click();
		await page.keyboard.press('Control+A');
		await page.keyboard.type(words.take(10, flow));
		await page.getByRole('textbox', { name: 'Who or what it is about' }).click();
		await page.keyboard.press('Control+A');
		await page.keyboard.type(words.take(2, flow));
		await button(page, 'Save').click();
		await page.getByRole('dialog').waitFor({ state: 'detached' });
	};
	for (let note = 0; note < 3; note++) {
		await button(page, 'Write a note').click();
		await write('notes');
	}
	await page.getByRole('searchbox').click();
	await page.keyboard.type(words.take(4, 'search'));
	await page.keyboard.press('Enter');
	await button(page, 'Show all').click();
	await button(page, 'About this note').first().click();
	await button(page, 'Correct').first().click();
	await write('correction');
	await back(page);
};

/** Every box of words on the screen, whichever they are: a new one is tried from its first day. */
const fillBoxes = async (page: Page, words: Words, flow: string): Promise<void> => {
	const boxes = page.locator('[role="textbox"]:visible, textarea:visible, input[type="text"]:visible');
	const count = await boxes.count();
	for (let box = 0; box < count; box++) {
		const one = boxes.nth(box);
		if (!(await one.isVisible().catch(() => false)) || !(await one.isEditable().catch(() => false))) continue;
		await one.click({ timeout: 3000 });
		await page.keyboard.press('End');
		await page.keyboard.type(` ${words.take(4, flow)}`);
	}
};

const fillTools = async (page: Page, words: Words): Promise<void> => {
	await button(page, 'Help').click();
	for (const { name } of Object.values(TOOLS)) {
		// By key: what was begun comes to stand above the list a moment later, and moves it under a pointer.
		await page.getByRole('button', { name }).last().press('Enter');
		await page.getByRole('heading', { level: 1, name, exact: true }).waitFor();
		if (name === TOOLS.debt.name) await oweSomething(page, words);
		else await fillBoxes(page, words, name);
		await back(page);
		await page.getByRole('heading', { level: 1, name: 'Help', exact: true }).waitFor();
	}
	await back(page);
};

/** A debt, and a letter about it. */
const oweSomething = async (page: Page, words: Words): Promise<void> => {
	await page.getByRole('button', { name: DEBT.parts.debts.title }).last().click();
	await button(page, DEBTS.add).click();
	await page.getByRole('group', { name: DEBTS.addWhich }).getByRole('button').first().click();
	await fillBoxes(page, words, 'debts');
	await button(page, DEBT.allParts).first().click();
	await page.getByRole('button', { name: DEBT.parts.letters.title }).last().click();
	await page.getByText(LETTERS.stays).first().waitFor();
	await fillBoxes(page, words, 'letters about debts');
	await button(page, DEBT.allParts).first().click();
	await page.getByRole('heading', { level: 1, name: DEBT.title, exact: true }).waitFor();
};

const lockAndOpen = async (page: Page, words: Words, passphrase: string): Promise<void> => {
	await say(page, `And ${words.take(6, 'after the tools')} too.`);
	await button(page, 'Lock').click();
	await page.getByRole('heading', { name: 'Locked' }).waitFor();
	await typeInto(page, 'Passphrase', words.take(4, 'wrong passphrase'));
	await page.keyboard.press('Enter');
	await page.getByRole('alert').getByText('That did not open it.').waitFor();
	await open(page, passphrase);
};

const open = async (page: Page, passphrase: string): Promise<void> => {
	const field = page.getByLabel('Passphrase', { exact: true });
	await field.click();
	await page.keyboard.press('Control+A');
	await page.keyboard.type(passphrase);
	await page.keyboard.press('Enter');
	await page.getByRole('log').waitFor();
};

/** The driver takes what is saved from the browser: it is laid where a person would find it. */
const saved = async (page: Page, downloads: string, save: () => Promise<void>): Promise<void> => {
	const [download] = await Promise.all([page.waitForEvent('download'), save()]);
	await download.saveAs(join(downloads, download.suggestedFilename()));
};

const saveFiles = async (page: Page, words: Words, downloads: string): Promise<void> => {
	await button(page, 'Privacy').click();
	const section = page
		.locator('section')
		.filter({ has: page.getByRole('heading', { name: EXPORT.title, exact: true }) });
	await section.getByRole('button', { name: EXPORT.open }).click();
	const parts = page.getByRole('dialog').getByRole('checkbox');
	await parts.first().waitFor();
	for (const part of await parts.all()) await part.check();
	await saved(page, downloads, () => button(page, EXPORT.yes).click());
	await page.getByText(EXPORT.saved).first().waitFor();
	await button(page, BACKUP.make).click();
	const passphrase = words.take(5, 'passphrase of the backup');
	await typeInto(page, 'Passphrase', passphrase);
	await typeInto(page, 'Type it once more', passphrase);
	await saved(page, downloads, () => button(page, BACKUP.yes).click());
	await page.getByRole('dialog').waitFor({ state: 'detached' });
	await back(page);
};
