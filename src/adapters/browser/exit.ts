/** Blanks the page at once, then leaves it so that Back does not return here. History as such stays. */
export const openExit = (exitPage: string) => (): void => {
	document.documentElement.hidden = true;
	document.body.replaceChildren();
	location.replace(exitPage);
};
