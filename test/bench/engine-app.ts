import type { Browser, Page } from 'playwright';
import { openApp, say, start, type App } from '../support/app.ts';
import { quantile, spread } from './statistics.ts';

/** Each is told on a page that was opened anew, then two more on the same page. */
const SAID = [
	'My dad is not talking to me since I failed my exam.',
	'My mum rang me today and I did not know what to say.',
	'I had a row with my sister about money.',
] as const;

const OPENINGS = 5;

/** Milliseconds between two keys: faster than anybody types. */
const BETWEEN_KEYS = 40;

/**
 * The app itself while the tiny model writes in it, and somebody types on: milliseconds. `firstSentence`: from sending
 * on a page just opened, the model on the shelf and not in memory, to the first reviewed sentence on the screen.
 * `keyToPaint` and `longestTask`: from sending to the end of the reply; of the first reply on a page, with the opening
 * of the model, apart from the later ones.
 */
export const benchEngineInApp = async (browser: Browser) => {
	const app = await openApp(browser);
	try {
		await app.context.addInitScript({ content: WATCH });
		await choose(app);
		const opened: Reply[] = [];
		const later: Reply[] = [];
		for (let opening = 0; opening < OPENINGS; opening++) {
			await app.page.reload();
			for (const [place, said] of SAID.entries())
				(place === 0 ? opened : later).push(await reply(app.page, said));
		}
		const of = (replies: readonly Reply[]) => {
			const waits = replies.flatMap(({ keys }) => keys);
			return {
				keys: waits.length,
				keyToPaint: {
					...spread(waits),
					slowestHundredth: quantile(waits, 0.99),
					slowest: Math.max(...waits),
					atMost: 50,
				},
				longestTask: { ...spread(replies.map(({ task }) => task)), atMost: 50 },
			};
		};
		return {
			openings: OPENINGS,
			firstSentence: spread(opened.map(({ firstSentence }) => firstSentence)),
			firstReply: of(opened),
			laterReplies: of(later),
		};
	} finally {
		await app.close();
	}
};

/** Milliseconds; `task`: the longest of the page's thread, 0 when none took 50. */
type Reply = { readonly firstSentence: number; readonly keys: readonly number[]; readonly task: number };

/** As a person does it, in the tab of the models. */
const choose = async ({ address, context, page }: App): Promise<void> => {
	await start(page);
	await say(page, 'Hello there.');
	const models = await context.newPage();
	await models.goto(new URL('models.html', address).href);
	const testers = models.locator('details').filter({ has: models.getByText('For testers') });
	await testers.evaluate((details: HTMLDetailsElement) => (details.open = true));
	await models.getByRole('button', { name: /^Get .* from the host of this page/u }).click();
	await models.getByRole('button', { name: /^Use it in the conversation/u }).click();
	await models.getByText('It is here, and writes in the conversation.').waitFor();
	await models.close();
};

const reply = async (page: Page, said: string): Promise<Reply> => {
	await page.locator('[role="textbox"]').pressSequentially(said, { delay: BETWEEN_KEYS });
	await page.evaluate('watched.begin()');
	await page.keyboard.press('Enter');
	const done = page
		.getByRole('status')
		.filter({ hasText: 'Done.' })
		.waitFor({ timeout: 60_000 })
		.then(() => true);
	const pause = () => new Promise<false>((resolve) => setTimeout(resolve, BETWEEN_KEYS, false));
	do await page.keyboard.press('a');
	while (!(await Promise.race([done, pause()])));
	return page.evaluate<Reply>('watched.end()');
};

/**
 * Runs in the page before anything else, as text. A key counts as painted once the task after the next frame runs:
 * a frame is drawn right after its callbacks.
 */
const WATCH = `
	globalThis.watched = {
		begin: () => { Object.assign(watched, { keys: [], task: 0, firstSentence: null, sent: null }); },
		end: async () => {
			await new Promise((resolve) => setTimeout(resolve, 200));
			const { keys, task, firstSentence, sent } = watched;
			return { keys, task, firstSentence: firstSentence - sent };
		},
	};
	watched.begin();
	new PerformanceObserver((list) => {
		for (const { duration } of list.getEntries()) watched.task = Math.max(watched.task, duration);
	}).observe({ type: 'longtask' });
	const painted = (then) => requestAnimationFrame(() => {
		const { port1, port2 } = new MessageChannel();
		port1.onmessage = () => { port1.close(); then(performance.now()); };
		port2.postMessage(null);
	});
	const sentences = () => document.querySelectorAll('article.reply p').length;
	addEventListener('keydown', ({ key, timeStamp }) => {
		const { keys } = watched;
		if (key === 'a') painted((at) => keys.push(at - timeStamp));
		if (key !== 'Enter') return;
		watched.sent = timeStamp;
		const before = sentences();
		const look = () => painted((at) => {
			if (sentences() > before) watched.firstSentence = at;
			else look();
		});
		look();
	}, { capture: true });
`;
