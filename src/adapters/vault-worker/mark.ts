/** Which vault was here last, and how far it had come. It tells that something is kept, and nothing of what. */
export type Mark = { readonly id: string; readonly revision: number; readonly seq: number };

/** No parser: the first load is small. */
const isMark = (kept: unknown): kept is Mark => {
	if (typeof kept !== 'object' || kept === null) return false;
	const { id, revision, seq } = kept as Readonly<Record<string, unknown>>;
	return (
		typeof id === 'string' &&
		id !== '' &&
		id.length <= LONGEST_ID &&
		[revision, seq].every((count) => Number.isSafeInteger(count) && (count as number) >= 0)
	);
};

const LONGEST_ID = 100;

/** In local storage under `${name}-mark`; where that is switched off there is none. */
export const openMark = (
	name: string,
): {
	readonly read: () => Mark | null;
	/** Another vault's mark is replaced; of the same vault's the higher stays, whichever tab is faster. */
	readonly raise: (mark: Mark) => void;
	readonly remove: () => void;
} => {
	const key = `${name}-mark`;
	const read = (): Mark | null => {
		try {
			const kept: unknown = JSON.parse(localStorage.getItem(key) ?? 'null');
			return isMark(kept) ? kept : null;
		} catch {
			return null;
		}
	};
	return {
		read,
		raise: ({ id, revision, seq }) => {
			const kept = read();
			const [atLeast, from] = kept?.id === id ? [kept.revision, kept.seq] : [0, 0];
			try {
				localStorage.setItem(
					key,
					JSON.stringify({ id, revision: Math.max(atLeast, revision), seq: Math.max(from, seq) }),
				);
			} catch {
				// Storage switched off or full: what is gone can then not be told from what never was.
			}
		},
		remove: () => {
			try {
				localStorage.removeItem(key);
			} catch {
				// Storage switched off: there is nothing to remove.
			}
		},
	};
};
