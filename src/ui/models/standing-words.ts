import { MODELS } from '../../content/en/models.ts';
import { unreachable } from '../../core/unreachable.ts';
import type { Standing } from '../../state/models.svelte.ts';

/** How it stands with a model, to be read out when it changes; what went wrong is told apart. */
export const standingWords = (standing: Standing, isChosen: boolean): string => {
	const words = MODELS.state;
	switch (standing.is) {
		case 'fetching':
			return words.fetching(standing.host);
		case 'waiting':
			return words.waiting(standing.host);
		case 'ready':
			return isChosen ? words.chosen : words.ready;
		case 'looking':
		case 'paused':
		case 'damaged':
			return words[standing.is];
		case 'absent':
		case 'failed':
			return '';
		default:
			return unreachable(standing);
	}
};
