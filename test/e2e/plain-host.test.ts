import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, BrowserContext, Page } from 'playwright';
import sirv from 'sirv';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, waitForOffline } from '../support/app.ts';
import { BUILT } from '../../tools/build.ts';

/** Sends none of our headers, as a host does that nobody told. */
describe('on a plain host', () => {
	let server: Server;
	let browser: Browser;
	let address = '';

	beforeAll(async () => {
		const files = sirv(BUILT);
		server = createServer((request, response) => {
			files(request, response, () => {
				response.writeHead(404).end();
			});
		});
		await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
		address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
		browser = await launchBrowser();
	});
	afterAll(async () => {
		await browser.close();
		server.closeAllConnections();
		server.close();
	});

	const open = async (serviceWorkers: 'allow' | 'block'): Promise<[BrowserContext, Page]> => {
		const context = await browser.newContext({ serviceWorkers });
		const page = await context.newPage();
		await page.goto(address);
		await page.getByRole('button', { name: 'Start' }).waitFor();
		return [context, page];
	};

	/** Which rule of the policy refused a request to another host. */
	const refusal = (page: Page): Promise<string> =>
		page.evaluate(
			() =>
				new Promise<string>((resolve) => {
					addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
						resolve(effectiveDirective);
					});
					fetch('http://leak.test/', { mode: 'no-cors' }).then(
						() => {
							resolve('sent');
						},
						() => undefined,
					);
				}),
		);

	it('the first load has the policy that the page carries, and works under it', async () => {
		const [context, page] = await open('block');
		expect(await refusal(page)).toBe('connect-src');
		await context.close();
	});

	it('every later one has all headers, from the service worker', async () => {
		const [context, page] = await open('allow');
		await waitForOffline(page);
		const response = await page.reload();
		expect(response?.headers()).toMatchObject({
			'x-frame-options': 'DENY',
			'content-security-policy': expect.stringContaining("frame-ancestors 'none'") as string,
			'connection-allowlist': expect.stringContaining('response-origin') as string,
		});
		expect(await refusal(page)).toBe('connect-src');
		await context.close();
	});
});
