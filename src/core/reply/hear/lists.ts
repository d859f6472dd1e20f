import { lemmaOf, type Word } from '../language.ts';
import type { ListeningWords } from '../phrases.ts';

/** The word lists of the content, quick to look into. */
export type Lists = Readonly<Record<Exclude<keyof ListeningWords, 'known' | 'causes'>, ReadonlySet<string>>>;

export const setsOf = (lists: ListeningWords): Lists => ({
	trouble: new Set(lists.trouble),
	good: new Set(lists.good),
	feelings: new Set(lists.feelings),
	unspoken: new Set(lists.unspoken),
	vague: new Set(lists.vague),
	judging: new Set(lists.judging),
	harm: new Set(lists.harm),
	shame: new Set(lists.shame),
	assault: new Set(lists.assault),
	matters: new Set(lists.matters),
	asides: new Set(lists.asides),
	greetings: new Set(lists.greetings),
});

/** Whether a list has the word or the word it is a form of. */
export const isIn = (list: ReadonlySet<string>, word: Word): boolean =>
	list.has(word.lower) || list.has(lemmaOf(word));

/** The first of those that have the same key. */
export const uniqueBy = <Item>(items: readonly Item[], key: (item: Item) => string): readonly Item[] => {
	const seen = new Set<string>();
	return items.filter((item) => !seen.has(key(item)) && seen.add(key(item)).size > 0);
};
