import type { Phrases } from '../../core/reply/phrases.ts';

/** What leads on: after a miss, after a danger, to whoever knows, by the person's own wishes. */
export const HELPING = {
	repair: {
		wrong: ['I got that wrong, it seems.', 'That missed what you meant.'],
		'wanted-listening': ['You wanted to be heard, and I went on to other things.', 'I moved too fast there.'],
		'wanted-step': [
			'You were after something to do, and I only talked.',
			'That gave you nothing to hold on to.',
		],
		'too-long': ['Shorter, then.', 'I will keep it brief.'],
		'too-cold': [
			'That came out colder than it was meant.',
			'Those words were too cool for what you told me.',
		],
		stuck: ['It sounds like this is not helping so far.', 'I hear that my replies are missing you.'],
	},
	followUp: {
		here: {
			'self-harm': ['What would make it hard to reach one of those people?'],
			overdose: ['What has changed since then?'],
			medical: ['What has changed since then?'],
			child: ['What would make it hard to tell one of those people?'],
			assault: ['What would make it hard to reach one of those people?'],
			abuse: ['What would make it hard to reach one of those people?'],
			violence: ['What would make it hard to get to a safer place?'],
			psychosis: ['Who could be with you today?'],
			'worry-about-other': ['What would make it hard to ask them?'],
			clock: ['What would make it hard to go there?'],
		},
		before: {
			'self-harm': ['The last time, things were very dark for you. How is that now?'],
			overdose: ['The last time, help was needed at once. How are you now?'],
			medical: ['The last time, your body needed to be seen. How is it now?'],
			child: ['The last time, it was about a child’s safety. How is it now?'],
			assault: ['The last time, you told me what was done to you. How have you been since?'],
			abuse: ['The last time, home did not sound safe. How is it now?'],
			violence: ['The last time, things could have turned violent. How is it now?'],
			psychosis: ['The last time, a lot was frightening. How is it now?'],
			'worry-about-other': ['The last time, you were afraid for someone. How are they now?'],
			clock: ['The last time, a deadline was running. What came of it?'],
		},
	},
	whoKnows: {
		debt: ['A debt adviser can answer that exactly, and it costs nothing to ask.'],
		'sexual-health': ['A sexual health clinic or a pharmacist can answer that exactly.'],
		relationship: ['There may be no one answer to that, and a counsellor can think it through with you.'],
		family: [
			'There may be no one answer to that, and a family adviser or counsellor can think it through with you.',
		],
		work: ['A union, or an adviser on rights at work, can answer that exactly.'],
		study: ['A tutor or the student office can answer that exactly.'],
		grief: ['There may be no one answer to that, and people who know grief can think it through with you.'],
		loneliness: ['There may be no one answer to that, and it is worth asking aloud.'],
		health: ['A pharmacist, a nurse or a doctor can answer that for your own case.'],
		identity: ['There may be no one answer to that, and it can take the time it takes.'],
		substance: ['A drug and alcohol service, or a pharmacist, can answer that without judging.'],
		eating: ['A doctor or a nurse can answer that for your own case.'],
		housing: ['A housing adviser can answer that exactly, and it costs nothing to ask.'],
		other: ['I have no checked facts on that, and I would rather not guess.'],
	},
	wishes: {
		'just-listen': ['All right, I will just listen. Go on whenever you like.'],
		'no-questions': ['All right, no more questions from me.'],
		shorter: ['All right, I will keep it short.'],
		list: ['All right, a short list from now on.'],
	},
	clocks: {
		general: {
			'unprotected-sex': ['Some things still help after sex without protection, and sooner is better.'],
			assault: ['Some care works best within days, and needs no police.'],
			exposure: ['Some care works best within days, and sooner is better.'],
			bailiffs: ['There are rules about what they may do, and there is usually some time.'],
			'claim-form': ['There is a date by which to answer, and it stands on the form.'],
			'letter-of-claim': ['There is time to answer a letter like that, and it stands in it.'],
			collector: ['There is a time in which it can be disputed in writing.'],
			eviction: ['There is usually time between a notice and having to leave.'],
			disconnection: ['A supplier can often be stopped by a call before the date.'],
		},
	},
} as const satisfies Pick<Phrases, 'repair' | 'followUp' | 'whoKnows' | 'wishes' | 'clocks'>;
