/** The section on the privacy screen that tells of the version at work and the one that waits. */
export const VERSION = {
	title: 'This version',
	hash: 'Its fingerprint:',
	noHash: 'Its fingerprint is not known here: the host did not give it when the files came.',
	hashWhy: 'Whoever checks this app can compare it with the one that was published.',
	noWorker: 'This browser keeps no copy of the page. It comes from its host each time.',
	next: {
		title: 'A newer version is here',
		changes: 'What it changes:',
		when: 'It starts by itself when you have closed every tab of this page. It never starts while you write.',
		now: 'Start it now…',
		ask: 'Start the newer version now?',
		warning: 'The page opens anew. What is locked away stays. What you chose not to keep is gone.',
		yes: 'Start it',
		no: 'Not now',
		others: 'This page is open in another tab too. Close it there first, so that nothing is lost.',
		gone: 'It could not be started. It starts when you have closed every tab of this page.',
	},
} as const;
