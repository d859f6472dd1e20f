import { describe, expect, it } from 'vitest';
import type { TurnId } from '../../../src/core/brand.ts';
import { recall } from '../../../src/core/memory/recall.ts';
import { decide } from '../../../src/core/safety/decide.ts';
import type { Turn } from '../../../src/core/turn.ts';
import { aReading } from '../../support/a-reading.ts';
import { aTurn } from '../../support/a-turn.ts';

/** A unit vector at `degrees` from the first axis, in 384 dimensions. */
const at = (degrees: number): Float32Array => {
	const vector = new Float32Array(384);
	vector[0] = Math.cos((degrees / 180) * Math.PI);
	vector[1] = Math.sin((degrees / 180) * Math.PI);
	return vector;
};
const earlier = (id: string, degrees: number, parts: Partial<Turn> = {}): Turn =>
	aTurn({ id: id as TurnId, reading: { ...aReading(), embedding: at(degrees) }, ...parts });

describe('recall', () => {
	it('gives earlier turns close in meaning, the closest first', () => {
		const recalled = recall(at(0), [earlier('far', 50), earlier('near', 10), earlier('off', 90)]);
		expect(recalled.map(({ turn }) => turn)).toEqual(['near', 'far']);
		expect(recalled[0]?.similarity).toBeCloseTo(Math.cos((10 / 180) * Math.PI), 4);
	});

	it('gives three at most, and nothing when nothing is close', () => {
		expect(
			recall(
				at(0),
				[1, 2, 3, 4].map((degrees) => earlier(String(degrees), degrees)),
			),
		).toHaveLength(3);
		expect(recall(at(0), [earlier('off', 80)])).toEqual([]);
	});

	it('never brings up a turn in danger', () => {
		const decision = decide([
			{ kind: 'danger-cue', danger: { kind: 'self-harm', level: 3 }, cue: 'any', words: 'any' },
		]);
		expect(recall(at(0), [earlier('danger', 0, { decision })])).toEqual([]);
	});

	it('passes over small talk and what was never read', () => {
		const { plan } = aTurn();
		if (plan.voice !== 'guide') throw new Error('not the guide');
		const smallTalk = earlier('hello', 0, { plan: { ...plan, address: 'greeting' } });
		const unread = earlier('unread', 0, { reading: { kind: 'unread', reason: 'encoder-slow' } });
		expect(recall(at(0), [smallTalk, unread])).toEqual([]);
	});
});
