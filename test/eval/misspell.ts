/** A repeatable source of chance, 0 up to 1 (mulberry32, public domain). */
export const seeded = (seed: number): (() => number) => {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let t = Math.imul(state ^ (state >>> 15), 1 | state);
		t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
		return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
	};
};

/**
 * The message with one to three of its words spelt as people do who type fast or hide a word. Written apart from the
 * spellings that training makes (`training/spelling.py`), and with kinds that training never makes: invisible signs,
 * letters of other scripts, full-width letters, words run together.
 */
export const misspell = (text: string, chance: () => number): string => {
	const words = text.split(/(\s+)/u);
	const places = words.flatMap((word, index) => (/\p{L}{3,}/u.test(word) ? [index] : []));
	const count = Math.min(places.length, 1 + Math.floor(chance() * 3));
	for (let done = 0; done < count; done++) {
		const place = places.splice(Math.floor(chance() * places.length), 1)[0] ?? 0;
		const way = WAYS[Math.floor(chance() * WAYS.length)];
		words[place] = way?.(words[place] ?? '', chance) ?? '';
	}
	return words.join('');
};

type Way = (word: string, chance: () => number) => string;

const at = (word: string, chance: () => number): number => 1 + Math.floor(chance() * (word.length - 2));

const replaceLetters =
	(twins: Readonly<Record<string, string>>): Way =>
	(word, chance) =>
		Array.from(word, (letter) => (chance() < 0.7 ? (twins[letter.toLowerCase()] ?? letter) : letter)).join(
			'',
		);

const WAYS: readonly Way[] = [
	// A letter left out, doubled, swapped with the next, or drawn out.
	(word, chance) => {
		const index = at(word, chance);
		return word.slice(0, index) + word.slice(index + 1);
	},
	(word, chance) => {
		const index = at(word, chance);
		return word.slice(0, index) + (word[index] ?? '') + word.slice(index);
	},
	(word, chance) => {
		const index = at(word, chance);
		return word.slice(0, index) + (word[index + 1] ?? '') + (word[index] ?? '') + word.slice(index + 2);
	},
	(word, chance) => {
		const index = at(word, chance);
		return word.slice(0, index) + (word[index] ?? '').repeat(4) + word.slice(index);
	},
	// Digits and signs for letters, letters apart, a star in the word.
	replaceLetters({ a: '4', e: '3', i: '1', o: '0', s: '5', t: '7' }),
	replaceLetters({ a: '@', i: '!', s: '$' }),
	(word) => Array.from(word).join(' '),
	(word) => Array.from(word).join('.'),
	(word, chance) => {
		const index = at(word, chance);
		return `${word.slice(0, index)}*${word.slice(index + 1)}`;
	},
	// Capitals, no vowels after the first letter, invisible signs, other scripts, full width.
	(word) => word.toUpperCase(),
	(word) => word.slice(0, 1) + word.slice(1).replace(/[aeiou]/giu, ''),
	(word, chance) => {
		const index = at(word, chance);
		return `${word.slice(0, index)}\u200b${word.slice(index)}`;
	},
	replaceLetters({ a: 'а', c: 'с', e: 'е', i: 'і', o: 'о', p: 'р', s: 'ѕ', x: 'х', y: 'у' }),
	(word) => word.replace(/[a-z]/giu, (letter) => String.fromCodePoint((letter.codePointAt(0) ?? 0) + 0xfee0)),
	(word) => word.replace(/[aeiou]/giu, '$&\u0301'),
];
