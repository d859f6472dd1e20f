import { describe, expect, it } from 'vitest';
import { ENGLISH_CUES, LEXICON } from '../../../src/content/en/lexicon.ts';
import { LANGUAGES, OTHER_LANGUAGES } from '../../../src/content/other-languages.ts';
import { compileLexicon } from '../../../src/core/reading/lexicon-source.ts';
import { findCues, type Lexicon } from '../../../src/core/reading/lexicon.ts';
import { readSituations } from '../safety/read-situations.ts';
import * as sayings from './other-languages.ts';

const LANGUAGE_SAYINGS = Object.entries({
	spanish: sayings.SPANISH,
	french: sayings.FRENCH,
	german: sayings.GERMAN,
	portuguese: sayings.PORTUGUESE,
	polish: sayings.POLISH,
	arabic: sayings.ARABIC,
	hindi: sayings.HINDI,
	mandarin: sayings.MANDARIN,
} satisfies Record<keyof typeof LANGUAGES, sayings.Sayings>);

const ENGLISH = compileLexicon(ENGLISH_CUES);
const OTHERS = compileLexicon(OTHER_LANGUAGES);

const heard = (said: string, lexicon: Lexicon = LEXICON): readonly (readonly [string, number])[] =>
	findCues(said, lexicon).flatMap(({ cue: { id, means } }) =>
		typeof means === 'string' ? [] : [[id, means.level] as const],
	);

const gravest = (said: string, lexicon?: Lexicon): number =>
	Math.max(0, ...heard(said, lexicon).map(([, level]) => level));

describe.each(LANGUAGE_SAYINGS)('%s', (language, { harmless, ...dangers }) => {
	const said = Object.entries(dangers).flatMap(([level, ones]) =>
		ones.map((one) => [Number(level), one] as const),
	);

	it.each(said)('hears level %i in: %s', (level, one) => {
		expect(gravest(one, OTHERS)).toBe(level);
		expect(heard(one, OTHERS).map(([id]) => id.split('-')[0])).toContain(language);
	});

	it.each(harmless)('hears no danger in: %s', (one) => {
		expect(heard(one)).toEqual([]);
	});

	it('is tried with at least 25 of each', () => {
		expect(said.length).toBeGreaterThanOrEqual(25);
		expect(harmless.length).toBeGreaterThanOrEqual(25);
	});

	it('hears the same in capitals, over lines and with invisible characters', () => {
		for (const [level, one] of said)
			for (const typed of [one.toUpperCase(), one.replaceAll(' ', '\n'), Array.from(one).join('\u200b')])
				expect([typed, gravest(typed)]).toEqual([typed, Math.max(level, gravest(one, ENGLISH))]);
	});
});

describe('the other languages together', () => {
	it('hear nothing in English, dangerous or not', () => {
		const situations = readSituations(new URL('../safety/situations.tsv', import.meta.url));
		const english = situations.filter(({ reading }) => reading.kind === 'read' && reading.outside === null);
		expect(english.filter(({ said }) => heard(said, OTHERS).length > 0)).toEqual([]);
	});

	it('name no slot that another names', () => {
		const names = Object.values(LANGUAGES).flatMap(({ slots }) => Object.keys(slots));
		expect(new Set(names).size).toBe(names.length);
	});

	it('say what was heard, and in which language', () => {
		expect(findCues('Hola. Ya no quiero vivir más, lo siento', LEXICON)).toEqual([
			expect.objectContaining({
				cue: expect.objectContaining({ id: 'spanish-wish-to-die' }) as unknown,
				words: 'no quiero vivir',
			}),
		]);
	});
});
