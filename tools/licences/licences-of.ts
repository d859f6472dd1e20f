import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathOf, type Component } from '../sbom.ts';

/** One text for all whose licence reads the same, after their names. */
export const licencesOf = (root: string, components: readonly Component[]): string => {
	const namesOf = new Map<string, string[]>();
	for (const component of components) {
		const text = textsOf(root, component).join('\n\n');
		namesOf.set(text, [...(namesOf.get(text) ?? []), ...titleOf(component)]);
	}
	const parts = [...namesOf].map(([text, names]) => `${names.join('\n')}\n\n${text}`);
	return [
		'Licences of everything in this build that others wrote. The bill of materials is in sbom.cdx.json.',
		...parts,
	]
		.join(`\n\n${'='.repeat(80)}\n\n`)
		.concat('\n');
};

const titleOf = ({ group, name, version, licenses, properties }: Component): readonly string[] => {
	const terms = licenses.map((each) =>
		'expression' in each ? String(each.expression) : (each.license.id ?? each.license.name ?? ''),
	);
	const madeFrom = properties.filter((each) => each.name === 'confidant:made-from');
	return [
		`${group === undefined ? '' : `${group}/`}${name} ${version} (${terms.join(', ')})`,
		...madeFrom.map(({ value }) => `  made from ${value}`),
	];
};

/** Texts that a package does not carry itself, under `tools/licences/`. */
const BORROWED: Readonly<Record<string, string>> = {
	'onnxruntime-web': 'tools/licences/onnxruntime',
	'onnxruntime-common': 'tools/licences/onnxruntime',
	'normalize-strings': 'tools/licences/normalize-strings',
	encoder: 'node_modules/@huggingface/transformers',
};

/** Throws when there is no text: what ships without its licence must not ship. */
const textsOf = (root: string, component: Component): readonly string[] => {
	const folder = join(root, BORROWED[component.name] ?? pathOf(component));
	const texts = (existsSync(folder) ? readdirSync(folder) : [])
		.filter((name) => /^(licen[cs]e|copying|notice|third_?party)/i.test(name))
		.sort((a, b) => (a < b ? -1 : 1))
		.map((name) => readFileSync(join(folder, name), 'utf8').replaceAll('\r\n', '\n').trim())
		// A builder's own dependencies are in its licence too; none of their code is put into what it builds.
		.map((text) => text.split(/^#+ Licenses of bundled dependencies/m)[0]?.trim() ?? '');
	if (texts.length === 0) throw new Error(`No licence text for ${component.name} in ${folder}`);
	return texts;
};
