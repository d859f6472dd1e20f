import { describe, expect, it } from 'vitest';
import { TOPICS } from '../../../src/content/en/topics.ts';
import type { Topic } from '../../../src/core/reading/labels.ts';
import type { Reading, Unread } from '../../../src/core/reading/reading.ts';
import { nameTopic, readTopic } from '../../../src/core/reply/topic.ts';
import type { Turn } from '../../../src/core/turn.ts';
import { aPlan } from '../../support/a-plan.ts';
import { aReading } from '../../support/a-reading.ts';
import { aTurn } from '../../support/a-turn.ts';

const NAMED: readonly (readonly [said: string, topic: Topic])[] = [
	['The bailiffs are coming and I owe 900', 'debt'],
	['i cant pay my credit cards', 'debt'],
	['I think I have chlamydia', 'sexual-health'],
	['my period is late and we used no condom', 'sexual-health'],
	['my girlfriend dumped me', 'relationship'],
	['I want a divorce', 'relationship'],
	['my mum and dad fight all the time', 'family'],
	['my boss fired me', 'work'],
	['exams start monday and I have not revised', 'study'],
	['my dad died three weeks ago', 'grief'],
	['I lost my baby at 12 weeks', 'grief'],
	['My dad died in March and nobody talks about him anymore.', 'grief'],
	["I moved here for work and I don't know anyone.", 'loneliness'],
	['I am so lonely, I have no one to talk to', 'loneliness'],
	['the doctor found a lump', 'health'],
	['I think im bi and I never told anyone', 'identity'],
	['came out to my gran and she cried', 'identity'],
	['they misgendered me all day', 'identity'],
	["I'm losing my faith", 'identity'],
	['i dont know who i am anymore', 'identity'],
	['I relapsed last night after 8 months sober', 'substance'],
	['smoking weed every day and I cant stop', 'substance'],
	['I got drunk again and I hate it', 'substance'],
	['i binge at night and nobody knows', 'eating'],
	['I make myself sick after dinner', 'eating'],
	['I hate my body and I keep weighing it', 'eating'],
	['my landlord wants to evict us', 'housing'],
	['it is in the closet next to the coats', 'other'],
	['oh my god what a day', 'other'],
	['the kids want fish for lunch', 'family'],
	['something is wrong with me', 'other'],
	['If I took the back off the smoke alarm I would find it', 'other'],
	['or she will think someone died', 'other'],
	['my phone died on the bus', 'other'],
	['im dead tired', 'other'],
	['they are dead to me', 'other'],
	['ill ring them', 'other'],
	['the laptop doesnt work', 'other'],
	['my dads a bit handy when hes had a drink', 'family'],
	['wife wants the boiler bills in order', 'debt'],
	['the doctor says my rent is too high for the job', 'debt'],
	['', 'other'],
];

it.each(NAMED)('words name a topic: %s: %s', (said, topic) => {
	expect(nameTopic(said, TOPICS)).toBe(topic);
});

/** What an encoder says that holds `label` for so likely, and all others for as likely as each other. */
const readAs = (label: Topic, p: number, parts: Partial<Reading> = {}): Reading =>
	aReading(
		{},
		{
			topics: aReading().topics.map((topic) => ({
				label: topic.label,
				p: topic.label === label ? p : (1 - p) / (aReading().topics.length - 1),
			})),
			...parts,
		},
	);

const unread: Unread = { kind: 'unread', reason: 'encoder-slow' };
const unsure = aReading();
/** Three messages about one matter. */
const housing = Array.from({ length: 3 }, () => aTurn({ reading: readAs('housing', 0.8) }));
const identity = aTurn({
	said: 'my dad will not say my name',
	reading: readAs('identity', 0.9),
	plan: aPlan({ topic: 'housing' }),
});

describe('the topic of a message', () => {
	it.each<
		readonly [why: string, said: string, reading: Reading | Unread, recent: readonly Turn[], topic: Topic]
	>([
		['is what was read', 'it has got hold of me again', readAs('substance', 0.65), [], 'substance'],
		[
			'is that even against a word',
			'I see him at work and open a beer',
			readAs('substance', 0.95),
			[aTurn({ said: 'hello', plan: aPlan({ topic: 'other' }) })],
			'substance',
		],
		['is not grief where nobody died', 'She’s gone. God no, not dead!', readAs('grief', 0.9), [], 'family'],
		[
			'is grief where somebody did',
			'He’s not just ill, he died. Not dead, they said!',
			readAs('grief', 0.9),
			[],
			'grief',
		],
		['is not grief while they live', 'My mother is dying in the hospice', readAs('grief', 0.9), [], 'family'],
		[
			'is grief once they are gone',
			'He was in the hospice and died on Monday',
			readAs('grief', 0.9),
			[],
			'grief',
		],
		['is what words name when it is unsure', 'my boss fired me', readAs('family', 0.5), [], 'work'],
		['is what words name when it knows no topic', 'my boss fired me', readAs('other', 0.99), [], 'work'],
		[
			'is what words name when it is out of its depth',
			'my boss fired me',
			readAs('family', 0.9, { outside: 'gibberish' }),
			[],
			'work',
		],
		['is what words name when nothing was read', 'my boss fired me', unread, [], 'work'],
		['is what was named before when nothing tells', 'I can’t sleep', unsure, [aTurn()], 'housing'],
		['is what it was about when nothing tells', 'I can’t sleep', unsure, housing, 'housing'],
		['stays so when a message names another in passing', 'my wife does not know', unsure, housing, 'housing'],
		['stays so when one message is read as another', 'he rang', readAs('family', 0.9), housing, 'housing'],
		[
			'stays so when another is named with a joke',
			'she’ll think someone died',
			readAs('grief', 0.61),
			housing,
			'housing',
		],
		['stays so when the encoder knows no topic', 'yes, that', readAs('other', 0.99), housing, 'housing'],
		[
			'changes when another is read twice',
			'my mum neither',
			readAs('identity', 0.9),
			[...housing, identity, identity],
			'identity',
		],
		['changes when words name a death', 'my mum died yesterday', unsure, housing, 'grief'],
		[
			'changes when words name another at length',
			'I owe money to a payday loan company',
			unread,
			housing,
			'debt',
		],
		['is none that was named in passing', 'my wife does not know', unread, [], 'other'],
		['is other when nothing tells at all', 'yes', unsure, [], 'other'],
		['is other when a guess is all there is', 'and then that', readAs('loneliness', 0.4), [], 'other'],
	])('%s', (_, said, reading, recent, topic) => {
		expect(readTopic(said, reading, TOPICS, recent)).toBe(topic);
	});

	it('is not what was said to the app itself', () => {
		const recent = [
			aTurn({
				said: 'like you wont ring my school',
				plan: aPlan({ address: 'is-this-private', topic: 'study' }),
			}),
		];
		expect(readTopic('yes', unsure, TOPICS, recent)).toBe('other');
	});

	it('is what it was about before words of danger, too', () => {
		const script = aTurn({
			said: 'I want to die',
			plan: { voice: 'script', script: 'self-harm-3', moves: ['person'] },
		});
		expect(readTopic('yes', unsure, TOPICS, [...housing, script])).toBe('housing');
	});
});
