import { SECOND_PERSON } from '../grammar/english.ts';
import { flipPerson } from '../grammar/person.ts';
import { has } from '../grammar/word.ts';
import { isIn, uniqueBy, type Lists } from './lists.ts';
import { isContentWord, type Word } from '../language.ts';

const MOST_SUBJECTS = 6;

/** Noun phrases short enough to say back, the person's own and the troubling first. */
export const subjectsOf = (
	sentences: readonly (readonly Word[])[],
	lists: Lists,
): readonly { readonly text: string; readonly isMatter: boolean }[] => {
	const found = sentences.flatMap((words) =>
		words.flatMap((word, index) => {
			// *he said "it's my money"*: not theirs.
			if (words.some(({ lower }) => SECOND_PERSON.has(lower)) || isQuoted(words, index)) return [];
			const phrase = phraseEndingAt(words, index, lists);
			if (phrase === null) return [];
			const text = flipPerson(phrase);
			if (text === null || !word.tags.has('Noun')) return [];
			const isOwn = /^your\b/u.test(text);
			// *your lunch break* is a noun of its own.
			const isTrouble = phrase.some((one) => one.lower !== 'break' && isIn(lists.trouble, one));
			const isMatter =
				isOwn && (isTrouble || isSomebody(word) || phrase.some((one) => isIn(lists.matters, one)));
			return [
				{
					text: text.replace(/^(?:an?|this|that) /u, 'the ').replaceAll(',', ''),
					isMatter,
					score: (isOwn ? 2 : 0) + (isTrouble ? 2 : 0),
				},
			];
		}),
	);
	const sorted = [...found].sort((a, b) => b.score - a.score);
	return uniqueBy(sorted, ({ text }) => text.split(' ').at(-1) ?? '').slice(0, MOST_SUBJECTS);
};

const isQuoted = (words: readonly Word[], index: number): boolean =>
	words.slice(0, index + 1).filter(({ before }) => before.includes('"')).length >
	words.slice(0, index).filter(({ after }) => after.includes('"')).length;

/** *your landlord*, *the loan company*, *bailiffs*: the phrase whose last word stands at `index`. */
const phraseEndingAt = (words: readonly Word[], index: number, lists: Lists): readonly Word[] | null => {
	const head = words[index];
	if (head?.tags.has('Adjective') === true || head?.tags.has('Superlative') === true) return null;
	if (head === undefined || !isNameable(head) || isIn(lists.vague, head) || head.attached.length > 0)
		return null;
	if (!head.tags.has('Noun') || /'s?$/u.test(head.lower)) return null;
	const next = words[index + 1];
	if (head.after === '' && has(next, 'Noun') && isNameable(next) && !(isSomebody(head) && !isSomebody(next)))
		return null;
	if (next?.lower === 'in' && words[index + 2]?.lower === 'law') return null;
	let start = index;
	while (start > 0 && index - start < 3) {
		const before = words[start - 1];
		if (before?.after !== '' || !isNameable(before)) break;
		if (!has(before, 'Noun', 'Adjective') || (isSomebody(before) && !/'s$|^best$/u.test(before.lower))) break;
		start--;
	}
	const determiner = words[start - 1];
	const isDetermined =
		determiner !== undefined &&
		/^(?:my|our|his|her|their|the|this|that|a|an)$/u.test(determiner.lower) &&
		determiner.after === '';
	const phrase = words.slice(isDetermined ? start - 1 : start, index + 1);
	if (
		phrase.some((word) => isIn(lists.unspoken, word) || /["()[\]]/u.test(word.before + word.after)) ||
		phrase.length > 4
	)
		return null;
	const standsAlone = head.tags.has('Plural') || head.tags.has('ProperNoun') || isIn(lists.trouble, head);
	return isDetermined || (standsAlone && phrase.length <= 2) ? phrase : null;
};

/** *I lent my brother money*: the noun after a person is another thing. */
export const isSomebody = (word: Word | undefined): boolean =>
	word?.lower.endsWith('ing') === false && has(word, 'Actor', 'Person');

const isNameable = (word: Word | undefined): boolean =>
	word !== undefined &&
	/^\p{Script=Latin}[\p{Script=Latin}'-]{1,17}$/u.test(word.text) &&
	isContentWord(word) &&
	!['Pronoun', 'Date', 'Value', 'Possessive'].some(
		(tag) => word.tags.has(tag) && !word.lower.endsWith("'s"),
	) &&
	!/^x+$/iu.test(word.text);
