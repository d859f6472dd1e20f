import { createContext } from 'svelte';
import { EMPTY_WAY, formFor, wayIn, withChoice, type Form, type Place } from '../core/help/way.ts';
import type { Wish } from '../core/reply/plan.ts';
import type { Help } from './help.svelte.ts';

/** The way in which the person takes things in: read where there is a choice, learnt when they choose. */
export class Way {
	readonly #help: Help;
	readonly #wishes: () => readonly Wish[];

	/** `wishes`: those of the conversation. */
	constructor(help: Help, wishes: () => readonly Wish[]) {
		this.#help = help;
		this.#wishes = wishes;
	}

	formFor(place: Place): Form {
		return formFor(wayIn(this.#help.sheets), place, this.#wishes());
	}

	choose(place: Place, form: Form) {
		this.#help.change('way', withChoice(wayIn(this.#help.sheets), place, form), EMPTY_WAY);
	}
}

/** Set for every tool. */
export const [getWay, setWay] = createContext<Way>();
