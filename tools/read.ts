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

const rounded = <Likely extends { readonly p: number }>(likely: Likely): Likely => ({
	...likely,
	p: round(likely.p),
});

await runOnLines(
	'npm run --silent read -- FILE.jsonl   (lines {"id", "text"}; - for standard input)',
	Message,
	async function* ({ id, text }) {
		const start = performance.now();
		const reading = await encoder.read(text, Infinity);
		const signals = readSignals(text, reading, { recent: [], earlier: [] }, ENGLISH.lexicon);
		const decision = decide(signals);
		const ms = round(performance.now() - start);
		if (reading.kind === 'unread') {
			yield {
				id,
				unread: reading.reason,
				emotions: [],
				sentiment: null,
				topic: null,
				need: null,
				danger: [],
				stuck: false,
				person: false,
				signals,
				decision,
				ms,
			};
			return;
		}
		yield {
			id,
			unread: reading.outside,
			emotions: reading.emotions.map(rounded),
			sentiment: reading.sentiment,
			topic: reading.topics.slice(0, 1).map(rounded)[0],
			need: reading.needs.slice(0, 1).map(rounded)[0],
			danger: reading.dangers.map(({ kind, level, p, sure }) => ({ label: kind, level, p: round(p), sure })),
			stuck: reading.stuck.likely,
			person: reading.person.likely,
			signals,
			decision,
			ms,
		};
	},
);
