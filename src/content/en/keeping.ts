/**
 * What the first load says of whether words are kept, and how they are hidden; the screens of the vault, fetched later,
 * bring `door.ts` and `vault.ts`.
 */
export const KEEPING = {
	notKept: 'Not kept',
	notKeptHint: 'What you say here is gone when you close this page. Choose this to change it.',
	lock: 'Lock',
	lockHint: 'Locks what is kept here. Only your passphrase or passkey opens it again. Keys: Alt and L.',
	hide: 'Hide',
	hideHint: 'Hides this behind a plain page. To come back, choose the title there three times.',
} as const;

/** A screen that is fetched apart, and could not be. */
export const UNFETCHED = {
	title: 'Not here yet',
	text: 'This part of the page could not be fetched. Open it again when you have a network. Everything else works.',
} as const;
