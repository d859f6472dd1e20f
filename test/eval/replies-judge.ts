import { ENGLISH } from '../../src/content/en/english.ts';
import { REVIEW_WORDS } from '../../src/content/en/review-words.ts';
import { contentWords, splitSentences } from '../../src/core/reply/language.ts';
import { reviewConversations, reviewReply, reviewSentence } from '../../src/core/reply/review.ts';
import { NOTHING_TOLD } from '../../src/core/reply/rules/listening.ts';
import { openerOf, wordsOf } from '../../src/core/reply/variety.ts';
import type { Break } from '../../src/core/reply/verdict.ts';
import { replyOf, type Turn } from '../../src/core/turn.ts';
import type { Conversation, Held } from './replies-data.ts';

/** One reply with all that is measured of it. */
export type Judged = {
	readonly turn: Turn;
	readonly label: Conversation['turns'][number];
	/** Broken by a sentence that was shown or by the reply as it was shown; each rule once. */
	readonly breaks: readonly Break[];
	/** Content words of the message, and how many of them the reply takes up. */
	readonly told: number;
	readonly takenUp: number;
	/** A written answer to someone who tells nothing: a greeting, thanks, a question about the app. */
	readonly isAnswer: boolean;
	/** The largest share of the reply's trigrams that any one earlier reply of the conversation has, 0–1. */
	readonly overlap: number;
	/** So many turns ago the same reply was given; null when never. */
	readonly saidBefore: number | null;
	/** The first three words open one of the five replies before. */
	readonly reusesOpener: boolean;
	readonly offersPerson: boolean;
	readonly offersStep: boolean;
	/** A step, the time that is left, or a person. */
	readonly leads: boolean;
};

/** A conversation, judged: `breaks` are of the rules that only a whole conversation breaks. */
export type JudgedConversation = {
	readonly conversation: Conversation;
	readonly replies: readonly Judged[];
	readonly breaks: readonly Break[];
};

export const judge = ({ conversation, turns }: Held): JudgedConversation => ({
	conversation,
	replies: conversation.turns.map((label, index) => {
		const turn = turns[index];
		if (turn === undefined) throw new Error(`${conversation.id}: message ${index + 1} got no reply`);
		return judgeReply(turn, turns.slice(0, index), label);
	}),
	breaks: reviewConversations(turns, REVIEW_WORDS),
});

const judgeReply = (turn: Turn, recent: readonly Turn[], label: Judged['label']): Judged => {
	const { plan, sentences, helplines, decision } = turn;
	const told = contentWords(turn.said);
	const answered = new Set(contentWords(replyOf(turn)));
	const offersStep = sentences.some(({ move }) => move === 'step');
	const namesPerson =
		plan.voice === 'script' || helplines.length > 0 || sentences.some(({ move }) => move === 'person');
	return {
		turn,
		label,
		breaks: breaksOf(turn, recent),
		told: told.length,
		takenUp: told.filter((word) => answered.has(word)).length,
		isAnswer: plan.voice === 'guide' && plan.address !== null && NOTHING_TOLD.includes(plan.address),
		overlap: Math.max(0, ...recent.map((earlier) => overlapOf(replyOf(turn), replyOf(earlier)))),
		saidBefore: turnsSinceSaid(turn, recent),
		reusesOpener: recent
			.slice(-TURNS_BETWEEN_OPENERS)
			.some((earlier) => openerOf(wordsOf(replyOf(earlier))) === openerOf(wordsOf(replyOf(turn)))),
		// The screen shows the way to a person, one tap away, whenever the stance offers one.
		offersPerson: decision.stance !== 'companion',
		offersStep,
		leads: offersStep || namesPerson || sentences.some(({ move }) => move === 'clock'),
	};
};

/**
 * Every sentence and the whole reply are reviewed once more as they were shown. The turn's own verdict on the whole
 * may be about a longer reply, whose last sentences were then left out.
 */
const breaksOf = (turn: Turn, recent: readonly Turn[]): readonly Break[] => {
	const { said, reading, decision, plan, country, sentences } = turn;
	const helplines = ENGLISH.helplines.filter((helpline) => helpline.country === country);
	const context = { said, reading, decision, plan, recent, helplines, shown: [] };
	const verdicts = [
		...sentences.map(({ text, move }, index) =>
			reviewSentence(text, move, { ...context, shown: sentences.slice(0, index) }, REVIEW_WORDS),
		),
		reviewReply(sentences, context, REVIEW_WORDS),
	];
	const breaks = verdicts.flatMap((verdict) => verdict.breaks);
	return breaks.filter(({ rule }, index) => breaks.findIndex((other) => other.rule === rule) === index);
};

const TURNS_BETWEEN_OPENERS = 5;

/** The words of each sentence in threes: none reaches over the end of a sentence. */
export const trigramsOf = (text: string): readonly string[] =>
	splitSentences(text).flatMap((sentence) => {
		const words = wordsOf(sentence);
		return words.slice(2).map((word, index) => `${words[index] ?? ''} ${words[index + 1] ?? ''} ${word}`);
	});

const overlapOf = (text: string, earlier: string): number => {
	const trigrams = trigramsOf(text);
	if (trigrams.length === 0) return 0;
	const before = new Set(trigramsOf(earlier));
	return trigrams.filter((trigram) => before.has(trigram)).length / trigrams.length;
};

const turnsSinceSaid = (turn: Turn, recent: readonly Turn[]): number | null => {
	const same = recent.findLastIndex((earlier) => replyOf(earlier) === replyOf(turn));
	return same === -1 ? null : recent.length - same;
};
