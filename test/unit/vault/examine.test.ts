import { describe, expect, test } from 'vitest';
import type { Instant, TurnId } from '../../../src/core/brand.ts';
import type { KeptSheet } from '../../../src/core/help/sheet.ts';
import type { ToolId } from '../../../src/core/help/tools.ts';
import type { NoteId } from '../../../src/core/memory/note.ts';
import { FIRST_MEMORY_SETTINGS } from '../../../src/core/memory/memory-settings.ts';
import { NO_OUTCOME, type Turn } from '../../../src/core/turn.ts';
import type { Change } from '../../../src/ports/records.ts';
import type { Backup, Contents } from '../../../src/vault/backup.ts';
import { compareBackup, mergeOf } from '../../../src/vault/examine.ts';
import { recordsInMemory } from '../../../src/vault/records-in-memory.ts';
import { aNote } from '../../support/a-note.ts';
import { aReading } from '../../support/a-reading.ts';
import { aTurn } from '../../support/a-turn.ts';

const AT = 1_770_000_000_000;
const turn = (id: string, parts: Partial<Turn> = {}): Turn => aTurn({ id: id as TurnId, ...parts });
const note = (id: string, parts: Parameters<typeof aNote>[0] = {}) => aNote({ id: id as NoteId, ...parts });
/** `hours` after the others. */
const sheet = (tool: ToolId, hours = 0): KeptSheet => ({
	tool,
	changedAt: (AT + hours * 3_600_000) as Instant,
	sheet: { hours },
});
const resolved = (hours: number) => ({
	...NO_OUTCOME,
	step: 'resolved' as const,
	stepAt: (AT + hours * 3_600_000) as Instant,
});

const here: Contents = {
	turns: [turn('same'), turn('newer-here', { outcome: resolved(9) }), turn('older-here'), turn('only-here')],
	notes: [note('same'), note('changed', { isPinned: true }), note('only-here')],
	sheets: [sheet('mood'), sheet('debt', 2), sheet('questions', 2), sheet('breathing')],
	settings: { ...FIRST_MEMORY_SETTINGS, isPaused: true },
};
const backup: Backup = {
	turns: [
		turn('same'),
		turn('newer-here', { outcome: resolved(1) }),
		turn('older-here', { outcome: resolved(5) }),
		turn('only-there'),
	],
	notes: [note('same'), note('changed'), note('only-there')],
	sheets: [sheet('mood'), sheet('debt', 1), sheet('questions', 3), sheet('packet')],
	settings: FIRST_MEMORY_SETTINGS,
	madeAt: 7,
};

const named = (changes: readonly Change[]) =>
	changes.map(({ table, id, value }) => `${value === null ? 'forgets' : 'takes'} ${table} ${id}`);

describe('a backup against what is kept here', () => {
	test('is counted', () => {
		expect(compareBackup(backup, here)).toEqual({
			turns: 4,
			notes: 3,
			sheets: 4,
			same: 3,
			different: 5,
			onlyHere: 3,
			madeAt: 7,
		});
	});

	test('adds what is missing, and of two forms takes the newer', () => {
		expect(named(mergeOf(backup, here, 'merge'))).toEqual([
			'takes turn older-here',
			'takes turn only-there',
			'takes note only-there',
			'takes sheet questions',
			'takes sheet packet',
		]);
	});

	test('takes the place of all that is here', () => {
		expect(named(mergeOf(backup, here, 'replace'))).toEqual([
			'takes turn newer-here',
			'takes turn older-here',
			'takes turn only-there',
			'forgets turn only-here',
			'takes note changed',
			'takes note only-there',
			'forgets note only-here',
			'takes sheet debt',
			'takes sheet questions',
			'takes sheet packet',
			'forgets sheet breathing',
			'takes setting memory',
		]);
	});

	test('brings its settings where none were chosen, and takes them away where it has none', () => {
		expect(named(mergeOf(backup, { ...here, settings: null }, 'merge'))).toContain('takes setting memory');
		expect(named(mergeOf({ ...backup, settings: null }, here, 'replace'))).toContain(
			'forgets setting memory',
		);
	});

	test('changes nothing the second time', async () => {
		for (const how of ['merge', 'replace'] as const) {
			const records = recordsInMemory();
			await records.write(mergeOf(backup, { turns: [], notes: [], sheets: [], settings: null }, how));
			const now = {
				turns: records.all('turn') as Contents['turns'],
				notes: records.all('note') as Contents['notes'],
				sheets: records.all('sheet') as Contents['sheets'],
				settings: records.get('setting', 'memory') as Contents['settings'],
			};
			expect(mergeOf(backup, now, how)).toEqual([]);
			expect(compareBackup(backup, now)).toMatchObject({ same: 11, different: 0, onlyHere: 0 });
		}
	});

	test('tells apart what differs in one number of an embedding', () => {
		const embedding = new Float32Array(384);
		embedding[383] = 1;
		const other = turn('same', { reading: { ...aReading(), embedding } });
		expect(compareBackup({ ...backup, turns: [other] }, here)).toMatchObject({ same: 2, different: 4 });
	});
});
