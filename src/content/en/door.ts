/** Before what is kept was opened. */
export const LOCKED = {
	title: 'Locked',
	text: 'What you said here is kept on this device, and it is locked.',
	opening: 'One moment…',
	people: 'People you can reach',
	without: 'Talk without opening it',
	withoutWhy: 'What you say then is not kept. What is locked stays as it is.',
	talk: 'Talk now',
	unfetched:
		'The part of this page that opens it could not be fetched. Load the page again when you have a network. Nothing is lost.',
} as const;

/** Something was kept here and cannot be had: told before anything else. */
export const LOST = {
	gone: {
		title: 'What was kept here is gone',
		text: [
			'This device held something that you said, locked. It is not there any more.',
			'The browser may have removed it to make room, or after a while without a visit. Or somebody deleted it. You did nothing wrong.',
			'If you made a backup, you can take it in again: choose Privacy, then Backup.',
		],
	},
	damaged: {
		title: 'What is kept here cannot be read',
		text: [
			'The files that hold it are damaged, on both places where they lie. They were not changed or deleted.',
			'If you made a backup, you can take it in again: choose Privacy, delete everything, then take in the backup.',
		],
	},
	newer: {
		title: 'Kept by a newer version',
		text: [
			'What is kept here was written by a newer version of this page. Nothing was changed, and nothing is lost.',
			'Close this page and open it again when you have a network, to get the newer version.',
		],
	},
	talk: 'Talk now',
	talkWhy: 'You can talk all the same. What you say is not kept until you choose so.',
} as const;
