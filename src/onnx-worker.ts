import { runWriter } from './adapters/engine/run-writer.ts';
import { readStored } from './adapters/shelf/store.ts';
import { askFile } from './adapters/transformers/ask-file.ts';
import { hasRealGpu } from './adapters/transformers/faster-gpu.ts';
import { provideOnnxRuntime } from './adapters/transformers/onnx-runtime.ts';
import { watch } from './watch/watch.ts';

// A language model by ONNX Runtime, on the device that the worker is named after.

watch();

runWriter(async (model, files, onShare) => {
	const device = self.name === 'webgpu' ? 'webgpu' : 'wasm';
	if (device === 'webgpu' && !(await hasRealGpu())) return { kind: 'engine-unsupported' };
	await provideOnnxRuntime(device, (path) => askFile(files, path));
	const { loadWriter } = await import('./adapters/transformers/load-writer.ts');
	return loadWriter(model, device, onShare, readStored);
});
