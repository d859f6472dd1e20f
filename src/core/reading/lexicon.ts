import type { Danger } from '../safety/danger.ts';
import { unreachable } from '../unreachable.ts';
import { foldCharacters, mendWords, type Vocabulary } from './normalise.ts';

/**
 * Words that mean one thing. A phrase is plain words with a few marks: `hang/hanging` either word, `[own]` may be
 * missing, `{want-to}` any phrase of that slot, `…` up to five words, `#` a number, `^` and `$` the start and the end
 * of a sentence. Fillers ("really", "just") may stand between any two words.
 */
export type Cue = {
	readonly id: string;
	readonly means: Danger | Meaning;
	readonly phrases: readonly string[];
	/**
	 * Where one of these covers the phrase, it means something else: a joke, a denial, somebody else, long ago.
	 * `@` stands for the words that were found (`never @`, `@ … years ago`), `@subjectless` for them when they do not
	 * begin with "i" nor stand behind it: in "he kept thinking of dying" somebody else is meant, in "he left, i think
	 * of dying" not.
	 */
	readonly traps?: readonly string[];
	/** Means it only when a danger to the own life was already spoken of: "I have a plan". */
	readonly onlyInDanger?: true;
};

/**
 * What words can mean besides danger: the wish for a human; that this is not helping; yes, *I do not know* and no to the question
 * asked last (`denial` also takes back what was said); a choice with much at stake on either side; whoever it is about
 * is near.
 */
export type Meaning = 'person-wanted' | 'stuck' | 'yes' | 'unsure' | 'denial' | 'dilemma' | 'somebody-near';

/** A lexicon ready to be matched; `compileLexicon` makes it. */
export type Lexicon = {
	/** Each with a spelling of its own: what mends English would break Polish, where `mam` and `em` are words. */
	readonly tongues: readonly Tongue[];
};

/** What is listened for in one spelling. */
export type Tongue = {
	readonly cues: readonly CompiledCue[];
	/** Which phrases can begin with a word. */
	readonly openings: ReadonlyMap<string, readonly Opening[]>;
	readonly fillers: ReadonlySet<string>;
	readonly vocabulary: Vocabulary;
};

export type CompiledCue = { readonly cue: Cue; readonly traps: readonly Branch[] };
/** `opens` are the words that it can begin with; null where it can begin with anything, or be nothing. */
export type Branch = { readonly phrase: Phrase; readonly opens: ReadonlySet<string> | null };
export type Opening = {
	readonly cue: CompiledCue;
	readonly phrase: Phrase;
	/** Of each of these one word must stand in the message, or the phrase cannot: a quick look before the search. */
	readonly needs: readonly ReadonlySet<string>[];
};
export type Phrase = readonly Part[];
export type Part =
	| Choice
	| { readonly is: 'word'; readonly words: ReadonlySet<string> }
	| { readonly is: 'number' }
	| { readonly is: 'gap' }
	| { readonly is: 'found'; readonly subjectless: boolean }
	| { readonly is: 'start' }
	| { readonly is: 'end' };
/** Any of these phrases; an empty one among them makes it optional. */
type Choice = {
	readonly is: 'choice';
	readonly of: readonly Branch[];
	/** Those of them that can begin with a word. */
	readonly by: ReadonlyMap<string, readonly Phrase[]>;
	/** Of these words one stands wherever the choice does; null where nothing certain can be said. */
	readonly needs: ReadonlySet<string> | null;
	/** The words that it can begin with; null where it can begin with anything, or be nothing. */
	readonly opens: ReadonlySet<string> | null;
};

/** Stands for any number among the words that a phrase can begin with. */
export const ANY_NUMBER = '#';

/**
 * A cue and the words that spoke it. `from` and `upTo` say where they stand in the message as the cue's own tongue
 * normalises it.
 */
export type FoundCue = {
	readonly cue: Cue;
	readonly words: string;
	readonly from: number;
	readonly upTo: number;
};

/** Each cue that was spoken, once, with its first words; in the order of the lexicon. */
export const findCues = (said: string, { tongues }: Lexicon): readonly FoundCue[] => {
	const folded = foldCharacters(said);
	return tongues.flatMap((tongue) => findCuesOf(mendWords(folded, tongue.vocabulary), tongue));
};

const findCuesOf = (text: string, tongue: Tongue): readonly FoundCue[] => {
	const message = splitMessage(text, tongue.fillers);
	const found = new Map<CompiledCue, FoundCue>();
	const openingsAt = possibleOpenings(message, tongue);
	message.tokens.forEach((token, at) => {
		for (const { cue, phrase } of openingsAt(token)) {
			if (found.has(cue) || !mayGoOn(phrase, message, at)) continue;
			const to = matchEnds(phrase, message, at).find((end) => !isTrapped(cue, message, { at, to: end }));
			if (to === undefined) continue;
			const upTo = message.tokens[to - 1]?.upTo ?? token.upTo;
			found.set(cue, { cue: cue.cue, words: text.slice(token.from, upTo), from: token.from, upTo });
		}
	});
	return tongue.cues.flatMap((cue) => found.get(cue) ?? []);
};

/** The phrases that may begin at a token, of those for which the message has the words. */
const possibleOpenings = (
	{ tokens }: Message,
	{ openings }: Tongue,
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
	return ({ word, isNumber, opens }) => (isNumber ? opens.flatMap(openingsOf) : openingsOf(word));
};

/** Whether the second word may stand after the first: most phrases end here, and it costs nothing to look. */
const mayGoOn = ([first, second]: Phrase, { tokens, places }: Message, at: number): boolean => {
	if (first?.is !== 'word') return true;
	const opens = second?.is === 'word' ? second.words : second?.is === 'choice' ? second.opens : null;
	return canOpenAt(places[at + 1] ?? [], tokens, opens);
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
	/** The word, and `ANY_NUMBER` where it is one. */
	readonly opens: readonly string[];
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
/** Words, of which Chinese writes each character for itself, and what ends a sentence. */
const TOKEN = /\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}])+(?:'\p{L}+)*|[.!?;。؟۔।]+/gu;

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
		if (STOPS.includes(word.charAt(0))) {
			if (/^\.{2,}$/u.test(word)) continue;
			if (wordsSinceStop > 1) endSentence();
			wordsSinceStop = 0;
			continue;
		}
		const isNumber = NUMBER_WORDS.has(word) || /^\p{N}+$/u.test(word);
		const opens = isNumber ? [word, ANY_NUMBER] : [word];
		tokens.push({ word, from, upTo: from + word.length, isNumber, opens, starts, ends: false });
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

const STOPS = '.!?;。؟۔।';

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
	message: Message,
	at: number,
	found: Span | null = null,
): readonly number[] => {
	const ends: number[] = [];
	follow({ message, at, found, ends }, phrase, 0, at, null);
	return ends;
};

type Search = {
	readonly message: Message;
	readonly at: number;
	readonly found: Span | null;
	readonly ends: number[];
};

/** What is left to match after a choice. A plain list and no closures: this is the inner loop of every message. */
type Rest = { readonly parts: Phrase; readonly next: number; readonly then: Rest | null };

const follow = (search: Search, parts: Phrase, next: number, here: number, rest: Rest | null): void => {
	const { message, at, found, ends } = search;
	const { tokens } = message;
	const part = parts[next];
	if (part === undefined) {
		if (rest !== null) follow(search, rest.parts, rest.next, here, rest.then);
		else if (!ends.includes(here)) ends.push(here);
		return;
	}
	switch (part.is) {
		case 'word':
		case 'number':
			for (const place of placesAt(search, here)) {
				const token = tokens[place];
				if (token === undefined || (token.starts && place !== at)) return;
				if (part.is === 'word' ? part.words.has(token.word) : token.isNumber)
					follow(search, parts, next + 1, place + 1, rest);
			}
			return;
		case 'choice': {
			const then = { parts, next: next + 1, then: rest };
			if (part.opens === null) for (const { phrase } of part.of) follow(search, phrase, 0, here, then);
			else
				for (const place of placesAt(search, here))
					for (const word of tokens[place]?.opens ?? [])
						for (const phrase of part.by.get(word) ?? []) follow(search, phrase, 0, here, then);
			return;
		}
		case 'gap':
			for (let end = here; end <= Math.min(here + LONGEST_GAP, tokens.length); end += 1) {
				if (end > here && end > at + 1 && tokens[end - 1]?.starts === true) return;
				follow(search, parts, next + 1, end, rest);
			}
			return;
		case 'found':
			if (found === null || !placesAt(search, here).includes(found.at)) return;
			if (part.subjectless && hasSpeaker(tokens, found.at)) return;
			follow(search, parts, next + 1, found.to, rest);
			return;
		case 'start':
			if (tokens[here]?.starts === true) follow(search, parts, next + 1, here, rest);
			return;
		case 'end':
			if (placesAt(search, here).some((place) => tokens[place - 1]?.ends === true))
				follow(search, parts, next + 1, here, rest);
			return;
		default:
			unreachable(part);
	}
};

/** A phrase does not begin with a filler, and it stays within its sentence. */
const placesAt = ({ at, message }: Search, here: number): readonly number[] =>
	here === at ? [here] : (message.places[here] ?? []);

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
		const token = message.tokens[at];
		for (const { phrase, opens } of traps) {
			if (opens === null ? phrase[0]?.is === 'found' && at !== found.at : !canOpen(opens, token)) continue;
			if (matchEnds(phrase, message, at, found).some((end) => end >= found.to)) return true;
		}
		if (token?.starts === true) return false;
	}
	return false;
};

const canOpenAt = (
	places: readonly number[],
	tokens: readonly Token[],
	opens: ReadonlySet<string> | null,
): boolean => {
	if (opens === null) return true;
	for (const place of places) if (canOpen(opens, tokens[place])) return true;
	return false;
};

const canOpen = (opens: ReadonlySet<string>, token: Token | undefined): boolean =>
	token?.opens.some((word) => opens.has(word)) === true;
