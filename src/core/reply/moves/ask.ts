import { UNKNOWNS, type Unknown } from '../phrases.ts';
import type { Situation } from '../situation.ts';
import { turned, wordsOf } from '../variety.ts';

/** One open question about what is not yet known; none is asked twice, and no unknown twice while another is left. */
export const ask = ({ plan, said, recent, phrases, past, tone }: Situation): readonly string[] => {
	const { general, byTopic, harm, light, opening } = phrases.ask;
	if (plan.address === 'greeting') return turned(opening, past.seed);
	if (tone === 'light') return turned(light, past.seed);
	if (tone === 'harm') return turned(harm, past.seed);
	const phrasings = (unknown: Unknown): readonly string[] => [
		...turned(byTopic[plan.topic][unknown] ?? [], past.seed),
		...turned(general[unknown], past.seed),
	];
	const asked = recent.flatMap(({ sentences }) =>
		sentences.filter(({ move }) => move === 'ask').map(({ text }) => text),
	);
	const told = new Set([said, ...recent.map((turn) => turn.said)].flatMap(wordsOf));
	const isAsked = (unknown: Unknown): boolean =>
		[...general[unknown], ...Object.values(byTopic).flatMap((topic) => topic[unknown] ?? [])].some((text) =>
			asked.includes(text),
		);
	const isKnown = (unknown: Unknown): boolean =>
		phrases.listening.known[unknown].some((word) => told.has(word));
	const open = UNKNOWNS.filter((unknown) => !isAsked(unknown));
	return [
		...open.filter((unknown) => !isKnown(unknown)),
		...open.filter(isKnown),
		...UNKNOWNS.filter(isAsked),
	].flatMap((unknown) => phrasings(unknown).slice(0, 3));
};
