import { describe, expect, it } from 'vitest';
import { LEXICON } from '../../../src/content/en/lexicon.ts';
import { SCRIPTS } from '../../../src/content/en/scripts.ts';
import type { ConversationId } from '../../../src/core/brand.ts';
import type { Reading, Unread } from '../../../src/core/reading/reading.ts';
import type { ScriptName } from '../../../src/core/reply/plan.ts';
import { decide } from '../../../src/core/safety/decide.ts';
import { MEANT_OTHERWISE, MEANT_SOMETHING_ELSE, readSignals } from '../../../src/core/safety/signals.ts';
import type { DangerLevel } from '../../../src/core/safety/danger.ts';
import type { Signal } from '../../../src/core/safety/signal.ts';
import { NO_OUTCOME, type Turn } from '../../../src/core/turn.ts';
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

describe('what only sounds like a denial', () => {
	const kindsOf = (said: string) => read(said, conversation('I want to die')).map(({ kind }) => kind);

	it.each([
		"I'm not going to make a fuss about it.",
		'im not going to make it',
		'ok no one cares',
		'oh god no one is coming',
		'that came out of nowhere, it was bad',
		"I'm not going to tell anyone",
	])('is none: %s', (said) => {
		expect(kindsOf(said)).not.toContain('danger-denied');
	});

	it.each([
		'no not like that',
		'thats a joke btw',
		"OK. I'm fine, I was just testing.",
		'no obviously im not going to lol',
	])('is one: %s', (said) => {
		expect(kindsOf(said)).toContain('danger-denied');
	});
});

describe('a friendly goodbye', () => {
	it('is no intent where a danger stands, and a bare one is', () => {
		const before = conversation('I want to die');
		const cuesIn = (said: string) =>
			read(said, before).flatMap((signal) => ('cue' in signal ? [signal.cue] : []));
		expect(cuesIn('Nice talking to you. Bye now')).not.toContain('meant-in-danger');
		expect(cuesIn('goodbye')).toContain('meant-in-danger');
		expect(cuesIn('wrote them a letter each. theyre on the kitchen table')).toContain('meant-in-danger');
	});
});

describe('a danger that was spoken of', () => {
	it('stands in the next turn, whatever is said', () => {
		expect(read('what is for dinner', conversation('I want to kill myself'))).toEqual([standing(3, 1)]);
	});

	it('is not cleared by one denial, nor by two', () => {
		const recent = conversation('I want to kill myself', 'I am not suicidal', 'no really, I am fine');
		expect(read('I said I am not going to do anything', recent)).toEqual([
			{ kind: 'danger-denied', cue: 'answers-no', words: 'not going to do' },
			standing(3, 3),
		]);
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
		expect(read('I don’t have a plan', conversation('I want to kill myself'))).toEqual([
			{ kind: 'danger-denied', cue: 'answers-no', words: 'not have a plan' },
			standing(3, 1),
		]);
	});
});

describe('a yes', () => {
	const asked = (script: ScriptName): readonly Turn[] => [
		aTurn({ plan: { voice: 'script', script, moves: ['reflect', 'person'] } }),
	];
	const YES = [
		...['yes', 'Yes.', 'yeah', 'yep', 'yes I have been', 'yes, every day', 'Yes. I think about it', 'I do'],
		...['sometimes', 'maybe', 'I think so', 'kind of', 'i guess', 'all the time', 'more than ever', 'a bit'],
		...[
			'I don’t know',
			'idk',
			'not sure',
			'well, sometimes',
			'sometimes when I’m alone',
			'I’ve thought about it but no plan',
			'yes but I would not',
			'yes and I have pills',
		],
	];
	const NOT_YES = [
		...['no', 'not really', 'yes my boss is awful', 'yes please', 'I know', 'my sister says yes', 'ok'],
		...[
			'every day the bailiffs call',
			'maybe I should call someone',
			'I don’t know what to eat',
			'maybe you can tell me about debt',
		],
	];

	it.each(YES)('is heard right after the direct question: %s', (said) => {
		expect(read(said, asked('self-harm-2'))).toContainEqual(
			expect.objectContaining({ kind: 'danger-answered', danger: { kind: 'self-harm', level: 3 } }),
		);
	});

	it.each(NOT_YES)('is not heard in other words: %s', (said) => {
		expect(read(said, asked('self-harm-2')).map(({ kind }) => kind)).not.toContain('danger-answered');
	});

	it.each<[ScriptName, DangerLevel, boolean]>([
		['self-harm-2', 3, false],
		['self-harm-3', 4, false],
		['self-harm-4', 4, true],
		['overdose', 4, true],
	])('to the question of %s means level %i', (script, level, done) => {
		expect(read('yes', asked(script))).toEqual([
			{ kind: 'danger-answered', danger: { kind: 'self-harm', level }, done, words: 'yes' },
		]);
	});

	it.each<ScriptName>(['self-harm-2', 'self-harm-3', 'self-harm-4', 'overdose'])(
		'answers the direct question, which stands in every wording of %s',
		(script) => {
			const { wordings } = SCRIPTS.byName[script];
			const asking = wordings.filter((sentences) =>
				sentences.some((sentence) => /(?:suicide|ending your life|end your life).*\?$/u.test(sentence)),
			);
			expect(asking).toEqual(wordings);
		},
	);

	it('means nothing when nothing was asked, or not in the last reply', () => {
		expect(read('yes')).toEqual([]);
		expect(read('yes', asked('self-harm-barriers'))).toEqual([]);
		expect(read('yes', [...asked('self-harm-2'), turnOf('my boss is awful')])).toEqual([]);
	});

	it('stands afterwards as any danger does', () => {
		const turn = aTurn({ said: 'yes', signals: read('yes', asked('self-harm-3')) });
		expect(read('hm', [turn])).toEqual([standing(4, 1)]);
	});
});

describe('a denial', () => {
	const DENIALS = [
		...['no', 'not really', 'nah', 'I was joking', 'just kidding', 'forget it I’m fine', 'I’m fine'],
		...['I didn’t mean it', 'I would never do it', 'don’t worry about me', 'never mind', 'I take it back'],
		...['can we talk about something else', 'no I’m not', 'I’m not suicidal', 'forget I said anything'],
		...[
			'no. NO. i meant it like anyone means it',
			'haha shit no. with Bec',
			'it’s from a song',
			'Ah no God no, ha. Last day DRIVING',
		],
		...['ah no i dont mean it that way', 'lol ok no im not suicidal', 'I’m retiring not dying'],
		...[
			'lol thats just what we say',
			'haha that’s just how everyone talks',
			'it’s the school play, I’m Juliet',
		],
		...['it’s an expression', 'I’m in the school musical'],
		...['Oh sorry, reading that back! I write novels', 'sorry that read so bad', 'i dont want to die'],
	];

	it.each(DENIALS)('is noticed while a danger stands, and clears nothing: %s', (said) => {
		const signals = read(said, conversation('I want to kill myself'));
		expect(signals).toContainEqual(expect.objectContaining({ kind: 'danger-denied' }));
		expect(signals).toContainEqual(standing(3, 1));
	});

	it.each(DENIALS)('is nothing where no danger stands: %s', (said) => {
		expect(read(said)).toEqual([]);
	});

	it.each(['I’m not joking', 'I never meant it more', 'I’m fine with the money but not with this', 'ok'])(
		'is not heard in: %s',
		(said) => {
			expect(read(said, conversation('I want to kill myself'))).toEqual([standing(3, 1)]);
		},
	);
});

describe('that something else was meant', () => {
	it.each([
		['hehe no sir i mean finish contract', MEANT_SOMETHING_ELSE],
		['no no lord. I’m leaving the CHURCH, not leaving leaving', MEANT_SOMETHING_ELSE],
		['I just meant leaving my job', MEANT_SOMETHING_ELSE],
		['arre the SHOP. I am saying to close the shop', MEANT_SOMETHING_ELSE],
		['teaching!! resignation dates', MEANT_SOMETHING_ELSE],
		['sorry I heard how that sounded', MEANT_OTHERWISE],
		['it’s from a song', MEANT_OTHERWISE],
		['it’s just an expression', MEANT_OTHERWISE],
	])('is heard in: %s', (said, cue) => {
		expect(read(said, conversation('I want to kill myself'))).toContainEqual(
			expect.objectContaining({ cue }),
		);
	});

	it.each([
		'I don’t care what people say',
		'that is how they talk to me',
		'I would not actually do it',
		'I’m retiring from life',
		'I’m retired, nobody will look for me',
		'I won’t do it',
		'I mean leaving all of you',
		'yeah its still there. its like a song stuck in ur head',
		'its like a film in my head',
		'yes it is just a game to him now',
		'I mean ending it',
		'I mean leaving work and my life',
		'I meant it',
		'God no',
	])('is not heard in: %s', (said) => {
		for (const cue of [MEANT_OTHERWISE, MEANT_SOMETHING_ELSE])
			expect(read(said, conversation('I want to kill myself'))).not.toContainEqual(
				expect.objectContaining({ cue }),
			);
	});
});

describe('that this is not helping', () => {
	const STUCK = [
		...['This isn’t helping', 'you’re not listening', 'You don’t get it', 'useless bot', 'this is useless'],
		...['you keep saying the same thing', 'that’s not what I asked', 'You already said that', 'useless'],
		...['I asked about rent and you told me to breathe', 'we are going round in circles here'],
		...[
			'how is this supposed to help',
			'are you even listening',
			'I’ve told you three times',
			'waste of time',
		],
	];

	it.each(STUCK)('is heard: %s', (said) => {
		expect(read(said)).toContainEqual(expect.objectContaining({ kind: 'stuck-said' }));
	});

	it.each([
		...['the tablets aren’t helping', 'my husband says I’m not listening', 'he never listens to me'],
		...[
			'I told him this isn’t working',
			'can you repeat the question',
			'my boss keeps saying the same thing',
		],
		...['the bus app is useless', 'if you don’t get it right they fine you', 'I feel useless'],
		...[
			'she told me you’re useless',
			'going round in circles with my career',
			'it’s pointless arguing with him',
		],
	])('is not heard in: %s', (said) => {
		expect(read(said).map(({ kind }) => kind)).not.toContain('stuck-said');
	});

	it('counts twice in a row as unresolved, with what was marked', () => {
		const recent = conversation('my rent went up', 'this isn’t helping');
		expect(read('you’re not listening', recent)).toContainEqual({ kind: 'unresolved', turns: 2 });
		expect(read('thanks, that is better', recent).map(({ kind }) => kind)).not.toContain('unresolved');
		const missed = aTurn({ outcome: { ...NO_OUTCOME, missed: 'wrong' } });
		const noHelp = aTurn({ outcome: { ...NO_OUTCOME, helped: false } });
		expect(read('hm', [missed, noHelp])).toEqual([{ kind: 'unresolved', turns: 2 }]);
		expect(read('hm', [missed, aTurn(), noHelp])).toEqual([]);
	});
});

describe('a hard choice', () => {
	it.each([
		...['should I report my brother to the police', 'Should I leave my husband?', 'do I press charges'],
		...['I don’t know whether to leave him or stay', 'should I keep the baby or have an abortion'],
		...['should I tell my wife about the affair', 'is it wrong to put my dad in a care home'],
		...[
			'they want us to turn off his life support',
			'should I give up custody',
			'torn between my mum and my wife',
		],
		...['should I testify against my brother', 'should I sign the papers', 'am I wrong to stop my chemo'],
	])('is heard: %s', (said) => {
		expect(read(said)).toEqual([expect.objectContaining({ kind: 'dilemma' })]);
	});

	it.each([
		...[
			'should I have pizza',
			'should I leave him a message',
			'should I leave my job',
			'should I leave early',
		],
		...['should I keep the receipt', 'how do I report him', 'in the film she asks should I leave my husband'],
		...['I left my husband', 'my friend had an abortion', 'should I turn off the washing machine'],
	])('is not heard in: %s', (said) => {
		expect(read(said)).toEqual([]);
	});
});

describe('other conversations of the last days', () => {
	const other = (said: string, conversation: string): Turn => {
		const signals = read(said);
		return aTurn({ said, signals, decision: decide(signals), conversation: conversation as ConversationId });
	};
	const readAfter = (earlier: readonly Turn[], recent: readonly Turn[] = []): readonly Signal[] =>
		readSignals('hello', aReading({}), { recent, earlier }, LEXICON);

	it('leave the gravest danger of each kind to ask after, when a conversation begins', () => {
		const earlier = [other('I feel hopeless', 'one'), other('I bought a rope', 'one'), other('kms', 'one')];
		expect(readAfter(earlier)).toEqual([{ kind: 'danger-before', danger: { kind: 'self-harm', level: 4 } }]);
		expect(readAfter(earlier, [aTurn()])).toEqual([]);
	});

	it('count when two of them had a concern', () => {
		const earlier = [other('I feel hopeless', 'one'), other('useless bot', 'two'), other('hello', 'three')];
		expect(readAfter(earlier)).toContainEqual({ kind: 'distress-before', conversations: 2 });
		expect(readAfter(earlier.slice(1))).toEqual([]);
	});
});

describe('what was read', () => {
	it('gives a painful emotion only when it is likely', () => {
		const signals = read('well', [], aReading({ sadness: 0.8, fear: 0.79, grief: 0.9 }));
		expect(signals).toEqual(
			expect.arrayContaining([
				{ kind: 'painful-emotion', emotion: 'grief', p: 0.9 },
				{ kind: 'painful-emotion', emotion: 'sadness', p: 0.8 },
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
				{ kind: 'abuse', level: 3, p: 0.9, sure: 3 },
				{ kind: 'self-harm', level: 1, p: 0.8, sure: 1 },
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
			dangers: [{ kind: 'self-harm', level: 3, p: 0.9, sure: 3 }],
			outside: 'language',
		});
		expect(signals).toEqual([
			{ kind: 'danger-read', danger: { kind: 'self-harm', level: 3 }, p: 0.9 },
			{ kind: 'unread', reason: 'language' },
		]);
	});

	it('only suspects what was read with doubt, and what may be graver than is sure', () => {
		const dangers = [
			{ kind: 'abuse', level: 3, p: 0.5, sure: null },
			{ kind: 'self-harm', level: 4, p: 0.8, sure: 2 },
		] as const;
		const signals = read('he', [], aReading({}, { dangers }));
		expect(signals).toEqual([
			{ kind: 'danger-suspected', danger: { kind: 'abuse', level: 3 }, p: 0.5 },
			{ kind: 'danger-read', danger: { kind: 'self-harm', level: 2 }, p: 0.8 },
			{ kind: 'danger-suspected', danger: { kind: 'self-harm', level: 4 }, p: 0.8 },
		]);
		const abuse = { kind: 'abuse', level: 3 } as const;
		const graver = { kind: 'self-harm', level: 4 } as const;
		const then = aTurn({ said: 'he', signals });
		expect(read('ok', [then])).toEqual([
			standing(2, 1),
			{ kind: 'suspicion-standing', danger: abuse, turnsAgo: 1 },
			{ kind: 'suspicion-standing', danger: graver, turnsAgo: 1 },
		]);
		const five = [then, aTurn(), aTurn(), aTurn(), aTurn(), aTurn()];
		expect(read('ok', five)).toEqual([standing(2, 6)]);
	});

	it('suspects what the last messages say together, but for what this one says or what stands anyway', () => {
		const together = [
			{ kind: 'medical', level: 3, p: 0.6, sure: null },
			{ kind: 'abuse', level: 3, p: 0.8, sure: 3 },
			{ kind: 'self-harm', level: 1, p: 0.5, sure: null },
		] as const;
		const medical = { kind: 'suspected-together', danger: { kind: 'medical', level: 3 }, p: 0.6 };
		const abuse = { kind: 'suspected-together', danger: { kind: 'abuse', level: 3 }, p: 0.8 };
		const recent = [aTurn({ said: 'he' })];
		expect(read('ok', recent, aReading({}, { together }))).toEqual([medical, abuse]);
		const dangers = [{ kind: 'abuse', level: 3, p: 0.5, sure: null }] as const;
		expect(read('ok', recent, aReading({}, { together, dangers }))).toEqual([
			{ kind: 'danger-suspected', danger: { kind: 'abuse', level: 3 }, p: 0.5 },
			medical,
		]);
		const spokenOf = [
			aTurn({ said: 'he', signals: read('he', [], aReading({}, { dangers: [together[1]] })) }),
		];
		expect(read('ok', spokenOf, aReading({}, { together }))).toEqual([
			{ kind: 'danger-standing', danger: { kind: 'abuse', level: 3 }, turnsAgo: 1 },
			medical,
		]);
	});

	it('lets a suspicion stand where the messages could not be read together, and drops it where they were', () => {
		const suspected = aTurn({
			said: 'he',
			signals: [{ kind: 'suspected-together', danger: { kind: 'abuse', level: 3 }, p: 0.5 }],
		});
		const standing = { kind: 'suspicion-standing', danger: { kind: 'abuse', level: 3 }, turnsAgo: 1 };
		expect(read('ok', [suspected])).toEqual([standing]);
		expect(read('ok', [suspected], { kind: 'unread', reason: 'encoder-slow' })).toContainEqual(standing);
		expect(read('ok', [suspected], aReading({}, { together: [] }))).toEqual([]);
	});

	it('takes that this is no help only when it is as good as sure, and after a first reply', () => {
		const stuck = (p: number): Reading => aReading({}, { stuck: { p, likely: true } });
		expect(read('well', [aTurn()], stuck(0.8))).toEqual([{ kind: 'stuck-read', p: 0.8 }]);
		expect(read('well', [aTurn()], stuck(0.7))).toEqual([]);
		expect(read('well', [], stuck(0.8))).toEqual([]);
	});

	it('lets a danger that was read stand as one that was cued does', () => {
		const reading = { ...aReading({}), dangers: [{ kind: 'abuse', level: 3, p: 0.9, sure: 3 } as const] };
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
