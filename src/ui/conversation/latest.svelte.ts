/**
 * Follows the newest words as long as the end of the log is in sight, and never moves what is being read: a reply that
 * is longer than the screen stays at its beginning.
 */
export class Latest {
	inSight = $state(true);
	#end: HTMLElement | null = null;
	/** Something was just said: the next words are followed, though the sight of the end is not told yet. */
	#expects = false;

	/** For the element that closes the log. It stands right behind what grows, inside what scrolls. */
	readonly end = (end: HTMLElement) => {
		this.#end = end;
		const sight = new IntersectionObserver((entries) => {
			this.inSight = entries.at(-1)?.isIntersecting ?? true;
			this.#expects = false;
		});
		// Sizes are told before sights within one frame: here `inSight` is still as it was before the change.
		const size = new ResizeObserver(() => {
			if (this.inSight || this.#expects) this.#follow();
		});
		sight.observe(end);
		for (const grows of [end.previousElementSibling, end.parentElement])
			if (grows !== null) size.observe(grows);
		return () => {
			sight.disconnect();
			size.disconnect();
			this.inSight = true;
		};
	};

	/** From wherever the log was scrolled to, what is said now and its reply come into sight. */
	expect() {
		this.#expects = true;
	}

	show() {
		this.#end?.scrollIntoView({ block: 'end' });
	}

	#follow() {
		const log = this.#end?.parentElement;
		const newest = this.#end?.previousElementSibling?.querySelector(':scope > article:last-of-type');
		const beginsInSight = () =>
			log && newest?.matches('.reply')
				? newest.getBoundingClientRect().top >= log.getBoundingClientRect().top
				: false;
		const began = beginsInSight();
		this.show();
		if (began && !beginsInSight()) newest?.scrollIntoView({ block: 'start' });
	}
}
