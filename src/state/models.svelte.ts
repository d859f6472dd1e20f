import { fit, roomNeeded, type Device, type Fit } from '../core/models/fit.ts';
import type { LineSpeed } from '../core/models/line-speed.ts';
import type { LanguageModel } from '../core/models/model.ts';
import { pinned, type MeasuredFile } from '../core/models/pinned.ts';
import { suggest, type Suggestion } from '../core/models/suggest.ts';
import { FIRST_PREFERENCES, type Preferences } from '../core/preferences.ts';
import type { Download, Progress, Shelf, Shelved, Source } from '../ports/shelf.ts';

/** All the models page needs from outside; `models-page.ts` furnishes it. */
export type ModelsRoom = {
	readonly catalogue: readonly LanguageModel[];
	readonly shelf: Shelf;
	readonly download: Download;
	/** `sizes`: bytes, the largest of which that is free is told. */
	readonly measure: (sizes: readonly number[]) => Promise<Device>;
	/** What this page's own host has of the models, by id. */
	readonly fetchMirror: () => Promise<ReadonlyMap<string, readonly MeasuredFile[]>>;
	/** Asks the browser not to remove what is kept. */
	readonly askToPersist: () => Promise<void>;
	readonly preferences: {
		readonly read: () => Preferences;
		readonly keep: (preferences: Preferences) => void;
	};
};

/** How it stands with one model on this device. */
export type Standing =
	| { readonly is: 'absent' }
	/** It was whole once; some of it is gone or of another version. */
	| { readonly is: 'damaged' }
	| Extract<Progress, { is: 'looking' | 'fetching' | 'waiting' | 'paused' | 'failed' | 'ready' }>;

/** The models a person can choose from, what is here of them, and what is on its way. */
export class Models {
	readonly #room: ModelsRoom;
	/** Null while it is being looked at. */
	#device = $state.raw<Device | null>(null);
	#mirror = $state.raw<ReadonlyMap<string, readonly MeasuredFile[]> | null>(null);
	#shelved = $state.raw<readonly Shelved[]>([]);
	#progress = $state.raw<Readonly<Record<string, Progress>>>({});
	/** Ready once, but something is missing now. */
	#damaged = $state.raw<readonly string[]>([]);
	/** As kept; the conversation in another tab keeps its own choices beside it. */
	#preferences = $state.raw<Preferences>(FIRST_PREFERENCES);
	/** Of the latest download in this visit. */
	#measuredSpeed = $state.raw<number | null>(null);
	/** Asked for in this tab: chosen when it comes, if nothing else was. */
	#asked: readonly string[] = [];

	readonly #choices: readonly Suggestion[] = $derived(
		this.#device === null ? [] : suggest(this.#conversation, this.#device),
	);

	constructor(room: ModelsRoom) {
		this.#room = room;
		this.#preferences = room.preferences.read();
	}

	/** Looks at the device, the shelf and the own host, and follows what changes; gives back what ends it. */
	watch(): () => void {
		const { shelf, download, catalogue, measure, fetchMirror } = this.#room;
		void measure(catalogue.map(roomNeeded)).then((device) => {
			this.#device = device;
		});
		void fetchMirror().then((mirror) => {
			this.#mirror = mirror;
		});
		void this.#look();
		const ends = [
			download.watch((progress) => {
				this.#follow(progress);
			}),
			shelf.watch(() => void this.#look()),
		];
		return () => {
			for (const end of ends) end();
			download.close();
		};
	}

	get isLooking() {
		return this.#device === null;
	}

	/** At most one of each size; empty where this device can run none. */
	get choices() {
		return this.#choices;
	}

	/** Everything that is not among the choices, with whether it would run. */
	get others(): readonly LanguageModel[] {
		return this.#conversation.filter(({ id }) => this.#choices.every(({ model }) => model.id !== id));
	}

	get tests(): readonly LanguageModel[] {
		return this.#room.catalogue.filter(({ purpose }) => purpose === 'test');
	}

	get usedBytes() {
		return this.#shelved.reduce((sum, { bytesHere }) => sum + bytesHere, 0);
	}

	/** Null when nobody knows. */
	get lineSpeed(): LineSpeed | null {
		if (this.#measuredSpeed !== null) return { is: 'measured', bytesPerSecond: this.#measuredSpeed };
		const guessed = this.#device?.bytesPerSecond ?? null;
		return guessed === null ? null : { is: 'guessed', bytesPerSecond: guessed };
	}

	get chosen() {
		return this.#preferences.model;
	}

	/** Whether the model stays in memory while nobody writes. */
	get keepsOpen() {
		return this.#preferences.keepsModelOpen;
	}

	standingOf({ id }: LanguageModel): Standing {
		const progress = this.#progress[id];
		if (progress !== undefined && progress.is !== 'removed') {
			return progress.is === 'ready' && this.#damaged.includes(id) ? { is: 'damaged' } : progress;
		}
		return { is: 'absent' };
	}

	/** Null while the device is being looked at. What lies here already needs no more room. */
	fitOf(model: LanguageModel): Fit | null {
		if (this.#device === null) return null;
		return fit(
			model,
			this.standingOf(model).is === 'absent' ? this.#device : { ...this.#device, roomBytes: null },
		);
	}

	shelvedOf({ id }: LanguageModel): Shelved | null {
		return this.#shelved.find((each) => each.id === id) ?? null;
	}

	/** Whether this page's own host has it; of a model that nobody publishes it is the only host. */
	isMirrored(model: LanguageModel): boolean {
		return model.hosts.length === 0 || this.#pinned(model) !== null;
	}

	/** Begins, goes on or repairs. */
	get(model: LanguageModel, source: Source): void {
		void this.#room.askToPersist();
		this.#asked = [...this.#asked, model.id];
		// What was ready is not any more, before the download says so.
		this.#progress = { ...this.#progress, [model.id]: { is: 'looking', id: model.id } };
		this.#damaged = this.#damaged.filter((id) => id !== model.id);
		this.#room.download.begin(source.is === 'mirror' ? (this.#pinned(model) ?? model) : model, source);
	}

	pause({ id }: LanguageModel): void {
		this.#forget(id);
		this.#room.download.pause(id);
	}

	/** With what was half there. The conversation goes on with the guide. */
	async remove({ id }: LanguageModel): Promise<void> {
		this.#forget(id);
		if (this.chosen === id) this.choose(null);
		await this.#room.shelf.remove(id);
	}

	/** Null: the guide alone. */
	choose(id: string | null): void {
		this.#change({ model: id });
	}

	keepOpen(keepsModelOpen: boolean): void {
		this.#change({ keepsModelOpen });
	}

	/** Reads every byte; whether all of it is as it came. What is not is repaired by `get`. */
	async check(model: LanguageModel): Promise<boolean> {
		const missing = await this.#room.shelf.missing(model, 'every-byte');
		if (missing.length > 0) this.#damaged = [...this.#damaged, model.id];
		return missing.length === 0;
	}

	get #conversation(): readonly LanguageModel[] {
		return this.#room.catalogue.filter(({ purpose }) => purpose === 'conversation');
	}

	#pinned(model: LanguageModel): LanguageModel | null {
		const files = this.#mirror?.get(model.id);
		return files === undefined ? null : pinned(model, files);
	}

	#follow(progress: Progress): void {
		this.#progress = { ...this.#progress, [progress.id]: progress };
		if (progress.is === 'fetching' && progress.host !== null)
			this.#measuredSpeed = progress.bytesPerSecond ?? this.#measuredSpeed;
		if (progress.is !== 'ready' || !this.#asked.includes(progress.id)) return;
		this.#forget(progress.id);
		// To ask for a model is to want it; one for tests is never a companion unasked.
		const isCompanion = this.#conversation.some(({ id }) => id === progress.id);
		if (isCompanion && this.chosen === null) this.choose(progress.id);
	}

	#change(choice: Partial<Preferences>): void {
		const { preferences } = this.#room;
		this.#preferences = { ...preferences.read(), ...choice };
		preferences.keep(this.#preferences);
	}

	#forget(id: string): void {
		this.#asked = this.#asked.filter((asked) => asked !== id);
	}

	async #look(): Promise<void> {
		const { shelf, catalogue } = this.#room;
		this.#shelved = await shelf.list();
		const ready = catalogue.filter(({ id }) => this.#shelved.some((each) => each.id === id && each.isReady));
		const damaged: string[] = [];
		for (const model of ready) if ((await shelf.missing(model, 'quick')).length > 0) damaged.push(model.id);
		this.#damaged = damaged;
	}
}
