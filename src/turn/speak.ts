import type { Reading, Unread } from '../core/reading/reading.ts';
import type { GuidePlan, Move, Plan, ScriptName } from '../core/reply/plan.ts';
import { writeScript } from '../core/reply/script.ts';
import type { Verdict } from '../core/reply/verdict.ts';
import type { Decision } from '../core/safety/decision.ts';
import type { Sentence, Written } from '../core/turn.ts';
import type { Offer } from '../core/reply/guide.ts';
import type { Conversation } from './take-turn.ts';
import type { Voice } from './voice.ts';
import type { World } from './world.ts';

/** What the reply answers, and how it was decided to. */
export type Planned = {
	readonly said: string;
	readonly reading: Reading | Unread;
	readonly decision: Decision;
	readonly plan: Plan;
	readonly conversation: Conversation;
};

/** A sentence that may be shown, what review said of one, or a helpline that belongs to the reply. */
export type Utterance =
	| { readonly type: 'sentence'; readonly sentence: Sentence }
	| { readonly type: 'verdict'; readonly verdict: Verdict }
	| { readonly type: 'helpline'; readonly id: string }
	/** `share` is 0–1 of what there is to load. */
	| { readonly type: 'model-opening'; readonly share: number }
	/** The model is open and writes its first sentence. */
	| { readonly type: 'model-begun' }
	/** What the model did; the guide goes on. */
	| { readonly type: 'written'; readonly written: Written };

/** Who is to write, and whether that is still waited for. */
export type Waiting = {
	readonly voice: 'model' | 'guide';
	readonly seed: number;
	/** Aborted when the person does not want to wait for the model: the guide writes what is left. */
	readonly hurry: AbortSignal;
	readonly stop: AbortSignal;
};

/** Speaks the plan with the voice it names, or with a language model where one may. */
export async function* speak(
	planned: Planned,
	world: World,
	{ voice, seed, hurry, stop }: Waiting,
): AsyncGenerator<Utterance> {
	const { plan, said, conversation } = planned;
	if (plan.voice === 'script') {
		yield* speakScript(plan.script, planned, world);
		return;
	}
	const reviewer = openReviewer(planned, await world.voice(), world);
	// While anyone is in danger no model writes, whoever speaks. A deadline alone is no such danger.
	const isInDanger = planned.decision.dangers.some(({ kind }) => kind !== 'clock');
	// What was said to the app itself has a written answer.
	const isAnswer = !plan.moves.includes('reflect');
	const { engine } = world;
	if (voice === 'model' && engine !== null && !isInDanger && !isAnswer) {
		const notes = await world.store.recallNotes();
		const older = reviewer.voice.notesOfOlder(conversation.recent, notes.is === 'kept' ? notes.value : []);
		const prompt = reviewer.voice.composePrompt(plan, said, conversation.recent, older);
		const asked = { prompt, told: older.map(({ id }) => id), seed };
		const writeGuide = () => reviewer.voice.writeGuide(plan, said, conversation.recent);
		yield* reviewer.voice.speakEngine(engine, asked, reviewer, writeGuide, { hurry, stop });
	}
	if (!stop.aborted) yield* speakGuide(plan, planned, reviewer);
}

/** How long a script may wait for what it does not need, milliseconds. */
const VOICE_LIMIT = 500;

const FOLLOWS_UP = /after|again|barriers/u;

/** What the voice gives, or null where it cannot be had in time. */
const soon = <Given>(given: Promise<Given>): Promise<Given | null> =>
	Promise.race([
		given.catch(() => null),
		new Promise<null>((resolve) => {
			setTimeout(resolve, VOICE_LIMIT, null);
		}),
	]);

/**
 * What answers a danger waits for nothing: it passes review in the tests, and the verdicts are recorded after the last
 * sentence, if the review can be had at all. Where a script only follows up, the voice may choose other written words
 * by what was answered; where it cannot be had, the script's own are spoken.
 */
async function* speakScript(name: ScriptName, planned: Planned, world: World): AsyncGenerator<Utterance> {
	const { scripts, helplines } = world.words;
	const { said, reading, decision } = planned;
	const { country, recent } = planned.conversation;
	const before = recent.filter(({ plan }) => plan.voice === 'script' && plan.script === name).length;
	const answers = async () => (await world.voice()).answerInDanger({ script: name, said, recent, decision });
	const answer = FOLLOWS_UP.test(name) ? await soon(answers()) : null;
	const script = writeScript({ name, country, before, said, reading, answer }, scripts, helplines);
	for (const id of script.helplines) yield { type: 'helpline', id };
	for (const text of script.sentences) yield { type: 'sentence', sentence: { text, move: null } };
	const voice = await soon(world.voice());
	if (voice === null) return;
	const reviewer = openReviewer(planned, voice, world);
	for (const text of script.sentences) {
		const { breaks } = reviewer.review({ text, move: null });
		reviewer.shown.push({ text, move: null });
		yield { type: 'verdict', verdict: { scope: 'sentence', text, breaks, shown: true } };
	}
	yield { type: 'verdict', verdict: { ...reviewer.reviewReply(reviewer.shown), shown: true } };
}

/** Reviews one reply as it grows; `shown` are its sentences so far. */
export type Reviewer = {
	readonly voice: Voice;
	readonly shown: Sentence[];
	readonly review: (sentence: Sentence) => Verdict;
	readonly reviewReply: (sentences: readonly Sentence[]) => Verdict;
};

const openReviewer = (
	{ said, reading, decision, plan, conversation }: Planned,
	voice: Voice,
	{ words }: World,
): Reviewer => {
	const shown: Sentence[] = [];
	const context = {
		said,
		reading,
		decision,
		plan,
		recent: conversation.recent,
		helplines: words.helplines.filter(({ country }) => country === conversation.country),
	};
	return {
		voice,
		shown,
		review: ({ text, move }) => voice.reviewSentence(text, move, { ...context, shown: [...shown] }),
		reviewReply: (sentences) => voice.reviewReply(sentences, { ...context, shown: [] }),
	};
};

/** Adds the first of the guide's sentences for a move that passes review to the reply, and gives it back. */
export function* addFirstPassing(
	{ move, candidates }: Offer,
	reviewer: Reviewer,
): Generator<Utterance, Sentence | null> {
	for (const text of candidates) {
		const sentence = { text, move };
		const verdict = reviewer.review(sentence);
		yield { type: 'verdict', verdict };
		if (!verdict.shown) continue;
		reviewer.shown.push(sentence);
		return sentence;
	}
	return null;
}

/** The moves that lead somewhere: what the guide still owes when an engine has spoken first. */
const CLOSING: readonly Move[] = ['clock', 'ask', 'follow-up', 'step', 'person'];

/**
 * The guide's sentences are all composed before the first is shown (a few milliseconds), so that the rules about a
 * whole reply can still take its last ones away.
 */
function* speakGuide(
	plan: GuidePlan,
	{ said, conversation }: Planned,
	reviewer: Reviewer,
): Generator<Utterance> {
	const before = [...reviewer.shown];
	for (const offer of reviewer.voice.writeGuide(plan, said, conversation.recent)) {
		if (before.length > 0 && !CLOSING.includes(offer.move)) continue;
		yield* addFirstPassing(offer, reviewer);
	}
	if (reviewer.shown.length === 0)
		yield* addFirstPassing(reviewer.voice.makeRoom(plan, said, conversation.recent), reviewer);
	const whole = reviewer.reviewReply(reviewer.shown);
	yield { type: 'verdict', verdict: whole };
	const reply = whole.shown ? reviewer.shown : longestPassing(reviewer, before.length + 1);
	for (const sentence of reply.slice(before.length)) yield { type: 'sentence', sentence };
}

/** The reply without its last sentences, as few as it takes to pass; all of it when leaving some out does not help. */
const longestPassing = ({ shown, reviewReply }: Reviewer, atLeast: number): readonly Sentence[] => {
	for (let length = shown.length - 1; length >= atLeast; length--) {
		if (reviewReply(shown.slice(0, length)).shown) return shown.slice(0, length);
	}
	return shown;
};
