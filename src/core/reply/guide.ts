import type { Turn } from '../turn.ts';
import { unreachable } from '../unreachable.ts';
import { hear, type Heard } from './hear/hear.ts';
import { LONGEST_COPY, type Statement } from './hear/statement.ts';
import type { FeelingWords, Phrases, Unknown } from './phrases.ts';
import { UNKNOWNS } from './phrases.ts';
import type { Move, NamedFeeling, Plan, Topic } from './plan.ts';
import { readTopic } from './topic.ts';
import {
	freshFirst,
	isHeardBefore,
	longestRun,
	readPast,
	turned,
	turnsSince,
	wordsOf,
	type Past,
} from './variety.ts';

export type GuidePlan = Extract<Plan, { voice: 'guide' }>;

/** Sentences for one move, best first; each is complete, or two short ones. */
export type Offer = { readonly move: Move; readonly candidates: readonly string[] };

const MOST_CANDIDATES = 10;

/** From this probability on a feeling is named without *maybe* (L5). */
const SURE = 0.6;

/**
 * The written voice: for each move of the plan the sentences that may speak it, in the plan's order. It says back the
 * person's own words, and less rather than anything that might be wrong. The same conversation gives the same
 * sentences; none repeats what `recent`, the earlier turns, oldest first, have said. A move for which there is nothing
 * to say has no candidates.
 */
export const writeGuide = (
	plan: GuidePlan,
	said: string,
	recent: readonly Turn[],
	phrases: Phrases,
): readonly Offer[] => {
	const heard = hear(said, phrases.listening);
	const past = readPast(said, recent);
	const situation: Situation = {
		plan,
		said,
		recent,
		phrases,
		heard,
		past,
		tone: toneOf(plan, said, heard, phrases),
	};
	const spoken = wordsOf(said);
	const isOwn = (text: string): boolean =>
		longestRun(wordsOf(text), spoken) <= LONGEST_COPY && !/\b(\w+) \1\b/iu.test(text);
	const offers: Offer[] = [];
	for (const [index, move] of plan.moves.entries()) {
		const candidates = choose(write(move, situation).filter(isOwn), move, past);
		const ranked = leaveRoom(soundFresh(candidates, offers, spoken), offers, plan.moves.slice(index + 1));
		offers.push({ move, candidates: ranked.slice(0, MOST_CANDIDATES) });
	}
	return offers;
};

/** L1: so many words in a reply. The way to a person does not count, for it must not be lost. */
const MOST_WORDS = 80;

/** What the moves still to come need at least, in words. */
const NEEDS: Readonly<Record<Move, number>> = {
	reflect: 10,
	validate: 11,
	recall: 14,
	ask: 8,
	inform: 12,
	step: 22,
	person: 0,
};

/** Candidates that leave no room for the moves to come are put last, the shortest first. */
const leaveRoom = (
	candidates: readonly string[],
	before: readonly Offer[],
	after: readonly Move[],
): readonly string[] => {
	const length = (text: string): number => wordsOf(text).length;
	const spent = before.reduce((sum, offer) => sum + length(offer.candidates[0] ?? ''), 0);
	const room = MOST_WORDS - spent - after.reduce((sum, move) => sum + NEEDS[move], 0);
	const long = candidates.filter((text) => length(text) > room);
	return [
		...candidates.filter((text) => length(text) <= room),
		...long.toSorted((a, b) => length(a) - length(b)),
	];
};

/** Candidates that use a telling word of the sentences before them, such as *heavy*, come after those that do not. */
const soundFresh = (
	candidates: readonly string[],
	before: readonly Offer[],
	spoken: readonly string[],
): readonly string[] => {
	const used = new Set(
		before.flatMap((offer) => wordsOf(offer.candidates[0] ?? '')).filter((word) => !spoken.includes(word)),
	);
	const echoes = (text: string): boolean => wordsOf(text).some((word) => used.has(word) && ECHOING.has(word));
	return [...candidates.filter((text) => !echoes(text)), ...candidates.filter(echoes)];
};

/** Words of ours that are noticed when they come twice in one reply. */
const ECHOING = new Set(
	'hard heavy weigh weighs carry lot much mind happening feel feeling words write tell takes room sense matters right now going hold'.split(
		' ',
	),
);

type Tone = FeelingWords['tone'] | 'brief' | 'harm';

type Situation = {
	readonly plan: GuidePlan;
	readonly said: string;
	readonly recent: readonly Turn[];
	readonly phrases: Phrases;
	readonly heard: Heard;
	readonly past: Past;
	readonly tone: Tone;
};

const write = (move: Move, situation: Situation): readonly string[] => {
	switch (move) {
		case 'reflect':
			return reflect(situation);
		case 'validate':
			return validate(situation);
		case 'recall':
			return recall(situation);
		case 'ask':
			return ask(situation);
		case 'inform':
			return inform(situation);
		case 'step':
			return step(situation);
		case 'person':
			return turned(situation.phrases.person, situation.past.seed);
		default:
			return unreachable(move);
	}
};

/**
 * What was said lately is not said again; what would sound like it comes last, and after that what was said long ago:
 * a conversation outlasts any list.
 */
const choose = (candidates: readonly string[], move: Move, past: Past): readonly string[] => {
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
	recall: 12,
	ask: 12,
	inform: 3,
	step: 12,
	person: 5,
};

/** An answer of a word or two, such as *ok* or *I don't know*. */
const isBrief = (said: string, { contentCount, statements }: Heard): boolean =>
	contentCount === 0 && (statements.length === 0 || wordsOf(said).length <= BRIEF);

const BRIEF = 3;

/** Nothing is called good that may hurt: when in doubt a tone is heavier, never lighter. */
const toneOf = (
	{ feeling, topic }: GuidePlan,
	said: string,
	heard: Heard,
	{ feelings, topics }: Phrases,
): Tone => {
	if (heard.isHarm) return 'harm';
	if (isBrief(said, heard)) return 'brief';
	const felt = feeling === null ? null : feelings[feeling.emotion].tone;
	const [first] = heard.statements;
	const isGladNews = felt === 'light' && isSure(feeling) && first?.isGood === true && !first.isNegated;
	if (isGladNews) return 'light';
	const isTrouble = heard.statements.some((statement) => statement.isTrouble || statement.isNegated);
	if (felt === 'heavy' || isTrouble || topic === 'grief') return 'heavy';
	if (felt === 'light') return 'light';
	const isOwnTopic = topic !== 'other' && readTopic(said, topics) === topic;
	return isOwnTopic && first?.isGood !== true ? 'heavy' : 'open';
};

const reflect = (situation: Situation): readonly string[] => {
	const { heard, phrases, past, tone } = situation;
	const { statements, subjects, contentCount } = heard;
	const { plain, plainLight, brief } = phrases.reflect;
	if (tone === 'brief') return turned(brief, past.seed);
	const enough = Math.min(2, contentCount);
	const telling = [
		...statements.filter((statement) => statement.contentCount >= enough),
		...(heard.joined === null ? [] : [heard.joined]),
	];
	const thin = statements.filter((statement) => statement.contentCount < enough);
	const [one, two] = subjects;
	const { quotes, twoSubjects, oneSubject } = phrases.reflect;
	const say = (frames: readonly string[], slots: Readonly<Record<string, string>>): readonly string[] =>
		turned(frames, past.seed)
			.map((frame) => fill(frame, slots))
			.filter((text) => !isHeardBefore(text, past));
	return mix([
		...telling.slice(0, 3).map((statement, index) => sayBack(statement, situation, index)),
		...thin.slice(0, 1).map((statement) => aboutSubject(statement, situation)),
		heard.quote === null ? [] : say(quotes, { quote: heard.quote }),
		one === undefined || two === undefined ? [] : say(twoSubjects, { one, two }),
		...thin.slice(0, 2).map((statement, index) => sayBack(statement, situation, index)),
		one === undefined ? [] : say(oneSubject, { one }),
		turned(tone === 'light' ? plainLight : plain, past.seed),
	]);
};

/** Three of the first way to say something back, two of the second, one of each other, then the rest: one may fail review. */
const mix = (ways: readonly (readonly string[])[]): readonly string[] => {
	const given = ways.filter((way) => way.length > 0);
	const share = (rank: number): number => Math.max(1, 3 - rank);
	return [
		...given.flatMap((way, rank) => way.slice(0, share(rank))),
		...given.flatMap((way, rank) => way.slice(share(rank))),
	];
};

/** How many openings are tried for one statement before the next statement. */
const OPENINGS_TRIED = 4;

/** And how many additions to it. */
const TAILS_TRIED = 3;

/** A longer statement gets its feeling in a sentence of its own. */
const LONG_STATEMENT = 8;

const sayBack = (statement: Statement, situation: Situation, rank: number): readonly string[] => {
	const { phrases, past, tone } = situation;
	const { openings, views, questions, harm } = phrases.reflect;
	const frames = statement.isQuestion
		? questions
		: tone === 'harm'
			? harm
			: statement.isView
				? views
				: openings;
	const slots = { statement: statement.text, Statement: capital(statement.text), question: statement.text };
	const fresh = turned(frames, past.seed + rank)
		.map((frame) => fill(frame, slots))
		.filter((text) => !isHeardBefore(text, past))
		.slice(0, OPENINGS_TRIED);
	const tails = tailsFor(statement, situation);
	return fresh.flatMap((opening, index) => {
		const tail = tails.find((one) => !sharesVerb(opening, one) && !isHeardBefore(one, past));
		const tail2 = tails[index % Math.max(1, Math.min(TAILS_TRIED, tails.length))];
		const chosen = tail2 !== undefined && !sharesVerb(opening, tail2) ? tail2 : tail;
		if (chosen === undefined) return [opening];
		const isShort =
			wordsOf(statement.text).length <= LONG_STATEMENT && !statement.isQuestion && index % 2 === 0;
		return [isShort ? `${opening.slice(0, -1)}, and ${uncapital(chosen)}` : `${opening} ${chosen}`, opening];
	});
};

/** *It sounds like …, and that sounds …* says *sounds* twice. */
const sharesVerb = (opening: string, tail: string): boolean =>
	[/\bsounds?\b/u, /\bseems?\b/u, /\bfeels?\b/u].some(
		(verb) => verb.test(opening.toLowerCase()) && verb.test(tail.toLowerCase()),
	);

/** What is added to the person's words: the feeling that was read, unless they named one, or its weight. */
const tailsFor = (statement: Statement, { plan, phrases, past, tone }: Situation): readonly string[] => {
	const { tentative, sure, heavy, meaning, afterHarm } = phrases.reflect;
	if (statement.isQuestion && statement.contentCount === 0) return [];
	if (tone === 'harm') return turned(afterHarm, past.seed);
	const feeling = feelingFor(plan, tone, phrases);
	if (plan.feeling === null || feeling === null || statement.namesFeeling) {
		const general = turned(heavy, past.seed);
		const byTopic = turned(meaning[plan.topic], past.seed);
		const both = past.seed % 3 === 0 ? [...general, ...byTopic] : [...byTopic, ...general];
		return tone === 'heavy' ? freshFirst(both, past) : [];
	}
	const { states, qualities } = feeling;
	const state = turned(states, past.seed)[0] ?? '';
	const quality = turned(qualities, past.seed)[0] ?? '';
	const named = turned(isSure(plan.feeling) ? sure : tentative, past.seed);
	return freshFirst(
		named.map((phrase) => fill(phrase, { state, quality })),
		past,
	);
};

/** Words for the feeling of the plan, unless it is a glad one in something painful. */
const feelingFor = ({ feeling }: GuidePlan, tone: Tone, { feelings }: Phrases): FeelingWords | null => {
	if (feeling === null) return null;
	const words = feelings[feeling.emotion];
	return words.tone === 'light' && tone !== 'light' ? null : words;
};

const isSure = (feeling: NamedFeeling | null): boolean => feeling !== null && feeling.p >= SURE;

const aboutSubject = (statement: Statement, { heard, phrases, past }: Situation): readonly string[] => {
	const inside = wordsOf(statement.text);
	const subject = heard.subjects.find((phrase) => !inside.includes(wordsOf(phrase).at(-1) ?? ''));
	if (subject === undefined || statement.isQuestion) return [];
	return turned(phrases.reflect.aboutSubject, past.seed)
		.map((phrase) => fill(phrase, { subject, statement: statement.text }))
		.slice(0, OPENINGS_TRIED);
};

const validate = (situation: Situation): readonly string[] => {
	const { plan, phrases, past, heard, tone } = situation;
	const { validate: words } = phrases;
	switch (tone) {
		case 'harm':
			return turned(words.harm, past.seed);
		case 'light':
			return turned(words.light, past.seed);
		case 'open':
			return turned(words.open, past.seed);
		case 'brief':
			return turned(words.brief, past.seed);
		case 'heavy': {
			// *What is happening with your breast* is no way to speak: of the body the cause stays general.
			const isBody = plan.topic === 'health' || plan.topic === 'sexual-health';
			const subject = isBody ? null : heard.matter;
			const bySubject = words.causesBySubject[plan.topic === 'grief' ? 'grief' : 'other'];
			const all = [
				...(subject === null
					? []
					: turned(bySubject, past.seed)
							.map((cause) => fill(cause, { subject }))
							.slice(0, 2)),
				...turned(words.causes[plan.topic], past.seed),
			];
			const causes = freshFirst(all, past);
			const feeling = feelingFor(plan, tone, phrases);
			const state = turned(feeling?.states ?? [], past.seed + 1)[0] ?? '';
			const frames =
				feeling?.tone === 'heavy' && heard.statements[0]?.namesFeeling === true
					? [...turned(words.heavyFeeling, past.seed).slice(0, 2), ...turned(words.heavy, past.seed)]
					: turned(words.heavy, past.seed);
			const isShame = heard.isShame || plan.feeling?.emotion === 'embarrassment';
			const shame = isShame ? turned(words.shame[plan.topic] ?? [], past.seed).slice(0, 1) : [];
			return [
				...shame,
				...frames.map((frame, index) => fill(frame, { state, cause: causes[index % causes.length] ?? '' })),
			];
		}
		default:
			return unreachable(tone);
	}
};

/** At most one callback, to a statement that can be understood by itself, and never to a subject that is new here. */
const recall = ({ plan, said, recent, phrases, past }: Situation): readonly string[] => {
	const { recalled } = plan;
	if (recalled === null) return [];
	const isHere = recent.some(({ id }) => id === recalled.turn);
	const subject = readTopic(recalled.said, phrases.topics);
	const spokenOf = [said, ...recent.map((turn) => turn.said)].map((text) => readTopic(text, phrases.topics));
	if (!isHere && DELICATE.includes(subject) && !spokenOf.includes(subject)) return [];
	const statement = hear(recalled.said, phrases.listening).statements.find(
		({ leansOnContext, isQuestion, contentCount, isView }) =>
			!leansOnContext && !isQuestion && !isView && contentCount >= 2,
	);
	if (statement === undefined) return [];
	return turned(isHere ? phrases.recall.here : phrases.recall.before, past.seed).map((phrase) =>
		fill(phrase, { statement: statement.text }),
	);
};

/** Subjects for which people are shamed (L13). */
const DELICATE: readonly Topic[] = ['debt', 'sexual-health', 'relationship', 'health'];

/** One open question about what is not yet known; none is asked twice, and no unknown twice while another is left. */
const ask = ({ plan, said, recent, phrases, past, tone }: Situation): readonly string[] => {
	const { general, byTopic, harm, light, opening } = phrases.ask;
	if (plan.address === 'greeting') return turned(opening, past.seed);
	if (tone === 'light') return turned(light, past.seed);
	if (tone === 'harm') return turned(harm, past.seed);
	const phrasings = (unknown: Unknown): readonly string[] => [
		...turned(byTopic[plan.topic][unknown] ?? [], past.seed),
		...turned(general[unknown], past.seed),
	];
	const asked = recent.flatMap(({ sentences }) =>
		sentences.filter(({ move }) => move === 'ask').map(({ text }) => text),
	);
	const told = new Set([said, ...recent.map((turn) => turn.said)].flatMap(wordsOf));
	const isAsked = (unknown: Unknown): boolean =>
		[...general[unknown], ...Object.values(byTopic).flatMap((topic) => topic[unknown] ?? [])].some((text) =>
			asked.includes(text),
		);
	const isKnown = (unknown: Unknown): boolean =>
		phrases.listening.known[unknown].some((word) => told.has(word));
	const open = UNKNOWNS.filter((unknown) => !isAsked(unknown));
	return [
		...open.filter((unknown) => !isKnown(unknown)),
		...open.filter(isKnown),
		...UNKNOWNS.filter(isAsked),
	].flatMap((unknown) => phrasings(unknown).slice(0, 3));
};

const inform = ({ plan, phrases, past }: Situation): readonly string[] =>
	plan.address === null ? [] : turned(phrases.answers[plan.address], past.seed);

const step = ({ plan, phrases, past, tone }: Situation): readonly string[] => {
	const { harm, light, byTopic } = phrases.step;
	if (tone === 'harm') return turned(harm, past.seed);
	const own = turned(byTopic[plan.topic], past.seed);
	return tone === 'light'
		? [...turned(light, past.seed), ...own]
		: [...own, ...turned(byTopic.other, past.seed)];
};

const fill = (phrase: string, slots: Readonly<Record<string, string>>): string =>
	phrase.replace(/\{(\w+)\}/gu, (slot, name: string) => slots[name] ?? slot);

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const uncapital = (text: string): string =>
	/^I\b/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);
