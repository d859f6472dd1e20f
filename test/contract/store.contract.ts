import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ConversationId, Instant, TurnId } from '../../src/core/brand.ts';
import type { Store } from '../../src/ports/store.ts';
import { aTurn } from '../support/a-turn.ts';

/** What every store must do. `open` gives the store of one name: opened again it holds what was kept. */
export const storeContract = (open: (name: string) => Store, keepsAcrossOpenings: boolean): void => {
	let name = '';
	let store: Store;
	let count = 0;

	beforeEach(() => {
		name = `contract-${Date.now()}-${++count}`;
		store = open(name);
	});
	afterEach(async () => {
		await store.forgetEverything();
		store.close();
	});

	const here = 'here' as ConversationId;
	const there = 'there' as ConversationId;
	const turnAt = (id: string, conversation: ConversationId, at: number) =>
		aTurn({ id: id as TurnId, conversation, at: at as Instant });

	describe('a store', () => {
		it('gives back a turn exactly as it was kept', async () => {
			const turn = turnAt('one', here, 1);
			expect(await store.keepTurn(turn)).toEqual({ is: 'kept', value: undefined });
			expect(await store.recallTurns(here)).toEqual({ is: 'kept', value: [turn] });
		});

		it('gives the turns of one conversation, oldest first', async () => {
			for (const turn of [turnAt('b', here, 20), turnAt('x', there, 15), turnAt('a', here, 10)])
				await store.keepTurn(turn);
			const kept = await store.recallTurns(here);
			expect(kept.is === 'kept' && kept.value.map(({ id }) => id)).toEqual(['a', 'b']);
		});

		it('gives the turns of all conversations, oldest first', async () => {
			for (const turn of [turnAt('b', here, 20), turnAt('x', there, 15), turnAt('a', here, 10)])
				await store.keepTurn(turn);
			const kept = await store.recallAllTurns();
			expect(kept.is === 'kept' && kept.value.map(({ id }) => id)).toEqual(['a', 'x', 'b']);
		});

		it('keeps a turn once, however often it is kept', async () => {
			await store.keepTurn(turnAt('one', here, 1));
			await store.keepTurn({ ...turnAt('one', here, 1), said: 'again' });
			const kept = await store.recallTurns(here);
			expect(kept.is === 'kept' && kept.value.map(({ said }) => said)).toEqual(['again']);
		});

		it('forgets one turn and leaves the others', async () => {
			await store.keepTurn(turnAt('one', here, 1));
			await store.keepTurn(turnAt('two', here, 2));
			expect((await store.forgetTurn('one' as TurnId)).is).toBe('kept');
			const kept = await store.recallTurns(here);
			expect(kept.is === 'kept' && kept.value.map(({ id }) => id)).toEqual(['two']);
		});

		it('forgets the words of a turn wherever another turn came back to them', async () => {
			const secret = 'My sister took the money.';
			const recalled = [{ turn: 'one' as TurnId, said: secret, similarity: 0.9 }];
			const { plan } = aTurn();
			if (plan.voice !== 'guide') throw new Error('not the guide');
			await store.keepTurn({ ...turnAt('one', here, 1), said: secret });
			await store.keepTurn({
				...turnAt('two', here, 2),
				recalled,
				plan: { ...plan, moves: ['reflect', 'recall', 'ask'], recalled: recalled[0] ?? null },
				sentences: [{ text: `You told me before: ${secret}`, move: 'recall' }],
				verdicts: [{ scope: 'sentence', text: `You told me before: ${secret}`, shown: true, breaks: [] }],
			});
			await store.keepTurn({ ...turnAt('three', there, 3), recalled });
			await store.forgetTurn('one' as TurnId);
			const kept = await store.recallAllTurns();
			expect(kept.is === 'kept' && kept.value).toHaveLength(2);
			expect(JSON.stringify(kept)).not.toContain('sister');
		});

		it('forgets what is not there without complaint', async () => {
			expect((await store.forgetTurn('never' as TurnId)).is).toBe('kept');
		});

		it('forgets everything', async () => {
			await store.keepTurn(turnAt('one', here, 1));
			await store.keepTurn(turnAt('x', there, 2));
			expect((await store.forgetEverything()).is).toBe('kept');
			expect(await store.recallAllTurns()).toEqual({ is: 'kept', value: [] });
		});

		it.runIf(keepsAcrossOpenings)('still has what was kept when it is opened again', async () => {
			await store.keepTurn(turnAt('one', here, 1));
			store.close();
			store = open(name);
			const kept = await store.recallTurns(here);
			expect(kept.is === 'kept' && kept.value.map(({ id }) => id)).toEqual(['one']);
		});
	});
};
