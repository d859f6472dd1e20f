import { wordsOf } from './variety.ts';

/** The sentences of a message, each with its end mark. */
export const sentencesOf = (said: string): readonly string[] =>
	(said.match(/[^.!?:;\n]+[.!?:;]*/gu) ?? []).filter((sentence) => wordsOf(sentence).length > 0);

/**
 * Whether one of the sentences has one of the phrases; see `AddressWords` for their marks. A word of `openers`, such as
 * *ok*, may stand before a phrase that begins its sentence.
 */
export const hasPhrase = (
	sentences: readonly string[],
	phrases: readonly string[],
	openers: readonly string[],
): boolean => {
	const texts = sentences.flatMap((sentence) => {
		const words = wordsOf(sentence);
		const start = words.findIndex((word) => !openers.includes(word));
		return [words, ...(start > 0 ? [words.slice(start)] : [])]
			.flatMap((some) => [some, some.map((word) => SHORTHAND[word] ?? word)])
			.map((some) => withoutApostrophes(` . ${some.join(' ')} . `));
	});
	return phrases.some((phrase) => {
		const wanted = withoutApostrophes(` ${phrase.replace(/^\./u, '. ').replace(/\.$/u, ' .')} `);
		return texts.some((text) =>
			wanted.includes('*') ? patternOf(wanted).test(text) : text.includes(wanted),
		);
	});
};

/** *dont* is *don't*. */
export const withoutApostrophes = (words: string): string => words.replaceAll("'", '');

/** As it is typed, and as the phrases have it. */
const SHORTHAND: Readonly<Record<string, string>> = { u: 'you', r: 'are', ur: 'your' };

const patternOf = (wanted: string): RegExp =>
	new RegExp(wanted.replaceAll('.', '\\.').replaceAll('*', ONE_TO_FOUR_WORDS), 'u');

const ONE_TO_FOUR_WORDS = '[^ .]+(?: [^ .]+){0,3}';
