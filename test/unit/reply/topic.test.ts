import { expect, it } from 'vitest';
import { TOPICS } from '../../../src/content/en/topics.ts';
import type { Topic } from '../../../src/core/reply/plan.ts';
import { readTopic } from '../../../src/core/reply/topic.ts';
import { aTurn } from '../../support/a-turn.ts';

const SAID: readonly (readonly [said: string, topic: Topic])[] = [
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
	['my landlord wants to evict us', 'housing'],
	['something is wrong with me', 'other'],
	['', 'other'],
];

it.each(SAID)('%s: %s', (said, topic) => {
	expect(readTopic(said, TOPICS)).toBe(topic);
});

it('stays with what the last turns were about when a message names it in passing or not at all', () => {
	const recent = [aTurn()];
	expect(readTopic('I can’t sleep', TOPICS, recent)).toBe('housing');
	expect(readTopic('my wife does not know', TOPICS, recent)).toBe('housing');
});

it('follows when the subject changes', () => {
	expect(readTopic('my mum died yesterday', TOPICS, [aTurn()])).toBe('grief');
	expect(readTopic('I owe money to a payday loan company', TOPICS, [aTurn()])).toBe('debt');
});

it('forgets a subject after a while', () => {
	const other = aTurn({ plan: { voice: 'script', script: 'person-wanted', moves: ['person'] } });
	expect(readTopic('yes', TOPICS, [aTurn(), other, other, other, other, other])).toBe('other');
});
