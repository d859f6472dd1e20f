import type { TurnId } from '../brand.ts';
import type { Turn } from '../turn.ts';

/**
 * A turn without the words of another one that is being forgotten: what it recalled of it, the sentence that spoke
 * of it, and the verdicts, which quote sentences. The same object when there is nothing to take out.
 */
export const withoutRecalled = (turn: Turn, forgotten: TurnId): Turn => {
	if (!turn.recalled.some((recalled) => recalled.turn === forgotten)) return turn;
	const recalled = turn.recalled.filter((other) => other.turn !== forgotten);
	if (turn.plan.voice === 'script' || turn.plan.recalled?.turn !== forgotten) return { ...turn, recalled };
	return {
		...turn,
		recalled,
		plan: { ...turn.plan, recalled: null, moves: turn.plan.moves.filter((move) => move !== 'recall') },
		sentences: turn.sentences.filter(({ move }) => move !== 'recall'),
		verdicts: [],
	};
};
