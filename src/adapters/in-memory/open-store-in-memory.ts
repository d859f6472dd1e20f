import { withoutRecalled } from '../../core/memory/forget.ts';
import type { Turn } from '../../core/turn.ts';
import type { Kept, Store } from '../../ports/store.ts';

const kept = <Value>(value: Value): Promise<Kept<Value>> => Promise.resolve({ is: 'kept', value });

/** Keeps turns as long as the process: for the command lines and for tests; it passes the contract of every store. */
export const openStoreInMemory = (): Store => {
	const turns = new Map<string, Turn>();
	const inOrder = (): Turn[] => [...turns.values()].sort((a, b) => a.at - b.at);
	return {
		keepTurn: (turn) => {
			turns.set(turn.id, structuredClone(turn));
			return kept(undefined);
		},
		recallTurns: (conversation) => kept(inOrder().filter((turn) => turn.conversation === conversation)),
		recallAllTurns: () => kept(inOrder()),
		forgetTurn: (id) => {
			turns.delete(id);
			for (const turn of turns.values()) turns.set(turn.id, withoutRecalled(turn, id));
			return kept(undefined);
		},
		forgetEverything: () => {
			turns.clear();
			return kept(undefined);
		},
		close: () => undefined,
	};
};
