import type { Situation } from '../situation.ts';
import { turned } from '../variety.ts';

/** A written answer: to what was said to the app, to a wish, or whom to ask what this page has no checked fact for. */
export const inform = ({ plan, phrases, past }: Situation): readonly string[] => {
	const { address, topic, wishes } = plan;
	if (address === 'wish') return turned(phrases.wishes[wishes.at(-1) ?? 'just-listen'], past.seed);
	if (address === null || address === 'what-to-do') return turned(phrases.whoKnows[topic], past.seed);
	return turned(phrases.answers[address], past.seed);
};
