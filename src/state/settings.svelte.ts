import { guessCountry } from '../core/people/guess-country.ts';
import { FIRST_PREFERENCES, type Pacing, type Preferences } from '../core/preferences.ts';
import type { Room } from './room.ts';

/** The person's choices about the page itself, kept as they change. */
export class Settings {
	readonly #kept: Room['preferences'];
	readonly #asksForLessMotion: () => boolean;
	#now: Preferences;

	constructor(kept: Room['preferences'], timeZone: string, asksForLessMotion: () => boolean) {
		this.#kept = kept;
		this.#asksForLessMotion = asksForLessMotion;
		const read = kept.read();
		this.#now = $state.raw(read.firstRunSeen ? read : { ...read, country: guessCountry(timeZone) });
	}

	get country() {
		return this.#now.country;
	}

	get theme() {
		return this.#now.theme;
	}

	/** As chosen; until then as calm as the device is. */
	get pacing(): Pacing {
		if (this.#now.pacing !== 'auto') return this.#now.pacing;
		return this.#asksForLessMotion() ? 'at-once' : 'by-sentence';
	}

	get firstRunSeen() {
		return this.#now.firstRunSeen;
	}

	get lockAfterMinutes() {
		return this.#now.lockAfterMinutes;
	}

	get locksOnLeaving() {
		return this.#now.locksOnLeaving;
	}

	get blanksWhenAway() {
		return this.#now.blanksWhenAway;
	}

	get model() {
		return this.#now.model;
	}

	/** What another tab chose, such as a language model, holds here too. */
	reread() {
		this.#now = this.#kept.read();
	}

	change(choice: Partial<Preferences>) {
		this.#now = { ...this.#now, ...choice };
		this.#kept.keep(this.#now);
	}

	/** Nothing stays on the device; the screen goes on as it is until the page is left. */
	forget() {
		this.#kept.keep(FIRST_PREFERENCES);
	}
}
