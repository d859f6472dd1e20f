/**
 * Tells of every device of the GPU that is made here from now on when it is lost, or meets an error that nobody caught:
 * web-llm and ONNX Runtime go on computing noise after one. Call it before they ask for a device.
 */
export const watchGpu = (onLost: () => void): void => {
	const { GPUAdapter } = globalThis as { readonly GPUAdapter?: { readonly prototype: Adapter } };
	if (GPUAdapter === undefined) return;
	const { requestDevice } = GPUAdapter.prototype;
	GPUAdapter.prototype.requestDevice = async function (this: Adapter, ...asked) {
		const device = await requestDevice.apply(this, asked);
		device.addEventListener('uncapturederror', onLost);
		void device.lost.then(({ reason }) => {
			// `destroyed` is our own doing, or the page's end.
			if (reason !== 'destroyed') onLost();
		});
		return device;
	};
};

type Device = EventTarget & { readonly lost: Promise<{ readonly reason: string }> };

type Adapter = { requestDevice: (...asked: unknown[]) => Promise<Device> };
