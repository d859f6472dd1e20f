import * as v from 'valibot';
import type { ConversationId, TurnId } from '../core/brand.ts';
import { CLOCKS } from '../core/help/clock.ts';
import type { NoteId } from '../core/memory/note.ts';
import { COUNTRIES } from '../core/people/helpline.ts';
import { EMOTIONS } from '../core/reading/emotions.ts';
import { NEEDS, TOPICS } from '../core/reading/labels.ts';
import { WISHES } from '../core/reply/plan.ts';
import { RULE_IDS } from '../core/reply/verdict.ts';
import { DANGER_KINDS } from '../core/safety/danger.ts';
import { CONCERNS, STANCES } from '../core/safety/decision.ts';
import { MISSES, WRITTEN_ENDINGS, type Turn } from '../core/turn.ts';
import { floatEmbedding, id, instant, list, number, probability, sameAs, text } from './shapes.ts';

const danger = v.object({ kind: v.picklist(DANGER_KINDS), level: v.picklist([2, 3, 4]) });

const likelihood = <const Label extends string>(labels: readonly Label[]) =>
	v.object({ label: v.picklist(labels), p: probability });

const flag = v.object({ p: probability, likely: v.boolean() });

const dangerReading = v.object({
	kind: v.picklist(DANGER_KINDS),
	level: v.picklist([1, 2, 3, 4]),
	p: probability,
	sure: v.nullable(v.picklist([1, 2, 3, 4])),
});

const reading = v.object({
	kind: v.literal('read'),
	emotions: list(likelihood(EMOTIONS)),
	likely: list(likelihood(EMOTIONS)),
	sentiment: v.picklist(['positive', 'negative', 'ambiguous', 'neutral']),
	dangers: list(dangerReading),
	together: v.exactOptional(list(dangerReading)),
	topics: list(likelihood(TOPICS)),
	needs: list(likelihood(NEEDS)),
	person: flag,
	stuck: flag,
	outside: v.nullable(v.picklist(['language', 'gibberish'])),
	embedding: floatEmbedding,
});

const unreadReason = v.picklist([
	'empty',
	'language',
	'gibberish',
	'encoder-missing',
	'encoder-unsound',
	'encoder-stopped',
	'encoder-slow',
	'not-awaited',
]);

const unread = v.object({ kind: v.literal('unread'), reason: unreadReason });

const cue = { cue: text, words: text };

const signal = v.variant('kind', [
	v.object({ kind: v.literal('danger-cue'), danger, ...cue }),
	v.object({ kind: v.literal('danger-read'), danger, p: probability }),
	v.object({ kind: v.literal('danger-suspected'), danger, p: probability }),
	v.object({ kind: v.literal('suspected-together'), danger, p: probability }),
	v.object({ kind: v.literal('suspicion-standing'), danger, turnsAgo: number }),
	v.object({ kind: v.literal('danger-answered'), danger, done: v.boolean(), words: text }),
	v.object({ kind: v.literal('danger-standing'), danger, turnsAgo: number }),
	v.object({ kind: v.literal('danger-denied'), ...cue }),
	v.object({ kind: v.literal('danger-before'), danger }),
	v.object({ kind: v.literal('distress-before'), conversations: number }),
	v.object({ kind: v.literal('person-wanted'), ...cue }),
	v.object({ kind: v.literal('person-read'), p: probability }),
	v.object({ kind: v.literal('stuck-said'), ...cue }),
	v.object({ kind: v.literal('stuck-read'), p: probability }),
	v.object({ kind: v.literal('unresolved'), turns: number }),
	v.object({ kind: v.literal('dilemma'), ...cue }),
	v.object({ kind: v.literal('somebody-near'), ...cue }),
	v.object({ kind: v.literal('distress-read'), p: probability }),
	v.object({ kind: v.literal('painful-emotion'), emotion: v.picklist(EMOTIONS), p: probability }),
	v.object({ kind: v.literal('unread'), reason: unreadReason }),
]);

const cell = v.object({ level: v.picklist(['low', 'high']), because: list(signal) });

const decision = v.object({
	concern: v.picklist(CONCERNS),
	dangers: list(danger),
	matrix: v.object({
		'emotional-load': cell,
		ambiguity: cell,
		'moral-trade-off': cell,
		'irreversible-consequences': cell,
		explainability: cell,
	}),
	stance: v.picklist(STANCES),
	causes: list(signal),
});

const recalled = v.object({
	turn: v.nullable(id<TurnId>()),
	note: v.nullable(id<NoteId>()),
	said: text,
	score: number,
});

const move = v.picklist([
	'repair',
	'reflect',
	'validate',
	'recall',
	'clock',
	'ask',
	'follow-up',
	'inform',
	'step',
	'person',
]);

const script = v.picklist([
	'self-harm-2',
	'self-harm-3',
	'self-harm-4',
	'self-harm-done',
	'self-harm-after',
	'self-harm-barriers',
	'self-harm-denied',
	'self-harm-misread',
	'self-harm-4-after',
	'self-harm-4-again',
	'overdose',
	'medical',
	'child',
	'assault',
	'abuse',
	'violence',
	'psychosis',
	'worry-about-other',
	'child-of-others',
	'somebody-near',
	'psychosis-of-others',
	'overdose-after',
	'medical-after',
	'psychosis-after',
	'person-wanted',
]);

const address = v.picklist([
	'greeting',
	'thanks',
	'goodbye',
	'what-are-you',
	'play-a-part',
	'is-this-private',
	'what-do-you-remember',
	'told-before',
	'remember-this',
	'do-not-remember',
	'forget-that',
	'wish',
	'explain',
	'stay',
	'called-away',
	'asks-leave',
	'which-language',
	'out-of-scope',
	'judge',
	'question',
	'what-to-do',
	'unclear',
]);

const clock = v.object({
	name: v.picklist(CLOCKS),
	at: v.nullable(instant),
	hoursUntilDue: v.nullable(number),
	windows: list(
		v.object({
			fact: text,
			says: text,
			thing: text,
			checkWith: v.nullable(text),
			lasts: v.nullable(v.object({ count: number, unit: v.picklist(['hours', 'days', 'clear-days']) })),
			hoursLeft: v.nullable(number),
			hoursLeftAtMost: v.nullable(number),
		}),
	),
});

const plan = v.variant('voice', [
	v.object({ voice: v.literal('script'), script, moves: list(move) }),
	v.object({
		voice: v.literal('guide'),
		moves: list(move),
		address: v.nullable(address),
		topic: v.picklist(TOPICS),
		need: v.nullable(v.picklist(NEEDS)),
		wishes: list(v.picklist(WISHES)),
		missed: v.nullable(v.picklist([...MISSES, 'stuck'])),
		followUp: v.nullable(
			v.object({ kind: v.picklist(DANGER_KINDS), when: v.picklist(['here', 'now', 'before']) }),
		),
		clock: v.nullable(clock),
		feeling: v.nullable(v.object({ emotion: v.picklist(EMOTIONS), p: probability })),
		recalled: v.nullable(recalled),
		remembered: v.nullable(list(text)),
		isOffRecord: v.boolean(),
	}),
]);

const verdict = v.object({
	scope: v.picklist(['sentence', 'reply']),
	text,
	shown: v.boolean(),
	breaks: list(v.object({ rule: v.picklist(RULE_IDS), why: text })),
});

const outcome = v.object({
	heard: v.nullable(v.boolean()),
	helped: v.nullable(v.boolean()),
	missed: v.nullable(v.picklist(MISSES)),
	step: v.nullable(v.picklist(['promised', 'resolved', 'partly', 'unresolved', 'dropped'])),
	stepAt: v.nullable(instant),
	isAsked: v.exactOptional(v.literal(true)),
});

const written = v.object({
	model: text,
	seed: number,
	raw: text,
	told: list(id<NoteId>()),
	leftOut: number,
	ending: v.picklist(WRITTEN_ENDINGS),
});

/** A turn as it stands in a backup; what it does not know of is dropped. */
export const turnShape = sameAs<Turn>()(
	v.object({
		id: id<TurnId>(),
		conversation: id<ConversationId>(),
		at: instant,
		country: v.picklist(COUNTRIES),
		said: text,
		reading: v.variant('kind', [reading, unread]),
		signals: list(signal),
		decision,
		recalled: list(recalled),
		plan,
		sentences: list(v.object({ text, move: v.nullable(move) })),
		verdicts: list(verdict),
		written: v.exactOptional(written),
		helplines: list(text),
		ending: v.picklist(['finished', 'stopped']),
		outcome,
		milliseconds: v.object({ read: number, firstSentence: number, spoken: number }),
	}),
);
