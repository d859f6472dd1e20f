import { describe, expect, it } from 'vitest';
import type { ModelFile } from '../../../src/core/models/model.ts';
import { pinned } from '../../../src/core/models/pinned.ts';
import { anEntry } from '../../support/an-entry.ts';

const hash = (letter: string): string => letter.repeat(64);

const blocks = (letter: string) => ({ size: 512 * 1024, sha256: hash(letter) });

describe('the blocks that a mirror tells', () => {
	const [known] = anEntry().files;
	const pin = (file: Partial<ModelFile>): ModelFile | undefined => {
		const model = { ...anEntry(), library: null, files: known === undefined ? [] : [{ ...known, ...file }] };
		const measured = { path: known?.path ?? '', bytes: 1, sha256: hash('c'), blocks: blocks('c') };
		return pinned(model, [measured])?.files[0];
	};

	it('are taken where the catalogue knows nothing of the file', () => {
		expect(pin({})).toMatchObject({ sha256: hash('c'), blocks: blocks('c') });
	});

	it('change nothing of what the catalogue knows', () => {
		expect(pin({ sha256: hash('a'), blocks: blocks('a') })).toMatchObject({
			sha256: hash('a'),
			blocks: blocks('a'),
		});
	});

	it('are not taken where it knows the whole: then nobody would compare that', () => {
		expect(pin({ sha256: hash('a') })).toMatchObject({ sha256: hash('a'), blocks: null });
	});
});
