import type { Situation } from '../situation.ts';
import { turned } from '../variety.ts';

/** One small thing the person might do, for their topic first. */
export const step = ({ plan, phrases, past, tone }: Situation): readonly string[] => {
	const { harm, light, byTopic } = phrases.step;
	if (tone === 'harm') return turned(harm, past.seed);
	const own = turned(byTopic[plan.topic], past.seed);
	return tone === 'light'
		? [...turned(light, past.seed), ...own]
		: [...own, ...turned(byTopic.other, past.seed)];
};
