import type { LanguageModel } from '../../core/models/model.ts';
import type { ModelSeen } from '../../core/privacy/audit.ts';
import { sha256OfBody } from './sha256.ts';

/** Reads every model's file that lies in a cache, and compares it with the catalogue or, failing that, with its first hash. */
export const hashModels = async (models: readonly LanguageModel[]): Promise<readonly ModelSeen[]> => {
	const published = new Map(
		models
			.flatMap(({ files, library }) => (library === null ? files : [...files, library]))
			.map(({ url, sha256 }) => [url, sha256]),
	);
	const seen: ModelSeen[] = [];
	for (const name of (await caches.keys()).filter((each) => OF_MODELS.test(each))) {
		const cache = await caches.open(name);
		for (const { url } of await cache.keys()) {
			const response = await cache.match(url);
			if (response === undefined) continue;
			const first = response.headers.get(FIRST_HASH);
			const { sha256, bytes } = await sha256OfBody(response);
			seen.push({ cache: name, url, bytes, sha256, is: compared(sha256, published.get(url) ?? null, first) });
		}
	}
	return seen;
};

const OF_MODELS = /^(models|webllm\/.*)$/;

/** Written beside the file by the download. */
const FIRST_HASH = 'X-SHA256';

const compared = (sha256: string, published: string | null, first: string | null): ModelSeen['is'] => {
	if (published !== null) return sha256 === published ? 'same' : 'changed';
	if (first !== null) return sha256 === first ? 'as-first' : 'changed';
	return 'unknown';
};
