import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { BUILT } from './build.ts';
import { isRemark, sayFindings } from './hosting/finding.ts';
import { verifyDeployment } from './hosting/verify-deployment.ts';
import { readBuild } from './manifest.ts';

// `npm run verify -- https://host/ [--build dist]` compares what a host serves with a build. Ends with 0 when nothing
// differs, with 1 when something does, with 2 when it could not compare.

const USAGE = 'Usage: npm run --silent verify -- https://host/ [--build dist]';

const main = async (): Promise<number> => {
	const { values, positionals } = parseArgs({
		allowPositionals: true,
		options: { build: { type: 'string', default: BUILT } },
	});
	const [host = ''] = positionals;
	if (!URL.canParse(host) || !/^https?:$/.test(new URL(host).protocol)) {
		console.error(USAGE);
		return 2;
	}
	if (!existsSync(join(values.build, 'index.html'))) {
		console.error(`No build in ${values.build}: npm run build makes one. ${USAGE}`);
		return 2;
	}
	const findings = await verifyDeployment(new URL('/', host), values.build);
	for (const line of sayFindings(findings)) console.log(line);
	const isSame = findings.every(isRemark);
	console.log(
		isSame
			? `${new URL('/', host).href} serves this build: ${readBuild(values.build).size} files and their headers.`
			: `${new URL('/', host).href} does not serve this build.`,
	);
	return isSame ? 0 : 1;
};

try {
	process.exitCode = await main();
} catch (error) {
	const cause = error instanceof Error && error.cause instanceof Error ? error.cause.message : String(error);
	console.error(`Could not compare: ${cause}. ${USAGE}`);
	process.exitCode = 2;
}
