/**
 * For a box with `contenteditable="plaintext-only"`: Firefox before 136 does not know it, and would take no words. What is
 * pasted there keeps its looks, but only its text is read.
 */
export const makeEditable = (box: HTMLElement): void => {
	if (!box.isContentEditable) box.contentEditable = 'true';
};
