import { setTimeout as wait } from 'node:timers/promises';
import { sha256 } from '../manifest.ts';

/** What a host answered at one address. */
export type Answer = {
	readonly status: number;
	readonly headers: Headers;
	readonly hash: string;
	readonly text: () => string;
};

/** The encodings that a host may keep apart: each could hold other bytes. */
export const ENCODINGS = ['gzip, deflate, br', 'identity'] as const;

/** Asks as a browser's page would; a redirect is an answer and not followed. Throws when nobody answers at all. */
export const ask = async (address: URL, headers: Readonly<Record<string, string>> = {}): Promise<Answer> => {
	const response = await fetch(address, { redirect: 'manual', headers: { ...AS_BROWSER, ...headers } });
	const bytes = new Uint8Array(await response.arrayBuffer());
	return {
		status: response.status,
		headers: response.headers,
		hash: sha256(bytes),
		text: () => new TextDecoder().decode(bytes),
	};
};

const AS_BROWSER = {
	'User-Agent':
		'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/152.0.0.0 Safari/537.36',
	'Accept-Encoding': ENCODINGS[0],
	'Cache-Control': 'no-cache',
};

/** Asks about each thing, so many at a time, and gives the answers in the order of the things. */
export const forEach = async <Thing, Given>(
	things: readonly Thing[],
	each: (thing: Thing) => Promise<Given>,
): Promise<readonly Given[]> => {
	const given: Given[] = [];
	const waiting = [...things.entries()];
	const work = async (): Promise<void> => {
		for (let next = waiting.shift(); next !== undefined; next = waiting.shift())
			given[next[0]] = await patiently(() => each(next[1]));
	};
	await Promise.all(Array.from({ length: AT_ONCE }, work));
	return given;
};

const AT_ONCE = 6;

/** A connection may break; one that breaks twice is told. */
const patiently = async <Given>(act: () => Promise<Given>): Promise<Given> => {
	try {
		return await act();
	} catch {
		await wait(500);
		return act();
	}
};
