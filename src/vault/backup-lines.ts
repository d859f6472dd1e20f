import * as v from 'valibot';
import type { KeptSheet } from '../core/help/sheet.ts';
import type { Note } from '../core/memory/note.ts';
import type { MemorySettings } from '../core/memory/memory-settings.ts';
import type { Turn } from '../core/turn.ts';
import { toBase64 } from './base64.ts';
import { noteShape, settingsShape } from './note-shape.ts';
import { sameAs } from './shapes.ts';
import { sheetShape } from './sheet-shape.ts';
import { turnShape } from './turn-shape.ts';

/** The first line of a backup: what it is, and how much follows. */
export type Head = {
	readonly madeAt: number;
	readonly turns: number;
	readonly notes: number;
	readonly sheets: number;
	readonly settings: MemorySettings | null;
};

export const headLine = (head: Head): string =>
	`${JSON.stringify({ format: FORMAT, version: VERSION, ...head })}\n`;

export const turnLine = (turn: Turn): string => {
	const { reading } = turn;
	const plain =
		reading.kind === 'read' ? { ...reading, embedding: toBase64(bytesOf(reading.embedding)) } : reading;
	return `${JSON.stringify({ turn: { ...turn, reading: plain } })}\n`;
};

export const noteLine = (note: Note): string => {
	const embedding = note.embedding === null ? null : toBase64(bytesOf(note.embedding));
	return `${JSON.stringify({ note: { ...note, embedding } })}\n`;
};

export const sheetLine = (sheet: KeptSheet): string => `${JSON.stringify({ sheet })}\n`;

/** `foreign`: not the first line of any backup · `damaged`: of one, and not as this version writes it. */
export const readHead = (line: string): Head | 'foreign' | 'newer' | 'damaged' => {
	const said = readJson(line);
	if (!v.is(v.object({ format: v.literal(FORMAT) }), said)) return 'foreign';
	if (v.is(v.object({ version: v.pipe(v.number(), v.safeInteger(), v.gtValue(VERSION)) }), said))
		return 'newer';
	const head = v.safeParse(headShape, said);
	return head.success && v.is(v.object({ version: v.literal(VERSION) }), said) ? head.output : 'damaged';
};

/** One turn, one note or one sheet. */
export type Line = { readonly turn: Turn } | { readonly note: Note } | { readonly sheet: KeptSheet };

/** Null for a line that is none. */
export const readLine = (line: string): Line | null => {
	const read = v.safeParse(lineShape, readJson(line));
	return read.success ? read.output : null;
};

const FORMAT = 'confidant-backup';

/** Raised with every change of a shape: an older page must call such a file newer and not damaged. */
const VERSION = 1;

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

const headShape = sameAs<Head>()(
	v.object({ madeAt: count, turns: count, notes: count, sheets: count, settings: v.nullable(settingsShape) }),
);

const lineShape = v.union([
	v.object({ turn: turnShape }),
	v.object({ note: noteShape }),
	v.object({ sheet: sheetShape }),
]);

/** Brackets within brackets; a turn has nine. */
const DEEPEST = 32;

/** Null for what is no JSON, and for what is deeper than anything of ours. */
const readJson = (text: string): unknown => {
	if (isDeep(text)) return null;
	try {
		return JSON.parse(text);
	} catch {
		return null;
	}
};

const isDeep = (text: string): boolean => {
	let depth = 0;
	let isQuoted = false;
	for (let at = 0; at < text.length; at++) {
		const code = text.charCodeAt(at);
		if (code === QUOTE) isQuoted = !isQuoted;
		else if (isQuoted) at += code === BACKSLASH ? 1 : 0;
		else if (code === BRACKET || code === BRACE) depth++;
		else if (code === BRACKET + 2 || code === BRACE + 2) depth--;
		if (depth > DEEPEST) return true;
	}
	return false;
};

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
/** Two before the one that closes, like `BRACE`. */
const BRACKET = 0x5b;
const BRACE = 0x7b;

const bytesOf = (array: ArrayBufferView): Uint8Array =>
	new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
