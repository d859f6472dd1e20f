import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { REVIEW_WORDS } from '../../../src/content/en/review-words.ts';
import type { Address, Move } from '../../../src/core/reply/plan.ts';
import { reviewReply, reviewSentence } from '../../../src/core/reply/review.ts';
import type { DangerLevel } from '../../../src/core/safety/danger.ts';
import type { RuleId } from '../../../src/core/reply/verdict.ts';
import type { Sentence } from '../../../src/core/turn.ts';
import badSentences from '../../fixtures/sentences-bad.json' with { type: 'json' };
import blindBadSentences from '../../fixtures/sentences-bad-2.json' with { type: 'json' };
import inventedSentences from '../../fixtures/sentences-bad-invented.json' with { type: 'json' };
import goodSentences from '../../fixtures/sentences-good.json' with { type: 'json' };
import blindGoodSentences from '../../fixtures/sentences-good-2.json' with { type: 'json' };
import toldSentences from '../../fixtures/sentences-good-told.json' with { type: 'json' };
import { aReading } from '../../support/a-reading.ts';
import { aContext } from '../../support/a-review.ts';
import { aTurn } from '../../support/a-turn.ts';

type Bad = {
	readonly rule: RuleId;
	readonly said: string;
	readonly text: string;
	readonly address?: Address | null;
};

type Good = {
	readonly said: string;
	readonly text: string;
	readonly address?: Address | null;
	readonly move?: Move;
	/** Sentences shown before it. */
	readonly after?: readonly string[];
	readonly feelings?: Parameters<typeof aReading>[0];
};

const BAD = badSentences as readonly Bad[];
const GOOD = goodSentences as readonly Good[];

/** Written by someone who had not seen the words that review listens for. */
const BLIND_BAD = blindBadSentences as readonly Bad[];
const BLIND_GOOD = blindGoodSentences as readonly Good[];

/** What is said before a sentence of these rules is danger: there only the rule itself counts. */
const LEVELS: Partial<Record<RuleId, DangerLevel>> = { C2: 3, C3: 4 };

const reviewBad = ({ rule, said, text, address = null }: Bad): readonly RuleId[] => {
	const level = LEVELS[rule];
	const context = aContext({ said, address, ...(level === undefined ? {} : { level }) });
	const sentence = reviewSentence(text, null, context, REVIEW_WORDS);
	const reply = reviewReply([{ text, move: null }], context, REVIEW_WORDS);
	return [...sentence.breaks, ...reply.breaks].map(({ rule }) => rule);
};

describe('what small language models write', () => {
	it('is held back when it is bad, each for its own reason', () => {
		const missed = BAD.filter((bad) => !reviewBad(bad).includes(bad.rule)).map(
			({ rule, text }) => `${rule}: ${text}`,
		);
		expect(BAD.length).toBeGreaterThanOrEqual(60);
		expect(missed.length / BAD.length, missed.join('\n')).toBeLessThanOrEqual(0.05);
	});

	it('is shown when it is good', () => {
		const held = heldOf(GOOD);
		expect(GOOD.length).toBeGreaterThanOrEqual(60);
		expect(held.length / GOOD.length, held.join('\n')).toBeLessThanOrEqual(0.05);
	});
});

const heldOf = (sentences: readonly Good[]): readonly string[] =>
	sentences
		.map(({ said, text, address = null, move = null, after = [], feelings }) => {
			const shown = after.map((earlier): Sentence => ({ text: earlier, move: null }));
			const reading = aReading(feelings ?? { sadness: 0.7, fear: 0.6, nervousness: 0.5 });
			return reviewSentence(text, move, aContext({ said, address, reading }, shown), REVIEW_WORDS);
		})
		.filter(({ shown }) => !shown)
		.map(({ text, breaks }) => `${text} ${breaks.map(({ rule, why }) => `${rule} ${why}`).join(' ')}`);

describe('people and events that nobody told of', () => {
	it('are enough to go by', () => {
		expect(inventedSentences.length).toBeGreaterThanOrEqual(40);
		expect(toldSentences.length).toBeGreaterThanOrEqual(40);
	});

	it.each(inventedSentences as readonly Bad[])('to “$said”: $text', (bad) => {
		expect(reviewBad(bad)).toContain('L13');
	});

	it.each(toldSentences)('what was told, or follows from it, is let through: to “$said”: $text', (good) => {
		expect(heldOf([good]).filter((why) => why.includes('has not told of'))).toEqual([]);
	});

	it('may be told earlier in the conversation, or in what is recalled', () => {
		const told = { recent: [aTurn({ said: 'my husband drinks' })] };
		const recalled = { recalled: 'my husband drinks' };
		for (const situation of [told, recalled])
			expect(
				reviewSentence(
					'Your husband may not see it.',
					null,
					aContext({ said: 'hm', ...situation }),
					REVIEW_WORDS,
				).breaks,
			).toEqual([]);
	});
});

describe('what someone wrote who had not seen the words', () => {
	const caught = BLIND_BAD.map((bad) => ({ bad, rules: reviewBad(bad) }));
	const share = (counts: (bad: Bad, rules: readonly RuleId[]) => boolean): number =>
		caught.filter(({ bad, rules }) => counts(bad, rules)).length / caught.length;

	it('is held back when it is bad, by some rule', () => {
		expect(BLIND_BAD.length).toBeGreaterThanOrEqual(150);
		expect(
			share(({ rule }, rules) => (LEVELS[rule] === undefined ? rules.length > 0 : rules.includes(rule))),
		).toBeGreaterThanOrEqual(0.95);
	});

	/** L3 would hold a good sentence too that leaves the restating to another one. */
	it('is held back for what it says, and not only for what it does not restate', () => {
		expect(
			share(({ rule }, rules) =>
				rule === 'L3' || LEVELS[rule] !== undefined
					? rules.includes(rule)
					: rules.some((broken) => broken !== 'L3'),
			),
		).toBeGreaterThanOrEqual(0.95);
	});

	it('is held back for its own reason mostly', () => {
		expect(share(({ rule }, rules) => rules.includes(rule))).toBeGreaterThanOrEqual(0.85);
	});

	it('is shown when it is good', () => {
		const held = heldOf(BLIND_GOOD);
		expect(BLIND_GOOD.length).toBeGreaterThanOrEqual(150);
		expect(held.length / BLIND_GOOD.length, held.join('\n')).toBeLessThanOrEqual(0.05);
	});

	it('takes 5 ms of this processor at most to judge, in the middle', () => {
		const times = BLIND_GOOD.map(({ said, text }) => {
			const context = aContext({ said });
			// Not the clock's: who else is at work beside the test says nothing of the review.
			const start = process.cpuUsage();
			reviewSentence(text, null, context, REVIEW_WORDS);
			const { user, system } = process.cpuUsage(start);
			return (user + system) / 1000;
		}).sort((a, b) => a - b);
		expect(times[Math.floor(times.length / 2)]).toBeLessThanOrEqual(5);
	});
});

describe('review', () => {
	const anyText = fc.oneof(
		fc.string({ unit: 'grapheme', maxLength: 300 }),
		fc.string({ unit: 'binary', maxLength: 100 }),
		fc
			.array(
				fc.constantFrom(
					'I',
					'understand',
					'£400',
					'116',
					'123',
					'"',
					'?',
					'…',
					'\n',
					'constructor',
					'’',
					'(',
					'—',
				),
			)
			.map((parts) => parts.join(' ')),
		fc.constantFrom(...BAD.map(({ text }) => text), ...GOOD.map(({ text }) => text)),
	);
	const anyMove = fc.constantFrom<Move | null>(
		'reflect',
		'validate',
		'recall',
		'ask',
		'inform',
		'step',
		'person',
		null,
	);
	const anyLevel = fc.constantFrom(undefined, 2, 3, 4);

	it('never throws, and shows what breaks nothing', () => {
		fc.assert(
			fc.property(anyText, anyText, anyMove, anyLevel, (text, said, move, level) => {
				const context = aContext({ said, ...(level === undefined ? {} : { level }) });
				const sentence = reviewSentence(text, move, context, REVIEW_WORDS);
				const reply = reviewReply([{ text, move }], context, REVIEW_WORDS);
				for (const verdict of [sentence, reply]) {
					expect(verdict.shown).toBe(verdict.breaks.length === 0);
					expect(new Set(verdict.breaks.map(({ rule }) => rule)).size).toBe(verdict.breaks.length);
					expect(verdict.breaks.every(({ why }) => /^\S.*[.!?]$/su.test(why))).toBe(true);
					expect(verdict.text).toBe(text);
				}
			}),
			{ numRuns: 500 },
		);
	});

	it('says the same of the same, and changes nothing it is given', () => {
		fc.assert(
			fc.property(anyText, anyText, anyMove, (text, said, move) => {
				const shown = [{ text: 'It sounds hard.', move: 'reflect' }] as const;
				const context = aContext({ said }, Object.freeze([...shown]));
				const first = reviewSentence(text, move, context, REVIEW_WORDS);
				expect(reviewSentence(text, move, context, REVIEW_WORDS)).toEqual(first);
				expect(context.shown).toEqual(shown);
			}),
			{ numRuns: 200 },
		);
	});

	it('sees through curly quotes, capitals, invisible characters and odd spaces', () => {
		const context = aContext();
		for (const text of [
			'I’VE BEEN THERE.',
			"I've  been\u00a0there.",
			"I\u200b've been there.",
			'Ｉ’ve been there.',
			'I‘ve been there.',
		])
			expect(
				reviewSentence(text, null, context, REVIEW_WORDS).breaks.map(({ rule }) => rule),
				text,
			).toContain('L7');
	});

	it('reviews a script like any other voice', () => {
		const context = aContext({ level: 2 });
		const { breaks } = reviewSentence('He committed suicide.', null, context, REVIEW_WORDS);
		expect(breaks.map(({ rule }) => rule)).toEqual(['C5']);
	});

	it('has nothing against an empty reply but what it lacks', () => {
		const { breaks } = reviewReply([], aContext({ level: 4 }), REVIEW_WORDS);
		expect(breaks.map(({ rule }) => rule)).toEqual(['C1', 'C2', 'C3', 'C6']);
	});
});
