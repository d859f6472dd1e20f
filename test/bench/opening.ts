import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type LaunchOptions } from 'playwright';
import { serve } from '../../tools/serve.ts';
import { buildPage } from '../support/build-page.ts';
import type { Opened, Order } from './opening.worker.ts';
import { spread } from './statistics.ts';

const SIZES = [1_000, 10_000, 100_000] as const;

/** Openings of each size, each in a browser that was just started: nothing is in its memory. */
const OPENINGS = 5;

/**
 * Opening a vault with so many notes in Chromium, in a profile on a disk: milliseconds by the clock and of all the
 * browser's processes, which do not count what else the machine does; to the vault, to all notes, and to the first
 * recall, for which the memory's index is made. `follower`: a second tab, which reads the database alone.
 */
export const benchOpening = async (options: LaunchOptions) => {
	const pages = mkdtempSync(join(tmpdir(), 'confidant-bench-opening-'));
	await buildPage(new URL('./opening-page.ts', import.meta.url), pages);
	const server = await serve(pages, 0);
	const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
	try {
		const sizes = [];
		for (const notes of SIZES) {
			const profile = mkdtempSync(join(tmpdir(), 'confidant-bench-vault-'));
			try {
				await give(profile, address, options, { is: 'make', notes });
				const measured = { writer: [] as Measured[], follower: [] as Measured[] };
				for (let opening = 0; opening < OPENINGS; opening++)
					for (const part of ['writer', 'follower'] as const)
						measured[part].push(await give(profile, address, options, { is: 'open', part }));
				if (measured.writer.some(({ opened }) => opened?.notes !== notes))
					throw new Error('Not all notes were there');
				sizes.push({ notes, writer: summed(measured.writer), follower: summed(measured.follower) });
			} finally {
				rmSync(profile, { recursive: true, force: true });
			}
		}
		return { openings: OPENINGS, sizes };
	} finally {
		server.close();
		rmSync(pages, { recursive: true, force: true });
	}
};

type Measured = { readonly opened: Opened | null; readonly processor: number };

const summed = (measured: readonly Measured[]) => {
	const of = (part: keyof Opened) => spread(measured.flatMap(({ opened }) => opened?.[part] ?? []));
	return {
		milliseconds: { vault: of('vault'), allNotes: of('all'), firstRecall: of('recalled') },
		processorMilliseconds: spread(measured.map(({ processor }) => processor)),
	};
};

const give = async (
	profile: string,
	address: string,
	options: LaunchOptions,
	order: Order,
): Promise<Measured> => {
	const context = await chromium.launchPersistentContext(profile, options);
	try {
		const page = await context.newPage();
		await page.goto(address);
		await page.waitForFunction('"give" in globalThis');
		const devtools = await context.browser()?.newBrowserCDPSession();
		const processorTime = async (): Promise<number> => {
			const { processInfo } = (await devtools?.send('SystemInfo.getProcessInfo')) ?? { processInfo: [] };
			return processInfo.reduce((sum, { cpuTime }) => sum + cpuTime * 1000, 0);
		};
		const before = await processorTime();
		const opened = await page.evaluate<Opened | null>(`give(${JSON.stringify(order)})`);
		return { opened, processor: (await processorTime()) - before };
	} finally {
		await context.close();
	}
};
