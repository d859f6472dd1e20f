/** Blanks the page at once, drops the keys, then leaves so that Back does not return here. History as such stays. */
export const openExit = (exitPage: string, dropKeys: () => void) => (): void => {
	document.documentElement.hidden = true;
	document.body.replaceChildren();
	dropKeys();
	location.replace(exitPage);
};
