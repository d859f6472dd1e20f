import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { systemClock } from '../src/adapters/browser/clock.ts';
import { openEncoderInNode } from '../src/adapters/transformers/open-encoder-in-node.ts';
import { ENGLISH_VOICE } from '../src/content/en/voice.ts';
import { replyOf, type Turn } from '../src/core/turn.ts';
import { openVoice } from '../src/turn/voice.ts';
import { encoderFolder } from './encoder-folder.ts';
import { holdConversation } from './hold-conversation.ts';
import { readJsonLines } from './json-lines.ts';

// What the tiny model learns from (see training/tiny): the prompt that the app gives an engine for a message of the
// project's own examples, and the reply that the guide writes to it. One JSON line for each, on standard output.
//   npx tsx tools/tiny-pairs.ts FOLDER MOST   from at most MOST messages of the *.jsonl in FOLDER

const [folder = 'training/examples', most = '14000'] = process.argv.slice(2);

const Example = v.object({ text: v.string(), dangers: v.record(v.string(), v.unknown()) });

/** One message in so many opens a conversation of two: replies to the second are learnt too. */
const TWO_IN = 5;

const voice = openVoice(ENGLISH_VOICE);
const encoder = await openEncoderInNode(encoderFolder);

const messages: string[] = [];
for (const file of readdirSync(folder)
	.filter((name) => name.endsWith('.jsonl'))
	.sort())
	for await (const line of readJsonLines(join(folder, file), Example))
		if (line.is === 'row' && Object.keys(line.row.dangers).length === 0) messages.push(line.row.text);

/** Round after round through the files, so that whatever has been written so far is an even sample. */
const STRIDE = 8;
const sampled = Array.from({ length: STRIDE }, (_, first) =>
	messages.filter((_message, at) => at % STRIDE === first),
)
	.flat()
	.slice(0, Number(most));

const print = ({ plan, said, decision, sentences, ...turn }: Turn, recent: readonly Turn[]): void => {
	// Otherwise no engine is asked: see `speak`.
	const isAsked = plan.voice === 'guide' && plan.moves.includes('reflect');
	if (!isAsked || sentences.length === 0 || decision.dangers.some(({ kind }) => kind !== 'clock')) return;
	const prompt = voice.composePrompt(plan, said, recent, []);
	const reply = replyOf({ plan, said, decision, sentences, ...turn });
	process.stdout.write(`${JSON.stringify({ prompt, reply })}\n`);
};

for (let at = 0; at < sampled.length;) {
	const turns = sampled.slice(at, at + (at % TWO_IN === 0 ? 2 : 1));
	at += turns.length;
	const recent: Turn[] = [];
	for await (const turn of holdConversation({ id: 'pairs', country: 'UK', turns }, encoder, systemClock)) {
		print(turn, recent);
		recent.push(turn);
	}
}
