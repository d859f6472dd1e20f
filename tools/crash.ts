import { rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { BACKINGS } from '../test/crash/browser.ts';
import { dieOften } from '../test/crash/deaths.ts';
import { compilePowerCut } from '../test/crash/power-cut.ts';
import { buildPages } from '../test/crash/stage.ts';
import { tollLine } from '../test/crash/toll-line.ts';

// `npm run crash -- --kills 10000 --power-cuts 10000 [--seed 7]`: the crash tests for as long as one likes. Fails when
// anything was lost, and leaves what lay on the disk then.

const { values } = parseArgs({
	options: {
		kills: { type: 'string', default: '0' },
		'power-cuts': { type: 'string', default: '0' },
		seed: { type: 'string', default: String(Date.now() % 100_000) },
	},
});

const REPORT_EVERY = 100;

const run = async (how: string, deaths: number, powerCut: string | null): Promise<boolean> => {
	if (deaths === 0) return true;
	const tolls = await Promise.all(
		BACKINGS.map((backing) =>
			dieOften({
				backing,
				deaths: Math.ceil(deaths / BACKINGS.length),
				seed: Number(values.seed),
				page: 'page',
				pages,
				powerCut,
				onDeath: (toll) => {
					if (toll.deaths % REPORT_EVERY === 0) console.log(tollLine(how, toll));
				},
			}),
		),
	);
	for (const toll of tolls) console.log(`${tollLine(how, toll)} · seed ${values.seed}`);
	for (const wrong of tolls.flatMap(({ wrongs }) => wrongs)) console.error(wrong);
	return tolls.every(({ wrongs }) => wrongs.length === 0);
};

const pages = await buildPages(['page']);
const powerCut = compilePowerCut();
const cuts = Number(values['power-cuts']);
if (cuts > 0 && powerCut === null) throw new Error('Power cuts need Linux and gcc.');
const isWhole = [await run('kills', Number(values.kills), null), await run('power cuts', cuts, powerCut)];
rmSync(pages, { recursive: true });
if (powerCut !== null) rmSync(dirname(powerCut), { recursive: true });
process.exitCode = isWhole.every(Boolean) ? 0 : 1;
