import { describe, expect, it } from 'vitest';
import { openStore } from '../../../src/vault/open-store.ts';
import { recordsInMemory } from '../../../src/vault/records-in-memory.ts';
import type { ConversationId } from '../../../src/core/brand.ts';
import { replyOf, type Turn } from '../../../src/core/turn.ts';
import { takeTurn } from '../../../src/turn/take-turn.ts';
import type { TurnEvent } from '../../../src/turn/turn-event.ts';
import type { Engine } from '../../../src/ports/engine.ts';
import type { World } from '../../../src/turn/world.ts';
import { aWorld } from '../../support/a-world.ts';

const eventsOf = async (
	said: string,
	world: World,
	recent: readonly Turn[] = [],
	stop = new AbortController(),
): Promise<TurnEvent[]> => {
	const events: TurnEvent[] = [];
	const conversation = { id: 'here' as ConversationId, country: 'UK' as const, recent, earlier: [] };
	for await (const event of takeTurn(said, conversation, world, stop.signal)) {
		events.push(event);
		if (event.type === 'sentence-reviewed' && said.startsWith('stop')) stop.abort();
	}
	return events;
};

const turnOf = (events: readonly TurnEvent[]): Turn => {
	const last = events.at(-1);
	if (last?.type !== 'turn-kept') throw new Error(`ended with ${last?.type ?? 'nothing'}`);
	return last.turn;
};

/** Lives and talks, one message after the other. */
const converse = async (messages: readonly string[], world: World): Promise<Turn[]> => {
	const turns: Turn[] = [];
	for (const said of messages) turns.push(turnOf(await eventsOf(said, world, turns)));
	return turns;
};

const throwing: Engine = {
	model: 'a-model',
	write: () => {
		throw new Error('the engine was asked');
	},
};

const saying = (text: string): Engine => ({
	model: 'a-model',
	async *write() {
		yield { is: 'begun', leftOut: 0 };
		for (const word of text.split(/(?<= )/)) yield await Promise.resolve({ is: 'text', text: word } as const);
		yield { is: 'written' };
	},
});

describe('a turn', () => {
	it('is read, decided, planned, spoken sentence by sentence, and kept, in this order', async () => {
		const events = await eventsOf('My landlord wants me out by Friday.', aWorld());
		const types = events.map(({ type }) => type);
		expect(types.slice(0, 3)).toEqual(['turn-read', 'turn-decided', 'turn-planned']);
		expect(types.slice(-2)).toEqual(['turn-spoken', 'turn-kept']);
		expect(types.slice(3, -2).every((type) => type === 'sentence-reviewed')).toBe(true);
		expect(types.length).toBeGreaterThan(6);
	});

	it('reflects two content words of what was said and leads on with a question or a step', async () => {
		const turn = turnOf(await eventsOf('My landlord wants me out by Friday.', aWorld()));
		expect(replyOf(turn)).toMatch(/landlord/i);
		expect(replyOf(turn)).toMatch(/friday/i);
		expect(turn.plan.moves.some((move) => ['ask', 'step', 'clock'].includes(move))).toBe(true);
	});

	it('lets others in between two sentences that are reviewed', async () => {
		let turns = 0;
		const { port1, port2 } = new MessageChannel();
		port1.onmessage = () => {
			turns++;
			port2.postMessage(null);
		};
		port2.postMessage(null);
		const { verdicts } = turnOf(await eventsOf('My landlord wants me out by Friday.', aWorld()));
		port1.close();
		expect(verdicts.length).toBeGreaterThan(2);
		expect(turns).toBeGreaterThanOrEqual(verdicts.length);
	});

	it('is in the store when it is called kept', async () => {
		const world = aWorld();
		const turn = turnOf(await eventsOf('My mum is ill.', world));
		expect(await world.store.recallAllTurns()).toEqual({ is: 'kept', value: [turn] });
	});

	it('says so when it could not be kept, and still has its reply', async () => {
		const failure = { kind: 'store-full' } as const;
		const store = {
			...openStore(recordsInMemory()),
			keepTurn: () => Promise.resolve({ is: 'failed', failure } as const),
		};
		const last = (await eventsOf('My mum is ill.', aWorld({ store }))).at(-1);
		expect(last).toMatchObject({ type: 'turn-unkept', failure });
		expect(last?.type === 'turn-unkept' && last.turn.sentences.length).toBeGreaterThan(0);
	});

	it('goes on without its memory when the store cannot recall', async () => {
		const failure = { kind: 'store-unavailable' } as const;
		const store = {
			...openStore(recordsInMemory()),
			recall: () => Promise.resolve({ is: 'failed', failure } as const),
		};
		expect(turnOf(await eventsOf('My mum is ill.', aWorld({ store }))).recalled).toEqual([]);
	});

	it('recalls what was said before the turns in sight', async () => {
		const turns = await converse(
			[
				'My sister moved away.',
				'Work is hard.',
				'My boss shouts.',
				'I sleep badly.',
				'My sister does not call.',
			],
			aWorld(),
		);
		expect(turns[4]?.recalled.map(({ said }) => said)).toEqual(
			expect.arrayContaining(['My sister moved away.']),
		);
	});

	it('ends after the sentence shown last when it is stopped, and keeps what was shown', async () => {
		const turn = turnOf(await eventsOf('stop, my landlord wants me out by Friday', aWorld()));
		expect(turn.ending).toBe('stopped');
		expect(turn.sentences).toHaveLength(1);
	});

	it('does not wait for the encoder once it is stopped, and keeps what was said', async () => {
		const encoder = { ...aWorld().encoder, read: () => new Promise<never>(() => undefined) };
		const stop = new AbortController();
		setTimeout(() => {
			stop.abort();
		}, 10);
		const turn = turnOf(await eventsOf('My mum is ill.', aWorld({ encoder }), [], stop));
		expect(turn).toMatchObject({ said: 'My mum is ill.', ending: 'stopped', sentences: [] });
	});

	it('is never without a word, however little was wished for', async () => {
		const wishes = ['Stop repeating what I say.', 'Just listen.', 'No questions please.', 'Make it shorter.'];
		const messages = [
			'His sister would pass on a letter though.',
			'ok',
			'The bus was late again.',
			'I do not know.',
		];
		const turns = await converse([...wishes, ...messages, ...messages, ...messages], aWorld());
		expect(turns.map(replyOf)).not.toContain('');
	});

	it('never shows a sentence that review held back', async () => {
		const turn = turnOf(await eventsOf('My landlord wants me out by Friday.', aWorld()));
		const held = turn.verdicts
			.filter(({ scope, shown }) => scope === 'sentence' && !shown)
			.map(({ text }) => text);
		for (const { text } of turn.sentences) expect(held).not.toContain(text);
	});
});

describe('danger', () => {
	const danger = [
		'I want to kill myself',
		'i have the pills ready and i will do it tonight',
		'no point in living anymore',
	];

	it.each(danger)('never asks the engine: %s', async (said) => {
		const turn = turnOf(await eventsOf(said, aWorld({ engine: throwing })));
		expect(turn.plan.voice).toBe('script');
		expect(turn.helplines.length).toBeGreaterThan(0);
		expect(turn.decision.stance).toBe('person-required');
	});

	it('does not ask the engine in the turns after either', async () => {
		let asked = 0;
		const engine: Engine = {
			model: 'a-model',
			write: (...all) => {
				asked++;
				return saying('It sounds like the weather is nice. ').write(...all);
			},
		};
		const turns = await converse(
			['I want to kill myself', 'no I am fine', 'the weather is nice'],
			aWorld({ engine }),
		);
		expect(turns.map(({ plan }) => plan.voice)).toEqual(['script', 'script', 'guide']);
		expect(asked).toBe(0);
	});

	it('is answered when the encoder cannot read', async () => {
		const encoder = {
			read: () => Promise.resolve({ kind: 'unread', reason: 'encoder-stopped' } as const),
			device: () => 'none' as const,
			close: () => undefined,
		};
		const turn = turnOf(await eventsOf('I want to kill myself', aWorld({ encoder })));
		expect(turn.plan).toMatchObject({ voice: 'script', script: 'self-harm-3' });
		expect(turn.decision.causes.map(({ kind }) => kind)).toEqual(
			expect.arrayContaining(['danger-cue', 'unread']),
		);
	});

	it('is answered when neither the store nor the voice ever answers', async () => {
		const never = new Promise<never>(() => undefined);
		const store = { ...openStore(recordsInMemory()), recallAllTurns: () => never, keepTurn: () => never };
		const world = aWorld({ store, voice: () => never });
		const conversation = { id: 'here' as ConversationId, country: 'UK' as const, recent: [], earlier: [] };
		const shown: string[] = [];
		for await (const event of takeTurn(
			'I want to kill myself',
			conversation,
			world,
			new AbortController().signal,
		)) {
			if (event.type === 'sentence-reviewed') shown.push(event.sentence.text);
			if (event.type !== 'turn-spoken') continue;
			expect(event.turn.helplines).toContain('uk-samaritans');
			break;
		}
		expect(shown.join(' ')).toContain('116 123');
	});

	it('is followed up by what was answered, and by its own words where the voice cannot be had', async () => {
		const saids = ['I want to kill myself', 'maybe my sister'];
		const heard = await converse(saids, aWorld());
		expect(heard[1]?.plan).toMatchObject({ script: 'self-harm-barriers' });
		expect(heard[1] && replyOf(heard[1])).toMatch(
			/^A way in might be your sister.*hard to tell your sister\?$/u,
		);

		const never = new Promise<never>(() => undefined);
		for (const voice of [() => Promise.reject(new Error('offline')), () => never]) {
			const turns = await converse(saids, aWorld({ voice }));
			expect(turns[1]?.plan).toMatchObject({ script: 'self-harm-barriers' });
			expect(turns[1] && replyOf(turns[1])).toContain('What would make it hard for you to reach out?');
		}
	});

	it('has its words before the voice is asked', async () => {
		const asked: string[] = [];
		const world = aWorld();
		const voice = () => (asked.push('voice'), world.voice());
		const conversation = { id: 'here' as ConversationId, country: 'UK' as const, recent: [], earlier: [] };
		for await (const event of takeTurn(
			'I want to kill myself',
			conversation,
			{ ...world, voice },
			new AbortController().signal,
		))
			if (event.type === 'sentence-reviewed') asked.push('sentence');
		expect(asked.lastIndexOf('sentence')).toBeLessThan(asked.indexOf('voice'));
		expect(asked).toContain('sentence');
	});

	it('does not wait long for the encoder once the words have told', async () => {
		const limits: number[] = [];
		const { encoder } = aWorld();
		const noting = {
			...encoder,
			read: (said: string, limit: number) => (limits.push(limit), encoder.read(said, limit)),
		};
		await eventsOf('I want to kill myself', aWorld({ encoder: noting }));
		await eventsOf('My mum is ill.', aWorld({ encoder: noting }));
		expect(limits[0]).toBeLessThanOrEqual(1000);
		expect(limits[1]).toBeGreaterThan(1000);
	});

	it('asks the direct question once while nothing changed', async () => {
		const turns = await converse(['I want to kill myself', 'my boss is awful', 'hm'], aWorld());
		const asked = turns.map(
			(turn) => /suicide|ending your life|end your life/i.test(replyOf(turn)) && replyOf(turn).includes('?'),
		);
		expect(asked[0]).toBe(true);
		expect(turns[1]?.plan).toMatchObject({ script: 'self-harm-barriers' });
	});

	it('a request for a person is answered with a way to one, at once', async () => {
		const turn = turnOf(await eventsOf('can I talk to a real person please', aWorld({ engine: throwing })));
		expect(turn.plan).toMatchObject({ voice: 'script', script: 'person-wanted' });
		expect(turn.helplines.length).toBeGreaterThan(0);
	});
});

describe('an engine', () => {
	const said = 'My landlord is selling the flat in spring.';

	it('has its sentences shown when they pass review, and the guide leads on', async () => {
		const engine = saying('It sounds like your landlord is selling the flat in spring. ');
		const turn = turnOf(await eventsOf(said, aWorld({ engine })));
		expect(turn.sentences[0]).toEqual({
			text: 'It sounds like your landlord is selling the flat in spring.',
			move: null,
		});
		expect(turn.sentences.at(-1)?.move).not.toBeNull();
	});

	it('has a sentence left out that breaks a rule of listening, and goes on', async () => {
		const engine = saying(
			'I completely understand how you feel. It sounds like your landlord is selling the flat in spring. ',
		);
		const turn = turnOf(await eventsOf(said, aWorld({ engine })));
		expect(turn.sentences[0]?.text).toBe('It sounds like your landlord is selling the flat in spring.');
		expect(
			turn.verdicts.some(({ shown, breaks }) => !shown && breaks.some(({ rule }) => rule === 'L7')),
		).toBe(true);
	});

	it.each([
		['invents a number', 'Call 0800 123 456 now. '],
		['promises', 'Everything will be fine, I promise. '],
		['diagnoses', 'You clearly have depression. '],
	])('is cut off at the first sentence that %s, and the guide finishes', async (_, bad) => {
		const engine = saying(
			`It sounds like your landlord is selling the flat in spring. ${bad}That sounds hard. `,
		);
		const turn = turnOf(await eventsOf(said, aWorld({ engine })));
		const words = turn.sentences.filter(({ move }) => move === null).map(({ text }) => text);
		expect(words).toEqual(['It sounds like your landlord is selling the flat in spring.']);
		expect(turn.sentences.at(-1)?.move).not.toBeNull();
	});

	it('is not heard out when sentence after sentence is left out', async () => {
		const engine = saying(
			`${'I completely understand how you feel. '.repeat(3)}It sounds like your landlord is selling the flat in spring. `,
		);
		const turn = turnOf(await eventsOf(said, aWorld({ engine })));
		expect(turn.sentences.every(({ move }) => move !== null)).toBe(true);
		expect(replyOf(turn)).toMatch(/landlord/i);
	});

	it('has the guide say back what was told when its own two sentences do not', async () => {
		const engine = saying('That sounds hard. It makes sense that this feels heavy, given all of it. ');
		const turn = turnOf(await eventsOf(said, aWorld({ engine })));
		expect(turn.sentences.slice(0, 2).map(({ move }) => move)).toEqual([null, 'reflect']);
		expect(turn.sentences[1]?.text).toMatch(/landlord/i);
	});

	it('has each sentence shown as soon as it is whole, while it still writes', async () => {
		let isShown = false;
		const engine: Engine = {
			model: 'a-model',
			async *write() {
				const first = 'It sounds like your landlord is selling the flat in spring. It makes';
				yield await Promise.resolve({ is: 'text', text: first } as const);
				expect(isShown).toBe(true);
				yield { is: 'text', text: ' sense that this weighs on you, given the flat. ' };
				yield { is: 'written' };
			},
		};
		const conversation = { id: 'here' as ConversationId, country: 'UK' as const, recent: [], earlier: [] };
		const stop = new AbortController().signal;
		for await (const event of takeTurn(said, conversation, aWorld({ engine }), stop))
			isShown ||= event.type === 'sentence-reviewed';
		expect(isShown).toBe(true);
	});
});
