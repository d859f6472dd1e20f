import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { HELPLINES } from '../../src/content/people/helplines.ts';
import type { Instant } from '../../src/core/brand.ts';
import { EMPTY_BREATHING } from '../../src/core/help/breathing/sheet.ts';
import { EMPTY_MOOD, withEntry } from '../../src/core/help/mood/sheet.ts';
import { EMPTY_ONE_STEP } from '../../src/core/help/one-step/sheet.ts';
import { EMPTY_QUESTIONS } from '../../src/core/help/questions/sheet.ts';
import { EMPTY_SAFETY_PLAN } from '../../src/core/help/safety-plan/sheet.ts';
import { EMPTY_UNSENT_LETTER } from '../../src/core/help/unsent-letter/sheet.ts';
import Breathing from '../../src/ui/help/breathing/Breathing.svelte';
import Mood from '../../src/ui/help/mood/Mood.svelte';
import OneStep from '../../src/ui/help/one-step/OneStep.svelte';
import Questions from '../../src/ui/help/questions/Questions.svelte';
import SafetyPlan from '../../src/ui/help/safety-plan/SafetyPlan.svelte';
import UnsentLetter from '../../src/ui/help/unsent-letter/UnsentLetter.svelte';
import '../../src/ui/styles.css';
import { mountTool, type MountedTool } from '../support/mount-tool.ts';

let open: MountedTool<never> | null = null;

const mount: typeof mountTool = (...given) => {
	const tool = mountTool(...given);
	open = tool as unknown as MountedTool<never>;
	return tool;
};

const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true });
const box = (name: string) => page.getByRole('textbox', { name, exact: true });
const type = async (name: string, words: string) => {
	await box(name).click();
	await userEvent.keyboard(words);
};
/** Tab by Tab until the element of this name has the focus; the way of somebody without a pointer. */
const tabTo = async (name: string | RegExp) => {
	for (let tabs = 0; tabs < 80; tabs += 1) {
		await userEvent.keyboard('{Tab}');
		const focused = document.activeElement;
		const called = focused?.getAttribute('aria-label') ?? focused?.textContent.trim() ?? '';
		if (typeof name === 'string' ? called === name : name.test(called)) return;
	}
	throw new Error(`Tab does not lead to ${String(name)}`);
};

beforeEach(() => page.viewport(390, 700));

afterEach(async () => {
	await open?.close();
	open = null;
});

describe('breathing', () => {
	it('begins and stops by keyboard, and the button keeps the focus', async () => {
		const tool = mount(Breathing, EMPTY_BREATHING);
		await tabTo('Start');
		await userEvent.keyboard('{Enter}');
		await expect.element(page.getByText('Breathe in')).toBeVisible();
		await expect.element(button('Stop')).toHaveFocus();
		await userEvent.keyboard('{Enter}');
		await expect.element(button('Start')).toHaveFocus();
		expect(page.getByText('Breathe in').query()).toBeNull();
		await tabTo('Put it in the writing box');
		await userEvent.keyboard('{Enter}');
		expect(tool.told).toEqual(['I took some slow breaths and counted to 4 each time.']);
	});

	it('has a still picture by choice, and keeps the choice', async () => {
		const tool = mount(Breathing, EMPTY_BREATHING);
		await page.getByRole('radio', { name: 'Still' }).click();
		await page.getByRole('radio', { name: '3' }).click();
		expect(tool.kept.at(-1)).toEqual({ count: 3, isStill: true });
		await button('Start').click();
		expect(document.querySelectorAll('svg[viewBox="0 0 120 40"] circle')).toHaveLength(3);
	});

	it('says the turn of the breath, and no number, to who cannot see it', async () => {
		mount(Breathing, { count: 3, isStill: true });
		await button('Start').click();
		await expect.element(page.getByText('Breathe out'), { timeout: 5000 }).toBeVisible();
		const live = page.getByText('Breathe out').element().closest('[role="status"]');
		expect(live?.textContent).toBe('Breathe out');
	});

	it('leads through the five senses and can be left at each', async () => {
		mount(Breathing, EMPTY_BREATHING);
		await button('Begin with five').click();
		for (const thing of ['5 things you can see', '4 things', '3 things', '2 things', '1 thing']) {
			await expect.element(page.getByText(thing)).toBeVisible();
			await expect.element(button('Next')).toHaveFocus();
			await userEvent.keyboard('{Enter}');
		}
		await expect.element(button('Begin again')).toHaveFocus();
		await userEvent.keyboard('{Tab}{Enter}');
		await expect.element(button('Begin with five')).toHaveFocus();
	});
});

describe('the safety plan', () => {
	it('has the numbers of the country on the screen, wherever one scrolls', async () => {
		mount(SafetyPlan, EMPTY_SAFETY_PLAN, { room: { helplines: HELPLINES } });
		const call = page.getByRole('link', { name: 'Call 999' });
		await expect.element(call).toBeInViewport();
		scrollTo(0, document.body.scrollHeight);
		await expect.element(call).toBeInViewport();
		await expect.element(page.getByRole('link', { name: 'Call 116 123' })).toBeInViewport();
		expect(page.getByRole('link', { name: 'Call 911' }).query()).toBeNull();
	});

	it('says in words whom to call where no number was checked', async () => {
		mount(SafetyPlan, EMPTY_SAFETY_PLAN, { country: 'elsewhere', room: { helplines: HELPLINES } });
		await expect
			.element(page.getByText('Call the emergency number of the place where you are.').first())
			.toBeInViewport();
	});

	it('is filled in from any step, half done is kept, and what stands in a box is not lost', async () => {
		const tool = mount(SafetyPlan, EMPTY_SAFETY_PLAN);
		await type('A new line for: People I can ask for help', 'Ana, next door');
		await button('Back').click();
		expect(tool.kept.at(-1)?.people).toEqual(['Ana, next door']);
		expect(tool.left).toEqual(['back']);
	});

	it('is filled in by keyboard alone, and told', async () => {
		const tool = mount(SafetyPlan, EMPTY_SAFETY_PLAN);
		await tabTo('A new line for: What I notice first');
		await userEvent.keyboard('I pace{Enter}I drink{Enter}');
		expect(tool.kept.at(-1)?.signs).toEqual(['I pace', 'I drink']);
		await userEvent.keyboard('{Shift>}{Tab}{/Shift}');
		await expect.element(button('Delete: I drink')).toHaveFocus();
		await userEvent.keyboard('{Enter}');
		await expect.element(box('A new line for: What I notice first')).toHaveFocus();
		await tabTo('I cannot sleep');
		await userEvent.keyboard('{Enter}');
		expect(tool.kept.at(-1)?.signs).toEqual(['I pace', 'I cannot sleep']);
		await tabTo('Put it in the writing box');
		await userEvent.keyboard('{Enter}');
		expect(tool.told).toEqual(['This is my safety plan.\nWhat I notice first: I pace; I cannot sleep']);
	});

	it('has every step and every number on the paper', () => {
		mount(SafetyPlan, { ...EMPTY_SAFETY_PLAN, people: ['Ana'] }, { room: { helplines: HELPLINES } });
		const paper = document.querySelector('[data-paper]')?.textContent ?? '';
		for (const words of [
			'Call 999',
			'Samaritans',
			'Text SHOUT to 85258',
			'4. People I can ask',
			'Ana',
			'6. How',
		])
			expect(paper).toContain(words);
	});
});

describe('one clear step', () => {
	it('goes from a worry to a time, and says what it took the time for', async () => {
		const now = () => Date.parse('2026-11-18T14:30:00Z') as Instant;
		const tool = mount(OneStep, EMPTY_ONE_STEP, { room: { now } });
		await tabTo('What is the worry?');
		await userEvent.keyboard('The rent{Enter}');
		await userEvent.keyboard('Call the council{Enter}tomorrow at 10{Enter}I ask Ana{Enter}');
		await expect.element(page.getByText(/That is Thursday,? 19 November at/u)).toBeVisible();
		await button('Put it in the writing box').click();
		expect(tool.told).toEqual([
			'My worry: The rent. I will call the council tomorrow at 10. If it does not work, then I will ask Ana.',
		]);
	});

	it('fills in nothing from the conversation until it is tapped', async () => {
		const said = ['My landlord wants me out on the 30th. I will call the council tomorrow.'];
		const tool = mount(OneStep, EMPTY_ONE_STEP, { said });
		expect(tool.kept).toEqual([]);
		await button('Use: Call the council').click();
		expect(tool.kept.at(-1)).toEqual({ ...EMPTY_ONE_STEP, step: 'Call the council' });
		await expect
			.element(box('What is one small thing you could do about it?'))
			.toHaveTextContent('Call the council');
		await button('Not this one: tomorrow').click();
		expect(page.getByText('Use: tomorrow').query()).toBeNull();
		expect(tool.kept.at(-1)?.when).toBe('');
	});
});

describe('a letter not sent', () => {
	it('is sealed, opened again, and let go after a question', async () => {
		const tool = mount(UnsentLetter, EMPTY_UNSENT_LETTER);
		await type('To whom, if you like', 'Dad{Enter}You were not there.');
		await button('Keep it sealed').click();
		await expect.element(box('Your letter')).toHaveTextContent('');
		expect(tool.kept.at(-1)?.sealed).toMatchObject([{ to: 'Dad', words: 'You were not there.' }]);
		await page.getByText(/^To Dad, sealed on/u).click();
		await expect.element(page.getByText('You were not there.')).toBeVisible();
		await button('Let it go…').last().click();
		await expect.element(page.getByRole('dialog', { name: 'Let this letter go?' })).toBeVisible();
		await button('Keep it').click();
		expect(tool.kept.at(-1)?.sealed).toHaveLength(1);
		await button('Let it go…').last().click();
		await button('Let it go').click();
		expect(tool.kept.at(-1)).toEqual(EMPTY_UNSENT_LETTER);
		await expect.element(page.getByText(/^It was never sent\./u)).toHaveFocus();
	});

	it('tells that it was written, and never what', async () => {
		const tool = mount(UnsentLetter, { ...EMPTY_UNSENT_LETTER, to: 'Dad', words: 'secret' });
		await button('Put it in the writing box').click();
		expect(tool.told).toEqual(['I wrote a letter that I will not send, to Dad.']);
	});
});

describe('questions to bring', () => {
	it('are picked, written, put in order and deleted by keyboard', async () => {
		const tool = mount(Questions, EMPTY_QUESTIONS);
		const list = () => tool.kept.at(-1)?.lists.doctor;
		await tabTo('A new line for: Questions for the doctor');
		await userEvent.keyboard('Is it my fault?{Enter}');
		await tabTo('What could this be?');
		await userEvent.keyboard('{Enter}');
		expect(list()).toEqual(['Is it my fault?', 'What could this be?']);
		button('Up: What could this be?').element().focus();
		await userEvent.keyboard('{Enter}');
		expect(list()).toEqual(['What could this be?', 'Is it my fault?']);
		await expect.element(button('Down: What could this be?')).toHaveFocus();
		await userEvent.keyboard('{Enter}');
		await expect.element(button('Up: What could this be?')).toHaveFocus();
		await tabTo('Delete: What could this be?');
		await userEvent.keyboard('{Enter}');
		expect(list()).toEqual(['Is it my fault?']);
	});

	it('are of whom one sees, by the words of the country, each with a list', async () => {
		const sheet = { ...EMPTY_QUESTIONS, lists: { ...EMPTY_QUESTIONS.lists, doctor: ['Mine?'] } };
		const tool = mount(Questions, sheet, { country: 'US', said: ['Can they take my car?'] });
		await page.getByRole('radio', { name: 'A lawyer' }).click();
		await button('Use: Can they take my car?').click();
		expect(tool.kept.at(-1)?.lists).toEqual({
			...sheet.lists,
			solicitor: ['Can they take my car?'],
		});
	});
});

describe('the mood check', () => {
	it('is one tap, with words if wanted, and can be taken back', async () => {
		const tool = mount(Mood, EMPTY_MOOD);
		await tabTo('3');
		await userEvent.keyboard('{Enter}');
		expect(tool.kept.at(-1)?.entries).toMatchObject([{ score: 3, words: '' }]);
		await expect.element(page.getByText('Marked: 3.')).toBeVisible();
		await type('A few words, if you like', 'slept badly');
		expect(tool.kept.at(-1)?.entries).toMatchObject([{ score: 3, words: 'slept badly' }]);
		await button('Undo').click();
		expect(tool.kept.at(-1)).toEqual(EMPTY_MOOD);
		await expect.element(page.getByText('Taken back.')).toHaveFocus();
	});

	it('shows the marks as a picture with words, and in a table in which each can be erased', async () => {
		const now = 1_780_000_000_000 as Instant;
		const day = 24 * 60 * 60 * 1000;
		const sheet = withEntry(withEntry(EMPTY_MOOD, 2, (now - 9 * day) as Instant), 7, (now - day) as Instant);
		const tool = mount(Mood, sheet);
		const picture = page.getByRole('img', { name: 'The last 2 weeks' });
		await expect
			.element(picture)
			.toHaveAccessibleDescription(/^2 marks, .*Lowest 2, highest 7, the last one 7\.$/u);
		await page.getByText('Every mark').click();
		await button(/^Delete the mark of/u)
			.last()
			.click();
		expect(tool.kept.at(-1)?.entries.map(({ score }) => score)).toEqual([7]);
	});
});

describe('each of them', () => {
	const full =
		'A very long line of words that a tired person wrote at two in the morning without any break atall';
	const TOOLS: readonly (readonly [string, () => void])[] = [
		['breathing', () => mount(Breathing, { count: 5, isStill: true })],
		[
			'safety plan',
			() => mount(SafetyPlan, { ...EMPTY_SAFETY_PLAN, signs: [full] }, { room: { helplines: HELPLINES } }),
		],
		[
			'one step',
			() =>
				mount(
					OneStep,
					{ ...EMPTY_ONE_STEP, worry: full, step: full, when: 'tomorrow', otherwise: full },
					{ said: [full] },
				),
		],
		[
			'unsent letter',
			() =>
				mount(UnsentLetter, {
					to: full,
					words: full,
					sealed: [{ to: full, words: full, sealedAt: 1 as Instant }],
				}),
		],
		[
			'questions',
			() => mount(Questions, { ...EMPTY_QUESTIONS, lists: { ...EMPTY_QUESTIONS.lists, doctor: [full] } }),
		],
		['mood', () => mount(Mood, withEntry(withEntry(EMPTY_MOOD, 4, 5 as Instant), 10, 6 as Instant))],
	];

	it.each(TOOLS)('%s fits 320 px, and what can be tapped is large enough', async (_, show) => {
		await page.viewport(320, 568);
		show();
		for (const details of document.querySelectorAll('details')) details.open = true;
		expect(document.documentElement.scrollWidth).toBe(320);
		for (const target of document.querySelectorAll('main :is(button, a, summary, [role="textbox"], label)')) {
			const { width, height } = target.getBoundingClientRect();
			expect([target.textContent, Math.round(height) >= 44, width >= 43.5]).toEqual([
				target.textContent,
				true,
				true,
			]);
		}
	});
});
