import type { LoadedEncoder } from '../../src/adapters/transformers/encode.ts';
import type { Lexicon } from '../../src/core/reading/lexicon.ts';
import { readOutputs } from '../../src/core/reading/read-outputs.ts';
import { togetherWith } from '../../src/core/reading/together.ts';
import { readSignals } from '../../src/core/safety/signals.ts';
import type { Told } from './data.ts';
import { scoreFlag } from './score.ts';

/** Of the messages of conversations, whether any danger that they and those before them tell of is noticed. */
type Noticed = {
	readonly recall: number;
	readonly precision: number;
	/** The share of messages that tell of none, alone or with those before. */
	readonly falseAlarms: number;
};

/** So many messages are read together, see `core/reading/together.ts`. */
const TOGETHER = 5;

/**
 * Conversations that were held out, message by message: read alone; with every suspicion standing for the next four;
 * and, as the app does, read alone and together with the four before.
 */
export const evaluateTogether = async (
	encoder: LoadedEncoder,
	lexicon: Lexicon,
	conversations: readonly Told[],
) => {
	const truth: boolean[] = [];
	const alone: boolean[] = [];
	const standing: boolean[] = [];
	const together: boolean[] = [];
	for (const { turns } of conversations) {
		const said = turns.map((turn) => turn.said);
		const heard: boolean[] = [];
		for (const [place, turn] of turns.entries()) {
			const text = togetherWith(said.slice(0, place), turn.said);
			const outputs = await encoder.encode(turn.said);
			const amid = text === null ? null : await encoder.encode(text);
			const reading = readOutputs(outputs, encoder.heads, amid);
			const signals = readSignals(turn.said, reading, { recent: [], earlier: [] }, lexicon);
			heard.push(signals.some((signal) => 'danger' in signal && signal.kind !== 'suspected-together'));
			truth.push(Object.keys(turn.dangers).length > 0);
			alone.push(heard[place] === true);
			standing.push(heard.slice(Math.max(0, place + 1 - TOGETHER)).includes(true));
			together.push(signals.some((signal) => 'danger' in signal));
		}
	}
	const score = (found: readonly boolean[]): Noticed => {
		const { recall, precision } = scoreFlag(truth, found);
		const calm = found.filter((_, place) => truth[place] === false);
		return { recall, precision, falseAlarms: calm.filter(Boolean).length / Math.max(1, calm.length) };
	};
	return {
		conversations: conversations.length,
		messages: truth.length,
		alone: score(alone),
		standing: score(standing),
		together: score(together),
	};
};
