import type { Turn } from '../../core/turn.ts';

const MOMENT = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' });

/**
 * The conversations in `turns`, which are oldest first, told apart by when they were and not by their words: someone may
 * look over the shoulder.
 */
export const conversationsIn = (
	turns: readonly Turn[],
): readonly { readonly id: Turn['conversation']; readonly moment: string; readonly messages: number }[] =>
	[...new Set(turns.map(({ conversation }) => conversation))].map((id) => {
		const within = turns.filter(({ conversation }) => conversation === id);
		return { id, moment: MOMENT.format(within[0]?.at), messages: within.length };
	});
