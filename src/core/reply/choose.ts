import { LONGEST_COPY } from './hear/statement.ts';
import type { Move } from './plan.ts';
import { FEWEST_RESTATED, restates } from './restate.ts';
import { isPresumed, type Situation } from './situation.ts';
import { isHeardBefore, longestRun, turnsSince, wordsOf, type Past } from './variety.ts';

/** Where in the reply a move stands. */
type Place = {
	readonly move: Move;
	/** The best sentence of each move before it. */
	readonly before: readonly string[];
	/** The moves still to come. */
	readonly after: readonly Move[];
};

const MOST_CANDIDATES = 10;

/**
 * Of the sentences written for a move those that may be said here, best first: none copies the person at length or
 * repeats what was said lately, and those that fit the rest of the reply come first.
 */
export const choose = (
	written: readonly string[],
	{ move, before, after }: Place,
	{ plan, said, past, heard, wrong }: Situation,
): readonly string[] => {
	const spoken = wordsOf(said);
	const isOwn = (text: string): boolean =>
		longestRun(wordsOf(text), spoken) <= LONGEST_COPY && !/\b(\w+) \1\b/iu.test(text);
	const fresh = leaveOutRepeated(
		written.filter((text) => isOwn(text) && (move === 'reflect' || !isPresumed(text, wrong))),
		move,
		past,
	);
	const fitting = leaveRoom(soundFresh(fresh, before, spoken), before, after);
	// How long something can still be done is never left out for being long.
	const ordered = plan.wishes.includes('shorter') && move !== 'clock' ? shortestFirst(fitting) : fitting;
	return (move === 'reflect' ? restatingFirst(ordered, heard.content) : ordered).slice(0, MOST_CANDIDATES);
};

/** What takes up enough of the person's words comes before what takes up less, however short that is. */
const restatingFirst = (texts: readonly string[], content: ReadonlySet<string>): readonly string[] => {
	if (content.size < FEWEST_RESTATED) return texts;
	const taken = new Set(texts.filter((text) => restates(text, content)));
	return [...texts.filter((text) => taken.has(text)), ...texts.filter((text) => !taken.has(text))];
};

/**
 * What was said lately is not said again; what would sound like it comes last, and after that what was said long ago:
 * a conversation outlasts any list.
 */
const leaveOutRepeated = (candidates: readonly string[], move: Move, past: Past): readonly string[] => {
	const unique = [...new Set(candidates)];
	const isNew = (text: string): boolean => turnsSince(text, past) === null;
	const fresh = unique.filter((text) => isNew(text) && !isHeardBefore(text, past));
	if (fresh.length > 0) return fresh;
	const repeatable = unique.filter((text) => (turnsSince(text, past) ?? 0) > TURNS_UNTIL_REPEATED[move]);
	return [...unique.filter(isNew), ...repeatable];
};

/** The way to a person is the last thing to be kept from repeating itself. */
const TURNS_UNTIL_REPEATED: Readonly<Record<Move, number>> = {
	reflect: 12,
	validate: 12,
	repair: 2,
	recall: 12,
	clock: 1,
	ask: 12,
	'follow-up': 3,
	inform: 3,
	step: 12,
	person: 5,
};

/** Candidates that use a telling word of the sentences before them, such as *heavy*, come after those that do not. */
const soundFresh = (
	candidates: readonly string[],
	before: readonly string[],
	spoken: readonly string[],
): readonly string[] => {
	const used = new Set(before.flatMap(wordsOf).filter((word) => !spoken.includes(word)));
	const echoes = (text: string): boolean => wordsOf(text).some((word) => used.has(word) && ECHOING.has(word));
	return [...candidates.filter((text) => !echoes(text)), ...candidates.filter(echoes)];
};

/** Words of ours that are noticed when they come twice in one reply. */
const ECHOING = new Set(
	'hard heavy map weigh weighs carry lot much mind happening feel feeling words write tell takes room sense matters right now going hold'.split(
		' ',
	),
);

/** Candidates that leave no room for the moves to come are put last, the shortest first. */
const leaveRoom = (
	candidates: readonly string[],
	before: readonly string[],
	after: readonly Move[],
): readonly string[] => {
	const spent = before.reduce((sum, text) => sum + length(text), 0);
	const room = MOST_WORDS - spent - after.reduce((sum, move) => sum + NEEDS[move], 0);
	const long = candidates.filter((text) => length(text) > room);
	return [...candidates.filter((text) => length(text) <= room), ...shortestFirst(long)];
};

const shortestFirst = (texts: readonly string[]): readonly string[] =>
	texts.toSorted((a, b) => length(a) - length(b));

const length = (text: string): number => wordsOf(text).length;

/** L1: so many words in a reply. The way to a person does not count, for it must not be lost. */
const MOST_WORDS = 80;

/** What the moves still to come need at least, in words. */
const NEEDS: Readonly<Record<Move, number>> = {
	reflect: 10,
	validate: 11,
	repair: 8,
	recall: 14,
	clock: 30,
	ask: 8,
	'follow-up': 9,
	inform: 12,
	step: 22,
	person: 0,
};
