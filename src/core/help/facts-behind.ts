import type { Turn } from '../turn.ts';
import type { Fact } from './fact.ts';

/**
 * The facts that a reply about a running clock rests on, in the order of its windows; none where it told no hours.
 * For each the screen shows what it `says`, its `source` and when it was `checked`; a fact of status S also
 * *check with* its `checkWith`, and one past its `review` date that it is.
 */
export const factsBehind = ({ plan }: Turn, facts: readonly Fact[]): readonly Fact[] =>
	plan.voice === 'guide'
		? (plan.clock?.windows ?? []).flatMap((window) => facts.filter(({ id }) => id === window.fact))
		: [];
