import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ADDRESSES } from '../../../src/content/en/addresses.ts';
import { PHRASES } from '../../../src/content/en/phrases.ts';
import { TOPICS } from '../../../src/content/en/topics.ts';
import { NEEDS } from '../../../src/core/reading/labels.ts';
import { DANGER_KINDS } from '../../../src/core/safety/danger.ts';
import { MISSES } from '../../../src/core/turn.ts';
import { aPlan } from '../../support/a-plan.ts';
import type { TurnId } from '../../../src/core/brand.ts';
import { EMOTIONS } from '../../../src/core/reading/emotions.ts';
import { readAddress } from '../../../src/core/reply/address.ts';
import { writeGuide } from '../../../src/core/reply/guide.ts';
import { contentWords, splitSentences } from '../../../src/core/reply/language.ts';
import { WISHES, type GuidePlan, type Move } from '../../../src/core/reply/plan.ts';
import { nameTopic } from '../../../src/core/reply/topic.ts';
import { longestRun, wordsOf } from '../../../src/core/reply/variety.ts';
import { aTurn } from '../../support/a-turn.ts';

const MOVES: readonly Move[] = [
	'repair',
	'reflect',
	'validate',
	'recall',
	'ask',
	'follow-up',
	'inform',
	'step',
	'person',
];

const MAY_ASK: readonly Move[] = ['ask', 'follow-up', 'repair'];

/** Silent without it: a trouble, an earlier turn, something to answer, a miss, a danger. */
const HAVE_A_CAUSE: readonly Move[] = ['validate', 'step', 'recall', 'inform', 'repair', 'follow-up'];

/** Words of ordinary and of odd messages, so that chance makes sentences that almost make sense. */
const PIECES = (
	"i I'm im me my we our you u was were am mum dad landlord bailiffs boyfriend ex job rent debt herpes test baby " +
	'and but because if when so that who what how why ? ! . , … — " “ ” ( ) lost hit left died owe feel scared ' +
	"can't dont never nobody should have to been going gonna lol idk 400 £12 XXXX 😭 a the of in to with\n"
).split(' ');

const anyMessage = fc.oneof(
	fc.string({ maxLength: 300, unit: 'binary' }),
	fc.string({ maxLength: 300, unit: 'grapheme' }),
	fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((words) => words.join(' ')),
);

const anyPlan = (said: string): fc.Arbitrary<GuidePlan> =>
	fc
		.record({
			feeling: fc.option(
				fc.record({ emotion: fc.constantFrom(...EMOTIONS), p: fc.double({ min: 0, max: 1, noNaN: true }) }),
			),
			recalled: fc.option(
				anyMessage.map((earlier) => ({ turn: 'earlier' as TurnId, note: null, said: earlier, score: 0.5 })),
			),
			missed: fc.option(fc.constantFrom(...MISSES, 'stuck' as const)),
			followUp: fc.option(
				fc.record({ kind: fc.constantFrom(...DANGER_KINDS), when: fc.constantFrom('here', 'now', 'before') }),
			),
			wishes: fc.subarray([...WISHES]),
			need: fc.option(fc.constantFrom(...NEEDS)),
		})
		.map((parts) =>
			aPlan({
				moves: MOVES,
				address: readAddress(said, ADDRESSES),
				topic: nameTopic(said, TOPICS),
				...parts,
			}),
		);

const anySituation = anyMessage.chain((said) => anyPlan(said).map((plan) => ({ said, plan })));

const settings = { numRuns: 150 };

describe('whatever is said', { timeout: 60_000 }, () => {
	it('every candidate is a short, whole sentence without a slot, with one question at most', () => {
		fc.assert(
			fc.property(anySituation, ({ said, plan }) => {
				for (const { move, candidates } of writeGuide(plan, said, [], PHRASES)) {
					for (const text of candidates) {
						expect(text).toMatch(/^[“\p{L}\p{N}£$€]/u);
						expect(text).toMatch(/[.?]$/);
						expect(text).not.toMatch(/[{}]|undefined|null|\s\s|\n/);
						expect(text.split('?').length - 1).toBeLessThanOrEqual(MAY_ASK.includes(move) ? 1 : 0);
						expect(wordsOf(text).length).toBeLessThanOrEqual(45);
						expect(text.split('. ').length).toBeLessThanOrEqual(3);
					}
				}
			}),
			settings,
		);
	});

	it('no candidate copies more than eight words in a row', () => {
		fc.assert(
			fc.property(anySituation, ({ said, plan }) => {
				const spoken = wordsOf(said);
				for (const { candidates } of writeGuide(plan, said, [], PHRASES)) {
					for (const text of candidates) expect(longestRun(wordsOf(text), spoken)).toBeLessThanOrEqual(8);
				}
			}),
			settings,
		);
	});

	it('nothing of the first person is left in what is said back', () => {
		fc.assert(
			fc.property(anyMessage, (said) => {
				const plan = aPlan({ moves: ['reflect'] });
				for (const text of writeGuide(plan, said, [], PHRASES)[0]?.candidates ?? []) {
					const unquoted = text.replace(/“[^”]*”|"[^"]*"/gu, '');
					expect(unquoted).not.toMatch(/\b(?:my|mine|myself|our|ours|am|I'm|I've)\b/iu);
				}
			}),
			settings,
		);
	});

	it('moves come in the order of the plan, and every one that has a cause has something to say', () => {
		fc.assert(
			fc.property(anySituation, ({ said, plan }) => {
				const offers = writeGuide(plan, said, [], PHRASES);
				expect(offers.map(({ move }) => move)).toEqual(MOVES);
				for (const { move, candidates } of offers) {
					if (HAVE_A_CAUSE.includes(move)) continue;
					expect(candidates.length).toBeGreaterThan(0);
				}
			}),
			settings,
		);
	});

	it('nothing that was shown is offered again', () => {
		fc.assert(
			fc.property(anySituation, ({ said, plan }) => {
				const first = writeGuide(plan, said, [], PHRASES);
				const sentences = first.flatMap(({ move, candidates }) =>
					candidates.slice(0, 1).map((text) => ({ text, move })),
				);
				const shown = new Set(sentences.map(({ text }) => text));
				for (const { candidates } of writeGuide(plan, said, [aTurn({ said, plan, sentences })], PHRASES)) {
					for (const text of candidates) expect(shown).not.toContain(text);
				}
			}),
			settings,
		);
	});

	it('reading it for sentences, words, address and topic never fails', () => {
		fc.assert(
			fc.property(anyMessage, (said) => {
				expect(
					splitSentences(said).every((sentence) => sentence.trim() === sentence && sentence !== ''),
				).toBe(true);
				expect(new Set(contentWords(said)).size).toBe(contentWords(said).length);
				readAddress(said, ADDRESSES);
				nameTopic(said, TOPICS);
			}),
			settings,
		);
	});
});

it('a very long text is answered as quickly as a page of it', () => {
	const page = 'My landlord wants me out by Friday and I do not know where to go with my children. '.repeat(
		2000,
	);
	const unbroken = 'i lost my job and '.repeat(5000);
	const letters = 'a'.repeat(100_000);
	for (const said of [page, unbroken, letters]) {
		const plan = aPlan({ topic: 'housing' });
		const start = process.cpuUsage();
		expect(writeGuide(plan, said, [], PHRASES)).toHaveLength(3);
		// A page takes some thirty milliseconds. What the processor did for this, whatever else it does.
		expect(process.cpuUsage(start).user / 1000).toBeLessThan(1000);
	}
});
