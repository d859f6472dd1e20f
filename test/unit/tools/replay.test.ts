import { spawnSync } from 'node:child_process';
import { beforeAll, describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { ENGLISH_VOICE } from '../../../src/content/en/voice.ts';
import type { Instant } from '../../../src/core/brand.ts';
import { traceTurn, writeTraces, type Trace } from '../../../src/core/research/trace.ts';
import type { Turn } from '../../../src/core/turn.ts';
import { openVoice } from '../../../src/turn/voice.ts';
import { holdConversation } from '../../../tools/hold-conversation.ts';
import { replayTrace, type Replayed } from '../../../tools/replay-trace.ts';
import { traceShape } from '../../../tools/trace-shape.ts';
import { anEncoder } from '../../support/an-encoder.ts';

const CONVERSATIONS = [
	[
		'My landlord Quibblethorp wants me out by Friday and I am scared.',
		'please just listen',
		'He came on Monday with his brother Zanzimo.',
		'What do you remember about me?',
		'This is not helping.',
		'You are not helping me at all.',
		'can I talk to a real person',
	],
	['I want to kill myself', 'no, I would not do it', 'my sister Wexholm is coming over'],
	['The condom broke last night', 'ok', 'thank you'],
];

const MINUTES = 60;

const voice = openVoice(ENGLISH_VOICE);

let traces: readonly Trace[] = [];
let veiled: readonly Trace[] = [];

/** What the app said and kept in three conversations that begin a day apart, as traces. */
const hold = async (mayHoldWords: boolean): Promise<readonly Trace[]> => {
	const made: Trace[] = [];
	let now = 1_770_000_000_000;
	for (const [index, turns] of CONVERSATIONS.entries()) {
		now += 24 * 60 * 60 * 1000;
		const clock = {
			now: () => (now += 60_000) as Instant,
			minutesAheadOfUtc: () => MINUTES,
			elapsed: () => performance.now(),
		};
		const recent: Turn[] = [];
		const side = { id: `c${index}`, country: 'UK', turns } as const;
		for await (const turn of holdConversation(side, anEncoder(), clock)) {
			const prompt =
				turn.plan.voice === 'guide' ? voice.composePrompt(turn.plan, turn.said, recent, []) : null;
			const surroundings = {
				versions: { app: 'test', encoder: null, engine: null },
				minutesAheadOfUtc: MINUTES,
				before: { recent: recent.length, earlier: 0 },
			};
			made.push(traceTurn(turn, prompt, surroundings, mayHoldWords));
			recent.push(turn);
		}
	}
	return made;
};

/** As from a file. Conversations held apart know nothing of each other: each is replayed by itself. */
const replay = (lines: string): Promise<readonly Replayed[]> => {
	const read = lines
		.trim()
		.split('\n')
		.map((line) => v.parse(traceShape, JSON.parse(line)));
	return Promise.all(
		read.map((trace) =>
			replayTrace(
				trace,
				read.filter(({ turn }) => turn.conversation === trace.turn.conversation),
			),
		),
	);
};

beforeAll(async () => {
	traces = await hold(true);
	veiled = await hold(false);
});

describe('a trace', () => {
	it('is of a guide, of scripts, of a clock and of an answer about memory in these tests', () => {
		const plans = traces.flatMap(({ words, turn }) => (words === 'kept' ? [turn.plan] : []));
		expect(plans.some(({ voice: speaks }) => speaks === 'script')).toBe(true);
		expect(plans.some((plan) => plan.voice === 'guide' && plan.clock !== null)).toBe(true);
		expect(plans.some((plan) => plan.voice === 'guide' && plan.remembered !== null)).toBe(true);
	});

	it('comes out the same when its turn is taken again', async () => {
		const replayed = await replay(writeTraces(traces));
		expect(replayed).toHaveLength(CONVERSATIONS.flat().length);
		expect(replayed.flatMap(({ differences }) => differences)).toEqual([]);
		expect(replayed[0]?.replayed).toEqual([
			'signals',
			'decision',
			'plan',
			'prompt',
			'sentences',
			'verdicts',
			'helplines',
		]);
	});

	it.each([
		['signals', /"kind":"danger-cue"/, '"kind":"danger-answered","done":false'],
		['decision', /"concern":"high"/, '"concern":"none"'],
		['plan', /"moves":\["reflect"/, '"moves":["validate"'],
		['sentences', /"text":"(\w)/, '"text":"x$1'],
		['prompt', /"role":"user","content":"/, '"role":"user","content":"x'],
		['helplines', /"helplines":\["/, '"helplines":["x'],
	])('that was changed in its %s is found out', async (part, was, becomes) => {
		const changed = writeTraces(traces).replace(was, becomes);
		expect(changed).not.toBe(writeTraces(traces));
		const differences = (await replay(changed)).flatMap((each) => each.differences);
		expect(differences.map(({ path }) => path.split('.')[0])).toContain(part);
	});

	it('whose turn was stopped comes out the same as far as it went', async () => {
		const [first] = traces;
		if (first?.words !== 'kept') throw new Error('no words');
		const sentences = first.turn.sentences.slice(0, 1);
		const stopped: Trace = { ...first, turn: { ...first.turn, sentences, ending: 'stopped' } };
		expect((await replay(writeTraces([stopped])))[0]?.differences).toEqual([]);
	});

	it('says what it misses when earlier turns are not in the file', async () => {
		const alone = await replay(writeTraces(traces.slice(2, 3)));
		expect(alone[0]?.remarks).toEqual([expect.stringMatching(/^2 earlier turns of this conversation/)]);
	});

	it('does not repeat what a language model wrote, and says so', async () => {
		const [first] = traces;
		if (first?.words !== 'kept') throw new Error('no words');
		const versions = { ...first.versions, engine: 'a-model' };
		const [replayed] = await replay(writeTraces([{ ...first, versions }]));
		expect(replayed?.replayed).toEqual(['signals', 'decision', 'plan', 'prompt']);
		expect(replayed?.remarks).toContain('A language model wrote: its sentences are not made again.');
	});
});

describe('a trace without words', () => {
	/** Every word that the person said and that is no name of our own. */
	const OURS = ['talk', 'just', 'what', 'helping', 'person', 'listen', 'remember'];
	const words = new Set(CONVERSATIONS.flat().flatMap((said) => said.toLowerCase().match(/[a-z]{4,}/g) ?? []));

	it('holds none of the words that were said or answered', () => {
		const text = writeTraces(veiled).toLowerCase();
		const found = [...words].filter((word) => !OURS.includes(word) && new RegExp(`\\b${word}\\b`).test(text));
		expect(found.map((word) => new RegExp(`.{20}\\b${word}\\b.{10}`).exec(text)?.[0])).toEqual([]);
		for (const trace of traces)
			if (trace.words === 'kept')
				for (const { text: sentence } of trace.turn.sentences)
					expect(text).not.toContain(sentence.toLowerCase());
		expect(writeTraces(traces)).toContain('Quibblethorp');
	});

	it('holds no embedding either, with words or without', () => {
		expect(writeTraces([...traces, ...veiled])).not.toContain('embedding');
	});

	it('is replayed from its signals to its decision, and found out when that was changed', async () => {
		const replayed = await replay(writeTraces(veiled));
		expect(replayed.flatMap(({ differences }) => differences)).toEqual([]);
		expect(replayed.every(({ replayed: parts }) => parts.join() === 'decision')).toBe(true);
		const changed = writeTraces(veiled).replace('"stance":"person-required"', '"stance":"companion"');
		expect((await replay(changed)).flatMap(({ differences }) => differences)).toEqual([
			{ path: 'decision.stance', recorded: 'companion', replayed: 'person-required' },
		]);
	});
});

describe('npm run replay', { timeout: 120_000 }, () => {
	const run = (name: string, input: string) =>
		spawnSync('npx', ['--no-install', 'tsx', `tools/${name}.ts`, '-'], { input, encoding: 'utf8' });

	it('takes what npm run trace printed again, and finds no difference', () => {
		const said = { id: 'a', country: 'UK', turns: ['I owe £900 and cannot sleep.', 'they come on Friday'] };
		const traced = run('trace', JSON.stringify(said));
		expect(traced.status).toBe(0);
		const { stdout, status } = run('replay', traced.stdout);
		expect(
			stdout
				.trim()
				.split('\n')
				.map((line) => (JSON.parse(line) as Replayed).differences),
		).toEqual([[], []]);
		expect(status).toBe(0);
	});

	it('prints an error line for what is no trace, and ends with 1', () => {
		const { stdout, status } = run('replay', '{"format":"confidant-trace","version":2}\n');
		expect(stdout).toContain('"line":1');
		expect(status).toBe(1);
	});
});
