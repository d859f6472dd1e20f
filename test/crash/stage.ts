import { mkdtempSync } from 'node:fs';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { headersAt } from '../../tools/hosting/rules.ts';
import { serve } from '../../tools/serve.ts';
import type { Found, Next, Part, Tells } from './part.ts';

export type PageName = 'page' | 'naive-page';

/** What the page tells, and the test's answers to it. */
export type Script = {
	readonly part: () => Part;
	readonly found: (found: Found) => Next;
	readonly done: (number: number) => boolean;
	readonly failed: (why: string) => void;
};

/**
 * The test's pages on a server of their own, under the headers of the app; the pages under those of one that may ask its
 * own host, since they tell the test what they did.
 */
export type Stage = {
	readonly addressOf: (page: PageName) => string;
	/** From now on what the page tells goes here; null: nobody listens. */
	readonly listen: (script: Script | null) => void;
	readonly close: () => void;
};

export const openStage = async (folder: string): Promise<Stage> => {
	let script: Script | null = null;
	const server = await serve(folder, 0, (path, isOwn) =>
		headersAt(path.endsWith('.html') ? '/audit' : path, isOwn),
	);
	const [files] = server.listeners('request') as RequestListener[];
	server.removeAllListeners('request');
	server.on('request', (request: IncomingMessage, response: ServerResponse) => {
		if (request.method !== 'POST') return void files?.(request, response);
		void read(request).then(
			(told) => {
				const reply = script === null ? null : hear(script, request.url?.slice(1) as keyof Tells, told);
				response.writeHead(200, { 'Content-Type': 'application/json' }).end(JSON.stringify(reply));
			},
			() => response.destroy(),
		);
	});
	const { port } = server.address() as AddressInfo;
	return {
		addressOf: (page) => `http://127.0.0.1:${port}/${page}.html`,
		listen: (now) => {
			script = now;
		},
		close: () => {
			server.close();
			server.closeAllConnections();
		},
	};
};

const hear = (script: Script, path: keyof Tells, told: unknown): Part | Next | boolean => {
	switch (path) {
		case 'part':
			return script.part();
		case 'found':
			return script.found(told as Found);
		case 'done':
			return script.done(told as number);
		case 'failed':
			script.failed(told as string);
			return null;
	}
};

const read = async (request: IncomingMessage): Promise<unknown> => {
	const bytes: Uint8Array[] = [];
	for await (const some of request) bytes.push(some as Uint8Array);
	return JSON.parse(Buffer.concat(bytes).toString()) as unknown;
};

/** Builds the pages as the app is built. */
export const buildPages = async (pages: readonly PageName[]): Promise<string> => {
	const folder = mkdtempSync(join(tmpdir(), 'confidant-crash-pages-'));
	await build({
		configFile: false,
		root: import.meta.dirname,
		logLevel: 'error',
		worker: { format: 'es' },
		build: {
			target: 'es2022',
			outDir: folder,
			emptyOutDir: true,
			assetsInlineLimit: 0,
			modulePreload: { polyfill: false },
			rolldownOptions: { input: pages.map((page) => resolve(import.meta.dirname, `${page}.html`)) },
		},
	});
	return folder;
};
