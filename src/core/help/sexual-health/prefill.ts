import { findCues, type Lexicon } from '../../reading/lexicon.ts';
import { foldCharacters } from '../../reading/normalise.ts';
import type { ClockName } from '../clock.ts';
import { sentencesIn } from '../sentences.ts';
import { readWhens, type Here, type When } from '../when.ts';
import type { What } from './sheet.ts';
import type { Span } from './still-possible.ts';

/** What the conversation gives; it goes in only when the person takes it. */
export type Suggested =
	| { readonly field: 'what'; readonly what: What; readonly words: string }
	| { readonly field: 'when'; readonly span: Span; readonly words: string };

/** How what happened is heard. */
export type HeardWords = {
	/** The cues of clocks, see `ClockWords`. */
	readonly cues: Lexicon;
	/** The first that fits is meant. */
	readonly whats: readonly Heard[];
};

export type Heard = {
	readonly what: What;
	/** Only in a message that tells of this clock; null where the words alone are enough. */
	readonly clock: ClockName | null;
	/** Of folded text. */
	readonly words: RegExp;
	/** The time stands in a sentence with this, where it is of something else: after missed pills, of the sex. */
	readonly near?: RegExp;
};

/**
 * What happened and when, from the newest message that tells of it, each with the sentence that it was read from: first
 * what, then at most two times, the nearest to it first. A time that was told after it counts where there is none in it.
 */
export const prefill = (said: readonly string[], here: Here, words: HeardWords): readonly Suggested[] => {
	for (let at = said.length - 1; at >= 0; at -= 1) {
		const message = said[at] ?? '';
		const heard = hear(message, words);
		if (heard === null) continue;
		const later = said.slice(at + 1).filter((one) => one.split(/\s+/u).length <= WORDS_OF_ANSWER);
		const own = timesIn(message, heard, here);
		const times = own.length > 0 ? own : later.flatMap((one) => timesIn(one, { words: heard.words }, here));
		const sentence = sentencesIn(message).find((one) => heard.words.test(foldCharacters(one)));
		return [
			{ field: 'what', what: heard.what, words: short(sentence ?? message) },
			...times.slice(0, MOST_TIMES),
		];
	}
	return [];
};

const MOST_TIMES = 2;

/** A later message that says little else answers when it was. */
const WORDS_OF_ANSWER = 8;

const LONGEST_WORDS = 160;

const short = (words: string): string =>
	words.length <= LONGEST_WORDS ? words : `${words.slice(0, LONGEST_WORDS).trimEnd()}…`;

const hear = (message: string, { cues, whats }: HeardWords): Heard | null => {
	const folded = foldCharacters(message);
	const clocks = findCues(message, cues).map(({ cue }) => cue.id.split(':')[1]);
	return (
		whats.find(({ clock, words }) => (clock === null || clocks.includes(clock)) && words.test(folded)) ?? null
	);
};

const timesIn = (
	message: string,
	{ words, near }: Pick<Heard, 'words' | 'near'>,
	here: Here,
): readonly Suggested[] => {
	const found = sentencesIn(message).flatMap((sentence) => {
		const folded = foldCharacters(sentence);
		const anchor = (near ?? words).exec(folded);
		if (near !== undefined && anchor === null) return [];
		return readWhens(folded, here, 'past').map(({ from, upTo, earliest, latest }) => ({
			away: anchor === null ? ANOTHER_SENTENCE : apart({ from, upTo }, anchor.index, anchor[0].length),
			suggested: { field: 'when', span: { earliest, latest }, words: short(sentence) } as const,
		}));
	});
	return found.toSorted((one, other) => one.away - other.away).map(({ suggested }) => suggested);
};

/** More characters than a sentence has. */
const ANOTHER_SENTENCE = 10_000;

const apart = ({ from, upTo }: Pick<When, 'from' | 'upTo'>, at: number, length: number): number =>
	Math.max(0, from - (at + length), at - upTo);
