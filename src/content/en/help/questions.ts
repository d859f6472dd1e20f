import type { Whom } from '../../../core/help/questions/sheet.ts';
import type { Country } from '../../../core/people/helpline.ts';

/** What people in the country call who speaks for them in law. */
export const whomNames = (country: Country): Record<Whom, string> => ({
	doctor: 'A doctor',
	clinic: 'A sexual health clinic',
	adviser: 'A debt adviser',
	solicitor: country === 'UK' ? 'A solicitor' : 'A lawyer',
	court: 'A court',
	police: 'The police',
});

/** For the top of the list, on paper and in the conversation. */
export const whomTitles = (country: Country): Record<Whom, string> => ({
	doctor: 'Questions for the doctor',
	clinic: 'Questions for the clinic',
	adviser: 'Questions for the debt adviser',
	solicitor: country === 'UK' ? 'Questions for the solicitor' : 'Questions for the lawyer',
	court: 'Questions for the court',
	police: 'Questions for the police',
});

export const QUESTIONS_TO_BRING = {
	title: 'Questions to bring',
	lead: 'It is hard to think when you sit there. Pick what you want to ask, and bring the list.',
	whom: 'Whom will you see?',
	first: 'Put what matters most on top. There may be little time.',
	ideas: {
		doctor: [
			'What could this be?',
			'What else could it be?',
			'Do I need a test, and what will it tell us?',
			'What can I do about it, and what if I do nothing?',
			'What should make me come back at once?',
			'Who will see my notes?',
			'Can someone come in with me?',
			'What happens next, and when will I hear?',
		],
		clinic: [
			'Who will know that I was here?',
			'Which tests make sense for me now?',
			'Do I have to come back for another test?',
			'How and when will I get my results?',
			'What should I do until then?',
			'Is there something that has to start today?',
			'How can I tell a partner?',
			'Can I choose who examines me?',
		],
		adviser: [
			'Which of these debts comes first?',
			'What can happen if I do not pay this one?',
			'What can I offer, and what should I keep to live on?',
			'Can you ask them to stop while we sort this out?',
			'What should I do with the letters I have not opened?',
			'Is there help with money that I do not get yet?',
			'What does your help cost?',
			'What happens next, and what do I have to do?',
		],
		solicitor: [
			'What are my choices, and which would you take?',
			'What will it cost, and can I get help to pay?',
			'Is there a date that I must not miss?',
			'What should I not say or sign for now?',
			'Which papers do you need from me?',
			'How long will it take?',
			'Who else will hear about this?',
			'How can I reach you if it is urgent?',
		],
		court: [
			'What is this hearing about?',
			'What is the date by which I must reply?',
			'Which form do I need, and is there a fee?',
			'Can I get help with the fee?',
			'Can someone sit next to me?',
			'Can I wait in a room away from the other person?',
			'Can I take part by phone or by video?',
			'What happens if I cannot come?',
		],
		police: [
			'What happens after I tell you this?',
			'Can I stop later if I change my mind?',
			'Can I talk to a woman, or to a man?',
			'Can someone be with me while we talk?',
			'Will the other person be told that I was here?',
			'What keeps me safe tonight?',
			'What is my case number, and whom do I call?',
			'Where can I get care without a report?',
		],
	} satisfies Record<Whom, readonly string[]>,
} as const;
