import { systemClock } from '../src/adapters/browser/clock.ts';
import { openEncoderInNode } from '../src/adapters/transformers/open-encoder-in-node.ts';
import { replyOf } from '../src/core/turn.ts';
import { encoderFolder } from './encoder-folder.ts';
import { holdConversation } from './hold-conversation.ts';
import { round, runOnLines } from './json-lines.ts';
import { countryOf, Script } from './script-file.ts';

// Runs whole conversations through the app's own pipeline, each in a memory of its own, one JSON line for each reply.

const encoder = await openEncoderInNode(encoderFolder);

await runOnLines(
	'npm run --silent converse -- FILE.jsonl   (lines {"id", "country", "turns": ["…"]}; - for standard input)',
	Script,
	async function* ({ id, country, turns }) {
		const script = { id: String(id), country: countryOf(country), turns };
		let count = 0;
		for await (const turn of holdConversation(script, encoder, systemClock))
			yield {
				id,
				turn: ++count,
				said: turn.said,
				reply: replyOf(turn),
				voice: turn.plan.voice,
				script: turn.plan.voice === 'script' ? turn.plan.script : null,
				moves: turn.plan.moves,
				stance: turn.decision.stance,
				concern: turn.decision.concern,
				dangers: turn.decision.dangers,
				notes: turn.recalled,
				helplines: turn.helplines,
				verdicts: turn.verdicts,
				ms: round(turn.milliseconds.spoken),
			};
	},
);
