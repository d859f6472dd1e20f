import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { CLOCK_WORDS } from '../../../src/content/en/clocks.ts';
import { FACTS } from '../../../src/content/help/facts.ts';
import type { Instant } from '../../../src/core/brand.ts';
import { CLOCKS } from '../../../src/core/help/clock.ts';
import type { Fact } from '../../../src/core/help/fact.ts';
import { factsBehind } from '../../../src/core/help/facts-behind.ts';
import { readClock } from '../../../src/core/help/read-clock.ts';
import { splitSentences } from '../../../src/core/reply/language.ts';
import { aPlan } from '../../support/a-plan.ts';
import { aTurn } from '../../support/a-turn.ts';
import { FACT } from '../../../tools/check-packs.ts';

describe('the facts', () => {
	test.each(FACTS.map((fact): [string, Fact] => [fact.id, fact]))('%s is whole', (_, fact) => {
		expect(v.safeParse(FACT, fact).issues).toBeUndefined();
		expect(fact.review > fact.checked).toBe(true);
		expect(splitSentences(fact.says)).toHaveLength(1);
	});

	test('each says the figure that it counts with', () => {
		for (const { says, lasts } of FACTS) {
			if (lasts === null) continue;
			const figure: string =
				lasts.unit === 'hours' && lasts.count === 120 && !says.includes('120')
					? '5 days'
					: String(lasts.count);
			expect(says).toContain(figure);
		}
	});

	test('each has a name of its own, and each that a clock counts with is there', () => {
		const ids = FACTS.map(({ id }) => id as string);
		expect(new Set(ids).size).toBe(ids.length);
		const used = CLOCKS.flatMap((name) => CLOCK_WORDS.factsOf[name].map(({ fact }) => fact));
		expect(new Set(used)).toEqual(new Set(ids));
	});
});

describe('the facts behind a turn', () => {
	const now = Date.parse('2026-11-18T14:30:00Z') as Instant;

	test('are those of its windows, in their order', () => {
		const said = 'the condom broke last night, could I be pregnant?';
		const clock = readClock(
			{ said, signals: [], recent: [], country: 'UK', now, minutesAheadOfUtc: 0 },
			CLOCK_WORDS,
		);
		expect(factsBehind(aTurn({ said, plan: aPlan({ clock }) }), FACTS).map(({ id }) => id)).toEqual([
			'levonorgestrel-uk',
			'ulipristal',
			'copper-coil',
		]);
	});

	test('are none where no clock was told', () => {
		expect(factsBehind(aTurn(), FACTS)).toEqual([]);
	});
});
