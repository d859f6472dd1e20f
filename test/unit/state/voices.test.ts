import { describe, expect, test } from 'vitest';
import type { Engine } from '../../../src/ports/engine.ts';
import type { Room } from '../../../src/state/room.ts';
import type { Conversation, Phase } from '../../../src/state/conversation.svelte.ts';
import { takeTurn } from '../../../src/turn/take-turn.ts';
import { aRoom } from '../../support/a-room.ts';
import { aWorld } from '../../support/a-world.ts';
import { anEngine, BEGUN, text, WRITTEN } from '../../support/an-engine.ts';
import { exchangeAt, keptTurns, open } from './opened.ts';

const SAID = 'My landlord is selling the flat in spring.';
const GOOD = 'It sounds like your landlord is selling the flat in spring. ';
const never = new Promise<never>(() => undefined);

/** A room with a language model, and the phases its conversation goes through. */
const roomWith = (engine: Engine, parts: Partial<Room> = {}): Room => {
	const world = aWorld({ engine });
	const plain = aRoom();
	return {
		...plain,
		store: world.store,
		preferences: { ...plain.preferences, read: () => ({ ...plain.preferences.read(), model: 'a-model' }) },
		takeTurn: (said, conversation, stop, manner) => takeTurn(said, conversation, world, stop, manner),
		...parts,
	};
};

const until = async (conversation: Conversation, is: Phase['is']): Promise<void> => {
	for (let wait = 0; wait < 400 && conversation.phase.is !== is; wait++)
		await new Promise((resolve) => setTimeout(resolve, 5));
	expect(conversation.phase.is).toBe(is);
};

const only = (conversation: Conversation) => exchangeAt(conversation, 0);

describe('a conversation with a model', () => {
	test('shows how far it is with opening it, and goes on without it at once when it is asked to', async () => {
		const conversation = await open(roomWith(anEngine({ is: 'opening', share: 0.25 }, never)));
		const saying = conversation.say(SAID);
		await until(conversation, 'opening-model');
		expect(conversation.phase).toEqual({ is: 'opening-model', share: 0.25 });
		conversation.hurry();
		await saying;
		expect(only(conversation).turn).toMatchObject({ ending: 'finished', written: { ending: 'unawaited' } });
	});

	test('can be stopped while the model writes', async () => {
		const conversation = await open(roomWith(anEngine(BEGUN, never)));
		const saying = conversation.say(SAID);
		await until(conversation, 'model-writing');
		conversation.stop();
		await saying;
		expect(only(conversation).turn).toMatchObject({ ending: 'stopped', written: { ending: 'stopped' } });
		expect(conversation.phase.is).toBe('idle');
	});

	test('replies again with either voice, in the place of the reply before', async () => {
		const room = roomWith(anEngine(BEGUN, text(GOOD), WRITTEN));
		const conversation = await open(room);
		await conversation.say(SAID);
		expect(conversation.voicesFor(only(conversation))).toEqual(['model', 'guide']);
		const [before] = await keptTurns(room.store);
		await conversation.replyAgain(only(conversation), 'guide');
		expect(only(conversation).turn?.written).toBeUndefined();
		expect(conversation.voicesFor(only(conversation))).toEqual(['model']);
		await conversation.replyAgain(only(conversation), 'model');
		expect(only(conversation).turn?.written?.raw).toBe(GOOD);
		const after = await keptTurns(room.store);
		expect(after.map(({ id, said }) => ({ id, said }))).toEqual([{ id: before?.id, said: SAID }]);
		expect(after[0]).toEqual(only(conversation).turn);
	});

	test('keeps the reply it had when another is stopped before its first sentence', async () => {
		let asked = 0;
		const first = anEngine(BEGUN, text(GOOD), WRITTEN);
		const second = anEngine(BEGUN, never);
		const room = roomWith({
			model: 'a-model',
			write: (...all) => (asked++ === 0 ? first : second).write(...all),
		});
		const conversation = await open(room);
		await conversation.say(SAID);
		const { turn } = only(conversation);
		const replying = conversation.replyAgain(only(conversation), 'model');
		await until(conversation, 'model-writing');
		conversation.stop();
		await replying;
		expect(only(conversation)).toMatchObject({ turn, standing: 'kept', sentences: turn?.sentences });
		expect(await keptTurns(room.store)).toEqual([turn]);
	});

	test('keeps the reply it had when another breaks', async () => {
		let isBroken = false;
		const plain = roomWith(anEngine(BEGUN, text(GOOD), WRITTEN));
		const conversation = await open({
			...plain,
			async *takeTurn(...asked) {
				for await (const event of plain.takeTurn(...asked)) {
					if (isBroken) throw new Error('a bug');
					yield event;
				}
			},
		});
		await conversation.say(SAID);
		const { turn } = only(conversation);
		isBroken = true;
		await conversation.replyAgain(only(conversation), 'model');
		expect(conversation.phase).toMatchObject({ is: 'failed', trouble: { kind: 'unexpected' } });
		expect(only(conversation)).toMatchObject({ turn, standing: 'kept' });
		isBroken = false;
		if (conversation.phase.is === 'failed') await conversation.phase.retry();
		expect(conversation.exchanges).toHaveLength(1);
		expect(only(conversation).standing).toBe('kept');
	});

	test('offers no other voice where the words are written for a danger', async () => {
		const conversation = await open(roomWith(anEngine(BEGUN, text(GOOD), WRITTEN)));
		await conversation.say('I want to kill myself');
		expect(only(conversation).turn?.plan.voice).toBe('script');
		expect(conversation.voicesFor(only(conversation))).toEqual([]);
	});
});
