import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import { backingOf, copyStorages, emptyStorages, startBrowser, type Backing } from './browser.ts';
import { openChance } from './chance.ts';
import type { Found, Next } from './part.ts';
import { openPowerCut } from './power-cut.ts';
import { spell } from './spell.ts';
import { openStage, type PageName } from './stage.ts';
import { tellStory, type Kept } from './story.ts';

/** What many deaths of a browser did to what it had said was kept. */
export type Toll = {
	readonly backing: Backing;
	readonly deaths: number;
	/** Of which so many before the page had told what it found. */
	readonly whileOpening: number;
	readonly vaults: number;
	/** Deeds that were answered `kept`. */
	readonly acknowledged: number;
	/** Openings in which one copy was mended from the other, and in which all of one copy was. */
	readonly healed: number;
	readonly wiped: number;
	/** What must not be, in words; empty when all is well. */
	readonly wrongs: readonly string[];
	readonly seconds: number;
};

export type DeathOptions = {
	readonly backing: Backing;
	readonly deaths: number;
	readonly seed: number;
	readonly page: PageName;
	/** Of `buildPages`. */
	readonly pages: string;
	/** Of `compilePowerCut`: with it, power is cut; without, the browser is killed and the machine goes on. */
	readonly powerCut: string | null;
	/** Told after each death. */
	readonly onDeath?: (toll: Toll) => void;
};

/** A vault lives through so many deaths; then a new one is made, since making it can be cut off too. */
const DEATHS_OF_A_VAULT = 15;

/** Milliseconds in which a page must tell something. */
const LONGEST_SILENCE = 30_000;

/**
 * Lets a page do deed after deed and kills the browser at random moments, also while it opens, heals, compacts or
 * makes the vault. After each death the page must find what was acknowledged, or that and the whole of the next deed.
 */
export const dieOften = async (options: DeathOptions): Promise<Toll> => {
	const { backing, page, pages, powerCut } = options;
	const started = Date.now();
	const chance = openChance(options.seed, backing === 'sqlite' ? 2 : 1, powerCut === null ? 1 : 2);
	const profile = mkdtempSync(join(tmpdir(), 'confidant-crash-profile-'));
	const before = `${profile}-before`;
	const cut = powerCut === null ? null : openPowerCut(powerCut, profile);
	const stage = await openStage(pages);
	const wrongs: string[] = [];
	const sum = { deaths: 0, whileOpening: 0, vaults: 0, acknowledged: 0, healed: 0, wiped: 0 };
	const toll = (): Toll => ({ ...sum, backing, wrongs, seconds: Math.round((Date.now() - started) / 1000) });

	const liveVault = async (seed: number): Promise<void> => {
		const keptAfter = tellStory(seed);
		// The number of the last deed that was acknowledged; null before the vault itself was.
		let last: number | null = null;
		const wrong = (what: string): void => {
			// What lay on the disk before; the control's is of no use to anybody.
			const evidence = page === 'page' ? mkdtempSync(join(tmpdir(), 'confidant-crash-evidence-')) : null;
			if (evidence !== null) copyStorages(before, evidence);
			wrongs.push(
				`${backing}, story ${seed}, death ${sum.deaths}, acknowledged ${last ?? 'nothing'}: ${what}; see ${evidence ?? 'nothing'}`,
			);
		};
		const judge = (found: Found): Next => {
			if (found.is === 'not-open') {
				const isNew = found.standing.is === 'temporary' && found.standing.before === 'none';
				if (isNew && last === null) return 0;
				wrong(`stands ${JSON.stringify(found.standing)} ${found.failure ?? ''}`);
				return null;
			}
			const from = last ?? 0;
			// The next deed may have been kept and its acknowledgement not heard.
			const match = [from, from + 1].find((number) => isSame(found.kept, keptAfter(number)));
			for (const told of found.told) {
				if (told.kind === 'healed') {
					sum.healed++;
					if (told.count >= countOf(found.kept)) sum.wiped++;
				} else wrong(`told ${JSON.stringify(told)}`);
			}
			if (match === undefined) {
				wrong(`found what no deed left: ${differenceOf(found.kept, keptAfter(from))}`);
				return null;
			}
			last = match;
			return match + 1;
		};

		/** One life of the browser; false when this vault cannot go on. */
		const live = async (ending: 'death' | 'settled' | 'last'): Promise<boolean> => {
			const death = ending !== 'last';
			const loaded = openEvent();
			const found = openEvent();
			const acted = openEvent();
			const failed = openEvent();
			let next = null as Next;
			stage.listen({
				part: () => {
					loaded.happen();
					const from = last ?? 0;
					return { seed, tries: [...new Set([keptAfter(from).words, keptAfter(from + 1).words])] };
				},
				found: (what) => {
					next = judge(what);
					found.happen();
					return death ? next : null;
				},
				done: (number) => {
					sum.acknowledged++;
					last = Math.max(last ?? 0, number);
					acted.happen();
					return true;
				},
				failed: (why) => {
					wrong(`failed: ${why}`);
					failed.happen();
				},
			});
			copyStorages(profile, before);
			const browser = startBrowser({
				profile,
				address: stage.addressOf(page),
				backing,
				env: cut?.env ?? {},
			});
			const until = async (event: Event): Promise<boolean> => {
				const waiting = new AbortController();
				const silent = wait(LONGEST_SILENCE, 'silent', { signal: waiting.signal }).catch(() => 'over');
				const first = await Promise.race([event.happened, failed.happened.then(() => 'failed'), silent]);
				waiting.abort();
				if (first === 'silent') wrong('the page fell silent');
				return first === true;
			};
			const whileOpening = death && chance() < 0.2;
			const moment = chance();
			let goesOn = await until(loaded);
			if (goesOn && whileOpening) {
				await wait(moment * 250);
				// What was found meanwhile was judged.
				if (!found.hasHappened()) sum.whileOpening++;
				goesOn = !found.hasHappened() || next !== null;
			} else if (goesOn) {
				goesOn = (await until(found)) && next !== null;
				// Making the vault may be cut off too; later lives do something before they end.
				if (goesOn && death && next !== 0) goesOn = await until(acted);
				if (goesOn && death) await wait(moment * 300);
			}
			stage.listen(null);
			await browser.kill();
			if (ending === 'settled') cut?.settle();
			else cut?.cut();
			return goesOn;
		};

		emptyStorages(profile);
		cut?.forget();
		sum.vaults++;
		// Half of the vaults get to the disk whole once, as they do in half a minute; of the others only what was synced.
		if (cut !== null && seed % 2 === 0 && !(await live('settled'))) return;
		let seen = false;
		for (let life = 0; life < DEATHS_OF_A_VAULT && sum.deaths < options.deaths; life++) {
			if (!(await live('death'))) return;
			sum.deaths++;
			const its = backingOf(profile);
			seen ||= its === backing;
			if (its !== null && its !== backing)
				throw new Error(`The browser keeps IndexedDB in ${its}, not in ${backing}`);
			options.onDeath?.(toll());
		}
		await live('last');
		if (!seen) throw new Error(`Nothing shows that the browser keeps IndexedDB in ${backing}`);
	};

	try {
		while (sum.deaths < options.deaths && wrongs.length < MOST_WRONGS)
			await liveVault(options.seed * 10_000 + sum.vaults);
		return toll();
	} finally {
		stage.close();
		for (const folder of [profile, before]) rmSync(folder, { recursive: true, force: true });
		cut?.forget();
	}
};

/** After so many there is no need to go on. */
const MOST_WRONGS = 5;

type Event = {
	readonly happened: Promise<true>;
	readonly hasHappened: () => boolean;
	readonly happen: () => void;
};

const openEvent = (): Event => {
	let isOver = false;
	let resolve: (happened: true) => void = () => undefined;
	const happened = new Promise<true>((resolved) => (resolve = resolved));
	return {
		happened,
		hasHappened: () => isOver,
		happen: () => {
			isOver = true;
			resolve(true);
		},
	};
};

/** `found` came as spelled by the page. */
const isSame = (found: Kept, expected: Kept): boolean =>
	found.turns.length === expected.turns.length &&
	found.words === expected.words &&
	isDeepStrictEqual(found, JSON.parse(spell(expected)));

const countOf = (kept: Kept): number => kept.turns.length + kept.notes.length;

/** Which parts differ and how many there are; nothing of what they say. */
const differenceOf = (found: Kept, expected: Kept): string =>
	(Object.keys(expected) as (keyof Kept)[])
		.filter((part) => !isDeepStrictEqual(found[part], JSON.parse(spell(expected[part]))))
		.map((part) => `${part} (${found[part] instanceof Array ? found[part].length : 'one'})`)
		.join(', ');
