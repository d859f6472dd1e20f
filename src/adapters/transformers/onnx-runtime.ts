import wasmUrl from 'onnxruntime-web/ort-wasm-simd-threaded.wasm?url';
import webgpuUrl from 'onnxruntime-web/ort-wasm-simd-threaded.asyncify.wasm?url';
import type { Device } from './messages.ts';

/**
 * Gives transformers.js the build of ONNX Runtime that `device` needs, from the own origin. Must be done before
 * transformers.js is imported: it looks for a runtime under this symbol, and without one asks a CDN for its wasm.
 */
export const provideOnnxRuntime = async (device: Device): Promise<void> => {
	const onnx =
		device === 'webgpu' ? await import('onnxruntime-web/webgpu') : await import('onnxruntime-web/wasm');
	onnx.env.wasm.wasmPaths = {
		wasm: new URL(device === 'webgpu' ? webgpuUrl : wasmUrl, self.location.href).href,
	};
	// One message is too short for a second thread to help, and threads would need shared memory.
	onnx.env.wasm.numThreads = 1;
	Object.assign(globalThis, { [Symbol.for('onnxruntime')]: onnx });
};
