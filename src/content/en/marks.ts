import type { Miss } from '../../core/turn.ts';

/** What a person can do with a reply. */
export const ACTIONS = {
	title: 'About this reply',
	more: 'More',
	copy: 'Copy',
	why: 'Why this reply',
	whyMissing:
		'The explanation could not be fetched. Open it again when you have a network; the reply stays as it is.',
	forget: 'Delete',
	forgetBefore: 'Delete the message before this',
	forgotten: 'Deleted from this device.',
	undo: 'Undo',
} as const;

/** What a person can say of a reply, in one tap. */
export const MARKS = {
	heard: 'Felt heard',
	helped: 'Helped',
	missed: 'This missed me',
	missedHow: (miss: Miss) => `This missed me: ${MISS_WORDS[miss].toLowerCase()}`,
	how: 'How did it miss?',
	noted: 'Noted for the next reply.',
} as const;

export const MISS_WORDS = {
	wrong: 'It got this wrong',
	'wanted-listening': 'Not enough listening',
	'wanted-step': 'No next step',
	'too-long': 'Too long',
	'too-cold': 'Too cold',
} as const satisfies Record<Miss, string>;
