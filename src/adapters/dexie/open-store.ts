import { Dexie, type Table } from 'dexie';
import type { Failure } from '../../core/failure.ts';
import { withoutRecalled } from '../../core/memory/forget.ts';
import type { Reading } from '../../core/reading/reading.ts';
import type { Turn } from '../../core/turn.ts';
import type { Kept, Store } from '../../ports/store.ts';

/**
 * Turns in IndexedDB, in clear: sealing comes between `Turn` and the row, in this file and nowhere else.
 * A write is committed to disk before it is `kept`: with Chromium's default durability a power cut loses
 * every commit of the last seconds.
 */
export const openStore = (name: string): Store => {
	const database = new Dexie(name, { chromeTransactionDurability: 'strict' });
	database.version(1).stores({ turns: 'id, at, [conversation+at]' });
	database
		.version(2)
		.stores({ turns: 'id, at, [conversation+at]' })
		.upgrade((transaction) => transaction.table<Turn>('turns').toCollection().modify(readAsNow));
	const turns: Table<Turn, string> = database.table('turns');

	return {
		keepTurn: (turn) => attempt(async () => void (await turns.put(turn))),
		recallTurns: (conversation) =>
			attempt(() =>
				turns
					.where('[conversation+at]')
					.between([conversation, Dexie.minKey], [conversation, Dexie.maxKey])
					.toArray(),
			),
		recallAllTurns: () => attempt(() => turns.orderBy('at').toArray()),
		forgetTurn: (id) =>
			attempt(() =>
				database.transaction('rw', turns, async () => {
					await turns.delete(id);
					const quoting = await turns
						.filter((turn) => turn.recalled.some((each) => each.turn === id))
						.toArray();
					await turns.bulkPut(quoting.map((turn) => withoutRecalled(turn, id)));
				}),
			),
		forgetEverything: () => attempt(() => turns.clear()),
		close: () => {
			database.close();
		},
	};
};

/** The first encoder read emotions alone: of what it did not look for, nothing is known. */
const readAsNow = (turn: { reading: Turn['reading'] }): void => {
	const { reading } = turn;
	if (reading.kind === 'unread' || 'dangers' in reading) return;
	const { kind, emotions, likely, sentiment, embedding }: Reading = reading;
	const unknown = { p: 0, likely: false };
	turn.reading = {
		kind,
		emotions,
		likely,
		sentiment,
		dangers: [],
		topics: [],
		needs: [],
		person: unknown,
		stuck: unknown,
		outside: null,
		embedding,
	};
};

const attempt = async <Value>(act: () => PromiseLike<Value>): Promise<Kept<Value>> => {
	try {
		return { is: 'kept', value: await act() };
	} catch (error) {
		return { is: 'failed', failure: failureOf(error) };
	}
};

/** Dexie wraps what IndexedDB threw: a full disk shows either by its own name or inside an AbortError. */
const failureOf = (error: unknown): Failure => {
	const names = error instanceof Error ? [error.name, innerName(error)] : [];
	if (names.includes('QuotaExceededError')) return { kind: 'store-full' };
	if (names.includes('DatabaseClosedError')) return { kind: 'store-closed' };
	return { kind: 'store-unavailable' };
};

const innerName = (error: Error): string | null => {
	const inner = 'inner' in error ? error.inner : error.cause;
	return inner instanceof Error || inner instanceof DOMException ? inner.name : null;
};
