import { tick } from 'svelte';

/** After a step within a dialog: what had the focus is gone, and the title says where one is now. */
export const focusTitle = async (): Promise<void> => {
	await tick();
	document.querySelector<HTMLElement>('dialog[open] h2')?.focus();
};
