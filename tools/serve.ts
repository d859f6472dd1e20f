import { createServer, type Server } from 'node:http';
import sirv from 'sirv';
import { headersAt } from './hosting/rules.ts';

/** Serves the built app in `folder` on the loopback address as every host should: see `hosting/rules.ts`. */
export const serve = (folder: string, port: number, headersOf = headersAt): Promise<Server> => {
	const files = sirv(folder, { etag: true });
	const server = createServer((request, response) => {
		const path = new URL(request.url ?? '/', 'http://localhost').pathname;
		// A link from elsewhere must not erase what somebody kept.
		const isOwn = request.headers['sec-fetch-site'] === 'same-origin';
		for (const [name, value] of Object.entries(headersOf(path, isOwn))) response.setHeader(name, value);
		files(request, response, () => {
			response.writeHead(404, { 'Content-Type': 'text/plain' }).end('Not found');
		});
	});
	return new Promise((resolve, reject) => {
		server.once('error', reject);
		server.listen(port, '127.0.0.1', () => {
			resolve(server);
		});
	});
};
