import type { TableName } from '../ports/records.ts';

/** One text for each table and id: no table's name has a line break. */
export const placeOf = ({ table, id }: { readonly table: TableName; readonly id: string }): string =>
	`${table}\n${id}`;
