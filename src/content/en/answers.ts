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
		'Bye, then, and take care of yourself.',
		'All right, bye for now. What you wrote here is not sent anywhere.',
		'See you. I hope the rest of the day is kind to you.',
		'Take care. You can close this page at any time.',
	],
	'what-are-you': [
		'I am software, not a person, so there is no age, home or family behind these words. You can go on with what matters to you.',
		'You are talking to a computer program, and it is here as long as this page is open. It can listen, help you sort things out and show you people to turn to.',
		'This is a piece of software, not a human, not a doctor and not a therapist. It reads what you write on this device, and the talk here is about you.',
		'I am not a person: I am software that runs on your own device. For a human, there is the People screen.',
		'A computer program, and nobody at the other end. It has no feelings and no past, so there is more room here for yours.',
		'Only software, with no life of its own to tell about. You can carry on where you left off.',
	],
	'play-a-part': [
		'I am software, and I do not play other parts. You can go on with what is on your mind.',
		'This is a program made to listen and to help sort things out, and it stays that. There is room here for what brought you.',
		'No other voice and no other rules: this is software, and it stays the same all along. You can come back to your own matter whenever you like.',
	],
	'is-this-private': [
		'What you write stays in this browser on this device, and is not sent anywhere. It is gone when you close the page, unless you chose to keep it, locked. Someone who looks at your screen could read it.',
		'Nothing you write here is sent over the internet. It stays on this device, and it is kept only if you chose so, locked. While this page is open, anyone near the screen could read it.',
		'Your words stay on this device, and no company gets them. While the page is open, someone with this device in hand could read them. The Privacy screen shows whether they are kept, and how they are locked.',
	],
	'what-do-you-remember': [
		'A reply may come back to what you wrote here. You can delete any of it, one message at a time or all at once.',
	],
	'forget-that': [
		'You can delete it with the button below. Then it is gone from this device, and no later reply comes back to it.',
		'The button below each message deletes it, and no later reply comes back to it. On the Privacy screen you can delete all of it at once.',
	],
	'told-before': [
		'There is no note of that. What you wrote in this conversation still stands above.',
		'There is nothing like that in what you wrote here. You can tell me now if you like.',
	],
	'remember-this': [
		'There is a note of that now. You can change or delete it on the Memory screen.',
		'That is noted now, and the Memory screen shows it. You can change it there at any time.',
	],
	'do-not-remember': [
		'All right, no note is kept of that. The message itself stays here until you delete it with the button below.',
		'No note is made of it. What you wrote is still on this page, and the button below deletes it.',
	],
	stay: [
		'This stays open as long as you leave the page open, and there is no time limit. You can write, or just leave it here beside you.',
		'There is no hurry, and nothing here ends by itself. A word now and then is enough, or none at all.',
		'This is software and no company, but it stays open all night if you need it. You can write whatever goes by, in any order.',
		'That is all right. There is room here for whatever is in front of you, or for saying nothing at all.',
	],
	'called-away': [
		'That comes first, and what you wrote stays on this page as long as it is open.',
		'All right, nothing here runs out. You can pick it up anywhere.',
		'Fine, till later. You can leave the thought half finished.',
	],
	'asks-leave': [
		'Yes, that is fine here. You can start anywhere, and in any words.',
		'It is fine to bring that. Nothing has to be grave, and nothing is too odd.',
		'Yes. Large or small, in whatever order it comes.',
	],
	'which-language': [
		'Only English so far. Plain or broken English is fine, and mistakes do not matter.',
		'This page knows English and no other language yet. A few simple words are enough.',
		'English is all there is for now. You can mix in words of your own, and put the main thing in English.',
	],
	'out-of-scope': [
		'That is not something I can do here. This is software made to listen, and to help sort out what is on your mind.',
		'Another app does that far better. This one is for whatever weighs on you, large or small.',
		'That one is beyond me, and I would rather say so than guess. You can tell me how your day has been instead, if you like.',
		'That is one to pass on. Here it is only about you: what happened, how it is, or nothing much at all.',
		'No luck with that one, because this page looks nothing up. You can use it for thinking out loud.',
	],
	judge: [
		'Who is right is not something software can say, least of all from one side. If you like, we can sort what happened from what it meant to you.',
		'I cannot judge that, since I only read one side of it. We could lay out what you saw and what you guess, or stay with how it feels.',
		'There is no fair verdict to be had from here. What might help more is to put into words what you want the other one to hear, if you like.',
		'That is not for a program to decide, and a quick yes would not carry you far. If you like, we could tell it once from each side, or leave it for now.',
	],
	unclear: [
		'I could not make that out, and I only know English so far. You can say it again in other words.',
		'That one went past me. A few plain English words are enough.',
		'I am not sure what you mean by that. You can put it any other way you like, in English.',
		'That did not come through. A word or two in English about what is on your mind is enough.',
		'Sorry, that was not clear to me. English is the only language I have so far.',
	],
} as const satisfies Phrases['answers'];
