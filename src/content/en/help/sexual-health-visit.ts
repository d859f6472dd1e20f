import type { PartnerWords } from '../../../core/help/sexual-health/partner-words.ts';
import type { Infection, Tone, VisitQuestion, What } from '../../../core/help/sexual-health/sheet.ts';

export const CLINIC = {
	title: 'What happens at a clinic',
	steps: [
		'You say at the desk that you would like to be seen. If they ask why, you can say that it is private.',
		'A nurse or a doctor talks with you alone. They ask what happened, when, and what you need.',
		'They may offer tests, pills or a coil. You can say no to any of it, and you can stop at any time.',
		'Before you go, ask how and when you get the results, and if you should come back.',
	],
	facts: 'What we read in a source',
} as const;

export const PARTNER = {
	title: 'Telling a partner',
	lead: 'Most people find this hard. Tell only if it is safe for you.',
	notSafe: 'If you are afraid of how they will take it, do not do it alone. A clinic can help.',
	name: 'Their name, if you want it in there',
	infection: 'What is it about?',
	tone: 'How should it sound?',
	toneNames: { plain: 'Plain', warm: 'Warm', short: 'Short' } satisfies Record<Tone, string>,
	infectionNames: {
		'some-infection': 'An infection',
		chlamydia: 'Chlamydia',
		gonorrhoea: 'Gonorrhoea',
		syphilis: 'Syphilis',
		herpes: 'Herpes',
		hepatitis: 'Hepatitis',
		hiv: 'HIV',
	} satisfies Record<Infection, string>,
	result: 'What you could say',
	copy: 'Copy',
	words: {
		greeting: 'Hi {name}.',
		greetingNameless: 'Hi.',
		infections: {
			'some-infection': 'an infection that is passed on by sex',
			chlamydia: 'chlamydia',
			gonorrhoea: 'gonorrhoea',
			syphilis: 'syphilis',
			herpes: 'herpes',
			hepatitis: 'hepatitis',
			hiv: 'HIV',
		},
		tones: {
			plain:
				'I had a test, and I have {infection}. You may have it too, also if you feel fine. Please get a test at a clinic, and tell them what it is about. I am not blaming anyone.',
			warm: 'This is hard for me to say, and I tell you because I care how you are. I had a test, and I have {infection}. Nobody has to be at fault, and it can be there without any sign. Would you get a test? If you like, we can talk about it, or go there together.',
			short: 'I tested positive for {infection}. Please get a test too. It is quick and private.',
		},
	} satisfies PartnerWords,
} as const;

export const VISIT = {
	title: 'A sheet for your visit',
	lead: 'Print it, or hold it up. It says the hard part for you.',
	say: 'What to say first',
	first: {
		'condom-broke': 'A condom broke. I would like to know what I can still do, and when to test.',
		'no-condom': 'I had sex without a condom. I would like to know what I can still do, and when to test.',
		'condom-removed':
			'A condom was taken off without my yes. I need some care, and I would like to talk in private.',
		'missed-pill': 'I missed some pills and had sex. I would like to know what I can still do.',
		'pill-vomited':
			'I took a morning-after pill and was sick after it. I need to know if I should take another.',
		'partner-told': 'A partner told me about an infection. I would like to be tested.',
		needle: 'I was hurt by a needle, or I got blood on me. I would like to ask about PEP.',
		assault:
			'Something was done to me that I did not want. I need care, and I would like to talk in private.',
	} satisfies Record<What, string>,
	anything: 'I have something private to ask. Can we talk where nobody hears us?',
	when: 'When it was',
	mention: 'Worth telling them',
	mentions: [
		'When my last period began:',
		'Pills or other medicines I take:',
		'What I am allergic to:',
		'What hurts or looks odd:',
	],
	questions: 'What I want to ask',
	pick: 'Tap what you want to ask',
	names: {
		'still-possible': 'What can I still do, and what would you do first?',
		'which-pill': 'Which pill or coil fits me, with my weight and my other medicines?',
		pep: 'Do I need PEP against HIV?',
		'tests-when': 'Which tests now, and which later?',
		private: 'Who will know that I was here?',
		results: 'How and when do I get the results?',
		partner: 'Can you tell my partner for me, without my name?',
		'sex-again': 'When can I have sex again?',
		contraception: 'What could I use so that this does not happen again?',
		pain: 'Something hurts or looks odd. Can you look at it?',
	} satisfies Record<VisitQuestion, string>,
	own: 'Questions of your own',
	print: 'Print this sheet',
} as const;
