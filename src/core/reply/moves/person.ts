import { isHomeUnsafe, isLifeAtStake, type Situation } from '../situation.ts';
import { turned } from '../variety.ts';

/** The way to a person: who that is by topic, then anyone. Whoever is hurt at home, or wants to die, is not sent to a tutor. */
export const person = (situation: Situation): readonly string[] => {
	const { plan, phrases, past } = situation;
	const { byTopic, general } = phrases.person;
	return [
		...(isHomeUnsafe(situation) || isLifeAtStake(situation) ? [] : turned(byTopic[plan.topic], past.seed)),
		...turned(general, past.seed),
	];
};
