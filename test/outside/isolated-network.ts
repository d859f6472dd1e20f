import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeAuthority } from './certificates.ts';
import { launchPlain, type PlainChromium } from './plain-chromium.ts';
import { streamsIn, type Packets } from './packets.ts';
import type { Answer, Heard, Hosting, Order } from './network-words.ts';

/** A network of its own, in which everything that is sent is taken and written down. */
export type IsolatedNetwork = {
	/** Serves a folder; gives its address. */
	readonly host: (hosting: Hosting) => Promise<string>;
	/** A browser of somebody whose own folder is `home`; see `launchPlain`. */
	readonly launch: (home: string) => Promise<PlainChromium>;
	/** All that was sent since the network was opened. */
	readonly hear: () => Promise<{ readonly heard: readonly Heard[]; readonly packets: Packets }>;
	readonly close: () => Promise<void>;
};

/** Why no such network can be opened here; null where one can. */
export const whyNoNetwork = (): string | null => {
	if (process.platform !== 'linux') return 'it needs Linux';
	if (process.getuid?.() !== 0) return 'it needs root';
	const missing = ['unshare', 'nsenter', 'ip', 'tcpdump', 'openssl'].filter(
		(program) => spawnSync(program, ['--version']).error !== undefined,
	);
	if (missing.length > 0) return `it needs ${missing.join(', ')}`;
	const tried = spawnSync('unshare', ['-n', '-m', 'ip', 'link', 'set', 'lo', 'up']);
	return tried.status === 0 ? null : 'this machine lets nobody make a network namespace';
};

export const openIsolatedNetwork = async (): Promise<IsolatedNetwork> => {
	const folder = mkdtempSync(join(tmpdir(), 'confidant-network-'));
	makeAuthority(folder);
	const here = import.meta.dirname;
	const inside = [process.execPath, '--import', 'tsx', join(here, 'network-process.ts'), folder];
	const network = spawn('unshare', ['-n', '-m', 'sh', join(here, 'isolate.sh'), folder, ...inside], {
		stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
		serialization: 'advanced',
		env: { ...process.env, NODE_OPTIONS: '' },
	});
	const ask = answersOf(network);
	await ask(null);
	return {
		host: async (hosting) => {
			await ask({ is: 'host', hosting });
			return `http://localhost:${hosting.port}/`;
		},
		launch: (home) => launchPlain({ home, folder, namespacesOf: network.pid ?? 0 }),
		hear: async () => {
			const answer = await ask({ is: 'hear' });
			if (answer.is !== 'heard') throw new Error('The network did not tell what it heard');
			return { heard: answer.heard, packets: streamsIn(Buffer.from(answer.capture)) };
		},
		close: async () => {
			const ended = once(network, 'exit');
			network.send({ is: 'end' } satisfies Order);
			await ended;
			rmSync(folder, { recursive: true, force: true });
		},
	};
};

/** Answers come in the order of the orders; the first of all, to none, when the network is ready. */
const answersOf = (network: ChildProcess): ((order: Order | null) => Promise<Answer>) => {
	const waiting: { give: (answer: Answer) => void; fail: (error: Error) => void }[] = [];
	network.on('message', (answer: Answer) => waiting.shift()?.give(answer));
	network.on('exit', () => {
		for (const { fail } of waiting) fail(new Error('The network is gone'));
	});
	return (order) =>
		new Promise((give, fail) => {
			waiting.push({ give, fail });
			if (order !== null) network.send(order);
		});
};
