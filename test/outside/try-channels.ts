import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { BrowserContext, Page } from 'playwright';
import { attempts, CHANNELS, type Place, type Target } from './channels.ts';
import { PAST_GUARD } from './past-guard.ts';
import { plant, type Plant } from './plant.ts';
import type { PlainChromium } from './plain-chromium.ts';
import { addressOf, nameOf, type Heard, type Hosting } from './network-words.ts';
import type { Packets } from './packets.ts';
import type { IsolatedNetwork } from './isolated-network.ts';

/** A way of hosting the app, under which the channels are tried. */
export type Deployment = {
	readonly name: string;
	readonly headers: Hosting['headers'];
	readonly plant: Plant;
};

const NO_SERVICE_WORKER = /service-worker\.js$/;

export const DEPLOYMENTS = [
	{
		name: 'no policy',
		headers: 'none',
		plant: {
			replaced: [['http-equiv="Content-Security-Policy"', 'http-equiv="none"']],
			without: NO_SERVICE_WORKER,
		},
	},
	{ name: '<meta> alone', headers: 'none', plant: { without: NO_SERVICE_WORKER } },
	{ name: 'plain host, service worker', headers: 'none', plant: {} },
	{ name: 'headers alone', headers: 'sent', plant: { without: NO_SERVICE_WORKER } },
	{ name: 'headers, service worker', headers: 'sent', plant: {} },
] as const satisfies readonly Deployment[];

export type DeploymentName = (typeof DEPLOYMENTS)[number]['name'];

/** By deployment and row of `CHANNELS`: whether anything got out, were it that a name was looked up. */
export type Table = ReadonlyMap<DeploymentName, readonly boolean[]>;

/**
 * The lines on Trusted Types would keep most of the code from being written, not from getting out: each row is tried
 * without them, so that it is judged by what holds the network.
 */
const WITHOUT_TRUSTED_TYPES = [["require-trusted-types-for 'script'", 'left-out']] as const;

/** In the place of the encoder's worker: the one path under `workers/` that is sure to be there. */
const ENCODER = 'encoder.worker';

/** Tries every channel under every deployment, all in one browser. `sites`: an empty folder for what is served. */
export const tryChannels = async (
	network: IsolatedNetwork,
	browser: PlainChromium,
	built: string,
	sites: string,
): Promise<Table> => {
	await browser.context.addInitScript({ content: PAST_GUARD });
	for (const [number, deployment] of DEPLOYMENTS.entries()) {
		const folder = join(sites, String(number));
		const own: Plant = deployment.plant;
		plant(built, folder, {
			...own,
			replaced: [...WITHOUT_TRUSTED_TYPES, ...(own.replaced ?? [])],
			worker: {
				named: ENCODER,
				script: `${attempts('worker', 'shared worker')}
					const take = ({ data, target }) => { void attempt(data); target.postMessage({ tried: data.row }); };
					addEventListener('message', take);
					addEventListener('connect', ({ ports: [port] }) => (port.onmessage = take));`,
			},
			serviceWorker: `${attempts('service worker')}
				addEventListener('message', (event) => {
					if (event.data?.planted === undefined) return;
					event.waitUntil(attempt(event.data.planted));
					event.source.postMessage({ tried: event.data.planted.row });
				});`,
		});
		const address = await network.host({
			port: 8100 + number,
			folder,
			headers: deployment.headers,
			replaced: WITHOUT_TRUSTED_TYPES,
		});
		const script = readdirSync(join(folder, 'workers')).find((name) => name.startsWith(ENCODER));
		await tryDeployment(browser.context, {
			deployment: number,
			address,
			worker: `${address}workers/${script ?? ''}`,
			isControlled: own.without === undefined,
		});
	}
	// What browsers do in their own time: early connections, updates, reports.
	await wait(4000);
	const { heard, packets } = await network.hear();
	return new Map(
		DEPLOYMENTS.map(({ name }, deployment) => [
			name,
			CHANNELS.map((_, row) => gotOut(numberOf(deployment, row), heard, packets)),
		]),
	);
};

const numberOf = (deployment: number, row: number): number => 1000 * (deployment + 1) + row;

const targetOf = (deployment: number, row: number): Target => ({
	row,
	host: nameOf(numberOf(deployment, row)),
	address: addressOf(numberOf(deployment, row)),
});

const rowsOf = (place: Place, leaves: boolean): readonly number[] =>
	CHANNELS.flatMap((channel, row) => (channel.place === place && channel.leaves === leaves ? [row] : []));

const gotOut = (number: number, heard: readonly Heard[], { destinations }: Packets): boolean =>
	[...destinations].some((destination) => destination.startsWith(`${addressOf(number)}:`)) ||
	heard.some((one) => one.is === 'name' && one.name.endsWith(nameOf(number)));

type Trial = {
	readonly deployment: number;
	readonly address: string;
	/** Where the planted script of a worker lies. */
	readonly worker: string;
	/** By the service worker, from the second load on. */
	readonly isControlled: boolean;
};

const tryDeployment = async (
	context: BrowserContext,
	{ deployment, address, worker, isControlled }: Trial,
): Promise<void> => {
	const first = await visit(context, address);
	if (isControlled) {
		await first.evaluate('navigator.serviceWorker.ready.then(() => undefined)');
		await first.reload();
	}
	for (const row of rowsOf('page', true)) {
		const page = await visit(context, address);
		await attempt(page, [targetOf(deployment, row)]);
		await wait(400);
		await closeOthers(context, first);
	}
	await first.bringToFront();
	const targetsIn = (place: Place) => rowsOf(place, false).map((row) => targetOf(deployment, row));
	await tell(first, targetsIn('worker'), `const to = new Worker(${JSON.stringify(worker)}), from = to;`);
	await tell(
		first,
		targetsIn('shared worker'),
		`const to = new SharedWorker(${JSON.stringify(worker)}).port, from = to; to.start();`,
	);
	if (isControlled) {
		// The page that the service worker leads on.
		await visit(context, `${address}?led`);
		await tell(
			first,
			targetsIn('service worker').map((planted) => ({ planted })),
			'const to = navigator.serviceWorker.controller, from = navigator.serviceWorker;',
		);
		await wait(2500);
		await closeOthers(context, first);
		await first.bringToFront();
	}
	await attempt(first, targetsIn('page'));
	await wait(4000);
	await first.close();
};

/** Sends each message to what `opening` opens, and waits until it has said of each that it was tried. */
const tell = (page: Page, messages: readonly unknown[], opening: string): Promise<unknown> =>
	page.evaluate(`new Promise((done, fail) => {
		${opening}
		const tried = new Set();
		from.addEventListener('message', ({ data }) => {
			tried.add(data.tried);
			if (tried.size === ${String(messages.length)}) done();
		});
		setTimeout(() => fail(new Error('Not all of it was tried')), 30_000);
		for (const message of ${JSON.stringify(messages)}) to.postMessage(message);
	})`);

const visit = async (context: BrowserContext, address: string): Promise<Page> => {
	const page = await context.newPage();
	await page.goto(address);
	await page.locator('main').first().waitFor();
	return page;
};

/** The driver's evaluation is asked of no policy; what it does is, as if the page's own code did it. */
const attempt = (page: Page, targets: readonly Target[]): Promise<unknown> =>
	page.evaluate(
		`(() => { ${attempts('page')} for (const target of ${JSON.stringify(targets)}) void attempt(target); })()`,
	);

const closeOthers = async (context: BrowserContext, stays: Page): Promise<void> => {
	for (const page of context.pages())
		if (page !== stays && page !== context.pages()[0]) await page.close().catch(() => undefined);
};
