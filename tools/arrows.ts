import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { mirrorSources } from './mirror-sources.ts';

// `npm run arrows` refuses imports against the arrows of docs/architecture.md, type imports and components included.

const { status } = spawnSync(
	resolve('node_modules/.bin/depcruise'),
	['src', '--config', resolve('.dependency-cruiser.cjs')],
	{ cwd: mirrorSources(), stdio: 'inherit', shell: process.platform === 'win32' },
);
process.exitCode = status ?? 1;
