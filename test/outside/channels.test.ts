import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BUILT } from '../../tools/build.ts';
import { CHANNELS, type Channel } from './channels.ts';
import { openIsolatedNetwork, whyNoNetwork, type IsolatedNetwork } from './isolated-network.ts';
import { tryChannels, DEPLOYMENTS, type Table, type DeploymentName } from './try-channels.ts';

const why = whyNoNetwork();

const DOCUMENT = 'docs/privacy.md';
const BEGIN = '<!-- channels: written by `WRITE_CHANNELS=1 npx vitest run --project outside` -->';
const END = '<!-- /channels -->';

/** Its script comes from a host that sends no policy with it, and nothing else can give it one. */
const DISCLOSED = ['service worker: fetch'];

describe.skipIf(why !== null)(
	`the channels out of the page${why === null ? '' : ` (not run: ${why})`}`,
	() => {
		let network: IsolatedNetwork;
		let folder: string;
		let table: Table;

		beforeAll(async () => {
			network = await openIsolatedNetwork();
			folder = mkdtempSync(join(tmpdir(), 'confidant-channels-'));
			const browser = await network.launch(join(folder, 'home'));
			table = await tryChannels(network, browser, BUILT, join(folder, 'sites'));
			await browser.kill();
			console.info(spell(table));
		}, 900_000);
		afterAll(async () => {
			await network.close();
			rmSync(folder, { recursive: true });
		}, 60_000);

		const leaking = (deployment: DeploymentName): readonly string[] =>
			CHANNELS.filter((_, row) => table.get(deployment)?.[row]).map(nameOf);

		it('are ninety and more, and most of them lead out where no policy stands', () => {
			expect(CHANNELS.length).toBeGreaterThanOrEqual(90);
			expect(leaking('no policy').length).toBeGreaterThan(60);
		});

		it('all end at the headers', () => {
			expect(leaking('headers alone')).toEqual([]);
			expect(leaking('headers, service worker')).toEqual([]);
		});

		it('on a plain host all end at the service worker, but for its own requests', () => {
			expect(leaking('plain host, service worker')).toEqual(DISCLOSED);
		});

		it('are as the document says', async () => {
			const text = readFileSync(DOCUMENT, 'utf8');
			const [head = '', rest = ''] = text.split(BEGIN);
			const [was = '', tail = ''] = rest.split(END);
			if (process.env.WRITE_CHANNELS === '1') {
				const is = [head, BEGIN, '\n\n', spell(table), '\n', END, tail].join('');
				writeFileSync(DOCUMENT, await format(is, { ...(await resolveConfig(DOCUMENT)), parser: 'markdown' }));
			} else expect(heldIn(was)).toEqual(heldIn(spell(table)));
		});
	},
);

const nameOf = ({ place, name }: Channel): string => `${place}: ${name}`;

const OUT = 'out';

const spell = (table: Table): string =>
	[
		['', ...DEPLOYMENTS.map(({ name }) => `\`${name}\``)],
		DEPLOYMENTS.map(() => '-').concat('-'),
		['rows that lead out', ...DEPLOYMENTS.map(({ name }) => String(table.get(name)?.filter(Boolean).length))],
		...CHANNELS.map((channel, row) => [
			nameOf(channel),
			...DEPLOYMENTS.map(({ name }) => (table.get(name)?.[row] ? OUT : '')),
		]),
	]
		.map((cells) => `| ${cells.join(' | ')} |\n`)
		.join('');

/** What each row says of the ways that have a policy: without one, some rows lead out only when the machine is quick. */
const heldIn = (text: string): readonly (readonly string[])[] =>
	text
		.split('\n')
		.map((line) => line.split('|').map((cell) => cell.trim()))
		.filter(([, name = '']) => name.includes(': '))
		.map(([, name = '', , ...others]) => [name, ...others]);
