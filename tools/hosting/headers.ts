import { HOSTS } from './hosts.ts';

// `npm run headers -- caddy` prints what a host needs to send the headers of `src/core/privacy/policy.ts`.

const [name = ''] = process.argv.slice(2);
const write = Object.entries(HOSTS).find(([host]) => host === name)?.[1];
if (write === undefined) {
	console.error(`Usage: npm run --silent headers -- ${Object.keys(HOSTS).join(' | ')}`);
	process.exitCode = 2;
} else process.stdout.write(write());
