import { readPieces } from '../grammar/clauses.ts';
import { NEVER_LAST } from '../grammar/english.ts';
import { isIn, type Lists } from './lists.ts';
import { LONGEST_COPY } from './statement.ts';
import { isContentWord, type Word } from '../language.ts';
import { longestRun } from '../variety.ts';

/** The weightiest stretch of at most eight plain words that ends where a phrase ends. */
export const chooseQuote = (
	sentences: readonly (readonly Word[])[],
	spoken: readonly string[],
	lists: Lists,
	enough: number,
): string | null => {
	const quotes = sentences.flatMap(readPieces).flatMap((piece) => {
		const ends = piece.map((_, index) => index + 1).filter((end) => end <= LONGEST_COPY && end > 1);
		const end = ends.findLast(
			(at) =>
				at === piece.length || (isNounLike(piece[at - 1]) && !NEVER_LAST.has(piece[at - 1]?.lower ?? '')),
		);
		const words = piece.slice(0, end ?? 0);
		const content = words.filter(isContentWord);
		// Spelled out, it would be no quotation any more.
		const isVerbatim =
			longestRun(
				words.map(({ lower }) => withoutMark(lower)),
				spoken.map(withoutMark),
			) === words.length;
		const isFit = isVerbatim && words.every((word) => isQuotable(word) && !isIn(lists.unspoken, word));
		if (content.length < Math.max(1, enough) || !isFit) return [];
		const weight = content.length + 2 * words.filter((word) => isIn(lists.trouble, word)).length;
		return [
			{
				text: words
					.map(
						({ text, after }, index) => text + (index < words.length - 1 && after.includes(',') ? ',' : ''),
					)
					.join(' '),
				weight,
			},
		];
	});
	return (
		quotes.reduce<{ text: string; weight: number } | null>(
			(best, one) => (best === null || one.weight > best.weight ? one : best),
			null,
		)?.text ?? null
	);
};

const withoutMark = (word: string): string => word.replaceAll("'", '');

const isNounLike = (word: Word | undefined): boolean =>
	['Noun', 'Date'].some((tag) => word?.tags.has(tag)) && word?.tags.has('Pronoun') !== true;

const isQuotable = (word: Word): boolean =>
	/^[\p{Script=Latin}\d][\p{Script=Latin}\d'’£$%-]*$/u.test(word.text) &&
	word.text.length <= 20 &&
	!/["<>[\]{}()*_=|\\/]/u.test(word.before + word.after) &&
	!/^x{2,}$/iu.test(word.text);
