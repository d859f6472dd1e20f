import * as v from 'valibot';
import { openEncoderInNode } from '../src/adapters/transformers/open-encoder-in-node.ts';
import { ENGLISH } from '../src/content/en/english.ts';
import { decide } from '../src/core/safety/decide.ts';
import { readSignals } from '../src/core/safety/signals.ts';
import { encoderFolder } from './encoder-folder.ts';
import { round, runOnLines } from './json-lines.ts';

// What the app reads in each message of a file, one JSON line each.

const Message = v.object({ id: v.union([v.string(), v.number()]), text: v.string() });

const encoder = await openEncoderInNode(encoderFolder);

await runOnLines(
	'npm run --silent read -- FILE.jsonl   (lines {"id", "text"}; - for standard input)',
	Message,
	async function* ({ id, text }) {
		const start = performance.now();
		const reading = await encoder.read(text, Infinity);
		const signals = readSignals(text, reading, [], ENGLISH.lexicon);
		const decision = decide(signals);
		yield {
			id,
			emotions:
				reading.kind === 'read' ? reading.emotions.map(({ label, p }) => ({ label, p: round(p) })) : [],
			sentiment: reading.kind === 'read' ? reading.sentiment : null,
			signals,
			decision,
			ms: round(performance.now() - start),
		};
	},
);
