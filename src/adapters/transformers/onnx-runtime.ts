import wasmUrl from 'onnxruntime-web/ort-wasm-simd-threaded.wasm?url';
import webgpuUrl from 'onnxruntime-web/ort-wasm-simd-threaded.asyncify.wasm?url';
import type { Device } from './messages.ts';

/**
 * Gives transformers.js the build of ONNX Runtime that `device` needs, its wasm read by `read` from a path of the own
 * build. Must be done before transformers.js is imported: it looks for a runtime under this symbol, and without one, or
 * without a place for its wasm, asks a CDN.
 */
export const provideOnnxRuntime = async (
	device: Device,
	read: (path: string) => Promise<ArrayBuffer>,
): Promise<void> => {
	const { pathname } = new URL(device === 'webgpu' ? webgpuUrl : wasmUrl, self.location.href);
	const [onnx, wasm] = await Promise.all([
		device === 'webgpu' ? import('onnxruntime-web/webgpu') : import('onnxruntime-web/wasm'),
		read(pathname),
	]);
	onnx.env.wasm.wasmPaths = { wasm: pathname };
	onnx.env.wasm.wasmBinary = wasm;
	// One message is too short for a second thread to help, and threads would need shared memory.
	onnx.env.wasm.numThreads = 1;
	Object.assign(globalThis, { [Symbol.for('onnxruntime')]: onnx });
};
