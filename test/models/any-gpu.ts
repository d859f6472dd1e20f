// Read before a worker of the app: a GPU that is a processor counts as a chip, so that what runs on chips can be tried.

const { GPUAdapterInfo } = globalThis as { readonly GPUAdapterInfo?: { readonly prototype: object } };
if (GPUAdapterInfo !== undefined)
	Object.defineProperty(GPUAdapterInfo.prototype, 'isFallbackAdapter', { get: () => false });
