import type { EngineFailure } from '../core/failure.ts';
import type { LanguageModel } from '../core/models/model.ts';
import type { SelfTested } from '../core/models/self-test.ts';
import type { Message } from '../core/reply/prompt.ts';

/** A language model in memory, in a worker of its own. What throws in it is translated where it is asked. */
export type Writer = {
	/** What its tokenizer takes for its own marks. */
	readonly marks: readonly string[];
	/** Tokens of the prompt with all that a chat puts around it; rather more than fewer. */
	readonly count: (prompt: readonly Message[]) => number;
	/** Writes a little, each token the likeliest. */
	readonly test: (prompt: readonly Message[], mostTokens: number) => Promise<SelfTested>;
	/** Resolves when it is done, or soon after `stop` is aborted. */
	readonly write: (
		asked: { readonly prompt: readonly Message[]; readonly seed: number; readonly mostTokens: number },
		onText: (text: string) => void,
		stop: AbortSignal,
	) => Promise<void>;
};

/** A file of a model as it lies on this device, by the part of the store it is in; null when it is not there, or not whole. */
export type ReadStored = (file: { readonly url: string; readonly cache: string }) => Promise<Response | null>;

/** Loads a model from this device; `files` gives those of the build, `onShare` is told how far it is, 0–1. */
export type LoadWriter = (
	model: LanguageModel,
	files: MessagePort,
	onShare: (share: number) => void,
) => Promise<Writer | EngineFailure>;
