import { describe, expect, it } from 'vitest';
import { openEncoderInNode } from '../../../src/adapters/transformers/open-encoder-in-node.ts';
import { encoderFolder } from '../../../tools/encoder-folder.ts';
import { measureShipped, readShipped } from '../../../tools/catalogue.ts';
import { encoderContract } from '../../contract/encoder.contract.ts';
import { anEncoder } from '../../support/an-encoder.ts';

describe('the encoder file on ONNX Runtime in Node', () => {
	encoderContract(() => openEncoderInNode(encoderFolder));
});

describe('the encoder of the tests', () => {
	encoderContract(() => Promise.resolve(anEncoder()));
});

describe('models.json', () => {
	it.each(readShipped().map((model) => [model.id, model] as const))(
		'has the size and SHA-256 of every file of %s as it lies on disk',
		async (_, model) => {
			expect(model.files).toEqual(await measureShipped(model.folder));
		},
	);

	it('holds an encoder of at most 16 MB with its tokenizer', () => {
		const [encoder] = readShipped();
		const bytes = encoder?.files.reduce((sum, file) => sum + file.bytes, 0);
		expect(bytes).toBeGreaterThan(1_000_000);
		expect(bytes).toBeLessThanOrEqual(16_000_000);
	});
});
