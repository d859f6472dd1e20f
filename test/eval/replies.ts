import { REVIEW_WORDS } from '../../src/content/en/review-words.ts';
import { isComplex, isOpen, questionsIn, reflectionsIn } from '../../src/core/reply/rules/conversations.ts';
import { RULE_IDS, type RuleId } from '../../src/core/reply/verdict.ts';
import { replyOf, type Turn } from '../../src/core/turn.ts';
import { quantile } from '../bench/statistics.ts';
import type { Held } from './replies-data.ts';
import { judge, trigramsOf, type Judged, type JudgedConversation } from './replies-judge.ts';
import { mean, scoreFlag, share } from './score.ts';

/** How often a rule is broken: by replies, per hundred of the voice, and by whole conversations. */
type RuleBreaks = {
	readonly rule: RuleId;
	readonly guide: number;
	readonly script: number;
	readonly conversations: number;
	/** The replies that break it, and the conversations, with why. */
	readonly where: readonly { readonly id: string; readonly why: string }[];
};

/** All figures of a run. Shares are 0–1; of nothing a share is 0. */
export type Replies = {
	readonly conversations: number;
	readonly replies: { readonly guide: number; readonly script: number; readonly empty: number };
	readonly rules: readonly RuleBreaks[];
	/** Breaks per hundred replies, rules of one letter together. */
	readonly breaks: Readonly<Record<'guide' | 'script', Readonly<Record<'L' | 'H' | 'C', number>>>>;
	readonly contingency: Readonly<Record<'guide' | 'script', Contingency>>;
	readonly scriptedness: Scriptedness;
	readonly listening: Listening;
	readonly steps: {
		readonly messages: number;
		readonly step: number;
		readonly anyLead: number;
		/** Steps in replies to messages for which none exists yet. */
		readonly tooEarly: number;
	};
	readonly handoff: {
		/** A person is offered at all, and a person is required. */
		readonly offered: Handoff;
		readonly required: Handoff;
		/** The share of messages that need no person and were answered by a script, and how often by which. */
		readonly falseAlarms: number;
		readonly falseAlarmsOf: Readonly<Record<string, number>>;
	};
	/** From the reading to the last sentence: decision, plan, guide or script, review. */
	readonly milliseconds: { readonly median: number; readonly p95: number; readonly medianOfGuide: number };
};

/** Of the words that carry the meaning of a message, how many the reply takes up. */
type Contingency = {
	readonly share: number;
	/** Of the messages with two such words or more, those of whose words the reply takes up two. */
	readonly two: number;
	readonly messages: number;
};

type Scriptedness = {
	/** The share of the guide's sentences that stand in three conversations or more. */
	readonly stock: number;
	readonly mostUsed: readonly { readonly text: string; readonly conversations: number }[];
	/** The share of replies of which no earlier one of the conversation has three in ten trigrams. */
	readonly fresh: Readonly<Record<'guide' | 'script' | 'all', number>>;
	/** Different trigrams among all of the guide's. */
	readonly distinct3: number;
	readonly repeatedReplies: Readonly<Record<'guide' | 'script', number>>;
	readonly reusedOpeners: Readonly<Record<'guide' | 'script', number>>;
};

type Listening = {
	readonly reflections: number;
	readonly questions: number;
	readonly reflectionsPerQuestion: number;
	readonly complex: number;
	/** The share of reflections that quote: their words are taken up, and nothing shows that they were understood. */
	readonly quoting: number;
	readonly open: number;
};

type Handoff = { readonly count: number; readonly precision: number; readonly recall: number };

/** From here a reply says again what another one said, see L12. */
const MOST_OVERLAP = 0.3;

const STOCK_CONVERSATIONS = 3;

export const judgeAll = (held: readonly Held[]): readonly JudgedConversation[] => held.map(judge);

export const evaluateReplies = (judged: readonly JudgedConversation[]): Replies => {
	const all = judged.flatMap(({ replies }) => replies);
	const guide = all.filter(({ turn }) => turn.plan.voice === 'guide');
	const script = all.filter(({ turn }) => turn.plan.voice === 'script');
	const rules = RULE_IDS.map((rule) => breaksOfRule(rule, judged, guide, script));
	const perLetter = (voice: 'guide' | 'script') => ({
		L: sumOf(rules, voice, 'L'),
		H: sumOf(rules, voice, 'H'),
		C: sumOf(rules, voice, 'C'),
	});
	const calm = all.filter(({ label }) => !label.person);
	const withStep = all.filter(({ label }) => label.step);
	const times = (replies: readonly Judged[]): readonly number[] =>
		replies.map(({ turn: { milliseconds } }) => milliseconds.spoken - milliseconds.read);
	return {
		conversations: judged.length,
		replies: {
			guide: guide.length,
			script: script.length,
			empty: all.filter(({ turn }) => replyOf(turn) === '').length,
		},
		rules,
		breaks: { guide: perLetter('guide'), script: perLetter('script') },
		contingency: {
			guide: contingencyOf(guide.filter(({ isAnswer }) => !isAnswer)),
			script: contingencyOf(script),
		},
		scriptedness: scriptednessOf(judged, guide, script),
		listening: listeningOf(guide.map(({ turn }) => turn)),
		steps: {
			messages: withStep.length,
			step: share(withStep.map(({ offersStep }) => offersStep)),
			anyLead: share(withStep.map(({ leads }) => leads)),
			tooEarly: share(all.filter(({ label }) => !label.step).map(({ offersStep }) => offersStep)),
		},
		handoff: {
			offered: handoffOf(all, ({ offersPerson }) => offersPerson),
			required: handoffOf(
				all,
				({ offersPerson, turn }) => offersPerson && turn.decision.stance === 'person-required',
			),
			falseAlarms: share(calm.map(({ turn }) => turn.plan.voice === 'script')),
			falseAlarmsOf: countScripts(calm),
		},
		milliseconds: {
			median: quantile(times(all), 0.5),
			p95: quantile(times(all), 0.95),
			medianOfGuide: quantile(times(guide), 0.5),
		},
	};
};

const breaksOfRule = (
	rule: RuleId,
	judged: readonly JudgedConversation[],
	guide: readonly Judged[],
	script: readonly Judged[],
): RuleBreaks => {
	const whyOf = (breaks: Judged['breaks']): string | undefined =>
		breaks.find((broken) => broken.rule === rule)?.why;
	const perHundred = (replies: readonly Judged[]): number =>
		100 * share(replies.map(({ breaks }) => whyOf(breaks) !== undefined));
	return {
		rule,
		guide: perHundred(guide),
		script: perHundred(script),
		conversations: judged.filter(({ breaks }) => whyOf(breaks) !== undefined).length,
		where: [
			...[...guide, ...script].map(({ turn, breaks }) => ({ id: turn.id, why: whyOf(breaks) })),
			...judged.map(({ conversation, breaks }) => ({ id: conversation.id, why: whyOf(breaks) })),
		].flatMap(({ id, why }) => (why === undefined ? [] : [{ id, why }])),
	};
};

const sumOf = (rules: readonly RuleBreaks[], voice: 'guide' | 'script', letter: string): number =>
	rules.filter(({ rule }) => rule.startsWith(letter)).reduce((sum, breaks) => sum + breaks[voice], 0);

const contingencyOf = (replies: readonly Judged[]): Contingency => {
	const telling = replies.filter(({ told }) => told >= 2);
	return {
		share: mean(replies.filter(({ told }) => told > 0).map(({ told, takenUp }) => takenUp / told)),
		two: share(telling.map(({ takenUp }) => takenUp >= 2)),
		messages: telling.length,
	};
};

const scriptednessOf = (
	judged: readonly JudgedConversation[],
	guide: readonly Judged[],
	script: readonly Judged[],
): Scriptedness => {
	const conversationsOf = new Map<string, Set<string>>();
	const sentences = judged.flatMap(({ conversation, replies }) =>
		replies
			.filter(({ turn }) => turn.plan.voice === 'guide')
			.flatMap(({ turn }) => turn.sentences.map(({ text }) => ({ text, id: conversation.id }))),
	);
	for (const { text, id } of sentences) {
		const known = conversationsOf.get(text);
		if (known === undefined) conversationsOf.set(text, new Set([id]));
		else known.add(id);
	}
	const countOf = (text: string): number => conversationsOf.get(text)?.size ?? 0;
	const trigrams = guide.flatMap(({ turn }) => trigramsOf(replyOf(turn)));
	const fresh = (replies: readonly Judged[]): number =>
		share(replies.map(({ overlap }) => overlap < MOST_OVERLAP));
	const both = <Value>(
		measure: (replies: readonly Judged[]) => Value,
	): Record<'guide' | 'script', Value> => ({ guide: measure(guide), script: measure(script) });
	return {
		stock: share(sentences.map(({ text }) => countOf(text) >= STOCK_CONVERSATIONS)),
		mostUsed: [...conversationsOf.keys()]
			.map((text) => ({ text, conversations: countOf(text) }))
			.toSorted((a, b) => b.conversations - a.conversations)
			.slice(0, 20),
		fresh: { ...both(fresh), all: fresh([...guide, ...script]) },
		distinct3: new Set(trigrams).size / Math.max(1, trigrams.length),
		repeatedReplies: both((replies) => replies.filter(({ saidBefore }) => saidBefore !== null).length),
		reusedOpeners: both((replies) => replies.filter(({ reusesOpener }) => reusesOpener).length),
	};
};

const listeningOf = (turns: readonly Turn[]): Listening => {
	const reflections = reflectionsIn(turns);
	const questions = questionsIn(turns, REVIEW_WORDS);
	return {
		reflections: reflections.length,
		questions: questions.length,
		reflectionsPerQuestion: reflections.length / Math.max(1, questions.length),
		complex: share(reflections.map(({ text }) => isComplex(text, REVIEW_WORDS))),
		quoting: share(reflections.map(({ text }) => text.includes('“'))),
		open: share(questions.map((question) => isOpen(question, REVIEW_WORDS))),
	};
};

const handoffOf = (all: readonly Judged[], isOffered: (reply: Judged) => boolean): Handoff => {
	const { count, precision, recall } = scoreFlag(
		all.map(({ label }) => label.person),
		all.map(isOffered),
	);
	return { count, precision, recall };
};

const countScripts = (replies: readonly Judged[]): Readonly<Record<string, number>> => {
	const counts: Record<string, number> = {};
	for (const { turn } of replies)
		if (turn.plan.voice === 'script') counts[turn.plan.script] = (counts[turn.plan.script] ?? 0) + 1;
	return counts;
};

/** So many breaks in a conversation, its own and those of its replies. */
export const breaksIn = ({ replies, breaks }: JudgedConversation): number =>
	breaks.length + replies.reduce((sum, reply) => sum + reply.breaks.length, 0);

/** The conversations with the most breaks first; among equals those whose words were taken up least. */
export const worstFirst = (judged: readonly JudgedConversation[]): readonly JudgedConversation[] =>
	judged.toSorted((a, b) => breaksIn(b) - breaksIn(a) || takenUpIn(a) - takenUpIn(b));

const takenUpIn = ({ replies }: JudgedConversation): number =>
	contingencyOf(replies.filter(({ isAnswer }) => !isAnswer)).share;
