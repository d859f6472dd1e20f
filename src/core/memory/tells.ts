/**
 * How much a text tells of what happened in somebody's life, 0–1: that it is their own, what was done, and when. What is
 * only said back to another (*that sounds great*) shares as many words with a question and answers none.
 */
export const tells = (text: string): number => SIGNS.filter((sign) => sign.test(text)).length / SIGNS.length;

/** What tells the kind of thing that a message asks for: a time for *when*, a number for *how many*. */
export const askedFor = (message: string): readonly RegExp[] =>
	ASKED.filter(([question]) => question.test(message)).map(([, answer]) => answer);

const DONE =
	'was|were|had|did|went|got|came|took|made|saw|met|found|bought|won|lost|gave|began|left|heard|kept|wrote|spent|ran|' +
	String.raw`drove|ate|sold|told|said|knew|felt|fell|broke|rang|sent|paid|slept|fought|\w{2,}ed`;

const A_TIME = new RegExp(
	String.raw`\b(?:yesterday|today|tonight|tomorrow|last|next|ago|since|just|recently|lately|weeks?|weekends?|months?|years?|` +
		String.raw`mornings?|evenings?|nights?|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|january|february|march|april|june|` +
		String.raw`july|august|september|october|november|december)\b`,
	'iu',
);

const SIGNS: readonly RegExp[] = [
	/\b(?:i|me|my|mine|im|we|us|our)\b/iu,
	new RegExp(
		String.raw`\b(?:i|we|he|she|they|it|(?:my|our) \w+)(?:['’](?:ve|d)| have| has)?(?: \w+ly| just| also| even| never)? (?:${DONE})\b`,
		'iu',
	),
	A_TIME,
];

const A_NUMBER =
	/\b(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|first|second|third|fourth|couple|both|another)\b/iu;

const A_PLACE = /\b(?:in|at|to|from|near) (?:the )?[A-Z][a-z]/u;

/** Not what begins a sentence, nor who is spoken to. */
const A_NAME = /(?<![.!?,]\s|^|["“]|\b(?:hey|hi|hello) )\b[A-Z][a-z]/u;

const ASKED: readonly (readonly [question: RegExp, answer: RegExp])[] = [
	[
		/^when\b|\bwhen (?:did|do|does|was|were|is|are|will|have|has|had)\b|\b(?:how long|(?:what|which) (?:date|time|year|day|week|month))\b/iu,
		A_TIME,
	],
	[/\bhow (?:many|much|often)\b/iu, A_NUMBER],
	[
		/^where\b|\bwhere (?:did|do|does|was|were|is|are|will|have|has|had)\b|\b(?:what|which) (?:place|town|city|state|country)\b/iu,
		A_PLACE,
	],
	[
		/^(?:who|which)\b|\bwho (?:did|do|does|was|were|is|are|will|have|has|had)\b|\b(?:names?|called)\b|\b(?:what|which) (?:\w+ )?(?:books?|films?|movies?|shows?|series|songs?|bands?|games?|teams?|artists?|authors?|shops?|company|brands?)\b/iu,
		A_NAME,
	],
];
