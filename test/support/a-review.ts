import { REVIEW_WORDS } from '../../src/content/en/review-words.ts';
import type { Helpline } from '../../src/core/people/helpline.ts';
import type { Reading, Unread } from '../../src/core/reading/reading.ts';
import type { Address, Move, Plan, Recalled, ScriptName } from '../../src/core/reply/plan.ts';
import {
	reviewConversations,
	reviewReply,
	reviewSentence,
	type ReviewContext,
} from '../../src/core/reply/review.ts';
import type { RuleId } from '../../src/core/reply/verdict.ts';
import { decide } from '../../src/core/safety/decide.ts';
import type { Danger, DangerLevel } from '../../src/core/safety/danger.ts';
import type { Signal } from '../../src/core/safety/signal.ts';
import type { Sentence, Turn } from '../../src/core/turn.ts';
import { aPlan } from './a-plan.ts';
import { aReading } from './a-reading.ts';
import { aTurn } from './a-turn.ts';

/** What a reply is reviewed in; what is left out is an ordinary turn in the guide's voice. */
export type Situation = {
	readonly said?: string;
	readonly reading?: Reading | Unread;
	/** Level of self-harm. */
	readonly level?: DangerLevel;
	/** A danger that was read, beside the level. */
	readonly danger?: Danger;
	/** A painful emotion, which is a concern and no danger. */
	readonly isSad?: boolean;
	/** By default the script for the level; a script only in danger. */
	readonly script?: ScriptName;
	readonly voice?: 'guide';
	readonly address?: Address | null;
	readonly recalled?: string;
	readonly recent?: readonly Turn[];
	readonly helplines?: readonly Helpline[];
	/** The move of each sentence; none for one from a language model or a script. */
	readonly moves?: readonly (Move | null)[];
};

/** The rules that the last sentence, coming after the others, or the whole reply breaks. */
export const brokenBy = (reply: readonly string[], situation: Situation = {}): readonly RuleId[] => {
	const sentences = reply.map((text, index): Sentence => ({ text, move: situation.moves?.[index] ?? null }));
	const last = sentences.at(-1) ?? { text: '', move: null };
	const context = aContext({ ...situation }, sentences.slice(0, -1));
	const verdicts = [
		reviewSentence(last.text, last.move, context, REVIEW_WORDS),
		reviewReply(sentences, context, REVIEW_WORDS),
	];
	return [...new Set(verdicts.flatMap(({ breaks }) => breaks.map(({ rule }) => rule)))];
};

export const brokenIn = (turns: readonly Turn[]): readonly RuleId[] =>
	reviewConversations(turns, REVIEW_WORDS).map(({ rule }) => rule);

export const aContext = (situation: Situation = {}, shown: readonly Sentence[] = []): ReviewContext => ({
	said: situation.said ?? 'My landlord wants me out by Friday and I am scared.',
	reading: situation.reading ?? aReading({ fear: 0.8, nervousness: 0.4, sadness: 0.3 }),
	decision: decide(signalsOf(situation)),
	plan: planOf(situation),
	recent: situation.recent ?? [],
	shown,
	helplines: situation.helplines ?? UK,
});

/** An earlier turn in danger with these sentences in its reply. The danger was heard in it, or stood from before. */
export const aTurnInDanger = (
	level: DangerLevel,
	sentences: readonly string[] = [],
	helplines: readonly string[] = [],
	isHeard = true,
): Turn =>
	aTurn({
		signals: isHeard ? signalsOf({ level }) : [],
		decision: decide(signalsOf({ level })),
		sentences: sentences.map((text) => ({ text, move: null })),
		helplines,
	});

const signalsOf = ({ level, danger, isSad = false }: Situation): readonly Signal[] => [
	...(level === undefined
		? []
		: [{ kind: 'danger-cue', danger: { kind: 'self-harm', level }, cue: 'cue', words: 'words' } as const]),
	...(danger === undefined ? [] : [{ kind: 'danger-read', danger, p: 0.9 } as const]),
	...(isSad ? [{ kind: 'painful-emotion', emotion: 'sadness', p: 0.9 } as const] : []),
];

const planOf = ({ level, script, voice, address = null, recalled }: Situation): Plan =>
	voice !== 'guide' && (script !== undefined || level !== undefined)
		? { voice: 'script', script: script ?? `self-harm-${level ?? 2}`, moves: ['reflect', 'person'] }
		: aPlan({ address, recalled: recalled === undefined ? null : aMemory(recalled) });

const aMemory = (said: string): Recalled => ({ turn: aTurn().id, note: null, said, score: 0.6 });

const aHelpline = (parts: Partial<Helpline>): Helpline => ({
	id: 'uk-emergency',
	country: 'UK',
	role: 'emergency',
	name: 'Emergency services',
	purpose: 'For life in danger now.',
	contacts: [{ kind: 'call', number: '999' }],
	hours: 'Day and night',
	cost: 'Free',
	source: { name: 'GOV.UK', url: 'https://www.gov.uk' },
	checked: '2025-01-01',
	...parts,
});

const UK: readonly Helpline[] = [
	aHelpline({}),
	aHelpline({
		id: 'samaritans',
		role: 'crisis',
		name: 'Samaritans',
		contacts: [{ kind: 'call', number: '116 123' }],
	}),
	aHelpline({
		id: 'shout',
		role: 'crisis',
		name: 'Shout',
		contacts: [{ kind: 'text', number: '85258', word: 'SHOUT' }],
	}),
];
