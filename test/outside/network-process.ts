import { spawn } from 'node:child_process';
import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import sirv from 'sirv';
import { headersAt } from '../../tools/hosting/rules.ts';
import { openCertificates } from './certificates.ts';
import { decompress, framesOf } from './unpack.ts';
import { addressOf, HOST_PORTS, type Answer, type Heard, type Hosting, type Order } from './network-words.ts';

// Runs inside the network: answers to every name and every address, takes all that comes and tells it to the test. Started
// by `isolated-network.ts` with a folder of its own.

const [folder = ''] = process.argv.slice(2);

const heard: Heard[] = [];

/** Every name is one of this machine's own addresses. Names of IPv6 addresses have none. */
const answerNames = async (): Promise<void> => {
	const socket = createSocket('udp4');
	socket.on('message', (question, { port, address }) => {
		const labels: string[] = [];
		let at = 12;
		for (let length = question[at] ?? 0; length > 0; length = question[at] ?? 0) {
			labels.push(question.subarray(at + 1, at + 1 + length).toString('latin1'));
			at += length + 1;
		}
		const name = labels.join('.').toLowerCase();
		heard.push({ is: 'name', name });
		const isOfIpv4 = question.readUInt16BE(at + 1) === 1;
		const head = Buffer.from(question.subarray(0, 12));
		head.writeUInt16BE(0x8180, 2);
		for (const [count, place] of [
			[1, 4],
			[isOfIpv4 ? 1 : 0, 6],
			[0, 8],
			[0, 10],
		] as const)
			head.writeUInt16BE(count, place);
		const number = /(?:^|\.)n(\d+)\.leak\.test$/.exec(name)?.[1];
		const told = number === undefined ? '203.0.113.66' : addressOf(Number(number));
		const record = Buffer.from([0xc0, 12, 0, 1, 0, 1, 0, 0, 0, 1, 0, 4, ...told.split('.').map(Number)]);
		const asked = question.subarray(12, at + 5);
		socket.send(Buffer.concat([head, asked, ...(isOfIpv4 ? [record] : [])]), port, address);
	});
	socket.bind(53, '10.77.0.1');
	await once(socket, 'listening');
};

const bodyOf = async (request: IncomingMessage): Promise<Buffer> => {
	const parts: Buffer[] = [];
	for await (const part of request) parts.push(part as Buffer);
	return Buffer.concat(parts);
};

const record = (to: 'app' | 'sink', request: IncomingMessage, body: Buffer): void => {
	const { method = '', url = '', headers } = request;
	heard.push({
		is: 'request',
		to,
		host: headers.host ?? '',
		path: url,
		line: [method, url, unquoted(url), JSON.stringify(headers)].join(' '),
		body: Buffer.concat([body, ...decompress(body)]),
	});
};

const unquoted = (url: string): string => {
	try {
		return decodeURIComponent(url);
	} catch {
		return '';
	}
};

const KINDS: readonly (readonly [RegExp, string])[] = [
	[/\.js(\?|$)/, 'text/javascript'],
	[/\.css(\?|$)/, 'text/css'],
	[/\.json(\?|$)/, 'application/json'],
];

/** Anybody may read the answer, and it is never kept: nothing but our policy stands in the way of a request. */
const take: RequestListener = (request, response) => {
	void bodyOf(request).then(
		(body) => {
			record('sink', request, body);
			const kind = KINDS.find(([path]) => path.test(request.url ?? ''))?.[1] ?? 'text/html';
			response.writeHead(200, {
				'Content-Type': kind,
				'Access-Control-Allow-Origin': request.headers.origin ?? '*',
				'Access-Control-Allow-Headers': '*',
				'Cross-Origin-Resource-Policy': 'cross-origin',
				'Cache-Control': 'no-store',
			});
			response.end('/**/');
		},
		() => response.destroy(),
	);
};

/** Begins a web socket as asked and takes what comes through it. */
const takeFrames = (server: Server): void => {
	server.on('upgrade', (request, socket) => {
		record('sink', request, Buffer.alloc(0));
		const host = request.headers.host ?? '';
		socket.on('error', () => undefined);
		framesOf(request, socket, (body) => heard.push({ is: 'frame', host, body }));
	});
};

const listen = async (server: Server, port: number): Promise<void> => {
	server.listen(port, '0.0.0.0');
	await once(server, 'listening');
};

const openSinks = async (): Promise<void> => {
	const open = createServer(take);
	takeFrames(open);
	const certificates = openCertificates(folder);
	const closed = createTlsServer(
		{
			SNICallback: (name, give) => {
				heard.push({ is: 'greeting', host: name });
				give(null, certificates.of(name));
			},
			...certificates.forNoName,
		},
		take,
	);
	takeFrames(closed);
	await Promise.all([listen(open, 80), listen(closed, 443)]);
};

const host = async ({ folder: files, port, headers, changed, replaced }: Hosting): Promise<void> => {
	const send = sirv(files, { etag: true });
	const server = createServer((request, response) => {
		void bodyOf(request).then((body) => {
			record('app', request, body);
			const path = new URL(request.url ?? '/', 'http://localhost').pathname;
			const isOwn = request.headers['sec-fetch-site'] === 'same-origin';
			const all = { ...(headers === 'sent' ? headersAt(path, isOwn) : {}), ...changed };
			for (const [name, value] of Object.entries(all)) {
				const said = (replaced ?? []).reduce((text, [from, to]) => text.replaceAll(from, to), value);
				if (said !== '') response.setHeader(name, said);
			}
			send(request, response, () => {
				response.writeHead(404, { 'Content-Type': 'text/plain' }).end('Not found');
			});
		});
	});
	await listen(server, port);
};

/** Every packet of the network, as `tcpdump` writes it: Wireshark reads it too. */
const CAPTURE = join(folder, 'capture.pcap');

/** All but what our own hosts answer: that is the app. */
const SENT = `not tcp src portrange ${HOST_PORTS.join('-')}`;

const capture = async (): Promise<void> => {
	const words = ['-i', 'any', '-Q', 'in', '-U', '-s', '0', '-B', '65536', '-Z', 'root', '-w', CAPTURE, SENT];
	const tcpdump = spawn('tcpdump', words, { stdio: ['ignore', 'ignore', 'pipe'] });
	process.on('exit', () => tcpdump.kill());
	await once(tcpdump.stderr, 'data');
	tcpdump.stderr.resume();
};

/** `tcpdump` writes a moment later: until its file grows no more. */
const captured = async (): Promise<Buffer> => {
	for (let size = -1; size !== statSync(CAPTURE).size;) {
		size = statSync(CAPTURE).size;
		await wait(300);
	}
	return readFileSync(CAPTURE);
};

const obey = async (order: Order): Promise<Answer> => {
	switch (order.is) {
		case 'host':
			await host(order.hosting);
			return { is: 'done' };
		case 'hear':
			return { is: 'heard', heard, capture: await captured() };
		case 'end':
			process.disconnect();
			process.exit(0);
	}
};

await capture();
await Promise.all([answerNames(), openSinks()]);
process.on('message', (order: Order) => {
	void obey(order).then((answer) => process.send?.(answer));
});
process.on('disconnect', () => process.exit(0));
process.send?.({ is: 'done' });
