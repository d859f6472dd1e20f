import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LaunchOptions } from 'playwright';
import sirv from 'sirv';
import { BUILT } from '../../tools/build.ts';
import { headersAt } from '../../tools/hosting/rules.ts';
import { plant } from '../outside/plant.ts';
import { visitTwice } from './page.ts';
import { median, spread } from './statistics.ts';

/** Pairs, each in the other order than the last: what the machine does besides falls on both. */
const RUNS = 16;

/** The isolation headers stay: without them there are no threads, which is another thing than what a policy costs. */
const LEFT_OUT = ['Content-Security-Policy', 'Connection-Allowlist', 'Permissions-Policy'];

/** How much longer the first reply takes under the policy: milliseconds from sending, and with over without. */
export const benchPolicy = async (options: LaunchOptions) => {
	const folder = mkdtempSync(join(tmpdir(), 'confidant-bench-policy-'));
	const bare = join(folder, 'without');
	// The page carries one policy, and the service worker adds the rest: under other names they are none.
	plant(BUILT, bare, { replaced: LEFT_OUT.map((name) => [name, `X-Left-Out-${name}`]) });
	const hosts = { with: await host(BUILT, []), without: await host(bare, LEFT_OUT) };
	try {
		const times = { with: [] as Visit[], without: [] as Visit[] };
		for (let run = 0; run < RUNS; run++) {
			const kinds = ['with', 'without'] as const;
			for (const kind of run % 2 === 0 ? kinds : kinds.toReversed())
				times[kind].push(await visit(hosts[kind], options));
		}
		const of = (load: 'cold' | 'warm') => ({
			with: spread(times.with.map((each) => each[load])),
			without: spread(times.without.map((each) => each[load])),
			ratio: median(times.with.map((each) => each[load])) / median(times.without.map((each) => each[load])),
		});
		return { runs: RUNS, cold: of('cold'), warm: of('warm') };
	} finally {
		for (const server of Object.values(hosts)) server.close();
		rmSync(folder, { recursive: true });
	}
};

/** Milliseconds from navigation to the first reply. */
type Visit = { readonly cold: number; readonly warm: number };

const visit = async (server: Server, options: LaunchOptions): Promise<Visit> => {
	const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
	const { cold, warm } = await visitTwice(address, options, []);
	return { cold: cold.firstReply, warm: warm.firstReply };
};

const host = (files: string, leftOut: readonly string[]): Promise<Server> => {
	const send = sirv(files, { etag: true });
	const server = createServer((request, response) => {
		const path = new URL(request.url ?? '/', 'http://localhost').pathname;
		for (const [name, value] of Object.entries(headersAt(path, false)))
			if (!leftOut.includes(name)) response.setHeader(name, value);
		send(request, response, () => {
			response.writeHead(404).end();
		});
	});
	return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
};
