import type { TurnId } from '../../src/core/brand.ts';
import { openItemIndex, type ItemIndex } from '../../src/core/memory/item-index.ts';
import type { MemoryItem } from '../../src/core/memory/memory-item.ts';
import { quantise } from '../../src/core/memory/quantise.ts';
import { RECALL_WEIGHTS, type RecallWeights } from '../../src/core/memory/recall-weights.ts';
import type { Recalled } from '../../src/core/reply/plan.ts';
import type { Question, Remembered } from './memory-data.ts';

/** The embedding of a text, as the encoder that ships gives it. */
export type Embed = (text: string) => Float32Array;

/** A conversation ready to be asked. */
export type Asked = Pick<Remembered, 'items' | 'now' | 'questions'> & {
	readonly index: ItemIndex<MemoryItem>;
	readonly embed: Embed;
	/** Questions of another conversation, as if about these two people: nothing that was said here answers. */
	readonly strange: readonly string[];
};

export const openAsked = (conversations: readonly Remembered[], embed: Embed): readonly Asked[] =>
	conversations.map(({ items, now, questions }, place) => {
		const index = openItemIndex<MemoryItem>((item) => item);
		for (const item of items) index.put(item, quantise(embed(item.said)));
		return { items, now, questions, index, embed, strange: strangeQuestions(conversations, place) };
	});

/** The questions that have an answer in the next conversation, about the two people of this one. */
export const strangeQuestions = (conversations: readonly Remembered[], place: number): readonly string[] => {
	const here = conversations[place];
	const next = conversations[(place + 1) % conversations.length];
	if (here === undefined || next === undefined || here === next) return [];
	return next.questions
		.filter(({ category }) => category !== 5)
		.map(({ text }) =>
			next.speakers.reduce((left, name, which) => left.replaceAll(name, here.speakers[which] ?? name), text),
		);
};

export type Found = {
	readonly questions: number;
	/** The share of the turns that answer among the first so many, averaged over questions. */
	readonly at5: number;
	readonly at10: number;
	readonly at25: number;
	/** The share of the sessions that answer among the first five, in the order of their best turns. */
	readonly sessionsAt5: number;
};

/** How well what answers is found, whatever the threshold; `categories` of those that can be answered. */
export const measureFound = (
	asked: readonly Asked[],
	weights: RecallWeights = RECALL_WEIGHTS,
	categories: readonly number[] = [1, 2, 3, 4],
): Found => {
	const all = asked.flatMap((conversation) => {
		const sessionOf = new Map(conversation.items.map(({ turn, conversation: session }) => [turn, session]));
		return conversation.questions
			.filter(({ category, evidence }) => categories.includes(category) && evidence.length > 0)
			.map((question) => {
				const ranked = ask(conversation, question.text, { ...weights, threshold: 0 }).map(({ turn }) => turn);
				const sessions = [...new Set(ranked.map((turn) => sessionOf.get(turn)))];
				const answering = [...new Set(question.evidence.map((turn) => sessionOf.get(turn)))];
				return {
					at5: shareIn(question, ranked.slice(0, 5)),
					at10: shareIn(question, ranked.slice(0, 10)),
					at25: shareIn(question, ranked.slice(0, 25)),
					sessionsAt5:
						answering.filter((session) => sessions.slice(0, 5).includes(session)).length / answering.length,
				};
			});
	});
	const mean = (part: 'at5' | 'at10' | 'at25' | 'sessionsAt5'): number =>
		all.reduce((sum, each) => sum + each[part], 0) / Math.max(1, all.length);
	return {
		questions: all.length,
		at5: mean('at5'),
		at10: mean('at10'),
		at25: mean('at25'),
		sessionsAt5: mean('sessionsAt5'),
	};
};

export type Abstained = {
	readonly threshold: number;
	/** Shares of questions to which nothing was recalled: those that have an answer here, … */
	readonly answered: number;
	/** … those about something else, and … */
	readonly strange: number;
	/** … those that mostly ask of one what the other said (LoCoMo's fifth category). */
	readonly adversarial: number;
};

export const measureAbstained = (
	asked: readonly Asked[],
	thresholds: readonly number[],
	weights: RecallWeights = RECALL_WEIGHTS,
): readonly Abstained[] => {
	const fitOf = (conversation: Asked, text: string): number =>
		bestFit(conversation, text, weights, thresholds);
	const answered: number[] = [];
	const strange: number[] = [];
	const adversarial: number[] = [];
	for (const conversation of asked) {
		for (const { category, evidence, text } of conversation.questions) {
			if (category === 5) adversarial.push(fitOf(conversation, text));
			else if (evidence.length > 0) answered.push(fitOf(conversation, text));
		}
		for (const text of conversation.strange) strange.push(fitOf(conversation, text));
	}
	const below = (fits: readonly number[], threshold: number): number =>
		fits.filter((fit) => fit < threshold).length / Math.max(1, fits.length);
	return thresholds.map((threshold) => ({
		threshold,
		answered: below(answered, threshold),
		strange: below(strange, threshold),
		adversarial: below(adversarial, threshold),
	}));
};

/** The highest of the thresholds at which anything is still recalled; 0 where nothing is at any. */
const bestFit = (
	conversation: Asked,
	text: string,
	weights: RecallWeights,
	thresholds: readonly number[],
): number => {
	const passed = thresholds.findLast(
		(threshold) => ask(conversation, text, { ...weights, threshold }, 1).length > 0,
	);
	return passed ?? 0;
};

const ask = (
	{ index, items, now, embed }: Asked,
	said: string,
	weights: RecallWeights,
	most = items.length,
): readonly Recalled[] => index.recall({ said, embedding: embed(said), now, inSight: [], most }, weights);

const shareIn = ({ evidence }: Question, turns: readonly (TurnId | null)[]): number =>
	evidence.filter((turn) => turns.includes(turn)).length / evidence.length;
