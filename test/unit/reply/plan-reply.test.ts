import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TurnId } from '../../../src/core/brand.ts';
import type { Address, ScriptName } from '../../../src/core/reply/plan.ts';
import { planGuide, type Considered } from '../../../src/core/reply/plan-guide.ts';
import { planScript } from '../../../src/core/reply/plan-script.ts';
import { decide } from '../../../src/core/safety/decide.ts';
import {
	DANGER_KINDS,
	LEVEL_OF,
	type DangerKind,
	type DangerLevel,
} from '../../../src/core/safety/danger.ts';
import type { Signal } from '../../../src/core/safety/signal.ts';
import { dangersSpokenOf } from '../../../src/core/safety/signals.ts';
import type { Turn } from '../../../src/core/turn.ts';
import { aReading } from '../../support/a-reading.ts';
import { aTurn } from '../../support/a-turn.ts';

const cue = (level: DangerLevel): Signal => ({
	kind: 'danger-cue',
	danger: { kind: 'self-harm', level },
	cue: 'any',
	words: 'any',
});
const standing = (level: DangerLevel, turnsAgo: number): Signal => ({
	kind: 'danger-standing',
	danger: { kind: 'self-harm', level },
	turnsAgo,
});
const readAs = (kind: DangerKind, level: DangerLevel = 2): Signal => ({
	kind: 'danger-read',
	danger: { kind, level: kind === 'self-harm' ? level : LEVEL_OF[kind] },
	p: 0.9,
});
const personRead: Signal = { kind: 'person-read', p: 0.9 };
const suspected = (kind: DangerKind): Signal => ({
	kind: 'danger-suspected',
	danger: { kind, level: kind === 'self-harm' ? 2 : LEVEL_OF[kind] },
	p: 0.5,
});
const denied: Signal = { kind: 'danger-denied', cue: 'any', words: 'any' };
const answered = (level: DangerLevel, done = false): Signal => ({
	kind: 'danger-answered',
	danger: { kind: 'self-harm', level },
	done,
	words: 'yes',
});
const person: Signal = { kind: 'person-wanted', cue: 'any', words: 'any' };
const withContacts = aTurn({ helplines: ['uk-samaritans'] });
/** A turn in which this script spoke. */
const spoke = (script: ScriptName): Turn =>
	aTurn({ helplines: ['uk-samaritans'], plan: { voice: 'script', script, moves: ['reflect', 'person'] } });
const without = aTurn();

const scriptOf = (signals: readonly Signal[], recent: readonly Turn[] = []): string | null =>
	planScript(signals, recent)?.script ?? null;

describe('the plan in danger', () => {
	it.each([
		['nothing was noticed', [], [], null],
		['a danger is spoken of', [cue(2)], [], 'self-harm-2'],
		['two dangers are spoken of', [cue(2), cue(4)], [], 'self-harm-4'],
		['a danger rises', [cue(4), standing(3, 1)], [withContacts], 'self-harm-4'],
		['a danger is spoken of again', [cue(3), standing(3, 1)], [withContacts], 'self-harm-barriers'],
		[
			'a danger stands in the turn right after its script',
			[standing(3, 1)],
			[spoke('self-harm-3')],
			'self-harm-barriers',
		],
		[
			'a danger stands, and something else is told: the guide hears it',
			[standing(3, 2)],
			[spoke('self-harm-3'), spoke('self-harm-barriers')],
			null,
		],
		[
			'a life was in danger',
			[standing(4, 2)],
			[spoke('self-harm-4'), spoke('self-harm-4-after')],
			'self-harm-4-after',
		],
		[
			'a life was in danger a while ago: the contacts come back',
			[standing(4, 4)],
			[spoke('self-harm-4'), without, without, without],
			'self-harm-4-again',
		],
		[
			'too much was taken and hope was lost in the turn before',
			[standing(2, 1), { kind: 'danger-standing', danger: { kind: 'overdose', level: 4 }, turnsAgo: 1 }],
			[spoke('self-harm-4')],
			'overdose-after',
		],
		[
			'something was done, and it is taken back',
			[standing(4, 1), denied],
			[spoke('self-harm-4'), spoke('self-harm-done')],
			'overdose-after',
		],
		[
			'too much was taken a turn ago, and thoughts of suicide stand from before',
			[standing(2, 3), { kind: 'danger-standing', danger: { kind: 'overdose', level: 4 }, turnsAgo: 1 }],
			[spoke('self-harm-2'), without, spoke('overdose')],
			'overdose-after',
		],
		[
			'voices were heard a turn ago, and thoughts of suicide stand from before',
			[standing(2, 4), { kind: 'danger-standing', danger: { kind: 'psychosis', level: 3 }, turnsAgo: 1 }],
			[spoke('self-harm-2'), without, without, spoke('psychosis')],
			'psychosis-after',
		],
		[
			'it is spoken of again, and the guide has just given the contacts',
			[cue(3), standing(3, 4)],
			[spoke('self-harm-3'), without, without, withContacts],
			'self-harm-barriers',
		],
		[
			'a danger stands and is suspected again',
			[standing(2, 4), suspected('self-harm')],
			[without, without, without],
			'self-harm-after',
		],
		['it is taken back', [standing(3, 1), denied], [spoke('self-harm-3')], 'self-harm-denied'],
		[
			'it is taken back twice: the guide hears',
			[standing(3, 2), denied],
			[spoke('self-harm-3'), spoke('self-harm-denied')],
			null,
		],
		[
			'it is taken back and said again',
			[standing(3, 1), denied, cue(3)],
			[spoke('self-harm-3')],
			'self-harm-barriers',
		],
		['the direct question gets a yes', [standing(2, 1), answered(3)], [spoke('self-harm-2')], 'self-harm-3'],
		[
			'the question whether something was done gets a yes',
			[standing(4, 1), answered(4, true)],
			[spoke('self-harm-4')],
			'self-harm-done',
		],
		['a danger is only suspected: the guide asks', [suspected('self-harm')], [], null],
		[
			'too much was taken a turn ago',
			[{ kind: 'danger-standing', danger: { kind: 'overdose', level: 4 }, turnsAgo: 1 }],
			[spoke('overdose')],
			'overdose-after',
		],
		[
			'somebody else’s child is in danger',
			[readAs('child'), readAs('worry-about-other')],
			[],
			'child-of-others',
		],
		[
			'worry for somebody else is read while one’s own life stands',
			[readAs('worry-about-other'), standing(3, 1)],
			[],
			'self-harm-after',
		],
		['a person is asked for', [person], [], 'person-wanted'],
		[
			'a person is asked for while a danger stands',
			[person, standing(3, 1)],
			[withContacts],
			'person-wanted',
		],
		['a person is asked for and a danger is spoken of', [person, cue(3)], [], 'self-harm-3'],
		['a danger is read', [readAs('self-harm', 3)], [], 'self-harm-3'],
		['the words say less than was read', [cue(2), readAs('self-harm', 4)], [], 'self-harm-4'],
		['the words say more than was read', [cue(4), readAs('self-harm', 2)], [], 'self-harm-4'],
		['another danger is read', [readAs('abuse')], [], 'abuse'],
		['two others are read: the graver', [readAs('abuse'), readAs('medical')], [], 'medical'],
		['a deadline is read: the guide speaks, and points to a person', [readAs('clock')], [], null],
		['others are as grave: a life first', [readAs('abuse'), readAs('child')], [], 'child'],
		['a life is in danger among others', [readAs('abuse'), cue(2)], [], 'self-harm-2'],
		['too much was taken, and hope is lost', [readAs('overdose'), cue(2)], [], 'self-harm-4'],
		['too much was taken', [readAs('overdose')], [], 'overdose'],
		[
			'another danger is read again while it stands: the guide goes on',
			[readAs('abuse'), { kind: 'danger-standing', danger: { kind: 'abuse', level: 3 }, turnsAgo: 1 }],
			[spoke('abuse')],
			null,
		],
		[
			'another danger goes on being told after three turns',
			[readAs('abuse'), { kind: 'danger-standing', danger: { kind: 'abuse', level: 3 }, turnsAgo: 4 }],
			[spoke('abuse'), without, without, without],
			'abuse',
		],
		['a wish for a person is read and hardly sure', [{ kind: 'person-read', p: 0.5 }], [], null],
		['a wish for a person is read', [personRead], [], 'person-wanted'],
		['only a feeling is strong', [{ kind: 'painful-emotion', emotion: 'grief', p: 0.99 }], [], null],
		['the encoder could not read', [{ kind: 'unread', reason: 'encoder-stopped' }], [], null],
	] as const)('when %s', (_, signals, recent, script) => {
		expect(scriptOf(signals, recent)).toBe(script);
	});

	describe('after a life was in danger', () => {
		const acute = standing(4, 5);
		const wasDenied: Signal = { kind: 'danger-denied', cue: 'takes-it-back', words: 'i am fine' };
		const turns = (...signals: readonly (readonly Signal[])[]): readonly Turn[] => [
			aTurn({ signals: [cue(4)], plan: spoke('self-harm-4').plan }),
			...signals.map((ofTurn) => aTurn({ signals: ofTurn, plan: without.plan })),
		];

		it('the guide hears once it was denied and nothing was suspected for four turns', () => {
			expect(scriptOf([acute], turns([], [wasDenied], [], []))).toBeNull();
			expect(scriptOf([acute], turns([wasDenied], [], []))).toBeNull();
		});

		it.each([
			['it was not denied', [acute], turns([], [], [], [])],
			['the quiet is shorter', [acute], turns([wasDenied], [])],
			['it was denied before it was said again', [acute], [...turns([wasDenied]), ...turns([], [], [], [])]],
			['it is suspected now', [acute, suspected('self-harm')], turns([wasDenied], [], [], [])],
			['it was suspected since', [acute], turns([wasDenied], [], [suspected('self-harm')], [])],
			[
				'the last messages say it together',
				[acute, { kind: 'suspected-together', danger: { kind: 'self-harm', level: 2 }, p: 0.4 }],
				turns([wasDenied], [], [], []),
			],
			[
				'messages could not be read',
				[acute],
				turns([wasDenied], [], [{ kind: 'unread', reason: 'encoder-slow' }], []),
			],
		] as const)('written words speak on where %s', (_, signals, recent) => {
			expect(scriptOf(signals, recent)).not.toBeNull();
		});

		it('what else was suspected is no reason against it', () => {
			expect(scriptOf([acute], turns([wasDenied], [suspected('abuse')], [], []))).toBeNull();
		});
	});

	it('is a script whenever self-harm is heard or was level 4, or another danger is new, whatever else was noticed', () => {
		const anyLevel = fc.constantFrom<DangerLevel>(2, 3, 4);
		const anySignal = fc.oneof(
			anyLevel.map(cue),
			fc.tuple(anyLevel, fc.integer({ min: 1, max: 10 })).map(([level, ago]) => standing(level, ago)),
			fc.constantFrom(...DANGER_KINDS.filter((kind) => kind !== 'clock')).map((kind) => readAs(kind)),
			fc.constantFrom(person, personRead, denied, suspected('abuse')),
			fc.constant<Signal>({ kind: 'unread', reason: 'encoder-slow' }),
		);
		fc.assert(
			fc.property(
				fc.array(anySignal),
				fc.array(fc.constantFrom(withContacts, without)),
				(signals, recent) => {
					const isHeard = dangersSpokenOf(signals).some(({ kind }) => kind !== 'clock');
					const wasNow = decide(signals).dangers.some(
						({ kind, level }) => kind === 'self-harm' && level === 4,
					);
					if (isHeard || wasNow) expect(scriptOf(signals, recent)).not.toBeNull();
				},
			),
		);
	});
});

describe("the guide's plan", () => {
	const considered: Considered = {
		said: '',
		reading: aReading(),
		signals: [],
		remembered: null,
		isOffRecord: false,
		wishes: [],
		clock: null,
		decision: decide([]),
		recalled: [],
		recent: [],
		address: null,
		topic: 'debt',
	};
	const movesOf = (parts: Partial<Considered>): readonly string[] =>
		planGuide({ ...considered, ...parts }).moves;

	it('opens with a question and follows an answered question with a step', () => {
		expect(movesOf({})).toEqual(['reflect', 'validate', 'ask']);
		expect(movesOf({ recent: [aTurn()] })).toEqual(['reflect', 'validate', 'step']);
	});

	it('gives a step at once to whoever asks what to do', () => {
		expect(movesOf({ address: 'what-to-do' })).toContain('step');
	});

	it.each<Address>(['thanks', 'goodbye', 'what-are-you', 'is-this-private', 'stay', 'unclear'])(
		'answers %s and asks nothing',
		(address) => {
			expect(movesOf({ address })).toEqual(['inform']);
		},
	);

	it('says that it did not follow, when the encoder could not read the language', () => {
		const reading = { ...aReading({ neutral: 0.8 }), outside: 'language' } as const;
		expect(planGuide({ ...considered, reading })).toMatchObject({ address: 'unclear', moves: ['inform'] });
		expect(planGuide({ ...considered, reading, address: 'greeting' }).address).toBe('greeting');
	});

	it('points to a person when the decision offers one', () => {
		const decision = decide([{ kind: 'unread', reason: 'encoder-stopped' }]);
		expect(movesOf({ decision }).at(-1)).toBe('person');
	});

	it('names a feeling that is among the top three and likely, and none that nobody would own to', () => {
		expect(planGuide({ ...considered, reading: aReading({ grief: 0.7, neutral: 0.8 }) }).feeling).toEqual({
			emotion: 'grief',
			p: 0.7,
		});
		expect(
			planGuide({ ...considered, reading: aReading({ neutral: 0.8, approval: 0.5 }) }).feeling,
		).toBeNull();
		expect(
			planGuide({ ...considered, reading: { kind: 'unread', reason: 'encoder-slow' } }).feeling,
		).toBeNull();
	});

	it('comes back to one earlier turn, and to the same one only once', () => {
		const recalled = [{ turn: 'old' as TurnId, note: null, said: 'My sister moved away.', score: 0.8 }];
		const plan = planGuide({ ...considered, recalled });
		expect(plan.moves).toContain('recall');
		expect(planGuide({ ...considered, recalled, recent: [aTurn({ plan })] }).moves).not.toContain('recall');
	});
});
