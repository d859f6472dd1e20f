import { describe, expect, it } from 'vitest';
import type { Change } from '../../../src/ports/records.ts';
import { aDisk, startProcess, wipeRows } from '../../support/simulated-copies.ts';
import { create, mustKeep, reopen } from '../../support/vault-scenario.ts';

/** About as long as most notes, with an embedding. */
const aNote = (n: number): Change => ({
	table: 'note',
	id: `note-${n}`,
	value: {
		id: `note-${n}`,
		text: 'Your sister is called Ana, and she lives by the sea. '.repeat(1 + (n % 3)),
		words: 'my sister Ana lives by the sea',
		embedding: new Int8Array(384).fill(n),
	},
});

describe('a vault with many records', () => {
	it.each([10_000, 100_000])(
		'opens %i of them',
		async (count) => {
			const disk = aDisk();
			const made = await create(
				startProcess(disk),
				Array.from({ length: count }, (_, n) => aNote(n)),
			);
			made.close();
			const measure = async (what: string) => {
				const copies = startProcess(disk);
				const before = performance.now();
				const vault = await reopen(copies, made.mark());
				console.log(`${count} records: ${what} in ${Math.round(performance.now() - before)} ms`);
				return vault;
			};
			const vault = await measure('opened');
			expect(vault.all('note')).toHaveLength(count);
			expect(vault.get('note', 'note-77')).toEqual(aNote(77).value);
			if (count > 10_000) return;
			const before = performance.now();
			mustKeep(await vault.write([{ table: 'note', id: 'note-1', value: null }]));
			mustKeep(await vault.compact());
			console.log(
				`${count} records: one forgotten and compacted in ${Math.round(performance.now() - before)} ms`,
			);
			vault.close();
			wipeRows(disk);
			expect((await measure('opened and healed')).all('note')).toHaveLength(count - 1);
		},
		240_000,
	);
});
