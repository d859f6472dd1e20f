import { beforeAll, describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { ENGLISH_VOICE } from '../../../src/content/en/voice.ts';
import type { Instant } from '../../../src/core/brand.ts';
import { writeTraces } from '../../../src/core/research/trace.ts';
import type { Turn } from '../../../src/core/turn.ts';
import { traceTurns } from '../../../src/turn/trace-turns.ts';
import { openVoice } from '../../../src/turn/voice.ts';
import { holdConversation } from '../../../tools/hold-conversation.ts';
import { replayTrace } from '../../../tools/replay-trace.ts';
import { traceShape } from '../../../tools/trace-shape.ts';
import { anEncoder } from '../../support/an-encoder.ts';

describe('turns as traces', () => {
	const kept: Turn[] = [];
	beforeAll(async () => {
		let now = 1_770_000_000_000;
		const clock = { now: () => (now += 60_000) as Instant, minutesAheadOfUtc: () => 60, elapsed: () => 0 };
		for (const [id, turns] of [
			['c1', ['My landlord Quibblethorp wants me out by Friday.', 'I feel sick about it.']],
			['c2', ['I had a bad night.']],
		] as const)
			for await (const turn of holdConversation({ id, country: 'UK', turns }, anEncoder(), clock))
				kept.push(turn);
	});

	const trace = (turns: readonly Turn[], mayHoldWords: boolean) =>
		traceTurns(turns, {
			known: kept,
			voice: openVoice(ENGLISH_VOICE),
			versions: { app: 'test', encoder: null },
			minutesAheadOfUtc: () => 60,
			mayHoldWords,
		});

	it('stand in the order in which they were said, each with how much the app knew before it', () => {
		expect(trace(kept.toReversed(), true).map(({ turn, before }) => [turn.id, before])).toEqual([
			['c1/1', { recent: 0, earlier: 0 }],
			['c1/2', { recent: 1, earlier: 0 }],
			['c2/1', { recent: 0, earlier: 2 }],
		]);
	});

	it('are replayed without a difference once they were written and read again', async () => {
		const lines = writeTraces(trace(kept.slice(0, 2), true))
			.trim()
			.split('\n');
		const traces = lines.map((line) => v.parse(traceShape, JSON.parse(line)));
		const replayed = await Promise.all(traces.map((each) => replayTrace(each, traces)));
		expect(replayed.map(({ differences, remarks }) => [differences, remarks])).toEqual([
			[[], []],
			[[], []],
		]);
	});

	it('hold no word without a yes', () => {
		expect(writeTraces(trace(kept, false))).not.toMatch(/Quibblethorp|landlord|sick|night/);
	});
});
