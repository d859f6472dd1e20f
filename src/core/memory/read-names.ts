import { WORDS_LIKE_NAMES } from '../reply/grammar/english.ts';
import { has, lowerAt } from '../reply/grammar/word.ts';
import { fill } from '../reply/fill.ts';
import type { Word } from '../reply/language.ts';
import { asSentence, type Found } from './found.ts';
import type { NoteWords } from './note-words.ts';
import type { Told } from './told.ts';

/** Who the people are that a sentence names: *my sister Ana*, *Sam, my ex*, *my boss is called Dave*. */
export const readNames = ({ said, words, isHedged }: Told, { names }: NoteWords): readonly Found[] =>
	words.flatMap((_, index) => {
		const kin = kinAt(words, index, names);
		if (kin === null) return [];
		const name = nameAfter(words, kin, names) ?? nameBefore(words, kin, names);
		if (name === null) return [];
		const slots = { kin: kin.text, name };
		return [
			{
				kind: 'person',
				text: asSentence(fill(names.says, slots)),
				words: said,
				subjects: [name, `your ${kin.text}`],
				confidence: isHedged ? names.confidence * HEDGED : names.confidence,
				due: null,
			} satisfies Found,
		];
	});

/** By so much less is sure what a person was not sure of. */
export const HEDGED = 0.6;

type Kin = {
	/** Where *my* or *a* stands, and the last word of who it is. */
	readonly from: number;
	readonly last: number;
	/** *older sister* */
	readonly text: string;
	readonly isMine: boolean;
};

/** Somebody of the person's own, *my older sister*, or with an article, *a friend*: the word at `index` ends it. */
const kinAt = (words: readonly Word[], index: number, names: NoteWords['names']): Kin | null => {
	for (const length of [3, 2, 1]) {
		const first = index - length + 1;
		const part = words.slice(Math.max(0, first), index + 1);
		const text = part.map(({ lower }) => lower.replace(/'s$/u, '')).join(' ');
		if (part.length < length || !names.kin.includes(text)) continue;
		let from = first - 1;
		const before: string[] = [];
		while (
			from > 0 &&
			(names.before.includes(lowerAt(words, from)) || names.unsaid.includes(lowerAt(words, from)))
		) {
			if (names.before.includes(lowerAt(words, from))) before.unshift(lowerAt(words, from));
			from -= 1;
		}
		const owner = lowerAt(words, from);
		const isMine = /^(?:my|our)$/u.test(owner);
		if (!isMine && !(/^an?$/u.test(owner) && isHad(words, from))) return null;
		return { from, last: index, text: [...before, text].join(' '), isMine };
	}
	return null;
};

/** *I have a son*, *we've got a flat and a cat*; not *my flatmate has a cat*. */
const isHad = (words: readonly Word[], index: number): boolean => {
	for (let at = index - 1; at >= Math.max(0, index - 8); at -= 1) {
		const { lower = '', attached = [] } = words[at] ?? {};
		if (/^(?:i|we)(?:'ve)?$/u.test(lower))
			return attached.includes('have') || /^(?:have|got|own|adopted)$/u.test(lowerAt(words, at + 1));
		if (/^(?:he|she|they|it|who|has|her|his|their|my|our|you|that|with|to|from)(?:'|$)/u.test(lower))
			return false;
	}
	return false;
};

/** The name that follows: *my sister Ana*, *my sister is called Ana*, *my sister's name is Ana*, *a son called Max*. */
const nameAfter = (words: readonly Word[], kin: Kin, names: NoteWords['names']): string | null => {
	const head = words[kin.last];
	if (head === undefined) return null;
	const next = (ahead: number): string => lowerAt(words, kin.last + ahead);
	const isShort = head.attached.some((part) => part === 'is' || part === 'has');
	if (head.lower.endsWith("'s")) {
		if (next(1) === 'name' && /^(?:is|was)$/u.test(next(2))) return nameAt(words, kin.last + 3, names);
		// *name's*
		if (next(1) === "name's") return nameAt(words, kin.last + 2, names);
		if (isShort && CALLED.test(next(1))) return nameAt(words, kin.last + 2, names);
		return null;
	}
	if (/[.!?]/u.test(head.after)) return null;
	const isSaid = words.slice(0, kin.from).some(({ lower }) => SAID.test(lower));
	if (/^(?:is|was)$/u.test(next(1)) && CALLED.test(next(2)))
		return isSaid ? null : nameAt(words, kin.last + 3, names);
	// *my sister, who is called Ana*
	if (next(1) === 'who' && next(2) === 'is' && CALLED.test(next(3)))
		return nameAt(words, kin.last + 4, names);
	if (!kin.isMine) return CALLED.test(next(1)) ? nameAt(words, kin.last + 2, names) : null;
	const name = nameAt(words, kin.last + 1, names);
	if (name === null) return null;
	const end = kin.last + name.split(' ').length;
	// *my sister, Ana, …*; not *my sister, Ana and I …*
	if (head.after.includes(','))
		return words[end]?.after.includes(',') === true && !isListed(words, end) ? name : null;
	// *my mum Ana and me*: it is still her name; *my boss Dave's wife* too.
	return head.after === '' ? name : null;
};

/** What somebody is told need not be so: *I say my boyfriend is called Anna*. */
const SAID = /^(?:say|says|said|saying|tell|tells|told|telling|pretend|pretended|lie|lied)$/u;

const CALLED = /^(?:called|named)$/u;

/** *my brother, Ana, and Tom*: a list. */
const isListed = (words: readonly Word[], index: number): boolean =>
	/^(?:and|or)$/u.test(lowerAt(words, index + 1)) || nameLike(words[index + 1]);

/** The name that stands before: *Sam, my ex, …*, *Ana is my sister*. */
const nameBefore = (words: readonly Word[], kin: Kin, names: NoteWords['names']): string | null => {
	if (!kin.isMine) return null;
	const head = words[kin.last];
	const before = words[kin.from - 1];
	if (before === undefined || head === undefined || head.lower.endsWith("'s")) return null;
	const isBeing = before.lower === 'is' || (before.attached.includes('is') && nameLike(before));
	if (isBeing) {
		const at = before.lower === 'is' ? kin.from - 2 : kin.from - 1;
		// *… that Ana is my sister*: what stands before the name must not speak of another.
		return lowerAt(words, at - 1) === 'and' || has(words[at - 1], 'Determiner', 'Possessive')
			? null
			: nameAt(words, at, names);
	}
	// *Ana (my sister)*
	if (words[kin.from]?.before.includes('(') === true && head.after.includes(')'))
		return nameAt(words, kin.from - 1, names);
	if (!before.after.includes(',') || !/[,.]|^$/u.test(head.after)) return null;
	// *Sam, my ex, keeps texting*, *it's about Sam, my ex*; not *I saw Sam, my ex and Tom*.
	const isClosed = head.after.includes(',') || kin.last === words.length - 1;
	const isListAbove = words[kin.from - 2]?.after.includes(',') === true && kin.last !== words.length - 1;
	return isClosed && !isListAbove ? nameAt(words, kin.from - 1, names) : null;
};

/** The name that begins at `index`, with a title or a second part; null when no name does. */
const nameAt = (words: readonly Word[], index: number, names: NoteWords['names']): string | null => {
	const first = words[index];
	if (first === undefined) return null;
	if (names.titles.includes(first.lower.replace(/\.$/u, ''))) {
		const after = words[index + 1];
		return after !== undefined && nameLike(after) ? `${capital(first.text)} ${bare(after)}` : null;
	}
	if (!isName(words, index, names)) return null;
	const second = words[index + 1];
	const isTwo =
		first.after === '' &&
		second !== undefined &&
		/^\p{Lu}\p{Ll}+$/u.test(second.text) &&
		isName(words, index + 1, names) &&
		!first.lower.endsWith("'s");
	return isTwo ? `${bare(first)} ${bare(second)}` : bare(first);
};

/** A capital inside a sentence, or a first name that is no other word. */
const isName = (words: readonly Word[], index: number, names: NoteWords['names']): boolean => {
	const word = words[index];
	if (word === undefined) return false;
	const lower = word.lower.replace(/'s$/u, '');
	if (names.never.includes(lower) || has(word, 'Date', 'WeekDay', 'Month', 'Demonym', 'Pronoun', 'Acronym'))
		return false;
	if (nameLike(word) && !isTitled(words)) return index > 0 || has(word, 'FirstName');
	return has(word, 'FirstName') && !WORDS_LIKE_NAMES.has(lower) && /^\p{Ll}{3,}(?:'s)?$/u.test(word.text);
};

const nameLike = (word: Word | undefined): boolean =>
	/^\p{Lu}\p{Ll}+(?:['’-]?\p{Lu}?\p{Ll}+)*(?:'s)?$/u.test(word?.text ?? '') &&
	!/^I(?:'|$)/u.test(word?.text ?? '');

/** A sentence Written Like This tells nothing by its capitals. */
const isTitled = (words: readonly Word[]): boolean => {
	const rest = words.slice(1).filter(({ lower }) => lower.length > 3);
	return rest.length > 2 && rest.filter(({ text }) => /^\p{Lu}/u.test(text)).length > rest.length * 0.7;
};

const bare = (word: Word): string => capital(word.text.replace(/'s$/u, ''));

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
