/** Saving turns for somebody who studies or checks the app. */
export const TRACES = {
	section: {
		title: 'For a researcher',
		text: 'A file that shows, step by step, how a reply came about. Someone who studies or checks this app can run it again and look for differences. It is yours to give or not.',
		open: 'Save for a researcher…',
		nothing: 'There is nothing to save yet.',
	},
	open: 'Save this for a researcher…',
	title: 'Save for a researcher',
	choose: 'Which conversations',
	holds:
		'The file holds how this page read a message, what it noticed and decided, which steps the reply took, and how long each one took. It also holds the time of each message.',
	words: 'Your words',
	wordsIs: [
		['out', 'Leave my words out'],
		['in', 'Put my words in'],
	],
	out: 'What you wrote and what was answered stay out. The file still tells what the subject was, and whether danger was noticed.',
	in: 'What you wrote and what was answered go in, as they are. With them every step can be run again.',
	warning: 'The file is not locked: anyone who finds it can read it.',
	yes: 'Save the file',
	cancel: 'Cancel',
	saved: 'The file was handed to your browser. Look in your downloads.',
	unfetched: 'A part of this page that is needed for that could not be fetched. Try again with a network.',
} as const;
