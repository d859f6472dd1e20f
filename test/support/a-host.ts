import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';
import { BUILT } from '../../tools/build.ts';
import { headersAt } from '../../tools/hosting/rules.ts';

/** `careful` sends the headers of `npm run headers`; `plain` sends none, as a host does that nobody told. */
export type HostKind = 'careful' | 'plain';

/** The built app on a host of its own. */
export type Host = {
	readonly address: string;
	/** Every answer with a body it sent, by its path. */
	readonly sent: readonly string[];
	/** From now on nobody answers at the address. */
	readonly stop: () => Promise<void>;
};

/** `port`: 0 for any that is free. */
export const aHost = async (kind: HostKind, folder = BUILT, port = 0): Promise<Host> => {
	const files = sirv(folder, { etag: true });
	const sent: string[] = [];
	const server = createServer((request, response) => {
		const path = new URL(request.url ?? '/', 'http://host').pathname;
		const isOwn = request.headers['sec-fetch-site'] === 'same-origin';
		for (const [name, value] of kind === 'careful' ? Object.entries(headersAt(path, isOwn)) : [])
			response.setHeader(name, value);
		response.on('close', () => {
			if (response.statusCode === 200 && request.method === 'GET') sent.push(path);
		});
		files(request, response, () => {
			response.writeHead(404).end();
		});
	});
	await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
	return {
		address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
		sent,
		stop: () =>
			new Promise((resolve) => {
				server.close(() => {
					resolve();
				});
				server.closeAllConnections();
			}),
	};
};
