import type { FailureKind } from '../core/failure.ts';
import type { KeptSheet } from '../core/help/sheet.ts';
import type { ToolId } from '../core/help/tools.ts';
import type { MemorySettings } from '../core/memory/memory-settings.ts';
import type { Note, NoteId } from '../core/memory/note.ts';
import { normalisePassphrase } from '../core/privacy/normalise-passphrase.ts';
import type { Turn } from '../core/turn.ts';
import type { TurnId } from '../core/brand.ts';
import type { Kept } from '../ports/store.ts';
import { headLine, noteLine, readHead, readLine, sheetLine, turnLine, type Head } from './backup-lines.ts';

/** What a backup takes along: all but the draft. */
export type Contents = {
	readonly turns: readonly Turn[];
	readonly notes: readonly Note[];
	/** At most one for each tool. */
	readonly sheets: readonly KeptSheet[];
	/** Null while the person never chose. */
	readonly settings: MemorySettings | null;
};

/** `madeAt`: milliseconds since 1970 */
export type Backup = Contents & { readonly madeAt: number };

/** The most that a backup may hold, whoever made it. */
export type Caps = {
	/** Of the file; age does not compress, so what is in it is no longer. */
	readonly bytes: number;
	readonly turns: number;
	readonly notes: number;
	/** Of one turn, note or sheet, in UTF-16 units. */
	readonly line: number;
	/** Of scrypt, as a power of two: each is twice the memory, 128 MiB at 17. */
	readonly work: number;
};

export const CAPS: Caps = {
	bytes: 256 * 2 ** 20,
	turns: 100_000,
	notes: 200_000,
	line: 2 ** 20,
	work: 17,
};

/**
 * An age file (age-encryption.org/v1, one passphrase) that any age tool opens: lines of JSON, of which the first says
 * what it is and how much follows. `backup-too-large` when it could not be restored. Throws when a turn, a note or a
 * sheet does not have the shape that restoring asks for, rather than making a backup that cannot be restored.
 */
export const packBackup = async (
	contents: Contents,
	passphrase: string,
	madeAt: number,
	caps: Caps = CAPS,
): Promise<Kept<Uint8Array<ArrayBuffer>>> => {
	const { turns, notes, sheets, settings } = contents;
	if (turns.length > caps.turns || notes.length > caps.notes) return failed('backup-too-large');
	// A sheet grows with every visit, unlike a turn.
	if (sheets.some((sheet) => sheetLine(sheet).length > caps.line)) return failed('backup-too-large');
	const { Encrypter } = await import('age-encryption');
	const encrypter = new Encrypter();
	encrypter.setPassphrase(normalisePassphrase(passphrase));
	encrypter.setScryptWorkFactor(WORK);
	const head = headLine({
		madeAt,
		turns: turns.length,
		notes: notes.length,
		sheets: sheets.length,
		settings,
	});
	const sealed = await encrypter.encrypt(streamOf(checkedLines(head, contents)));
	const file = new Uint8Array(
		await new Response(sealed as ReadableStream<Uint8Array<ArrayBuffer>>).arrayBuffer(),
	);
	return file.length > caps.bytes ? failed('backup-too-large') : { is: 'kept', value: file };
};

/** Reads nothing beyond the caps, believes nothing that does not have its shape, and never throws for what a file holds. */
export const openBackup = async (
	file: Blob,
	passphrase: string,
	caps: Caps = CAPS,
): Promise<Kept<Backup>> => {
	const refusal = await refusalOf(file, caps);
	if (refusal !== null) return failed(refusal);
	const { Decrypter } = await import('age-encryption');
	const decrypter = new Decrypter();
	let isWrong = false as boolean;
	decrypter.addPassphrase(normalisePassphrase(passphrase));
	// Asked next, only when the passphrase opened nothing.
	decrypter.addIdentity({
		unwrapFileKey: () => {
			isWrong = true;
			return null;
		},
	});
	try {
		return await readLines(await decrypter.decrypt(piecesOf(file)), caps);
	} catch {
		return failed(isWrong ? 'backup-wrong-passphrase' : 'backup-damaged');
	}
};

/** Of scrypt for new backups: OWASP's least for a file that may lie about. */
const WORK = 17;

const failed = (
	kind: FailureKind,
): { readonly is: 'failed'; readonly failure: { readonly kind: FailureKind } } => ({
	is: 'failed',
	failure: { kind },
});

/** The header of an age file for one passphrase, wholly; its first lines are longer than those of any other kind. */
const AGE_HEADER =
	/^age-encryption\.org\/v1\n-> scrypt [A-Za-z0-9+/]{22} ([1-9][0-9]{0,8})\n[A-Za-z0-9+/]{43}\n--- [A-Za-z0-9+/]{43}\n/u;

const AGE_START = 'age-encryption.org/v1\n-> scrypt ';

/** Why a file is not even tried, seen from its size and its first bytes. */
const refusalOf = async (file: Blob, caps: Caps): Promise<FailureKind | null> => {
	if (file.size > caps.bytes) return 'backup-too-large';
	const start = await startOf(file);
	if (start === null) return 'backup-damaged';
	if (!start.startsWith(AGE_START)) return 'backup-foreign';
	const work = AGE_HEADER.exec(start)?.[1];
	if (work === undefined) return 'backup-damaged';
	return Number(work) > caps.work ? 'backup-too-large' : null;
};

/** Null when the file cannot be read any more. */
const startOf = async (file: Blob): Promise<string | null> => {
	try {
		return await file.slice(0, 256).text();
	} catch {
		return null;
	}
};

const readLines = async (stream: ReadableStream<Uint8Array>, caps: Caps): Promise<Kept<Backup>> => {
	let head: Head | null = null;
	const turns = new Map<TurnId, Turn>();
	const notes = new Map<NoteId, Note>();
	const sheets = new Map<ToolId, KeptSheet>();
	for await (const line of linesOf(stream, caps.line)) {
		if (head === null) {
			const read = readHead(line);
			if (typeof read === 'string') return failed(`backup-${read}`);
			if (read.turns > caps.turns || read.notes > caps.notes) return failed('backup-too-large');
			head = read;
			continue;
		}
		if (line.length > caps.line) return failed('backup-too-large');
		const read = readLine(line);
		if (read === null) return failed('backup-damaged');
		const isNew =
			'turn' in read
				? added(turns, read.turn.id, read.turn)
				: 'note' in read
					? added(notes, read.note.id, read.note)
					: added(sheets, read.sheet.tool, read.sheet);
		if (!isNew || turns.size > head.turns || notes.size > head.notes || sheets.size > head.sheets)
			return failed('backup-damaged');
	}
	if (head === null) return failed('backup-foreign');
	if (turns.size !== head.turns || notes.size !== head.notes || sheets.size !== head.sheets)
		return failed('backup-damaged');
	const { madeAt, settings } = head;
	return {
		is: 'kept',
		value: {
			madeAt,
			settings,
			turns: [...turns.values()],
			notes: [...notes.values()],
			sheets: [...sheets.values()],
		},
	};
};

/** False when one is there already. */
const added = <Id, Item>(items: Map<Id, Item>, id: Id, item: Item): boolean =>
	!items.has(id) && items.set(id, item).size > 0;

/** A file piece by piece: some streams of a Blob give all of it at once. */
const piecesOf = (file: Blob): ReadableStream<Uint8Array> => {
	let at = 0;
	return new ReadableStream({
		pull: async (controller) => {
			const piece = await file.slice(at, at + PIECE_BYTES).arrayBuffer();
			at += PIECE_BYTES;
			if (piece.byteLength > 0) controller.enqueue(new Uint8Array(piece));
			if (at >= file.size) controller.close();
		},
	});
};

const PIECE_BYTES = 2 ** 18;

/** Lines without their ends. One longer than `longest` comes cut, a little longer than that, and is the last. */
const linesOf = async function* (
	stream: ReadableStream<Uint8Array>,
	longest: number,
): AsyncGenerator<string, void, undefined> {
	const reader = stream.getReader();
	const decoder = new TextDecoder();
	let rest = '';
	try {
		for (;;) {
			const { done, value } = await reader.read();
			const lines = (rest + decoder.decode(value, { stream: !done })).split('\n');
			rest = lines.pop() ?? '';
			yield* lines;
			if (rest.length > longest || done) break;
		}
		if (rest !== '') yield rest;
	} finally {
		await reader.cancel();
	}
};

const checkedLines = function* (
	head: string,
	{ turns, notes, sheets }: Contents,
): Generator<string, void, undefined> {
	yield head;
	for (const turn of turns) yield checked(turnLine(turn));
	for (const note of notes) yield checked(noteLine(note));
	for (const sheet of sheets) yield checked(sheetLine(sheet));
};

const checked = (line: string): string => {
	if (readLine(line) === null) throw new TypeError('not in the shape that a backup has');
	return line;
};

const streamOf = (lines: Generator<string, void, undefined>): ReadableStream<Uint8Array> =>
	new ReadableStream({
		pull: (controller) => {
			const { done, value } = lines.next();
			if (done === true) controller.close();
			else controller.enqueue(new TextEncoder().encode(value));
		},
	});
