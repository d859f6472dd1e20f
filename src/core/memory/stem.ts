/**
 * What the forms of an English word have in common: *worried*, *worries*, *worry* → `worri`. M. F. Porter, *An algorithm
 * for suffix stripping*, Program 14(3), 1980, steps 1 to 5. Takes a word in lower case; a stem is for comparing only.
 */
export const stem = (word: string): string =>
	word.length < 3 ? word : STEPS.reduce((left, step) => step(left), word);

const C = '[^aeiou][^aeiouy]*';
const V = '[aeiouy][aeiou]*';

/** How many times a vowel is followed by a consonant, the paper's *m*. */
const HAS_ONE = new RegExp(`^(?:${C})?${V}${C}`, 'u');
const IS_ONE = new RegExp(`^(?:${C})?${V}${C}(?:${V})?$`, 'u');
const HAS_TWO = new RegExp(`^(?:${C})?${V}${C}${V}${C}`, 'u');
const HAS_VOWEL = new RegExp(`^(?:${C})?[aeiouy]`, 'u');
/** Ends as *hop* does, and not as *snow*. */
const IS_SHORT = new RegExp(`^${C}[aeiouy][^aeiouwxy]$`, 'u');

/** The ending is put in place of the one found where what stands before it is long enough. */
const change = (endings: Readonly<Record<string, string>>, isLongEnough: RegExp) => {
	const found = new RegExp(`^(.+?)(${Object.keys(endings).join('|')})$`, 'u');
	return (word: string): string => {
		const [, before = '', ending = ''] = found.exec(word) ?? [];
		return isLongEnough.test(before) ? before + (endings[ending] ?? '') : word;
	};
};

const plural = (word: string): string =>
	word.replace(/(ss|i)es$/u, '$1').replace(/([^s])s$/u, (_, last: string) => last);

const pastAndGerund = (word: string): string => {
	if (word.endsWith('eed')) return HAS_ONE.test(word.slice(0, -3)) ? word.slice(0, -1) : word;
	const before = word.replace(/(?:ed|ing)$/u, '');
	if (before === word || !HAS_VOWEL.test(before)) return word;
	if (/(?:at|bl|iz)$/u.test(before) || IS_SHORT.test(before)) return `${before}e`;
	return before.replace(/([^aeiouylsz])\1$/u, '$1');
};

const finalY = (word: string): string =>
	word.endsWith('y') && HAS_VOWEL.test(word.slice(0, -1)) ? `${word.slice(0, -1)}i` : word;

const longEnding = (word: string): string => {
	const ion = word.replace(/(?<=[st])ion$/u, '');
	return ion !== word && HAS_TWO.test(ion) ? ion : word;
};

const finalE = (word: string): string => {
	const before = word.slice(0, -1);
	if (!word.endsWith('e')) return word;
	return HAS_TWO.test(before) || (IS_ONE.test(before) && !IS_SHORT.test(before)) ? before : word;
};

const doubleL = (word: string): string =>
	word.endsWith('ll') && HAS_TWO.test(word) ? word.slice(0, -1) : word;

const to = (endings: string, replacement: string): Record<string, string> =>
	Object.fromEntries(endings.split(' ').map((ending) => [ending, replacement]));

const STEPS: readonly ((word: string) => string)[] = [
	plural,
	pastAndGerund,
	finalY,
	change(
		{
			...to('ational ation ator', 'ate'),
			tional: 'tion',
			enci: 'ence',
			anci: 'ance',
			...to('izer ization', 'ize'),
			bli: 'ble',
			...to('alli alism aliti', 'al'),
			entli: 'ent',
			eli: 'e',
			...to('ousli ousness', 'ous'),
			...to('iveness iviti', 'ive'),
			fulness: 'ful',
			biliti: 'ble',
			logi: 'log',
		},
		HAS_ONE,
	),
	change({ ...to('icate iciti ical', 'ic'), ...to('ative ful ness', ''), alize: 'al' }, HAS_ONE),
	change(to('al ance ence er ic able ible ant ement ment ent ou ism ate iti ous ive ize', ''), HAS_TWO),
	longEnding,
	finalE,
	doubleL,
];
