import type { Phrases } from '../../core/reply/phrases.ts';
import { CLOCK_PHRASES } from './clocks.ts';

/** What leads on: after a miss, after a danger, to whoever knows, by the person's own wishes. */
export const HELPING = {
	repair: {
		wrong: [
			'It seems that missed what you meant.',
			'That was not it, then, and thank you for saying so.',
			'So the last reply got it wrong.',
			'Okay, that went past the point.',
		],
		'wanted-listening': [
			'It sounds like you wanted to be heard first, and the last reply went on to other things.',
			'That was too fast, so no steps for now.',
			'Okay, listening comes first here.',
		],
		'wanted-step': [
			'It sounds like you were after something to do, and the last reply only talked.',
			'That gave you nothing to hold on to, so here is something smaller and real.',
			'Okay, on to what can be done.',
		],
		'too-long': ['Shorter, then.', 'Okay, fewer words.', 'Point taken, this one is brief.'],
		'too-cold': [
			'Those words came out colder than they were meant.',
			'That sounded cooler than what you told me deserves.',
			'Okay, that was not warm enough for something like this.',
		],
		stuck: [
			'It sounds like this is not helping so far, and that is good to know.',
			'So far this has missed you, and that is good to know.',
			'So far these replies have not reached what you need.',
			'It seems this goes in circles for you.',
		],
	},
	followUp: {
		here: {
			'self-harm': [
				'What would make it hard to reach one of those people?',
				'Who would you want to hear this first?',
			],
			overdose: ['What has changed since then?', 'Who is with you now?', 'How is your body right now?'],
			medical: [
				'What has changed since then?',
				'Who could come along to have it looked at?',
				'How is it now?',
			],
			child: [
				'What would make it hard to tell one of those people?',
				'Which grown-up would be the least hard to tell?',
				'Where is it safest for now?',
			],
			assault: [
				'What would make it hard to reach one of those people?',
				'Who would feel safe to tell?',
				'What would you want to happen next, if anything?',
			],
			abuse: [
				'What would make it hard to reach one of those people?',
				'When is it safe for you to call or write to someone?',
				'Who outside knows a little of this?',
			],
			violence: [
				'What would make it hard to get to a safer place?',
				'Where could you go for tonight, if it came to that?',
				'Who could be with you?',
			],
			psychosis: ['Who could be with you today?', 'What makes it a little quieter?', 'How have you slept?'],
			'worry-about-other': [
				'What would make it hard to ask them?',
				'Who else could keep an eye on them with you?',
				'How are you, with all this worry?',
			],
			clock: [
				'What would make it hard to go there?',
				'Who could help you get there in time?',
				'What is the first thing you would ask them?',
			],
		},
		now: {
			'self-harm': [
				'What goes through your mind when this is at its heaviest?',
				'How bad does it get for you, at its worst?',
			],
			overdose: ['How is your body right now?', 'What has your body been through today?'],
			medical: [
				'How is your body right now, and is it getting worse?',
				'How long has your body been like this?',
			],
			child: ['How safe do you feel at home right now?', 'How safe is everyone at home right now?'],
			assault: ['How has it been for you since then?', 'What has that left you with?'],
			abuse: [
				'How free do you feel to say what you want there?',
				'How are things between you when it gets tense?',
			],
			violence: ['How close is this to someone getting hurt?', 'How safe is it where you are right now?'],
			psychosis: ['How have you slept in the last few days?', 'How does this look to someone you trust?'],
			'worry-about-other': [
				'Is there anyone you are worried about right now?',
				'Who are you most worried about in this, yourself or someone else?',
			],
			clock: ['What date stands on it?', 'By when do they want an answer?'],
		},
		before: {
			'self-harm': [
				'Last time things were very dark for you, so how is that now?',
				'You went through something very dark here before, so how has it been since?',
			],
			overdose: [
				'Last time help was needed at once, so how are you now?',
				'How have you been since the last time?',
			],
			medical: [
				'Last time your body needed to be seen, so how is it now?',
				'How is your body since the last time?',
			],
			child: [
				'Last time it was about a child being safe, so how is it now?',
				'How are things at home since the last time?',
			],
			assault: [
				'Last time it was about what somebody did to you, so how has it been since?',
				'How has it been for you since the last time?',
			],
			abuse: [
				'Last time things were not easy at home, so how is it now?',
				'How have the days been since the last time?',
			],
			violence: [
				'Last time it could have turned bad, so how is it now?',
				'How safe have you felt since the last time?',
			],
			psychosis: [
				'Last time a lot was frightening, so how is it now?',
				'How have the nights been since the last time?',
			],
			'worry-about-other': [
				'Last time the worry was for somebody else, so how are they now?',
				'How are they since the last time, and how are you?',
			],
			clock: [
				'Last time a date was coming up, so what came of it?',
				'How did it go with the date that was coming up?',
			],
		},
	},
	whoKnows: {
		debt: [
			'A debt adviser can answer that for your own case, and it costs nothing to ask. Any letter about it, and its date, are good to have at hand.',
			'That has an exact answer, and a free debt adviser knows it. They may ask who wrote to you and when.',
			'There are rules on that, and free debt advice knows them. They may ask what you owe and to whom.',
		],
		'sexual-health': [
			'A sexual health clinic or a pharmacist can answer that for your own case, and they are asked it every day.',
			'A nurse at a clinic can tell you that, and they do not judge.',
			'You can ask a clinic that by phone, and your name can wait.',
		],
		relationship: [
			'There may be no one answer to that, and a counsellor can think it through with you.',
			'That is not something software can know, and people who know you both may see a part of it.',
		],
		family: [
			'There may be no one answer to that, and a counsellor can think it through with you.',
			'That is not something software can know, and an adviser for families hears it often.',
			'Someone who works with families can answer that, and you can ask before you tell them who you are.',
		],
		work: [
			'A union, or an adviser on rights at work, can answer that for your own case. Your contract and the dates are good to have at hand.',
			'That has an exact answer, and an adviser on work can find it in your contract.',
			'There are rules at work for that, and an adviser on work knows them. They may ask who said what and when.',
		],
		study: [
			'A tutor or the student office can answer that for your own case. They may ask which course and which date it is about.',
			'That has an exact answer, and your school or college has to give it.',
			'The place you study at has a rule for that, and the student office or a teacher you trust can look it up.',
		],
		grief: [
			'There may be no one answer to that, and people who know grief can think it through with you.',
			'That is not something anyone can know for you, and it can take the time it takes.',
			'People who help after a death are asked that often, and you can simply ask it as you did here.',
		],
		loneliness: [
			'There may be no one answer to that, and many people carry the same question.',
			'That is not something software can know, and still a question to take along.',
			'A library or a community centre near you would know, and asking there is an ordinary thing to do.',
		],
		health: [
			'A pharmacist, a nurse or a doctor can answer that for your own case. They may ask since when, and what you take.',
			'That needs someone who can look at you, and a nurse or a pharmacist is a first person to ask.',
			'A doctor’s surgery can tell you that by phone, and you can ask before you book anything.',
		],
		identity: [
			'There may be no one answer to that, and it can take the time it takes.',
			'That is not something anyone else can answer for you.',
			'People who went the same way may know a part of it, and a group or a line for that is one place to ask.',
		],
		substance: [
			'A drug and alcohol service, or a pharmacist, can answer that without judging.',
			'A nurse can tell you what is known about that, and what is still argued over.',
			'People at a drug and alcohol service are asked that often, and your name can wait.',
		],
		eating: [
			'A doctor or a nurse can answer that for your own case.',
			'That needs someone who can look at the whole of it with you, and a nurse is a first person to ask.',
			'You can ask that before anything else happens, and say what you do and do not want there.',
		],
		housing: [
			'A housing adviser can answer that for your own case, and it costs nothing to ask. Your contract and any letter are good to have at hand.',
			'That has an exact answer, and a free housing adviser knows it. They may ask when you moved in and what was signed.',
			'The rules on that differ from place to place, and a housing adviser knows the ones for yours.',
		],
		other: [
			'There is no checked fact on that in this page, and a guess would not help you. A free advice service can say who knows.',
			'That is beyond what this page knows for sure, so someone whose job it is could tell you better.',
			'I have no checked answer to that, and I will not make one up. Free advice near you can point to who knows.',
		],
	},
	/** Where somebody may be hurt at home: no counsellor for two, no adviser on debts. */
	whoKnowsUnsafe: [
		'A helpline for people who are hurt or controlled at home can answer that, and you can leave your name out. It is there for men and for young people too.',
		'People who work with harm at home can answer that for your own case, and you can ask it as a “what if”.',
	],
	whoElseKnows: [
		{
			asked: ['with mistakes', 'make mistakes', 'if my english', 'in simple english', 'in simple words'],
			says: ['Mistakes do not matter here, and simple English is enough.'],
		},
		{
			asked: ['an alcoholic', 'an addict', 'drink problem', 'drinking problem', 'gambling problem'],
			says: [
				'Software cannot put a name to that. A doctor, or a service for drink and drugs or for gambling, can go through it with you, and they ask how much and what happens without it.',
			],
			about: ['substance', 'debt', 'health', 'family', 'relationship', 'other'],
		},
		{
			asked: ['phone password', 'phone passcode', 'password to my phone', 'pin for my phone', 'my passwords'],
			says: [
				'You may keep a password to yourself, also in a marriage. A helpline for people who are controlled by a partner can be asked about that, with no name.',
			],
			about: ['relationship', 'family', 'other'],
		},
		{
			asked: ['crisis numbers', 'which numbers', 'numbers it shows'],
			says: ['You can set the country on the People screen, and the numbers follow it.'],
		},
		{
			asked: ['a user', 'my patients', 'my clients', 'my students', 'waiting list'],
			says: [
				'When words here sound like danger, written words ask about it directly and show free helplines. It is software: it can miss it, and it tells nobody.',
			],
		},
		{
			asked: ['safe for a', 'safe for my', 'safe for kids', 'safe for teenagers'],
			says: [
				'What is written here stays on the device. It is software, no care, and it can miss danger, so a person beside it matters.',
			],
		},
		{
			asked: ['class for', 'classes for', 'group for men', 'anger management', 'guys like me', 'men like me'],
			says: [
				'There are groups for people who hurt someone they love and want it to stop. A doctor or a helpline for that can say where, and you can ask before any court does.',
			],
		},
		{
			asked: [
				'tell your mum',
				'tell my mum',
				'tell your mom',
				'tell my mom',
				'tell your parents',
				'tell my parents',
			],
			says: ['You can ask the clinic who would be told, before you give your name or say anything else.'],
			about: ['sexual-health', 'health'],
		},
		{
			asked: ['cut down', 'just stop', 'stop drinking', 'cold turkey', 'detox'],
			says: [
				'A doctor, a pharmacist or an alcohol service can say how to go about that safely, before you begin. They ask how much, and what happened last time.',
			],
			about: ['substance'],
		},
		{
			asked: ['block it', 'blocks it', 'block betting', 'block gambling', 'self exclude'],
			says: [
				'Your bank can say whether it can block betting payments, and a gambling helpline knows the blocks for sites and apps.',
			],
			about: ['debt', 'substance'],
		},
		{
			asked: ['was it the', 'was it because i', 'did i cause', 'something i did'],
			says: [
				'Many people look for what they did after a loss, and a midwife or nurse can go through it with you.',
			],
			about: ['grief', 'health', 'sexual-health', 'substance'],
		},
		{
			asked: [
				'make me a bad',
				'make me a terrible',
				'make me a horrible',
				'am i a bad',
				'terrible that',
				'awful that',
				'is it bad that',
			],
			says: [
				'Software cannot judge that, and asking it shows how much it matters to you. Many carry that very question with nobody to say it to.',
			],
		},
		{
			asked: ['could i be pregnant', 'can i be pregnant', 'am i pregnant', 'might i be pregnant'],
			says: [
				'A test is what tells that, and a pharmacist or a clinic can say from which day and help you with one.',
			],
		},
		{
			asked: ['too late to go to', 'too late to see a', 'too late to get checked'],
			says: ['You can still ask to be seen, and a clinic or a doctor can say what helps now.'],
		},
		{
			asked: ['get easier', 'get better'],
			says: [
				'Nobody can promise that, and someone who has been through it could tell you how it was for them.',
			],
		},
		{
			asked: ['am i being silly', 'am i silly', 'am i being daft', 'does that make sense'],
			says: [
				'Asking that is no small thing, and what you wrote makes sense as it is. Someone you trust could hear it too.',
			],
		},
		{
			asked: [
				'if i tell will',
				'tell a teacher',
				'tell my teacher',
				'tell the school',
				'take my little',
				'take my brother',
				'take my sister',
				'take us away',
			],
			says: [
				'You can ask that as a “what if” first, with no name: a school nurse or a children’s helpline can say what would happen next.',
				'Whoever you ask can tell you that before you give a name, and most of what they do is to make a home safer.',
				'Nobody can promise how it goes, and a children’s helpline can tell you what is usual, with no name given.',
			],
		},
		{
			asked: [
				'make me marry',
				'make u get married',
				'make you get married',
				'make me get married',
				'forced marriage',
			],
			says: [
				'There are people whose whole work is that question, and you can ask them before anything is decided.',
			],
		},
		{
			asked: [
				'money back',
				'any of it back',
				'get it back',
				'scam',
				'scammed',
				'scammer',
				'conned',
				'refund',
			],
			says: [
				'The bank or card company is the first to ask, and soon is better than later. There is no promise in it, and the dates and sums are good to have at hand.',
				'Whoever took the payment, such as the bank or the card company, can say what is possible. Asking is free, and the dates help.',
			],
		},
		{
			asked: ['am i depressed', 'is this depression', 'is this burnout', 'am i burnt out', 'am i burned out'],
			says: [
				'Software cannot tell you that, and a doctor can. How long it has been, sleep, food and what still gives joy are what they ask about first.',
			],
		},
		{
			asked: [
				'normal to feel',
				'do other people feel',
				'feel at home',
				'feels at home',
				'settle in',
				'feel settled',
				'is it normal',
				'is this normal',
				'is that normal',
			],
			says: [
				'Many people ask just that, and far more of it is usual than anyone says out loud. If it lasts or frightens you, a doctor can look at it with you.',
				'There is no fixed rule for that, and yours counts as it is. Someone who went through the same could say how it was for them.',
			],
		},
		{
			asked: [
				'put it in his head',
				'put it in her head',
				'put it in their head',
				'put the idea in his head',
				'put the idea in her head',
			],
			says: [
				'Asking somebody straight out does not put the thought there. You can ask it in plain words, and then listen.',
			],
		},
		{
			asked: [
				'benefit',
				'benefits',
				'universal credit',
				'claim form',
				'allowance',
				'food stamps',
				'medicaid',
				'sick pay',
				'pension',
				"carer's assessment",
			],
			says: [
				'A benefits adviser can answer that for your own case, and it costs nothing to ask. The letter or form itself is good to have at hand.',
				'That has an exact answer, and a free adviser on benefits knows it. They may ask since when you get or claim it.',
			],
		},
		{
			asked: [
				'take my kids',
				'take my daughter',
				'take my son',
				'take her away',
				'take him away',
				'take my child',
				'take my baby',
				'take the kids',
				'take the baby',
				'take her off me',
				'take him off me',
				'take them off me',
				'take them away',
				'social services',
				'social worker',
				'custody',
			],
			says: [
				'That is a fear many parents have, and an adviser on family law can say how it really goes. You can ask without giving your name.',
				'A free family adviser can answer that for your own case, and you can ask it as a question, before you tell the rest.',
			],
		},
		{
			asked: [
				'my record',
				'on record',
				'tell my mum',
				'tell my mom',
				'tell my dad',
				'tell my parents',
				'from my parents',
				'tell my husband',
				'tell my wife',
				'tell my boss',
				'my boss sees',
				'have to know',
				'without him knowing',
				'without her knowing',
				'without them knowing',
				'without my',
			],
			says: [
				'Each service has its own rule on what stays private, and you can ask for it before you say anything else.',
				'The one you would talk to can tell you that at the start, and you can leave your name out until they have.',
			],
		},
		{
			asked: [
				'restraining order',
				'protective order',
				'protection order',
				'injunction',
				'court',
				'police',
				'solicitor',
				'lawyer',
				'legal',
				'illegal',
				'the law',
				'visa',
				'passport',
				'sponsorship',
				'send me back',
				'sent back to',
				'home office',
				'work permit',
				'immigration',
				'deport',
				'sue',
				'inherit',
				'estate',
			],
			says: [
				'That is a question of law, and a free legal adviser can answer it for your own case. Papers and dates are good to have at hand.',
				'The law on that differs from place to place, and a legal adviser knows the one for yours. They may ask to see what was sent to you.',
			],
		},
		{
			asked: [
				'ask for that',
				'be a woman',
				'weigh me',
				'people of my age',
				'men my age',
				'women my age',
				'at my age',
				'someone like me',
				'people like me',
				'do they see',
				'do they ask',
				'ask for a woman',
				'ask for a man',
				'every detail',
			],
			says: [
				'You can ask them that first, before you say yes to anything, and they are used to it.',
				'They can tell you that by phone or message beforehand, and you can say what you do and do not want.',
			],
		},
	],
	explain: {
		aboutSubject: [
			'More simply, that was about {subject}, and you can leave out the rest.',
			'All it meant is that {subject} seems to be a part of this.',
		],
		aboutSubjectAndAsked: [
			'More simply, that was about {subject}, and I was asking {asked}.',
			'That was put badly, so once more: it was about {subject}, and the question was {asked}.',
		],
		asked: {
			'what-happened': 'what happened',
			'what-weighs': 'which part is hardest',
			'since-when': 'how long it has been so',
			'who-knows': 'who else knows of it',
			'what-was-tried': 'what you have tried',
			'what-would-help': 'what would help a little',
		},
		onlyAsked: [
			'More simply, I was asking {asked}, and you can skip it.',
			'That was not clear, so in short words: I was asking {asked}.',
			'The question was only {asked}, and any answer will do.',
		],
		offered: [
			'More simply, it was one idea for something small to do, and you are free to leave it.',
			'It only meant one small thing you could try, or not, as you like.',
		],
		plain: [
			'That was put badly, and it is no fault of yours. You can take up whichever part matters to you.',
			'Those words were not clear enough. In short, you can go on with your story, and I will follow.',
			'It was said in a roundabout way. All it meant is that what you wrote was read, and that there is room for more.',
		],
	},
	wishes: {
		'just-listen': [
			'All right, I will just listen. Go on whenever you like.',
			'Okay, no advice from here on. There is room for all of it.',
		],
		'no-questions': [
			'All right, no more questions. You can write whatever comes.',
			'Okay, the questions stop here. Go on in your own way.',
		],
		'no-echo': [
			'All right, I will not say your words back any more.',
			'Okay, no more repeating what you write. You can just go on.',
		],
		shorter: ['All right, shorter from now on.', 'Okay, fewer words from here.'],
		list: [
			'All right, a few to choose from, whenever there is something to do.',
			'Okay, short lists from now on.',
		],
	},
	clocks: CLOCK_PHRASES,
} as const satisfies Pick<
	Phrases,
	'repair' | 'followUp' | 'whoKnows' | 'whoKnowsUnsafe' | 'whoElseKnows' | 'explain' | 'wishes' | 'clocks'
>;
