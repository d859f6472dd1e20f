import { STOP_WORDS } from '../reply/grammar/english.ts';
import { wordsOf } from '../reply/variety.ts';
import type { Note } from './note.ts';
import type { NoteWords } from './note-words.ts';

/** Whether a text speaks of what a person means by *Sam*, *my sister*, *my job*. */
export type MeantBy = (text: string) => boolean;

/**
 * What is meant by a few words, whole words only: *Sam* is not *same*. A person is meant by their name and by who they
 * are (*Sam*, *my ex*) where the notes know both and know one of them alone. Nothing is meant by no words.
 */
export const meantBy = (about: string, notes: readonly Note[], words: NoteWords): MeantBy => {
	const terms = [about, ...otherNames(about, notes, words)].map((name): readonly string[] =>
		plainWords(name, words).filter((word) => !STOP_WORDS.has(word)),
	);
	const known = terms.filter((term) => term.length > 0);
	const isKin = known.map((term) => isOwn(term, words));
	return (text) => {
		const spoken = plainWords(text, words);
		return known.some((term, index) =>
			isKin[index] === true ? speaksOfKin(spoken, term) : term.every((word) => spoken.includes(word)),
		);
	};
};

/** By the notes: *my sister* is *Ana*, and *Ana* is *my sister*, unless there are two of them. */
const otherNames = (about: string, notes: readonly Note[], words: NoteWords): readonly string[] => {
	const people = notes
		.filter(({ kind, standing }) => kind === 'person' && standing !== 'superseded')
		.flatMap(({ subjects: [name, kin] }) =>
			name !== undefined && kin?.startsWith('your ') === true
				? [{ name, kin: kin.slice('your '.length) }]
				: [],
		);
	const asked = plainWords(about, words)
		.filter((word) => !STOP_WORDS.has(word))
		.join(' ');
	return people.flatMap(({ name, kin }) => {
		if (plainWords(kin, words).join(' ') === asked) return [name];
		const isOnly = people.filter((one) => one.kin === kin).length === 1;
		return plainWords(name, words).join(' ') === asked && isOnly ? [kin] : [];
	});
};

const isOwn = (term: readonly string[], { names, same }: NoteWords): boolean => {
	const text = term.join(' ');
	return names.kin.some((kin) => kin === text || same.get(kin) === text);
};

/** *my sister*, *your older sister*; not *her sister*. */
const speaksOfKin = (spoken: readonly string[], term: readonly string[]): boolean =>
	spoken.some((_, index) => {
		if (!term.every((word, place) => spoken[index + place] === word)) return false;
		return spoken.slice(Math.max(0, index - 2), index).some((before) => /^(?:my|our|your)$/u.test(before));
	});

/** Lower case, of one number, without possessives; words that mean the same are one. */
const plainWords = (text: string, { same }: NoteWords): readonly string[] =>
	wordsOf(text).map((word) => {
		const bare = word.replace(/'s$/u, '');
		return same.get(bare) ?? (bare.length > 3 ? bare.replace(/(?<!s)s$/u, '') : bare);
	});
