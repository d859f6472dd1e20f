import { spawnSync } from 'node:child_process';
import { ensureChromium } from './chromium.ts';

// Every test but those that kill the browser hundreds of times (`npm test -- --project crash`), in Node and in a
// browser. Words after `npm test --` go to Vitest.
const words = process.argv.slice(2);
try {
	const chromium = ensureChromium();
	const { status } = spawnSync(
		'npx',
		['--no-install', 'vitest', 'run', ...(words.length > 0 ? words : ['--project', '!crash'])],
		{
			stdio: 'inherit',
			env: { ...process.env, CHROMIUM_PATH: chromium },
		},
	);
	process.exitCode = status ?? 1;
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
}
