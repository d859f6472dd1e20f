import type { Phrases } from '../../core/reply/phrases.ts';

/** Written answers to what a person says to the app itself. What they say of the app is literally true of this version. */
export const ANSWERS = {
	greeting: [
		'Hello, and welcome. You can write as much or as little as you like.',
		'Hi there. Nothing here is too small or too odd to write about.',
		'Good to meet you here. We can go at your pace.',
		'Welcome. There is no right way to start.',
		'Hello again. We can pick up anywhere you like.',
		'Hi, this is a place to put things into words.',
	],
	thanks: [
		'You are welcome.',
		'That is good to hear. You can go on whenever you like.',
		'Glad if it was of some use. You can carry on or leave it here.',
		'Any time. You did the writing, and that counts.',
		'Thank you for saying so. We can go on or stop here, as you like.',
	],
	goodbye: [
		'Goodbye, and go gently.',
		'Good night. Take care of yourself.',
		'All right, bye for now. What you wrote stays on this device unless you delete it.',
		'See you. I hope the rest of the day is kind to you.',
		'Take care. You can close this page at any time.',
	],
	'what-are-you': [
		'I am software, not a person. My words were written by people, and a small program on this device chooses among them.',
		'This is a piece of software, not a human and not a therapist. It reads what you write on this device and answers with written words.',
		'You are talking to a computer program. It can listen, help you sort things out and show you people to turn to.',
		'I am not a person: I am software that runs on your own device. For a human, there is the People screen.',
	],
	'is-this-private': [
		'What you write stays in this browser on this device, and is not sent anywhere. It is not locked with a password yet, so someone who uses this device could read it.',
		'Nothing you write here is sent over the internet: it is kept in this browser. People who can use this device could still open it, as it is not encrypted in this version.',
		'Your words are kept on this device only, in this browser, and no company gets them. Someone with this device in hand could read them, because there is no lock yet, and you can delete them.',
	],
	'what-do-you-remember': [
		'What you wrote is kept on this device, and a reply may come back to it. You can delete any of it, one message at a time or all at once.',
	],
	'forget-that': [
		'You can delete it with the button below your message, and then it is gone from this device, also from what later replies may come back to.',
	],
	'other-language': [
		'I can only read English well so far, and I am sorry for that. The people on the lines below may speak your language, or find someone who does.',
	],
	unclear: [
		'I could not make that out, and I only know English so far. You can say it again in other words.',
		'That one went past me. A few plain English words are enough.',
		'I am not sure what you mean by that. You can put it any other way you like.',
		'That did not come through. A word or two about what is on your mind is enough.',
		'Sorry, that was not clear to me. English is the only language I have so far.',
	],
} as const satisfies Phrases['answers'];
