import { isFinite } from '../reply/grammar/find-verb.ts';
import { readSentences } from '../reply/language.ts';
import { wordsOf } from '../reply/variety.ts';

/** What a person tells the app to do with its memory, in the conversation. */
export type MemoryCommand =
	/** `before`: the message is nothing but this, so what it speaks of was said before. */
	| { readonly is: 'do-not-remember'; readonly of: 'this' | 'before' }
	/** `about` as it was said: *Sam*, *my job*; null for what was said last. */
	| { readonly is: 'forget'; readonly about: string | null }
	| { readonly is: 'forget-everything' }
	/** `about` null: about the person. */
	| { readonly is: 'what-remembered'; readonly about: string | null }
	/** Asks whether something was told: looked for by recall. */
	| { readonly is: 'told-before'; readonly about: string }
	/** `words`: what is to be remembered, as it was said. */
	| { readonly is: 'remember'; readonly words: string };

/**
 * How each is said: on a sentence from its first word, openers such as *ok, please* taken off, with a straight
 * apostrophe, and without its end mark and courtesies. What it is about is the group `about`.
 */
export type MemoryCommandWords = {
	readonly openers: RegExp;
	readonly closers: RegExp;
	/** The words of the first also stand before a question mark: *could you remember that …?*. */
	readonly requests: RegExp;
	readonly doNotRemember: readonly RegExp[];
	readonly forget: readonly RegExp[];
	readonly forgetThat: readonly RegExp[];
	readonly forgetEverything: readonly RegExp[];
	readonly whatRemembered: readonly RegExp[];
	readonly toldBefore: readonly RegExp[];
	/** The group `words`. */
	readonly remember: readonly RegExp[];
	/** As `about`, the person themselves: *me*. */
	readonly self: RegExp;
	/** As `about`, nobody that can be looked for: *it*, *him*. */
	readonly nobody: RegExp;
};

/** The first thing a message tells the app to do with its memory, or null: it must begin its sentence. */
export const readMemoryCommand = (said: string, words: MemoryCommandWords): MemoryCommand | null => {
	const sentences = partsOf(said);
	const atEnds = sentences.filter((_, index) => index < ENDS || index >= sentences.length - ENDS);
	for (const [index, sentence] of atEnds.entries()) {
		const command = commandIn(sentence, atEnds.slice(index + 1).join(' '), words);
		if (command !== null)
			return command.is === 'do-not-remember' && sentences.length > 1 ? { ...command, of: 'this' } : command;
	}
	return null;
};

/** Whether the person does not want this message remembered, wherever they say so. */
export const isOffRecord = (said: string, words: MemoryCommandWords): boolean =>
	partsOf(said).some((sentence) => commandIn(sentence, '', words)?.is === 'do-not-remember');

/** What is told of the app's memory stands in so many first or last sentences. */
const ENDS = 2;

const partsOf = (said: string): readonly string[] =>
	(said.replace(/[‘’ʼ´`]/gu, "'").match(/[^.!?:;\n]+[.!?:;]*/gu) ?? []).filter(
		(part) => wordsOf(part).length > 0,
	);

const commandIn = (sentence: string, rest: string, words: MemoryCommandWords): MemoryCommand | null => {
	const isRequest = words.requests.test(sentence.trim());
	const isQuestion = sentence.includes('?') && !isRequest;
	const plain = sentence
		.replace(/\s+/gu, ' ')
		.trim()
		.replace(words.openers, '')
		.replace(/(?<![\s.!?:;,])[\s.!?:;,]+$/u, '')
		.replace(words.closers, '');
	const find = (patterns: readonly RegExp[]): RegExpExecArray | undefined =>
		patterns.map((pattern) => pattern.exec(plain)).find((found) => found !== null) ?? undefined;
	const refused = isQuestion ? undefined : find(words.doNotRemember);
	if (refused !== undefined)
		return {
			is: 'do-not-remember',
			of: refused[0].length === plain.length && rest === '' ? 'before' : 'this',
		};
	if (!isQuestion && find(words.forgetEverything) !== undefined) return { is: 'forget-everything' };
	if (!isQuestion && find(words.forgetThat) !== undefined) return { is: 'forget', about: null };
	const forget = isQuestion ? undefined : aboutOf(find(words.forget));
	if (forget !== undefined && !words.nobody.test(forget))
		return words.self.test(forget) ? { is: 'forget-everything' } : { is: 'forget', about: forget };
	const told = aboutOf(find(words.toldBefore));
	if (told !== undefined && !words.nobody.test(told)) return { is: 'told-before', about: told };
	const remembered = find(words.whatRemembered);
	if (remembered !== undefined) {
		const about = aboutOf(remembered);
		if (about === undefined || words.self.test(about)) return { is: 'what-remembered', about: null };
		if (!words.nobody.test(about)) return { is: 'what-remembered', about };
	}
	const wish = isQuestion ? undefined : find(words.remember);
	return wish === undefined ? null : wishOf(wish.groups?.words ?? '', rest);
};

const aboutOf = (found: RegExpExecArray | undefined): string | undefined => {
	const about = found?.groups?.about?.trim();
	return about === undefined || about === '' || wordsOf(about).length > MOST_WORDS_OF_ABOUT
		? undefined
		: about;
};

const MOST_WORDS_OF_ABOUT = 10;

/** *remember this: my sister …*: what follows is meant. Only a statement can be remembered, no *that night*. */
const wishOf = (same: string, rest: string): MemoryCommand | null => {
	const words = (same === '' ? rest : same).trim();
	return readSentences(words).flat().some(isFinite) ? { is: 'remember', words } : null;
};
