import type { TurnId } from '../core/brand.ts';
import type { KeptSheet } from '../core/help/sheet.ts';
import type { ToolId } from '../core/help/tools.ts';
import { withoutRecalled, withoutRecalledNote } from '../core/memory/forget.ts';
import { openMemoryIndex, type MemoryIndex } from '../core/memory/memory-index.ts';
import { FIRST_MEMORY_SETTINGS, type MemorySettings } from '../core/memory/memory-settings.ts';
import type { Note, NoteId } from '../core/memory/note.ts';
import { pastKeeping } from '../core/memory/past-keeping.ts';
import type { Turn } from '../core/turn.ts';
import type { Change, Records } from '../ports/records.ts';
import type { Kept, Store } from '../ports/store.ts';
import { readSheet } from './sheet-shape.ts';

/** Turns, notes, sheets, draft and settings as records: the same over memory and over the vault. */
export const openStore = (records: Records): Store => {
	const turns = () => (records.all('turn') as readonly Turn[]).toSorted((a, b) => a.at - b.at);
	const notes = () => (records.all('note') as readonly Note[]).toSorted((a, b) => b.at - a.at);
	const sheets = () => records.all('sheet') as readonly KeptSheet[];
	const settings = (): MemorySettings => ({
		...FIRST_MEMORY_SETTINGS,
		...(records.get('setting', 'memory') as Partial<MemorySettings> | null),
	});

	// Built at the first question, kept true by every change, whoever made it.
	let index: MemoryIndex | null = null;
	records.onChange((changes) => {
		for (const change of changes) index?.change(change.table, change.id, change.value);
	});
	const openIndex = (): MemoryIndex => {
		const opened = openMemoryIndex();
		for (const turn of turns()) opened.change('turn', turn.id, turn);
		for (const note of notes()) opened.change('note', note.id, note);
		return opened;
	};

	const forget = (
		gone: readonly TurnId[],
		alsoGone: readonly NoteId[],
		tools: readonly ToolId[] = [],
	): Promise<Kept> => {
		const goneTurns = new Set(gone);
		const goneNotes = new Set(alsoGone);
		for (const { id, turn } of notes()) if (turn !== null && goneTurns.has(turn)) goneNotes.add(id);
		const changes: Change[] = [
			...[...goneTurns].map((id) => ({ table: 'turn', id, value: null }) as const),
			...[...goneNotes].map((id) => ({ table: 'note', id, value: null }) as const),
			...tools.map((id) => ({ table: 'sheet', id, value: null }) as const),
		];
		for (const turn of turns()) {
			if (goneTurns.has(turn.id)) continue;
			const left = [...goneNotes].reduce(withoutRecalledNote, [...goneTurns].reduce(withoutRecalled, turn));
			if (left !== turn) changes.push({ table: 'turn', id: turn.id, value: left });
		}
		for (const note of notes()) {
			if (goneNotes.has(note.id) || note.supersedes === null || !goneNotes.has(note.supersedes)) continue;
			changes.push({ table: 'note', id: note.id, value: { ...note, supersedes: null } });
		}
		return records.write(changes);
	};

	return {
		keepTurn: (turn, learnt = []) =>
			records.write([{ table: 'turn', id: turn.id, value: turn }, ...learnt.map(noteChange)]),
		recallTurns: (conversation) => kept(turns().filter((turn) => turn.conversation === conversation)),
		recallAllTurns: () => kept(turns()),
		recall: (query) => kept(settings().isPaused ? [] : (index ??= openIndex()).recall(query)),
		forgetTurns: (ids) => forget(ids, []),
		keepNotes: (kepts) => records.write(kepts.map(noteChange)),
		recallNotes: () => kept(notes()),
		forgetNotes: (ids) => forget([], ids),
		keepDraft: (draft) =>
			records.write([{ table: 'draft', id: 'draft', value: draft === '' ? null : { draft } }]),
		recallDraft: () =>
			kept((records.get('draft', 'draft') as { readonly draft: string } | null)?.draft ?? ''),
		keepSheet: (sheet) => records.write([{ table: 'sheet', id: sheet.tool, value: sheet }]),
		recallSheets: () =>
			kept(
				sheets()
					.map(readSheet)
					.filter((sheet) => sheet !== null)
					.toSorted((a, b) => b.changedAt - a.changedAt),
			),
		forgetSheet: (tool) => records.write([{ table: 'sheet', id: tool, value: null }]),
		keepSettings: (value) => records.write([{ table: 'setting', id: 'memory', value }]),
		recallSettings: () => kept(settings()),
		sweep: async (now) => {
			const old = pastKeeping(settings(), now, { turns: turns(), notes: notes(), sheets: sheets() });
			const count = old.turns.length + old.notes.length + old.sheets.length;
			if (count === 0) return { is: 'kept', value: 0 };
			const tools = old.sheets.map(({ tool }) => tool);
			const answer = await forget(idsOf(old.turns), idsOf(old.notes), tools);
			return answer.is === 'failed' ? answer : { is: 'kept', value: count };
		},
		forgetEverything: () => records.erase(),
		close: () => {
			records.close();
		},
	};
};

const idsOf = <Id>(items: readonly { readonly id: Id }[]): readonly Id[] => items.map(({ id }) => id);

const noteChange = (note: Note): Change => ({ table: 'note', id: note.id, value: note });

const kept = <Value>(value: Value): Promise<Kept<Value>> => Promise.resolve({ is: 'kept', value });
