import { termsOf } from './terms.ts';

/** Which rows are about whom or what. */
export type NameIndex = {
	readonly put: (row: number, names: readonly string[]) => void;
	/** With the names that were put. */
	readonly drop: (row: number, names: readonly string[]) => void;
	/** The rows about somebody or something that a message names, by the message's terms. */
	readonly named: (terms: readonly string[]) => ReadonlySet<number>;
};

export const openNameIndex = (): NameIndex => {
	const rowsOf = new Map<string, number[]>();
	return {
		put: (row, names) => {
			for (const key of keysOf(names)) {
				const known = rowsOf.get(key);
				if (known === undefined) rowsOf.set(key, [row]);
				else known.push(row);
			}
		},
		drop: (row, names) => {
			for (const key of keysOf(names)) {
				const left = (rowsOf.get(key) ?? []).filter((other) => other !== row);
				if (left.length === 0) rowsOf.delete(key);
				else rowsOf.set(key, left);
			}
		},
		named: (terms) => {
			const named = new Set<number>();
			for (let from = 0; from < terms.length; from++)
				for (let length = 1; length <= LONGEST_NAME; length++)
					for (const row of rowsOf.get(terms.slice(from, from + length).join(' ')) ?? []) named.add(row);
			return named;
		},
	};
};

/** In terms: *Citizens Advice Bureau*. */
const LONGEST_NAME = 3;

const keysOf = (names: readonly string[]): ReadonlySet<string> => {
	const keys = new Set(names.map((name) => termsOf(name).join(' ')));
	keys.delete('');
	return keys;
};
