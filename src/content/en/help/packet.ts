import type { PacketLine, PacketPart } from '../../../core/help/packet/packet.ts';
import type { PageWords } from '../../../core/help/packet/page.ts';
import type { SourceWords } from '../../../core/help/packet/sources.ts';
import type { PacketTold } from '../../../core/help/packet/told.ts';
import { FEELINGS } from '../feelings.ts';

export const PACKET = {
	title: 'A page to show somebody',
	lead: 'Put on one page what you want someone to know, so that you do not have to tell it all again. Nothing is sent. You show it, print it or carry it yourself.',
	choose: {
		title: 'What goes in',
		lead: 'Pick what they should see. You can change every word of it below.',
		none: 'There is nothing to pick from yet. You can write the page yourself, below.',
		kinds: {
			said: 'What you said',
			step: 'Steps you tried',
			text: 'From your other pages here',
			read: 'What this page read in your words',
		} satisfies Record<PacketPart['kind'], string>,
		readHint: 'Software guessed this. You can leave it out: a person can ask you.',
		earlier: 'From earlier talks too',
	},
	write: {
		title: 'Your page',
		lines: {
			for: 'Who it is for',
			about: 'What it is about',
			asked: 'What you want from them',
			deadlines: 'Dates that matter',
			name: 'Your name',
		} satisfies Record<PacketLine, string>,
		hints: {
			for: 'Such as: a debt adviser, a nurse, my sister.',
			about: 'One or two sentences are enough.',
			asked: 'Such as: help me to see what to pay first.',
			deadlines: 'Such as: the court wants an answer by 3 December.',
			name: 'You can leave it empty. Then the page does not say who you are.',
		} satisfies Record<PacketLine, string>,
		part: (kind: PacketPart['kind'], number: number) => `${PARTS[kind]}, ${number}`,
		leaveOut: 'Leave out',
		leaveOutWhich: (part: string) => `Leave out: ${part}`,
		leftOut: 'Left out.',
	},
	page: {
		title: 'What they will see',
		empty: 'The page is still empty. Pick something, or write.',
		long: 'This is more than one sheet of paper. Whoever helps you may read only the first.',
	},
	take: {
		title: 'Take it with you',
		lead: 'All of this happens on this device. Nothing is sent to anyone.',
		show: 'Show it large',
		print: 'Print',
		copy: 'Copy',
		save: 'Save as text',
		codes: 'As QR codes',
		copied: 'Copied. Other apps on this device can read it until you copy something else.',
		notCopied: 'Could not copy. You can select the text on the page instead.',
		saved: 'Saved where your downloads go. Think of who else could find it there.',
		printHint: 'Think of who could find the paper.',
	},
	codes: {
		title: 'As QR codes',
		lead: (count: number) =>
			count === 1
				? 'Let them point the camera of their phone at this. Their phone then shows the text. It goes from screen to camera, and over no network.'
				: `Let them point the camera of their phone at each of these ${count} codes. Each one shows a part of the text, and its first line says which part it is. It goes from screen to camera, and over no network.`,
		which: (number: number, count: number) => `Code ${number} of ${count}`,
		next: 'Next code',
		before: 'Code before',
		send: 'Some phones offer to search the web for a text. They should copy or save it instead.',
	},
	people: 'People you can reach now',
	join: {
		title: 'Put scanned codes together',
		lead: 'Did somebody show you codes? Paste here what your camera read, one after the other. Any order will do.',
		box: 'What your camera read',
		whole: 'All parts are there. This is the whole text:',
		missing: (numbers: readonly number[]) =>
			numbers.length === 1
				? `Part ${String(numbers[0])} is still missing.`
				: `Parts ${numbers.slice(0, -1).join(', ')} and ${String(numbers.at(-1))} are still missing.`,
		mixed: 'These parts are of different texts. Start again with one of them.',
		changed: 'All parts are there, but something in them has changed. Scan them again.',
	},
} as const;

const PARTS = {
	said: 'What you said',
	step: 'A step you tried',
	text: 'From another page',
	read: 'What was read',
} as const satisfies Record<PacketPart['kind'], string>;

/** The page itself, read by somebody else: it speaks as the person. */
export const PACKET_PAGE: PageWords = {
	title: 'What I want you to know',
	for: 'For',
	name: 'From',
	date: 'Date',
	about: 'What it is about',
	asked: 'What I am asking for',
	deadlines: 'Dates that matter',
	kinds: {
		said: 'In my own words',
		step: 'What I tried',
		read: 'What an app on my device read in my words (a guess)',
	},
};

export const PACKET_SOURCES: SourceWords = {
	read: (feelings, topic) => {
		const named = feelings.map((feeling) => FEELINGS[feeling].states[0]);
		const about = topic === null ? '' : `about ${topic.replaceAll('-', ' ')}`;
		return [named.join(', '), about].filter((words) => words !== '').join('; ');
	},
	became: {
		promised: '(I do not know yet if it helped.)',
		resolved: '(It is resolved.)',
		partly: '(It helped in part.)',
		unresolved: '(It did not work out.)',
		dropped: '(I let it go.)',
	},
};

export const PACKET_TOLD: PacketTold = {
	made: 'I made a page to show somebody.',
	madeFor: 'I made a page to show to {whom}.',
	about: 'It is about this: {about}',
	asked: 'What I want from them: {asked}',
	deadlines: 'Dates that matter: {deadlines}',
};
