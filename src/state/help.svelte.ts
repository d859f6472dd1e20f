import type { Failure } from '../core/failure.ts';
import type { KeptSheet, UnreadableSheet } from '../core/help/sheet.ts';
import type { ToolId } from '../core/help/tools.ts';
import type { Kept } from '../ports/store.ts';
import type { Room } from './room.ts';

/** How long nothing must have been filled in before a sheet is kept, milliseconds. */
const PAUSE = 400;

/** What was filled into the tools, as the screens show it, and what a person can do about it. */
export class Help {
	/** The one changed last first. */
	sheets = $state.raw<readonly (KeptSheet | UnreadableSheet)[]>([]);
	/** Those that have the shape of their tool. */
	readonly readable = $derived(this.sheets.filter((sheet): sheet is KeptSheet => sheet.sheet !== null));
	trouble = $state.raw<{ readonly failure: Failure; readonly retry: () => Promise<void> } | null>(null);

	readonly #room: Pick<Room, 'store' | 'now'>;
	#unkept: KeptSheet | null = null;
	#timer: ReturnType<typeof setTimeout> | undefined;

	constructor(room: Pick<Room, 'store' | 'now'>) {
		this.#room = room;
	}

	/** Reads what is kept: each time the screen opens, and when another store lies under it. */
	async open() {
		const answer = await this.#room.store.recallSheets();
		if (answer.is === 'kept') this.sheets = answer.value;
		this.#tell(answer, () => this.open());
	}

	/** Nothing of what was filled in stays in the page: the vault was locked. */
	clear() {
		clearTimeout(this.#timer);
		this.#unkept = null;
		this.sheets = [];
		this.trouble = null;
	}

	find(tool: ToolId): KeptSheet | UnreadableSheet | null {
		return this.sheets.find((sheet) => sheet.tool === tool) ?? null;
	}

	/** Kept a moment after the last change. What is `empty` again is forgotten, the words that stood in it too. */
	change(tool: ToolId, sheet: object, empty: object) {
		const changed: KeptSheet = { tool, changedAt: this.#room.now(), sheet };
		clearTimeout(this.#timer);
		// Of another tool.
		if (this.#unkept?.tool !== tool) void this.keepNow();
		if (JSON.stringify(sheet) === JSON.stringify(empty)) {
			void this.forget(tool);
			return;
		}
		this.sheets = [changed, ...this.sheets.filter((each) => each.tool !== tool)];
		this.#unkept = changed;
		this.#timer = setTimeout(() => void this.keepNow(), PAUSE);
	}

	/** What waits to be kept, at once: the tool is left. */
	async keepNow() {
		clearTimeout(this.#timer);
		const waiting = this.#unkept;
		this.#unkept = null;
		if (waiting !== null) await this.#keep(waiting);
	}

	/** Deleted at once, with every word in it. */
	async forget(tool: ToolId): Promise<boolean> {
		if (this.#unkept?.tool === tool) this.#unkept = null;
		const answer = await this.#room.store.forgetSheet(tool);
		if (answer.is === 'kept') this.sheets = this.sheets.filter((each) => each.tool !== tool);
		this.#tell(answer, async () => void (await this.forget(tool)));
		return answer.is === 'kept';
	}

	async #keep(sheet: KeptSheet) {
		const answer = await this.#room.store.keepSheet(sheet);
		this.#tell(answer, () => this.#keep(sheet));
	}

	#tell(answer: Kept<unknown>, retry: () => Promise<void>) {
		this.trouble = answer.is === 'failed' ? { failure: answer.failure, retry } : null;
	}
}
