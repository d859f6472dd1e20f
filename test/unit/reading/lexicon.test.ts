import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ENGLISH_CUES, LEXICON } from '../../../src/content/en/lexicon.ts';
import { compileLexicon, type LexiconSource } from '../../../src/core/reading/lexicon-source.ts';
import { findCues, type Cue } from '../../../src/core/reading/lexicon.ts';

const aCue = (parts: Partial<Cue>): Cue => ({
	id: 'a-cue',
	means: { kind: 'self-harm', level: 2 },
	phrases: [],
	...parts,
});

const hears = (said: string, cue: Partial<Cue>, source: Partial<LexiconSource> = {}): boolean =>
	findCues(
		said,
		compileLexicon({
			cues: [aCue(cue)],
			slots: {},
			fillers: ['really', 'so'],
			spellings: {},
			slips: [],
			...source,
		}),
	).length > 0;

describe('a phrase', () => {
	it.each([
		['is heard in the middle of what is said', 'end it', 'and then I end it today', true],
		['is heard as whole words only', 'end it', 'I spend items', false],
		['is heard with either of two words', 'end/stop it', 'I stop it', true],
		['is heard with and without what may be missing', 'end [all of] it', 'end it', true],
		['is heard with what may be missing', 'end [all of] it', 'end all of it', true],
		['is heard over a few words', 'hope … dies', 'I hope the old lamp dies', true],
		['is not heard over more than five words', 'hope … dies', 'hope a b c d e f dies', false],
		['is not heard over the end of a sentence', 'hope … dies', 'I hope so too. It dies.', false],
		['counts in figures', 'took # pills', 'took 40 pills', true],
		['counts in words', 'took # pills', 'took forty pills', true],
		['may have to begin a sentence', '^ goodbye', 'well goodbye', false],
		['begins a second sentence', '^ goodbye all', 'That was it. Goodbye all', true],
		['may have to end a sentence', 'want out $', 'I want out of this contract', false],
		['ends at a full stop', 'want out $', 'I want out. Now then.', true],
		['is heard through fillers', 'want to die', 'I want so really to die', true],
		['is heard over a pause', 'want to die', 'I want... to die', true],
		['is heard in sentences of one word', 'want to die', 'I. want. to. die.', true],
		['is heard over lines', 'want to die', 'I want\nto die', true],
	])('%s', (_, phrase, said, isHeard) => {
		expect(hears(said, { phrases: [phrase] })).toBe(isHeard);
	});

	it('is heard with any phrase of a slot, however deep', () => {
		const slots = { wish: ['want to', '{hope}'], hope: ['hope to', 'pray to'] };
		expect(hears('I pray to die', { phrases: ['{wish} die'] }, { slots })).toBe(true);
		expect(hears('I am to die', { phrases: ['{wish} die'] }, { slots })).toBe(false);
	});

	it('is refused when it names no slot that exists, or begins with a gap', () => {
		expect(() => hears('', { phrases: ['{nowhere} die'] })).toThrow('nowhere');
		expect(() => hears('', { phrases: ['… die'] })).toThrow('begin');
	});
});

describe('a trap', () => {
	it.each([
		['covers what it names', '@ laughing', 'I want to die laughing', false],
		['leaves what it does not name', '@ laughing', 'I want to die alone', true],
		['begins before the phrase', 'not @', 'I do not want to die', false],
		['ends after the phrase', '@ … years ago', 'I want to die, it was years ago', false],
		['does not reach over a sentence', 'not @', 'I do not. I want to die', true],
		['spares another mention', 'not @', 'I do not want to die; no, I want to die', true],
	])('%s', (_, trap, said, isHeard) => {
		expect(hears(said, { phrases: ['want to die'], traps: [trap] })).toBe(isHeard);
	});

	it('for somebody else spares what the person says with “I”', () => {
		const cue = { phrases: ['i think of dying', 'think of dying'], traps: ['friends @subjectless'] };
		expect(hears('my friends think of dying', cue)).toBe(false);
		expect(hears('since I lost my friends I think of dying', cue)).toBe(true);
	});
});

describe('what was found', () => {
	it('comes once for each cue, with its words as they stand in the normalised message', () => {
		const found = findCues('I’m gonna KILL myself. Yes, kill myself.', LEXICON);
		expect(found.map(({ cue, words }) => [cue.id, words])).toEqual([
			['intent', 'going to kill myself'],
			['act-mentioned', 'kill myself'],
		]);
	});

	it('is the same whatever stands before and after it', () => {
		const around = fc
			.array(fc.constantFrom('the', 'cat', 'sat', 'blue', 'table', 'window'), { maxLength: 8 })
			.map((words) => words.join(' '));
		fc.assert(
			fc.property(around, around, (before, after) => {
				const found = findCues(`${before} cat. I want to end my life. ${after}`, LEXICON);
				expect(found.map(({ cue }) => cue.id)).toContain('thinking-of-it');
			}),
		);
	});

	it('never throws on anything that is typed', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (said) => {
				for (const { words, from, upTo } of findCues(said, LEXICON)) expect(words).toHaveLength(upTo - from);
			}),
		);
	});
});

describe('the English lexicon', () => {
	const { cues } = ENGLISH_CUES;
	const phrases = cues.flatMap((cue) => cue.phrases);
	const spellings = LEXICON.tongues[0]?.vocabulary.spellings;

	it.each(cues.map((cue) => [cue.id, cue] as const))(
		'hears each phrase of “%s” when it is said plainly',
		(_, cue) => {
			const unheard = cue.phrases.filter(
				(phrase) => !findCues(sayPlainly(phrase), LEXICON).some((found) => found.cue === cue),
			);
			expect(unheard).toEqual([]);
		},
	);

	it('has an id of its own for each cue', () => {
		const ids = LEXICON.tongues.flatMap((tongue) => tongue.cues.map(({ cue }) => cue.id));
		expect(new Set(ids).size).toBe(ids.length);
		expect(ids.filter((id) => !/^[a-z]+(?:[-:][a-z]+)*$/u.test(id))).toEqual([]);
	});

	it('is written in its own canonical spelling, or a phrase could never be heard', () => {
		const misspelt = phrases.flatMap((phrase) =>
			phrase
				.replace(/\{[^}]+\}/gu, ' ')
				.split(/[\s/[\]]+/u)
				.filter((word) => spellings?.has(word)),
		);
		expect(misspelt).toEqual([]);
	});
});

/** The phrase with the first of every choice and nothing that may be missing. */
function sayPlainly(phrase: string): string {
	const { slots } = ENGLISH_CUES;
	const said = (phrase.match(/\[[^\]]+\]|\S+/gu) ?? []).map((piece): string => {
		if (piece.startsWith('[')) return '';
		const [first = ''] = piece.split('/');
		if (first.startsWith('{')) return sayPlainly(slots[first.slice(1, -1)]?.[0] ?? '');
		return first === '#' ? 'seven' : '…^$'.includes(first) ? '' : first;
	});
	return said.filter((word) => word !== '').join(' ');
}
