/** One question of the check: which word stands at `place`, from 1? */
export type WordQuestion = {
	readonly place: number;
	readonly right: string;
	/** Among them the right one. */
	readonly options: readonly string[];
};

const QUESTIONS = 2;
const OPTIONS = 4;

/** Questions whose answers only the paper tells. `chance` gives 0–1. */
export const checkWords = (words: readonly string[], chance: () => number): readonly WordQuestion[] =>
	shuffle([...words.keys()], chance)
		.slice(0, QUESTIONS)
		.toSorted((a, b) => a - b)
		.flatMap((index) => {
			const right = words[index];
			if (right === undefined) return [];
			const others = shuffle(
				[...new Set(words)].filter((word) => word !== right),
				chance,
			);
			return [
				{ place: index + 1, right, options: shuffle([right, ...others.slice(0, OPTIONS - 1)], chance) },
			];
		});

/** Fisher and Yates. */
const shuffle = <Item>(items: readonly Item[], chance: () => number): readonly Item[] =>
	items.reduceRight<Item[]>(
		(shuffled, item, index) => {
			const other = Math.floor(chance() * (index + 1));
			const swapped = shuffled[other];
			if (swapped === undefined) return shuffled;
			return shuffled.with(other, shuffled[index] ?? item).with(index, swapped);
		},
		[...items],
	);
