import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { systemClock } from '../src/adapters/browser/clock.ts';
import { openEncoderInNode } from '../src/adapters/transformers/open-encoder-in-node.ts';
import { ENGLISH_VOICE } from '../src/content/en/voice.ts';
import { traceTurn } from '../src/core/research/trace.ts';
import type { Turn } from '../src/core/turn.ts';
import { openVoice } from '../src/turn/voice.ts';
import { encoderFolder } from './encoder-folder.ts';
import { holdConversation } from './hold-conversation.ts';
import { runOnLines } from './json-lines.ts';
import { countryOf, Script } from './script-file.ts';

// Holds whole conversations as `npm run converse` does, and prints the trace of each turn, words included.

const Models = v.object({
	models: v.array(
		v.object({ id: v.string(), files: v.array(v.object({ path: v.string(), sha256: v.string() })) }),
	),
});

const { models } = v.parse(Models, JSON.parse(readFileSync('models.json', 'utf8')));
const weights = models.find(({ id }) => id === 'encoder')?.files.find(({ path }) => path.endsWith('.onnx'));
const versions = { app: 'source', encoder: weights?.sha256 ?? null, engine: null };

const encoder = await openEncoderInNode(encoderFolder);
const voice = openVoice(ENGLISH_VOICE);

await runOnLines(
	'npm run --silent trace -- FILE.jsonl   (lines as for converse; - for standard input)',
	Script,
	async function* ({ id, country, turns }) {
		const script = { id: String(id), country: countryOf(country), turns };
		const recent: Turn[] = [];
		for await (const turn of holdConversation(script, encoder, systemClock)) {
			const prompt = turn.plan.voice === 'guide' ? voice.composePrompt(turn.plan, turn.said, recent) : null;
			const surroundings = {
				versions,
				minutesAheadOfUtc: systemClock.minutesAheadOfUtc(turn.at),
				before: { recent: recent.length, earlier: 0 },
			};
			yield traceTurn(turn, prompt, surroundings, true);
			recent.push(turn);
		}
	},
);
