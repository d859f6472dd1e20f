import type { Instant } from '../brand.ts';
import type { Country } from '../people/helpline.ts';
import { findCues, type Lexicon } from '../reading/lexicon.ts';
import { foldCharacters, mendWords } from '../reading/normalise.ts';
import type { Signal } from '../safety/signal.ts';
import { dangersSpokenOf } from '../safety/signals.ts';
import type { Turn } from '../turn.ts';
import { CLOCKS, type ClockName, type RunningClock } from './clock.ts';
import type { Fact } from './fact.ts';
import { countWindows, hoursBetween, type Against, type FactsOfClocks } from './windows.ts';
import { readWhens, type Here, type When } from './when.ts';

/** What a clock is read from. */
export type Heard = {
	readonly said: string;
	readonly signals: readonly Signal[];
	/** Of this conversation, oldest first. */
	readonly recent: readonly Turn[];
	readonly country: Country;
	readonly now: Instant;
	/** How far the person's wall clock is ahead of UTC, minutes. */
	readonly minutesAheadOfUtc: number;
};

/**
 * The words by which a clock is known. The id of a cue is `clock:` and the name of its clock; with `:date` after it
 * the paper carries a date of its own, and no fact says how long there is.
 */
export type ClockWords = {
	readonly cues: Lexicon;
	/** Heard only when the encoder, or other words, speak of a clock or an assault too. */
	readonly wide: Lexicon;
	/** Lower-case phrases that tell what a person fears from sex. */
	readonly against: Readonly<Record<Exclude<Against, null>, readonly string[]>>;
	/** Words by which a paper came, and by which something is to come. */
	readonly arrived: readonly string[];
	readonly due: readonly string[];
	readonly papers: readonly string[];
	readonly facts: readonly Fact[];
	readonly factsOf: FactsOfClocks;
};

/** The clock that the person told of, or null. One that was spoken of lately is not told again unless its time changed. */
export const readClock = (heard: Heard, words: ClockWords): RunningClock | null => {
	const last = lastTold(heard.recent);
	const spoken = findClock(heard.said, heard.signals, words);
	if (spoken?.name === 'unprotected-sex' && isPeriodLate(heard)) return null;
	if (spoken === null) return last === null ? readWaiting(heard, words) : readAnswer(last, heard, words);
	const clock = count(spoken, readTimes(spoken, heard, words), heard, words);
	return clock !== null && last !== null && isOldNews(clock, last) ? null : clock;
};

/** Then a test comes first, and hours that are left would mislead; unless something happened anew. */
const isPeriodLate = ({ said, recent }: Heard): boolean =>
	LATE.test([...recent.map((turn) => turn.said), said].join('\n')) && !JUST_NOW.test(said);

const LATE =
	/\bperiods?\b[^.!?\n]{0,25}\b(?:late|overdue)\b|\b(?:late|missed) (?:my )?period\b|\bmissed (?:a|my|one|two) periods?\b/iu;

const JUST_NOW = /\b(?:last night|yesterday|today|tonight|this morning|an hour|hours ago)\b/iu;

/** The answer to the question when it was. */
const readAnswer = ({ clock, turnsAgo }: Told, heard: Heard, words: ClockWords): RunningClock | null => {
	const asked = heard.recent.at(-turnsAgo);
	const isCorrected = clock.at !== null;
	if (asked === undefined || !isAnswer(heard.said, turnsAgo) || OWN_PLAN.test(heard.said)) return null;
	if (isCorrected && !CORRECTS.test(heard.said)) return null;
	const spoken: Spoken = {
		name: clock.name,
		isDated: findClock(asked.said, asked.signals, words)?.isDated ?? false,
		text: plain(heard.said, words.cues),
		said: `${asked.said} ${heard.said}`,
		from: 0,
		upTo: 0,
	};
	const times = readTimes(spoken, heard, words);
	const again = isUnknown(times) ? null : count(spoken, times, heard, words);
	return isCorrected && again !== null && isOldNews(again, { clock, turnsAgo }) ? null : again;
};

/** *I could ring tomorrow*: when they will act, and no answer to when it was. */
const OWN_PLAN =
	/\b(?:i|we)(?:['’]?ll| (?:could|can|might|will|may|am going to)) (?:just )?(?:ring|call|phone|email|write|ask|tell|go|see|speak|open|send)\b/iu;

/** *It was about 40 hours ago*, right after another time was told. */
const CORRECTS =
	/^\W*(?:no|nope|actually|sorry|wait|i mean|i meant|it was|it is|it's|its|it has|about|more like)\b/iu;

/** What a script has answered first, told once it has spoken, if it still runs. */
const readWaiting = (heard: Heard, words: ClockWords): RunningClock | null => {
	const scripted = heard.recent.slice(-TURNS_WAITING).filter(({ plan }) => plan.voice === 'script');
	for (const turn of scripted.toReversed()) {
		const waiting = findClock(turn.said, turn.signals, words);
		if (waiting === null) continue;
		const then = readTimes(waiting, { ...heard, now: turn.at }, words);
		const now = { ...waiting, text: plain(heard.said, words.cues) };
		const times = isUnknown(then) ? readTimes(now, heard, words) : then;
		const clock = count(waiting, times, heard, words);
		if (clock !== null && !isAllOver(clock)) return clock;
	}
	return null;
};

/** So many turns a clock waits behind a script. */
const TURNS_WAITING = 10;

/** A clock that was found in words, and where they stand in the text. */
type Spoken = {
	readonly name: ClockName;
	readonly isDated: boolean;
	/** As the lexicon reads it. */
	readonly text: string;
	readonly said: string;
	readonly from: number;
	readonly upTo: number;
};

/** Where a message speaks of two, the one that cannot wait. */
const GRAVEST_FIRST = [
	'assault',
	'exposure',
	'unprotected-sex',
	'eviction',
	'disconnection',
	'bailiffs',
	'claim-form',
	'letter-of-claim',
	'collector',
] as const satisfies readonly ClockName[];

const findClock = (said: string, signals: readonly Signal[], words: ClockWords): Spoken | null => {
	const isClockLikely = dangersSpokenOf(signals).some(({ kind }) => kind === 'clock' || kind === 'assault');
	const found = [words.cues, ...(isClockLikely ? [words.wide] : [])].flatMap((lexicon) =>
		findCues(said, lexicon).flatMap(({ cue, from, upTo }): readonly Spoken[] => {
			const [, part, form] = cue.id.split(':');
			const name = CLOCKS.find((clock) => clock === part);
			return name === undefined
				? []
				: [{ name, isDated: form === 'date', text: plain(said, lexicon), said, from, upTo }];
		}),
	);
	const rank = ({ name, isDated }: Spoken): number =>
		GRAVEST_FIRST.indexOf(name) + (isDated ? GRAVEST_FIRST.length : 0);
	return found.toSorted((one, other) => rank(one) - rank(other))[0] ?? null;
};

/** A message as the places of its cues count it. */
const plain = (said: string, { tongues }: Lexicon): string => {
	const [tongue] = tongues;
	const folded = foldCharacters(said);
	return tongue === undefined ? folded : mendWords(folded, tongue.vocabulary);
};

type Times = { readonly began: When | null; readonly due: When | null };

const isUnknown = ({ began, due }: Times): boolean => began === null && due === null;

/** When it began and, for what has a date, when it is due: of several times the one nearest to the words. */
const readTimes = (spoken: Spoken, here: Here, words: ClockWords): Times => {
	const { text, name, isDated } = spoken;
	const nearest = (whens: readonly When[]): When | null =>
		whens.toSorted((one, other) => distance(one, spoken) - distance(other, spoken))[0] ?? null;
	const past = readWhens(text, here, 'past');
	if (!isDated && !HAS_DATE.includes(name)) return { began: nearest(past), due: null };
	const isArrival = (when: When): boolean => hasArrived(text, when, words);
	const isOfPaper = words.papers.some((paper) => ` ${text} `.includes(` ${paper} `));
	return {
		began: isOfPaper ? nearest(past.filter(isArrival)) : null,
		due: nearest(readWhens(text, here, 'future').filter((when) => !isArrival(when))),
	};
};

/** Clocks whose end has a date of its own. */
const HAS_DATE: readonly ClockName[] = ['bailiffs', 'eviction', 'disconnection'];

/** In characters, from the end of the words; another sentence is far away. */
const distance = (when: When, { text, from, upTo }: Spoken): number => {
	const apart =
		when.from >= upTo ? when.from - upTo : when.upTo <= from ? upTo - when.upTo : Math.abs(upTo - when.upTo);
	const between = text.slice(Math.min(when.upTo, upTo), Math.max(when.from, from));
	return apart + (/[.!?\n]/u.test(between) ? ANOTHER_SENTENCE : 0);
};

const ANOTHER_SENTENCE = 1000;

/** *The letter came on Tuesday*: in its clause something came, and nothing is to come. */
const hasArrived = (text: string, { from, upTo }: When, { arrived, due }: ClockWords): boolean => {
	const start = Math.max(
		...[',', '.', ';', '!', '?', ' and ', ' but '].map((mark) => text.lastIndexOf(mark, from)),
		-1,
	);
	const clause = text.slice(start + 1, upTo).match(/[\p{L}']+/gu) ?? [];
	const last = (list: readonly string[]): number => clause.findLastIndex((word) => list.includes(word));
	return last(arrived) > last(due);
};

/** Null for what is long over: no clock runs any more. */
const count = (
	spoken: Spoken,
	{ began, due }: Times,
	heard: Heard,
	words: ClockWords,
): RunningClock | null => {
	const { name, isDated, said } = spoken;
	const { now, country } = heard;
	const wanted = isDated ? [] : factsFor(name, said, words);
	const windows = countWindows(wanted, country, began, heard);
	if (name === 'collector' && windows.length === 0) return null;
	const isLongAgo = began !== null && now - began.latest > LONG_AGO_DAYS[lengthOf(name)] * DAY;
	if (isLongAgo) return null;
	return {
		name,
		at: due?.earliest ?? began?.earliest ?? null,
		hoursUntilDue: due === null ? null : hoursUntil(due, now),
		windows,
	};
};

const DAY = 24 * 60 * 60 * 1000;

/** Later than this nothing that can be done is a matter of hours or days any more. */
const LONG_AGO_DAYS = { care: 14, paper: 60 } as const;

const lengthOf = (name: ClockName): 'care' | 'paper' =>
	name === 'unprotected-sex' || name === 'assault' || name === 'exposure' ? 'care' : 'paper';

/** A day that has begun is not over yet. */
const hoursUntil = ({ earliest, latest }: When, now: Instant): number =>
	latest < now ? hoursBetween(now, latest) : Math.max(0, hoursBetween(now, earliest));

/** Of what helps after sex only what the person fears, unless they name nothing or both. */
const factsFor = (
	name: ClockName,
	said: string,
	{ against, facts, factsOf }: ClockWords,
): readonly Fact[] => {
	const text = ` ${(foldCharacters(said).match(/[\p{L}\p{N}']+/gu) ?? []).join(' ')} `;
	const fears = (['pregnancy', 'infection'] as const).filter((fear) =>
		against[fear].some((phrase) => text.includes(` ${phrase} `)),
	);
	const [fear] = fears;
	const isOnly = fears.length === 1;
	return factsOf[name]
		.filter((one) => one.against === null || !isOnly || one.against === fear)
		.flatMap(({ fact }) => facts.filter(({ id }) => id === fact));
};

type Told = { readonly clock: RunningClock; readonly turnsAgo: number };

/** The clock spoken of in one of the last turns. */
const lastTold = (recent: readonly Turn[]): Told | null => {
	const clocks = recent.map(({ plan }) => (plan.voice === 'guide' ? plan.clock : null));
	const at = clocks.findLastIndex((clock) => clock !== null);
	const clock = clocks[at] ?? null;
	const turnsAgo = clocks.length - at;
	return clock === null || turnsAgo > TURNS_TOLD ? null : { clock, turnsAgo };
};

const TURNS_TOLD = 3;

const isOldNews = (clock: RunningClock, { clock: told }: Told): boolean =>
	clock.name === told.name &&
	(clock.at === null || (told.at !== null && Math.abs(clock.at - told.at) < SAME_TIME));

const SAME_TIME = 3 * 60 * 60 * 1000;

/** Right after the question whatever names a time answers it; later only what says little else. */
const isAnswer = (said: string, turnsAgo: number): boolean =>
	turnsAgo === 1 || said.split(/\s+/u).length <= WORDS_OF_ANSWER;

const WORDS_OF_ANSWER = 8;

const isAllOver = ({ windows, hoursUntilDue }: RunningClock): boolean =>
	hoursUntilDue === null
		? windows.every(({ hoursLeftAtMost }) => hoursLeftAtMost !== null && hoursLeftAtMost < 0) &&
			windows.length > 0
		: hoursUntilDue < 0;
