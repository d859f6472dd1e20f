import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/**
 * A copy of the sources in which every component is the TypeScript of its scripts, `X.svelte` as `X.svelte.ts`:
 * dependency-cruiser compiles components, and what it then sees has lost its type imports. Removed at exit.
 */
export const mirrorSources = (): string => {
	const mirror = mkdtempSync(join(tmpdir(), 'confidant-arrows-'));
	process.once('exit', () => {
		rmSync(mirror, { recursive: true, force: true });
	});
	cpSync('src', join(mirror, 'src'), { recursive: true });
	for (const name of ['package.json', 'models.json']) cpSync(name, join(mirror, name));
	symlinkSync(resolve('node_modules'), join(mirror, 'node_modules'), 'junction');
	for (const path of readdirSync(join(mirror, 'src'), { recursive: true, encoding: 'utf8' })) {
		if (!path.endsWith('.svelte')) continue;
		const component = join(mirror, 'src', path);
		const scripts = readFileSync(component, 'utf8').matchAll(/<script[^>]*>([^]*?)<\/script>/g);
		writeFileSync(`${component}.ts`, [...scripts].map(([, script]) => script).join('\n'));
		rmSync(component);
	}
	return mirror;
};
