import { isSound } from '../../core/reading/golden.ts';
import type { Outputs } from '../../core/reading/read-outputs.ts';
import { unreachable } from '../../core/unreachable.ts';
import { watch } from '../../watch/watch.ts';
import { askFile } from './ask-file.ts';
import type { LoadedEncoder } from './encode.ts';
import type { Answer, Device, Request } from './messages.ts';
import { provideOnnxRuntime } from './onnx-runtime.ts';

// Note: keep this file free of decisions. It loads, checks itself and passes numbers on.

watch();

let encoder: LoadedEncoder | null = null;

self.onmessage = async ({ data: request }: MessageEvent<Request>) => {
	self.postMessage(await answer(request));
};

const answer = async (request: Request): Promise<Answer> => {
	switch (request.type) {
		case 'load':
			return load(request.id, request.device, request.files);
		case 'encode':
			try {
				if (encoder === null) return { id: request.id, type: 'failed', reason: 'missing' };
				return { id: request.id, type: 'encoded', outputs: await encoder.encode(request.text) };
			} catch {
				return { id: request.id, type: 'failed', reason: 'stopped' };
			}
		default:
			return unreachable(request);
	}
};

const load = async (id: number, device: Device, files: MessagePort): Promise<Answer> => {
	let loaded: LoadedEncoder;
	try {
		const read = (path: string) => askFile(files, path);
		await provideOnnxRuntime(device, read);
		const { loadEncoder } = await import('./encode.ts');
		loaded = await loadEncoder('./', device, read);
	} catch {
		return { id, type: 'failed', reason: 'missing' };
	}
	try {
		const outputs: Outputs[] = [];
		const times: number[] = [];
		for (const { text } of loaded.golden.cases) {
			const start = performance.now();
			outputs.push(await loaded.encode(text));
			times.push(performance.now() - start);
		}
		if (!isSound(outputs, loaded.golden)) return { id, type: 'failed', reason: 'unsound' };
		encoder = loaded;
		return { id, type: 'loaded', version: loaded.version, heads: loaded.heads, milliseconds: median(times) };
	} catch {
		return { id, type: 'failed', reason: 'unsound' };
	}
};

const median = (values: readonly number[]): number =>
	[...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.POSITIVE_INFINITY;
