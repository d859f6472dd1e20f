import type { OpenNow, Weekday } from '../../core/people/hours.ts';
import type { Subject } from '../../core/people/subject.ts';

/** What the People screen shows beside the numbers, fetched apart from them. */
export const MORE_PEOPLE = {
	title: 'What is it about?',
	lead: 'Choose one, and see who fits and how to begin. Nobody is told what you choose.',
	names: {
		'self-harm': 'Not wanting to live',
		emergency: 'Someone is badly ill or hurt',
		abuse: 'Hurt or controlled at home',
		assault: 'Rape or sexual assault',
		child: 'I am young and not safe',
		'worry-about-other': 'Worried about someone',
		'sexual-health': 'Sexual health',
		health: 'Health',
		debt: 'Money and debt',
		talk: 'I just want to talk',
	} satisfies Record<Subject, string>,
	/** A sentence to read out. */
	say: {
		'self-harm': '“I am thinking about ending my life. Please stay on the line with me.”',
		emergency: '“I need an ambulance. We are at …, and this is what happened: …”',
		abuse: '“I am not safe with someone at home. Can I talk with you about what I can do?”',
		assault: '“Something was done to me that I did not want. I need care, and someone to listen.”',
		child: '“I am young, and I am not safe. Can you help me? I am … years old.”',
		'worry-about-other': '“I am scared for someone I know. I do not know how to help them.”',
		'sexual-health': '“I have a question about sexual health. It happened … ago. What can I still do?”',
		health: '“I have a health worry that is hard to say out loud. Can I tell you what I notice?”',
		debt: '“I owe money and I cannot keep up. What should I pay first, and what can wait?”',
		talk: '“I do not know where to start. I just need someone to listen for a while.”',
	} satisfies Record<Subject, string>,
	sayFirst: 'What to say first',
	copySay: 'You can read it out, word for word. You can also say it in your own way.',
	who: 'Who you can reach',
	now: 'If there is danger right now, this number comes first:',
	nobody:
		'We have no number that we have checked for this where you are. The ones on this page can still listen.',
	elsewhere:
		'For danger, call the emergency number of the place where you are. A doctor, a nurse or someone you trust can help you find the right people.',
	details: 'Hours, languages and other ways',
	ask: 'We do not know their hours. Ask them.',
	theirs: 'them',
} as const;

export const DAYS = [
	'Sunday',
	'Monday',
	'Tuesday',
	'Wednesday',
	'Thursday',
	'Friday',
	'Saturday',
] as const satisfies Readonly<Record<Weekday, string>>;

/** *Open now, until 8 pm.* `clock`: what people call the time there. */
export const openWords = (open: OpenNow, clock: string): string => {
	switch (open.is) {
		case 'always':
			return 'Open now.';
		case 'open':
			return `Open now, until ${timeWords(open.until)} ${clock}.`;
		case 'closed':
			return `Closed now. Opens at ${timeWords(open.opens)} ${clock}${dayWords(open)}.`;
		case 'shut':
			return 'Closed.';
	}
};

const dayWords = ({ inDays, weekday }: Extract<OpenNow, { is: 'closed' }>): string =>
	inDays === 0 ? ' today' : inDays === 1 ? ' tomorrow' : ` on ${DAYS[weekday]}`;

/** `20:30` as *8.30 pm*. */
const timeWords = (time: string): string => {
	if (time === '24:00') return 'midnight';
	if (time === '12:00') return 'noon';
	const [hour = 0, minute = 0] = time.split(':').map(Number);
	const minutes = minute === 0 ? '' : `.${String(minute).padStart(2, '0')}`;
	return `${hour % 12 === 0 ? 12 : hour % 12}${minutes} ${hour < 12 ? 'am' : 'pm'}`;
};

/** Somebody whom the person named. */
export const TRUSTED = {
	title: 'Someone you trust',
	lead: 'A friend, a relative, a neighbour. It is kept where the rest of this page is kept, and nobody is told.',
	name: 'Who they are',
	reach: 'How to reach them',
	reachHint: 'A phone number, or where they are.',
	say: '“I am not okay. I do not need you to fix it. Can you be with me, or stay on the phone?”',
	dial: 'Dial it by hand. This page is only allowed to open the numbers that came with it, so that it can send nothing out.',
	copy: 'Copy this',
} as const;
