import type { Dexie, Table } from 'dexie';
import type { Failure } from '../../core/failure.ts';
import { withoutRecalled } from '../../core/memory/forget.ts';
import type { Reading } from '../../core/reading/reading.ts';
import { NO_OUTCOME, type Turn } from '../../core/turn.ts';
import type { Kept, Store } from '../../ports/store.ts';

/**
 * Turns in IndexedDB, in clear: sealing comes between `Turn` and the row, in this file and nowhere else.
 * A write is committed to disk before it is `kept`: with Chromium's default durability a power cut loses
 * every commit of the last seconds. Dexie is fetched apart: it was a fifth of the first load, and the first screen
 * can be drawn, and danger answered, without it.
 */
export const openStore = (name: string): Store => {
	let opened: Promise<Opened> | null = null;
	const open = async (): Promise<Opened> => {
		try {
			return openTurns(await import('dexie'), name);
		} catch (error) {
			opened = null;
			throw error;
		}
	};
	const attempt = async <Value>(act: (opened: Opened) => PromiseLike<Value>): Promise<Kept<Value>> => {
		try {
			return { is: 'kept', value: await act(await (opened ??= open())) };
		} catch (error) {
			return { is: 'failed', failure: failureOf(error) };
		}
	};

	return {
		keepTurn: (turn) => attempt(async ({ turns }) => void (await turns.put(turn))),
		recallTurns: (conversation) =>
			attempt(({ turns, least, most }) =>
				turns.where('[conversation+at]').between([conversation, least], [conversation, most]).toArray(),
			),
		recallAllTurns: () => attempt(({ turns }) => turns.orderBy('at').toArray()),
		forgetTurn: (id) =>
			attempt(({ database, turns }) =>
				database.transaction('rw', turns, async () => {
					await turns.delete(id);
					const quoting = await turns
						.filter((turn) => turn.recalled.some((each) => each.turn === id))
						.toArray();
					await turns.bulkPut(quoting.map((turn) => withoutRecalled(turn, id)));
				}),
			),
		forgetEverything: () => attempt(({ turns }) => turns.clear()),
		close: () => {
			void opened?.then(({ database }) => {
				database.close();
			});
		},
	};
};

/** `least` and `most` stand before and after every other key. */
type Opened = {
	readonly database: Dexie;
	readonly turns: Table<Turn, string>;
	readonly least: unknown;
	readonly most: unknown;
};

const openTurns = ({ Dexie }: typeof import('dexie'), name: string): Opened => {
	const database = new Dexie(name, { chromeTransactionDurability: 'strict' });
	database.version(1).stores({ turns: 'id, at, [conversation+at]' });
	database
		.version(2)
		.stores({ turns: 'id, at, [conversation+at]' })
		.upgrade((transaction) => transaction.table<Turn>('turns').toCollection().modify(readAsNow));
	database
		.version(3)
		.stores({ turns: 'id, at, [conversation+at]' })
		.upgrade((transaction) => transaction.table<Turn>('turns').toCollection().modify(planAsNow));
	return { database, turns: database.table('turns'), least: Dexie.minKey, most: Dexie.maxKey };
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

/** The second version asked for no outcome, and planned without wishes, needs, repairs, clocks and what follows up. */
const planAsNow = (turn: { outcome: Turn['outcome']; plan: Turn['plan'] }): void => {
	turn.outcome = NO_OUTCOME;
	if (turn.plan.voice === 'guide')
		turn.plan = { ...turn.plan, need: null, wishes: [], missed: null, followUp: null, clock: null };
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
