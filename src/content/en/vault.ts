import type { Preferences } from '../../core/preferences.ts';
import type { Span } from '../../core/privacy/in-span.ts';
import type { StorageRisk } from '../../core/privacy/storage-risk.ts';

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

/** The card that offers to keep what was said, once, and the choice behind it. */
export const OFFER = {
	short: 'This is not kept: it is gone when you close this page.',
	yes: 'Keep it…',
	no: 'Not now',
	title: 'Keep this conversation?',
	text: 'Now it is gone when you close this page. You can keep it on this device, locked, so that only you can open it.',
	shared: 'On a device that others use too, not keeping it is safer.',
	passphrase: 'Keep with a passphrase',
	passphraseWhat: 'A few words that you choose and keep in mind.',
	passkey: 'Keep with a passkey',
	passkeyWhat:
		'Your fingerprint, face or screen lock. The device lists a passkey under the name of this page, and may copy it to your account there.',
} as const;

/** A field for a passphrase. */
export const FIELD = {
	show: 'Show',
	shown: 'You typed:',
	nothing: 'nothing yet',
} as const;

/** Choosing a passphrase. */
export const NEW_PASSPHRASE = {
	label: 'Passphrase',
	again: 'Type it once more',
	how: 'Three or four words that have nothing to do with each other are easy to keep in mind and hard to guess. A PIN or a name is not enough.',
	strength: 'How hard it is to guess',
	scores: [
		'Guessed at once.',
		'Guessed within minutes.',
		'Hard to guess without effort.',
		'Hard to guess.',
		'Very hard to guess.',
	],
	unlike: 'The two are not the same. Type it once more.',
	browser:
		'Your browser may offer to save it. If others use this device, say no: it would then open for them too, and it may be copied to the account of the browser.',
} as const;

/** Making the vault, and changing what opens it. */
export const KEEP = {
	title: 'Keep it, locked',
	change: 'A new passphrase',
	add: 'Add a passphrase',
	text: 'What you said so far and what you say from now on is kept on this device, locked with your passphrase.',
	warning:
		'If you forget it, nobody can open this. Not we, not anyone. You can have recovery words for that.',
	yes: 'Keep it',
	set: 'Use this passphrase',
	no: 'Not now',
	busy: 'One moment…',
	kept: 'Kept and locked from now on.',
	close: 'Close',
} as const;

/** Twelve words that open what is kept. */
export const RECOVERY = {
	title: 'Recovery words',
	offer: {
		text: 'It is kept now. If you ever forget your passphrase, or lose your passkey, nobody can open this for you. Twelve words on paper can. Do you want them?',
		yes: 'Show me the words',
		no: 'Not now',
		later: 'You can have them later too: choose Privacy.',
	},
	words: {
		text: 'Write these twelve words on paper, in this order. They are shown only this once.',
		where:
			'Whoever has the words can open what is kept here. Put the paper where only you look. Do not take a picture: pictures are often copied to other places.',
		yes: 'I wrote them down',
	},
	check: {
		text: 'A short check, so that the paper is right.',
		question: (place: number) => `Which is word ${place}?`,
		wrong: 'That is not it yet. Look at your paper again.',
		back: 'Show the words again',
		yes: 'Done',
	},
	done: 'Your recovery words work from now on.',
	replaced: 'The words you had before no longer open it.',
} as const;

/** Opening what is kept. */
export const UNLOCK = {
	passphrase: 'Passphrase',
	open: 'Open',
	passkey: 'Open with your passkey',
	busy: 'Opening…',
	recovery: {
		title: 'Use recovery words',
		label: 'Your twelve words',
		how: 'In their order, with a space between them.',
		open: 'Open with these words',
	},
	forgot: {
		title: 'I forgot my passphrase',
		lost: 'I lost my passkey',
		nobody:
			'Nobody can open it without your secret: not we, not the browser, not an expert. That is how it keeps others out too. You can try as often as you like. Nothing is locked out or deleted.',
		passkey: 'Your passkey opens it as well: choose Open with your passkey.',
		words: 'Your twelve recovery words open it: choose Use recovery words.',
		none: 'There is no other way to open it here.',
		backup: 'If you saved a backup, you can start anew and take it in. A backup has a passphrase of its own.',
		anew: 'Start anew…',
	},
} as const;

export const START_ANEW = {
	title: 'Start anew?',
	warning:
		'Everything that is kept and locked here will be deleted. It cannot be opened again, not even if you remember the passphrase later.',
	yes: 'Delete it and start anew',
	no: 'Leave it locked',
	busy: 'Deleting…',
} as const;

/** Something was wrong with what is kept; told once. */
export const TOLD = {
	label: 'About what is kept',
	healed: (count: number) =>
		`One of the two copies of what is kept had lost ${counted(count, 'entry', 'entries')}. The other copy had ${count === 1 ? 'it' : 'them'}: nothing is missing.`,
	unreadable: (count: number) =>
		`${counted(count, 'entry', 'entries')} of what is kept cannot be read any more. ${count === 1 ? 'It is' : 'They are'} set aside. If you have a backup, you can take it in: choose Privacy.`,
	older:
		'What lies here is older than what was here last: the newest part is missing. Perhaps the device was set back to an earlier state. If you have a backup, you can take it in: choose Privacy.',
	'one-copy':
		'This browser has room for one copy only. A crash could damage it. A backup now and then is a good idea: choose Privacy.',
	close: 'Close',
} as const;

/** The sections of the privacy screen that are about the vault. */
export const KEPT_HOW = {
	title: 'How it is kept',
	temporary:
		'What you say now is not kept. It is in the memory of this page alone, and gone when you close it.',
	shared: 'On a device that others use too, that is the safer choice.',
	locked: 'Something you said earlier is kept here, locked. What you say now is not added to it.',
	openLocked: 'Open what is kept',
	openLockedWhy: 'What is on the screen now goes when you do.',
	open: 'What you say is kept on this device, locked. Only your secret opens it.',
	ways: 'What opens it',
	slots: {
		passphrase: 'Your passphrase',
		passkey: 'Your passkey (fingerprint, face or screen lock)',
		recovery: 'Your twelve recovery words',
	},
	passkeyName:
		'The device lists a passkey under the name of this page, and may copy it to your account there.',
	change: {
		passphrase: 'Change the passphrase…',
		passkey: 'Make a new passkey…',
		recovery: 'Make new words…',
	},
	add: {
		passphrase: 'Add a passphrase…',
		passkey: 'Add a passkey…',
		recovery: 'Make recovery words…',
	},
	drop: {
		passphrase: 'Remove the passphrase',
		passkey: 'Remove the passkey',
		recovery: 'Make the words useless',
	},
	last: 'The last way to open it stays.',
	changed: 'Done.',
	broken: 'The part that keeps things stopped. Load this page again.',
} as const;

/** What the browser may do to what is kept, told before it hurts, with the way out. */
export const STORAGE = {
	persisted: 'Your browser has agreed not to remove it by itself.',
	risks: {
		full: 'This page has little room left on this device, and soon new words may not be kept. Free some space on the device. Or make a backup, then delete what is old: choose Privacy.',
		'seven-days':
			'This browser deletes what a page keeps after seven days of use without a visit here. A backup now and then keeps you safe. So does this page on your home screen. It starts empty there: make a backup here, and take it in there.',
		evicted:
			'Your browser may remove it when this device is short of room. A backup now and then keeps you safe from that.',
	} satisfies Record<StorageRisk, string>,
} as const;

export const LOCKING = {
	title: 'Locking and hiding',
	now: 'Lock now',
	nowWhy: 'At any time: the Lock button at the top, or Alt and L.',
	after: 'Lock by itself',
	minutes: [
		[1, 'After 1 minute'],
		[5, 'After 5 minutes'],
		[15, 'After 15 minutes'],
		[null, 'Never by itself'],
	] satisfies readonly (readonly [Preferences['lockAfterMinutes'], string])[],
	afterWhy: 'Counted from the last key or touch. It works only while something is kept.',
	leaving: 'Lock when I leave the page or the device puts it to sleep',
	away: 'Hide this page when another tab or app is in front',
	awayWhy: 'You then see a plain page for converting measures. To come back, choose its title three times.',
} as const;

export const BACKUP = {
	title: 'Backup',
	text: 'One file with all that you said and all notes, locked with a passphrase of its own. Keep it somewhere else: on a memory stick, or on another device.',
	make: 'Make a backup…',
	making: 'Make a backup',
	warning: 'Without this passphrase nobody can open the backup.',
	yes: 'Save the file',
	busy: 'One moment…',
	made: 'The file was handed to your browser. Look in your downloads.',
	take: 'Take in a backup…',
	taking: 'Take in a backup',
	file: 'The file',
	passphrase: 'Passphrase of the backup',
	look: 'Look inside',
	looking: 'Looking inside…',
	unchanged: 'Nothing is changed until you say so.',
	found: {
		made: (moment: string) => `Made on ${moment}.`,
		holds: (turns: number, notes: number, sheets: number) =>
			`It holds ${counted(turns, 'message', 'messages')} with ${turns === 1 ? 'its reply' : 'their replies'}, ${counted(notes, 'note', 'notes')}, and what was filled into ${counted(sheets, 'tool', 'tools')}.`,
		same: (count: number) => `${counted(count, 'entry is', 'entries are')} here already, the same.`,
		different: (count: number) =>
			`${counted(count, 'entry is', 'entries are')} here in another form. The newer form stays.`,
		onlyHere: (count: number) => `${counted(count, 'entry is', 'entries are')} only here, not in the backup.`,
	},
	merge: 'Add it to what is here',
	replace: 'Replace what is here…',
	replacing: {
		title: 'Replace what is here?',
		warning: (count: number) =>
			count === 0
				? 'What is here becomes what is in the backup. This cannot be undone.'
				: `What is here becomes what is in the backup. ${counted(count, 'entry that is', 'entries that are')} only here will be deleted. This cannot be undone.`,
		yes: 'Replace it',
		no: 'Back',
	},
	restored: 'Done. What was in the backup is here now.',
	restoredTemporary: 'Done. It is here until you close the page: it is not kept yet.',
	cancel: 'Cancel',
} as const;

export const EXPORT = {
	title: 'A copy you can read',
	text: 'A file with what you pick, in plain text. It is not locked: anyone who finds it can read it.',
	open: 'Choose what to save…',
	choose: 'What goes in',
	conversation: (moment: string, messages: number) =>
		`${moment}: ${counted(messages, 'message', 'messages')}`,
	notes: (count: number) => `All notes (${count})`,
	sheets: (count: number) => `What you filled into the tools (${count})`,
	nothing: 'There is nothing to save yet.',
	kind: 'Save as',
	kinds: [
		['md', 'Text to read'],
		['json', 'For other programs (JSON)'],
	],
	yes: 'Save the file',
	cancel: 'Cancel',
	saved: 'The file was handed to your browser. Look in your downloads.',
} as const;

export const ERASE = {
	title: 'Delete',
	span: {
		text: 'Delete what you said in a span of time, with the replies, the notes that came from it, and what you filled into the tools then.',
		question: 'Which span?',
		spans: {
			hour: 'The last hour',
			day: 'Today',
			week: 'The last 7 days',
			older: 'Older than 30 days',
		} satisfies Record<Span, string>,
		button: 'Delete this span…',
		title: 'Delete this span?',
		warning: (turns: number, sheets: number) =>
			[
				...(turns > 0
					? [
							`${counted(turns, 'message', 'messages')} with ${turns === 1 ? 'its reply' : 'their replies'} will be deleted, and the notes that came from ${turns === 1 ? 'it' : 'them'}.`,
						]
					: []),
				...(sheets > 0 ? [`All you filled into ${counted(sheets, 'tool', 'tools')} will be deleted.`] : []),
				'This cannot be undone.',
			].join(' '),
		none: 'There is nothing in this span.',
		yes: 'Delete it',
		no: 'Keep it',
		done: 'It is deleted.',
	},
	schedule: 'How long things are kept by themselves is chosen under Memory.',
} as const;
