import type { Situation } from '../situation.ts';
import { turned } from '../variety.ts';

/** The way to a person: who that is by topic, then anyone. */
export const person = ({ plan, phrases, past }: Situation): readonly string[] => [
	...turned(phrases.person.byTopic[plan.topic], past.seed),
	...turned(phrases.person.general, past.seed),
];
