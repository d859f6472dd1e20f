/** The parts of the tool, in the order in which they are listed. */
export const PARTS = ['budget', 'debts', 'offers', 'dates', 'rights', 'letters', 'phone', 'summary'] as const;

export type Part = (typeof PARTS)[number];

/** The part that the newest words ask for; null where they name none. */
export const likelyPart = (said: readonly string[]): Part | null => {
	for (const words of said.toReversed()) {
		const found = WORDS_OF_PARTS.find(([, pattern]) => pattern.test(words));
		if (found !== undefined) return found[0];
	}
	return null;
};

/** What cannot wait first: who is at the door, then what has a date. */
const WORDS_OF_PARTS: readonly (readonly [Part, RegExp])[] = [
	[
		'rights',
		/\b(?:bailiffs?|enforcement (?:agents?|officers?)|sheriff officers?|debt collectors?|collection agency|breathing space)\b/iu,
	],
	[
		'dates',
		/\b(?:claim form|county court|court (?:papers?|letter|claim)|letter (?:of|before) (?:claim|action)|notice of enforcement|charge for payment|validation notice|sued|suing)\b/iu,
	],
	['letters', /\b(?:write to (?:them|my)|send (?:them )?a letter)\b/iu],
	['phone', /\b(?:call them|phone them|ring them|they keep (?:calling|ringing|phoning))\b/iu],
	['budget', /\bbudget\b/iu],
	[
		'debts',
		/\b(?:which (?:debts?|bills?)|what (?:do i|should i|to) pay first|so many debts|owe (?:so many|everyone|everybody))\b/iu,
	],
];
