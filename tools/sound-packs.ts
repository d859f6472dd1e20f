import type { Plugin } from 'vite';
import { PACKS } from '../src/content/help/packs.ts';
import { DETAILS } from '../src/content/people/details.ts';
import { pastReview, problemsOf } from './check-packs.ts';

/** No build with a fact that lacks its source or its dates; what is past its review is told. */
export const soundPacks = (): Plugin => ({
	name: 'sound-packs',
	apply: 'build',
	buildStart() {
		for (const old of pastReview(PACKS, Date.now())) this.warn(`past its review: ${old}`);
		const problems = problemsOf(PACKS, DETAILS);
		if (problems.length > 0) this.error(problems.join('\n'));
	},
});
