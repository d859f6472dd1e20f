import type { SealedTable } from '../ports/copies.ts';

/** One text for each table and id: no table's name has a line break. */
export const placeOf = ({ table, id }: { readonly table: SealedTable; readonly id: string }): string =>
	`${table}\n${id}`;
