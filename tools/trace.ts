import { systemClock } from '../src/adapters/browser/clock.ts';
import { openEncoderInNode } from '../src/adapters/transformers/open-encoder-in-node.ts';
import { ENGLISH_VOICE } from '../src/content/en/voice.ts';
import type { Turn } from '../src/core/turn.ts';
import { traceTurns } from '../src/turn/trace-turns.ts';
import { openVoice } from '../src/turn/voice.ts';
import { readShipped } from './catalogue.ts';
import { encoderFolder } from './encoder-folder.ts';
import { holdConversation } from './hold-conversation.ts';
import { runOnLines } from './json-lines.ts';
import { countryOf, Script } from './script-file.ts';

// Holds whole conversations as `npm run converse` does, and prints the trace of each turn, words included.

const weights = readShipped()
	.find(({ id }) => id === 'encoder')
	?.files.find(({ path }) => path.endsWith('.onnx'));
const versions = { app: 'source', encoder: weights?.sha256 ?? null };

const encoder = await openEncoderInNode(encoderFolder);
const voice = openVoice(ENGLISH_VOICE);

await runOnLines(
	'npm run --silent trace -- FILE.jsonl   (lines as for converse; - for standard input)',
	Script,
	async function* ({ id, country, turns }) {
		const script = { id: String(id), country: countryOf(country), turns };
		const known: Turn[] = [];
		for await (const turn of holdConversation(script, encoder, systemClock)) {
			known.push(turn);
			yield* traceTurns([turn], {
				known,
				voice,
				versions,
				minutesAheadOfUtc: systemClock.minutesAheadOfUtc,
				mayHoldWords: true,
			});
		}
	},
);
