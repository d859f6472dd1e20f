import type { TurnId } from '../brand.ts';
import type { Recalled } from '../reply/plan.ts';
import type { Turn } from '../turn.ts';
import type { NoteId } from './note.ts';

/**
 * A turn without the words of another one that is being forgotten: what it recalled of it or of a note of it, the
 * sentence that spoke of it, and the verdicts, which quote sentences. The same object when there is nothing to take out.
 */
export const withoutRecalled = (turn: Turn, forgotten: TurnId): Turn =>
	without(turn, (recalled) => recalled.turn === forgotten);

/** The same for a note; what was recalled of its turn itself stays. */
export const withoutRecalledNote = (turn: Turn, forgotten: NoteId): Turn =>
	withoutTold(
		without(turn, (recalled) => recalled.note === forgotten),
		forgotten,
	);

/** A note that stood in the prompt of a model may be in all that it wrote; what was shown of it stays. */
const withoutTold = (turn: Turn, forgotten: NoteId): Turn =>
	turn.written?.told.includes(forgotten) === true
		? {
				...turn,
				written: { ...turn.written, raw: '', told: turn.written.told.filter((id) => id !== forgotten) },
				verdicts: [],
			}
		: turn;

const without = (turn: Turn, isForgotten: (recalled: Recalled) => boolean): Turn => {
	if (!turn.recalled.some(isForgotten)) return turn;
	const recalled = turn.recalled.filter((other) => !isForgotten(other));
	const { plan } = turn;
	if (plan.voice === 'script' || plan.recalled === null || !isForgotten(plan.recalled))
		return { ...turn, recalled };
	return {
		...turn,
		recalled,
		plan: { ...plan, recalled: null, moves: plan.moves.filter((move) => move !== 'recall') },
		// Which of a model's sentences spoke of it is not known.
		sentences: turn.sentences.filter(({ move }) => move !== 'recall' && move !== null),
		...(turn.written === undefined ? {} : { written: { ...turn.written, raw: '' } }),
		verdicts: [],
	};
};
