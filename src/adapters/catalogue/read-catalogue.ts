import * as v from 'valibot';
import type { LanguageModel } from '../../core/models/model.ts';

/** What a catalogue holds for a person to choose from, and the entries left out with the first thing wrong in each. */
export type Catalogue = {
	/** In the order of the file: what can be expected of its replies rises, as far as is known. */
	readonly models: readonly LanguageModel[];
	readonly broken: readonly { readonly id: string; readonly why: string }[];
};

/** Reads `models.json`, already parsed. Entries of other kinds, such as the encoder, are passed over. */
export const readCatalogue = (found: unknown): Catalogue => {
	const file = v.safeParse(File, found);
	if (!file.success) return { models: [], broken: [{ id: 'models.json', why: firstIssue(file.issues) }] };
	const models: LanguageModel[] = [];
	const broken: { readonly id: string; readonly why: string }[] = [];
	for (const entry of file.output.models) {
		if (entry.kind !== 'language') continue;
		const read = v.safeParse(Entry, entry);
		if (!read.success) broken.push({ id: nameOf(entry), why: firstIssue(read.issues) });
		else if (models.some(({ id }) => id === read.output.id))
			broken.push({ id: read.output.id, why: 'id: there is another entry of this name' });
		else models.push(read.output);
	}
	return { models, broken };
};

const firstIssue = ([issue]: readonly [v.BaseIssue<unknown>, ...unknown[]]): string => {
	const path = v.getDotPath(issue);
	return path === null ? issue.message : `${path}: ${issue.message}`;
};

const nameOf = (entry: Readonly<Record<string, unknown>>): string =>
	typeof entry.id === 'string' ? entry.id : 'without an id';

/** An entry that cannot be read must not take the others with it. */
const File = v.object({ models: v.array(v.looseObject({ kind: v.string() })) });

export const Bytes = v.pipe(v.number(), v.integer(), v.minValue(1));

const HttpsAddress = v.pipe(v.string(), v.url(), v.startsWith('https://'));

/** Of a file under a folder; no way out of it. */
export const Path = v.pipe(
	v.string(),
	v.regex(/^[\w.-]+(\/[\w.-]+)*$/u),
	v.check((path) => !path.split('/').includes('..'), 'leads out of its folder'),
);

export const Sha256 = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/u));

/** A list that somebody wrote by hand, or an older version of the app, may not have them. */
export const BlocksOrNull = v.optional(v.nullable(v.strictObject({ size: Bytes, sha256: Sha256 })), null);

const ModelFile = v.strictObject({
	path: Path,
	url: HttpsAddress,
	bytes: v.nullable(Bytes),
	sha256: v.nullable(Sha256),
	blocks: BlocksOrNull,
});

const Entry = v.pipe(
	v.object({
		id: v.pipe(v.string(), v.regex(/^[\w.-]+$/u)),
		name: v.pipe(v.string(), v.nonEmpty()),
		purpose: v.picklist(['conversation', 'test']),
		engine: v.picklist(['web-llm', 'transformers']),
		description: v.pipe(v.string(), v.nonEmpty()),
		licence: v.strictObject({ name: v.string(), url: HttpsAddress }),
		languages: v.pipe(v.array(v.string()), v.nonEmpty()),
		quantisation: v.picklist(['q4f16', 'q4f32', 'q8', 'f32']),
		contextTokens: v.pipe(v.number(), v.integer(), v.minValue(1)),
		memoryBytes: Bytes,
		downloadBytes: Bytes,
		needs: v.strictObject({
			webgpu: v.boolean(),
			shaderF16: v.boolean(),
			largestTensorBytes: v.nullable(Bytes),
		}),
		base: v.pipe(HttpsAddress, v.endsWith('/')),
		library: v.nullable(ModelFile),
		files: v.pipe(v.array(ModelFile), v.nonEmpty()),
		isWhole: v.boolean(),
		hosts: v.array(v.pipe(v.string(), v.regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/u))),
	}),
	v.check(({ engine, library }) => (engine === 'web-llm') === (library !== null), 'web-llm needs a library'),
	v.check(
		({ engine, base }) => engine !== 'web-llm' || base.endsWith('/resolve/main/'),
		'web-llm looks for the files of a model under /resolve/main/',
	),
	v.check(
		({ base, files }) => files.every(({ path, url }) => url === `${base}${path}`),
		'a file lies elsewhere than under its base',
	),
	v.check(
		({ base, library, hosts }) =>
			[base, library?.url].every((url) => url === undefined || isUnpublished(url) || isAt(url, hosts)),
		'an address is on a host that is not named',
	),
);

const isUnpublished = (url: string): boolean => new URL(url).hostname.endsWith('.invalid');

const isAt = (url: string, hosts: readonly string[]): boolean => hosts.includes(new URL(url).hostname);
