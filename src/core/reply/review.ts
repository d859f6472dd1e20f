import type { Sentence, Turn } from '../turn.ts';
import type { Move } from './plan.ts';
import type { Check, ReviewContext, ReviewWords, Spoken, SpokenSentence } from './rules/check.ts';
import { RULE_IDS, type Break, type RuleId, type Verdict } from './verdict.ts';
import * as advice from './rules/advice.ts';
import * as conversations from './rules/conversations.ts';
import * as danger from './rules/danger.ts';
import { inventsFigure } from './rules/figures.ts';
import * as honesty from './rules/honesty.ts';
import * as inventing from './rules/inventing.ts';
import * as listening from './rules/listening.ts';
import * as readable from './rules/readable.ts';
import * as recalling from './rules/recalling.ts';
import { canonical, readPassage, turnToYou } from './rules/passage.ts';

export type { ReviewContext } from './rules/check.ts';

/** How each rule of `docs/reply-rules.md` is enforced. */
export const CHECKS: Readonly<Record<RuleId, readonly Check[]>> = {
	L1: [{ scope: 'so-far', judge: readable.isTooLong }],
	L2: [
		{ scope: 'so-far', judge: listening.asksTooMuch },
		{ scope: 'conversations', judge: conversations.asksClosedQuestions },
	],
	L3: [
		{ scope: 'sentence', judge: listening.copies },
		{ scope: 'reply', judge: listening.doesNotRestate },
	],
	L4: [
		{ scope: 'conversations', judge: conversations.asksMoreThanItReflects },
		{ scope: 'conversations', judge: conversations.reflectsSimply },
	],
	L5: [{ scope: 'sentence', judge: listening.namesFeelingBadly }],
	L6: [
		{ scope: 'sentence', judge: listening.validatesNothing },
		{ scope: 'sentence', judge: advice.suggestsTooSoon },
	],
	L7: [{ scope: 'sentence', judge: listening.claimsToUnderstand }],
	L8: [{ scope: 'sentence', judge: listening.makesLittleOfIt }],
	L9: [{ scope: 'sentence', judge: advice.orders }],
	L10: [
		{ scope: 'sentence', judge: advice.advisesUnasked },
		{ scope: 'reply', judge: advice.leavesNoChoice },
	],
	L11: [
		{ scope: 'sentence', judge: advice.suggestsTooMuchForToday },
		{ scope: 'so-far', judge: advice.suggestsTooMuch },
	],
	L12: [
		{ scope: 'sentence', judge: readable.isNotPlainSpeech },
		{ scope: 'so-far', judge: readable.isToldTwice },
		{ scope: 'so-far', judge: readable.becomesHardToRead },
		{ scope: 'reply', judge: readable.isHardToRead },
		{ scope: 'so-far', judge: readable.repeatsLastReply },
		{ scope: 'so-far', judge: readable.reusesOpener },
	],
	L13: [
		{ scope: 'sentence', judge: recalling.recallsFalsely },
		{ scope: 'sentence', judge: recalling.raisesDelicate },
		{ scope: 'sentence', judge: inventing.inventsSomebody },
		{ scope: 'sentence', judge: inventing.inventsEvent },
		{ scope: 'so-far', judge: recalling.recallsTooMuch },
	],
	H1: [
		{ scope: 'elsewhere', where: 'At the start: the notice on first run; the end-to-end test opens it.' },
		{ scope: 'reply', judge: honesty.hidesWhatItIs },
		{ scope: 'conversations', judge: conversations.forgetsToSayWhatItIs },
	],
	H2: [
		{ scope: 'sentence', judge: honesty.playsHuman },
		{ scope: 'sentence', judge: honesty.holdsBack },
	],
	H3: [
		{ scope: 'sentence', judge: honesty.diagnoses },
		{ scope: 'sentence', judge: honesty.prescribes },
	],
	H4: [
		{ scope: 'sentence', judge: inventsFigure },
		{ scope: 'sentence', judge: honesty.citesNothing },
	],
	H5: [{ scope: 'sentence', judge: honesty.promises }],
	H6: [{ scope: 'sentence', judge: honesty.stigmatises }],
	H7: [
		{ scope: 'sentence', judge: honesty.takesSides },
		{ scope: 'so-far', judge: honesty.praisesTooMuch },
	],
	H8: [{ scope: 'sentence', judge: honesty.affirmsDelusion }],
	H9: [
		{ scope: 'sentence', judge: honesty.standsInForPeople },
		{ scope: 'conversations', judge: conversations.keepsDistressToItself },
	],
	C1: [
		{ scope: 'sentence', judge: danger.asksLeadingly },
		{ scope: 'reply', judge: danger.doesNotAsk },
	],
	C2: [{ scope: 'reply', judge: danger.leadsToNobody }],
	C3: [{ scope: 'reply', judge: danger.isNotUrgent }],
	C4: [{ scope: 'sentence', judge: danger.namesMeans }],
	C5: [{ scope: 'sentence', judge: danger.harms }],
	C6: [
		{ scope: 'sentence', judge: danger.abandons },
		{ scope: 'reply', judge: danger.onlyRefers },
	],
	C7: [
		{ scope: 'reply', judge: danger.repeatsContacts },
		{ scope: 'reply', judge: danger.ignoresBarriers },
	],
	C8: [
		{ scope: 'sentence', judge: danger.alarmsFalsely },
		{
			scope: 'elsewhere',
			where: 'False alarms ≤ 2 %: the evaluation counts them on hyperbole and ordinary messages.',
		},
	],
	C9: [{ scope: 'reply', judge: danger.improvises }],
};

/**
 * What becomes of a language model's sentence that breaks a rule. `drop`: it is left out, and the model goes on.
 * `replace`: the guide's sentence for the same move stands in its place. `stop`: the model is not to be trusted with
 * this reply any more, and the guide finishes it.
 */
export type Repair = 'drop' | 'replace' | 'stop';

const REPAIRS: Readonly<Record<RuleId, Repair>> = {
	L1: 'stop',
	L2: 'drop',
	L3: 'replace',
	L4: 'drop',
	L5: 'drop',
	L6: 'drop',
	L7: 'drop',
	L8: 'drop',
	L9: 'drop',
	L10: 'drop',
	L11: 'drop',
	L12: 'drop',
	L13: 'drop',
	H1: 'replace',
	H2: 'drop',
	H3: 'stop',
	H4: 'stop',
	H5: 'stop',
	H6: 'stop',
	H7: 'drop',
	H8: 'stop',
	H9: 'stop',
	C1: 'stop',
	C2: 'stop',
	C3: 'stop',
	C4: 'stop',
	C5: 'stop',
	C6: 'stop',
	C7: 'stop',
	C8: 'stop',
	C9: 'stop',
};

/** The gravest repair that any of the breaks asks for; null when there is none. */
export const repairFor = (breaks: readonly Break[]): Repair | null => {
	const repairs = breaks.map(({ rule }) => REPAIRS[rule]);
	return (['stop', 'replace', 'drop'] as const).find((repair) => repairs.includes(repair)) ?? null;
};

/** Whether a sentence may be shown after those in `context.shown`. `move` is null for a sentence of a script. */
export const reviewSentence = (
	text: string,
	move: Move | null,
	context: ReviewContext,
	words: ReviewWords,
): Verdict => {
	const before = prepare(context.shown, context, words);
	const last = prepareSentence({ text, move }, before.said);
	const spoken = { ...before, sentences: [...before.sentences, last] };
	return verdictOf(
		'sentence',
		text,
		findBreaks((check) => {
			if (check.scope === 'sentence') return check.judge(last, spoken);
			return check.scope === 'so-far' ? check.judge(spoken) : null;
		}),
	);
};

/**
 * Whether the reply as a whole keeps the rules that only a whole reply can keep or break. `context.shown` is not
 * looked at; each sentence has its own verdict.
 */
export const reviewReply = (
	sentences: readonly Sentence[],
	context: ReviewContext,
	words: ReviewWords,
): Verdict => {
	const spoken = prepare(sentences, context, words);
	return verdictOf(
		'reply',
		sentences.map(({ text }) => text).join(' '),
		findBreaks((check) => (check.scope === 'so-far' || check.scope === 'reply' ? check.judge(spoken) : null)),
	);
};

/** The rules that conversations break, judged over all turns of a person, oldest first. For evaluations. */
export const reviewConversations = (turns: readonly Turn[], words: ReviewWords): readonly Break[] =>
	findBreaks((check) => (check.scope === 'conversations' ? check.judge(turns, words) : null));

const prepare = (sentences: readonly Sentence[], context: ReviewContext, words: ReviewWords): Spoken => {
	const said = canonical(context.said);
	return {
		sentences: sentences.map((sentence) => prepareSentence(sentence, said)),
		said,
		saidBack: turnToYou(said),
		context,
		words,
	};
};

const prepareSentence = ({ text, move }: Sentence, said: string): SpokenSentence => ({
	passage: readPassage(text, said),
	move,
});

/** At most one break for each rule: the first reason is enough. */
const findBreaks = (judge: (check: Check) => string | null): readonly Break[] =>
	RULE_IDS.flatMap((rule) => {
		for (const check of CHECKS[rule]) {
			const why = judge(check);
			if (why !== null) return [{ rule, why }];
		}
		return [];
	});

const verdictOf = (scope: Verdict['scope'], text: string, breaks: readonly Break[]): Verdict => ({
	scope,
	text,
	shown: breaks.length === 0,
	breaks,
});
