import type { ConversationId, TurnId } from '../core/brand.ts';
import type { Failure } from '../core/failure.ts';
import { withoutRecalled, withoutRecalledNote } from '../core/memory/forget.ts';
import type { NoteId } from '../core/memory/note.ts';
import { dueStep } from '../core/memory/steps.ts';
import { replyOf, type Outcome, type Sentence, type Turn } from '../core/turn.ts';
import { unreachable } from '../core/unreachable.ts';
import type { Kept } from '../ports/store.ts';
import type { Manner } from '../turn/take-turn.ts';
import type { TurnEvent } from '../turn/turn-event.ts';
import { Draft } from './draft.svelte.ts';
import { pause } from './pause.ts';
import type { Room } from './room.ts';
import type { Settings } from './settings.svelte.ts';
import { UndoOffer } from './undo-offer.svelte.ts';

/** What was said and what was answered, as the screen shows it: a turn, or one on its way to becoming one. */
export type Exchange = {
	/** The same from the first word on, so that what is on the screen is never drawn, or read out, twice. */
	readonly key: number;
	readonly said: string;
	readonly sentences: readonly Sentence[];
	/** Null until the whole reply was spoken. */
	readonly turn: Turn | null;
	/** `unkept`: on the screen but not on disk. `unanswered`: it ended before there was a turn. */
	readonly standing: 'taking' | 'kept' | 'unkept' | 'unanswered';
};

/** What the conversation is doing; `stopping` until the reply that was stopped is kept. */
export type Phase =
	| { readonly is: 'opening' }
	| { readonly is: 'idle' }
	| { readonly is: 'reading' }
	| { readonly is: 'replying' }
	/** `share` is 0–1 of what there is to load. */
	| { readonly is: 'opening-model'; readonly share: number }
	/** A language model is asked, and has written no sentence yet. */
	| { readonly is: 'model-writing' }
	| { readonly is: 'stopping' }
	| { readonly is: 'failed'; readonly trouble: Trouble; readonly retry: () => Promise<void> };

/** `unexpected` is a bug: everything else that goes wrong is a `Failure`. */
export type Trouble = Failure | { readonly kind: 'unexpected' };

/** Who is to reply, and the exchange whose place the new one takes. */
type Asked = { readonly voice: Manner['voice']; readonly replaced: Exchange | null };

/** What just happened, for the status line. */
export type Notice = 'done' | 'stopped' | 'kept-now' | 'copied' | 'not-copied' | 'restored';

/** What is said waits no longer for the store to open, milliseconds: a reply needs no store. */
const OPENING_LIMIT = 2000;

/** A conversation in which nothing was said for so long is over, milliseconds: the next opening begins a new one. */
const REST = 6 * 60 * 60 * 1000;

/** One conversation: what is on the screen, what is happening, and what a person can do about it. */
export class Conversation {
	exchanges = $state.raw<readonly Exchange[]>([]);
	phase = $state.raw<Phase>({ is: 'opening' });
	notice = $state.raw<Notice | null>(null);
	/** The step asked after was just told to be stuck: something else is offered. */
	isStuck = $state(false);

	id: ConversationId;

	readonly draft: Draft;
	readonly forgotten = new UndoOffer<{ readonly exchange: Exchange; readonly index: number }>();

	readonly isTaking = $derived(
		['reading', 'replying', 'opening-model', 'model-writing', 'stopping'].includes(this.phase.is),
	);
	/** Only from one of which every word is on disk: what is not would be lost with the screen. */
	readonly canStartNew = $derived(
		!this.isTaking &&
			this.exchanges.length > 0 &&
			this.exchanges.every(({ standing }) => standing === 'kept'),
	);
	readonly hasEarlier = $derived.by(() => this.#earlier.length > 0);
	/** The turn whose promised step is asked after; one at most, once an opening. */
	readonly due = $derived.by(() => this.#allTurns().find(({ id }) => id === this.#dueId) ?? null);

	readonly #room: Room;
	readonly #settings: Settings;
	/** Null when the store is not being opened. */
	#opened: Promise<void> | null = null;
	#taking = Promise.resolve();
	#stop = new AbortController();
	#hurry = new AbortController();
	#nextKey = 0;
	/** The turns of all other conversations, oldest first. */
	#earlier = $state.raw<readonly Turn[]>([]);
	#dueId = $state.raw<TurnId | null>(null);

	constructor(room: Room, settings: Settings) {
		this.#room = room;
		this.#settings = settings;
		this.id = $state.raw(room.newConversation());
		this.draft = new Draft(room.store);
	}

	/** Shows what the store holds: at the start, and whenever another store lies under it. */
	async open(): Promise<void> {
		this.#opened = this.#open();
		await this.#opened;
		this.#opened = null;
	}

	/** Nothing of what was said stays in the page: the vault was locked. */
	clear() {
		this.stop();
		this.draft.clear();
		this.forgotten.drop();
		this.leaveDue();
		this.#show(this.#room.newConversation(), []);
		this.phase = { is: 'opening' };
	}

	/** Says it and shows the reply as it comes. Nothing is said while a reply is on its way. */
	async say(said: string) {
		if (this.isTaking) return;
		const exchange: Exchange = {
			key: this.#nextKey++,
			said,
			sentences: [],
			turn: null,
			standing: 'taking',
		};
		this.exchanges = [...this.exchanges, exchange];
		await this.#reply(exchange, { voice: 'model', replaced: null });
	}

	/** Who could reply to the same message once more; nobody where the words are not to be improvised. */
	voicesFor({ turn, standing }: Exchange): readonly Manner['voice'][] {
		const isOpen = turn?.plan.voice === 'guide' && turn.plan.moves.includes('reflect');
		const isInDanger = turn?.decision.dangers.some(({ kind }) => kind !== 'clock') ?? true;
		if (!isOpen || isInDanger || standing === 'taking' || this.isTaking) return [];
		const hasModel = this.#settings.model !== null;
		return [...(hasModel ? (['model'] as const) : []), ...(turn.written ? (['guide'] as const) : [])];
	}

	/** Another reply in the place of the last one, which stays on disk until the new one is there. */
	async replyAgain(exchange: Exchange, voice: Manner['voice']) {
		const { key, turn } = exchange;
		if (this.isTaking || turn === null || this.exchanges.at(-1)?.key !== key) return;
		this.#update(key, { sentences: [], turn: null, standing: 'taking' });
		await this.#reply(exchange, { voice, replaced: exchange });
	}

	/** The guide writes what is left: the person does not want to wait for the language model. */
	hurry() {
		this.#hurry.abort();
	}

	async #reply(exchange: Exchange, asked: Asked) {
		this.#stop = new AbortController();
		this.#hurry = new AbortController();
		this.phase = { is: 'reading' };
		this.notice = null;
		const opened =
			this.#opened === null ? Promise.resolve() : Promise.race([this.#opened, wait(OPENING_LIMIT)]);
		this.#taking = opened.then(() => this.#take(exchange, asked));
		await this.#taking;
	}

	/** Ends the reply after the sentence shown last; what was shown is kept. */
	stop() {
		if (!this.isTaking) return;
		this.#stop.abort();
		this.phase = { is: 'stopping' };
	}

	/** Asks again for a reply to what was said and was not answered. */
	async answerAgain(exchange: Exchange) {
		if (this.isTaking || !(await this.#forget(exchange))) return;
		await this.say(exchange.said);
	}

	/** Deleted from disk at once: a tab that closes before the undo runs out has kept its promise. */
	async forgetTurn(exchange: Exchange) {
		const index = this.exchanges.findIndex(({ key }) => key === exchange.key);
		if (index === -1 || !(await this.#forget(exchange))) return;
		this.forgotten.make({ exchange, index });
		this.notice = null;
	}

	async undoForget() {
		const forgotten = this.forgotten.take();
		if (forgotten === null) return;
		const { exchange, index } = forgotten;
		this.exchanges = this.exchanges.toSpliced(index, 0, exchange);
		this.notice = 'restored';
		await this.#keep(exchange.key);
	}

	/** Forgets every turn of every conversation and every setting. */
	async forgetEverything(): Promise<Kept> {
		this.stop();
		let answer = await this.#room.store.forgetEverything();
		if (this.isTaking) {
			// The turn on its way keeps itself as its last act, after the first sweep.
			await this.#taking;
			answer = await this.#room.store.forgetEverything();
		}
		if (answer.is === 'failed') return answer;
		this.#settings.forget();
		this.forgotten.drop();
		this.#show(this.#room.newConversation(), []);
		this.draft.clear();
		return answer;
	}

	/** What memory forgot goes here too: the next mark of a turn would write its words back. */
	without({ turns, notes }: { readonly turns: readonly TurnId[]; readonly notes: readonly NoteId[] }) {
		const left = (turn: Turn) => notes.reduce(withoutRecalledNote, turns.reduce(withoutRecalled, turn));
		const isGone = (turn: Turn | null) => turn !== null && turns.includes(turn.id);
		this.#earlier = this.#earlier.filter((turn) => !isGone(turn)).map(left);
		this.exchanges = this.exchanges
			.filter(({ turn }) => !isGone(turn))
			.map((exchange) => (exchange.turn === null ? exchange : withTurn(exchange, left(exchange.turn))));
	}

	/** Begins a new conversation; those before it stay kept. */
	startNew() {
		if (!this.canStartNew) return;
		this.forgotten.drop();
		this.#show(this.#room.newConversation(), this.#allTurns());
	}

	/** Goes back to the conversation that was last. */
	reopenLast() {
		const last = this.#earlier.at(-1);
		if (last === undefined || this.isTaking || this.exchanges.length > 0) return;
		this.forgotten.drop();
		this.#show(last.conversation, this.#earlier);
	}

	/** Keeps what the person made known of a reply; it stands on the screen whether it could be kept or not. */
	async markTurn({ key }: Exchange, made: Partial<Outcome>) {
		const turn = this.#turnOf(key);
		if (turn === null) return;
		const marked = this.#marked(turn, made);
		this.#update(key, { turn: marked });
		await this.#keep(key);
		await this.#learn(marked, made);
	}

	/** What became of the step that is asked after, or that it is not to be asked again. */
	async answerDue(made: Pick<Partial<Outcome>, 'step' | 'isAsked'>) {
		const { due } = this;
		if (due === null) return;
		this.#dueId = null;
		this.isStuck = made.step === 'unresolved';
		const exchange = this.exchanges.find(({ turn }) => turn?.id === due.id);
		if (exchange !== undefined) {
			await this.markTurn(exchange, made);
			return;
		}
		const marked = this.#marked(due, made);
		this.#earlier = this.#earlier.map((turn) => (turn.id === marked.id ? marked : turn));
		await this.#keepEarlier(marked.id);
		await this.#learn(marked, made);
	}

	/** Takes the question off the screen. */
	leaveDue() {
		this.#dueId = null;
		this.isStuck = false;
	}

	/** Tries once more to write to disk what is only on the screen. */
	async keepAgain({ key }: Exchange) {
		await this.#keep(key);
	}

	async copy(turn: Turn) {
		try {
			await navigator.clipboard.writeText(replyOf(turn));
			this.notice = 'copied';
		} catch {
			this.notice = 'not-copied';
		}
	}

	dismiss() {
		if (this.phase.is === 'failed') this.phase = { is: 'idle' };
	}

	async #open() {
		// What the person wants forgotten by now goes before anything is shown.
		await this.#room.store.sweep(this.#room.now());
		const answer = await this.#room.store.recallAllTurns();
		if (answer.is === 'failed') {
			// A turn that is under way will meet the same failure, and tell.
			if (!this.isTaking) this.#fail(answer.failure, () => this.open());
			return;
		}
		const now = this.#room.now();
		const last = answer.value.at(-1);
		if (last !== undefined && now - last.at < REST) this.id = last.conversation;
		// What was kept is what the store still holds; only what it never took stays on the screen without it.
		const stored = answer.value.map(({ id }) => id);
		this.#place(
			answer.value,
			this.exchanges.filter(
				({ turn, standing }) => turn === null || (standing !== 'kept' && !stored.includes(turn.id)),
			),
		);
		this.#dueId = dueStep(answer.value, this.id, now)?.id ?? null;
		if (!this.isTaking) this.phase = { is: 'idle' };
		await this.draft.recall();
	}

	/** Puts a conversation on the screen in place of the one that is there. */
	#show(id: ConversationId, turns: readonly Turn[]) {
		this.id = id;
		this.#place(turns, []);
		this.notice = null;
		this.phase = { is: 'idle' };
	}

	/** `turns`: those on disk of this and of every other conversation. */
	#place(turns: readonly Turn[], unkept: readonly Exchange[]) {
		this.#earlier = turns
			.filter(({ conversation }) => conversation !== this.id)
			.toSorted((a, b) => a.at - b.at);
		const kept = turns
			.filter(({ conversation }) => conversation === this.id)
			.map((turn) => this.#exchangeOf(turn));
		this.exchanges = [...kept, ...unkept];
	}

	#allTurns(): readonly Turn[] {
		return [...this.#earlier, ...this.exchanges.flatMap(({ turn }) => turn ?? [])];
	}

	#turnOf(key: number): Turn | null {
		return this.exchanges.find((exchange) => exchange.key === key)?.turn ?? null;
	}

	#marked(turn: Turn, made: Partial<Outcome>): Turn {
		const { step } = made;
		const stepAt = step === undefined ? turn.outcome.stepAt : step === null ? null : this.#room.now();
		return { ...turn, outcome: { ...turn.outcome, ...made, stepAt } };
	}

	#exchangeOf(turn: Turn): Exchange {
		return { key: this.#nextKey++, said: turn.said, sentences: turn.sentences, turn, standing: 'kept' };
	}

	async #take({ key, said }: Exchange, { voice, replaced }: Asked) {
		const conversation = {
			id: this.id,
			country: this.#settings.country,
			recent: this.exchanges.flatMap(({ turn }) => turn ?? []),
			earlier: this.#earlier,
		};
		const stop = this.#stop.signal;
		const manner: Manner = { voice, replaces: replaced?.turn?.id ?? null, hurry: this.#hurry.signal };
		let isPaced = false;
		try {
			for await (const event of this.#room.takeTurn(said, conversation, stop, manner)) {
				if (replaced !== null && event.type === 'turn-spoken' && event.turn.sentences.length === 0) {
					// Stopped before there was another: the one before stays.
					this.#update(key, replaced);
					this.phase = { is: 'idle' };
					this.notice = 'stopped';
					return;
				}
				this.#apply(key, event);
				// What is said in danger waits for nothing.
				if (event.type === 'turn-planned')
					isPaced = event.plan.voice !== 'script' && this.#settings.pacing === 'by-sentence';
				if (event.type === 'sentence-reviewed' && isPaced) await pause(stop);
			}
		} catch {
			// The one place where a bug in a turn is caught: what was said stays on the screen.
			this.#update(key, replaced ?? { standing: 'unanswered' });
			this.#fail({ kind: 'unexpected' }, async () => {
				const unanswered = this.exchanges.find((exchange) => exchange.key === key);
				if (unanswered === undefined) return;
				await (replaced === null ? this.answerAgain(unanswered) : this.replyAgain(unanswered, voice));
			});
		}
	}

	#apply(key: number, event: TurnEvent) {
		switch (event.type) {
			case 'turn-read':
			case 'turn-decided':
				return;
			case 'turn-planned':
				if (this.phase.is === 'reading') this.phase = { is: 'replying' };
				return;
			case 'model-opening':
				if (this.phase.is !== 'stopping') this.phase = { is: 'opening-model', share: event.share };
				return;
			case 'model-begun':
				if (this.phase.is !== 'stopping') this.phase = { is: 'model-writing' };
				return;
			case 'model-ended':
				if (this.phase.is !== 'stopping') this.phase = { is: 'replying' };
				return;
			case 'sentence-reviewed':
				this.#update(key, (shown) => ({ sentences: [...shown.sentences, event.sentence] }));
				return;
			case 'turn-spoken':
				this.#update(key, { sentences: event.turn.sentences, turn: event.turn });
				return;
			case 'turn-kept':
				this.#update(key, { turn: event.turn, standing: 'kept' });
				this.phase = { is: 'idle' };
				this.notice = event.turn.ending === 'stopped' ? 'stopped' : 'done';
				return;
			case 'turn-unkept':
				this.#update(key, { turn: event.turn, standing: 'unkept' });
				this.#fail(event.failure, () => this.#keep(key));
				return;
			default:
				unreachable(event);
		}
	}

	async #keep(key: number) {
		// Deleted in the meantime: then it must not come back.
		const turn = this.#turnOf(key);
		if (turn === null) return;
		const answer = await this.#room.store.keepTurn(turn);
		this.#update(key, { standing: answer.is === 'kept' ? 'kept' : 'unkept' });
		this.#tellKept(answer, () => this.#keep(key));
	}

	/** A step that helped is worth a note; the mark is kept without one all the same. */
	async #learn(turn: Turn, { step }: Partial<Outcome>) {
		if (step !== 'resolved' && step !== 'partly') return;
		await this.#room.store.keepNotes(await this.#room.learnFromOutcome(turn).catch(() => []));
	}

	/** A turn of another conversation. */
	async #keepEarlier(id: TurnId) {
		const turn = this.#earlier.find((earlier) => earlier.id === id);
		if (turn === undefined) return;
		this.#tellKept(await this.#room.store.keepTurn(turn), () => this.#keepEarlier(id));
	}

	/** While a reply is on its way a mark that was not kept is told by its exchange alone. */
	#tellKept(answer: Kept, retry: () => Promise<void>) {
		if (answer.is === 'failed') {
			if (!this.isTaking) this.#fail(answer.failure, retry);
			return;
		}
		if (this.phase.is !== 'failed') return;
		this.phase = { is: 'idle' };
		this.notice = 'kept-now';
	}

	#fail(trouble: Trouble, retry: () => Promise<void>) {
		this.notice = null;
		this.phase = { is: 'failed', trouble, retry };
	}

	/** Off the disk and off the screen; false when the store could not. */
	async #forget({ key, turn }: Exchange): Promise<boolean> {
		if (turn !== null) {
			const answer = await this.#room.store.forgetTurns([turn.id]);
			if (answer.is === 'failed') {
				this.#fail(answer.failure, async () => {
					const still = this.exchanges.find((exchange) => exchange.key === key);
					if (still !== undefined) await this.forgetTurn(still);
				});
				return false;
			}
		}
		this.exchanges = this.exchanges
			.filter((exchange) => exchange.key !== key)
			.map((exchange) =>
				turn === null || exchange.turn === null
					? exchange
					: withTurn(exchange, withoutRecalled(exchange.turn, turn.id)),
			);
		if (turn !== null)
			this.#earlier = this.#earlier
				.filter(({ id }) => id !== turn.id)
				.map((earlier) => withoutRecalled(earlier, turn.id));
		this.dismiss();
		return true;
	}

	#update(key: number, change: Partial<Exchange> | ((shown: Exchange) => Partial<Exchange>)) {
		this.exchanges = this.exchanges.map((exchange) =>
			exchange.key === key
				? { ...exchange, ...(typeof change === 'function' ? change(exchange) : change) }
				: exchange,
		);
	}
}

const wait = (milliseconds: number): Promise<void> =>
	new Promise((resolve) => setTimeout(resolve, milliseconds));

/** The same object when the turn is. */
const withTurn = (exchange: Exchange, turn: Turn): Exchange =>
	turn === exchange.turn ? exchange : { ...exchange, turn, sentences: turn.sentences };
