import { expect, it } from 'vitest';
import { REVIEW_WORDS } from '../../../src/content/en/review-words.ts';
import { canonical, type PhraseList } from '../../../src/core/reply/rules/passage.ts';

const isPhraseList = (words: object): words is PhraseList => 'phrases' in words;

const lists = Object.entries(REVIEW_WORDS as Readonly<Record<string, object>>).flatMap(([name, words]) =>
	isPhraseList(words) ? [[name, words] as const] : [],
);

it.each(lists)(
	'%s: every phrase is canonical, so that it can be found at all',
	(_, { phrases, except = [] }) => {
		for (const phrase of [...phrases, ...except])
			expect(canonical(phrase.replaceAll('#', '7')).trim()).toBe(phrase);
	},
);

it.each(lists)('%s: no phrase stands twice', (_, { phrases, except = [] }) => {
	expect(new Set(phrases).size).toBe(phrases.length);
	expect(new Set(except).size).toBe(except.length);
});

it.each(lists)('%s: every exception holds a phrase', (_, { phrases, except = [] }) => {
	for (const exception of except)
		expect(
			phrases.some((phrase) => ` ${exception} `.includes(` ${phrase} `)),
			exception,
		).toBe(true);
});

it('names feelings and conditions in canonical form', () => {
	const { feelings, conditions, personFeels, othersFeel, notDirecting } = REVIEW_WORDS;
	for (const word of [
		...Object.values(feelings).flat(),
		...conditions,
		...personFeels,
		...othersFeel,
		...notDirecting,
	])
		expect(canonical(word).trim()).toBe(word);
});
