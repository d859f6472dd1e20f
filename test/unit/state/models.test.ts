import { describe, expect, it } from 'vitest';
import { FIRST_PREFERENCES, type Preferences } from '../../../src/core/preferences.ts';
import type { LanguageModel } from '../../../src/core/models/model.ts';
import type { MeasuredFile } from '../../../src/core/models/pinned.ts';
import type { Download, Progress, Shelved, Source } from '../../../src/ports/shelf.ts';
import { Models } from '../../../src/state/models.svelte.ts';
import { aDevice } from '../../support/a-device.ts';
import { anEntry } from '../../support/an-entry.ts';

const A = anEntry({ id: 'a' });
const B = anEntry({ id: 'b', downloadBytes: 9e8 });
const TEST = anEntry({ id: 'test', purpose: 'test', hosts: [] });

/** A page over a shelf and a download that do as they are told. */
const open = ({
	shelved = [],
	missing = [],
	mirror = new Map<string, MeasuredFile[]>(),
	device = aDevice(),
}: {
	readonly shelved?: readonly Shelved[];
	readonly missing?: readonly string[];
	readonly mirror?: ReadonlyMap<string, readonly MeasuredFile[]>;
	readonly device?: ReturnType<typeof aDevice>;
} = {}) => {
	let preferences: Preferences = FIRST_PREFERENCES;
	let tell: (progress: Progress) => void = () => undefined;
	const begun: (readonly [LanguageModel, Source])[] = [];
	const removed: string[] = [];
	const download: Download = {
		watch: (listener) => {
			tell = listener;
			for (const { id, isReady } of shelved) if (isReady) listener({ is: 'ready', id });
			return () => undefined;
		},
		begin: (model, source) => void begun.push([model, source]),
		pause: (id) => {
			tell({ is: 'paused', id, bytesHere: 1, bytesWhole: 2 });
		},
		close: () => undefined,
	};
	const models = new Models({
		catalogue: [A, B, TEST],
		shelf: {
			list: () => Promise.resolve(shelved),
			missing: ({ id, files }) => Promise.resolve(missing.includes(id) ? files : []),
			remove: (id) => {
				removed.push(id);
				tell({ is: 'removed', id });
				return Promise.resolve();
			},
			watch: () => () => undefined,
		},
		download,
		measure: () => Promise.resolve(device),
		fetchMirror: () => Promise.resolve(mirror),
		askToPersist: () => Promise.resolve(),
		preferences: { read: () => preferences, keep: (kept) => (preferences = kept) },
	});
	models.watch();
	return {
		models,
		begun,
		removed,
		tell: (progress: Progress) => {
			tell(progress);
		},
		chosen: () => preferences.model,
		settled: () => new Promise((resolve) => setTimeout(resolve)),
	};
};

const whole = (id: string): Shelved => ({
	id,
	bytesHere: 5,
	bytesWhole: 5,
	files: [],
	shelved: [],
	isReady: true,
});

describe('the models of this device', () => {
	it('are suggested once the device is known, and every model stands in one place', async () => {
		const { models, settled } = open();
		expect(models.isLooking).toBe(true);
		await settled();
		expect(models.isLooking).toBe(false);
		expect(models.choices.map(({ tier, model }) => [tier, model.id])).toEqual([
			['light', 'a'],
			['best', 'b'],
		]);
		expect(models.others).toEqual([]);
		expect(models.tests).toEqual([TEST]);
	});

	it('write in the conversation when they were asked for and have come', () => {
		const { models, tell, chosen } = open();
		models.get(A, { is: 'publisher' });
		expect(chosen()).toBeNull();
		tell({ is: 'ready', id: 'a' });
		expect([chosen(), models.chosen]).toEqual(['a', 'a']);
		models.get(B, { is: 'publisher' });
		tell({ is: 'ready', id: 'b' });
		expect(chosen()).toBe('a');
	});

	it('do not write when another tab fetched them, when they were paused, or are for tests', () => {
		const { models, tell, chosen } = open();
		tell({ is: 'ready', id: 'b' });
		models.get(A, { is: 'publisher' });
		models.pause(A);
		tell({ is: 'ready', id: 'a' });
		models.get(TEST, { is: 'mirror' });
		tell({ is: 'ready', id: 'test' });
		expect(chosen()).toBeNull();
	});

	it('leave the guide alone when the one that wrote is removed', async () => {
		const { models, removed, chosen } = open({ shelved: [whole('a')] });
		models.choose('a');
		await models.remove(B);
		expect(chosen()).toBe('a');
		await models.remove(A);
		expect([chosen(), removed, models.standingOf(A).is]).toEqual([null, ['b', 'a'], 'absent']);
	});

	it('are called damaged when some of them is gone, until they are fetched again', async () => {
		const { models, tell, settled } = open({ shelved: [whole('a'), whole('b')], missing: ['a'] });
		await settled();
		expect([models.standingOf(A).is, models.standingOf(B).is]).toEqual(['damaged', 'ready']);
		models.get(A, { is: 'publisher' });
		// At once: whoever sees it ready may close the page.
		expect(models.standingOf(A).is).toBe('looking');
		tell({ is: 'ready', id: 'a' });
		expect(models.standingOf(A).is).toBe('ready');
	});

	it('are damaged when a check of every byte finds something', async () => {
		const { models } = open({ shelved: [whole('a')], missing: ['a'] });
		expect(await models.check(A)).toBe(false);
		expect(models.standingOf(A).is).toBe('damaged');
	});

	it('need no room for what lies here already', async () => {
		const { models, tell, settled } = open({ device: aDevice({ roomBytes: 1e6 }) });
		await settled();
		expect(models.fitOf(A)?.is).toBe('cannot');
		tell({ is: 'paused', id: 'a', bytesHere: 1e8, bytesWhole: 2e8 });
		expect(models.fitOf(A)?.is).toBe('fits');
	});

	it('come from the own host with the sizes and hashes it tells, where it has every file', async () => {
		const sha256 = 'a'.repeat(64);
		const files = ['tensor-cache.json', 'a.wasm', 'params_shard_0.bin'].map((path) => ({
			path,
			bytes: 7,
			sha256,
			blocks: { size: 7, sha256 },
		}));
		const mirror = new Map([
			['a', files],
			['b', files.slice(0, 1)],
		]);
		const { models, begun, settled } = open({ mirror });
		await settled();
		expect([A, B, TEST].map((model) => models.isMirrored(model))).toEqual([true, false, true]);
		models.get(A, { is: 'mirror' });
		const [model] = begun[0] ?? [];
		expect(model?.isWhole).toBe(true);
		expect(model?.downloadBytes).toBe(21);
		expect(model?.library).toMatchObject({ url: A.library?.url, bytes: 7, sha256 });
		expect(model?.files.map(({ path, url }) => [path, url])).toEqual([
			['tensor-cache.json', `${A.base}tensor-cache.json`],
			['params_shard_0.bin', `${A.base}params_shard_0.bin`],
		]);
		models.get(A, { is: 'publisher' });
		expect(begun[1]?.[0]).toBe(A);
	});

	it('tell how fast the line is: as measured, else as the browser guesses', async () => {
		const { models, tell, settled } = open({ device: aDevice({ bytesPerSecond: 1e5 }) });
		expect(models.lineSpeed).toBeNull();
		await settled();
		expect(models.lineSpeed).toEqual({ is: 'guessed', bytesPerSecond: 1e5 });
		const fetching = {
			is: 'fetching',
			id: 'a',
			bytesHere: 1,
			bytesWhole: 9,
			file: 'x',
			begunAnew: [],
		} as const;
		tell({ ...fetching, host: null, bytesPerSecond: 9e9 });
		expect(models.lineSpeed?.is).toBe('guessed');
		tell({ ...fetching, host: 'models.example', bytesPerSecond: 3e6 });
		expect(models.lineSpeed).toEqual({ is: 'measured', bytesPerSecond: 3e6 });
	});
});
