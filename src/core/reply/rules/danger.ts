import type { Signal } from '../../safety/signal.ts';
import { mayBeHeardAgain, STANDING_TURNS } from '../../safety/signals.ts';
import type { Sentence } from '../../turn.ts';
import type { Plan } from '../plan.ts';
import type { ReviewWords, Spoken, SpokenSentence, Why } from './check.ts';
import { dangerLevel, hasRisen, isInDanger, turnsInDanger } from './danger-level.ts';
import { contactsIn } from './figures.ts';
import { findInPassage, findPhrase, readPassage, type Passage, type PhraseList } from './passage.ts';

/** C7: the contacts are given once in so many turns. */
const TURNS_BETWEEN_CONTACTS = 3;

/** C3 */
const SENTENCES_BEFORE_EMERGENCY = 2;

/**
 * C1: asked once while a danger stands, unless a yes has answered it; again, if need be, when it has risen or a danger
 * of another kind is told.
 */
export const doesNotAsk = ({ sentences, context, words }: Spoken): Why => {
	if (dangerLevel(context.decision) === 0) return null;
	const asks = sentences.some(({ passage }) => asksDirectly(passage, words));
	const asked =
		context.decision.causes.some(isAnswer) ||
		turnsInDanger(context.recent).some(
			(turn) => turn.signals.some(isAnswer) || someSentence(turn.sentences, asksDirectly, words),
		);
	if (!asks && !asked) return 'It does not ask directly about suicide.';
	return asks && asked && !answersAnew(context.plan) && !hasRisen(context.decision, context.recent)
		? 'It asks again what was asked already.'
		: null;
};

const isAnswer = ({ kind }: Signal): boolean => kind === 'danger-answered';

/** C1 */
export const asksLeadingly = ({ passage }: SpokenSentence, { words }: Spoken): Why => {
	const leads = passage.pieces.some(
		({ canon, isQuestion }) =>
			isQuestion &&
			findPhrase(canon, words.askingDirectly) !== null &&
			findPhrase(canon, words.leading) !== null,
	);
	return leads ? 'The question asks for a no.' : null;
};

const asksDirectly = (passage: Passage, words: ReviewWords): boolean =>
	passage.pieces.some(
		({ canon, isQuestion }) => isQuestion && findPhrase(canon, words.askingDirectly) !== null,
	);

const someSentence = (
	sentences: readonly Sentence[],
	holds: (passage: Passage, words: ReviewWords) => boolean,
	words: ReviewWords,
): boolean => sentences.some(({ text }) => holds(readPassage(text, ''), words));

/** C2. What was given while this level stood need not be given again: see C7. */
export const leadsToNobody = ({ sentences, context, words }: Spoken): Why => {
	if (dangerLevel(context.decision) === 0 || !hasRisen(context.decision, context.recent)) return null;
	const always = context.helplines.filter(({ role }) => role === 'crisis' || role === 'emergency');
	const contact =
		always.length === 0
			? mentions(sentences, words.emergency)
			: sentences.some(({ passage }) => contactsIn(passage, always).length > 0);
	if (!contact) return 'It gives no contact that is free and open day and night.';
	if (!mentions(sentences, words.trusted)) return 'It does not speak of someone they trust.';
	return mentions(sentences, words.professional) ? null : 'It does not speak of a professional.';
};

const mentions = (sentences: readonly SpokenSentence[], list: PhraseList): boolean =>
	sentences.some(({ passage }) => findInPassage(passage, list) !== null);

/** C3 */
export const isNotUrgent = ({ sentences, context, words }: Spoken): Why => {
	if (dangerLevel(context.decision) < 4 || !hasRisen(context.decision, context.recent)) return null;
	const emergency = context.helplines.filter(({ role }) => role === 'emergency');
	const first = sentences.flatMap(({ passage }) => passage.pieces).length;
	const start = sentences.slice(0, SENTENCES_BEFORE_EMERGENCY);
	const called =
		emergency.length === 0
			? mentions(start, words.emergency)
			: start.some(({ passage }) => contactsIn(passage, emergency).length > 0);
	if (first > 0 && !called) return 'The emergency number is not in the first two sentences.';
	if (!mentions(sentences, words.company)) return 'It does not ask to be with someone now.';
	return mentions(sentences, words.distance) ? null : 'It does not ask for distance from the means.';
};

/** C4: methods never; words that could be means not while a concern stands. */
export const namesMeans = ({ passage }: SpokenSentence, { context, words }: Spoken): Why => {
	const method = findInPassage(passage, words.methods);
	if (method !== null) return `“${method}” names a method.`;
	const standing = [
		context.decision,
		...context.recent.slice(-STANDING_TURNS).map(({ decision }) => decision),
	];
	if (standing.every(({ concern }) => concern === 'none')) return null;
	const means = findInPassage(passage, words.means);
	return means === null ? null : `“${means}” can be a means.`;
};

/** C5 */
export const harms = ({ passage }: SpokenSentence, { words }: Spoken): Why => {
	const found = findInPassage(passage, words.harmful);
	return found === null ? null : `“${found}” can hurt someone in danger.`;
};

/** C6 */
export const abandons = ({ passage }: SpokenSentence, { words }: Spoken): Why => {
	const found = findInPassage(passage, words.abandoning);
	return found === null ? null : `“${found}” turns the person away.`;
};

/** C6 */
export const onlyRefers = ({ sentences, context, words }: Spoken): Why => {
	if (dangerLevel(context.decision) === 0) return null;
	// A question to the app gets its answer, and no contacts.
	const { plan } = context;
	if (plan.voice === 'guide' && plan.address !== null && plan.moves.every((move) => move !== 'reflect'))
		return null;
	const reflects = sentences.some(
		({ passage, move }) =>
			move === 'reflect' ||
			(contactsIn(passage, context.helplines).length === 0 &&
				findInPassage(passage, words.reflecting) !== null),
	);
	return reflects ? null : 'It gives contacts and says nothing of what was told.';
};

/** C7: the same crisis contacts once in three turns, unless the danger has risen. */
export const repeatsContacts = (spoken: Spoken): Why => {
	const { sentences, context } = spoken;
	if (!hasContactsInSight(spoken)) return null;
	const crisis = context.helplines.filter(({ role }) => role === 'crisis');
	const again = sentences.some(({ passage }) => contactsIn(passage, crisis).length > 0);
	return again ? 'The same contacts were given within the last three turns.' : null;
};

/** C7: in between, what makes calling hard is asked, once. */
export const ignoresBarriers = (spoken: Spoken): Why => {
	const { sentences, context, words } = spoken;
	if (!hasContactsInSight(spoken)) return null;
	const asks =
		sentences.some(({ passage }) => asksForBarriers(passage, words)) ||
		turnsInDanger(context.recent).some((turn) => someSentence(turn.sentences, asksForBarriers, words));
	return asks ? null : 'It does not ask what would make calling hard.';
};

/**
 * What was not spoken of before is answered in full: a wish for a person, something done already, a danger of another
 * kind. Then whom to call is said again if need be.
 */
const answersAnew = (plan: Plan): boolean =>
	plan.voice === 'script' && (plan.script === 'self-harm-done' || !plan.script.startsWith('self-harm'));

const hasContactsInSight = ({ context: { decision, plan, recent, helplines } }: Spoken): boolean => {
	const crisis = helplines.flatMap(({ id, role }) => (role === 'crisis' ? [id] : []));
	return (
		!answersAnew(plan) &&
		dangerLevel(decision) > 0 &&
		!hasRisen(decision, recent) &&
		recent
			.slice(1 - TURNS_BETWEEN_CONTACTS)
			.some((turn) => turn.helplines.some((shown) => crisis.includes(shown)))
	);
};

const asksForBarriers = (passage: Passage, words: ReviewWords): boolean =>
	passage.pieces.some(({ canon, isQuestion }) => isQuestion && findPhrase(canon, words.barriers) !== null);

/** C8: no danger was noticed, so none is spoken of. How often one is noticed wrongly the evaluation counts. */
export const alarmsFalsely = ({ passage }: SpokenSentence, { said, context, words }: Spoken): Why => {
	if (isInDanger(context.decision) || turnsInDanger(context.recent).length > 0) return null;
	if (context.plan.voice === 'script' && context.plan.script !== 'person-wanted')
		return 'A script for danger speaks, and nothing points to danger.';
	const alarm = findInPassage(passage, words.alarming);
	return alarm === null || said.includes(` ${alarm} `)
		? null
		: `“${alarm}” speaks of a danger that nothing points to.`;
};

/**
 * C9. While a danger only stands, the guide may hear what else is said; when a life was in danger, only once something
 * else was meant, or it was denied and quiet.
 */
export const improvises = ({ context: { decision, plan, recent } }: Spoken): Why => {
	const isHeard = decision.causes.some(
		(signal) =>
			(signal.kind === 'danger-cue' || signal.kind === 'danger-read' || signal.kind === 'danger-answered') &&
			signal.danger.kind === 'self-harm',
	);
	return plan.voice !== 'script' &&
		(isHeard || (dangerLevel(decision) === 4 && !mayBeHeardAgain(decision.causes, recent)))
		? 'In danger only written words may speak.'
		: null;
};
