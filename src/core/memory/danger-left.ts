import type { ConversationId, Instant } from '../brand.ts';
import type { Turn } from '../turn.ts';

/**
 * The last turn, when it left a danger (a deadline apart) that is to be asked after when the page opens on another
 * conversation, `opened`: within a week, and until *not now* was said. `turns` are all there are, oldest first.
 */
export const dangerLeft = (turns: readonly Turn[], opened: ConversationId, now: Instant): Turn | null => {
	const last = turns.at(-1);
	if (last === undefined || last.conversation === opened || last.outcome.isAsked) return null;
	const isInDanger = last.decision.dangers.some(({ kind }) => kind !== 'clock');
	return isInDanger && now - last.at <= FOLLOWED_UP ? last : null;
};

/** As long as the first reply of a new conversation asks after it, milliseconds. */
const FOLLOWED_UP = 7 * 24 * 60 * 60 * 1000;
