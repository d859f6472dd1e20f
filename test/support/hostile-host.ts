import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

/** What a host does to a request instead of answering it well. */
export type Trick =
	| { readonly is: 'status'; readonly status: number }
	/** It knows no Range: the whole file, from its first byte. */
	| { readonly is: 'whole' }
	/** Other bytes of the same length. */
	| { readonly is: 'bytes'; readonly bytes: Uint8Array }
	| { readonly is: 'redirect'; readonly to: string }
	/** The line breaks after so many bytes of the answer; `stall` goes silent. */
	| { readonly is: 'reset' | 'stall'; readonly after: number }
	/** Bytes a second */
	| { readonly is: 'slow'; readonly pace: number };

export type Request = {
	readonly path: string;
	/** The first byte that was asked for. */
	readonly from: number;
	/** How often this path was asked for before. */
	readonly before: number;
};

/** A host of model files that another origin may read, on the loopback address. */
export type HostileHost = {
	/** `http://127.0.0.1:<port>/` */
	readonly address: string;
	readonly host: string;
	/** What lies under a path, without its slash; with what the host calls this version of it, `null` for nothing. */
	readonly put: (path: string, bytes: Uint8Array, version?: string | null) => void;
	readonly remove: (path: string) => void;
	/** From now on; null: it answers well. */
	readonly trick: (trick: ((request: Request) => Trick | null) | null) => void;
	/** Bytes that went out for a path since it was put there; all of them without one. */
	readonly sent: (path?: string) => number;
	/** How many requests came. */
	readonly asked: (path?: string) => number;
	/** Nothing is behind the address any more; `open` brings it back. */
	readonly close: () => Promise<void>;
	readonly open: () => Promise<void>;
};

type Lying = { readonly bytes: Uint8Array; readonly version: string | null; sent: number; asked: number };

export const openHostileHost = async (
	pages?: (request: IncomingMessage, response: ServerResponse) => void,
): Promise<HostileHost> => {
	const files = new Map<string, Lying>();
	/** When the line has taken all that was put on it; one line for all requests. */
	let freeAt = 0;
	let choose: (request: Request) => Trick | null = () => null;

	const give = async (
		response: ServerResponse,
		lying: Lying,
		bytes: Uint8Array,
		trick: Trick | null,
	): Promise<void> => {
		if (trick === null) {
			lying.sent += bytes.length;
			response.end(bytes);
			return;
		}
		const until = Math.min(
			trick.is === 'reset' || trick.is === 'stall' ? trick.after : bytes.length,
			bytes.length,
		);
		const size = trick.is === 'slow' ? Math.ceil(trick.pace / 50) : PART;
		for (let at = 0; at < until;) {
			const part = bytes.subarray(at, Math.min(at + size, until));
			if (response.destroyed) return;
			response.write(part);
			lying.sent += part.length;
			at += part.length;
			if (trick.is === 'slow') {
				freeAt = Math.max(freeAt, Date.now()) + (part.length / trick.pace) * 1000;
				await wait(freeAt - Date.now());
			}
			if (response.writableNeedDrain) await drained(response);
		}
		if (trick.is === 'reset') response.destroy();
		else if (trick.is !== 'stall') response.end();
	};
	const server = createServer((request, response) => {
		const path = decodeURIComponent(new URL(request.url ?? '/', 'http://host').pathname.slice(1));
		const lying = files.get(path);
		if (lying === undefined && pages !== undefined) {
			pages(request, response);
			return;
		}
		response.setHeader('Access-Control-Allow-Origin', '*');
		if (lying === undefined) return void response.writeHead(404).end();
		const [, first = '0', last] = /^bytes=(\d+)-(\d*)$/.exec(request.headers.range ?? '') ?? [];
		const from = Number(first);
		const trick = choose({ path, from, before: lying.asked++ });
		if (trick?.is === 'status') return void response.writeHead(trick.status).end();
		if (trick?.is === 'redirect') return void response.writeHead(302, { Location: trick.to }).end();
		const bytes = trick?.is === 'bytes' ? trick.bytes : lying.bytes;
		if (lying.version !== null)
			response
				.setHeader('Access-Control-Expose-Headers', 'ETag, Content-Range')
				.setHeader('ETag', lying.version);
		if (trick?.is === 'whole' || request.headers.range === undefined) {
			response.writeHead(200, { 'Content-Length': bytes.length });
			return void give(response, lying, bytes, trick);
		}
		if (from >= bytes.length) return void response.writeHead(416).end();
		const end = Math.min(last === '' ? bytes.length : Number(last) + 1, bytes.length);
		response.writeHead(206, {
			'Content-Length': end - from,
			'Content-Range': `bytes ${from}-${end - 1}/${bytes.length}`,
		});
		void give(response, lying, bytes.subarray(from, end), trick);
	});
	const open = (port: number): Promise<void> =>
		new Promise((resolve, reject) => {
			server.once('error', reject).listen(port, '127.0.0.1', resolve);
		});
	await open(0);
	const { port } = server.address() as AddressInfo;
	const sum = (path: string | undefined, of: 'sent' | 'asked'): number =>
		path === undefined
			? [...files.values()].reduce((total, lying) => total + lying[of], 0)
			: (files.get(path)?.[of] ?? 0);
	return {
		address: `http://127.0.0.1:${port}/`,
		host: `127.0.0.1:${port}`,
		put: (path, bytes, version = null) => {
			files.set(path, { bytes, version, sent: 0, asked: 0 });
		},
		remove: (path) => {
			files.delete(path);
		},
		trick: (now) => {
			choose = now ?? (() => null);
		},
		sent: (path) => sum(path, 'sent'),
		asked: (path) => sum(path, 'asked'),
		close: () =>
			new Promise((resolve) => {
				server.close(() => {
					resolve();
				});
				server.closeAllConnections();
			}),
		open: () => open(port),
	};
};

/** Or gone. */
const drained = (response: ServerResponse): Promise<void> =>
	new Promise((resolve) => {
		const go = (): void => {
			response.off('drain', go).off('close', go);
			resolve();
		};
		response.on('drain', go).on('close', go);
	});

/** Bytes written at once to a line that is to break. */
const PART = 16 * 1024;
