import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type LaunchOptions, type Page } from 'playwright';
import { BUILT } from '../../tools/build.ts';
import { serve } from '../../tools/serve.ts';
import { spread } from './statistics.ts';

/** Two messages: on the second load the first one, kept, comes back with its reply. */
const SAID = {
	cold: 'I am scared of the bailiffs and I have not told my wife.',
	warm: 'I keep thinking about the letter and I cannot sleep.',
};

const RUNS = 5;

/** What a fresh profile asked of the server until the service worker had all it wanted. */
export type FirstVisit = {
	readonly answers: readonly { readonly path: string; readonly status: number }[];
	/** The paths the document fetched; its workers fetched the rest. */
	readonly ofDocument: readonly string[];
};

/**
 * Milliseconds from navigation until something can be written, and until the first reply shows: on a fresh profile
 * (cold) and on the next load, with the service worker in control (warm). Gives the last first visit, too.
 */
export const benchPage = async (options: LaunchOptions) => {
	const answers: { path: string; status: number }[] = [];
	const server = await serve(BUILT, 0);
	server.on('request', ({ url = '' }, response) => {
		response.on('close', () => answers.push({ path: url, status: response.statusCode }));
	});
	const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
	try {
		const visits: Awaited<ReturnType<typeof visitTwice>>[] = [];
		for (let run = 0; run < RUNS; run++) {
			answers.length = 0;
			visits.push(await visitTwice(address, options, answers));
		}
		const of = (load: 'cold' | 'warm') => ({
			composerReady: spread(visits.map((visit) => visit[load].composerReady)),
			firstReply: spread(visits.map((visit) => visit[load].firstReply)),
			firstReplySinceSent: spread(visits.map((visit) => visit[load].firstReply - visit[load].sent)),
		});
		return {
			page: {
				runs: RUNS,
				milliseconds: { cold: of('cold'), warm: of('warm') },
				coldOverWarm: {
					composerReady: spread(visits.map(({ cold, warm }) => cold.composerReady / warm.composerReady)),
					firstReply: spread(visits.map(({ cold, warm }) => cold.firstReply / warm.firstReply)),
				},
			},
			firstVisit: visits.at(-1)?.first ?? { answers: [], ofDocument: [] },
		};
	} finally {
		server.close();
	}
};

/** Two loads on a fresh profile: see `benchPage`. */
export const visitTwice = async (address: string, options: LaunchOptions, answers: FirstVisit['answers']) => {
	// A real profile on disk: a private window would hold the cache of the network in a little memory only.
	const profile = mkdtempSync(join(tmpdir(), 'confidant-bench-profile-'));
	const context = await chromium.launchPersistentContext(profile, options);
	try {
		await context.addInitScript({ content: WATCH });
		const page = await context.newPage();
		const cold = await load(page, address, SAID.cold);
		await page.evaluate(`until('controlled')`);
		const ofDocument = await page.evaluate<string[]>(
			`performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname)`,
		);
		const first: FirstVisit = { answers: [...answers], ofDocument };
		const warm = await load(page, address, SAID.warm);
		if (warm.controlled > warm.composerReady)
			throw new Error('The service worker was not in control of the second load');
		return { cold, warm, first };
	} finally {
		await context.close();
		rmSync(profile, { recursive: true, force: true });
	}
};

/** Milliseconds since navigation; `controlled` is when the service worker was first seen in control. */
type Times = {
	readonly controlled: number;
	readonly composerReady: number;
	readonly sent: number;
	readonly firstReply: number;
};

const load = async (page: Page, address: string, said: string): Promise<Times> => {
	await page.goto(address, { waitUntil: 'commit' });
	await page.evaluate(`until('composerReady')`);
	await page.keyboard.insertText(said);
	await page.keyboard.press('Enter');
	return page.evaluate<Times>(`until('firstReply')`);
};

/** Kept before the page opens, as if the first screen had been read on an earlier day. */
const PREFERENCES = JSON.stringify({ country: 'UK', theme: 'auto', firstRunSeen: true });

/** Runs in the page before anything else, as text: looks at every frame, so that a time is that of what was painted. */
const WATCH = `
	localStorage.setItem('preferences', ${JSON.stringify(PREFERENCES)});
	const watched = {};
	let said = null;
	const isAnswered = () => {
		const articles = [...document.querySelectorAll('article')];
		const place = articles.findIndex((article) => article.querySelector('p')?.textContent === said);
		return place !== -1 && place + 1 < articles.length;
	};
	addEventListener('keydown', ({ key, target }) => {
		if (key !== 'Enter') return;
		said = target.innerText.trim();
		watched.sent = performance.now();
	}, { capture: true });
	const look = () => {
		if (navigator.serviceWorker.controller !== null) watched.controlled ??= performance.now();
		const box = document.querySelector('[role="textbox"]');
		if (watched.composerReady === undefined && box !== null && box.checkVisibility()) {
			box.focus();
			if (document.activeElement === box) watched.composerReady = performance.now();
		}
		if (isAnswered()) watched.firstReply ??= performance.now();
		requestAnimationFrame(look);
	};
	look();
	globalThis.until = (event) => new Promise((resolve, reject) => {
		setTimeout(() => { reject(new Error(event + ' did not happen in a minute')); }, 60_000);
		const wait = () => { if (event in watched) resolve(watched); else requestAnimationFrame(wait); };
		wait();
	});
`;
