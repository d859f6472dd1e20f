import type { Heading, OpenTopic } from '../../core/memory/arrange-notes.ts';
import type { MemorySettings } from '../../core/memory/memory-settings.ts';
import type { Note } from '../../core/memory/note.ts';
import { unreachable } from '../../core/unreachable.ts';

const TOPIC_TITLES = {
	family: 'Family',
	relationship: 'Relationship',
	work: 'Work',
	study: 'Study',
	housing: 'Home',
	grief: 'Loss',
	other: 'Your life',
} as const satisfies Record<OpenTopic, string>;

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

const ALL_OF = new Intl.ListFormat('en-GB', { type: 'conjunction' });

const notesIn = (count: number) => plural(count, 'note', 'notes');

/** The Memory screen, and what a reply shows of memory. */
export const MEMORY = {
	title: 'Memory',
	lead: 'Notes that this page made from what you said, and those you wrote yourself. You can read, correct and delete every one.',
	paused: 'Memory is paused. No notes are made or used.',
	search: 'Search your notes',
	clear: 'Show all',
	found: (count: number) => (count === 0 ? 'No note has these words.' : `${notesIn(count)} found.`),
	count: (count: number) => `${notesIn(count)}.`,
	more: (count: number) => `Show more (${count} left)`,
	none: 'There are no notes yet. They come as you talk, or you can write one.',
	write: 'Write a note',
	forgotten: (count: number) => `${count === 1 ? 'Note' : 'Notes'} deleted from this device.`,
	undo: 'Undo',
	heading: (heading: Heading): string => {
		switch (heading.kind) {
			case 'pinned':
				return 'Pinned';
			case 'step':
				return 'Steps';
			case 'preference':
				return 'How you like things';
			case 'helped':
				return 'What helped';
			case 'person':
				return heading.name;
			case 'topic':
				return TOPIC_TITLES[heading.topic];
			default:
				return unreachable(heading);
		}
	},
	folded: {
		proposed: {
			title: (count: number) => `Waiting for your yes (${count})`,
			text: 'These touch on something private. They are not used until you say yes.',
		},
		hidden: {
			title: (count: number) => `Private (${count})`,
			text: 'These are used only when you bring the subject up yourself.',
		},
		superseded: {
			title: (count: number) => `Replaced by something newer (${count})`,
			text: 'You said otherwise later. These are not used.',
		},
	},
} as const;

/** One note. */
export const NOTE = {
	about: 'About this note',
	pinned: 'Pinned',
	due: (moment: string) => `For ${moment}.`,
	wasDue: (moment: string) => `It was for ${moment}.`,
	done: {
		done: 'Done',
		stuck: 'Stuck',
		dropped: 'Let go',
	} satisfies Record<Exclude<Note['done'], null>, string>,
	became: 'What became of it?',
	from: (moment: string) => `It comes from what you said on ${moment}:`,
	corrected: (moment: string) => `From ${moment}, in your own words since you corrected it.`,
	own: (moment: string) => `You wrote this note on ${moment}.`,
	whole: 'Show the whole message',
	unsure: 'The page is not sure that it understood this.',
	before: (text: string) => `Before: ${text}`,
	now: (text: string) => `Now: ${text}`,
	replacementGone: 'What replaced it is deleted.',
	replaces: (text: string) => `With a yes it replaces: ${text}`,
	useAgain: 'Use it again',
	correct: 'Correct',
	pin: 'Pin',
	forget: 'Delete',
	yes: 'Yes, keep it',
	no: 'No, delete it',
} as const;

/** Writing a note, or correcting one. */
export const NOTE_FORM = {
	write: 'Write a note',
	correct: 'Correct this note',
	text: 'Note',
	example: 'For example: My sister is called Ana.',
	subjects: 'Who or what it is about',
	subjectsHint: 'A name or a word to find it by. Commas between several.',
	isSensitive: 'Private: fold it away, and use it only when I bring it up',
	left: (count: number) => (count < 0 ? `${-count} characters too many.` : `${count} characters left.`),
	save: 'Save',
	cancel: 'Cancel',
} as const;

export const MEMORY_SETTINGS = {
	title: 'How memory works',
	pause: 'Pause memory',
	pauseWhy:
		'While it is paused, no notes are made and no reply uses what you said before. Nothing is deleted.',
	turns: {
		question: 'Keep conversations',
		names: [
			[1, 'One day'],
			[7, 'A week'],
			[30, '30 days'],
			[365, 'A year'],
			[null, 'Until I delete them'],
		] satisfies readonly (readonly [MemorySettings['keepTurnsDays'], string])[],
	},
	notes: {
		question: 'Keep notes',
		names: [
			[30, '30 days'],
			[365, 'A year'],
			[null, 'Until I delete them'],
		] satisfies readonly (readonly [MemorySettings['keepNotesDays'], string])[],
		why: 'A note goes with the message it came from. Pinned notes stay as long as that message does.',
	},
	sheets: {
		question: 'Keep what I filled into the tools',
		names: [
			[30, '30 days'],
			[365, 'A year'],
			[null, 'Until I delete it'],
		] satisfies readonly (readonly [MemorySettings['keepSheetsDays'], string])[],
		why: 'What you filled into a tool goes as a whole, counted from the day you last changed it. That is so for a safety plan too.',
	},
	sweep: {
		title: 'Delete what is older?',
		text: (messages: number, notes: number, sheets: number) =>
			`This deletes ${ALL_OF.format([
				...(messages > 0
					? [
							`${plural(messages, 'message', 'messages')} with ${messages === 1 ? 'its reply' : 'their replies'}`,
						]
					: []),
				...(notes > 0 ? [notesIn(notes)] : []),
				...(sheets > 0 ? [`all you filled into ${plural(sheets, 'tool', 'tools')}`] : []),
			])}, now. It cannot be undone.`,
		yes: 'Delete them',
		no: 'Keep it as it was',
	},
} as const;

/** How much is kept, and where. */
export const KEPT = {
	title: 'What is kept, and where',
	notes: 'Notes',
	messages: 'Messages with their replies',
	conversations: 'Conversations',
	since: 'The oldest',
	where: {
		opening: 'The place where things are kept is still opening.',
		temporary: 'Only in this open page. It is gone when you close it.',
		locked: 'In the locked store on this device. It is not open now.',
		open: 'On this device, locked with your secret. Nowhere else.',
		broken: 'Nothing is being kept now. Load the page again.',
	},
} as const;

/** What a reply shows of memory. */
export const RECEIPTS = {
	title: (count: number) => (count === 1 ? 'It remembered one thing' : `It remembered ${count} things`),
	lead: 'What you said before, and this page looked at for the reply.',
	spoken: 'The reply speaks of this.',
	message: (moment: string) => `You said on ${moment}:`,
	messageUndated: 'You said before:',
	noteGone: 'The note is deleted or was replaced. It came from:',
	forgetMessage: 'Delete that message…',
} as const;

/** What a turn brought to remember. */
export const LEARNT = {
	noted: (text: string) => `Noted: ${text}`,
	question: (text: string) => `Remember this? ${text}`,
	why: 'It is private, so it is not used until you say yes.',
	yes: 'Yes, remember it',
	no: 'Don’t remember this',
} as const;

/** Asks before anything is deleted that was asked for in the conversation. */
export const FORGET_MATCHES = {
	title: 'This would be deleted',
	none: 'Nothing that is kept matches this.',
	messages: (count: number) =>
		`${plural(count, 'message', 'messages')} of yours, with ${count === 1 ? 'its reply' : 'the replies'}:`,
	notes: (count: number) => `${notesIn(count)}:`,
	hidden: (count: number) => plural(count, 'private note', 'private notes'),
	more: (count: number) => `and ${count} more`,
	once: 'It cannot be undone.',
	yes: (count: number) => (count === 1 ? 'Delete it' : `Delete all ${count}`),
	no: (count: number) => (count === 1 ? 'Keep it' : 'Keep them'),
	kept: 'Nothing was deleted.',
	done: 'Deleted from this device.',
	alsoThis: 'Your message here still says it.',
	deleteThis: 'Delete this message',
} as const;
