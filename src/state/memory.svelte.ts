import { createContext } from 'svelte';
import type { TurnId } from '../core/brand.ts';
import type { Failure } from '../core/failure.ts';
import { FIRST_MEMORY_SETTINGS, type MemorySettings } from '../core/memory/memory-settings.ts';
import type { Note, NoteId } from '../core/memory/note.ts';
import type { Turn } from '../core/turn.ts';
import type { Kept } from '../ports/store.ts';
import type { Room } from './room.ts';
import { UndoOffer } from './undo-offer.svelte.ts';

/** What memory needs from outside. */
export type MemoryRoom = Pick<Room, 'store' | 'now'> & {
	readonly newNoteId: () => NoteId;
	/** For recall by meaning; null when the words could not be read. */
	readonly embed: (words: string) => Promise<Int8Array | null>;
};

export type Gone = { readonly turns: readonly TurnId[]; readonly notes: readonly NoteId[] };

/** The conversation on the screen, which must forget with the store: it would write the words back with its next mark. */
export type OnScreen = {
	/** Drops these turns, and takes every word of what is gone out of the turns that recalled it. */
	readonly without: (gone: Gone) => void;
	/** Shows anew what the store holds. */
	readonly open: () => Promise<void>;
};

/** What a person writes into a note, or corrects in one. */
export type Wording = Pick<Note, 'text' | 'subjects' | 'isSensitive'>;

export type ForgottenNotes = {
	readonly notes: readonly Note[];
	/** As they were before what they superseded was forgotten: an undo ties them to it again. */
	readonly untied: readonly Note[];
};

/** What is remembered, as the screens show it, and what a person can do about it. */
export class Memory {
	/** Newest first. */
	notes = $state.raw<readonly Note[]>([]);
	settings = $state.raw<MemorySettings>(FIRST_MEMORY_SETTINGS);
	/** Every turn that is kept, oldest first; read by `open`. */
	turns = $state.raw<readonly Turn[]>([]);
	trouble = $state.raw<{ readonly failure: Failure; readonly retry: () => Promise<unknown> } | null>(null);
	readonly forgotten = new UndoOffer<ForgottenNotes>();

	readonly #room: MemoryRoom;
	readonly #screen: OnScreen;

	constructor(room: MemoryRoom, screen: OnScreen) {
		this.#room = room;
		this.#screen = screen;
	}

	/** Reads notes, settings and turns: for the Memory screen, each time it opens. */
	async open() {
		await this.refresh();
		const turns = await this.#room.store.recallAllTurns();
		if (turns.is === 'kept') this.turns = turns.value;
		else this.#fail(turns.failure, () => this.open());
	}

	/** Reads notes and settings again: a turn may have brought new ones. */
	async refresh() {
		const [notes, settings] = await Promise.all([
			this.#room.store.recallNotes(),
			this.#room.store.recallSettings(),
		]);
		if (notes.is === 'failed') {
			this.#fail(notes.failure, () => this.refresh());
			return;
		}
		this.notes = notes.value;
		if (settings.is === 'kept') this.settings = settings.value;
		this.trouble = null;
	}

	/** Nothing of what is remembered stays in the page: the vault was locked. */
	clear() {
		this.forgotten.drop();
		this.notes = [];
		this.turns = [];
		this.settings = FIRST_MEMORY_SETTINGS;
		this.trouble = null;
	}

	find(id: NoteId): Note | null {
		return this.notes.find((note) => note.id === id) ?? null;
	}

	/** What that turn brought, newest first. */
	notesOf(turn: TurnId): readonly Note[] {
		return this.notes.filter((note) => note.turn === turn);
	}

	/** The note that replaced this one; null when it is gone. */
	replacementOf({ id }: Note): Note | null {
		return this.notes.find(({ supersedes }) => supersedes === id) ?? null;
	}

	/** A yes to a proposed note. What it replaces is replaced only now. */
	async accept(note: Note): Promise<boolean> {
		const older = note.supersedes === null ? null : this.find(note.supersedes);
		return this.#keep([
			{ ...note, standing: 'kept' },
			...(older === null ? [] : [{ ...older, standing: 'superseded' } as const]),
		]);
	}

	/** A no to a proposed note: it goes, and what it would have replaced counts again. */
	async refuse(note: Note): Promise<boolean> {
		const older = note.supersedes === null ? null : this.find(note.supersedes);
		if (older?.standing === 'superseded' && !(await this.useAgain(older))) return false;
		return this.forget([note]);
	}

	/** A note that was replaced counts again: what replaced it is gone, or was wrong. */
	async useAgain(note: Note): Promise<boolean> {
		return this.#keep([{ ...note, standing: 'kept' }]);
	}

	async correct(note: Note, wording: Wording): Promise<boolean> {
		if (wording.text === note.text) return this.#keep([{ ...note, ...wording }]);
		const embedding = await this.#room.embed(wording.text);
		return this.#keep([{ ...note, ...wording, words: wording.text, confidence: 1, embedding }]);
	}

	/** A note the person writes themselves. */
	async write(wording: Wording): Promise<boolean> {
		return this.#keep([
			{
				...wording,
				id: this.#room.newNoteId(),
				kind: 'life',
				words: wording.text,
				turn: null,
				conversation: null,
				at: this.#room.now(),
				confidence: 1,
				topic: 'other',
				standing: 'kept',
				isPinned: false,
				supersedes: null,
				due: null,
				done: null,
				embedding: await this.#room.embed(wording.text),
			},
		]);
	}

	async pin(note: Note, isPinned: boolean): Promise<boolean> {
		return this.#keep([{ ...note, isPinned }]);
	}

	/** What became of a step, or that it is not to be asked after again. */
	async mark(note: Note, made: Pick<Partial<Note>, 'done' | 'isAsked'>): Promise<boolean> {
		return this.#keep([{ ...note, ...made }]);
	}

	/** Deleted from disk at once: a tab that closes before the undo runs out has kept its promise. */
	async forget(notes: readonly Note[]): Promise<boolean> {
		const ids = notes.map(({ id }) => id);
		const answer = await this.#room.store.forgetNotes(ids);
		if (!this.#isKept(answer, () => this.forget(notes))) return false;
		const untied = this.notes.filter(
			({ id, supersedes }) => supersedes !== null && ids.includes(supersedes) && !ids.includes(id),
		);
		this.notes = this.notes
			.filter(({ id }) => !ids.includes(id))
			.map((note) => (untied.includes(note) ? { ...note, supersedes: null } : note));
		this.#screen.without({ turns: [], notes: ids });
		this.forgotten.make({ notes, untied });
		return true;
	}

	/** For what the person has seen and confirmed: it cannot be undone. The notes of a turn go with it. */
	async forgetMatches(turns: readonly Turn[], notes: readonly Note[]): Promise<boolean> {
		const { store } = this.#room;
		const turnIds = turns.map(({ id }) => id);
		const noteIds = this.notes
			.filter((note) => notes.some(({ id }) => id === note.id) || turns.some(({ id }) => id === note.turn))
			.map(({ id }) => id);
		const retry = () => this.forgetMatches(turns, notes);
		if (!this.#isKept(await store.forgetTurns(turnIds), retry)) return false;
		if (!this.#isKept(await store.forgetNotes(noteIds), retry)) return false;
		this.forgotten.drop();
		this.turns = this.turns.filter(({ id }) => !turnIds.includes(id));
		this.#screen.without({ turns: turnIds, notes: noteIds });
		await this.refresh();
		return true;
	}

	async undoForget() {
		const forgotten = this.forgotten.take();
		if (forgotten === null) return;
		const tied = forgotten.untied.flatMap(({ id, supersedes }) => {
			const note = this.find(id);
			return note === null ? [] : [{ ...note, supersedes }];
		});
		await this.#keep([...forgotten.notes, ...tied]);
	}

	/** Kept, and what it forbids to keep is forgotten at once. */
	async change(change: Partial<MemorySettings>): Promise<boolean> {
		const settings = { ...this.settings, ...change };
		const { store, now } = this.#room;
		const answer = await store.keepSettings(settings);
		if (!this.#isKept(answer, () => this.change(change))) return false;
		this.settings = settings;
		const swept = await store.sweep(now());
		if (!this.#isKept(swept, () => this.change(change))) return false;
		if (swept.is === 'kept' && swept.value > 0) {
			this.forgotten.drop();
			await Promise.all([this.open(), this.#screen.open()]);
		}
		return true;
	}

	dismiss() {
		this.trouble = null;
	}

	/** On disk first; then on the screen. */
	async #keep(notes: readonly Note[]): Promise<boolean> {
		const answer = await this.#room.store.keepNotes(notes);
		if (!this.#isKept(answer, () => this.#keep(notes))) return false;
		const ids = notes.map(({ id }) => id);
		this.notes = [...notes, ...this.notes.filter(({ id }) => !ids.includes(id))].toSorted(
			(a, b) => b.at - a.at,
		);
		return true;
	}

	#isKept(answer: Kept<unknown>, retry: () => Promise<unknown>): boolean {
		if (answer.is === 'failed') this.#fail(answer.failure, retry);
		else this.trouble = null;
		return answer.is === 'kept';
	}

	#fail(failure: Failure, retry: () => Promise<unknown>) {
		this.trouble = { failure, retry };
	}
}

/** `App.svelte` makes the one memory there is and sets it; receipts under a reply get it. */
export const [getMemory, setMemory] = createContext<Memory>();
