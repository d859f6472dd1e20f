/** Words that a lexicon listens for, towards which a hidden or damaged spelling may be mended. */
export type Vocabulary = {
	readonly words: ReadonlySet<string>;
	/** What people write → what the lexicon says: `sucide` → `suicide`, `dont` → `do not`. */
	readonly spellings: ReadonlyMap<string, string>;
	/** Words understood with one slip (a letter too many, too few, wrong or swapped), by what a deletion leaves. */
	readonly slips: ReadonlyMap<string, string>;
	/** Letters written for another, or for nothing: `殺` → `杀`, `ł` → `l`, the vowel signs of Arabic. */
	readonly letters: ReadonlyMap<string, string>;
};

/**
 * What was said as a lexicon can read it: lower case, straight quotes, no invisible characters, Latin letters for
 * their lookalikes, long-drawn letters shortened. With a vocabulary, also misspellings, missing apostrophes,
 * `k1ll`, `k*ll` and `k i l l`, but only where the mended word stands in it: without one nothing is guessed.
 * Never throws; normalising twice changes nothing more, unless the vocabulary reads one script as another.
 */
export const normalise = (said: string, vocabulary: Vocabulary = NO_VOCABULARY): string =>
	mendWords(foldCharacters(said), vocabulary);

/** The second half of normalising: towards one vocabulary, what is the same for all of them being done. */
export const mendWords = (folded: string, vocabulary: Vocabulary): string =>
	foldLetters(folded, vocabulary)
		.replace(PICTURE, spellPicture(vocabulary))
		.replace(SPACED_OUT, (spaced) => joinLetters(spaced, vocabulary))
		.replace(WORD, (word) => mend(word, vocabulary))
		.replace(/\s+/gu, ' ')
		.trim();

const NO_VOCABULARY: Vocabulary = {
	words: new Set(),
	spellings: new Map(),
	slips: new Map(),
	letters: new Map(),
};

/** Letters and digits, and between them the signs that hide letters (`k!ll`, `su*cide`) or apostrophes. */
const WORD = /[\p{L}\p{N}@$€](?:['!|*+]*[\p{L}\p{M}\p{N}@$€])*/gu;

const PICTURE = /\p{Extended_Pictographic}/gu;

/** Three or more single letters with the same kind of gap: `k i l l`, `k.i.l.l`, `d-i-e`. */
const SPACED_OUT = /(?<![\p{L}\p{N}'])[\p{L}\p{N}](?:[\s.\-_*]{1,2}[\p{L}\p{N}](?![\p{L}\p{N}'])){2,}/gu;

/** The first half of normalising, for every language alike. */
export const foldCharacters = (said: string): string => {
	const straight = straightenQuotes(said);
	if (ASCII.test(straight)) return straight.toLowerCase();
	const plain = straightenQuotes(straight.normalize('NFKC'))
		.replace(/\p{Cf}|\p{Variation_Selector}|[\u034f\u115f\u1160\u3164]/gu, '')
		.toLowerCase()
		.normalize('NFD');
	const unmasked = MAY_HOLD_LATIN.test(plain) ? plain.replace(/[\p{L}\p{M}]+/gu, unmask) : plain;
	return unmasked.replace(/([\p{Script=Latin}\p{N}@$€!|*+])\p{M}+/gu, '$1').normalize('NFKC');
};

/** Latin letters, or a picture that a vocabulary may spell with some. */
const MAY_HOLD_LATIN = /\p{Script=Latin}|\p{Extended_Pictographic}/u;

/** Nothing in it hides or is hidden: most messages are spared the long way. */
const ASCII = /^\p{ASCII}*$/u;

const NOT_ASCII = /\P{ASCII}/gu;

const foldLetters = (text: string, { letters }: Vocabulary): string =>
	letters.size === 0 ? text : text.replace(NOT_ASCII, (letter) => letters.get(letter) ?? letter);

const straightenQuotes = (text: string): string =>
	text.replace(/[‘’‚‛ʼʹ′´`＇]/gu, "'").replace(/[“”„‟«»″]/gu, '"');

/** A word is read as Latin only if each of its foreign letters has a Latin twin: other languages stay as they are. */
const unmask = (word: string): string => {
	let unmasked = '';
	for (const letter of word) {
		const twin = TWINS.get(letter) ?? letter;
		if (!/\p{Script=Latin}|\p{M}/u.test(twin)) return word;
		unmasked += twin;
	}
	return unmasked;
};

/** Cyrillic, Greek and phonetic letters that look like a Latin one, in lower case. */
const TWINS: ReadonlyMap<string, string> = new Map(
	[
		['aаαɑᴀ', 'a'],
		['вʙ', 'b'],
		['сᴄϲ', 'c'],
		['ԁᴅ', 'd'],
		['еєεᴇ', 'e'],
		['ɡɢ', 'g'],
		['һнʜ', 'h'],
		['іιıɪӏ', 'i'],
		['јᴊ', 'j'],
		['кκᴋ', 'k'],
		['ʟ', 'l'],
		['мᴍ', 'm'],
		['пηɴ', 'n'],
		['оοσᴏ', 'o'],
		['рρᴘ', 'p'],
		['гʀ', 'r'],
		['ѕꜱ', 's'],
		['тτᴛ', 't'],
		['υᴜ', 'u'],
		['νᴠѵ', 'v'],
		['ԝᴡω', 'w'],
		['хχ', 'x'],
		['уγʏ', 'y'],
		['ᴢ', 'z'],
	].flatMap(([twins = '', latin = '']) => Array.from(twins, (twin) => [twin, latin] as const)),
);

/** `k i l l` → `kill`, `i w a n t t o d i e` → `i want to die`: only if every letter finds its place in a word. */
const joinLetters = (spaced: string, { words }: Vocabulary): string => {
	const letters = spaced.replace(/[^\p{L}\p{N}]/gu, '');
	if (letters.length > LONGEST_JOINED) return spaced;
	// best[n] is the way to write the first n letters with the fewest words.
	const best: (readonly string[] | null)[] = [[]];
	for (let end = 1; end <= letters.length; end += 1) {
		best[end] = null;
		for (let start = 0; start < end; start += 1) {
			const before = best[start];
			const word = letters.slice(start, end);
			if (!before || !words.has(word)) continue;
			const soFar = best[end];
			if (!soFar || before.length + 1 < soFar.length) best[end] = [...before, word];
		}
	}
	const found = best[letters.length];
	return found?.some((word) => word.length >= SHORTEST_SPELLED_OUT) === true ? found.join(' ') : spaced;
};

const LONGEST_JOINED = 80;
const SHORTEST_SPELLED_OUT = 3;

const mend = (word: string, vocabulary: Vocabulary): string => {
	const { spellings, words } = vocabulary;
	const known = spellings.get(word) ?? (words.has(word) ? word : undefined);
	if (known !== undefined) return known;
	if (!MENDABLE.test(word)) return withoutSlip(word, vocabulary) ?? word;
	for (const candidate of candidatesFor(word)) {
		const spelled = spellings.get(candidate);
		if (spelled !== undefined) return spelled;
		if (words.has(candidate)) return candidate;
	}
	return withoutSlip(word, vocabulary) ?? shorten(word, 2);
};

/** A word that may stand for another by its signs or its doubled letters. */
const MENDABLE = /[^\p{L}\p{M}]|(\p{L})\1/u;

const withoutSlip = (word: string, { slips }: Vocabulary): string | undefined => {
	if (slips.size === 0 || word.length < SHORTEST_SLIP || word.length > LONGEST_MENDED) return undefined;
	const left = deletions(word).find((rest) => slips.has(rest));
	return left === undefined ? undefined : slips.get(left);
};

/** Shorter words have too many neighbours: `killed` is one slip from `filled`. */
const SHORTEST_SLIP = 5;

/** The word and all that is left of it when one letter goes: two words one slip apart have one of these in common. */
export const deletions = (word: string): readonly string[] => [
	word,
	...Array.from(word, (_, index) => word.slice(0, index) + word.slice(index + 1)),
];

/** What a word may stand for. */
function* candidatesFor(word: string): Generator<string> {
	if (word.length > LONGEST_MENDED) return;
	for (const shown of unhide(word)) {
		if (shown !== word && shown.length > 2) yield shown;
		if (/(\p{L})\1\1/u.test(shown)) yield* [shorten(shown, 2), shorten(shown, 1)];
		else if (shown.length > 3 && /(\p{L})\1$/u.test(shown)) yield shown.slice(0, -1);
	}
}

const LONGEST_MENDED = 24;

/** Runs of three and more of a letter become `length` of it: `dieeee` → `die`. */
const shorten = (word: string, length: 1 | 2): string =>
	word.replace(/(\p{L})\1{2,}/gu, (_, letter: string) => letter.repeat(length));

/** The letters that a sign may stand for, likeliest first. */
const HIDDEN: Readonly<Record<string, string>> = {
	'0': 'o',
	'1': 'il',
	'3': 'e',
	'4': 'a',
	'5': 's',
	'7': 't',
	'@': 'a',
	$: 's',
	'€': 'e',
	'!': 'il',
	'|': 'il',
	'+': 't',
	'*': 'aeiou',
};

/** All the ways to read `k1ll` or `d*e`; a word without letters (`10`) or with few signs to guess from stays alone. */
const unhide = (word: string): readonly string[] => {
	if (!/\p{L}/u.test(word) || !/[0-9@$€!|*+]/u.test(word)) return [word];
	let readings = [''];
	for (const character of word) {
		const letters = Array.from(HIDDEN[character] ?? character);
		readings = readings.flatMap((reading) => letters.map((letter) => reading + letter));
		if (readings.length > MOST_READINGS) return [word];
	}
	return readings;
};

const MOST_READINGS = 50;

const spellPicture =
	({ spellings }: Vocabulary) =>
	(picture: string): string => {
		const spelled = spellings.get(picture);
		return spelled === undefined ? picture : ` ${spelled} `;
	};
