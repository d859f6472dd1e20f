import { describe, expect, it } from 'vitest';
import { openFiles } from '../../src/adapters/browser/open-files.ts';
import { openDevice } from '../../src/adapters/transformers/open-device.ts';
import { openEncoder } from '../../src/adapters/transformers/open-encoder.ts';
import { cosine } from '../../src/core/reading/golden.ts';
import { fetchedFiles } from '../support/fetched-files.ts';
import { encoderContract } from '../contract/encoder.contract.ts';

const source = { files: fetchedFiles, trustedScript: (url: string) => url };
const nowhere = openFiles(
	Promise.resolve((port) => {
		port.onmessage = ({ ports: [answer] }) => {
			answer?.postMessage(null);
		};
	}),
);
const neverTried = { hasLost: () => true, keepLoss: () => undefined };

describe('the encoder in its worker', () => {
	encoderContract(() => Promise.resolve(openEncoder(source, neverTried)));

	it('passes its self-test on WASM and says that it runs there', async () => {
		const encoder = openEncoder(source, neverTried);
		expect(encoder.device()).toBe('opening');
		await encoder.read('hello', 60_000);
		expect(encoder.device()).toBe('wasm');
		encoder.close();
	});

	it('computes the same on WebGPU as on WASM, or is found unsound there', async () => {
		expect(
			await (navigator as { gpu?: { requestAdapter: () => Promise<unknown> } }).gpu?.requestAdapter(),
		).toBeTruthy();
		const [wasm, gpu] = [await openDevice('wasm', source), await openDevice('webgpu', source)];
		if (typeof wasm === 'string') throw new Error(wasm);
		if (typeof gpu === 'string') {
			expect(gpu).toBe('unsound');
			return;
		}
		const [one, other] = [
			await wasm.encode('The letter says seven days.', 60_000),
			await gpu.encode('The letter says seven days.', 60_000),
		];
		if (typeof one === 'string' || typeof other === 'string') throw new Error('stopped');
		expect(cosine(one.embedding, other.embedding)).toBeGreaterThan(0.99);
		wasm.close();
		gpu.close();
	});

	it('says that its files are missing where they are not, and goes on', async () => {
		const encoder = openEncoder({ ...source, files: nowhere }, neverTried);
		expect(await encoder.read('hello', 60_000)).toEqual({ kind: 'unread', reason: 'encoder-missing' });
		expect(encoder.device()).not.toBe('wasm');
		encoder.close();
	});

	it('gives up after the time it was given', async () => {
		const encoder = openEncoder(source, neverTried);
		expect(await encoder.read('hello', 1)).toEqual({ kind: 'unread', reason: 'encoder-slow' });
		encoder.close();
	});

	it('replaces a worker that died at the next message', async () => {
		const encoder = openEncoder(source, neverTried);
		await encoder.read('hello', 60_000);
		// Too long a message for a millisecond: what takes longer than its limit is ended with its worker.
		expect(await encoder.read('hello '.repeat(200), 1)).toEqual({
			kind: 'unread',
			reason: 'encoder-stopped',
		});
		expect((await encoder.read('hello', 60_000)).kind).toBe('read');
		encoder.close();
	});
});
