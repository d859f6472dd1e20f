import { models } from '../../../models.json';
import { ENGLISH_VOICE } from '../../content/en/voice.ts';
import { writeTraces } from '../../core/research/trace.ts';
import type { Turn } from '../../core/turn.ts';
import { traceTurns, type Tracing } from '../../turn/trace-turns.ts';
import { openVoice } from '../../turn/voice.ts';

type Chosen = Pick<Tracing, 'known' | 'mayHoldWords'> & {
	/** SHA-256 of the build's manifest; null where the page does not know it. */
	readonly build: string | null;
};

/** JSON Lines that `npm run replay` takes again. */
export const writeTraceFile = (turns: readonly Turn[], { known, mayHoldWords, build }: Chosen): string =>
	writeTraces(
		traceTurns(turns, {
			known,
			voice: openVoice(ENGLISH_VOICE),
			versions: { app: build ?? ownScript(), encoder: encoderWeights() },
			minutesAheadOfUtc: (at) => -new Date(at).getTimezoneOffset(),
			mayHoldWords,
		}),
	);

/** Its name holds its hash. The name alone: where the app came from is nobody's business. */
const ownScript = (): string =>
	document.querySelector<HTMLScriptElement>('script[type="module"][src]')?.src.split('/').at(-1) ?? 'unknown';

const encoderWeights = (): string | null =>
	models.find(({ id }) => id === 'encoder')?.files.find(({ path }) => path.endsWith('.onnx'))?.sha256 ?? null;
