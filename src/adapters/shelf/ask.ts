import type { LanguageModel } from '../../core/models/model.ts';
import type { DownloadFailure } from '../../ports/shelf.ts';
import type { PlacedFile } from './journal.ts';
import type { Order } from './messages.ts';

/** Which bytes of a file; `to` is the first one that is not wanted any more. */
export type Wanted = {
	readonly file: PlacedFile;
	readonly from: number;
	readonly to: number;
};

export type Asked =
	| {
			readonly is: 'answer';
			readonly body: ReadableStream<Uint8Array<ArrayBuffer>>;
			/** The whole file from its first byte, and not what was wanted of it. */
			readonly isAll: boolean;
			/** Of the whole file; null when the server does not say or may not. */
			readonly fileBytes: number | null;
			/** What the server calls this version of the file. */
			readonly version: string | null;
	  }
	/** What was wanted lies behind the end of the file: it is another one now. */
	| { readonly is: 'beyond' }
	/** Nothing for now; it may come at the next attempt. */
	| { readonly is: 'nothing' }
	| { readonly is: 'failed'; readonly why: DownloadFailure };

/** How the files of a model are had. */
export type Supply = {
	/** Shown while it is asked; null for a folder. */
	readonly hostOf: (file: PlacedFile) => string | null;
	/** The paths that are not there, where that can be told beforehand. */
	readonly lacks: (files: readonly PlacedFile[]) => readonly string[];
	/** Never throws; what was stopped is `nothing`. */
	readonly ask: (wanted: Wanted, stop: AbortSignal) => Promise<Asked>;
};

export const openSupply = ({ model, source, base }: Order): Supply => {
	const mirrored = (file: PlacedFile): string =>
		new URL(`${base}models/${encodeURIComponent(model.id)}/${pathIn(model, file)}`, location.origin).href;
	switch (source.is) {
		case 'publisher':
			return fromHost(({ url }) => url, model.hosts, openKnock(base));
		case 'mirror':
			return fromHost(mirrored, [], openKnock(base));
		case 'folder':
			return fromFolder(model, source.files);
	}
};

/** On a mirror or a stick the library lies beside the other files. */
const pathIn = (model: LanguageModel, file: PlacedFile): string =>
	file.url === model.library?.url ? lastPart(file.url) : file.path;

const lastPart = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

const fromHost = (
	addressOf: (file: PlacedFile) => string,
	hosts: readonly string[],
	knock: () => Promise<void>,
): Supply => {
	const hostOf = (file: PlacedFile): string => new URL(addressOf(file)).host;
	// The files are opened meanwhile.
	void knock();
	return {
		hostOf,
		lacks: () => [],
		ask: async (wanted, stop) => {
			const { file, from, to } = wanted;
			const address = addressOf(file);
			const host = hostOf(file);
			await knock();
			let response: Response;
			try {
				response = await fetch(address, {
					headers: { Range: `bytes=${from}-${to - 1}` },
					cache: 'no-store',
					credentials: 'omit',
					referrerPolicy: 'no-referrer',
					signal: stop,
				});
			} catch {
				return { is: 'nothing' };
			}
			const asked = readAnswer(response, host, hosts, wanted);
			if (asked.is !== 'answer') await response.body?.cancel().catch(() => undefined);
			return asked;
		},
	};
};

/**
 * If-Range would need leave from another host first, and many do not give it: whether a file changed is seen from what
 * it is called, its length and, at last, its hash.
 */
const readAnswer = (
	{ status, headers, body, url }: Response,
	host: string,
	hosts: readonly string[],
	{ file, from }: Wanted,
): Asked => {
	const came = new URL(url).host;
	if (came !== host && !hosts.some((named) => isUnder(came, named)))
		return { is: 'failed', why: { kind: 'foreign-host', host: came, path: file.path } };
	if (status === 416) return { is: 'beyond' };
	if (status === 408 || status === 425 || status === 429 || status >= 500) return { is: 'nothing' };
	if ((status !== 200 && status !== 206) || body === null)
		return { is: 'failed', why: { kind: 'refused', host, status, path: file.path } };
	const version = headers.get('ETag') ?? headers.get('Last-Modified');
	// Of a whole file the length may be that of its compressed form.
	if (status === 200) return { is: 'answer', body, isAll: true, fileBytes: null, version };
	// Another host's may be hidden from us.
	const [, first, total] = /^bytes (\d+)-\d+\/(\d+)$/.exec(headers.get('Content-Range') ?? '') ?? [];
	if (first !== undefined && Number(first) !== from) return { is: 'nothing' };
	return { is: 'answer', body, isAll: false, fileBytes: total === undefined ? null : Number(total), version };
};

/** `*.hf.co` names every host under it. */
const isUnder = (host: string, named: string): boolean =>
	named.startsWith('*.') ? host.endsWith(named.slice(1)) : host === named;

/**
 * A service worker that slept has forgotten that this worker may reach the network, and learns it while it answers
 * something of its own.
 */
const openKnock = (base: string): (() => Promise<void>) => {
	let knockedAt = Number.NEGATIVE_INFINITY;
	let isAwake: Promise<unknown> = Promise.resolve();
	return async () => {
		if (performance.now() - knockedAt > AWAKE) {
			knockedAt = performance.now();
			isAwake = fetch(`${base}models.html`, { method: 'HEAD' }).catch(() => undefined);
		}
		await isAwake;
	};
};

/** Milliseconds; a browser ends a service worker that had nothing to do for half a minute. */
const AWAKE = 10_000;

const fromFolder = (model: LanguageModel, files: ReadonlyMap<string, Blob>): Supply => {
	const paths = [...files.keys()];
	const find = (file: PlacedFile): Blob | undefined => {
		const path = pathIn(model, file);
		const found = paths.filter((one) => one === path || one.endsWith(`/${path}`));
		// The one that lies highest: another model may lie in a folder beside it.
		const [highest] = found.sort((a, b) => a.length - b.length);
		return highest === undefined ? undefined : files.get(highest);
	};
	return {
		hostOf: () => null,
		lacks: (wanted) => wanted.filter((file) => find(file) === undefined).map(({ path }) => path),
		ask: ({ file, from, to }) => {
			const found = find(file);
			if (found === undefined)
				return Promise.resolve({ is: 'failed', why: { kind: 'not-in-folder', paths: [file.path] } });
			return Promise.resolve({
				is: 'answer',
				body: found.slice(from, Math.min(to, found.size)).stream(),
				isAll: false,
				fileBytes: found.size,
				version: null,
			});
		},
	};
};
