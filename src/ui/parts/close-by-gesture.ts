type Watching = { readonly CloseWatcher?: new () => { onclose: (() => void) | null; destroy: () => void } };

/**
 * The device's own way to close what is on top (a phone's Back, Escape) closes the screen instead of leaving the page.
 * No history entry does that: Back after *exit now* would lead to it, and so into the page again.
 */
export const closeByGesture = (onclose: () => void) => () => {
	const { CloseWatcher } = window as Watching;
	if (CloseWatcher === undefined) return;
	const watcher = new CloseWatcher();
	watcher.onclose = onclose;
	return () => {
		watcher.destroy();
	};
};
