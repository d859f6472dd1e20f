import type { Turn } from '../turn.ts';
import { unreachable } from '../unreachable.ts';
import { choose } from './choose.ts';
import { ask } from './moves/ask.ts';
import { askWhen, leadToPerson, sayClock } from './moves/clock.ts';
import { inform } from './moves/inform.ts';
import { person } from './moves/person.ts';
import { recall } from './moves/recall.ts';
import { reflect } from './moves/reflect.ts';
import { step } from './moves/step.ts';
import { validate } from './moves/validate.ts';
import type { Phrases } from './phrases.ts';
import type { GuidePlan, Move } from './plan.ts';
import { readSituation, type Situation } from './situation.ts';
import { splitSentences } from './language.ts';
import { isSaidLately, turned, wordsOf } from './variety.ts';

/** Sentences for one move, best first; each is complete, or two short ones. */
export type Offer = { readonly move: Move; readonly candidates: readonly string[] };

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
	const situation = readSituation(plan, said, recent, phrases);
	const offers: Offer[] = [];
	for (const [index, move] of plan.moves.entries()) {
		const before = offers.flatMap(({ candidates }) => candidates.slice(0, 1));
		const after = plan.moves.slice(index + 1);
		offers.push({ move, candidates: choose(write(move, situation), { move, before, after }, situation) });
	}
	const isEchoAlone = offers.every(({ move, candidates }) => move === 'reflect' || candidates.length === 0);
	if (!isEchoAlone || situation.tone === 'brief' || situation.step !== null) return offers;
	return offers.map(({ move, candidates }) => ({ move, candidates: withRoom(candidates, situation) }));
};

/** In words. */
const SHORT = 25;

/** What is only said back would end the talk. */
const withRoom = (candidates: readonly string[], situation: Situation): readonly string[] => {
	const [first = ''] = candidates;
	const { phrases, past, heard, said } = situation;
	if (said.includes('?')) return candidates;
	const { wondering, goOn } = phrases.reflect;
	// Not of what was only quoted, or not understood.
	const told = [...heard.statements, ...heard.echoes].find(
		({ text, isQuestion }) => !isQuestion && first.toLowerCase().includes(text.toLowerCase()),
	);
	const wonders = told === undefined ? [] : told.isPast ? wondering.past : wondering.present;
	const more = [...turned(wonders, past.seed), ...turned(goOn, past.seed)].find(
		(text) => !isSaidLately(text, past),
	);
	const isShort = splitSentences(first).length === 1 && wordsOf(first).length <= SHORT;
	return more === undefined || !isShort ? candidates : [`${first} ${more}`, ...candidates];
};

/** For when no move of the plan had anything to say, or nothing that may be shown: nobody is left without a word. */
export const makeRoom = (plan: GuidePlan, said: string, recent: readonly Turn[], phrases: Phrases): Offer => {
	const situation = readSituation(plan, said, recent, phrases);
	const move = 'reflect';
	const room = turned(phrases.reflect.goOn, situation.past.seed);
	return { move, candidates: [...choose(room, { move, before: [], after: [] }, situation), ...room] };
};

const write = (move: Move, situation: Situation): readonly string[] => {
	const { plan, phrases, past } = situation;
	switch (move) {
		case 'reflect':
			return reflect(situation);
		case 'validate':
			return validate(situation);
		case 'recall':
			return recall(situation);
		case 'ask':
			return plan.clock === null ? ask(situation) : turned(askWhen(plan.clock, phrases.clocks), past.seed);
		case 'step':
			return step(situation);
		case 'repair':
			return plan.missed === null ? [] : turned(phrases.repair[plan.missed], past.seed);
		case 'follow-up':
			return plan.followUp === null
				? []
				: turned(phrases.followUp[plan.followUp.when][plan.followUp.kind], past.seed);
		case 'clock':
			return plan.clock === null ? [] : sayClock(plan.clock, phrases.clocks);
		case 'inform':
			return inform(situation);
		case 'person':
			return plan.clock === null
				? person(situation)
				: turned(leadToPerson(plan.clock, phrases.clocks), past.seed);
		default:
			return unreachable(move);
	}
};
