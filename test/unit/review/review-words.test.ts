import { expect, it } from 'vitest';
import { REVIEW_WORDS } from '../../../src/content/en/review-words.ts';
import { canonical, findPhrases, type PhraseList } from '../../../src/core/reply/rules/passage.ts';

const isPhraseList = (words: object): words is PhraseList => 'phrases' in words;

const { people, events } = REVIEW_WORDS.claims;

const lists: readonly (readonly [name: string, words: PhraseList])[] = [
	...people.flatMap(({ called, told }) => [
		[`called ${called[0]}`, { phrases: called }] as const,
		[`told of ${called[0]}`, { phrases: told }] as const,
	]),
	...events.flatMap(({ claims, told }) => [
		[`claims ${claims[0]}`, { phrases: claims }] as const,
		[`told ${claims[0]}`, { phrases: told }] as const,
	]),
	...Object.entries(REVIEW_WORDS as Readonly<Record<string, object>>).flatMap(([name, words]) =>
		isPhraseList(words) ? [[name, words] as const] : [],
	),
];

/** The words of a phrase, or of each slot of a family. */
const wordsOf = (phrase: string): readonly string[] =>
	/[|?*…^_]/u.test(phrase)
		? phrase
				.split(/[ |]/u)
				.map((word) => word.replace(/\?$/u, '').replace(/^¤/u, '').replaceAll('_', ' '))
				.filter((word) => !/^(?:\^|…+|\*.*)$/u.test(word))
		: [phrase];

it.each(lists)(
	'%s: every phrase is canonical, so that it can be found at all',
	(_, { phrases, except = [] }) => {
		for (const words of [...phrases, ...except].flatMap(wordsOf))
			expect(canonical(words.replaceAll('#', '7')).trim()).toBe(words);
	},
);

it.each(lists)('%s: no phrase stands twice', (_, { phrases, except = [] }) => {
	expect(new Set(phrases).size).toBe(phrases.length);
	expect(new Set(except).size).toBe(except.length);
});

it.each(lists)('%s: every exception holds a phrase', (_, { phrases, except = [] }) => {
	for (const exception of except)
		expect(findPhrases(` ${exception} `, { phrases }).length, exception).toBeGreaterThan(0);
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

it('finds families of phrases, and nothing in their exceptions', () => {
	const list = {
		phrases: ['^ you can|could_not go on? there', 'a … b', '*ing helps'],
		except: ['running helps'],
	};
	expect(findPhrases(' you could not go there ', list)).toEqual(['you could not go there']);
	expect(findPhrases(' you can go on there ', list)).toEqual(['you can go on there']);
	expect(findPhrases(' if you can go there ', list)).toEqual([]);
	expect(findPhrases(' a one two three four b ', list)).toEqual(['a one two three four b']);
	expect(findPhrases(' a one two three four five b ', list)).toEqual([]);
	expect(findPhrases(' writing helps ', list)).toEqual(['writing helps']);
	expect(findPhrases(' running helps ', list)).toEqual([]);
});
