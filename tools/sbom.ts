import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import * as v from 'valibot';
import { readShipped } from './catalogue.ts';
import { licencesOf } from './licences/licences-of.ts';

/** The bill of materials of a build (CycloneDX 1.6), and the licences of all it names. */
export const SBOM = 'sbom.cdx.json';
export const LICENCES = 'licences.txt';

/**
 * Notes which packages' code is in the build, and writes both files at its end. What is merely installed is not named:
 * it does not ship. `note` goes into every bundle the build makes, the workers' too.
 */
export const sbom = (): { readonly note: () => Plugin; readonly write: () => Plugin } => {
	const shipped = new Set<string>();
	let root = '';
	let folder = '';
	return {
		note: () => ({
			name: 'note-packages',
			apply: 'build',
			generateBundle: (_, bundle) => {
				for (const file of Object.values(bundle))
					for (const id of file.type === 'chunk' ? file.moduleIds : file.originalFileNames) {
						const path = packageOf(id);
						if (path === null) continue;
						for (const each of [path, ...(INSIDE[path] ?? [])]) shipped.add(each);
					}
			},
		}),
		write: () => ({
			name: 'sbom',
			apply: 'build',
			configResolved: (config) => {
				root = config.root;
				folder = resolve(config.root, config.build.outDir);
			},
			closeBundle: {
				order: 'post',
				sequential: true,
				handler: () => {
					const bill = billOf(root, shipped);
					writeFileSync(join(folder, SBOM), `${JSON.stringify(bill, null, '\t')}\n`);
					writeFileSync(join(folder, LICENCES), licencesOf(root, bill.components));
				},
			},
		}),
	};
};

/** Code of the builders themselves that is put into every build, by what they call it. */
const BUILDERS = [
	['\0vite/', 'node_modules/vite'],
	['\0rolldown/', 'node_modules/rolldown'],
] as const;

/** Packages whose published file holds the code of others. */
const INSIDE: Readonly<Record<string, readonly string[]>> = {
	'node_modules/@huggingface/transformers': [
		'node_modules/@huggingface/jinja',
		'node_modules/@huggingface/tokenizers',
	],
};

/** The folder of the package that a module came from, from the project's; null for our own code. */
const packageOf = (id: string): string | null =>
	BUILDERS.find(([prefix]) => id.startsWith(prefix))?.[1] ??
	/(?:^|\/)(node_modules\/(?:.*\/node_modules\/)?(?:@[^/]+\/)?[^/]+)\//.exec(id)?.[1] ??
	null;

const Component = v.looseObject({
	type: v.string(),
	name: v.string(),
	group: v.optional(v.string()),
	version: v.string(),
	'bom-ref': v.string(),
	licenses: v.array(
		v.union([
			v.looseObject({ license: v.looseObject({ id: v.optional(v.string()), name: v.optional(v.string()) }) }),
			v.looseObject({ expression: v.string() }),
		]),
	),
	properties: v.optional(v.array(v.object({ name: v.string(), value: v.string() })), []),
});

export type Component = v.InferOutput<typeof Component>;

const Bill = v.looseObject({
	metadata: v.looseObject({ component: v.looseObject({ 'bom-ref': v.string() }) }),
	components: v.array(v.looseObject({ properties: v.optional(v.array(v.unknown())) })),
	dependencies: v.array(v.object({ ref: v.string(), dependsOn: v.optional(v.array(v.string()), []) })),
});

/** What cyclonedx-npm says of everything installed, without what does not ship and what differs between machines. */
const billOf = (root: string, shipped: ReadonlySet<string>) => {
	const cli = join(root, 'node_modules/@cyclonedx/cyclonedx-npm/bin/cyclonedx-npm-cli.js');
	const flags = ['--ignore-npm-errors', '--flatten-components', '--output-reproducible', '--short-PURLs'];
	const printed = execFileSync(process.execPath, [cli, ...flags, '--output-file', '-'], {
		cwd: root,
		encoding: 'utf8',
		maxBuffer: 2 ** 28,
		// In production it would leave out the builders.
		env: { ...process.env, NODE_ENV: '' },
		stdio: ['ignore', 'pipe', 'ignore'],
	});
	const all = v.parse(Bill, JSON.parse(printed));
	const components = all.components
		.filter((each) => shipped.has(pathOf(each)))
		.map((each) => v.parse(Component, each));
	const missing = [...shipped].filter((path) => !components.some((each) => pathOf(each) === path));
	if (missing.length > 0) throw new Error(`In the build, but not in the bill: ${missing.join(', ')}`);
	const whole = [...components, ...modelsOf(root)];
	const refs = new Set([all.metadata.component['bom-ref'], ...whole.map((each) => each['bom-ref'])]);
	return {
		...all,
		metadata: { component: all.metadata.component },
		components: whole,
		dependencies: all.dependencies
			.filter(({ ref }) => refs.has(ref))
			.map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn.filter((each) => refs.has(each)) })),
	};
};

/** The folder of a package, from the project's; empty for what is no package. */
export const pathOf = ({ properties }: { readonly properties?: readonly unknown[] | undefined }): string => {
	const property = properties?.find((each) => v.is(PathProperty, each));
	return property === undefined ? '' : v.parse(PathProperty, property).value;
};

const PathProperty = v.object({ name: v.literal('cdx:npm:package:path'), value: v.string() });

/** The models that ship with the page, each file with its hash. */
const modelsOf = (root: string): readonly Component[] =>
	readShipped(root)
		.filter(({ folder }) => folder.startsWith('public/'))
		.map(({ id, description, licence, madeFrom, files }) => ({
			type: 'machine-learning-model',
			name: id,
			version: files.find(({ path }) => path.endsWith('.onnx'))?.sha256.slice(0, 12) ?? '',
			'bom-ref': `model|${id}`,
			description,
			licenses: [{ license: { id: licence } }],
			properties: madeFrom.map((value) => ({ name: 'confidant:made-from', value })),
			components: files.map(({ path, sha256 }) => ({
				type: 'file',
				name: `${id}/${path}`,
				hashes: [{ alg: 'SHA-256', content: sha256 }],
			})),
		}));
