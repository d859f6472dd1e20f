import { describe, expect, it } from 'vitest';
import { PHRASES } from '../../../src/content/en/phrases.ts';
import { REVIEW_WORDS } from '../../../src/content/en/review-words.ts';
import type { Instant, TurnId } from '../../../src/core/brand.ts';
import type { RunningClock, Window } from '../../../src/core/help/clock.ts';
import type { Emotion } from '../../../src/core/reading/emotions.ts';
import type { Topic } from '../../../src/core/reading/labels.ts';
import { readAddress } from '../../../src/core/reply/address.ts';
import { writeGuide } from '../../../src/core/reply/guide.ts';
import { contentWords } from '../../../src/core/reply/language.ts';
import type { GuidePlan, Move } from '../../../src/core/reply/plan.ts';
import { reviewReply, reviewSentence } from '../../../src/core/reply/review.ts';
import { isPresumed, readSituation } from '../../../src/core/reply/situation.ts';
import { nameTopic, readTopic } from '../../../src/core/reply/topic.ts';
import { wordsOf } from '../../../src/core/reply/variety.ts';
import type { Sentence, Turn } from '../../../src/core/turn.ts';
import { ADDRESSES } from '../../../src/content/en/addresses.ts';
import { TOPICS } from '../../../src/content/en/topics.ts';
import { aPlan } from '../../support/a-plan.ts';
import { aReading } from '../../support/a-reading.ts';
import { aContext } from '../../support/a-review.ts';
import { aTurn } from '../../support/a-turn.ts';

const planFor = (said: string, parts: Partial<GuidePlan> = {}): GuidePlan =>
	aPlan({ address: readAddress(said, ADDRESSES), topic: nameTopic(said, TOPICS), ...parts });

const candidates = (said: string, move: Move, parts: Partial<GuidePlan> = {}, recent: readonly Turn[] = []) =>
	writeGuide(planFor(said, { moves: [move], ...parts }), said, recent, PHRASES)[0]?.candidates ?? [];

/** A reply as it is shown: for each move the first candidate that passes review. */
const reply = (said: string, plan: GuidePlan, recent: readonly Turn[]): readonly Sentence[] => {
	const emotion = plan.feeling === null ? {} : { [plan.feeling.emotion]: plan.feeling.p };
	const context = { ...aContext({ said, recent, reading: aReading(emotion) }), plan };
	return writeGuide(plan, said, recent, PHRASES).reduce<readonly Sentence[]>(
		(shown, { move, candidates: texts }) => {
			const text = texts.find((one) => reviewSentence(one, move, { ...context, shown }, REVIEW_WORDS).shown);
			return text === undefined ? shown : [...shown, { text, move }];
		},
		[],
	);
};

type Conversation = readonly (readonly [said: string, emotion: Emotion | null])[];

/** Its first message is read for what it is about, the others tell it by their words or not at all. */
const converse = (topic: Topic, messages: Conversation): readonly Turn[] =>
	messages.reduce<readonly Turn[]>((recent, [said, emotion], index) => {
		const moves: readonly Move[] = ['reflect', 'validate', index % 2 === 0 ? 'ask' : 'step'];
		const feeling = emotion === null ? null : { emotion, p: index % 2 === 0 ? 0.7 : 0.4 };
		const reading = index === 0 ? aReading({}, { topics: [{ label: topic, p: 0.9 }] }) : aReading();
		const plan = planFor(said, {
			moves,
			feeling,
			address: null,
			topic: readTopic(said, reading, TOPICS, recent),
		});
		return [
			...recent,
			aTurn({ id: `turn-${index}` as TurnId, said, reading, plan, sentences: reply(said, plan, recent) }),
		];
	}, []);

describe('while a life is at stake', () => {
	const spoke = aTurn({ plan: { voice: 'script', script: 'self-harm-3', moves: ['reflect', 'person'] } });
	const denied = aTurn({
		plan: { voice: 'script', script: 'self-harm-denied', moves: ['reflect', 'person'] },
	});
	const mild = aTurn({ plan: { voice: 'script', script: 'self-harm-2', moves: ['reflect', 'person'] } });
	const asks = (recent: readonly Turn[]) =>
		candidates('the bills are on the table', 'ask', { topic: 'debt' }, recent);

	const isOfLife = (text: string): boolean => (PHRASES.ask.atStake as readonly string[]).includes(text);
	const allOfLife = (texts: readonly string[]): boolean => texts.length > 0 && texts.every(isOfLife);

	it('asks nothing of bills, for as long as it stands', () => {
		expect(allOfLife(asks([spoke, ...Array.from({ length: 6 }, () => aTurn())]))).toBe(true);
	});

	it('asks as ever once thoughts of suicide were denied, unless the danger was graver', () => {
		expect(asks([mild, denied])).not.toEqual([]);
		expect(asks([mild, denied]).some(isOfLife)).toBe(false);
		expect(allOfLife(asks([spoke, denied]))).toBe(true);
	});

	it('asks who is near nobody who just named somebody', () => {
		const named = candidates('they will say it I think', 'ask', { topic: 'debt' }, [spoke]);
		expect(named).not.toEqual([]);
		expect(named.filter((text) => text.startsWith('Who'))).toEqual([]);
	});

	it('hears that somebody is on the way', () => {
		const isHeard = (said: string): boolean =>
			PHRASES.reflect.reaching.some((text) => candidates(said, 'reflect', {}, [spoke])[0]?.startsWith(text));
		expect(isHeard('hes on his way. Taking the bolt out')).toBe(true);
		expect(isHeard('I told him they won')).toBe(false);
	});
});

it('gives words to whoever asks what to say, and none to say to whoever hurts them', () => {
	const said = 'what would i even say to her';
	expect(PHRASES.step.own.given).toContain(candidates(said, 'step')[0]);
	expect(PHRASES.step.own.given).toContain(candidates('can you write the text to gethin', 'step')[0]);
	expect(PHRASES.step.own.given).not.toContain(candidates('can you write a poem about my dog', 'step')[0]);
	expect(PHRASES.step.own.givenToWork).toContain(candidates(said, 'step', { topic: 'work' })[0]);
	const hurt = aTurn({ decision: { ...aTurn().decision, dangers: [{ kind: 'abuse', level: 3 }] } });
	expect(PHRASES.step.harm).toContain(candidates(said, 'step', {}, [hurt])[0]);
});

const DEBT = [
	['I owe about 9 grand and I can’t sleep', 'nervousness'],
	['credit cards mostly and a payday loan', null],
	['it started when I lost my job in march', 'sadness'],
	['nobody knows. my wife thinks it’s all paid off', null],
	['I just hide the letters in the garage', 'fear'],
	['I’m ashamed', 'embarrassment'],
	['the worst is the phone ringing all day', 'annoyance'],
	['I feel sick every time it rings', 'fear'],
	['maybe I could open one letter', null],
	['it was from the bank, they want it all now', 'fear'],
	['I can’t pay that', 'sadness'],
	['my wife asked me today why I look so tired', null],
] as const;

const IDENTITY = [
	['I think I’m bi and I have known since school', 'nervousness'],
	['I never told anyone', null],
	['my church thinks it’s a sin', 'sadness'],
	['I sit there every week and smile', null],
	['my best friend makes jokes about it', 'annoyance'],
	['I laugh too, that’s the worst', 'embarrassment'],
	['maybe I could tell my cousin', null],
	['she is kind and she never gossips', null],
	['I’m scared she will look at me another way', 'fear'],
	['I wrote her a message and deleted it', 'fear'],
	['I’m so tired of acting', 'sadness'],
	['I just want to be normal', 'sadness'],
] as const;

const SUBSTANCE = [
	['I started drinking again after nine months', 'disappointment'],
	['it was my birthday and everyone had wine', null],
	['I have hidden bottles behind the washing machine', 'embarrassment'],
	['my wife smelled it on me last night', 'fear'],
	['she didn’t say a word', 'sadness'],
	['I feel sick of myself', 'disgust'],
	['evenings are the worst, when the kids are in bed', null],
	['my hands want something to hold', 'nervousness'],
	['I used to go for walks with the dog', null],
	['maybe I could call my old sponsor', null],
	['he will be so disappointed', 'remorse'],
	['he picked up and he was glad I called', 'relief'],
] as const;

const EATING = [
	['I binge when everyone is asleep', 'embarrassment'],
	['it’s bread mostly, and whatever is there', null],
	['then I make myself sick', 'disgust'],
	['nobody knows, I run the tap', null],
	['my mum says I look great', 'annoyance'],
	['that makes it worse', 'sadness'],
	['it started when I left home', null],
	['I count everything all day', 'nervousness'],
	['I’m tired of thinking about it', 'sadness'],
	['my flatmate asked if I’m ok', null],
	['I said I had a bug', 'remorse'],
	['I want to tell her but I don’t know how', 'fear'],
] as const;

describe('reflect', () => {
	it.each([
		['My landlord wants me out by Friday.', ['landlord', 'friday']],
		['my gf found out i cheated on her and shes not talking to me', ['girlfriend', 'cheat']],
		['credit cards mostly and a payday loan', ['card', 'loan']],
		['how do i tell my mum im pregnant', ['mum', 'pregnant']],
	] as const)('takes up the words of: %s', (said, words) => {
		for (const text of candidates(said, 'reflect').slice(0, 3)) {
			expect(contentWords(text)).toEqual(expect.arrayContaining([...words]));
		}
	});

	it('names the feeling that was read, and only tentatively when it is unsure', () => {
		const said = 'My landlord raised the rent on Monday.';
		const [unsure] = candidates(said, 'reflect', { feeling: { emotion: 'fear', p: 0.4 } });
		expect(unsure).toMatch(/scared|afraid|frighten|scary/);
		expect(unsure).toMatch(/wonder|maybe|might|may|perhaps|could/i);
		const [sure] = candidates(said, 'reflect', { feeling: { emotion: 'fear', p: 0.9 } });
		expect(sure).toMatch(/sound|seem|wonder/);
	});

	it('does not name a feeling that the person has named', () => {
		const [first] = candidates('I am so scared of my landlord', 'reflect', {
			feeling: { emotion: 'fear', p: 0.9 },
		});
		expect(first?.match(/scared|afraid|frighten|scary/g)).toHaveLength(1);
	});

	it('tells a judgement back as the person’s view', () => {
		for (const text of candidates('I am a terrible mother to my kids', 'reflect').slice(0, 3)) {
			expect(text).toMatch(/to you|you see|you say|stand|feeling that|left with|you tell/);
		}
	});

	it('never doubts what somebody did to the person', () => {
		for (const text of candidates('my boyfriend hits me when he is drunk', 'reflect')) {
			expect(text).not.toMatch(/^(?:If|As|It seems|It sounds|From|Going)/);
		}
	});

	it.each([
		['i had 400 calories and my mum noticed', 'calorie'],
		['I am an alcoholic and my wife knows', 'alcoholic'],
		['I have been clean for a year and I miss my friends', 'clean'],
	])('says no word back that hurts: %s', (said, word) => {
		for (const text of candidates(said, 'reflect')) expect(contentWords(text)).not.toContain(word);
	});

	it.each([
		'my chest is perfectly all right',
		'he has never hit me',
		'your sister Gwen lives four hours away',
	])('adds nothing to what did not hurt: %s', (said) => {
		const { heavy, meaning } = PHRASES.reflect;
		for (const text of candidates(said, 'reflect', { topic: 'health' }))
			for (const tail of [...heavy, ...meaning.health])
				expect(text.toLowerCase()).not.toContain(tail.slice(0, -1).toLowerCase());
	});

	it('says what may follow from what happened', () => {
		const [first = ''] = candidates('my husband hid four credit cards and nobody knows', 'reflect', {
			topic: 'debt',
		});
		const { secret } = PHRASES.reflect.meanings;
		expect(secret.some((tail) => first.toLowerCase().includes(tail.slice(1, -1).toLowerCase()))).toBe(true);
	});

	it.each([
		['love', 'sometimes hes so lovely that i think i made it up'],
		['gratitude', 'they took it off me and that was good'],
		['amusement', 'he made a powerpoint about my pan'],
		['disgust', 'got me with a belt sunday'],
		['remorse', 'sorry in advance for how I write'],
	] as const)('never names %s, which the person did not', (emotion, said) => {
		const { states, qualities }: { states: readonly string[]; qualities: readonly string[] } =
			PHRASES.feelings[emotion];
		for (const text of candidates(said, 'reflect', { feeling: { emotion, p: 0.95 } }))
			for (const word of [...states, ...qualities]) expect(text).not.toContain(word);
	});

	it.each([
		['I am going to actually murder my roommate', /your roommate/],
		['this apartment is going to be the death of me i swear to god', /the apartment/],
	] as const)('hears whom *kill* is said of in anger: %s', (said, who) => {
		const [first] = candidates(said, 'reflect');
		expect(first).toMatch(who);
		expect(first).toMatch(/under your skin|more than you can take|had enough/);
	});

	it.each([
		['amusement', 'lol I won the prize for the worst debt'],
		['love', 'I love my dad and I am happy he is free'],
		['joy', 'great, just great, they promoted the other one'],
	] as const)('makes no glad news of %s: %s', (emotion, said) => {
		for (const text of candidates(said, 'reflect', { feeling: { emotion, p: 0.95 } }))
			expect(PHRASES.reflect.plainLight).not.toContain(text);
		for (const text of candidates(said, 'validate', { feeling: { emotion, p: 0.95 } }))
			expect(PHRASES.validate.light).not.toContain(text);
	});

	it.each([
		['ok ill ring them', "you'll ring them"],
		['i could text her', 'you could text her'],
		['I can go Saturday', 'you can go saturday'],
	])('tells a step of the person’s own back as what it is: %s', (said, step) => {
		const [first = ''] = candidates(said, 'reflect', { feeling: { emotion: 'nervousness', p: 0.8 } });
		expect(first.toLowerCase()).toMatch(new RegExp(`^(?:so |all right, )?${step}\\.$`));
	});

	it.each([
		['im 17', /17/],
		['months', /months/i],
		['my sister', /your sister/i],
		['about ten days', /ten days/i],
	])('takes up an answer to its own question: %s', (said, answer) => {
		const asked = aTurn({ sentences: [{ text: 'Since when?', move: 'ask' }] });
		expect(candidates(said, 'reflect', {}, [asked])[0]).toMatch(answer);
	});

	it('answers a short word without making anything of it', () => {
		expect(PHRASES.reflect.brief).toContain(candidates('ok', 'reflect')[0]);
	});
});

describe('validate', () => {
	it('is tied to what happened', () => {
		const [first] = candidates('My landlord wants me out by Friday.', 'validate', {
			feeling: { emotion: 'fear', p: 0.7 },
		});
		expect(first).toMatch(/given|when|because|with/);
	});

	it('speaks of shame where the person does', () => {
		const [first] = candidates('I am so ashamed of my debts', 'validate');
		expect(PHRASES.validate.shame.debt).toContain(first);
	});

	it.each([
		['I am ashamed that I am gay', 'identity'],
		['I hide how much I drink', 'substance'],
		['I binge in secret', 'eating'],
	] as const)('speaks of the shame that others laid on it: %s', (said, topic) => {
		expect(PHRASES.validate.shame[topic]).toContain(candidates(said, 'validate', { topic })[0]);
	});

	it('makes no trouble of who somebody is', () => {
		expect(candidates('I am bi and married', 'validate', { topic: 'identity' })).toEqual([]);
		const hurt = candidates('my dad disowned me because I am gay', 'validate', { topic: 'identity' });
		expect(hurt).not.toEqual([]);
	});

	it.each(['The shop was shut and then I walked back', 'ok', 'I write to you from my kitchen'])(
		'says nothing where no cause is known, and no step follows, unless one was asked for: %s',
		(said) => {
			const moves: readonly Move[] = ['validate', 'step'];
			expect(candidates(said, 'validate', { topic: 'other' })).toEqual([]);
			expect(
				writeGuide(planFor(said, { moves }), said, [], PHRASES).flatMap((offer) => offer.candidates),
			).toEqual([]);
			const [before, after] = writeGuide(planFor(said, { moves, need: 'step' }), said, [], PHRASES);
			expect(PHRASES.validate.grounds.any).toContain(before?.candidates[0]);
			expect(after?.candidates).not.toEqual([]);
		},
	);

	it('takes the cause from what was told before it takes one from the topic', () => {
		const [first] = candidates('another letter came and I cannot open it', 'validate', { topic: 'debt' });
		expect(first).toContain('when every letter through the door could be another one');
	});

	it('takes the cause from the feeling where nothing told gives one', () => {
		const feeling = { emotion: 'anger', p: 0.7 } as const;
		const [first = ''] = candidates('I pay and it is still wrong', 'validate', { topic: 'debt', feeling });
		expect(PHRASES.validate.causesByFeeling.debt.anger.some((cause) => first.includes(cause))).toBe(true);
	});

	it('takes a topic that only the encoder heard as seriously as one that was named', () => {
		const [first] = candidates('it has got hold of me like before', 'validate', { topic: 'substance' });
		expect(first).toMatch(new RegExp(PHRASES.validate.causes.substance.join('|')));
	});

	it('does not speak of the body as a matter', () => {
		for (const text of candidates('my weight is a mess and my lump hurts', 'validate', { topic: 'eating' }))
			expect(text).not.toMatch(/your (?:weight|lump)/);
	});

	it('calls nothing good that may hurt, whatever was read', () => {
		const texts = candidates('I love my wife but I can’t stay any longer', 'validate', {
			feeling: { emotion: 'love', p: 0.9 },
		});
		for (const text of texts) expect(PHRASES.validate.light).not.toContain(text);
	});

	it.each([
		'90 days clean today',
		'90 days today!!!',
		'I got my 6 month chip last night',
		'the test came back negative!!',
		'i paid off the last of the card this morning',
		'first night i slept through in a year',
		'we got the flat!',
		'I told my mum and she hugged me',
		'it went really well',
		'it went really well today with my mum',
		'I PASSED!!!!',
		'SHE SAID YES, for a pan of pancit',
		'the visa came!!!',
	])('is glad of good news, whatever feeling was read: %s', (said) => {
		const [first] = candidates(said, 'validate', { feeling: { emotion: 'realization', p: 0.4 } });
		expect(PHRASES.validate.light).toContain(first);
	});

	it.each([
		['no I am not lonely cariad, I am SHOWING OFF', 'loneliness'],
		["I'm not sad. angry little bit", 'other'],
		['daughter put this on my phone', 'family'],
		["Sorry that was shouting, I couldn't find how to turn it off", 'other'],
	] as const)('tells nobody how hard it is who says nothing of the kind: %s', (said, topic) => {
		for (const text of candidates(said, 'validate', { topic, moves: ['reflect', 'validate', 'ask'] }))
			expect(PHRASES.validate.heavy.some((frame) => text.startsWith(frame.split('{')[0] ?? ''))).toBe(false);
	});

	it.each([
		'I was 2 years clean and I used on Friday',
		'the test came back negative again',
		'the pregnancy test was negative',
		'it went well until his mother came',
		'will I ever be debt free',
		'i slept through my alarm',
		'I passed out in the shop',
		'I paid off my card but the bailiffs still come',
		'no I never got the flat',
	])('makes no glad news of: %s', (said) => {
		for (const text of candidates(said, 'validate', { feeling: { emotion: 'realization', p: 0.4 } }))
			expect(PHRASES.validate.light).not.toContain(text);
	});

	it('is glad of what is glad', () => {
		const texts = candidates('I passed my exam and I am so happy', 'validate', {
			feeling: { emotion: 'joy', p: 0.9 },
		});
		expect(PHRASES.validate.light).toContain(texts[0]);
	});
});

describe('recall', () => {
	it('says nothing of what was told a moment ago, nor of what does not belong here', () => {
		const said = 'My mum fell down the stairs';
		const earlier = aTurn({ id: 'earlier' as TurnId, said });
		const parts = { recalled: { turn: earlier.id, note: null, said, score: 0.7 } };
		expect(candidates('My mum is ill', 'recall', parts, [earlier])).toEqual([]);
		expect(candidates('The bus was late', 'recall', parts)).toEqual([]);
	});

	const recalled = (said: string) => ({ turn: 'long ago' as TurnId, note: null, said, score: 0.7 });

	it('says what was told, in a statement', () => {
		const [first] = candidates('My mum is in hospital again', 'recall', {
			recalled: recalled('My mum fell down the stairs'),
		});
		expect(first).toContain('your mum fell down the stairs');
		expect(first).not.toContain('?');
	});

	it.each(['He said it again', 'why does she do that', 'ok', 'you are useless'])(
		'leaves out what says nothing by itself: %s',
		(said) => {
			expect(candidates('My mum is ill', 'recall', { recalled: recalled(said) })).toEqual([]);
		},
	);

	it.each([
		['My herpes test came back positive', 'I slept with her and I fear herpes'],
		['I came out to my best friend', 'people keep asking whether I am gay'],
		['I started drinking again in spring', 'I got drunk again last night'],
		['I binge when the house is empty', 'I feel sick when I binge'],
	])('does not bring up a subject of shame that this conversation has not: %s', (said, raising) => {
		expect(candidates('My mum is ill', 'recall', { recalled: recalled(said) })).toEqual([]);
		expect(candidates(raising, 'recall', { recalled: recalled(said) })).not.toEqual([]);
	});
});

describe('ask', () => {
	it('asks something else every time, and each unknown once before any twice', () => {
		const asked: string[] = [];
		let recent: readonly Turn[] = [];
		for (let index = 0; index < 12; index++) {
			const [question = ''] = candidates('I feel stuck in all this', 'ask', {}, recent);
			expect(asked).not.toContain(question);
			asked.push(question);
			recent = [...recent, aTurn({ said: 'I feel stuck', sentences: [{ text: question, move: 'ask' }] })];
		}
		const unknownOf = (question: string): string =>
			Object.entries(PHRASES.ask.general).find(([, texts]) =>
				(texts as readonly string[]).includes(question),
			)?.[0] ?? '';
		expect(new Set(asked.slice(0, 6).map(unknownOf)).size).toBe(6);
	});

	it.each([
		['who-knows', 'nobody knows and my sister thinks I am fine'],
		['who-knows', 'she doesnt know a thing'],
		['since-when', 'it has been like this since March'],
		['what-was-tried', 'I rang them and they cut me off'],
	] as const)('never asks %s once that was said: %s', (unknown, said) => {
		const recent: Turn[] = [aTurn({ said, sentences: [] })];
		const own: readonly string[] = [...PHRASES.ask.general[unknown], ...PHRASES.ask.byTopic.debt[unknown]];
		const [first] = candidates('and so it goes on', 'ask', { topic: 'debt' }, recent);
		expect(own).not.toContain(first);
	});

	it('asks about the matter itself where there is one', () => {
		expect(candidates('My boss wants me gone', 'ask', { topic: 'work' }).join(' ')).toContain('your boss');
		expect(candidates('My lump hurts', 'ask', { topic: 'health' }).join(' ')).not.toContain('your lump');
	});

	it('does not ask since when of one who has said so', () => {
		const said = 'He has ignored me since March and it started when we moved';
		const [first = ''] = candidates(said, 'ask');
		expect(PHRASES.ask.general['since-when']).not.toContain(first);
		expect(first).toMatch(/\?$/);
	});
});

/** The steps of a topic that a sentence offers. */
const stepsIn = (text: string | undefined, topic: Topic): readonly string[] =>
	PHRASES.step.byTopic[topic].map(({ says }) => says).filter((says) => text?.includes(says) === true);

describe('step', () => {
	it('offers a choice, by topic', () => {
		for (const text of candidates('I owe 900 on my credit card', 'step')) expect(text).toMatch(/\bor\b/i);
		expect(stepsIn(candidates('I owe 900 on my credit card', 'step')[0], 'debt')).toHaveLength(1);
	});

	it.each([
		['they misgendered me at work', 'identity'],
		['I got drunk again', 'substance'],
		['I binge every night', 'eating'],
	] as const)('has steps of its own for: %s', (said, topic) => {
		for (const text of candidates(said, 'step')) expect(text).toMatch(/\bor\b/i);
		expect(stepsIn(candidates(said, 'step')[0], topic)).toHaveLength(1);
	});

	it.each([
		['debt', 'the council sent a red one', 'ring the council when it opens'],
		['debt', 'bailiffs are coming thursday', 'tell a debt adviser about the visit'],
		['study', 'there is an email from the dean I never opened', 'open one email with someone beside you'],
		['family', 'I have not had a night off since Easter', 'ask the GP how a carer gets an assessment'],
		['work', 'I pay the union and have never once rung', 'ring the union'],
		['sexual-health', 'the condom broke last night', 'ask a pharmacist today'],
	] as const)('%s: fits what was told: %s', (topic, said, expected) => {
		const steps = candidates(said, 'step', { topic }).join(' ');
		expect(steps).toContain(expected);
	});

	it('offers no step for what was never told', () => {
		for (const text of candidates('money is tight', 'step', { topic: 'debt' }))
			expect(text).not.toMatch(/council|bailiff|court|hospital|betting|visit/);
	});

	it('is of the conversation’s topic, not of what was named in passing', () => {
		const recent = [0, 1, 2, 3].map((index) =>
			aTurn({
				id: `${index}` as TurnId,
				said: 'money is tight',
				plan: aPlan({ topic: 'debt' }),
				sentences: [],
			}),
		);
		const [first] = candidates('I sat there and ate', 'step', { topic: 'eating' }, recent);
		expect(stepsIn(first, 'debt')).toHaveLength(1);
	});

	it.each([
		['i might ring when theyre at school tomorrow', 'words'],
		['I could ask Dan about the team', 'words'],
		['I will go to the library on Friday', 'deeds'],
		['I can never tell her', null],
		['I could hit him', null],
	] as const)('helps with the step a person has in mind, before any of ours: %s', (said, takes) => {
		const [first = ''] = candidates(said, 'step', { topic: 'other' });
		const { words, deeds } = PHRASES.step.own;
		if (takes === null) expect([...words, ...deeds]).not.toContain(first);
		else expect(PHRASES.step.own[takes]).toContain(first);
	});

	it('comes back once to a step that was passed over', () => {
		const before = aTurn({ said: 'I could ask Dan about the team', sentences: [] });
		const [first] = candidates('anyway it is late', 'step', {}, [before]);
		expect(first).toContain('you could ask Dan');
		const answered = aTurn({ ...before, sentences: [{ text: first ?? '', move: 'step' }] });
		expect(candidates('anyway it is late', 'step', {}, [answered]).join(' ')).not.toContain('ask Dan');
	});

	it('offers only what leads to safety once someone was hurt in this conversation', () => {
		const danger = { kind: 'abuse', level: 3 } as const;
		const decision = { ...aTurn().decision, dangers: [danger] };
		const recent = [aTurn({ decision })];
		const [first] = candidates('I could tell him that it hurts', 'step', { topic: 'relationship' }, recent);
		expect(PHRASES.step.harm).toContain(first);
	});

	const after = (kind: 'abuse' | 'violence') => {
		const { decision } = aTurn();
		return [aTurn({ decision: { ...decision, dangers: [{ kind, level: 3 }] } })];
	};
	const HARD = 'I hate how hard it is to talk to him';

	it('asks and explains nothing as between equals once somebody was hurt, nor says that they were', () => {
		const close = { topic: 'relationship' } as const;
		for (const text of candidates(HARD, 'ask', close, after('abuse')))
			expect(PHRASES.ask.harm).toContain(text);
		const reasons = candidates(HARD, 'validate', close, after('abuse'));
		expect(reasons.length).toBeGreaterThan(0);
		const { causes, causesAtHome, harm } = PHRASES.validate;
		// Who hurts them may read along.
		for (const text of reasons) expect(harm).not.toContain(text);
		for (const cause of causes.relationship) expect(reasons.join(' ')).not.toContain(cause);
		expect(causesAtHome.some((cause) => reasons.join(' ').includes(cause))).toBe(true);
	});

	it('does not take whoever spoke of violence for the one who was hurt', () => {
		for (const text of candidates(HARD, 'ask', { topic: 'relationship' }, after('violence')))
			expect(PHRASES.ask.harm).not.toContain(text);
	});

	it('looks to safety when somebody hurts the person', () => {
		expect(PHRASES.step.harm).toContain(candidates('my boyfriend hit me', 'step')[0]);
	});
});

describe('inform', () => {
	it('says in its first sentence that it is software, when asked', () => {
		for (const text of candidates('are you a real person?', 'inform')) {
			expect(text.split('. ')[0]).toMatch(/software|computer program/);
		}
	});

	it('says where words are kept and who could read them', () => {
		for (const text of candidates('is this private?', 'inform')) {
			expect(text).toMatch(/this device/);
			expect(text).toMatch(/could (?:still )?(?:read|open)/);
		}
	});
});

describe.each<readonly [topic: Topic, messages: Conversation]>([
	['debt', DEBT],
	['identity', IDENTITY],
	['substance', SUBSTANCE],
	['eating', EATING],
])('over a conversation about %s', (topic, messages) => {
	const turns = converse(topic, messages);
	const sentences = turns.flatMap((turn) => turn.sentences.map(({ text }) => text));

	it('speaks every move of every turn, and leaves out only a validation that would say nothing', () => {
		const spoken = turns.map((turn) => turn.sentences.map(({ move }) => move));
		for (const moves of spoken) {
			expect(moves[0]).toBe('reflect');
			if (moves.includes('step')) expect(moves).toContain('validate');
		}
		expect(spoken.filter((moves) => moves.includes('validate')).length).toBeGreaterThanOrEqual(8);
		expect(spoken.filter((moves) => /ask|step/.test(moves.at(-1) ?? '')).length).toBeGreaterThanOrEqual(10);
	});

	it('says no sentence twice', () => {
		expect(new Set(sentences).size).toBe(sentences.length);
	});

	it('opens no reply as it opened one of the five before', () => {
		const openers = turns.map((turn) =>
			wordsOf(turn.sentences[0]?.text ?? '')
				.slice(0, 3)
				.join(' '),
		);
		for (const [index, opener] of openers.entries()) {
			expect(openers.slice(Math.max(0, index - 5), index)).not.toContain(opener);
		}
	});

	it('keeps to the subject when an answer names none', () => {
		expect(turns.map(({ plan }) => plan.voice === 'guide' && plan.topic)).toEqual(messages.map(() => topic));
	});

	it('passes review as a whole, turn by turn', () => {
		for (const [index, turn] of turns.entries()) {
			const { plan, said } = turn;
			if (plan.voice !== 'guide') throw new Error('the guide speaks here');
			const emotion = plan.feeling === null ? {} : { [plan.feeling.emotion]: plan.feeling.p };
			const context = {
				...aContext({ said, recent: turns.slice(0, index), reading: aReading(emotion) }),
				plan,
			};
			expect(reviewReply(turn.sentences, context, REVIEW_WORDS).breaks, said).toEqual([]);
		}
	});

	it('is the same for the same conversation', () => {
		expect(converse(topic, messages).map((turn) => turn.sentences)).toEqual(
			turns.map((turn) => turn.sentences),
		);
	});
});

/** Each in one voice of its own, and some about somebody else. */
const TOLD: readonly (readonly [topic: Topic, said: string, emotion: Emotion | null])[] = [
	['identity', 'I came out to my mum and she said it is a phase', 'sadness'],
	['identity', 'i think im gay and i cant tell anyone', 'fear'],
	['identity', 'they keep using my deadname at school', null],
	['identity', "I don't believe in god anymore and my whole family does", 'nervousness'],
	['identity', 'got called sir in the shop again', 'annoyance'],
	['identity', 'I got my name changed today, I am so happy', 'joy'],
	['substance', 'I started drinking again after 8 months and I hid it from my wife', 'remorse'],
	['substance', 'my husband drinks every night and he just goes away', null],
	['substance', 'i smoke weed all day and i cant stop', null],
	['substance', 'My dad is two years sober and I do not know how to trust him', 'confusion'],
	['substance', '5 years sober today!', 'pride'],
	['eating', 'i binge at night and then i hate myself', 'disgust'],
	['eating', 'mum comments on my plate', 'annoyance'],
	['eating', 'I make myself sick after every meal and nobody knows', 'embarrassment'],
	['eating', 'My daughter is 14 and she has stopped eating', 'fear'],
	['eating', 'scared of food', null],
];

it.each(
	TOLD.flatMap(([topic, said, emotion]) =>
		(['ask', 'step'] as const).map((last) => [topic, last, said, emotion] as const),
	),
)('%s: a whole reply with a move to %s passes review: %s', (topic, last, said, emotion) => {
	const feeling = emotion === null ? null : { emotion, p: 0.7 };
	const plan = planFor(said, { topic, feeling, moves: ['reflect', 'validate', last] });
	const shown = reply(said, plan, []);
	const moves = shown.map(({ move }) => move);
	expect(moves.filter((move) => move !== 'validate')).toEqual(['reflect', last]);
	if (last === 'step') expect(moves).toContain('validate');
	const context = {
		...aContext({ said, reading: aReading(emotion === null ? {} : { [emotion]: 0.7 }) }),
		plan,
	};
	expect(reviewReply(shown, context, REVIEW_WORDS).breaks).toEqual([]);
});

it('speaks a whole reply within the limit of length, and the way to a person', () => {
	const said = 'My landlord wants me out by Friday and I owe him two months of rent';
	const plan = planFor(said, {
		moves: ['reflect', 'validate', 'recall', 'step', 'person'],
		feeling: { emotion: 'fear', p: 0.7 },
		recalled: { turn: 'long ago' as TurnId, note: null, said: 'My rent went up in March', score: 0.7 },
	});
	const shown = reply(said, plan, []);
	expect(shown.map(({ move }) => move)).toEqual(plan.moves);
	const ours = shown.filter(({ move }) => move !== 'person');
	expect(wordsOf(ours.map(({ text }) => text).join(' ')).length).toBeLessThanOrEqual(80);
});

it('leaves no hours out for whoever wants it shorter', () => {
	const left = (fact: string, hours: number, count: number): Window => ({
		fact,
		says: fact,
		thing: fact,
		lasts: { count, unit: 'hours' },
		hoursLeft: hours,
		hoursLeftAtMost: hours + 12,
		checkWith: null,
	});
	const clock: RunningClock = {
		name: 'unprotected-sex',
		at: 1_770_000_000_000 as Instant,
		hoursUntilDue: null,
		windows: [left('one pill', 1, 72), left('another pill', 43, 120)],
	};
	const said = 'the condom broke on Wednesday';
	const [first] = candidates(said, 'clock', { clock, wishes: ['shorter'] });
	expect(first).toMatch(/72/);
	expect(first).toMatch(/43/);
});

describe('what a sentence may not take for granted', () => {
	const shownTo = (told: string, topic: Topic, move: Move): string =>
		candidates('I keep thinking of it', move, { topic }, [aTurn({ said: told })]).join('\n');

	it('asks whoever lost the job about no shift, no boss and no working day', () => {
		const ofWork = /\b(?:at work|shifts?|boss|manager|working day)\b/iu;
		expect(shownTo('work is too much', 'work', 'ask')).toMatch(ofWork);
		for (const move of ['ask', 'validate', 'step'] as const)
			expect(shownTo('I lost my job on Friday', 'work', move)).not.toMatch(ofWork);
	});

	it('takes nobody who is held, or tells of another, for one who lost the job', () => {
		const { presumed } = PHRASES;
		const tells = (said: string): boolean => presumed.some(({ told }) => told.test(said));
		expect(tells('my boss wont let me go home')).toBe(false);
		expect(tells('he would never let us go out')).toBe(false);
		expect(tells('they let me go on Friday')).toBe(true);
		const given = (said: string): readonly string[] => candidates(said, 'step', { topic: 'work' });
		expect(given('I got fired on Friday').join()).toMatch(/last pay/u);
		expect(given('she fired my friend and now I work for two').join()).not.toMatch(/last pay/u);
	});

	it('has a step for whoever lost the job', () => {
		expect(shownTo('I lost my job on Friday', 'work', 'step')).not.toBe('');
	});

	it.each([
		['my nan died', 'What were they like on an ordinary day?', false],
		['we had a miscarriage', 'What were they like on an ordinary day?', true],
		['the gas and the phone went up', 'Which of the bills is the loudest?', false],
		['she wants apple cards or it goes to everyone', 'Which of the bills is the loudest?', true],
	])('%s: %s', (said, text, is) => {
		expect(isPresumed(text, readSituation(planFor(said), said, [], PHRASES).wrong)).toBe(is);
	});
});
