import type { Store } from '../ports/store.ts';

/** How long nobody must have typed before the draft is kept, milliseconds. */
const TYPING_PAUSE = 400;

/** What stands in the writing box; kept a moment after the last key, so that a closed tab does not lose it. */
export class Draft {
	readonly #store: Pick<Store, 'keepDraft' | 'recallDraft'>;
	#words = $state('');
	#timer: ReturnType<typeof setTimeout> | undefined;

	constructor(store: Pick<Store, 'keepDraft' | 'recallDraft'>) {
		this.#store = store;
	}

	get words() {
		return this.#words;
	}

	set words(words: string) {
		this.#words = words;
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => void this.#store.keepDraft(words), TYPING_PAUSE);
	}

	/** Puts back what was kept, where nothing was typed by then. */
	async recall() {
		const kept = await this.#store.recallDraft();
		if (kept.is === 'kept' && this.#words === '') this.#words = kept.value;
	}

	/** Takes it off the page and leaves the disk alone. */
	clear() {
		clearTimeout(this.#timer);
		this.#words = '';
	}
}
