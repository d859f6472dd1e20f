import {
	ACRONYMS,
	BE_HAVE_DO_MODALS,
	CAPITALISED,
	FLIPPED,
	SECOND_PERSON,
	GIVING,
	SPOKEN_KIN,
	SPOKEN_THINGS,
	WORDS_LIKE_NAMES,
} from './english.ts';
import { isBase, thirdPerson } from './question.ts';
import { has } from './word.ts';
import type { Word } from '../language.ts';

/**
 * What a person said of themselves, said to them: *I was told my rent is late* → *you were told your rent is late*.
 * Begins in lower case unless a name comes first; ends without a mark. What stands in quotation marks is left
 * alone. Null when it speaks to the listener (*you*): turning that round would change who is meant.
 */
export const flipPerson = (words: readonly Word[]): string | null => {
	const quoted = findQuoted(words);
	const speaksToListener = words.some(
		(word, index) =>
			quoted[index] !== true && SECOND_PERSON.has(word.lower) && words[index - 1]?.lower !== 'thank',
	);
	if (speaksToListener) return null;
	const ordered = quoted.includes(true) ? words : putListenerFirst(words);
	return ordered
		.map((word, index) => {
			const text = quoted[index] === true ? word.text : flipWord(ordered, index);
			const opening = word.before.includes('"') ? '"' : '';
			const closing = word.after.includes('"') ? '"' : '';
			const comma = word.after.includes(',') && index < ordered.length - 1 ? ',' : '';
			return opening + text + closing + comma;
		})
		.join(' ');
};

const findQuoted = (words: readonly Word[]): readonly boolean[] => {
	let isOpen = false;
	return words.map(({ before, after }) => {
		const isQuoted = isOpen || before.includes('"');
		isOpen = isQuoted && !after.includes('"');
		return isQuoted;
	});
};

/** *My ex and I argue* → *I and my ex argue*, which turns into *you and your ex argue*. */
const putListenerFirst = (words: readonly Word[]): readonly Word[] => {
	const joint = words.findIndex(({ lower }) => lower === 'and');
	const self = words[joint + 1];
	const others = words.slice(0, joint);
	const isSubject =
		joint > 0 &&
		joint < 5 &&
		/^(?:i|me|myself)$/u.test(self?.lower ?? '') &&
		others.every(
			(word) =>
				!word.tags.has('Verb') &&
				word.attached.length === 0 &&
				word.after === '' &&
				!FLIPPED.has(word.lower.replace('my', '')),
		);
	const and = words[joint];
	return isSubject && self !== undefined && and !== undefined
		? [self, and, ...others, ...words.slice(joint + 2)]
		: words;
};

const flipWord = (words: readonly Word[], index: number): string => {
	const word = words[index];
	if (word === undefined) return '';
	const { lower } = word;
	// *a US client*
	if (word.text === 'US' && words.some(({ text }) => text.length > 1 && text !== text.toUpperCase()))
		return 'US';
	const next = words[index + 1]?.lower ?? '';
	const agreed = agreeWithOne(words, index);
	if (agreed !== null) return agreed;
	switch (lower) {
		case 'am':
			// *Sunday 7 am*
			return /^(?:1[0-2]|0?[1-9])(?:[:.]\d\d)?$/u.test(words[index - 1]?.lower ?? '') ? 'am' : 'are';
		case 'me':
			return word.after === '' &&
				(SPOKEN_KIN.has(next) || (SPOKEN_THINGS.has(next) && !GIVING.has(words[index - 1]?.lower ?? '')))
				? 'your'
				: 'you';
		case 'myself':
			return index === 0 && next === 'and' ? 'you' : 'yourself';
		case 'mine':
			return /^(?:a|the|coal|gold|land)$/u.test(words[index - 1]?.lower ?? '') ? 'mine' : 'yours';
		case 'was':
			return isOfFirstPerson(words, index) ? 'were' : 'was';
		case "wasn't":
			return isOfFirstPerson(words, index) ? "weren't" : "wasn't";
		case "ain't":
			// *he ain't hit him yet*
			if (has(words[index + 1], 'Verb') && !has(words[index + 1], 'Adjective', 'Gerund'))
				return isOfFirstPerson(words, index) ? "haven't" : "hasn't";
			return isOfFirstPerson(words, index) ? "aren't" : "isn't";
		case "don't":
			return isOfOneOther(words, index) ? "doesn't" : "don't";
		case 'its':
			return next !== 'own' && isPredicate(words, index + 1) ? "it's" : 'its';
		default:
			return FLIPPED.get(lower) ?? spell(word, index === 0);
	}
};

/** *he help*, *she do*, as people write who speak another language at home → *he helps*, *she does*. */
const agreeWithOne = (words: readonly Word[], index: number): string | null => {
	const word = words[index];
	const subject = words[index - 1];
	if (word === undefined || !/^(?:he|she)$/u.test(subject?.lower ?? '')) return null;
	if (BE_HAVE_DO_MODALS.has(words[index - 2]?.lower ?? '')) return null;
	if (word.lower === 'do') return 'does';
	return word.lower === 'have' || isBase(word) ? thirdPerson(word).text : null;
};

/** *its funny*, not *its funny side* */
const isPredicate = (words: readonly Word[], index: number): boolean =>
	(words[index]?.tags.has('Adjective') === true && words[index + 1]?.tags.has('Noun') !== true) ||
	['WeekDay', 'Time', 'Negative', 'Adverb', 'Gerund', 'Value'].some(
		(tag) => words[index]?.tags.has(tag) === true,
	);

const beforeAdverbs = (words: readonly Word[], index: number): Word | undefined =>
	words
		.slice(0, index)
		.findLast(
			({ tags, lower }) =>
				!tags.has('Adverb') &&
				!tags.has('Negative') &&
				!/^(?:also|just|still|myself|all|both|then)$/u.test(lower),
		);

/** Whether the subject of the verb at `index` is the one who speaks: *I*, *my mum and I*, *I left and was …*. */
const isOfFirstPerson = (words: readonly Word[], index: number): boolean => {
	if (/^(?:i|we)$/u.test(words[index + 1]?.lower ?? '')) return true;
	const before = beforeAdverbs(words, index);
	if (before === undefined) return false;
	const at = words.indexOf(before);
	// *asked me was everything alright*
	const isMe = before.lower === 'me' && (at === 0 || words[at - 1]?.lower === 'and');
	if (/^(?:i|we)$/u.test(before.lower) || isMe) return true;
	if (/^(?:and|but|or)$/u.test(before.lower) || before.after.includes(','))
		return sharesFirstPerson(words, at);
	// *me and my boyfriend was*
	const start = words.slice(0, at + 1);
	return /^(?:i|me|myself)$/u.test(start[0]?.lower ?? '') && start[1]?.lower === 'and' && start.length < 6;
};

/** *he don't*, *my dad don't* */
const isOfOneOther = (words: readonly Word[], index: number): boolean => {
	const before = beforeAdverbs(words, index);
	if (before === undefined) return false;
	if (/^(?:he|she|it)$/u.test(before.lower)) return true;
	const isOne = before.tags.has('Singular') && !before.tags.has('Plural');
	return isOne && !words.slice(0, index).some(({ lower }) => lower === 'and');
};

/** Whether the nearest subject before `index` is the one who speaks. */
const sharesFirstPerson = (words: readonly Word[], index: number): boolean => {
	for (let at = index; at >= 0; at--) {
		const word = words[at];
		if (word === undefined) continue;
		if (/^(?:i|we)(?:'|$)/u.test(word.lower)) return true;
		if (/^(?:he|she|it|they|who|which|this|that)(?:'|$)/u.test(word.lower)) return false;
		const next = words[at + 1];
		const isSubject =
			(word.tags.has('Noun') || word.lower === 'there') &&
			next?.tags.has('Verb') === true &&
			!next.tags.has('Gerund');
		if (isSubject && at < index) return false;
	}
	return false;
};

const spell = (word: Word, isFirst: boolean): string => {
	const { text, lower, tags } = word;
	if (ACRONYMS.has(lower)) return text === lower ? text.toUpperCase() : text;
	const isName =
		CAPITALISED.has(lower.replace(/'s$/u, '')) ||
		(['FirstName', 'Month', 'Country', 'City', 'LastName'].some((tag) => tags.has(tag)) &&
			!WORDS_LIKE_NAMES.has(lower));
	const isShouted = text.length > 1 && text === text.toUpperCase();
	if (isShouted && tags.has('Acronym') && (text.length <= 4 || !/[AEIOU]/u.test(text))) return text;
	if (isName && (text === lower || isShouted)) return capital(lower);
	if (isShouted) return lower;
	if (tags.has('Pronoun')) return lower;
	const isPerson = ['ProperNoun', 'FirstName', 'LastName', 'Person'].some((tag) => tags.has(tag));
	if (isFirst)
		return isName || (isPerson && !SPOKEN_KIN.has(lower.replace(/'s$/u, ''))) ? text : decapital(text);
	return tags.has('Noun') || tags.has('Date') ? text : decapital(text);
};

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const decapital = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
