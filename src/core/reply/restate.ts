import { made } from './grammar/word.ts';
import { lemmaOf } from './language.ts';
import { wordsOf } from './variety.ts';

/** L3: so many content words of a message are to be heard in the reply. */
export const FEWEST_RESTATED = 2;

/** Whether one of the first two sentences of a text has two of the content words, given as lemmas. */
export const restates = (text: string, content: ReadonlySet<string>): boolean =>
	text
		.split(/(?<=[.!?])\s+/u)
		.slice(0, 2)
		.some((sentence) => countTold(sentence, content) >= FEWEST_RESTATED);

/** How many of the content words a text has. */
export const countTold = (text: string, content: ReadonlySet<string>): number =>
	new Set(
		wordsOf(text)
			.map((word) => lemmaOf(made(word)))
			.filter((lemma) => content.has(lemma)),
	).size;
