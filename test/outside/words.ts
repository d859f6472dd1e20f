import { below, seededRandom } from '../support/seeded-random.ts';

/** Words that nobody wrote before and that look like words, so that whatever treats words does so with them. */
export type Words = {
	/** So many words that were not given before, for one way of writing them. */
	readonly take: (count: number, flow: string) => string;
	/** How many were given, by flow. */
	readonly given: () => ReadonlyMap<string, number>;
	readonly all: () => readonly string[];
};

/** Other seeds give other words. */
export const openWords = (seed: number): Words => {
	const random = seededRandom(seed);
	const all = new Set<string>();
	const given = new Map<string, number>();
	const make = (): string => {
		const word = Array.from(
			{ length: 5 },
			() =>
				`${CONSONANTS[below(random, CONSONANTS.length)] ?? ''}${VOWELS[below(random, VOWELS.length)] ?? ''}`,
		).join('');
		return all.has(word) ? make() : word;
	};
	return {
		take: (count, flow) => {
			const words = Array.from({ length: count }, () => {
				const word = make();
				all.add(word);
				return word;
			});
			given.set(flow, (given.get(flow) ?? 0) + count);
			return words.join(' ');
		},
		given: () => given,
		all: () => [...all],
	};
};

const CONSONANTS = 'bdfgklmnprstvz';
const VOWELS = 'aeiou';
