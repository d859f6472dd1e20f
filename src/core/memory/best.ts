import type { MemoryItem } from './memory-item.ts';

export type Scored = { readonly item: MemoryItem; readonly score: number };

/** The highest of many scores, without sorting them all. */
export type Best = {
	readonly add: (scored: Scored) => void;
	/** Highest first; of equals the first that was added. */
	readonly list: () => readonly Scored[];
};

export const openBest = (most: number): Best => {
	const list: Scored[] = [];
	return {
		add: (scored) => {
			let place = list.length;
			while (place > 0 && (list[place - 1]?.score ?? 0) < scored.score) place--;
			if (place >= most) return;
			list.splice(place, 0, scored);
			if (list.length > most) list.pop();
		},
		list: () => list,
	};
};
