import type { Fear, What } from '../../../core/help/sexual-health/sheet.ts';
import type { Possible } from '../../../core/help/sexual-health/still-possible.ts';
import type { TestDue } from '../../../core/help/sexual-health/tests-due.ts';
import type { SexualHealthTold } from '../../../core/help/sexual-health/told.ts';

const hours = (count: number): string => (count === 1 ? '1 hour' : `${String(count)} hours`);

/** More than two days are easier to grasp in days. */
const timeLeft = (count: number): string => {
	const days = Math.floor(count / 24);
	const rest = count % 24;
	if (count < 48) return hours(count);
	return rest === 0 ? `${String(days)} days` : `${String(days)} days and ${hours(rest)}`;
};

export const SEXUAL_HEALTH = {
	title: 'Sexual health',
	lead: 'What you can still do, when a test means something, and who can help. Answer as much as you like. None of this is your shame.',
	what: {
		question: 'What happened?',
		names: {
			'condom-broke': 'The condom broke or came off',
			'no-condom': 'We did not use a condom',
			'condom-removed': 'The condom was taken off without my yes',
			'missed-pill': 'I missed some of my pills',
			'pill-vomited': 'I was sick after a morning-after pill',
			'partner-told': 'A partner told me about an infection',
			needle: 'A needle or some blood',
			assault: 'Assault, or sex that I did not want',
		} satisfies Record<What, string>,
	},
	fear: {
		question: 'What could come of it?',
		names: {
			both: 'Pregnancy or infection',
			pregnancy: 'Only pregnancy',
			infection: 'Only infection',
		} satisfies Record<Fear, string>,
	},
	when: {
		day: 'Which day was it?',
		dayOfSex: 'Which day did you have sex?',
		part: 'And about when?',
		today: 'Today',
		tonight: 'This night',
		lastNight: 'Last night',
		yesterday: 'Yesterday',
		earlier: 'Earlier',
		later: 'Later',
		parts: [
			['Not sure', 0, 24],
			['In the night, before 6 am', 0, 6],
			['Morning', 6, 12],
			['Afternoon', 12, 18],
			['Evening', 18, 24],
		] as const satisfies readonly (readonly [string, number, number])[],
		exact: 'I know the hour',
		hour: 'At what hour?',
		hours: (hour: number) => `${String(hour % 12 === 0 ? 12 : hour % 12)} ${hour % 24 < 12 ? 'am' : 'pm'}`,
		about: (hour: string) => `about ${hour}`,
		between: (from: string, upTo: string) => `between ${from} and ${upTo}`,
		counted: 'The hours are counted from the start of that time, to be safe.',
		clear: 'Clear the time',
		change: 'Change',
	},
	care: {
		title: 'You come first',
		lines: [
			'This should not have been done to you. It is not your fault, whatever you did or did not do.',
			'Care for your body comes first. You choose who you tell, and how much.',
			'You do not have to decide about the police, now or ever.',
		],
		danger: 'If you are not safe where you are, this is the number to call:',
	},
	flags: {
		title: 'Signs that need care today',
		lead: 'If you have one of these, do not wait for a clinic. This is what emergency help is for.',
	},
	possible: {
		title: 'What is still possible',
		untold: 'Say when it happened, and the hours that are left stand here.',
		standing: {
			open: (left: number) => `About ${timeLeft(left)} left`,
			closing: () => 'It may be over, or nearly. Ask now.',
			over: () => 'Probably over. It is still worth asking.',
			untold: () => '',
		} satisfies Record<Possible['standing'], (left: number) => string>,
		until: (moment: string) => `until ${moment}`,
		allOver:
			'These times have probably passed. There are still tests and other help, and asking is never too late.',
		elsewhere: 'What you can get, and where, differs by country.',
	},
	picture: {
		title: 'The first days',
		columns: ['What', 'Surely until'],
		legend: 'The filled part is time that is left. The line across is now.',
		row: (thing: string, of: number, standing: string) => `${thing}: ${timeLeft(of)} in all. ${standing}.`,
		alt: (rows: string) => `A line of time from when it happened. ${rows}`,
		start: 'It happened',
		end: (days: number) => `${String(days)} days`,
	},
	tests: {
		title: 'When a test means something',
		lead: 'Too early, a test can say no though it is a yes. You can always test now and once more later. If something hurts or looks odd, go now.',
		afterPep: 'If you take PEP, ask the clinic when to test for HIV.',
		elsewhere:
			'We have no test times for infections that were checked for your country. A clinic can tell you when to come.',
		standing: {
			'too-early': 'Too early yet',
			'may-show': 'Can show it by now; not yet sure',
			counts: 'Counts now',
			untold: '',
		} satisfies Record<TestDue['standing'], string>,
		from: (date: string) => `Counts from ${date}`,
		about: (hour: string) => `about ${hour}`,
		between: (from: string, surely: string) => `Can show it from ${from}; counts from ${surely}`,
		picture: 'The weeks of the tests',
		columns: ['What', 'Can show it from', 'Counts from'],
		legend: 'A ring: it can show something. A dot: it counts. The line across is now.',
		end: (weeks: number) => `${String(weeks)} weeks`,
		row: (thing: string, when: string) => `${thing}: ${when}.`,
		alt: (rows: string) => `A line of time in weeks. ${rows}`,
	},
	reach: {
		title: 'Who and where',
		places: {
			'condom-broke': 'a pharmacist or a sexual health clinic',
			'no-condom': 'a pharmacist or a sexual health clinic',
			'condom-removed': 'a sexual health clinic or a pharmacist',
			'missed-pill': 'a pharmacist or a sexual health clinic',
			'pill-vomited': 'a pharmacist or a sexual health clinic',
			'partner-told': 'a sexual health clinic',
			needle: 'an emergency department or a sexual health clinic',
			assault: 'a sexual health clinic or a hospital',
		} satisfies Record<What, string>,
		go: (place: string) => `The place for this is ${place}.`,
		often: 'They do this every day, and they have heard it all.',
		gently: 'You choose what to tell, and they go at your pace.',
		start:
			'A pharmacist, a sexual health clinic or a doctor can help with all of this. They have heard it all.',
		people: 'All people you can call',
	},
	told: {
		what: {
			'condom-broke': 'The condom broke.',
			'no-condom': 'We did not use a condom.',
			'condom-removed': 'The condom was taken off without my yes.',
			'missed-pill': 'I missed some of my pills and had sex.',
			'pill-vomited': 'I was sick after a morning-after pill.',
			'partner-told': 'A partner told me about an infection.',
			needle: 'I was hurt by a needle or got blood on me.',
			assault: 'Someone had sex with me, and I did not want it.',
		},
		when: 'It was {when}.',
		left: 'For {thing} I have about {hours} hours left.',
		closing: 'For {thing} it may be too late or nearly, so I should ask now.',
		allOver: 'The first times to do something have probably passed.',
		untold: 'For {thing} there are {hours} hours.',
		test: 'The first test counts from {date}.',
		place: 'The place to ask is {place}.',
	} satisfies SexualHealthTold,
} as const;
