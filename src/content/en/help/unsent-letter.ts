import type { UnsentLetterTold } from '../../../core/help/unsent-letter/told.ts';

export const UNSENT_LETTER = {
	title: 'A letter not sent',
	lead: 'Say what you cannot say to them. There is no way to send it from here.',
	to: 'To whom, if you like',
	words: 'Your letter',
	start: 'You could start with: “What I never told you is …”',
	then: 'When you are done, or for now:',
	seal: 'Keep it sealed',
	sealHint: 'A sealed letter is folded up below. You can open it again.',
	sealed: 'It is folded up below.',
	letGo: 'Let it go…',
	letGoQuestion: 'Let this letter go?',
	letGoWarning: 'It will be deleted here. You cannot get it back.',
	letGoRemains:
		'What may remain: a backup or a print that you made before. If you keep things here under a lock, locked traces can stay until the device uses the space again.',
	letGoYes: 'Let it go',
	letGoNo: 'Keep it',
	/** Said at once; that the store could not do it, the screen around the tool would say. */
	gone: 'It was never sent. It is off this page, and it is being deleted from this device.',
	list: 'Sealed letters',
	letter: (to: string, date: string) =>
		to === '' ? `A letter, sealed on ${date}` : `To ${to}, sealed on ${date}`,
	told: {
		written: 'I wrote a letter that I will not send.',
		writtenTo: 'I wrote a letter that I will not send, to {to}.',
	} satisfies UnsentLetterTold,
} as const;
