import type { Phrases } from '../../core/reply/phrases.ts';
import { ANSWERS } from './answers.ts';
import { FEELINGS } from './feelings.ts';
import { HELPING } from './helping.ts';
import { LISTENING } from './listening.ts';
import { PERSON } from './person.ts';
import { PRESUMED } from './presumed.ts';
import { QUESTIONS } from './questions.ts';
import { STEPS } from './steps.ts';
import { TOPICS } from './topics.ts';
import { VALIDATION } from './validation.ts';

/**
 * The guide's voice: warm and plain, no longer than it must be. Every sentence was written to pass the reply rules
 * in every combination. No two of a list begin with the same three words, so that a conversation does not either.
 */
export const PHRASES = {
	listening: LISTENING,
	topics: TOPICS,
	feelings: FEELINGS,
	presumed: PRESUMED,
	reflect: {
		openings: ['{Statement}.', 'So {statement}.', 'It sounds like {statement}.'],
		views: [
			'It feels to you as if {statement}.',
			'The way you see it, {statement}.',
			'To you it looks as if {statement}.',
			'It seems to you that {statement}.',
			'From where you stand, {statement}.',
			'Right now it feels as if {statement}.',
		],
		harm: ['{Statement}.', 'So {statement}.', 'You are telling me that {statement}.'],
		tentative: [
			'I wonder if that leaves you {state}.',
			'Maybe that leaves you {state}.',
			'That might well feel {quality}.',
			'Perhaps it feels {quality}.',
			'It may be that you feel {state}.',
			'It may well be {quality}.',
			'You might be feeling {state}.',
			'That could leave anyone {state}.',
		],
		sure: [
			'That sounds {quality}.',
			'It seems to leave you {state}.',
			'You sound {state}.',
			'I wonder if that leaves you {state}.',
		],
		meanings: {
			death: [
				'It sounds like someone is missing from every day now.',
				'So much seems to have gone with them.',
				'I wonder how quiet some hours feel since then.',
			],
			left: [
				'It sounds like a lot ended at once.',
				'That seems to leave a lot without an answer.',
				'I wonder if it feels like being left standing there.',
			],
			betrayed: [
				'That sounds like trust that was broken.',
				'It seems hard to know what to believe after that.',
				'I wonder what feels safe to believe now.',
			],
			secret: [
				'It sounds like you carry this by yourself.',
				'Keeping it in seems to take a lot out of you.',
				'I wonder how heavy it is to hold that alone.',
			],
			ordered: [
				'It sounds like you had no say in it.',
				'That seems to leave little room for what you want.',
				'I wonder if it feels as if it was settled over your head.',
			],
			'home-lost': [
				'It sounds like there is no place to rest from it.',
				'The ground under you seems to have gone.',
				'I wonder if anywhere feels like yours right now.',
			],
			'job-lost': [
				'It sounds like more than the pay went with it.',
				'The ground seems to have shifted under you.',
				'I wonder what the days feel like now.',
			],
			'no-money': [
				'It sounds like there is no slack left.',
				'Each bill seems to take from the next one.',
				'I wonder if it feels like the month is longer than the money.',
			],
			debt: [
				'It sounds like it is always there at the back of your mind.',
				'There seems to be little quiet in a day with that.',
				'I wonder if any day feels free of it.',
			],
			avoided: [
				'It sounds like looking would make it more real.',
				'Part of you seems to be guarding you from it.',
				'I wonder if not looking feels like the only rest from it.',
			],
			waiting: [
				'It sounds like the not knowing is part of what is hard.',
				'Not knowing seems to fill the time.',
				'I wonder if the waiting feels longer than it is.',
			],
			'alone-with-all': [
				'It sounds like nobody carries it with you.',
				'All of it seems to come down to you.',
				'I wonder who there is to carry some of it.',
			],
			unseen: [
				'It sounds like nobody saw what that did.',
				'That seems to leave you outside, looking in.',
				'I wonder if it feels like you could be anyone.',
			],
			shamed: [
				'It sounds like that took something from you.',
				'There seems to have been no way to answer back.',
				'I wonder how long that feeling stays in the room.',
			],
			'afraid-of-them': [
				'It sounds like a lot hangs on how they take it.',
				'What they would say seems to matter a great deal.',
				'I wonder if it feels like there is only one chance to say it.',
			],
			body: [
				'It sounds like your body is hard to count on right now.',
				'That seems to be with you wherever you are.',
				'I wonder how much room it leaves for anything else.',
			],
			regret: [
				'It sounds like you keep going back to it.',
				'Part of you seems to wish you could do that moment over.',
				'I wonder how heavy that gets.',
			],
			pull: [
				'It sounds like part of you wants something else.',
				'The pull of it seems strong.',
				'I wonder what it feels like just before.',
			],
			failed: [
				'It sounds like you had hoped for something else.',
				'A lot seems to have hung on that.',
				'I wonder what it meant to you.',
			],
			'no-rest': [
				'It sounds like there is no rest from it.',
				'Even the nights seem to take from you.',
				'I wonder what a day feels like on that little.',
			],
			lonely: [
				'It sounds like there is nobody to hear how the day went.',
				'Some hours can feel very long like that.',
				'I wonder how long it feels since someone asked.',
			],
			'no-way-out': [
				'It sounds like every way looks shut.',
				'Nothing seems to give right now.',
				'I wonder if it feels like standing still.',
			],
			tried: [
				'It sounds like you have put a lot into this.',
				'That seems like a lot of effort for little back.',
				'I wonder what it feels like to keep at it.',
			],
			ill: [
				'It sounds like part of you is always with them.',
				'That seems to be on your mind wherever you are.',
				'I wonder how much else there feels room for.',
			],
			unsaid: [
				'It sounds like a lot goes unsaid.',
				'It seems hard to find a way in.',
				'I wonder what it feels like not to talk about it.',
			],
			tears: [
				'It sounds like it has been building up.',
				'A lot seems to come out then.',
				'I wonder what was behind the tears.',
			],
			numb: [
				'It sounds like things have gone flat.',
				'It seems as if something in you has switched off for now.',
				'I wonder how long it feels since something got through.',
			],
			'had-enough': [
				'It sounds like you have had enough of it.',
				'That seems to have gone on for too long.',
				'I wonder how heavy it feels to go on like this.',
			],
			circling: [
				'It sounds like it will not leave you in peace.',
				'Your mind seems to keep going back there.',
				'I wonder if it feels like it has no off switch.',
			],
			fights: [
				'It sounds like it is hard to be at ease there.',
				'That seems to stay in the air long after.',
				'I wonder what it feels like afterwards.',
			],
			'new-ground': [
				'It sounds like new ground for you.',
				'There seems to be no map for this.',
				'I wonder what it feels like to begin.',
			],
			'used-to-be': [
				'It sounds like something has changed since then.',
				'Part of you seems to miss how that was.',
				'I wonder what that meant to you.',
			],
			shaken: [
				'It sounds like your body feels it too.',
				'That seems to go right through you.',
				'I wonder how it feels to hold still with that.',
			],
			'short-time': [
				'It sounds like there is little time that is yours.',
				'That seems like very little time.',
				'I wonder how rare it feels to have a moment.',
			],
			'said-fine': [
				'It sounds like that was the easy thing to say.',
				'There seems to be more behind it.',
				'I wonder what you would say if there was room for it.',
			],
			'held-back': [
				'It sounds like something holds you back.',
				'Part of you seems to shy away from it.',
				'I wonder how it feels to think of doing it.',
			],
			unwanted: [
				'It sounds like you are clear about that.',
				'That seems to matter a great deal to you.',
				'I wonder how long you have felt that.',
			],
			duty: [
				'It sounds like a lot is asked of you.',
				'That seems to leave you little choice.',
				'I wonder how much of it feels like yours to do.',
			],
			far: [
				'It sounds like a long way from the people who know you.',
				'That seems like a lot of new things at once.',
				'I wonder where feels like home right now.',
			],
			'found-out': [
				'It sounds like that changed how things look.',
				'That seems hard to put out of your mind.',
				'I wonder what it felt like to see that.',
			],
			'kept-up': [
				'It sounds like you hold on to that.',
				'There seems to be some care in that.',
				'I wonder what that means for you.',
			],
			support: [
				'It sounds like you are not quite alone in it.',
				'That seems to be someone who would listen.',
				'I wonder how that felt.',
			],
			long: [
				'That sounds like a long time.',
				'It seems to have been with you for so long.',
				'I wonder if you remember how it felt before.',
			],
			torn: [
				'It sounds like one thing pulls against the other.',
				'Both seem to be true at the same time.',
				'I wonder which of the two feels stronger.',
			],
			wanted: [
				'It sounds like that is what matters right now.',
				'That seems to be the part you would like to settle.',
				'I wonder what it would feel like to have that.',
			],
			dear: [
				'It sounds like that means a lot to you.',
				'That seems to be close to your heart.',
				'I wonder what else it stands for, and how that feels.',
			],
			'let-go': [
				'It sounds like something became smaller there.',
				'That seems to have left a space.',
				'I wonder how it feels without it.',
			],
			'their-words': [
				'It sounds like those words did not just pass you by.',
				'That seems to have stayed in your ear.',
				'I wonder how that felt to hear.',
			],
			'own-words': [
				'It sounds like you had a reason to say it.',
				'Saying that seems to have mattered.',
				'I wonder what you were hoping for.',
			],
			counted: [
				'It sounds like you keep count.',
				'That number seems to be one you know by heart.',
				'I wonder what that number means to you.',
			],
			'their-act': [
				'It sounds like that was not nothing.',
				'That seems to have told you something.',
				'I wonder how that left you feeling.',
			],
			'own-act': [
				'It sounds like that stayed with you.',
				'That seems to be a moment you come back to.',
				'I wonder what you felt just then.',
			],
		},
		meaning: {
			debt: [
				'It sounds like a worry that never quite stops.',
				'There seems to be little peace in that.',
				'I wonder if any day feels free of it.',
				'That sounds like a lot to face.',
			],
			'sexual-health': [
				'It sounds like a lot to hold on your own.',
				'I wonder how it feels to keep that to yourself.',
				'That seems hard to say out loud.',
				'So much seems to be going through your head.',
			],
			relationship: [
				'It sounds like that cuts deep.',
				'I wonder what that leaves you with.',
				'Something seems to be missing between you.',
				'That sounds like it leaves you on your own with it.',
			],
			family: [
				'I wonder where you feel you stand in all of it.',
				'It sounds like it is hard to get away from.',
				'There seems to be no easy side to take.',
				'That sounds like a lot to be in the middle of.',
			],
			work: [
				'I wonder how much feels left of you at the end of the day.',
				'That seems to follow you home.',
				'It sounds like it wears you down.',
				'So little of it seems to be up to you.',
			],
			study: [
				'It sounds like the pressure is high.',
				'I wonder how much it feels you are just keeping up.',
				'There seems to be no let-up.',
				'That sounds like a lot to face at once.',
			],
			grief: [
				'It sounds like so much is different now.',
				'I wonder how the days feel since then.',
				'So much seems to remind you.',
				'That sounds like a great loss.',
			],
			loneliness: [
				'It sounds like it can get very quiet.',
				'I wonder how long a day feels then.',
				'There seems to be nobody who sees it.',
				'That sounds like standing outside and looking in.',
			],
			health: [
				'It sounds hard to think of much else.',
				'I wonder how the day feels with it.',
				'There seems to be no break from it.',
				'That sounds like it wears you down.',
			],
			identity: [
				'It sounds like a lot of work just to be yourself.',
				'I wonder how much of you feels seen.',
				'That seems to go right to who you are.',
				'So much seems to be measured by other people.',
			],
			substance: [
				'It sounds like it has a strong pull.',
				'I wonder how it feels when the day gets quiet.',
				'Part of you seems to want something else.',
				'That sounds like hard work from day to day.',
			],
			eating: [
				'It sounds like hard work, day after day.',
				'I wonder how often it feels like you can rest from it.',
				'There seems to be no break from it.',
				'That sounds like it takes up a lot of space in your head.',
			],
			housing: [
				'It sounds like there is no place to rest from it.',
				'I wonder how the nights feel with that.',
				'The ground under you does not feel steady, it seems.',
				'That sounds like having no safe corner.',
			],
			other: [],
		},
		heavy: [
			'That sounds hard.',
			'It sounds like a lot at once.',
			'That seems like a lot for one person.',
			'There seems to be no easy part in that.',
			'I wonder how heavy that feels.',
		],
		behind: {
			amusement: [
				'It sounds like joking helps a little.',
				'There seems to be something real behind the joke.',
				'I wonder what it feels like under the laugh.',
			],
			love: ['It sounds like there is a lot of love in that.', 'That seems to be close to your heart.'],
			annoyance: ['It sounds like that gets under your skin.', 'That seems to rub again and again.'],
		},
		wondering: {
			past: [
				'I wonder how that was for you.',
				'I wonder what that meant to you.',
				'I wonder where that left you.',
			],
			present: [
				'I wonder how that is for you.',
				'I wonder what that means for you.',
				'I wonder where that leaves you.',
			],
		},
		afterHarm: [
			'That is serious.',
			'That matters.',
			'That sounds like a heavy thing to carry.',
			'I wonder what it was like to write that down.',
			'It sounds like more than anyone can just shrug off.',
		],
		step: {
			ahead: ['{Statement}.', 'So {statement}.', 'All right, {statement}.'],
			done: ['So {statement}.', '{Statement}, and that is a real step.'],
		},
		fragments: ['{Statement}.', 'So, {statement}.', 'Okay, {statement}.'],
		alsoSubject: [
			'{Statement}. It sounds like this touches on {subject}.',
			'So {statement}. That seems to touch on {subject}.',
		],
		withFragment: ['{Statement}: {subject}.', 'So {statement}: {subject}.'],
		together: {
			clauses: ['{Statement}, and {two}.'],
			clauseAndPhrase: ['{Statement}: {two}.'],
			clauseAndAside: ['{Statement}, {two}.'],
			phrasesOnly: ['{Statement}, {two}.'],
			clauseAndQuestion: ['{Statement}, and the question is {two}.'],
			statementAndQuote: [
				'{Statement}, and you write “{quote}”.',
				'So {statement}, and then “{quote}”.',
				'It sounds like {statement}, and you add “{quote}”.',
			],
			quoteAndStatement: [
				'You write “{quote}”, and that {statement}.',
				'“{quote}”, you write, and that {statement}.',
			],
			questionAndQuote: [
				'You are asking {question}, and you write “{quote}”.',
				'You write “{quote}”, and the question is {question}.',
			],
			twoQuotes: ['You write “{one}”, and “{two}”.', 'In your own words, “{one}”, and “{two}”.'],
		},
		questions: [
			'You are asking {question}.',
			'You want to know {question}.',
			'It sounds like you are trying to work out {question}.',
			'So the question is {question}.',
			'Part of you keeps asking {question}.',
			'What you want to find out is {question}.',
		],
		quotes: ['You say “{quote}”.', '“{quote}”, you write.'],
		asked: ['You ask “{quote}”.', 'The question is “{quote}”.', '“{quote}”, you ask.'],
		oneName: [
			'“{quote}” stands out in what you write.',
			'You write of “{quote}”.',
			'One thing stands out: “{quote}”.',
		],
		oneNameAsked: [
			'You ask about “{quote}”.',
			'Your question is about “{quote}”.',
			'“{quote}”, that is what you ask about.',
		],
		twoNames: [
			'You write of “{one}” and “{two}”.',
			'“{one}” and “{two}” stand out in what you write.',
			'Two things stand out: “{one}”, and “{two}”.',
		],
		twoSubjects: [
			'So this is about {one} and {two}.',
			'It sounds like {one} and {two} are both part of this.',
			'There is {one}, and there is {two}.',
		],
		exasperated: [
			'It sounds like {one} has got right under your skin.',
			'Right now {one} seems to be more than you can take.',
			'So you have had enough, and it is about {one}.',
		],
		oneSubject: [
			'So this is about {one}.',
			'It sounds like this touches on {one}.',
			'There may be more to tell about {one}.',
		],
		plain: [
			'Thank you for telling me that.',
			'I have read that, and there is time for all of it.',
			'All right, take your time with it.',
			'You can tell it in any order you like.',
			'There is room here for the whole of it.',
			'Okay, take it from wherever you want.',
			'Go on if you like.',
		],
		plainAsked: [
			'That is worth asking.',
			'It makes sense to ask that.',
			'A fair thing to ask.',
			'That is a question worth an answer.',
		],
		reaching: [
			'So somebody will know now, and that is what counts.',
			'Good, then you are not alone with it for the next bit.',
		],
		agreed: [
			'Okay, then that is the next thing.',
			'All right, then it begins with that.',
			'Good, that is small enough to begin with.',
		],
		goOn: [
			'You can go on from there.',
			'There is room for the next bit too.',
			'Say as much more of it as you like.',
			'The rest can come in any order.',
			'More of it is welcome here.',
			'And whatever comes next is fine too.',
			'Tell me the rest when you like.',
			'Take your time with what comes after that.',
		],
		plainLight: [
			'Thank you for telling me this.',
			'It sounds like there is something good in this.',
			'So there is something good to tell.',
			'What good news to write down.',
		],
		brief: [
			'Fair enough.',
			'All right, we can go at your pace.',
			'A few words are fine here.',
			'Okay, one piece at a time.',
			'There is room here for as much or as little as you want to say.',
			'Okay, got that.',
			'All right.',
			'We can take this slowly.',
			'No hurry at all.',
		],
	},
	validate: VALIDATION,
	recall: {
		here: [
			'Earlier you said that {statement}, and now this comes on top of it.',
			'Before, you wrote that {statement}, so this may not stand alone.',
			'You also told me that {statement}, and it may all go together.',
			'That {statement} came up before, and I wonder if the two belong together.',
		],
		before: [
			'In an earlier talk you wrote that {statement}, so this does not come out of nowhere.',
			'You told me before that {statement}, and now this comes on top of it.',
			'You once told me that {statement}, which may make this heavier to carry.',
			'Last time you said that {statement}, and I wonder if it is still part of this.',
		],
	},
	ask: QUESTIONS,
	step: STEPS,
	person: PERSON,
	...HELPING,
	answers: ANSWERS,
} as const satisfies Phrases;
