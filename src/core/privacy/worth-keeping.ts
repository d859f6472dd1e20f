import type { Instant } from '../brand.ts';
import type { Note } from '../memory/note.ts';
import type { Address } from '../reply/plan.ts';
import type { Turn } from '../turn.ts';

/**
 * Whether to offer to keep these turns, of one conversation: once, and once more after something new was noted. `left`:
 * when *not now* was said.
 */
export const isOffered = (
	turns: readonly Turn[],
	notes: readonly Note[],
	left: readonly Instant[],
): boolean => {
	const [first, second] = left;
	if (second !== undefined || !isWorthKeeping(turns)) return false;
	return first === undefined || notes.some(({ turn, at }) => turn !== null && at > first);
};

/**
 * Something of the person's own was told and answered. Never while a danger stands (a deadline apart): other things come
 * first then.
 */
const isWorthKeeping = (turns: readonly Turn[]): boolean =>
	turns.every(
		({ plan, decision }) => plan.voice === 'guide' && decision.dangers.every(({ kind }) => kind === 'clock'),
	) && turns.some(({ plan }) => plan.voice === 'guide' && tellsOfThem(plan.address));

const TELLING: readonly (Address | null)[] = [null, 'judge', 'question', 'what-to-do'];

const tellsOfThem = (address: Address | null): boolean => TELLING.includes(address);
