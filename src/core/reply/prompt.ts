import type { Turn } from '../turn.ts';
import { replyOf } from '../turn.ts';
import type { GuidePlan } from './plan.ts';

/** The same for every turn, so that an engine computes it once. */
const SYSTEM = [
	'You are Confidant, a piece of software that listens. You are not a person and have no feelings.',
	'Answer in plain, warm English, in at most four short sentences and one question.',
	'Use the words of the person. Give no diagnosis, no numbers, no promises and no orders.',
].join(' ');

/** Earlier turns that still fit a small window. */
const TURNS_IN_PROMPT = 6;

/** Messages for an engine from the same plan as the guide's; what changes from turn to turn comes last. */
export const composePrompt = (plan: GuidePlan, said: string, recent: readonly Turn[]): string =>
	[
		SYSTEM,
		...recent
			.slice(-TURNS_IN_PROMPT)
			.flatMap((turn) => [`They said: ${turn.said}`, `You answered: ${replyOf(turn)}`]),
		`They said: ${said}`,
		`Answer with these moves, in this order: ${plan.moves.join(', ')}.`,
	].join('\n');
