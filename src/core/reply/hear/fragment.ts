import { isCalledUpon } from '../grammar/clauses.ts';
import { BE_HAVE_DO_MODALS, NEVER_LAST, NOMINATIVES, SECOND_PERSON } from '../grammar/english.ts';
import { hasAttachedVerb } from '../grammar/find-verb.ts';
import { flipPerson } from '../grammar/person.ts';
import { stripLeading, stripTrailing } from '../grammar/strip.ts';
import { has, isDeterminer } from '../grammar/word.ts';
import { isContentWord, lemmaOf, type Word } from '../language.ts';
import { isIn, type Lists } from './lists.ts';

const MOST_WORDS = 8;

/** What an answer without a verb names: *my sister*, *about ten days*, *credit cards mostly*, turned to *you*. */
export type Fragment = { readonly text: string; readonly contentCount: number };

/** Each sentence without a verb that names somebody, something or an amount; the one that says most comes first. */
export const fragmentsOf = (sentences: readonly (readonly Word[])[], lists: Lists): readonly Fragment[] =>
	sentences
		.flatMap((sentence) => {
			// *like little ears*: what something is compared with.
			if (sentence[0]?.lower === 'like') return [];
			const words = stripTrailing(stripLeading(sentence));
			const text = isFragment(words, lists) ? flipPerson(words) : null;
			const contentCount = new Set(words.filter(isContentWord).map(lemmaOf)).size;
			return text === null ? [] : [{ text, contentCount }];
		})
		.toSorted((a, b) => b.contentCount - a.contentCount);

const isFragment = (words: readonly Word[], lists: Lists): boolean => {
	const last = words.at(-1);
	if (last === undefined || words.length > MOST_WORDS || last.after.includes('?')) return false;
	if (/^(?:what|how|why|if|when|where|who|whether|because|so)$/u.test(words[0]?.lower ?? '')) return false;
	const isWhole = !NEVER_LAST.has(last.lower) && !(words.length === 1 && isDeterminer(last));
	const isPlain = words.every(
		(word) =>
			/^[£$€]?[\p{Script=Latin}\d][\p{Script=Latin}\d'’.,%-]*$/u.test(word.text) &&
			!/[("“”)[\]:;]/u.test(word.before + word.after) &&
			!isIn(lists.unspoken, word) &&
			!isIn(lists.asides, word) &&
			!lists.greetings.has(word.lower) &&
			!NOMINATIVES.has(word.lower) &&
			!SECOND_PERSON.has(word.lower),
	);
	// The library takes *sober* for a verb: only what surely is one makes a clause of it.
	const hasVerb = words.some(
		(word, index) =>
			hasAttachedVerb(word) ||
			BE_HAVE_DO_MODALS.has(word.lower) ||
			has(word, 'PastTense', 'Gerund') ||
			(index === 0 && has(word, 'Verb')) ||
			(index === 1 && isCalledUpon(words, index)),
	);
	return isWhole && isPlain && !hasVerb && words.some(names);
};

const names = (word: Word): boolean =>
	['Noun', 'Value', 'Date', 'Duration', 'Money'].some((tag) => word.tags.has(tag)) &&
	!word.tags.has('Pronoun') &&
	!/^(?:thing|stuff|lot|bit|kind|way|thanks|sorry|no|yes|yea|yeh|ye|yh|aye|nothing|something|all|one)s?$/u.test(
		word.lower,
	);
