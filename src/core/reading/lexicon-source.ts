import { unreachable } from '../unreachable.ts';
import {
	ANY_NUMBER,
	type Branch,
	type CompiledCue,
	type Cue,
	type Lexicon,
	type Opening,
	type Part,
	type Phrase,
	type Tongue,
} from './lexicon.ts';
import { deletions, type Vocabulary } from './normalise.ts';

/** What is listened for in one spelling, as its author writes it. */
export type LexiconSource = {
	readonly cues: readonly Cue[];
	readonly slots: Readonly<Record<string, readonly string[]>>;
	readonly fillers: readonly string[];
	/** Each canonical spelling with the ways people write it, single words with a space between. */
	readonly spellings: Readonly<Record<string, string>>;
	/** Words that are understood with one slip of the finger; long ones, with no neighbour in the language. */
	readonly slips: readonly string[];
	readonly letters?: Letters;
};

/** Letters as they are written and as they are read, some as nothing: `['أإآ', 'ا']`, `['ł', 'l']`. */
export type Letters = readonly (readonly [written: string, read: string])[];

/** What is listened for in a language that the app does not speak: by level, with what these words mean otherwise. */
export type CrisisCues = {
	readonly phrases: Readonly<Record<CrisisCue, readonly string[]>>;
	readonly traps: readonly string[];
	/** Named in words of the language, so that no two languages name the same. */
	readonly slots: LexiconSource['slots'];
	readonly fillers: readonly string[];
	readonly letters?: Letters;
};

export type CrisisCue = 'intent' | 'thinking-of-it' | 'wish-to-die' | 'self-injury';

/** Throws on a phrase that names a slot which does not exist, or that begins with a gap: a slip of the author. */
export const compileLexicon = (...sources: readonly LexiconSource[]): Lexicon => ({
	tongues: sources.map(compileTongue),
});

const compileTongue = (source: LexiconSource): Tongue => {
	const parsePhrase = openParser(source.slots);
	const openings = new Map<string, Opening[]>();
	const cues = source.cues.map((cue): CompiledCue => {
		const traps = (cue.traps ?? []).map(parsePhrase);
		const compiled: CompiledCue = {
			cue,
			traps: traps.map(branchOf),
		};
		for (const text of cue.phrases) {
			const phrase = parsePhrase(text);
			// The rarest first: most phrases are put aside at the first look.
			const needs = phrase
				.flatMap((part) => neededFor(part) ?? [])
				.sort((one, other) => one.size - other.size);
			const opens = openingWords(phrase);
			if (opens === null) throw new Error('A phrase must begin with a word');
			for (const word of opens) {
				const begun = openings.get(word) ?? [];
				begun.push({ cue: compiled, phrase, needs });
				openings.set(word, begun);
			}
		}
		return compiled;
	});
	return { cues, openings, fillers: new Set(source.fillers), vocabulary: collectVocabulary(source) };
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
		else if (phrase.length === 1 && only?.is === 'choice') longer.push(...only.of.map((one) => one.phrase));
		else longer.push(phrase);
	}
	const together: Part = { is: 'word', words };
	if (longer.length === 0) return together;
	const all = words.size === 0 ? longer : [[together], ...longer];
	const of = all.map(branchOf);
	const by = new Map<string, Phrase[]>();
	for (const { phrase, opens } of of)
		for (const word of opens ?? []) {
			const begun = by.get(word);
			if (begun === undefined) by.set(word, [phrase]);
			else begun.push(phrase);
		}
	const opens = of.every((branch) => branch.opens !== null) ? new Set(by.keys()) : null;
	return { is: 'choice', of, by, needs: neededForAny(all), opens };
};

/** At spaces outside brackets: `take [all of] {pills}` → `take`, `[all of]`, `{pills}`; `想死` → `想`, `死`. */
const splitPhrase = (text: string): readonly string[] =>
	(text.match(/\[[^\]]+\]|\S+/gu) ?? []).flatMap((piece) =>
		CHINESE.test(piece) ? Array.from(piece) : [piece],
	);

const CHINESE = /^\p{Script=Han}+$/u;

const branchOf = (phrase: Phrase): Branch => ({ phrase, opens: openingWords(phrase) });

/** The words that a phrase can begin with; null where it can begin with anything, or be nothing. */
const openingWords = (phrase: Phrase): ReadonlySet<string> | null => {
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
				for (const {
					phrase: { length },
					opens,
				} of part.of) {
					if (length === 0) continue;
					if (opens === null) return null;
					for (const word of opens) opening.add(word);
				}
				if (part.opens !== null) return opening;
				continue;
			case 'gap':
			case 'found':
			case 'end':
				return null;
		}
	}
	return null;
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

const collectVocabulary = ({
	cues,
	slots,
	fillers,
	spellings,
	slips,
	letters = [],
}: LexiconSource): Vocabulary => {
	const phrases = [
		...cues.flatMap(({ phrases, traps = [] }) => [...phrases, ...traps]),
		...Object.values(slots).flat(),
	];
	const words = new Set(fillers);
	for (const phrase of phrases)
		for (const word of phrase.replace(/\{[^}]+\}/gu, ' ').match(/[\p{L}\p{M}']+/gu) ?? []) words.add(word);
	const spelled = Object.entries(spellings).flatMap(([right, ways]) =>
		ways.split(' ').map((way) => [way, right] as const),
	);
	for (const [, right] of spelled) for (const word of right.split(' ')) words.add(word);
	return {
		words,
		spellings: new Map(spelled),
		slips: new Map(slips.flatMap((word) => deletions(word).map((rest) => [rest, word] as const))),
		letters: new Map(
			letters.flatMap(([written, read]) => Array.from(written, (letter) => [letter, read] as const)),
		),
	};
};
