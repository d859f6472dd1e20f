import { describe, expect, it } from 'vitest';
import { ENGLISH_VOICE } from '../../../src/content/en/voice.ts';
import { readWishes } from '../../../src/core/reply/wishes.ts';
import { aTurn } from '../../support/a-turn.ts';

const WORDS = ENGLISH_VOICE.addresses;

const after = (said: string, ...earlier: readonly string[]) =>
	readWishes(
		said,
		earlier.map((one) => aTurn({ said: one })),
		WORDS,
	);

describe('how somebody wants to be answered', () => {
	it.each([
		['dont give me tips, i have tried them all', 'just-listen'],
		['Please don’t give me advice, I only need to say it', 'just-listen'],
		["I'm not asking for advice", 'just-listen'],
		['can you let me vent for a minute', 'just-listen'],
		['i dont want solutions right now', 'just-listen'],
		['too many questions', 'no-questions'],
		['stop repeating what I said', 'no-echo'],
		['shorter please', 'shorter'],
		['give me a list', 'list'],
	] as const)('%s: %s', (said, wish) => {
		expect(after(said)).toEqual([wish]);
	});

	it.each([
		'There were no tips on the late shift again',
		'He gives everyone tips at the bar',
		'My doctor gave me advice about sleep',
		'There is no solution to this',
		'I listen to the radio all night',
	])('%s: nothing', (said) => {
		expect(after(said)).toEqual([]);
	});

	it('holds until the contrary is said', () => {
		expect(after('she rang again', 'dont give me tips', 'my sister is ill')).toEqual(['just-listen']);
		expect(after('ok, what should I do', 'dont give me tips')).toEqual([]);
	});
});
