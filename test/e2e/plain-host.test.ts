import type { Browser, BrowserContext, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aHost, type Host } from '../support/a-host.ts';
import { launchBrowser, waitForOffline } from '../support/app.ts';

describe('on a plain host', () => {
	let host: Host;
	let browser: Browser;

	beforeAll(async () => {
		host = await aHost('plain');
		browser = await launchBrowser();
	});
	afterAll(async () => {
		await browser.close();
		await host.stop();
	});

	const open = async (serviceWorkers: 'allow' | 'block'): Promise<[BrowserContext, Page]> => {
		const context = await browser.newContext({ serviceWorkers });
		const page = await context.newPage();
		await page.goto(host.address);
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
