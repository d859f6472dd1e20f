import { stepOf } from '../../memory/steps.ts';
import type { Emotion } from '../../reading/emotions.ts';
import type { Topic } from '../../reading/labels.ts';
import { likeliestOf } from '../../reading/reading.ts';
import type { Outcome, Turn } from '../../turn.ts';
import type { PacketPart } from './packet.ts';

/** What a packet can be made of. */
export type PacketSources = {
	/** Of this conversation, oldest first. */
	readonly turns: readonly Turn[];
	/** What other tools gave, in plain words: a budget, a safety plan. */
	readonly texts: readonly { readonly tool: string; readonly title: string; readonly text: string }[];
};

/** The words by which a reading and the end of a step are told. */
export type SourceWords = {
	readonly read: (feelings: readonly Emotion[], topic: Topic | null) => string;
	readonly became: Readonly<Record<NonNullable<Outcome['step']>, string>>;
};

/** All that can be chosen from the sources, in the order in which it is offered. A step counts once it was taken on. */
export const partsFrom = ({ turns, texts }: PacketSources, words: SourceWords): readonly PacketPart[] => [
	...turns.map((turn): PacketPart => ({ kind: 'said', source: turn.id, title: '', words: turn.said.trim() })),
	...turns.flatMap((turn) => stepPart(turn, words)),
	...texts.map(({ tool, title, text }): PacketPart => ({ kind: 'text', source: tool, title, words: text })),
	...turns.flatMap((turn) => readPart(turn, words)),
];

const stepPart = (turn: Turn, { became }: SourceWords): readonly PacketPart[] => {
	const step = stepOf(turn);
	const { step: end } = turn.outcome;
	return step === null || end === null
		? []
		: [{ kind: 'step', source: turn.id, title: '', words: `${step} ${became[end]}` }];
};

/** Feelings that were strong enough to count, and a topic that was read. */
const readPart = (turn: Turn, { read }: SourceWords): readonly PacketPart[] => {
	const { reading } = turn;
	if (reading.kind === 'unread' || reading.outside !== null) return [];
	const feelings = reading.likely.map(({ label }) => label).filter((label) => label !== 'neutral');
	const topic = likeliestOf('topics', reading)?.label ?? null;
	const words = read(feelings, topic === 'other' ? null : topic);
	return words === '' ? [] : [{ kind: 'read', source: turn.id, title: '', words }];
};
