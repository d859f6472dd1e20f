import type { Turn } from '../turn.ts';
import { withoutApostrophes } from './find-phrase.ts';
import type { AddressWords } from './phrases.ts';
import { WISHES, type Wish } from './plan.ts';
import { wordsOf } from './variety.ts';

/**
 * How the person wants to be answered, from what they said in this message and in `turns` (oldest first) and from the
 * replies they marked as a miss; `learnt`: from what they chose elsewhere, before all of these. What was wished last
 * counts; the latest wish stands last.
 */
export const readWishes = (
	said: string,
	turns: readonly Turn[],
	words: AddressWords,
	learnt: readonly Wish[] = [],
): readonly Wish[] => {
	let wishes = learnt;
	for (const turn of [...turns, null]) {
		const made = wishesIn(turn?.said ?? said, words.wishes);
		const unmade = wishesIn(turn?.said ?? said, words.unwishes);
		wishes = [...wishes.filter((wish) => !made.includes(wish) && !unmade.includes(wish)), ...made];
		if (turn?.outcome.missed === 'too-long')
			wishes = [...wishes.filter((wish) => wish !== 'shorter'), 'shorter'];
		if (turn?.outcome.missed === 'wanted-step') wishes = wishes.filter((wish) => wish !== 'just-listen');
	}
	return wishes;
};

/** Those made in one message. */
export const wishesIn = (said: string, words: AddressWords['wishes']): readonly Wish[] => {
	const text = withoutApostrophes(` ${wordsOf(said).join(' ')} `);
	return WISHES.filter((wish) =>
		words[wish].some((phrase) => text.includes(withoutApostrophes(` ${phrase} `))),
	);
};
