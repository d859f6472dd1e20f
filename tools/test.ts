import { spawnSync } from 'node:child_process';
import { ensureChromium } from './chromium.ts';

// Every test, in Node and in a browser. Words after `npm test --` go to Vitest.
try {
	const chromium = ensureChromium();
	const { status } = spawnSync('npx', ['--no-install', 'vitest', 'run', ...process.argv.slice(2)], {
		stdio: 'inherit',
		env: { ...process.env, CHROMIUM_PATH: chromium },
	});
	process.exitCode = status ?? 1;
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
}
