import { describe, expect, it } from 'vitest';
import { LEXICON } from '../../../src/content/en/lexicon.ts';
import { decide } from '../../../src/core/safety/decide.ts';
import { readSignals } from '../../../src/core/safety/signals.ts';
import { aReading } from '../../support/a-reading.ts';
import { LEVEL_2, LEVEL_3, LEVEL_4, NO_DANGER, PERSON_WANTED, type Situation } from './situations.ts';

const decided = (said: string): Situation => {
	const { dangers, stance } = decide(readSignals(said, aReading({}), { recent: [], earlier: [] }, LEXICON));
	return { said, level: dangers[0]?.level ?? null, stance };
};

describe.each([
	['hopelessness, a wish to be dead, self-injury, an attempt long ago', LEVEL_2],
	['thoughts of ending one’s life', LEVEL_3],
	['plan, means, intent or now', LEVEL_4],
	['no danger of one’s own', NO_DANGER],
	['the wish for a person', PERSON_WANTED],
])('%s', (_, situations) => {
	it.each(situations)('$said', (situation) => {
		expect(decided(situation.said)).toEqual(situation);
	});
});

describe('however it is typed', () => {
	const dangers = [...LEVEL_2, ...LEVEL_3, ...LEVEL_4];

	it.each([
		['in capitals', (said: string) => said.toUpperCase()],
		['in small letters', (said: string) => said.toLowerCase()],
		['without apostrophes', (said: string) => said.replaceAll(/['’]/g, '')],
		['with straight apostrophes', (said: string) => said.replaceAll('’', "'")],
		['with invisible characters', (said: string) => Array.from(said).join('\u200b')],
		[
			'in the middle of other things',
			(said: string) => `Hello. It rains here. ${said.replace(/\.$/, '')}. Well. That is all for now.`,
		],
		['over lines', (said: string) => said.replaceAll(' ', '\n')],
		[
			'with lookalikes',
			(said: string) => said.replaceAll('i', 'і').replaceAll('e', 'е').replaceAll('o', 'о'),
		],
	])('a danger is heard %s', (_, type) => {
		const missed = dangers.filter(({ said }) => decided(type(said)).level === null);
		expect(missed).toEqual([]);
	});
});
