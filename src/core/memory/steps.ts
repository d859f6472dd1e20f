import type { ConversationId, Instant } from '../brand.ts';
import type { Turn } from '../turn.ts';

/** The step a reply offered, in its words and without the choice that came with it; null when it offered none. */
export const stepOf = (turn: Turn): string | null => {
	const offered = turn.sentences.find(({ move }) => move === 'step');
	return offered === undefined ? null : (offered.text.split(/(?<=[.!?]) +(?=Or\b)/u)[0] ?? null);
};

/**
 * The newest step to ask after when the page opens on the conversation `opened`: one that was promised, six hours ago
 * or in another conversation, or one that was not resolved two days ago. `turns` are all there are, oldest first.
 * None after a turn in danger (a deadline apart): other things come first then.
 */
export const dueStep = (turns: readonly Turn[], opened: ConversationId, now: Instant): Turn | null => {
	if (turns.at(-1)?.decision.dangers.some(({ kind }) => kind !== 'clock')) return null;
	return turns.findLast((turn) => stepOf(turn) !== null && isDue(turn, opened, now)) ?? null;
};

const HOUR = 60 * 60 * 1000;

/** A step needs a while before it can be asked after, milliseconds. */
const SOONEST = 6 * HOUR;

/** A step that is not resolved yet is left alone so long, milliseconds. */
const LEFT_ALONE = 48 * HOUR;

const isDue = ({ outcome, conversation }: Turn, opened: ConversationId, now: Instant): boolean => {
	const { step, stepAt, isAsked } = outcome;
	if (isAsked) return false;
	const age = now - (stepAt ?? now);
	if (step === 'promised') return conversation !== opened || age >= SOONEST;
	return step === 'unresolved' && age >= LEFT_ALONE;
};
