import type { Address } from '../reply/plan.ts';
import type { Turn } from '../turn.ts';

/**
 * Whether these turns, of one conversation, are a reason to offer to keep it: something of the person's own was told and
 * answered. Never while a danger stands (a deadline apart): other things come first then.
 */
export const isWorthKeeping = (turns: readonly Turn[]): boolean =>
	turns.every(
		({ plan, decision }) => plan.voice === 'guide' && decision.dangers.every(({ kind }) => kind === 'clock'),
	) && turns.some(({ plan }) => plan.voice === 'guide' && tellsOfThem(plan.address));

const TELLING: readonly (Address | null)[] = [null, 'judge', 'question', 'what-to-do'];

const tellsOfThem = (address: Address | null): boolean => TELLING.includes(address);
