import { createContext } from 'svelte';
import type { Instant } from '../core/brand.ts';
import type { FailureKind } from '../core/failure.ts';
import type { Kept } from '../ports/store.ts';
import type { Examined, Secret, SlotKind, SlotSeen, Standing, Told } from '../ports/vault.ts';
import type { Room } from './room.ts';
import type { Settings } from './settings.svelte.ts';

/** What shows what was said, and must follow when another store lies under it. */
export type Shown = {
	/** Shows what the store holds. */
	readonly open: () => Promise<void>;
	/** Nothing of what was said stays in the page. */
	readonly clear: () => void;
};

/** How things are kept, as the screens show it, and what a person can do about it. */
export class Vault {
	standing = $state.raw<Standing>({ is: 'opening' });
	/** The plain page stands before everything. */
	isHidden = $state(false);
	/** When *not now* was said to the offer to keep the conversation. */
	offerLeft = $state.raw<readonly Instant[]>([]);
	/** Why what is kept could not be erased: whatever asked for it was gone with the standing. */
	eraseFailure = $state.raw<FailureKind | null>(null);
	/** The person goes on without waiting for what is kept, or without opening it. */
	goesOn = $state(false);
	/** What was told and closed again. */
	#read = $state.raw<readonly Told[]>([]);

	readonly told = $derived(
		this.standing.is === 'open' ? this.standing.told.filter((told) => !this.#read.includes(told)) : [],
	);
	/** Nothing lies on the disk that a new vault would stand in the way of. */
	readonly canKeep = $derived(
		this.standing.is === 'temporary' && ['none', 'gone'].includes(this.standing.before),
	);
	/** What is there instead of the vault that was: told before anything else. */
	readonly lost = $derived.by(() => {
		if (this.standing.is !== 'temporary' || this.goesOn) return null;
		const { before } = this.standing;
		return before === 'none' || before === 'locked' ? null : before;
	});
	/** What is kept stands before the conversation: not looked at yet, or locked. */
	readonly isShut = $derived(!this.goesOn && ['locked', 'opening'].includes(this.standing.is));

	readonly #room: Room;
	readonly #settings: Settings;
	readonly #shown: readonly Shown[];
	#idle: ReturnType<typeof setTimeout> | undefined;
	#touchedAt: number;
	#toldAt = 0;

	constructor(room: Room, settings: Settings, shown: readonly Shown[]) {
		this.#room = room;
		this.#settings = settings;
		this.#shown = shown;
		this.#touchedAt = room.now();
	}

	/** Follows the vault; gives back what ends it. */
	watch(): () => void {
		const { vault } = this.#room;
		const ends = [
			vault.watch((standing) => {
				this.#follow(standing);
			}),
			vault.onTouch(() => {
				this.#touchedAt = this.#room.now();
			}),
		];
		return () => {
			for (const end of ends) end();
			clearTimeout(this.#idle);
		};
	}

	/** Makes the vault, or one more way into it, or puts another in the place of one. */
	async keepUnder(secret: Secret): Promise<Kept> {
		const { vault, ground } = this.#room;
		if (this.standing.is === 'open') return vault.putSlot(secret);
		const kept = await vault.create(secret);
		// From now on there is something to lose. Some browsers ask the person, who has just said yes to keeping.
		if (kept.is === 'kept') void ground.askToPersist();
		return kept;
	}

	async keepUnderPassphrase(passphrase: string): Promise<Kept> {
		if (await this.#isWeak(passphrase)) return { is: 'failed', failure: { kind: 'weak-passphrase' } };
		return this.keepUnder({ kind: 'passphrase', passphrase });
	}

	async keepUnderPasskey(): Promise<Kept> {
		const made = await this.#room.makePasskey(this.#room.vault.newSalt());
		return made.is === 'failed' ? made : this.keepUnder(made.value);
	}

	newRecoveryWords(): Promise<Kept<string>> {
		return this.#room.vault.newRecoveryWords();
	}

	dropSlot(kind: SlotKind): Promise<Kept> {
		return this.#room.vault.dropSlot(kind);
	}

	unlock(secret: Secret): Promise<Kept> {
		return this.#room.vault.unlock(secret);
	}

	async unlockWithPasskey(slot: Extract<SlotSeen, { kind: 'passkey' }>): Promise<Kept> {
		const used = await this.#room.usePasskey(slot);
		return used.is === 'failed' ? used : this.unlock(used.value);
	}

	/** From a conversation beside what is kept, back to its door. */
	goToDoor() {
		this.goesOn = false;
		this.#room.vault.lock();
	}

	/** Talks on; what is kept stays as it is. */
	goOn() {
		this.goesOn = true;
		if (this.standing.is === 'locked') this.#room.vault.leaveLocked();
	}

	/** At once, in every tab. Without an open vault there is nothing to lock. */
	lock() {
		if (this.standing.is === 'open') this.#room.vault.lock();
	}

	hide() {
		this.isHidden = true;
	}

	/** Back from the plain page. */
	show() {
		this.isHidden = false;
	}

	/** A key, a touch: somebody is here. An idle tab locks them all, so the others are told, though not of every key. */
	touch() {
		this.#touchedAt = this.#room.now();
		// A clock that was set back must not silence it.
		if (Math.abs(this.#touchedAt - this.#toldAt) < TELLING) return;
		this.#toldAt = this.#touchedAt;
		this.#room.vault.touch();
	}

	/** Another tab or app is in front. */
	goAway() {
		if (this.#settings.blanksWhenAway) this.hide();
	}

	/** In front again, perhaps after the device slept: timers did not run meanwhile. */
	comeBack() {
		this.#lockIfIdle();
	}

	/** The page is left, or put to sleep. */
	leave() {
		if (this.#settings.locksOnLeaving) this.lock();
	}

	/** A new choice of how long counts from now on. */
	waitForIdle() {
		clearTimeout(this.#idle);
		const minutes = this.#settings.lockAfterMinutes;
		if (minutes === null || this.standing.is !== 'open') return;
		const left = this.#touchedAt + minutes * MINUTE - this.#room.now();
		this.#idle = setTimeout(() => this.#lockIfIdle(), Math.max(left, 0));
	}

	leaveOffer() {
		this.offerLeft = [...this.offerLeft, this.#room.now()];
	}

	closeTold(told: Told) {
		this.#read = [...this.#read, told];
	}

	async backUp(passphrase: string): Promise<Kept<Uint8Array<ArrayBuffer>>> {
		if (await this.#isWeak(passphrase)) return { is: 'failed', failure: { kind: 'weak-passphrase' } };
		return this.#room.vault.backUp(passphrase);
	}

	/** Changes nothing. */
	examine(file: Blob, passphrase: string): Promise<Kept<Examined>> {
		return this.#room.vault.examine(file, passphrase);
	}

	/** What was examined last is here afterwards, and on the screen. */
	async restore(how: 'merge' | 'replace'): Promise<Kept> {
		const kept = await this.#room.vault.restore(how);
		if (kept.is === 'kept') await this.#showAnew();
		return kept;
	}

	/** Everything that is kept is gone, and the way to it. */
	async erase(): Promise<Kept> {
		// First: a page that is closed in the middle must not come back as if it knew somebody.
		this.#settings.forget();
		this.eraseFailure = null;
		const kept = await this.#room.vault.erase();
		if (kept.is === 'failed') {
			this.eraseFailure = kept.failure.kind;
			return kept;
		}
		await this.#showAnew();
		return kept;
	}

	#follow(standing: Standing) {
		const before = this.standing;
		this.standing = standing;
		// The person talks already: what is kept waits.
		if (standing.is === 'locked' && before.is !== 'open' && this.goesOn) this.#room.vault.leaveLocked();
		else if (standing.is === 'locked') {
			this.goesOn = false;
			this.#clear();
		} else if (isReadable(standing) && !(isReadable(before) && isSameStore(before, standing)))
			void this.#open();
		if (standing.is === 'open' && before.is !== 'open') {
			this.eraseFailure = null;
			this.touch();
		}
		this.waitForIdle();
	}

	#clear() {
		for (const shown of this.#shown) shown.clear();
	}

	async #open() {
		await Promise.all(this.#shown.map((shown) => shown.open()));
	}

	async #showAnew() {
		this.#clear();
		await this.#open();
	}

	#lockIfIdle() {
		const minutes = this.#settings.lockAfterMinutes;
		if (minutes === null || this.standing.is !== 'open') return;
		if (this.#room.now() - this.#touchedAt >= minutes * MINUTE) this.lock();
		else this.waitForIdle();
	}

	async #isWeak(passphrase: string): Promise<boolean> {
		// Without the word lists length alone decides, as NIST SP 800-63B asks of a passphrase that stands alone.
		const strength = await this.#room
			.measureStrength(passphrase)
			.catch(() => (passphrase.length >= LONG ? WEAKEST : 0));
		return strength < WEAKEST;
	}
}

/** `App.svelte` makes the one there is and sets it; the header of every screen gets it. */
export const [getVault, setVault] = createContext<Vault>();

/** The least strength that may lock anything, of zxcvbn's five. */
const WEAKEST = 2;

const LONG = 15;

const MINUTE = 60_000;

/** Milliseconds between two words to the other tabs that somebody is here: short against the shortest idle time. */
const TELLING = 1000;

type Readable = Extract<Standing, { is: 'temporary' | 'open' }>;

const isReadable = (standing: Standing): standing is Readable =>
	standing.is === 'temporary' || standing.is === 'open';

/** A vault that was just made holds what was said before it; and ways into an open one come and go. */
const isSameStore = (before: Readable, now: Readable): boolean =>
	now.is === 'open' ? before.is === 'open' || before.before !== 'locked' : before.is === 'temporary';
