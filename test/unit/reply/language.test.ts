import { expect, it } from 'vitest';
import { contentWords, isEnglish, splitSentences } from '../../../src/core/reply/language.ts';

it.each([
	['I owe 400 on my credit card and the bills keep coming', ['owe', 'credit', 'card', 'bill', 'keep']],
	['She is shouting at her children', ['shout', 'child']],
	['i dont know what to do', []],
	['I feel like it was all for nothing', []],
	['Bailiffs! BAILIFFS came.', ['bailiff']],
	['I kept paying', ['keep', 'pay']],
	['', []],
])('finds the words that carry meaning, as lemmas: %s', (said, words) => {
	expect(contentWords(said)).toEqual(words);
});

it.each([
	['I lost my job.', 'losing a job'],
	['They evicted us', 'you were evicted'],
	['my bills are unpaid', 'the bill'],
	['he is cheating', 'he cheats'],
])('gives the same lemma in another sentence: %s, %s', (said, back) => {
	expect(contentWords(said).some((word) => contentWords(back).includes(word))).toBe(true);
});

it.each([
	['My dad died. I was there.', ['My dad died.', 'I was there.']],
	['Dr. Smith called! What now?', ['Dr. Smith called!', 'What now?']],
	['one line', ['one line']],
	['   ', []],
	['', []],
])('splits %s', (text, sentences) => {
	expect(splitSentences(text)).toEqual(sentences);
});

it('keeps every word of a text in its sentences', () => {
	const text =
		'It sounds like your landlord wants you out. That sounds “frightening”, and it may be; what weighs most?';
	expect(splitSentences(text).join(' ')).toBe(text);
});

it.each(['landlord', 'cried', "don't", 'idk', 'lol', "won't"])('knows English: %s', (word) => {
	expect(isEnglish(word)).toBe(true);
});

it.each(['puedo', 'nicht', 'schlafen', 'xqzt'])('knows what is not: %s', (word) => {
	expect(isEnglish(word)).toBe(false);
});
