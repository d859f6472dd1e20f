import type { Fitting } from './phrases.ts';
import { wordsOf } from './variety.ts';

/** Of what is written for a trouble, that for which one of its words or phrases stands in `told`. */
export const fittingOf = <Item extends Fitting>(items: readonly Item[], told: string): readonly Item[] => {
	const text = ` ${wordsOf(told).join(' ')} `;
	return items.filter(({ when }) => when?.some((cue) => text.includes(` ${cue} `)) === true);
};
