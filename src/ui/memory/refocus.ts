import { tick } from 'svelte';
import type { NoteId } from '../../core/memory/note.ts';

/**
 * After an act that moved or removed what had the focus: to the note in its new place, else to the line that counts
 * the notes. `list` is the `.notes` that held it.
 */
export const refocus = async (list: Element | null, id: NoteId) => {
	await tick();
	if (list === null || document.activeElement !== document.body) return;
	const moved = list.querySelector<HTMLElement>(`[data-note="${CSS.escape(id)}"]`);
	(moved ?? list.querySelector<HTMLElement>('[data-count]'))?.focus();
};
