import type { Browser } from 'playwright';
import { HELP, TOOLS } from '../../src/content/en/help/help.ts';
import { openApp, start } from '../support/app.ts';
import { timeTool } from '../support/time-tool.ts';
import { spread } from './statistics.ts';

const OPENINGS = 10;

/** From the tap on each tool to its title, on a page on which it was open once before: milliseconds. */
export const benchTools = async (browser: Browser) => {
	const app = await openApp(browser);
	try {
		const { page } = app;
		const title = (name: string) => page.getByRole('heading', { level: 1, name, exact: true }).waitFor();
		await start(page);
		await page.getByRole('button', { name: HELP.title, exact: true }).click();
		const milliseconds: Record<string, ReturnType<typeof spread>> = {};
		for (const { name } of Object.values(TOOLS)) {
			const times: number[] = [];
			for (let opening = 0; opening <= OPENINGS; opening += 1) {
				await title(HELP.title);
				times.push(await timeTool(page, name));
				await page.getByRole('button', { name: 'Back', exact: true }).click();
			}
			milliseconds[name] = spread(times.slice(1));
		}
		return { openings: OPENINGS, milliseconds };
	} finally {
		await app.close();
	}
};
