import { setTimeout as wait } from 'node:timers/promises';
import { startBrowser, type Backing } from './browser.ts';
import type { Found } from './part.ts';
import type { PageName, Stage } from './stage.ts';
import { tellStory } from './story.ts';

export type VisitOptions = {
	readonly profile: string;
	readonly backing: Backing;
	readonly page: PageName;
	readonly seed: number;
	/** The deed that was done last; null when none was. */
	readonly after: number | null;
	/** The deed to do last; `after` does none. */
	readonly until: number | null;
	readonly ending: 'close' | 'kill';
	/** An origin has its port: visits of one profile must be on one stage. */
	readonly stage: Stage;
};

/** Opens the page once, lets it go on with its story and ends the browser. Throws when the page falls silent. */
export const visit = async (options: VisitOptions): Promise<Found> => {
	const { profile, backing, page, stage, seed, after, until, ending } = options;
	const keptAfter = tellStory(seed);
	let found = null as Found | null;
	const over = new Promise<string>((resolve) => {
		stage.listen({
			part: () => ({ seed, tries: [keptAfter(after ?? 0).words] }),
			found: (what) => {
				found = what;
				if (until !== null && until !== after) return after === null ? 0 : after + 1;
				resolve('over');
				return null;
			},
			done: (number) => {
				if (number === until) resolve('over');
				return number !== until;
			},
			failed: resolve,
		});
	});
	const browser = startBrowser({ profile, address: stage.addressOf(page), backing });
	const limit = new AbortController();
	const silence = wait(LIMIT, 'silent', { signal: limit.signal }).catch(() => 'over');
	const end = await Promise.race([over, silence]);
	limit.abort();
	stage.listen(null);
	await browser[ending]();
	if (end !== 'over' || found === null) throw new Error(`The page ended with: ${end}`);
	return found;
};

/** Milliseconds for a visit. */
const LIMIT = 60_000;
