import type { EngineFailure } from '../../core/failure.ts';
import { tokensOfReply } from '../../core/models/sampling.ts';
import type { LanguageModel } from '../../core/models/model.ts';
import { isSound, SELF_TEST, SELF_TEST_TOKENS, type SelfTested } from '../../core/models/self-test.ts';
import { withoutThinking } from '../../core/models/without-thinking.ts';
import { fitPrompt, withoutMarks } from '../../core/reply/fit-prompt.ts';
import { unreachable } from '../../core/unreachable.ts';
import type { LoadWriter, Writer } from '../../ports/writer.ts';
import { failureOf } from './failure-of.ts';
import type { Answer, Request } from './messages.ts';
import { watchGpu } from './watch-gpu.ts';

/** How often a worker that is not computing says that it is there, milliseconds. */
const BEAT = 1000;

/** The worker's side of an engine: loads with `load`, tests what it loaded, then writes one reply after the other. */
export const runWriter = (load: LoadWriter): void => {
	let opened: { readonly writer: Writer; readonly model: LanguageModel } | null = null;
	let writing: { readonly id: number; readonly stop: AbortController } | null = null;
	const tell = (answer: Answer): void => {
		self.postMessage(answer);
	};

	setInterval(() => {
		tell({ type: 'beat' });
	}, BEAT);
	watchGpu(() => {
		tell({ type: 'failed', failure: { kind: 'engine-lost' } });
	});

	const open = async (model: LanguageModel, files: MessagePort): Promise<void> => {
		const failure = await openOrFail(model, files);
		tell(failure === null ? { type: 'opened' } : { type: 'failed', failure });
	};

	const openOrFail = async (model: LanguageModel, files: MessagePort): Promise<EngineFailure | null> => {
		try {
			const writer = await load(model, files, (share) => {
				tell({ type: 'share', share });
			});
			if ('kind' in writer) return writer;
			const tested = await writer.test(SELF_TEST, SELF_TEST_TOKENS);
			if (!isSound(answered(tested), model.purpose)) return { kind: 'engine-unsound' };
			opened = { writer, model };
			return null;
		} catch (error) {
			return failureOf(error);
		}
	};

	const write = async ({ id, prompt, seed }: Extract<Request, { type: 'write' }>): Promise<void> => {
		if (opened === null) throw new Error('Asked to write before it was open');
		const { writer, model } = opened;
		const stop = new AbortController();
		writing = { id, stop };
		let failure: EngineFailure | null = null;
		try {
			const mostTokens = tokensOfReply(model.contextTokens);
			const room = model.contextTokens - mostTokens;
			const fitted = fitPrompt(withoutMarks(prompt, writer.marks), writer.count, room);
			if (fitted === null) failure = { kind: 'engine-too-long' };
			else {
				tell({ type: 'begun', id, leftOut: fitted.leftOut });
				const onText = withoutThinking((text) => {
					tell({ type: 'text', id, text });
				});
				await writer.write({ prompt: fitted.prompt, seed, mostTokens }, onText, stop.signal);
			}
		} catch (error) {
			failure = failureOf(error);
		}
		writing = null;
		tell({ type: 'written', id, failure });
	};

	self.onmessage = ({ data: request }: MessageEvent<Request>): void => {
		switch (request.type) {
			case 'open':
				void open(request.model, request.files);
				return;
			case 'write':
				void write(request);
				return;
			case 'stop':
				if (writing?.id === request.id) writing.stop.abort();
				return;
			default:
				unreachable(request);
		}
	};
};

const answered = ({ text, logprobs }: SelfTested): SelfTested => {
	let answer = '';
	withoutThinking((part) => (answer += part))(text);
	return { text: answer, logprobs };
};
