import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { MANIFEST, readManifest } from '../../../src/core/privacy/manifest.ts';
import { readBuild, writeManifest } from '../../../tools/manifest.ts';

const NOTHING = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';

describe('the manifest of a build', () => {
	let folder = '';

	beforeEach(() => {
		folder = mkdtempSync(join(tmpdir(), 'confidant-'));
		mkdirSync(join(folder, 'a', 'b'), { recursive: true });
		for (const path of ['z.js', 'a/b/c.js', 'a/Z.js', 'é.js', MANIFEST])
			writeFileSync(join(folder, path), '');
	});
	afterEach(() => {
		rmSync(folder, { recursive: true });
	});

	it('lists every file but itself with its SHA-256, in an order that no locale changes', () => {
		expect([...readBuild(folder)]).toEqual([
			['a/Z.js', NOTHING],
			['a/b/c.js', NOTHING],
			['z.js', NOTHING],
			['é.js', NOTHING],
		]);
	});

	it('is read as it was written, and leaves out what is no line of a manifest', () => {
		const files = readBuild(folder);
		expect(readManifest(writeManifest(files))).toEqual(files);
		expect([...readManifest(`<!doctype html>\n${'0'.repeat(63)}  short\n${NOTHING} *binary.js\n`)]).toEqual([
			['binary.js', NOTHING],
		]);
	});

	it.skipIf(process.platform !== 'linux')('is checked by sha256sum', () => {
		writeFileSync(join(folder, MANIFEST), writeManifest(readBuild(folder)));
		const check = () =>
			execFileSync('sha256sum', ['-c', '--quiet', MANIFEST], { cwd: folder, stdio: 'ignore' });
		expect(check).not.toThrow();
		writeFileSync(join(folder, 'z.js'), 'changed');
		expect(check).toThrow();
	});
});
