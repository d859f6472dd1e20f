/** Blanks the page at once, drops the keys, then leaves so that Back does not return here. History as such stays. */
export const openExit = (exitPage: string, dropKeys: () => void) => (): void => {
	document.documentElement.hidden = true;
	document.body.replaceChildren();
	// Dropping the keys takes every word out of the state behind the page too, which would hold up the blank frame.
	afterPaint(() => {
		dropKeys();
		location.replace(exitPage);
	});
};

const afterPaint = (act: () => void): void => {
	let isDone = false;
	const once = () => {
		if (!isDone) act();
		isDone = true;
	};
	requestAnimationFrame(() => setTimeout(once));
	// A page that is not in sight draws no frame.
	setTimeout(once, 50);
};
