import { createServer, type Server } from 'node:http';
import sirv from 'sirv';
import { EXIT_PAGE } from '../src/content/exit-page.ts';
import { HELPLINES } from '../src/content/people/helplines.ts';
import { linksOut } from '../src/core/privacy/links-out.ts';
import { documentHeaders, workerHeaders } from '../src/core/privacy/policy.ts';

/** Scripts that start a worker, by the names the build gives them. */
const WORKER_SCRIPT = /([.-]worker-[\w-]+|\/service-worker)\.js$/;

/** Serves the built app in `folder` on the loopback address with the headers of `core/privacy/policy.ts`. */
export const serve = (folder: string, port: number): Promise<Server> => {
	const ofDocument = documentHeaders(linksOut(HELPLINES, EXIT_PAGE));
	const files = sirv(folder, {
		etag: true,
		setHeaders: (response, path) => {
			const policy = WORKER_SCRIPT.test(path) ? workerHeaders : ofDocument;
			for (const [name, value] of Object.entries(policy)) response.setHeader(name, value);
			response.setHeader(
				'Cache-Control',
				path.startsWith('/assets/') ? 'max-age=31536000, immutable' : 'no-cache',
			);
		},
	});
	const server = createServer((request, response) => {
		files(request, response, () => {
			response.writeHead(404, { ...ofDocument, 'Content-Type': 'text/plain' }).end('Not found');
		});
	});
	return new Promise((resolve, reject) => {
		server.once('error', reject);
		server.listen(port, '127.0.0.1', () => {
			resolve(server);
		});
	});
};
