import * as v from 'valibot';

const shape = v.object({
	id: v.pipe(v.string(), v.nonEmpty(), v.maxLength(100)),
	revision: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
	seq: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
});

/** Which vault was here last, and how far it had come. It tells that something is kept, and nothing of what. */
export type Mark = Readonly<v.InferOutput<typeof shape>>;

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
			const kept = v.safeParse(shape, JSON.parse(localStorage.getItem(key) ?? 'null'));
			return kept.success ? kept.output : null;
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
