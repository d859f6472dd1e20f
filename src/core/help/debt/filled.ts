/** A piece of a letter or a script: words that stand for everybody, what the person gave, or what is still missing. */
export type Piece = { readonly is: 'fixed' | 'given' | 'missing'; readonly text: string };

export const SLOTS = ['name', 'address', 'date', 'creditor', 'reference', 'owed', 'offer', 'left'] as const;

export type Slot = (typeof SLOTS)[number];

/** What the person gave; empty where nothing was. */
export type Given = Readonly<Record<Slot, string>>;

/**
 * A template with its slots, `{name}`, filled with what was given and nothing else. What is missing stands in
 * brackets, so that nobody sends it by oversight.
 */
export const fillPieces = (
	template: string,
	given: Given,
	missing: Readonly<Record<Slot, string>>,
): readonly Piece[] =>
	template
		.split(/(\{\w+\})/u)
		.filter((text) => text !== '')
		.map((text): Piece => {
			const slot = SLOTS.find((name) => text === `{${name}}`);
			if (slot === undefined) return { is: 'fixed', text };
			const value = given[slot].trim();
			return value === '' ? { is: 'missing', text: `[${missing[slot]}]` } : { is: 'given', text: value };
		});

export const textOf = (pieces: readonly Piece[]): string => pieces.map(({ text }) => text).join('');
