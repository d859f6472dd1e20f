import type { Instant } from '../brand.ts';
import type { KeptSheet } from '../help/sheet.ts';
import { sheetLines, toolName } from '../help/sheet-text.ts';
import { replyOf, type Turn } from '../turn.ts';
import type { Note } from './note.ts';

/** Conversations, notes and sheets as a text to read, print or give to somebody; times are those of this device. */
export const exportMarkdown = (
	turns: readonly Turn[],
	notes: readonly Note[],
	sheets: readonly KeptSheet[],
): string => {
	const parts = [
		...conversationsOf(turns).map(conversationText),
		...(notes.length > 0 ? [notesText(notes)] : []),
		...sheets.map(sheetText),
	];
	return `${parts.join('\n\n')}\n`;
};

/** The same and all else that is kept of them, for another program; only what no person can read is left out. */
export const exportJson = (
	turns: readonly Turn[],
	notes: readonly Note[],
	sheets: readonly KeptSheet[],
): string => {
	const whole = {
		format: 'confidant-export',
		version: 1,
		turns: oldestFirst(turns),
		notes: oldestFirst(notes),
		sheets,
	};
	return `${JSON.stringify(whole, (key, value: unknown) => (key === 'embedding' ? undefined : value), '\t')}\n`;
};

const oldestFirst = <Item extends { readonly at: Instant }>(items: readonly Item[]): readonly Item[] =>
	items.toSorted((a, b) => a.at - b.at);

/** In the order in which they began. */
const conversationsOf = (turns: readonly Turn[]): readonly (readonly Turn[])[] => {
	const byId = new Map<string, Turn[]>();
	for (const turn of oldestFirst(turns)) {
		const begun = byId.get(turn.conversation);
		if (begun === undefined) byId.set(turn.conversation, [turn]);
		else begun.push(turn);
	}
	return [...byId.values()];
};

const conversationText = (turns: readonly Turn[]): string =>
	[`# Conversation of ${dayOf(turns[0]?.at ?? (0 as Instant))}`, ...turns.map(turnText)].join('\n\n');

const turnText = (turn: Turn): string =>
	[`**You**, ${timeOf(turn.at)}`, quoted(turn.said), '**Answer**', quoted(replyOf(turn))].join('\n\n');

const notesText = (notes: readonly Note[]): string =>
	['# Notes', oldestFirst(notes).map(noteText).join('\n')].join('\n\n');

const noteText = (note: Note): string => {
	const source = note.turn === null ? 'You wrote this yourself' : `You said: “${oneLine(note.words)}”`;
	const about = [
		`${source}, ${dayOf(note.at)}`,
		STANDING[note.standing],
		dueOf(note),
		DONE[note.done ?? 'open'],
	];
	return `- ${oneLine(note.text)} (${about.filter((each) => each !== null).join('; ')})`;
};

const sheetText = (kept: KeptSheet): string =>
	[
		`# ${toolName(kept)}, changed on ${dayOf(kept.changedAt)}`,
		sheetLines(kept)
			.map(({ depth, text }) => `${'  '.repeat(depth)}- ${oneLine(text)}`)
			.join('\n'),
	].join('\n\n');

const STANDING = {
	proposed: 'not confirmed by you yet',
	kept: null,
	superseded: 'a newer note replaces this',
} as const satisfies Record<Note['standing'], string | null>;

const DONE = {
	done: 'done',
	dropped: 'let go',
	stuck: 'it did not work out',
	open: null,
} as const satisfies Record<NonNullable<Note['done']> | 'open', string | null>;

const dueOf = ({ due }: Note): string | null => (due === null ? null : `for ${dayOf(due)}`);

const dayOf = (at: Instant): string => new Date(at).toLocaleDateString('en-GB', { dateStyle: 'long' });

const timeOf = (at: Instant): string => new Date(at).toLocaleTimeString('en-GB', { timeStyle: 'short' });

const oneLine = (text: string): string => escaped(text.replaceAll(/\s+/gu, ' '));

const quoted = (text: string): string =>
	text
		.split(/\r\n|[\n\r\u2028\u2029]/u)
		.map((line) => `> ${escaped(line)}`.trimEnd())
		.join('\n');

/** Words stay words: no emphasis, links, lists, headings or HTML out of what a person typed. */
const escaped = (line: string): string =>
	line.replaceAll(/[\\`*_[\]<&]/gu, '\\$&').replace(/^(\s*\d*)([#>+.)-])/u, '$1\\$2');
