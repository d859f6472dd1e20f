/** How long an undo is offered, milliseconds; it counts only while nothing rests on the offer. */
const UNDO_TIME = 8000;

/** The offer to bring back what was just deleted: it is off the disk already, and only this holds it. */
export class UndoOffer<Deleted> {
	#deleted = $state.raw<Deleted | null>(null);
	#timer: ReturnType<typeof setTimeout> | undefined;

	/** Null when nothing can be brought back, or no more. */
	get deleted() {
		return this.#deleted;
	}

	/** In place of what was offered before. */
	make(deleted: Deleted) {
		this.#deleted = deleted;
		this.release();
	}

	/** A pointer or the focus rests on the offer: it stays. */
	hold() {
		clearTimeout(this.#timer);
	}

	release() {
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => {
			this.drop();
		}, UNDO_TIME);
	}

	/** What is to be brought back; it is offered no longer. */
	take(): Deleted | null {
		const deleted = this.#deleted;
		this.drop();
		return deleted;
	}

	drop() {
		clearTimeout(this.#timer);
		this.#deleted = null;
	}
}
