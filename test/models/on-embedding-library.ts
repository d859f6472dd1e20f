import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

/**
 * Lets web-llm's chat pipeline run on an embedding model's library: its virtual machine passes through
 * `chat-functions.ts`. One place of web-llm's code is changed, in builds for tests only.
 */
export const onEmbeddingLibrary = (): Plugin => ({
	name: 'on-embedding-library',
	transform: (code, id) => {
		if (!id.includes('@mlc-ai/web-llm/lib/index.js')) return null;
		const pipeline = code.indexOf('class LLMChatPipeline');
		const start = code.indexOf(MACHINE, pipeline);
		if (pipeline < 0 || start < 0) throw new Error('web-llm no longer makes its virtual machine so');
		const wrapped = `globalThis.withChatFunctions(${MACHINE}, this.tvm, this.device, config)`;
		return {
			code: `import ${JSON.stringify(CHAT_FUNCTIONS)};\n${code.slice(0, start)}${wrapped}${code.slice(start + MACHINE.length)}`,
			map: null,
		};
	},
});

const MACHINE = 'this.tvm.detachFromCurrentScope(this.tvm.createVirtualMachine(this.device))';

const CHAT_FUNCTIONS = fileURLToPath(new URL('chat-functions.ts', import.meta.url));
