import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * A model library that mlc-ai publishes: web-llm's runtime and samplers, compiled, and an embedding model's functions
 * in place of a chat model's. Of all libraries that could be had here it is the youngest; `chat-functions.ts` gives
 * the rest. It lies in an ignored folder and is never committed.
 */
export const LIBRARY_NAME = 'snowflake-arctic-embed-s-q0f32-ctx512_cs512_batch4-webgpu.wasm';

export const LIBRARY_SHA256 = 'a7bc8e46a7abe947ccd3cdd0df8c9f473eb638975e2122ec3ace9796d0a6d5db';

/** In the repository mlc-ai/binary-mlc-llm-libs. */
export const LIBRARY_PATH = `web-llm-models/v0_2_80/${LIBRARY_NAME}`;

export const LIBRARY_FILE = fileURLToPath(new URL(`library/${LIBRARY_NAME}`, import.meta.url));

export const hasLibrary = (): boolean => existsSync(LIBRARY_FILE);

export const WITHOUT_LIBRARY =
	'web-llm itself is not tested here: its model library is not on this machine. `npx tsx test/models/get-library.ts` fetches it (3.6 MB).';
