import type { ConversationId, TurnId } from '../core/brand.ts';
import type { Failure } from '../core/failure.ts';
import type { Turn } from '../core/turn.ts';

/** What a store answers: the value, or why not. A store never throws for an expected failure. */
export type Kept<Value = void> =
	{ readonly is: 'kept'; readonly value: Value } | { readonly is: 'failed'; readonly failure: Failure };

/** Keeps turns on this device. A write is `kept` only once it is committed to disk. */
export type Store = {
	readonly keepTurn: (turn: Turn) => Promise<Kept>;
	/** Oldest first. */
	readonly recallTurns: (conversation: ConversationId) => Promise<Kept<readonly Turn[]>>;
	/** Every turn of every conversation, oldest first. */
	readonly recallAllTurns: () => Promise<Kept<readonly Turn[]>>;
	/** With every word of it that other turns recalled. Forgetting what is not there is `kept`. */
	readonly forgetTurn: (id: TurnId) => Promise<Kept>;
	readonly forgetEverything: () => Promise<Kept>;
	readonly close: () => void;
};
