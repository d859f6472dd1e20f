import {
	existsSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
	truncateSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { backingOf, copyStorages, STORAGES, type Backing } from './browser.ts';
import { openChance } from './chance.ts';
import type { Found } from './part.ts';
import { spell } from './spell.ts';
import { openStage, type PageName } from './stage.ts';
import { tellStory, type Kept } from './story.ts';
import { visit } from './visit.ts';

/**
 * `whole`: everything is there · `told`: not all of it, and the page says so · `lost`: not all of it, and the page says
 * nothing, or greets as if nothing had ever been there · `wrong`: a value that was never kept · `stuck`: the page
 * failed or fell silent.
 */
export type Outcome = 'whole' | 'told' | 'lost' | 'wrong' | 'stuck';

/** What was done to which files, and what the page made of it. */
export type Damaged = { readonly damage: string; readonly path: string; readonly outcome: Outcome };

export type DamageOptions = {
	readonly backing: Backing;
	readonly seed: number;
	readonly page: PageName;
	/** Of `buildPages`. */
	readonly pages: string;
};

/** Keeps a story, then opens it once for every damage to every file in which a page's things are kept. */
export const damageEach = async ({
	backing,
	seed,
	page,
	pages,
}: DamageOptions): Promise<readonly Damaged[]> => {
	const profile = mkdtempSync(join(tmpdir(), 'confidant-damage-profile-'));
	const sound = `${profile}-sound`;
	const stage = await openStage(pages);
	const chance = openChance(seed);
	const options = { profile, backing, page, seed, stage };
	try {
		await visit({ ...options, after: null, until: LAST >> 1, ending: 'close' });
		// Opening again, the browser moves what it had appended into other files.
		await visit({ ...options, after: LAST >> 1, until: LAST, ending: 'close' });
		if (backingOf(profile) !== backing) throw new Error(`The browser does not keep IndexedDB in ${backing}`);
		copyStorages(profile, sound);
		const expected = JSON.parse(spell(tellStory(seed)(LAST))) as Kept;
		const judged = async (damage: string, path: string): Promise<Damaged> => {
			try {
				const found = await visit({ ...options, after: LAST, until: LAST, ending: 'kill' });
				return { damage, path, outcome: judge(found, expected) };
			} catch {
				return { damage, path, outcome: 'stuck' };
			}
		};

		const results = [await judged('none', '')];
		for (const path of filesOf(sound))
			for (const [damage, harm] of Object.entries(DAMAGES)) {
				copyStorages(sound, profile);
				if (harm(join(profile, path), chance)) results.push(await judged(damage, path));
			}
		// One copy after the other: what was healed from a copy is as good as that copy was.
		copyStorages(sound, profile);
		for (const folder of FOLDERS_OF_COPIES) {
			rmSync(join(profile, folder), { recursive: true, force: true });
			results.push(await judged('a copy deleted', folder));
		}
		for (const folder of FOLDERS_OF_COPIES) rmSync(join(profile, folder), { recursive: true, force: true });
		results.push(await judged('both copies deleted', FOLDERS_OF_COPIES.join(', ')));
		return results;
	} finally {
		stage.close();
		for (const folder of [profile, sound]) rmSync(folder, { recursive: true, force: true });
	}
};

/** The number of the last deed of the story. */
const LAST = 90;

const FOLDERS_OF_COPIES = [join('Default', 'IndexedDB'), join('Default', 'File System')];

/** What is done to a file while nobody looks; false when that makes no difference to it. */
const DAMAGES: Readonly<Record<string, (path: string, chance: () => number) => boolean>> = {
	'a byte flipped': (path, chance) => {
		const bytes = readFileSync(path);
		const place = Math.floor(chance() * bytes.length);
		const byte = bytes[place];
		if (byte === undefined) return false;
		bytes[place] = byte ^ (1 << Math.floor(chance() * 8));
		writeFileSync(path, bytes);
		return true;
	},
	truncated: (path) => {
		const { size } = statSync(path);
		truncateSync(path, size >> 1);
		return size > 0;
	},
	zeroed: (path) => {
		const { size } = statSync(path);
		writeFileSync(path, Buffer.alloc(size));
		return size > 0;
	},
	deleted: (path) => {
		rmSync(path);
		return true;
	},
};

/** What LevelDB writes and never reads: a log in words, and a lock without a byte. */
const NEVER_READ = /^(LOG|LOG\.old|LOCK)$/;

const filesOf = (profile: string): readonly string[] =>
	STORAGES.filter((storage) => existsSync(join(profile, storage))).flatMap((storage) =>
		readdirSync(join(profile, storage), { recursive: true, withFileTypes: true })
			.filter((entry) => entry.isFile() && !NEVER_READ.test(entry.name))
			.map((entry) => join(entry.parentPath, entry.name).slice(profile.length + 1)),
	);

const judge = (found: Found, expected: Kept): Outcome => {
	if (found.is === 'not-open') {
		const { standing } = found;
		return standing.is === 'temporary' && ['gone', 'damaged'].includes(standing.before) ? 'told' : 'lost';
	}
	if (isDeepStrictEqual(found.kept, expected)) return 'whole';
	const isPart = (['turns', 'notes'] as const).every((part) =>
		found.kept[part].every((one) => expected[part].some((other) => isDeepStrictEqual(one, other))),
	);
	if (!isPart) return 'wrong';
	return found.told.some(({ kind }) => kind === 'unreadable' || kind === 'older') ? 'told' : 'lost';
};
