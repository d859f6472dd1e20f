import { describe, expect, it } from 'vitest';
import { LEXICON } from '../../../src/content/en/lexicon.ts';
import type { Reading, Unread } from '../../../src/core/reading/reading.ts';
import { readSignals } from '../../../src/core/safety/signals.ts';
import type { DangerLevel } from '../../../src/core/safety/danger.ts';
import type { Signal } from '../../../src/core/safety/signal.ts';
import type { Turn } from '../../../src/core/turn.ts';
import { aReading } from '../../support/a-reading.ts';
import { aTurn } from '../../support/a-turn.ts';

const read = (
	said: string,
	recent: readonly Turn[] = [],
	reading: Reading | Unread = aReading({}),
): readonly Signal[] => readSignals(said, reading, { recent, earlier: [] }, LEXICON);

/** The turn that this would have been. */
const turnOf = (said: string, recent: readonly Turn[] = []): Turn =>
	aTurn({ said, signals: read(said, recent) });

const conversation = (...saids: readonly string[]): readonly Turn[] =>
	saids.reduce<readonly Turn[]>((turns, said) => [...turns, turnOf(said, turns)], []);

const standing = (level: DangerLevel, turnsAgo: number): Signal => ({
	kind: 'danger-standing',
	danger: { kind: 'self-harm', level },
	turnsAgo,
});

describe('what was said', () => {
	it('gives a signal for each cue, the gravest first', () => {
		expect(read('I feel hopeless. I have written a suicide note. Can I talk to a person?')).toEqual([
			{
				kind: 'danger-cue',
				danger: { kind: 'self-harm', level: 4 },
				cue: 'farewell',
				words: 'written a suicide note',
			},
			{
				kind: 'danger-cue',
				danger: { kind: 'self-harm', level: 2 },
				cue: 'hopeless',
				words: 'feel hopeless',
			},
			{ kind: 'person-wanted', cue: 'ask-for-a-person', words: 'can i talk to a person' },
		]);
	});

	it('does not say the same again with a lesser cue inside a graver one', () => {
		expect(read('I am going to kill myself')).toEqual([
			expect.objectContaining({ cue: 'intent', words: 'going to kill myself' }),
		]);
	});
});

describe('a danger that was spoken of', () => {
	it('stands in the next turn, whatever is said', () => {
		expect(read('what is for dinner', conversation('I want to kill myself'))).toEqual([standing(3, 1)]);
	});

	it('is not cleared by one denial, nor by two', () => {
		const recent = conversation('I want to kill myself', 'I am not suicidal', 'no really, I am fine');
		expect(read('I said I am not going to do anything', recent)).toEqual([standing(3, 3)]);
	});

	it('stands at its gravest, from when that was last said', () => {
		const recent = conversation(
			'I bought a rope to hang myself',
			'I feel hopeless',
			'I bought a rope to hang myself',
			'hm',
		);
		expect(read('ok', recent)).toEqual([standing(4, 2)]);
	});

	it('stands for ten turns and no longer', () => {
		const nine = Array.from({ length: 9 }, () => 'ok');
		expect(read('ok', conversation('I want to die', ...nine))).toEqual([standing(2, 10)]);
		expect(read('ok', conversation('I want to die', ...nine, 'ok'))).toEqual([]);
	});

	it('does not stand because it stood', () => {
		const recent = conversation('I want to die', 'ok');
		expect(recent[1]?.signals).toEqual([standing(2, 1)]);
		expect(read('ok', recent.slice(1))).toEqual([]);
	});
});

describe('an answer that means little alone', () => {
	it.each(['I have a plan', 'I’m going to do it', 'tonight', 'I have the pills', 'it’s too late now'])(
		'means danger once danger was spoken of: %s',
		(said) => {
			const recent = conversation('I want to kill myself');
			expect(read(said, recent)[0]).toMatchObject({ kind: 'danger-cue', danger: { level: 4 } });
			expect(read(said)).toEqual([]);
		},
	);

	it('means none when it is denied', () => {
		expect(read('I don’t have a plan', conversation('I want to kill myself'))).toEqual([standing(3, 1)]);
	});
});

describe('what was read', () => {
	it('gives a painful emotion only when it is likely', () => {
		const signals = read('well', [], aReading({ sadness: 0.6, fear: 0.59, grief: 0.9 }));
		expect(signals).toEqual(
			expect.arrayContaining([
				{ kind: 'painful-emotion', emotion: 'grief', p: 0.9 },
				{ kind: 'painful-emotion', emotion: 'sadness', p: 0.6 },
			]),
		);
		expect(signals).toHaveLength(2);
	});

	it('gives nothing for a pleasant or an unclear emotion', () => {
		expect(read('well', [], aReading({ joy: 0.9, surprise: 0.9, neutral: 0.9 }))).toEqual([]);
	});

	it('gives each danger that was read, distress apart, and the wish for a person', () => {
		const signals = read('well', [], {
			...aReading({}),
			dangers: [
				{ kind: 'abuse', level: 3, p: 0.9 },
				{ kind: 'self-harm', level: 1, p: 0.8 },
			],
			person: { p: 0.7, likely: true },
		});
		expect(signals).toEqual([
			{ kind: 'danger-read', danger: { kind: 'abuse', level: 3 }, p: 0.9 },
			{ kind: 'distress-read', p: 0.8 },
			{ kind: 'person-read', p: 0.7 },
		]);
	});

	it('takes no feeling from a message outside what it can read, and every danger', () => {
		const signals = read('well', [], {
			...aReading({ grief: 0.9 }),
			dangers: [{ kind: 'self-harm', level: 3, p: 0.6 }],
			outside: 'language',
		});
		expect(signals).toEqual([
			{ kind: 'danger-read', danger: { kind: 'self-harm', level: 3 }, p: 0.6 },
			{ kind: 'unread', reason: 'language' },
		]);
	});

	it('lets a danger that was read stand as one that was cued does', () => {
		const reading = { ...aReading({}), dangers: [{ kind: 'abuse', level: 3, p: 0.9 } as const] };
		const earlier = aTurn({ said: 'he', signals: read('he', [], reading) });
		expect(read('ok', [earlier])).toEqual([
			{ kind: 'danger-standing', danger: { kind: 'abuse', level: 3 }, turnsAgo: 1 },
		]);
	});

	it('says so when nothing could be read, and still hears the words', () => {
		expect(read('kms', [], { kind: 'unread', reason: 'encoder-stopped' })).toEqual([
			expect.objectContaining({ kind: 'danger-cue', cue: 'act-mentioned' }),
			{ kind: 'unread', reason: 'encoder-stopped' },
		]);
	});
});
