/**
 * Keeps the element as tall as what can be seen of the page. Safari lays its screen keyboard over the page and pushes
 * the header, and with it the way out, off the top; other browsers shrink the page by themselves, and nothing changes.
 */
export const fitVisible = (element: HTMLElement) => {
	const view = window.visualViewport;
	if (view === null) return;
	const fit = () => {
		// Someone who zooms in wants to move about, not a smaller page.
		if (view.scale > 1.01) return;
		element.style.setProperty('--visible-height', `${view.height}px`);
		window.scrollTo(0, 0);
	};
	view.addEventListener('resize', fit);
	return () => {
		view.removeEventListener('resize', fit);
	};
};
