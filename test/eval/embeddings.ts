import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { LoadedEncoder } from '../../src/adapters/transformers/encode.ts';
import type { Embed } from './memory.ts';

const CACHE = fileURLToPath(new URL('../../node_modules/.cache/confidant-embeddings', import.meta.url));

/**
 * The embeddings of all these texts. They are kept between runs under the encoder's version and what it gives for its
 * own first message, for a minute of work.
 */
export const embedAll = async (
	texts: readonly string[],
	{ encode, version, golden }: LoadedEncoder,
	onProgress: (done: number, of: number) => void = () => undefined,
): Promise<Embed> => {
	const mark = createHash('sha256').update(JSON.stringify(golden.cases[0])).digest('hex').slice(0, 12);
	mkdirSync(CACHE, { recursive: true });
	const file = join(CACHE, `${version}-${mark}.json`);
	const kept = new Map<string, string>(
		existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as [string, string][]) : [],
	);
	const missing = [...new Set(texts)].filter((text) => !kept.has(text));
	for (const [done, text] of missing.entries()) {
		const { embedding } = await encode(text);
		kept.set(text, Buffer.from(Float32Array.from(embedding).buffer).toString('base64'));
		if (done % 1000 === 0) onProgress(done, missing.length);
	}
	if (missing.length > 0) writeFileSync(file, JSON.stringify([...kept]));
	const embeddings = new Map<string, Float32Array>();
	for (const text of texts) {
		const bytes = Buffer.from(kept.get(text) ?? '', 'base64');
		embeddings.set(text, new Float32Array(new Uint8Array(bytes).buffer));
	}
	return (text) => {
		const embedding = embeddings.get(text);
		if (embedding === undefined) throw new Error('A text that was not embedded beforehand');
		return embedding;
	};
};
