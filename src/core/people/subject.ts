import type { Topic } from '../reading/labels.ts';
import { orderOf, type DangerKind } from '../safety/danger.ts';
import type { Turn } from '../turn.ts';

/** What somebody may want to reach a person about, as the way to a person is sorted. */
export const SUBJECTS = [
	'self-harm',
	'emergency',
	'abuse',
	'assault',
	'child',
	'worry-about-other',
	'sexual-health',
	'health',
	'debt',
	'talk',
] as const;

export type Subject = (typeof SUBJECTS)[number];

/** What a turn is about: a danger before any topic, and the gravest before the others. */
export const subjectOf = ({ decision, plan }: Pick<Turn, 'decision' | 'plan'>): Subject => {
	const subjects = decision.dangers
		.toSorted((one, other) => other.level - one.level || orderOf(one.kind) - orderOf(other.kind))
		.flatMap(({ kind }) => OF_DANGER[kind] ?? []);
	return subjects[0] ?? (plan.voice === 'guide' ? OF_TOPIC[plan.topic] : undefined) ?? 'talk';
};

/** A clock that runs is a matter of its topic. */
const OF_DANGER = {
	'self-harm': 'self-harm',
	overdose: 'emergency',
	medical: 'emergency',
	child: 'child',
	assault: 'assault',
	abuse: 'abuse',
	violence: 'emergency',
	psychosis: 'health',
	'worry-about-other': 'worry-about-other',
	clock: null,
} as const satisfies Record<DangerKind, Subject | null>;

/** The other topics are for somebody who listens. */
const OF_TOPIC: Partial<Record<Topic, Subject>> = {
	debt: 'debt',
	housing: 'debt',
	'sexual-health': 'sexual-health',
	health: 'health',
	substance: 'health',
	eating: 'health',
};
