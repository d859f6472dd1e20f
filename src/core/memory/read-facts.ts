import { fill } from '../reply/fill.ts';
import { wordsOf } from '../reply/variety.ts';
import { asSentence, MOST_WORDS, type Found } from './found.ts';
import type { AskedPattern, NoteWords } from './note-words.ts';
import { HEDGED } from './read-names.ts';
import type { Told } from './told.ts';

/** The facts, preferences and helps that a sentence tells. */
export const readFacts = (told: Told, words: NoteWords): readonly Found[] => [
	...told.clauses.flatMap(({ text, isOfUs }) => {
		const thought = words.thought.exec(text)?.[0];
		const plain = thought === undefined ? text : text.slice(thought.length);
		const isHedged = told.isHedged || thought !== undefined;
		const pattern = words.told.find(({ heard }) => heard.test(plain));
		if (pattern === undefined || (pattern.isOfOne === true && isOfUs)) return [];
		const found = match(plain, pattern, words);
		if (found === null || (pattern.kind === 'helped' && words.harmful.test(found.text))) return [];
		// *I think I'm gay* tells that somebody wonders, and nothing to be told back.
		const isShameful =
			words.sensitive.test(found.text) || pattern.about.some((one) => words.sensitiveAbout.includes(one));
		if (isHedged && isShameful) return [];
		return [
			{
				...found,
				kind: pattern.kind,
				words: told.said,
				confidence: isHedged ? pattern.confidence * HEDGED : pattern.confidence,
			},
		];
	}),
	...readAsked(told, words),
];

/** *call me Jo*, *please don't call me love*: what is asked of whoever listens. */
const readAsked = ({ said, words: read, isHedged }: Told, words: NoteWords): readonly Found[] => {
	if (isHedged) return [];
	const sentence = read.map(({ text, after }) => text + (after.includes(',') ? ',' : '')).join(' ');
	const pattern = words.asked.find(({ heard }) => heard.test(sentence));
	const found = pattern === undefined ? null : match(sentence, pattern, words);
	return found === null || pattern === undefined
		? []
		: [{ ...found, kind: 'preference', words: said, confidence: pattern.confidence }];
};

const match = (
	clause: string,
	{ heard, says, about }: AskedPattern,
	{ passing }: NoteWords,
): Pick<Found, 'text' | 'subjects' | 'due'> | null => {
	const found = heard.exec(clause);
	if (found === null) return null;
	const groups = mapped(found.groups ?? {}, (part) => trim(part, passing));
	const text = asSentence(says === undefined ? trim(found[0], passing) : fill(says, groups));
	return wordsOf(text).length > MOST_WORDS ? null : { text, subjects: subjectsIn(text, about), due: null };
};

const mapped = (
	groups: Readonly<Record<string, string | undefined>>,
	turn: (part: string) => string,
): Readonly<Record<string, string>> =>
	Object.fromEntries(
		Object.entries(groups).map(([name, part]) => [name, part === undefined ? '' : turn(part)]),
	);

const trim = (part: string, passing: RegExp): string =>
	part
		.replace(passing, '')
		.replace(/[\s,]+$/u, '')
		.trim();

/** *your mum*, and names with their capital, beside what the pattern says it is about. */
export const subjectsIn = (text: string, about: readonly string[]): readonly string[] => [
	...new Set([
		...(text.match(/\byour (?:best |older |younger |little |big )?\p{Ll}+/giu) ?? []).map((one) =>
			one.toLowerCase(),
		),
		...(text.match(/(?<=[^.!?]\s)\p{Lu}[\p{L}'-]+/gu) ?? []),
		...about,
	]),
];
