import { existsSync } from 'node:fs';
import { expect, it } from 'vitest';
import { openEncoderInNode } from '../../src/adapters/transformers/open-encoder-in-node.ts';
import { encoderFolder } from '../../tools/encoder-folder.ts';
import { evaluateReading } from './read.ts';

const GOEMOTIONS = '../shared/data/goemotions';

it.skipIf(!existsSync(GOEMOTIONS))(
	'reads GoEmotions with a macro-F1 of at least .47 over 28 labels, as the app reads (skipped without the data)',
	{ timeout: 600_000 },
	async () => {
		const encoder = await openEncoderInNode(encoderFolder);
		const { emotions, messages } = await evaluateReading(encoder, GOEMOTIONS, () => undefined);
		expect(messages).toBe(5427);
		expect(emotions.macroF1).toBeGreaterThanOrEqual(0.47);
	},
);
