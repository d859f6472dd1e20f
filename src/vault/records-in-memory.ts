import type { Kept } from '../ports/store.ts';
import { TABLES, type Change, type Records, type TableName } from '../ports/records.ts';

/** Records that are gone with the page: a temporary conversation, the command lines, tests. */
export const recordsInMemory = (): Records => {
	const tables = emptyTables();
	const listeners: ((changes: readonly Change[]) => void)[] = [];
	return {
		all: (table) => [...tables[table].values()],
		get: (table, id) => tables[table].get(id) ?? null,
		write: (changes) => {
			for (const change of changes) {
				const { table, id, value } = change;
				if (value === null) tables[table].delete(id);
				else tables[table].set(id, structuredClone(value));
			}
			for (const listener of listeners) listener(changes);
			return kept;
		},
		onChange: (listener) => {
			listeners.push(listener);
		},
		erase: () => {
			for (const table of TABLES) tables[table].clear();
			return kept;
		},
		close: () => undefined,
	};
};

const kept: Promise<Kept> = Promise.resolve({ is: 'kept', value: undefined });

const emptyTables = (): Readonly<Record<TableName, Map<string, object>>> => ({
	turn: new Map(),
	note: new Map(),
	draft: new Map(),
	setting: new Map(),
	sheet: new Map(),
});
