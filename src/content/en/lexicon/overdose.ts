import type { Cue } from '../../../core/reading/lexicon.ts';
import { LEVEL_OF } from '../../../core/safety/danger.ts';
import { DENIED, SOMEBODY_ELSE, STORY } from './traps.ts';

/** Too much taken, or what must not be mixed, whether or not it was meant. */
export const OVERDOSE: readonly Cue[] = [
	{
		id: 'overdose',
		means: { kind: 'overdose', level: LEVEL_OF.overdose },
		phrases: [
			'{pills} and vodka/alcohol/whisky/whiskey/rum/gin/wine/booze',
			'i [think] [i] [have] overdosed',
		],
		traps: [
			'@ on chocolate/sugar/coffee/caffeine/netflix/cheese/sweets/candy/turkey/cake/tv/tea/carbs/christmas/trash',
			'@ in/when #/i',
			'{long-ago} … @',
			'@ … {long-ago}',
			'used to mix/take @',
			'not/never mix/take/took @',
			...DENIED,
			...SOMEBODY_ELSE,
			...STORY,
		],
	},
];
