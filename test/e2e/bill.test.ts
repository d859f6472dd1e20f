import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { beforeAll, describe, expect, it } from 'vitest';
import { BUILT } from '../../tools/build.ts';
import { LICENCES, SBOM } from '../../tools/sbom.ts';

const Bill = v.object({
	bomFormat: v.literal('CycloneDX'),
	specVersion: v.literal('1.6'),
	components: v.array(
		v.object({ name: v.string(), group: v.optional(v.string()), version: v.string(), 'bom-ref': v.string() }),
	),
	dependencies: v.array(v.object({ ref: v.string(), dependsOn: v.array(v.string()) })),
});

describe('the bill of materials of a build', () => {
	let bill: v.InferOutput<typeof Bill>;
	let names: readonly string[];

	beforeAll(() => {
		bill = v.parse(Bill, JSON.parse(readFileSync(join(BUILT, SBOM), 'utf8')));
		names = bill.components.map(({ group, name }) => (group === undefined ? name : `${group}/${name}`));
	});

	it('names what ships: of the page, of its workers, inside other packages, the model, the builders’ own code', () => {
		for (const name of [
			'svelte',
			'compromise',
			'dexie',
			'hash-wasm',
			'age-encryption',
			'onnxruntime-web',
			'@huggingface/transformers',
			'@huggingface/jinja',
			'encoder',
			'@mlc-ai/web-llm',
			'vite',
		])
			expect(names).toContain(name);
	});

	it('names nothing that is only installed', () => {
		for (const name of ['sirv', 'sharp', 'onnxruntime-node', 'vitest', 'typescript'])
			expect(names).not.toContain(name);
	});

	it('ties no component to one that it does not name', () => {
		const refs = new Set(bill.dependencies.map(({ ref }) => ref));
		expect(bill.components.filter((each) => !refs.has(each['bom-ref'])).map(({ name }) => name)).toEqual([
			'encoder',
		]);
		expect(bill.dependencies.flatMap(({ dependsOn }) => dependsOn).filter((ref) => !refs.has(ref))).toEqual(
			[],
		);
	});

	it('comes with a licence for each, and tells nothing of the machine it was made on', () => {
		const licences = readFileSync(join(BUILT, LICENCES), 'utf8');
		for (const [index, { version }] of bill.components.entries())
			expect(licences).toContain(`${names[index] ?? ''} ${version} (`);
		for (const text of [licences, readFileSync(join(BUILT, SBOM), 'utf8')])
			expect(text).not.toContain(process.cwd());
	});
});
