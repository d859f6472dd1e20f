import nlp from 'compromise/two';
import {
	ENGLISH_MARKS,
	FILLERS,
	LOST_APOSTROPHES,
	PEOPLE,
	SPELLINGS,
	STOP_WORDS,
} from './grammar/english.ts';

/**
 * A word as it was written, with what the language library knows of it. This file is the only door to that library.
 * A contraction is one word: `i'm` has the tags of *i*, and *am* is attached to it.
 */
export type Word = {
	/** Apostrophes are straight; nothing else is changed. */
	readonly text: string;
	readonly lower: string;
	/** Punctuation that touches the word; spaces are not kept. */
	readonly before: string;
	readonly after: string;
	readonly tags: ReadonlySet<string>;
	/** What a contraction holds besides its first word: `am`, `not`, `has`. */
	readonly attached: readonly string[];
};

nlp.addWords(Object.fromEntries([...PEOPLE].map((person) => [person, 'Actor'])));

/** The least a message may be cut to before it is read, in words: its beginning and, longer, its end. */
const READ_AT_START = 80;
const READ_AT_END = 110;

/** The words of each sentence. Of a very long text only the beginning and the end are read. */
export const readSentences = (text: string): readonly (readonly Word[])[] => {
	const known = lately.get(text);
	if (known !== undefined) return known;
	const sentences = parse(shorten(writeOut(text))).filter((words) => words.length > 0);
	const [oldest] = lately.keys();
	if (oldest !== undefined && lately.size >= MOST_LATELY) lately.delete(oldest);
	lately.set(text, sentences);
	return sentences;
};

/** The guide and the review read one message many times, with candidates in between. */
const lately = new Map<string, readonly (readonly Word[])[]>();
const MOST_LATELY = 12;

/** Complete sentences in order, trimmed; never an empty one. */
export const splitSentences = (text: string): readonly string[] =>
	termsOf(nlp.tokenize(text))
		.map((terms) =>
			terms
				.map((term) => term.pre + term.text + term.post)
				.join('')
				.trim(),
		)
		.filter((sentence) => sentence !== '');

/** The words that carry the meaning (nouns, verbs, adjectives), as lower-case lemmas, each once, in order. */
export const contentWords = (said: string): readonly string[] => [
	...new Set(readSentences(said).flat().filter(isContentWord).map(lemmaOf)),
];

/** Whether a word carries meaning of its own. Decided by closed classes first: tags of slang are unsure. */
export const isContentWord = (word: Word): boolean =>
	/\p{L}{2}/u.test(word.lower) &&
	!STOP_WORDS.has(word.lower) &&
	!STOP_WORDS.has(word.lower.replace(/('s|n't|'re|'ve|'ll|'d|'m)$/u, '')) &&
	!MEANINGLESS_TAGS.some((tag) => word.tags.has(tag));

/** Whether a word, in lower case, is known to be English. Most verbs and small words are; many nouns are not. */
export const isEnglish = (word: string): boolean => {
	const bare = word.replace(/(?:n't|'(?:s|re|ve|ll|d|m))$/u, '');
	return [word, bare].some(
		(form) =>
			form.endsWith("n't") ||
			ENGLISH_MARKS.has(form) ||
			STOP_WORDS.has(form) ||
			SPELLINGS.has(form) ||
			FILLERS.has(form) ||
			Object.hasOwn(known.one.lexicon, form) ||
			Object.hasOwn(known.two.switches, form),
	);
};

/** The library's words: those with one reading, and those whose reading depends on their neighbours. */
const known = nlp.model() as {
	readonly one: { readonly lexicon: Readonly<Record<string, unknown>> };
	readonly two: { readonly switches: Readonly<Record<string, unknown>> };
};

/** The form under which a word is looked up, whatever sentence it stands in: *bills* → `bill`, *paid* → `pay`. */
export const lemmaOf = (word: Word): string => {
	const bare = word.lower.replace(/'s$|'$/u, '');
	const known = lemmas.get(bare);
	if (known !== undefined) return known;
	const lemma = findLemma(bare);
	if (lemmas.size > MOST_LEMMAS) lemmas.clear();
	lemmas.set(bare, lemma);
	return lemma;
};

/** Lemmas depend on the word alone, so they are kept: looking one up costs a tenth of a millisecond. */
const lemmas = new Map<string, string>();
const MOST_LEMMAS = 5000;

const MEANINGLESS_TAGS = [
	'Pronoun',
	'Determiner',
	'Conjunction',
	'Preposition',
	'QuestionWord',
	'Expression',
	'Negative',
	'Modal',
	'Emoji',
	'Emoticon',
	'Url',
	'Email',
	'PhoneNumber',
	'NumericValue',
	'AtMention',
];

const findLemma = (word: string): string => {
	if (word.length > LONGEST_WORD) return word;
	const ending = /(?:ing|ed)$/u.test(word);
	const view = nlp(word);
	// Alone, *paying* and *tired* pass for adjectives and would keep their ending.
	if (ending) view.tag(word.endsWith('ing') ? 'Gerund' : 'PastTense');
	const term = termsOf(view.compute('root'))[0]?.[0];
	return (term?.root ?? term?.normal ?? word).toLowerCase();
};

/** Longer ones are no words of a language, and make the library slow. */
const LONGEST_WORD = 30;

/** What the library's types leave out. */
type Term = {
	readonly text: string;
	readonly pre: string;
	readonly post: string;
	readonly normal: string;
	readonly tags?: ReadonlySet<string>;
	readonly implicit?: string;
	readonly root?: string;
};

const termsOf = (view: { readonly docs: readonly (readonly Term[])[] }): readonly (readonly Term[])[] =>
	view.docs;

const parse = (text: string): readonly (readonly Word[])[] =>
	termsOf(nlp(text)).map((terms) => {
		const words: Word[] = [];
		for (const term of terms) {
			const last = words.at(-1);
			if (last?.after === '-' && term.text !== '') {
				// The library parts *step-dad*.
				const text = `${last.text}-${term.text}`;
				words[words.length - 1] = {
					...last,
					text,
					lower: text.toLowerCase(),
					after: term.post.trim(),
					tags: term.tags ?? last.tags,
				};
			} else if (term.text === '' && last !== undefined) {
				words[words.length - 1] = {
					...last,
					after: last.after + term.post.trim(),
					attached: [...last.attached, term.implicit ?? term.normal],
				};
			} else if (!FILLERS.has(term.normal)) {
				// The library takes the mark of *my parents' house* for a quotation mark.
				const isPossessive = term.post.startsWith("'") && term.text.endsWith('s');
				const text = isPossessive ? `${term.text}'` : term.text;
				words.push({
					text,
					lower: text.toLowerCase(),
					before: term.pre.trim(),
					after: (isPossessive ? term.post.slice(1) : term.post).trim(),
					tags: term.tags ?? new Set(),
					attached: [],
				});
			} else if (last !== undefined) {
				words[words.length - 1] = { ...last, after: last.after + term.post.trim() };
			}
		}
		return words;
	});

/** Everyday spellings, shouting, pictures and stray marks, written out so that the library can read them. */
const writeOut = (text: string): string => {
	const plain = text
		.normalize('NFKC')
		.replace(/[‘’ʼ´`]/gu, "'")
		.replace(/[“”«»]/gu, '"')
		.replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/gu, (mark) => (mark === '\n' ? '\n' : ' '))
		.replace(/\p{Extended_Pictographic}+/gu, (mark) => (/^\d/u.test(mark) ? mark : ' . '))
		.replace(/(?<![\p{L}\p{N}])[:;=]'?-?[()[\]DPp/|]+(?![\p{L}\p{N}])/gu, ' . ')
		.replace(/(?<![\p{L}\p{N}])w\/(o?)(?=\s|\p{L})/giu, (_, out: string) =>
			out === '' ? 'with ' : 'without',
		)
		.replace(/\s*\n\s*(?=\p{Ll})/gu, ' ')
		.replace(/([^.!?\s])\s*\n\s*/gu, '$1. ')
		.replace(/\s*(?:\.{2,}|…)\s*/gu, '. ')
		.replace(/(?<=\p{Ll}[.!?]+)(?=\p{Lu}\p{Ll})/gu, ' ')
		.replace(/\s*[—–]\s*|\s+-+\s*|-{2,}/gu, ' – ')
		// *I'm not going to lol calm down*
		.replace(
			/(?<=[\p{L}\p{N}])\s+(?:lol|lmao|lmfao|rofl|(?:ha){2,}h?)\s+(?=(?:i|i'?m|its?|it's|thats?|he'?s?|she'?s?|they|we|my|calm|dont)\b)/giu,
			'. ',
		)
		// *wait, the cereal is finished*
		.replace(
			/(^|[.!?\n]\s*)wait,?\s+(?=(?:i|he|she|we|they|im|hes|shes|its|it's|thats|that's|theyre|my|the|no)\b|\p{L}+'s\b)/giu,
			'$1',
		)
		// *idk her mum is strict* tells of her mum.
		.replace(
			/(^|[.!?\n]\s*)idk,?\s+(?=(?:i|he|she|we|they|im|hes|shes|its|theyre)\b|maybe|might|probably|just|can'?t|cannot|couldn'?t|didn'?t|haven'?t|everything|everyone|nobody|nothing|(?:(?:my|his|her|their|the) )?\w+ (?:is|was|has|does|will|would|keeps|just)\b(?<!(?:what|who|why|how|where|when|which|if|about) (?:is|was|has|does|will|would|keeps|just)\b))/giu,
			'$1',
		);
	const calm = isShouted(plain) ? plain.toLowerCase() : plain;
	const spelled = calm.replace(/[\p{L}\p{N}']+/gu, (word) => {
		const written = SPELLINGS.get(word.toLowerCase());
		// *N O*, spelled out
		if (written === undefined || /^[A-TV-Z]$/u.test(word)) return hasDroppedG(word) ? `${word}g` : word;
		return /^\p{Lu}\p{Ll}/u.test(word) ? written.charAt(0).toUpperCase() + written.slice(1) : written;
	});
	return LOST_APOSTROPHES.reduce((done, [lost, found]) => done.replace(lost, found), spelled);
};

/** *achin*, *sweatin* */
const hasDroppedG = (word: string): boolean =>
	/^\p{Ll}{3,}in$/u.test(word) && !isEnglish(word) && isEnglish(`${word}g`);

const isShouted = (text: string): boolean => {
	const letters = text.match(/\p{L}/gu)?.length ?? 0;
	const capitals = text.match(/\p{Lu}/gu)?.length ?? 0;
	return letters > 5 && capitals / letters > 0.7;
};

const shorten = (text: string): string => {
	const words = text.split(/\s+/u).filter((word) => word.length <= LONGEST_WORD * 2);
	return words.length <= READ_AT_START + READ_AT_END
		? words.join(' ')
		: `${words.slice(0, READ_AT_START).join(' ')} . ${words.slice(-READ_AT_END).join(' ')}`;
};
