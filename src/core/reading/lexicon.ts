import type { Danger } from '../safety/signal.ts';
import { unreachable } from '../unreachable.ts';
import { deletions, normalise, type Vocabulary } from './normalise.ts';

/**
 * Words that mean one thing. A phrase is plain words with a few marks: `hang/hanging` either word, `[own]` may be
 * missing, `{want-to}` any phrase of that slot, `…` up to five words, `#` a number, `^` and `$` the start and the end
 * of a sentence. Fillers ("really", "just") may stand between any two words.
 */
export type Cue = {
	readonly id: string;
	readonly means: Danger | 'person-wanted';
	readonly phrases: readonly string[];
	/**
	 * Where one of these covers the phrase, it means something else: a joke, a denial, somebody else, long ago.
	 * `@` stands for the words that were found (`never @`, `@ … years ago`), `@subjectless` for them when they do not
	 * begin with "i" nor stand behind it: in "he kept thinking of dying" somebody else is meant, in "he left, i think
	 * of dying" not.
	 */
	readonly traps?: readonly string[];
	/** Means it only when a danger was already spoken of: "I have a plan". */
	readonly onlyInDanger?: true;
};

export type LexiconSource = {
	readonly cues: readonly Cue[];
	readonly slots: Readonly<Record<string, readonly string[]>>;
	readonly fillers: readonly string[];
	/** Each canonical spelling with the ways people write it. */
	readonly spellings: Readonly<Record<string, readonly string[]>>;
	/** Words that are understood with one slip of the finger; long ones, with no neighbour in the language. */
	readonly slips: readonly string[];
};

/** A lexicon ready to be matched. */
export type Lexicon = {
	readonly cues: readonly CompiledCue[];
	/** Which phrases can begin with a word. */
	readonly openings: ReadonlyMap<string, readonly Opening[]>;
	readonly fillers: ReadonlySet<string>;
	readonly vocabulary: Vocabulary;
};

type CompiledCue = { readonly cue: Cue; readonly traps: readonly Phrase[] };
type Opening = {
	readonly cue: CompiledCue;
	readonly phrase: Phrase;
	/** Of each of these one word must stand in the message, or the phrase cannot: a quick look before the search. */
	readonly needs: readonly ReadonlySet<string>[];
};
type Phrase = readonly Part[];
type Part =
	/** Any of these runs of parts; `[]` among them makes it optional. */
	| { readonly is: 'choice'; readonly of: readonly Phrase[]; readonly needs: ReadonlySet<string> | null }
	| { readonly is: 'word'; readonly words: ReadonlySet<string> }
	| { readonly is: 'number' }
	| { readonly is: 'gap' }
	| { readonly is: 'found'; readonly subjectless: boolean }
	| { readonly is: 'start' }
	| { readonly is: 'end' };

/** A cue, the words of the normalised message that spoke it, and where they stand in it. */
export type FoundCue = {
	readonly cue: Cue;
	readonly words: string;
	readonly from: number;
	readonly upTo: number;
};

/** Throws on a phrase that names a slot which does not exist, or that begins with a gap: a slip of the author. */
export const compileLexicon = (source: LexiconSource): Lexicon => {
	const parsePhrase = openParser(source.slots);
	const openings = new Map<string, Opening[]>();
	const cues = source.cues.map((cue): CompiledCue => {
		const compiled: CompiledCue = {
			cue,
			traps: (cue.traps ?? []).map(parsePhrase),
		};
		for (const text of cue.phrases) {
			const phrase = parsePhrase(text);
			const needs = phrase.flatMap((part) => neededFor(part) ?? []);
			for (const word of openingWords(phrase)) {
				const begun = openings.get(word) ?? [];
				begun.push({ cue: compiled, phrase, needs });
				openings.set(word, begun);
			}
		}
		return compiled;
	});
	return { cues, openings, fillers: new Set(source.fillers), vocabulary: collectVocabulary(source) };
};

/** Each cue that was spoken, once, with its first words; in the order of the lexicon. */
export const findCues = (said: string, lexicon: Lexicon): readonly FoundCue[] => {
	const text = normalise(said, lexicon.vocabulary);
	const message = splitMessage(text, lexicon.fillers);
	const found = new Map<CompiledCue, FoundCue>();
	const openingsAt = possibleOpenings(message, lexicon);
	message.tokens.forEach((token, at) => {
		for (const { cue, phrase } of openingsAt(token)) {
			if (found.has(cue)) continue;
			const to = matchEnds(phrase, message, at).find((end) => !isTrapped(cue, message, { at, to: end }));
			if (to === undefined) continue;
			const upTo = message.tokens[to - 1]?.upTo ?? token.upTo;
			found.set(cue, { cue: cue.cue, words: text.slice(token.from, upTo), from: token.from, upTo });
		}
	});
	return lexicon.cues.flatMap((cue) => found.get(cue) ?? []);
};

/** The phrases that may begin at a token, of those for which the message has the words. */
const possibleOpenings = (
	{ tokens }: Message,
	{ openings }: Lexicon,
): ((token: Token) => readonly Opening[]) => {
	const words = new Set(tokens.map(({ word }) => word));
	const present = new Map<ReadonlySet<string>, boolean>();
	const isPresent = (need: ReadonlySet<string>): boolean => {
		const known = present.get(need) ?? haveCommon(need, words);
		present.set(need, known);
		return known;
	};
	const possible = new Map<string, readonly Opening[]>();
	const openingsOf = (word: string): readonly Opening[] => {
		const known =
			possible.get(word) ?? (openings.get(word) ?? []).filter(({ needs }) => needs.every(isPresent));
		possible.set(word, known);
		return known;
	};
	return ({ word, isNumber }) =>
		isNumber ? [...openingsOf(word), ...openingsOf(ANY_NUMBER)] : openingsOf(word);
};

const haveCommon = (some: ReadonlySet<string>, others: ReadonlySet<string>): boolean => {
	for (const word of some) if (others.has(word)) return true;
	return false;
};

type Token = {
	readonly word: string;
	/** Where it stands in the normalised message; `upTo` is exclusive. */
	readonly from: number;
	readonly upTo: number;
	readonly isNumber: boolean;
	/** Whether it is the first, or the last, of its sentence. */
	readonly starts: boolean;
	readonly ends: boolean;
};

type Message = {
	readonly tokens: readonly Token[];
	/** For each place between words, the places from which matching may go on: itself, and after the fillers there. */
	readonly places: readonly (readonly number[])[];
};

/** The first token and the one after the last. */
type Span = { readonly at: number; readonly to: number };

const TOKEN = /[\p{L}\p{N}]+(?:'\p{L}+)*|[.!?;]+/gu;

/**
 * Words with the borders of sentences. Two full stops and more are a pause, and a sentence of one word ends nothing:
 * "I. want. to. die." is one sentence.
 */
const splitMessage = (text: string, fillers: ReadonlySet<string>): Message => {
	const tokens: Token[] = [];
	let starts = true;
	let wordsSinceStop = 0;
	const endSentence = (): void => {
		const last = tokens.at(-1);
		if (last !== undefined) tokens[tokens.length - 1] = { ...last, ends: true };
		starts = true;
	};
	for (const { 0: word, index: from } of text.matchAll(TOKEN)) {
		if (/^\.{2,}$/u.test(word)) continue;
		if (/^[.!?;]/u.test(word)) {
			if (wordsSinceStop > 1) endSentence();
			wordsSinceStop = 0;
			continue;
		}
		const isNumber = /^\p{N}+$/u.test(word) || NUMBER_WORDS.has(word);
		tokens.push({ word, from, upTo: from + word.length, isNumber, starts, ends: false });
		starts = false;
		wordsSinceStop += 1;
	}
	endSentence();
	return {
		tokens,
		places: Array.from({ length: tokens.length + 1 }, (_, here) => placesFrom(here, tokens, fillers)),
	};
};

const placesFrom = (
	here: number,
	tokens: readonly Token[],
	fillers: ReadonlySet<string>,
): readonly number[] => {
	const places = [here];
	for (let place = here; places.length <= MOST_FILLERS; place += 1) {
		const token = tokens[place];
		if (token === undefined || token.starts || !fillers.has(token.word)) break;
		places.push(place + 1);
	}
	return places;
};

const NUMBER_WORDS: ReadonlySet<string> = new Set(
	'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred'.split(
		' ',
	),
);

const LONGEST_GAP = 5;
const MOST_FILLERS = 3;

/** Where the phrase can end (exclusive) when it begins at `at`, each once. */
const matchEnds = (
	phrase: Phrase,
	{ tokens, places }: Message,
	at: number,
	found: Span | null = null,
): readonly number[] => {
	const ends: number[] = [];
	/** A phrase does not begin with a filler, and it stays within its sentence. */
	const placesOf = (here: number): readonly number[] => (here === at ? [here] : (places[here] ?? []));
	const follow = (parts: Phrase, next: number, here: number, then: (end: number) => void): void => {
		const part = parts[next];
		if (part === undefined) {
			then(here);
			return;
		}
		switch (part.is) {
			case 'word':
			case 'number':
				for (const place of placesOf(here)) {
					const token = tokens[place];
					if (token === undefined || (token.starts && place !== at)) return;
					if (part.is === 'word' ? part.words.has(token.word) : token.isNumber) {
						follow(parts, next + 1, place + 1, then);
					}
				}
				return;
			case 'choice':
				for (const choice of part.of) {
					follow(choice, 0, here, (end) => {
						follow(parts, next + 1, end, then);
					});
				}
				return;
			case 'gap':
				for (let end = here; end <= Math.min(here + LONGEST_GAP, tokens.length); end += 1) {
					if (end > here && end > at + 1 && tokens[end - 1]?.starts === true) return;
					follow(parts, next + 1, end, then);
				}
				return;
			case 'found':
				if (found === null || !placesOf(here).includes(found.at)) return;
				if (part.subjectless && hasSpeaker(tokens, found.at)) return;
				follow(parts, next + 1, found.to, then);
				return;
			case 'start':
				if (tokens[here]?.starts === true) follow(parts, next + 1, here, then);
				return;
			case 'end':
				if (placesOf(here).some((place) => tokens[place - 1]?.ends === true))
					follow(parts, next + 1, here, then);
				return;
			default:
				unreachable(part);
		}
	};
	follow(phrase, 0, at, (end) => {
		if (!ends.includes(end)) ends.push(end);
	});
	return ends;
};

/** Whether the words at `at` are of the speaker: they begin with "i", or stand behind "i", "i have", "i am". */
const hasSpeaker = (tokens: readonly Token[], at: number): boolean => {
	const sentence = (from: number): string =>
		tokens[from + 1]?.starts === true ? '' : (tokens[from]?.word ?? '');
	if (tokens[at]?.word === 'i' || sentence(at - 1) === 'i') return true;
	return AUXILIARIES.has(sentence(at - 1)) && sentence(at - 2) === 'i';
};

const AUXILIARIES: ReadonlySet<string> = new Set(['have', 'am', 'had', 'was', 'will', 'would']);

/** Whether a trap covers the words that were found. */
const isTrapped = ({ traps }: CompiledCue, message: Message, found: Span): boolean => {
	for (let at = found.at; at >= 0; at -= 1) {
		for (const trap of traps) {
			if (matchEnds(trap, message, at, found).some((end) => end >= found.to)) return true;
		}
		if (message.tokens[at]?.starts === true) return false;
	}
	return false;
};

const MARKS = /^(?:\[(?<optional>.+)\]|\{(?<slot>[^{}]+)\})$/u;

/** Reads phrases. What is read twice is read once: slots stand in many phrases, and in each other. */
const openParser = (slots: LexiconSource['slots']): ((text: string) => Phrase) => {
	const known = new Map<string, Part>();
	const parsePhrase = (text: string): Phrase =>
		splitPhrase(text).map((piece) => {
			const part = known.get(piece) ?? parsePart(piece);
			known.set(piece, part);
			return part;
		});
	const parsePart = (piece: string): Part => {
		const { optional, slot } = MARKS.exec(piece)?.groups ?? {};
		if (optional !== undefined) return choiceOf([parsePhrase(optional), []]);
		if (slot !== undefined) {
			const phrases = slots[slot];
			if (phrases === undefined) throw new Error(`There is no slot {${slot}}`);
			return choiceOf(phrases.map(parsePhrase));
		}
		if (piece.includes('/')) return choiceOf(piece.split('/').map(parsePhrase));
		return PLAIN_PARTS[piece] ?? { is: 'word', words: new Set([piece]) };
	};
	return parsePhrase;
};

const PLAIN_PARTS: Readonly<Record<string, Part>> = {
	'…': { is: 'gap' },
	'@': { is: 'found', subjectless: false },
	'@subjectless': { is: 'found', subjectless: true },
	'#': { is: 'number' },
	'^': { is: 'start' },
	$: { is: 'end' },
};

/** Single words become one set: most choices are between words, and a set answers at once. */
const choiceOf = (phrases: readonly Phrase[]): Part => {
	const words = new Set<string>();
	const longer: Phrase[] = [];
	for (const phrase of phrases) {
		const [only] = phrase;
		if (phrase.length === 1 && only?.is === 'word') for (const word of only.words) words.add(word);
		else if (phrase.length === 1 && only?.is === 'choice') longer.push(...only.of);
		else longer.push(phrase);
	}
	const together: Part = { is: 'word', words };
	if (longer.length === 0) return together;
	const all = words.size === 0 ? longer : [[together], ...longer];
	return { is: 'choice', of: all, needs: neededForAny(all) };
};

/** At spaces outside brackets: `take [all of] {pills}` → `take`, `[all of]`, `{pills}`. */
const splitPhrase = (text: string): readonly string[] => text.match(/\[[^\]]+\]|\S+/gu) ?? [];

const ANY_NUMBER = '#';

/** The words that a phrase can begin with. */
const openingWords = (phrase: Phrase): ReadonlySet<string> => {
	const opening = new Set<string>();
	for (const part of phrase) {
		switch (part.is) {
			case 'start':
				continue;
			case 'word':
				for (const word of part.words) opening.add(word);
				return opening;
			case 'number':
				return opening.add(ANY_NUMBER);
			case 'choice':
				for (const choice of part.of)
					for (const word of choice.length > 0 ? openingWords(choice) : []) opening.add(word);
				if (part.of.every((choice) => choice.length > 0)) return opening;
				continue;
			case 'gap':
			case 'found':
			case 'end':
				throw new Error('A phrase must begin with a word');
		}
	}
	return opening;
};

/** Of these words one stands wherever any of the phrases does; null where nothing certain can be said. */
const neededForAny = (phrases: readonly Phrase[]): ReadonlySet<string> | null => {
	const needed = new Set<string>();
	for (const phrase of phrases) {
		const words = phrase.map(neededFor).find((one) => one !== null);
		if (words === undefined) return null;
		for (const word of words) needed.add(word);
	}
	return needed;
};

const neededFor = (part: Part): ReadonlySet<string> | null => {
	switch (part.is) {
		case 'word':
			return part.words;
		case 'choice':
			return part.needs;
		case 'number':
		case 'gap':
		case 'found':
		case 'start':
		case 'end':
			return null;
		default:
			return unreachable(part);
	}
};

const collectVocabulary = ({ cues, slots, fillers, spellings, slips }: LexiconSource): Vocabulary => {
	const phrases = [
		...cues.flatMap(({ phrases, traps = [] }) => [...phrases, ...traps]),
		...Object.values(slots).flat(),
	];
	const words = new Set(fillers);
	for (const phrase of phrases)
		for (const word of phrase.replace(/\{[^}]+\}/gu, ' ').match(/[\p{L}']+/gu) ?? []) words.add(word);
	const spelled = Object.entries(spellings).flatMap(([right, ways]) =>
		ways.map((way) => [way, right] as const),
	);
	for (const [, right] of spelled) for (const word of right.split(' ')) words.add(word);
	return {
		words,
		spellings: new Map(spelled),
		slips: new Map(slips.flatMap((word) => deletions(word).map((rest) => [rest, word] as const))),
	};
};
