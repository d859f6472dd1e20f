import type { Erasing } from '../../ports/erasing.ts';

/** The document that erases, from the folder of the app; `/erase` is the same where the host has it. */
export const ERASING_PAGE = 'erasing.html';

/** In local storage from the moment somebody chose to erase everything until nothing is left. */
const KEY = 'erasing';

export const openErasing = (): Erasing => {
	// A blank page holds no word and no file, and needs no network.
	addEventListener('storage', ({ key, newValue }) => {
		if (key === KEY && newValue !== null) location.replace('about:blank');
	});
	return {
		begin: () => {
			try {
				localStorage.setItem(KEY, '1');
			} catch {
				// Storage switched off: there is nothing that could be half erased.
			}
		},
		hasBegun: () => {
			try {
				return localStorage.getItem(KEY) !== null;
			} catch {
				return false;
			}
		},
		finish: async () => {
			const isThere = isKeptHere() || (await isServed());
			if (isThere) location.replace(ERASING_PAGE);
			return isThere;
		},
	};
};

/** By the service worker, which has the page without a network. */
const isKeptHere = (): boolean => 'serviceWorker' in navigator && navigator.serviceWorker.controller !== null;

/** Asked for as a picture: the conversation can fetch nothing. Anything new, so that no cache answers. */
const isServed = (): Promise<boolean> =>
	new Promise((resolve) => {
		const picture = new Image();
		picture.onload = () => {
			resolve(true);
		};
		picture.onerror = () => {
			resolve(false);
		};
		picture.src = `icons/icon.svg?${String(Date.now())}`;
	});
