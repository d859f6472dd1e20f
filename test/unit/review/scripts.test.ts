import { describe, expect, it } from 'vitest';
import { HELPLINES } from '../../../src/content/people/helplines.ts';
import { REVIEW_WORDS } from '../../../src/content/en/review-words.ts';
import { SCRIPTS } from '../../../src/content/en/scripts.ts';
import { COUNTRIES, type Country } from '../../../src/core/people/helpline.ts';
import type { ScriptName } from '../../../src/core/reply/plan.ts';
import { planScript } from '../../../src/core/reply/plan-reply.ts';
import { reviewReply, reviewSentence } from '../../../src/core/reply/review.ts';
import { writeScript, type Spoken } from '../../../src/core/reply/script.ts';
import { DANGER_KINDS, LEVEL_OF, type Danger, type DangerLevel } from '../../../src/core/safety/danger.ts';
import type { Sentence, Turn } from '../../../src/core/turn.ts';
import { aReading } from '../../support/a-reading.ts';
import { aContext, aTurnInDanger } from '../../support/a-review.ts';

const LEVELS: readonly DangerLevel[] = [2, 3, 4];

const spoken = (name: ScriptName, country: Country, before = 0): Spoken => ({
	name,
	country,
	before,
	said: 'I owe money and I cannot go on like this',
	reading: aReading(),
});

/** The turns of a conversation in which these scripts spoke, the danger heard in the first. */
const speak = (names: readonly ScriptName[], level: DangerLevel, country: Country): readonly Turn[] =>
	names.map((name, index) => {
		const before = names.slice(0, index).filter((earlier) => earlier === name).length;
		const { sentences, helplines } = writeScript(spoken(name, country, before), SCRIPTS, HELPLINES);
		return aTurnInDanger(level, sentences, helplines, index === 0);
	});

/** What review has against a script that speaks after `recent`, as it would the given time. */
const breaksOf = (
	script: ScriptName,
	country: Country,
	level: DangerLevel | null,
	recent: readonly Turn[],
	spokenBefore = 0,
	danger?: Danger,
): readonly string[] => {
	const sentences = writeScript(spoken(script, country, spokenBefore), SCRIPTS, HELPLINES).sentences.map(
		(text): Sentence => ({ text, move: null }),
	);
	const context = aContext({
		said: 'I cannot go on like this and I want to talk to someone',
		script,
		recent,
		helplines: HELPLINES.filter((helpline) => helpline.country === country),
		...(level === null ? {} : { level }),
		...(danger === undefined ? {} : { danger }),
	});
	return [
		...sentences.map(({ text, move }, index) =>
			reviewSentence(text, move, { ...context, shown: sentences.slice(0, index) }, REVIEW_WORDS),
		),
		reviewReply(sentences, context, REVIEW_WORDS),
	].flatMap(({ text, breaks }) => breaks.map(({ rule, why }) => `${rule} ${why} (${text})`));
};

/** The script that is planned while a danger stands and nothing graver is said. */
const nextScript = (level: DangerLevel, recent: readonly Turn[]): ScriptName => {
	const danger = { kind: 'self-harm', level } as const;
	const plan = planScript([{ kind: 'danger-standing', danger, turnsAgo: 1 }], recent);
	if (plan === null) throw new Error('In danger a script speaks.');
	return plan.script;
};

describe.each(COUNTRIES)('every script keeps every rule: %s', (country) => {
	it.each(LEVELS)('when level %i is heard', (level) => {
		expect(breaksOf(`self-harm-${level}`, country, level, [])).toEqual([]);
	});

	it.each([
		[2, 3],
		[2, 4],
		[3, 4],
	] as const)('when level %i rises to %i', (before, level) => {
		const recent = speak([`self-harm-${before}`], before, country);
		expect(breaksOf(`self-harm-${level}`, country, level, recent)).toEqual([]);
	});

	it.each(LEVELS)('as long as level %i stands, ten turns', (level) => {
		const names: ScriptName[] = [`self-harm-${level}`];
		while (names.length <= 10) {
			const recent = speak(names, level, country);
			const name = nextScript(level, recent);
			const spokenBefore = names.filter((earlier) => earlier === name).length;
			expect(breaksOf(name, country, level, recent, spokenBefore), `turn ${names.length}`).toEqual([]);
			names.push(name);
		}
		expect(new Set(names)).toEqual(
			new Set([
				`self-harm-${level}`,
				'self-harm-after',
				...(country === 'elsewhere' ? [] : ['self-harm-barriers']),
			]),
		);
	});

	it.each(DANGER_KINDS.filter((kind) => kind !== 'self-harm' && kind !== 'clock'))(
		'when %s is read',
		(kind) => {
			const danger = { kind, level: LEVEL_OF[kind] };
			expect(breaksOf(kind, country, null, [], 0, danger)).toEqual([]);
			const { sentences, helplines } = writeScript(spoken(kind, country), SCRIPTS, HELPLINES);
			expect(sentences.join(' ')).not.toMatch(/[{}]/u);
			if (country !== 'elsewhere') expect(helplines).not.toEqual([]);
		},
	);

	it('when a person is asked for', () => {
		expect(breaksOf('person-wanted', country, null, [])).toEqual([]);
		expect(breaksOf('person-wanted', country, 3, speak(['self-harm-3'], 3, country))).toEqual([]);
	});
});
