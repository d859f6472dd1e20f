import { asksForFact, FILLS } from './asks-for-fact.ts';
import { hasPhrase, withoutApostrophes, sentencesOf } from './find-phrase.ts';
import { FOREIGN_MARKS } from './grammar/english.ts';
import { isEnglish } from './language.ts';
import { readMemoryCommand, type MemoryCommand } from '../memory/memory-command.ts';
import type { Address } from './plan.ts';
import type { AddressWords } from './phrases.ts';
import { hasControlMarks } from './prompt.ts';
import { wishesIn } from './wishes.ts';
import { wordsOf } from './variety.ts';

/** A longer message tells something, whatever courtesy stands in it. */
const MOST_WORDS_OF_COURTESY = 12;

/** And so does a longer one, whatever wish stands in it. */
const MOST_WORDS_OF_WISH = 12;

/** *could you just stay till I feel less like I need to do it again* */
const MOST_WORDS_OF_STAY = 16;

/** *I don't get it* asks for simpler words; a longer message may say so of anything. */
const MOST_WORDS_OF_EXPLAIN = 8;

/** In English half of the words are known at least; of another language few, beside its own small words. */
const MOST_ENGLISH_ABROAD = 0.5;
const FEWEST_WORDS_TO_TELL = 6;
const LEAST_ENGLISH = 0.15;

/**
 * What a message does besides telling, or null. A question counts beside what is told; a greeting, thanks or a goodbye
 * only when the message is nothing else. `isUnderWay`: the conversation has begun, so that *evening* is an answer.
 */
export const readAddress = (said: string, addresses: AddressWords, isUnderWay = false): Address | null => {
	const words = wordsOf(said);
	const sentences = sentencesOf(said);
	const bare = (some: readonly string[]): readonly string[] => [
		...some,
		...some.map((sentence) =>
			sentence.replace(FILLS, '').replace(/\b(this) (?:thing|app|chat|page|site|website)\b/giu, '$1'),
		),
	];
	const atEnds = sentences.filter((_, index) => index < ENDS || index >= sentences.length - ENDS);
	const asks = (address: AskedOfTheApp): boolean =>
		hasPhrase(bare(atEnds.map(withoutQuotes)), addresses[address], addresses.openers);
	const command = readMemoryCommand(said, addresses.memory);
	if (command !== null && isMatterOf(words, command)) return ADDRESS_OF[command.is];
	if (hasControlMarks(said)) return 'play-a-part';
	const asked = ASKED_OF_THE_APP.find(asks);
	if (asked !== undefined) return asked;
	const isHour = isUnderWay && HOUR.test(said);
	const courtesy = isHour ? undefined : COURTESIES.find((address) => isOnly(words, address, addresses));
	if (courtesy !== undefined) return courtesy;
	if (!(isUnderWay && NUMBER.test(said)) && isUnclear(said, words)) return 'unclear';
	if (words.length <= MOST_WORDS_OF_EXPLAIN && hasPhrase(sentences, addresses.explain, addresses.openers))
		return 'explain';
	const isWhatToDo = hasPhrase(bare(sentences), addresses['what-to-do'], addresses.openers);
	const wishes = words.length <= MOST_WORDS_OF_WISH ? wishesIn(said, addresses.wishes) : [];
	if (wishes.includes('list')) return 'what-to-do';
	// Beside a question what to do, a wish is followed without a word about it; not one for no advice.
	if (wishes.includes('just-listen') || (wishes.length > 0 && !isWhatToDo)) return 'wish';
	if (words.length <= MOST_WORDS_OF_STAY && hasPhrase(sentences, addresses.stay, addresses.openers))
		return 'stay';
	if (words.length <= MOST_WORDS_OF_WISH) {
		const small = SMALL_QUESTIONS.find((address) =>
			hasPhrase(sentences, addresses[address], addresses.openers),
		);
		if (small !== undefined) return small;
		if (SUM.test(said)) return 'out-of-scope';
	}
	if (hasPhrase(bare(sentences), addresses.judge, addresses.openers)) return 'judge';
	if (isWhatToDo) return 'what-to-do';
	if (asksForFact(said, addresses)) return 'question';
	return said.includes('?') || isHour ? null : courtesyAtEnd(sentences, addresses);
};

/** *My wife has texted 'are you alive' three times*: what others asked. A message that is nothing else is the person's own. */
const withoutQuotes = (sentence: string): string =>
	sentence.replace(/(?<=\p{L}[,:]?\s)["“'‘][^"”'’]{3,60}["”'’](?![\p{L}\p{N}])/gu, '…');

/** Said alone; in a longer message they stand beside what is told. */
const SMALL_QUESTIONS = [
	'called-away',
	'asks-leave',
	'which-language',
	'out-of-scope',
] as const satisfies readonly Address[];

/** *whats 17 x 23*, *15% of 80*. */
const SUM =
	/^\W*(?:(?:what['’]?s|what is|how much is|calculate|work out)\s+)?\d[\d.,]*\s*(?:[x×*+/÷]|times|plus|minus|divided by|% of|percent of)\s*\d[\d.,]*\W*$/iu;

/** *yeah alright*, *the evening*, *later*: no greeting and no goodbye in the middle of a talk. */
const HOUR =
	/^\W*(?:(?:yes|yeah|yep|ok|okay|the|its|it['’]s|in)\W+)*(?:morning|evening|night|later|alright|test)\W*(?:really|then)?\W*$/iu;

const COURTESIES = ['goodbye', 'thanks', 'greeting'] as const;

/** What is told before *bye* is heard in one sentence, before *thanks* in less: see `inform`. */
const MOST_WORDS_BEFORE = { goodbye: 25, thanks: 9 } as const;

/** Someone who leaves, or thanks for what was done, after they told a little more. */
const courtesyAtEnd = (
	sentences: readonly string[],
	addresses: AddressWords,
): keyof typeof MOST_WORDS_BEFORE | null => {
	const last = wordsOf(sentences.at(-1) ?? '');
	const before = sentences.slice(0, -1).reduce((sum, sentence) => sum + wordsOf(sentence).length, 0);
	// *She hummed. That's all.* ends what was told.
	if (/^that'?s$/u.test(last[0] ?? '')) return null;
	const found = (['goodbye', 'thanks'] as const).find((address) => isOnly(last, address, addresses));
	if (found !== undefined) return before <= MOST_WORDS_BEFORE[found] ? found : null;
	// *Thank you dear. I'm going to put a blanket on him.*
	const [first = '', second = ''] = sentences;
	const isLeaving =
		sentences.length === 2 && GOES_TO_DO.test(second) && wordsOf(second).length <= A_SHORT_PLAN;
	if (isLeaving && isOnly(wordsOf(first), 'thanks', addresses)) return 'thanks';
	// *… that's 40 pages to change. Thanks. Soup's on, he's calling me.*
	const isCalledAway =
		CALLED_AWAY.test(sentences.at(-1) ?? '') && isOnly(wordsOf(sentences.at(-2) ?? ''), 'thanks', addresses);
	return ENDS_IN_BYE.test(sentences.join(' ')) || isCalledAway ? 'goodbye' : null;
};

const GOES_TO_DO =
	/^\W*(?:i['’]?m|i am|im) (?:going|gonna|off) \S|^\W*(?:i['’]ll|i will|off to) \S|^\W*(?:i |i['’]ve )?(?:got to|gotta|have to|need to|better) (?!know|say|tell|ask|talk|understand)\S/iu;

const CALLED_AWAY = /(?:['’]s| is| are) (?:calling (?:me|us)|at the door|back|up|here|home)\W*$/iu;

/** *Omkar is back bye*, without a mark. */
const ENDS_IN_BYE =
	/(?<!\b(?:said?|says|saying|say|my|a|good|last|without|wave|waved|final|never|to))\s(?:by+e+|gn|gtg|good ?night|(?<=, )(?:night|nite))\W*$/iu;

/** In words. */
const A_SHORT_PLAN = 12;

/** Who says *off the record* before a story, or what to remember in the middle of one, is heard first of all. */
const isMatterOf = (words: readonly string[], command: MemoryCommand): boolean => {
	if (command.is !== 'do-not-remember' && command.is !== 'remember') return true;
	const own = command.is === 'remember' ? wordsOf(command.words).length : 0;
	return words.length - own <= MOST_WORDS_OF_WISH;
};

const ADDRESS_OF = {
	'do-not-remember': 'do-not-remember',
	forget: 'forget-that',
	'forget-everything': 'forget-that',
	'what-remembered': 'what-do-you-remember',
	'told-before': 'told-before',
	remember: 'remember-this',
} as const satisfies Record<MemoryCommand['is'], Address>;

/** A question about the app stands in so many first or last sentences; in the middle of a story it is part of the story. */
const ENDS = 2;

/** In this order. */
const ASKED_OF_THE_APP = [
	'play-a-part',
	'what-are-you',
	'is-this-private',
	'what-do-you-remember',
	'forget-that',
] as const satisfies readonly Address[];

type AskedOfTheApp = (typeof ASKED_OF_THE_APP)[number];

/** *not good thanks* tells how they are. */
const IS_UNWELL =
	/ not (?:so |very |too |that |really |doing )*(?:good|great|well|ok|okay|alright|right) | (?:bad|not a good) (?:night|day|time|evening|morning) /u;

/** Whether a message consists of the phrases of one address, with nothing but courtesies around them. */
const isOnly = (
	spoken: readonly string[],
	address: (typeof COURTESIES)[number],
	addresses: AddressWords,
): boolean => {
	// *byeee*
	const text = withoutApostrophes(
		` ${spoken.map((word) => word.replace(/(\p{L})\1{2,}/gu, '$1')).join(' ')} `,
	).replace(/ for (?:not (?:judging|saying|laughing|pushing)\b.*|listening to .*)/u, ' ');
	if (wordsOf(text).length > MOST_WORDS_OF_COURTESY || IS_UNWELL.test(text)) return false;
	const found = addresses[address].filter((phrase) => text.includes(` ${withoutApostrophes(phrase)} `));
	if (found.length === 0) return false;
	const covered = new Set(
		[...addresses.goodbye, ...addresses.thanks, ...addresses.greeting, ...addresses.courtesies].flatMap(
			(phrase) => withoutApostrophes(phrase).split(' '),
		),
	);
	return wordsOf(text).every((word) => covered.has(word));
};

/** *29*, *£400*, *7.30?* in the middle of a talk: an answer. */
const NUMBER = /^\W*\d[\d.,:/-]*\W*$/u;

/** No words, keys struck at random, or another language. */
const isUnclear = (said: string, words: readonly string[]): boolean => {
	const letters = said.match(/\p{L}/gu) ?? [];
	if (letters.length < 2) return true;
	const latin = letters.filter((letter) => /\p{Script=Latin}/u.test(letter));
	if (latin.length < letters.length / 2) return true;
	if (words.every(isNoWord)) return true;
	const share = words.filter(isEnglish).length / words.length;
	const isAbroad = words.some((word) => FOREIGN_MARKS.has(word) && !isEnglish(word));
	return (
		(isAbroad && share < MOST_ENGLISH_ABROAD) ||
		(words.length >= FEWEST_WORDS_TO_TELL && share < LEAST_ENGLISH)
	);
};

const isNoWord = (word: string): boolean =>
	/^\P{L}+$/u.test(word) ||
	(word.length > 3 && !/[aeiouyáéíóúäöü]/u.test(word)) ||
	/[bcdfghjklmnpqrstvwxz]{5,}/u.test(word) ||
	/(\p{L})\1{3,}/u.test(word);
