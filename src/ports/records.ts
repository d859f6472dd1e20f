import type { Kept } from './store.ts';

/** What is kept, by kind. The name is bound into every sealed record and must never change its meaning. */
export const TABLES = ['turn', 'note', 'draft', 'setting', 'sheet'] as const;

export type TableName = (typeof TABLES)[number];

/** Null forgets. Values are plain data: JSON, and typed arrays. */
export type Change = { readonly table: TableName; readonly id: string; readonly value: object | null };

/** Values by table and id: in memory at once, and on disk when `write` has answered. */
export type Records = {
	/** In no order. */
	readonly all: (table: TableName) => readonly object[];
	readonly get: (table: TableName, id: string) => object | null;
	/** All changes or none; `kept` once they are as safe as these records can make them. */
	readonly write: (changes: readonly Change[]) => Promise<Kept>;
	/** Told of every change once it is made, also of those another tab made. */
	readonly onChange: (listener: (changes: readonly Change[]) => void) => void;
	/** Everything gone, the vault itself too. */
	readonly erase: () => Promise<Kept>;
	readonly close: () => void;
};
