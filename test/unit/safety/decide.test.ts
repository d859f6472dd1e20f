import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EMOTIONS } from '../../../src/core/reading/emotions.ts';
import { decide } from '../../../src/core/safety/decide.ts';
import { CONCERNS, DIMENSIONS, STANCES, type Decision } from '../../../src/core/safety/decision.ts';
import {
	DANGER_KINDS,
	LEVEL_OF,
	type DangerKind,
	type DangerLevel,
} from '../../../src/core/safety/danger.ts';
import type { Signal } from '../../../src/core/safety/signal.ts';

const cue = (level: DangerLevel, name = 'a-cue'): Signal => ({
	kind: 'danger-cue',
	danger: { kind: 'self-harm', level },
	cue: name,
	words: 'some words',
});

const standing = (level: DangerLevel, turnsAgo = 1): Signal => ({
	kind: 'danger-standing',
	danger: { kind: 'self-harm', level },
	turnsAgo,
});

const readAs = (kind: DangerKind, level: DangerLevel = 3, p = 0.9): Signal => ({
	kind: 'danger-read',
	danger: { kind, level: kind === 'self-harm' ? level : LEVEL_OF[kind] },
	p,
});

const answered = (level: DangerLevel, done = false): Signal => ({
	kind: 'danger-answered',
	danger: { kind: 'self-harm', level },
	done,
	words: 'yes',
});

const before = (kind: DangerKind, level: DangerLevel = 3): Signal => ({
	kind: 'danger-before',
	danger: { kind, level: kind === 'self-harm' ? level : LEVEL_OF[kind] },
});

const suspected = (kind: DangerKind, level: DangerLevel = 3): Signal => ({
	kind: 'danger-suspected',
	danger: { kind, level: kind === 'self-harm' ? level : LEVEL_OF[kind] },
	p: 0.5,
});

const denied: Signal = { kind: 'danger-denied', cue: 'a-cue', words: 'no' };
const stuckSaid: Signal = { kind: 'stuck-said', cue: 'a-cue', words: 'useless' };
const stuckRead: Signal = { kind: 'stuck-read', p: 0.9 };
const unresolved: Signal = { kind: 'unresolved', turns: 2 };
const dilemma: Signal = { kind: 'dilemma', cue: 'a-cue', words: 'should i leave my husband' };
const distressBefore: Signal = { kind: 'distress-before', conversations: 2 };
const distress: Signal = { kind: 'distress-read', p: 0.9 };
const personRead: Signal = { kind: 'person-read', p: 0.9 };
const wanted: Signal = { kind: 'person-wanted', cue: 'a-cue', words: 'a person' };
const grief: Signal = { kind: 'painful-emotion', emotion: 'grief', p: 1 };
const unread: Signal = { kind: 'unread', reason: 'encoder-missing' };

const highCells = ({ matrix }: Decision): readonly string[] =>
	DIMENSIONS.filter((dimension) => matrix[dimension].level === 'high');

describe.each<
	[what: string, signals: readonly Signal[], concern: string, stance: string, cells: readonly string[]]
>([
	['nothing', [], 'none', 'companion', []],
	['the strongest feeling', [grief], 'some', 'person-offered', ['emotional-load']],
	['a message that could not be read', [unread], 'some', 'person-offered', ['ambiguity', 'explainability']],
	['the wish for a person', [wanted], 'some', 'person-required', []],
	['the wish for a person, as read', [personRead], 'some', 'person-required', []],
	['distress, as read', [distress], 'some', 'person-offered', ['emotional-load']],
	[
		'thoughts of ending one’s life, as read',
		[readAs('self-harm', 3)],
		'high',
		'person-required',
		['emotional-load', 'moral-trade-off', 'irreversible-consequences', 'explainability'],
	],
	[
		'an overdose, as read',
		[readAs('overdose')],
		'acute',
		'person-required',
		['emotional-load', 'irreversible-consequences', 'explainability'],
	],
	[
		'abuse, as read',
		[readAs('abuse')],
		'high',
		'person-required',
		['emotional-load', 'irreversible-consequences', 'explainability'],
	],
	[
		'a deadline, as read',
		[readAs('clock')],
		'high',
		'person-required',
		['irreversible-consequences', 'explainability'],
	],
	[
		'a wish to be dead',
		[cue(2)],
		'high',
		'person-required',
		['emotional-load', 'irreversible-consequences', 'explainability'],
	],
	[
		'thoughts of ending one’s life',
		[cue(3)],
		'high',
		'person-required',
		['emotional-load', 'moral-trade-off', 'irreversible-consequences', 'explainability'],
	],
	[
		'a plan',
		[cue(4)],
		'acute',
		'person-required',
		['emotional-load', 'moral-trade-off', 'irreversible-consequences', 'explainability'],
	],
	[
		'a danger of earlier turns',
		[standing(2)],
		'high',
		'person-required',
		['emotional-load', 'ambiguity', 'irreversible-consequences', 'explainability'],
	],
	[
		'a yes to the direct question',
		[answered(3)],
		'high',
		'person-required',
		['emotional-load', 'moral-trade-off', 'irreversible-consequences', 'explainability'],
	],
	[
		'a yes to the question whether something was done',
		[answered(4, true)],
		'acute',
		'person-required',
		['emotional-load', 'moral-trade-off', 'irreversible-consequences', 'explainability'],
	],
	['a denial alone', [denied], 'none', 'companion', []],
	[
		'a danger of another day',
		[before('self-harm', 4)],
		'some',
		'person-offered',
		['emotional-load', 'ambiguity'],
	],
	['two hard conversations before', [distressBefore], 'some', 'person-offered', ['emotional-load']],
	['that this is not helping', [stuckSaid], 'some', 'person-required', ['ambiguity']],
	['that this is not helping, as read', [stuckRead], 'some', 'person-offered', ['ambiguity']],
	[
		'a danger that may be something else',
		[suspected('abuse')],
		'some',
		'person-offered',
		['emotional-load', 'ambiguity', 'irreversible-consequences', 'explainability'],
	],
	['two replies that missed', [unresolved], 'some', 'person-required', ['ambiguity']],
	['a hard choice', [dilemma], 'some', 'person-required', ['moral-trade-off', 'irreversible-consequences']],
])('%s', (_, signals, concern, stance, cells) => {
	it(`is of ${concern} concern, and the stance is ${stance}`, () => {
		expect(decide(signals)).toMatchObject({ concern, stance });
	});

	it(`makes high: ${cells.join(', ') || 'no cell'}`, () => {
		expect(highCells(decide(signals))).toEqual(cells);
	});
});

describe('a decision', () => {
	it('names the gravest level of a danger, cued or standing', () => {
		expect(decide([standing(2), cue(3), cue(2)]).dangers).toEqual([{ kind: 'self-harm', level: 3 }]);
		expect(decide([standing(4), cue(2)]).dangers).toEqual([{ kind: 'self-harm', level: 4 }]);
	});

	it('names what a yes said, and takes nothing from a denial', () => {
		expect(decide([answered(4), standing(3)]).dangers).toEqual([{ kind: 'self-harm', level: 4 }]);
		const { causes, ...others } = decide([standing(3), denied]);
		expect({ ...others, causes }).toEqual(decide([standing(3)]));
	});

	it('names no danger of another day, and none that is only suspected: they are asked after', () => {
		expect(decide([before('self-harm', 4), before('abuse'), suspected('self-harm', 4)]).dangers).toEqual([]);
	});

	it('names each kind of danger once, the gravest first', () => {
		const signals = [readAs('clock'), readAs('abuse'), cue(2), readAs('self-harm', 3), readAs('medical')];
		expect(decide(signals).dangers).toEqual([
			{ kind: 'medical', level: 4 },
			{ kind: 'self-harm', level: 3 },
			{ kind: 'abuse', level: 3 },
			{ kind: 'clock', level: 2 },
		]);
	});

	it('gives its causes gravest first', () => {
		expect(decide([grief, distress, unread, wanted, cue(2), standing(4), cue(4)]).causes).toEqual([
			cue(4),
			standing(4),
			cue(2),
			wanted,
			unread,
			distress,
			grief,
		]);
	});

	it('puts a danger of now before one of another day, the wish for a person, misses, a hard choice', () => {
		const now = [
			standing(2),
			suspected('clock'),
			before('abuse'),
			wanted,
			unresolved,
			stuckSaid,
			dilemma,
			distressBefore,
			unread,
		];
		expect(decide(now.toReversed()).causes).toEqual(now);
	});

	it('says for each high cell which signals made it so', () => {
		const { matrix } = decide([grief, cue(2), unread]);
		expect(matrix['emotional-load'].because).toEqual([cue(2), grief]);
		expect(matrix.explainability.because).toEqual([cue(2), unread]);
		expect(matrix['irreversible-consequences'].because).toEqual([cue(2)]);
		expect(matrix['moral-trade-off']).toEqual({ level: 'low', because: [] });
	});

	it('never makes danger, or more than some concern, of feelings alone', () => {
		fc.assert(
			fc.property(fc.array(painfulEmotion, { minLength: 1 }), (signals) => {
				expect(decide(signals)).toMatchObject({ concern: 'some', stance: 'person-offered', dangers: [] });
			}),
		);
	});
});

const level = fc.constantFrom<DangerLevel>(2, 3, 4);
const painfulEmotion = fc.record({
	kind: fc.constant('painful-emotion' as const),
	emotion: fc.constantFrom(...EMOTIONS),
	p: fc.double({ min: 0.6, max: 1, noNaN: true }),
});
const anyDanger = fc
	.tuple(fc.constantFrom(...DANGER_KINDS), level)
	.map(([kind, grave]) => ({ kind, level: kind === 'self-harm' ? grave : LEVEL_OF[kind] }));
const anyName = fc.constantFrom('one', 'another');
const likelihood = fc.double({ min: 0.5, max: 1, noNaN: true });

/** For each kind of signal, any of it: a new kind does not compile before it stands here. */
const ANY: { readonly [Kind in Signal['kind']]: fc.Arbitrary<Extract<Signal, { readonly kind: Kind }>> } = {
	'danger-cue': fc.record({
		kind: fc.constant('danger-cue'),
		danger: anyDanger,
		cue: anyName,
		words: anyName,
	}),
	'danger-read': fc.record({ kind: fc.constant('danger-read'), danger: anyDanger, p: likelihood }),
	'danger-suspected': fc.record({ kind: fc.constant('danger-suspected'), danger: anyDanger, p: likelihood }),
	'danger-answered': fc.record({
		kind: fc.constant('danger-answered'),
		danger: anyDanger,
		done: fc.boolean(),
		words: anyName,
	}),
	'suspected-together': fc.record({
		kind: fc.constant('suspected-together'),
		danger: anyDanger,
		p: likelihood,
	}),
	'suspicion-standing': fc.record({
		kind: fc.constant('suspicion-standing'),
		danger: anyDanger,
		turnsAgo: fc.integer({ min: 1, max: 10 }),
	}),
	'danger-standing': fc.record({
		kind: fc.constant('danger-standing'),
		danger: anyDanger,
		turnsAgo: fc.integer({ min: 1, max: 10 }),
	}),
	'danger-denied': fc.record({ kind: fc.constant('danger-denied'), cue: anyName, words: anyName }),
	'danger-before': fc.record({ kind: fc.constant('danger-before'), danger: anyDanger }),
	'distress-before': fc.record({
		kind: fc.constant('distress-before'),
		conversations: fc.integer({ min: 2, max: 5 }),
	}),
	'person-wanted': fc.record({ kind: fc.constant('person-wanted'), cue: anyName, words: anyName }),
	'person-read': fc.record({ kind: fc.constant('person-read'), p: likelihood }),
	'stuck-said': fc.record({ kind: fc.constant('stuck-said'), cue: anyName, words: anyName }),
	'stuck-read': fc.record({ kind: fc.constant('stuck-read'), p: likelihood }),
	unresolved: fc.record({ kind: fc.constant('unresolved'), turns: fc.integer({ min: 2, max: 5 }) }),
	dilemma: fc.record({ kind: fc.constant('dilemma'), cue: anyName, words: anyName }),
	'somebody-near': fc.record({ kind: fc.constant('somebody-near'), cue: anyName, words: anyName }),
	'distress-read': fc.record({ kind: fc.constant('distress-read'), p: likelihood }),
	'painful-emotion': painfulEmotion,
	unread: fc.record({
		kind: fc.constant('unread'),
		reason: fc.constantFrom('empty', 'encoder-missing', 'encoder-slow'),
	}),
};
const anySignal: fc.Arbitrary<Signal> = fc.oneof(...Object.values(ANY));
const anySignals = fc.array(anySignal, { maxLength: 12 });

const levelOf = ({ dangers }: Decision, kind: DangerKind): number =>
	dangers.find((danger) => danger.kind === kind)?.level ?? 0;

describe('whatever is noticed', () => {
	it('more signals never mean less concern, a lower stance, a lower danger, fewer high cells or fewer causes', () => {
		fc.assert(
			fc.property(anySignals, anySignals, (some, more) => {
				const sooner = decide(some);
				const after = decide([...some, ...more]);
				expect(CONCERNS.indexOf(after.concern)).toBeGreaterThanOrEqual(CONCERNS.indexOf(sooner.concern));
				expect(STANCES.indexOf(after.stance)).toBeGreaterThanOrEqual(STANCES.indexOf(sooner.stance));
				for (const kind of DANGER_KINDS)
					expect(levelOf(after, kind)).toBeGreaterThanOrEqual(levelOf(sooner, kind));
				expect(highCells(after)).toEqual(expect.arrayContaining([...highCells(sooner)]));
				expect(after.causes).toEqual(expect.arrayContaining([...sooner.causes]));
			}),
		);
	});

	it('neither the order of the signals nor a repeated one matters', () => {
		const shuffled = anySignals.chain((signals) =>
			fc.tuple(
				fc.constant(signals),
				fc.shuffledSubarray([...signals, ...structuredClone(signals)], {
					minLength: signals.length * 2,
				}),
			),
		);
		fc.assert(
			fc.property(shuffled, ([signals, again]) => {
				expect(decide(again)).toEqual(decide(signals));
			}),
		);
	});

	it('a high cell has its signals, a low one has none, and they are among what was noticed', () => {
		fc.assert(
			fc.property(anySignals, (signals) => {
				for (const { level: cell, because } of Object.values(decide(signals).matrix)) {
					expect(because.length > 0).toBe(cell === 'high');
					expect(signals).toEqual(expect.arrayContaining([...because]));
				}
			}),
		);
	});

	it('changes nothing it is given', () => {
		fc.assert(
			fc.property(anySignals, (signals) => {
				const before = structuredClone(signals);
				decide(signals);
				expect(signals).toEqual(before);
			}),
		);
	});
});
