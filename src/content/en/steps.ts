import { JOB_LOST } from './presumed.ts';
import type { Phrases } from '../../core/reply/phrases.ts';

/**
 * One small step that can be done within a day, offered with a choice. No facts, figures or deadlines: those come
 * from the packs. Nothing that could make a home less safe, such as confronting someone. With `when`, only where one
 * of its words was said.
 */
export const STEPS = {
	byTopic: {
		debt: [
			{
				when: ['council', 'council tax'],
				says: 'ring the council when it opens and ask what they can spread out',
			},
			{
				when: [
					'ring them',
					'call them',
					'phone them',
					'on the phone',
					'say to them',
					'ring the council',
					'call the council',
				],
				says: 'work out here the first sentence for the phone, such as what you owe and what you can pay',
			},
			{
				when: ['bailiff', 'bailiffs', 'enforcement', 'knock'],
				says: 'tell a debt adviser about the visit before the day comes',
			},
			{
				when: [
					'letters',
					'the letter',
					'a letter',
					'the post',
					'my post',
					'envelopes',
					'brown envelope',
					'microwave',
				],
				says: 'open just one letter and only read who it is from',
			},
			{
				when: ['letters', 'bank statements', 'envelopes', 'papers'],
				says: 'put all the letters in one pile, unopened if you like',
			},
			{
				when: ['claim form', 'court papers', 'court letter', 'county court', 'from the court'],
				says: 'show the form to a debt adviser today, with the date it came',
			},
			{
				when: [
					'hospital bill',
					'hospital bills',
					'medical bill',
					'medical bills',
					'er bill',
					'surgery bill',
					'denied the claim',
				],
				says: 'ask the hospital for a bill that lists every item',
			},
			{
				when: ['collections', 'collector', 'collectors', 'keep calling', 'calls every', 'they telephoned'],
				says: 'ask them to put it in writing, and keep each letter',
			},
			{
				when: ['bet', 'bets', 'betting', 'gamble', 'gambling', 'gambled', 'casino', 'slots'],
				says: 'let one person hold the bank card for tonight',
			},
			{
				when: ['bet', 'bets', 'betting', 'betting app', 'betting apps'],
				says: 'take the next betting app off your phone while we are talking',
			},
			{
				when: ['klarna', 'payments', 'instalments', 'installments', 'pay day', 'payday'],
				says: 'put them in one list, with the day each one goes out',
			},
			{
				when: ['student loan', 'student loans', 'forgiveness', 'fafsa', 'the form'],
				says: 'ask someone to sit beside you while you open the form',
			},
			{
				when: ['in his name', 'in my name', 'signed for', 'without me knowing', 'without telling me'],
				says: 'find a quiet quarter of an hour to speak to a debt adviser alone',
			},
			{
				when: ['husband died', 'wife died', 'widow', 'in his name', 'in her name'],
				says: 'write down which cards are in whose name, to ask an adviser about',
			},
			{ says: 'write down who you owe, names only, no sums' },
			{ says: 'mark the one bill that keeps your home warm or safe' },
			{ says: 'write down what comes in and what goes out this week' },
			{ says: 'say to a debt adviser which bill worries you most' },
			{ says: 'work out here what to say to one of them' },
			{ says: 'let one person you trust know that money is tight' },
		],
		'sexual-health': [
			{
				when: [
					'clinic',
					'get tested',
					'getting tested',
					'an appointment',
					'appointment',
					'reception',
					'front desk',
				],
				says: 'put together here what to say at the clinic, in one plain line',
			},
			{
				when: ['clinic', 'nurse', 'appointment', 'doctor', 'gp'],
				says: 'write a note to hand over, so that you do not say it out loud',
			},
			{
				when: ['condom', 'unprotected', 'morning after', 'plan b'],
				says: 'ask a pharmacist today, or a clinic, and pick one where nobody knows you',
			},
			{
				when: ['condom', 'unprotected'],
				says: 'note down when it happened, for a nurse to see',
			},
			{
				when: [
					'tell him',
					'tell her',
					'tell them',
					'tell my partner',
					'text him',
					'text her',
					'message him',
					'message her',
				],
				says: 'find the first sentence for telling them, here, with nothing sent',
			},
			{
				when: ['herpes', 'forums', 'forum', 'google', 'googling', 'internet'],
				says: 'write down the three things you would ask a nurse, and leave the forums for tonight',
			},
			{
				when: ['erection', 'erections', 'mens health', "men's health"],
				says: 'practise one line for the GP desk, such as “it is about men’s health”',
			},
			{
				when: ['physio', 'pelvic', 'first visit'],
				says: 'write down what you want and do not want at a first visit',
			},
			{
				when: ['my friend', 'my best friend', 'my sister', 'my flatmate'],
				says: 'ask a friend to come along and wait outside',
			},
			{
				when: ['ashamed', 'embarrassed', 'judge me', 'be seen'],
				says: 'pick a clinic or a pharmacy where nobody knows your face',
			},
			{ says: 'write down the question you most want answered' },
			{ says: 'look up where the nearest clinic is, and nothing more' },
			{ says: 'choose one person you trust and find the first words for them' },
			{ says: 'put the dates you remember on one page, for a nurse' },
			{ says: 'ring a clinic only to ask how a visit goes' },
		],
		relationship: [
			{
				when: ['health visitor', 'health nurse', 'midwife'],
				says: 'keep what you wrote here to show the nurse as it stands',
			},
			{
				when: [
					'tell my sister',
					'tell my friend',
					'call my sister',
					'talk to my mum',
					'talk to my mom',
					'tell my mum',
					'tell my mom',
				],
				says: 'find the first line of a text to someone on your side',
			},
			{
				when: [
					'ghosted',
					'his profile',
					'her profile',
					'his stories',
					'her stories',
					'checking his',
					'checking her',
				],
				says: 'mute the profile until tomorrow, and see how the evening feels',
			},
			{
				when: ['cheated', 'cheating', 'affair', 'his messages', 'her messages'],
				says: 'sleep somewhere calm tonight, and leave the big talk for daylight',
			},
			{
				when: ['talk to him', 'talk to her', 'talk about it', 'never talk', "don't talk", 'dont talk'],
				says: 'write down one true sentence that you would like to be heard',
			},
			{
				when: ['long distance', 'facetime', 'video call', 'video calls'],
				says: 'plan one call that is about nothing but a film or a meal',
			},
			{
				when: ['broke up', 'breakup', 'broken up', 'dumped', 'split up'],
				says: 'do one thing this evening that you used to do before the two of you',
			},
			{
				when: ['alzheimer', "alzheimer's", 'alzheimers', 'dementia', 'carer', 'carers'],
				says: 'go in for one cup of coffee where other carers meet',
			},
			{
				when: ['divorce', 'leave him', 'leave her', 'leaving him', 'leaving her', 'separate', 'separating'],
				says: 'write down what you would miss and what you would not, for your eyes only',
			},
			{
				when: ['jealous', 'trust him', 'trust her', 'lied', 'lied to me', 'lies'],
				says: 'put into one line what you would want to be true again',
			},
			{ says: 'write here what you wish they could hear, just for you' },
			{ says: 'tell one friend that it is a hard time' },
			{ says: 'take a quiet hour today that is only yours' },
			{ says: 'sort here what you want from what you fear' },
			{ says: 'choose one thing you will not decide tonight' },
			{ says: 'write down one thing that did you good lately' },
		],
		family: [
			{
				when: ['health visitor', 'health nurse', 'midwife'],
				says: 'keep what you wrote here to show the nurse as it stands',
			},
			{
				when: [
					'caring',
					'carer',
					'carers',
					'look after',
					'care for',
					'respite',
					'night off',
					'a day off',
					'hoist',
					'nonverbal',
					'assessed',
					'assessment',
				],
				says: 'ask the GP how a carer gets an assessment for themselves',
			},
			{
				when: ['caring', 'carer', 'carers', 'respite', 'night off', 'a day off', 'hoist'],
				says: 'write down what one day of caring holds, hour by hour, to show someone',
			},
			{
				when: ['my siblings', 'my brother', 'my sister', 'my brothers', 'my sisters'],
				says: 'word one clear request to them, with a day and a task in it',
			},
			{
				when: ['estranged', "won't talk", 'wont talk', 'cut me off'],
				says: 'write one page to them and leave it unposted until tomorrow',
			},
			{
				when: ['no contact', 'estranged', 'not spoken', 'fell out', 'fallen out'],
				says: 'send a small sign that is neither a call nor a sorry, such as a picture',
			},
			{
				when: ['prison', 'in jail', 'gets out'],
				says: 'answer one line of a letter, only for yourself at first',
			},
			{
				when: ['stepdad', 'stepmum', 'stepmom', 'their divorce', 'the divorce'],
				says: 'pick one small thing to ask for, such as a day that is yours',
			},
			{
				when: ['my teacher', 'my school', 'at school', 'my tutor'],
				says: 'let one teacher know that things at home are hard',
			},
			{
				when: ['i shouted', 'i snapped', 'my temper', 'i yelled', 'i lost it'],
				says: 'leave the room for the length of ten breaths the next time',
			},
			{ says: 'let one person outside the family know that things are hard' },
			{ says: 'write here what you would like them to hear, with nobody reading along' },
			{ says: 'find a quiet corner for ten breaths today' },
			{ says: 'sort here which part is yours to carry and which is not' },
			{ says: 'choose one thing you leave to someone else today' },
			{ says: 'find here the first sentence for the next talk' },
		],
		work: [
			{
				when: ['union', 'rep'],
				says: 'ring the union and say in one line what it is about',
			},
			{
				when: [
					'bully',
					'bullying',
					'bullied',
					'calls me',
					'jokes about',
					'harass',
					'harassed',
					'harassment',
					'comments',
					'in front of everyone',
					'in front of everybody',
				],
				says: 'write down what was said, with the day and who was there',
			},
			{
				when: ['my manager', 'the manager', 'store manager', 'the owner', 'my boss', 'the boss'],
				says: 'work out here the first sentence for the manager, and nothing more',
			},
			{
				when: [
					'days off',
					'day off',
					'pto',
					'annual leave',
					'burnout',
					'burnt out',
					'burned out',
					'exhausted',
				],
				says: 'put in for one free day, without a reason beside it',
			},
			{
				when: ['shifts', 'rota', 'my hours', 'cut my hours'],
				says: 'write down the shifts you were given and those that were taken away',
			},
			{
				when: [
					'fired',
					'sacked',
					'redundant',
					'laid off',
					'job hunting',
					'cv',
					'lost my job',
					'looking for work',
				],
				says: 'write to one person you used to work with and ask for a lunch, not for a job',
			},
			{
				when: JOB_LOST,
				says: 'give tomorrow one fixed hour, such as a walk when the day used to begin',
			},
			{ when: JOB_LOST, says: 'ask a free adviser which last pay or benefit you are owed' },
			{ when: JOB_LOST, says: 'write down two things that you did well there, for yourself first' },
			{
				when: ['hr', 'performance', 'disciplinary', 'meeting', 'prepare'],
				says: 'write down three things they ought to hear, and ask whether someone may sit with you',
			},
			{
				when: ['should i tell', 'tell my boss', 'tell my manager', 'tell work'],
				says: 'write here in one line what you would tell them, before you decide',
			},
			{
				when: ['transfer', 'application', 'apply', 'the form'],
				says: 'do only the first part of it, and leave the rest for another day',
			},
			{
				when: ['my mistake', 'a mistake', 'complaint', 'my fault'],
				says: 'ask whoever is in charge what would put it right',
			},
			{
				when: ['chair rent', 'salon', 'my clients'],
				says: 'note what you could pay and since when it is slow, for a talk with the owner',
			},
			{ says: 'write down what happened at work, with the day beside it' },
			{ says: 'find here one sentence for whoever is in charge' },
			{ says: 'ask someone you trust at work how they see it' },
			{ says: 'sort here what you can change at work from what you cannot' },
			{ says: 'eat away from your desk or your spot once today' },
			{ says: 'choose one thing that can wait until the next shift' },
		],
		study: [
			{
				when: ['the email', 'emails', 'the dean', 'unopened'],
				says: 'open one email with someone beside you, and only read it',
			},
			{
				when: ['exam', 'exams', 'revise', 'revising', 'revision'],
				says: 'do one page and then go to bed',
			},
			{
				when: ['do first', 'timetable', 'mocks', 'get started', 'concentrate', 'my phone'],
				says: 'set ten minutes for the part you like least, with the phone in another room',
			},
			{
				when: ['essay', 'thesis', 'phd', 'dissertation', 'page', 'chapter', 'writing'],
				says: 'write one bad sentence of it, and let it be bad',
			},
			{
				when: ['supervisor', 'professor', 'prof', 'my tutor', 'lecturer', 'adviser', 'advisor', 'extension'],
				says: 'find here the first sentence of an email to a tutor',
			},
			{
				when: ['tutoring', 'tutoring center'],
				says: 'email the tutors and ask for a time outside your working hours',
			},
			{
				when: ['bullied', 'bully', 'laughed at', 'at lunch'],
				says: 'let one grown-up at school know where you sit at lunch',
			},
			{
				when: ['my parents', 'my mum', 'my mom', 'my dad', 'my family', 'my father', 'my mother'],
				says: 'tell one person at home, the one who takes it best',
			},
			{
				when: ['fail', 'failed', 'failing', 'resit', 'drop out', 'quit'],
				says: 'ask the student office what the choices are, before anything is decided',
			},
			{ says: 'pick the smallest piece of it and give it a quarter of an hour' },
			{ says: 'let one teacher or tutor know that it is too much' },
			{ says: 'put the books away tonight and sleep on it' },
			{ says: 'make a list of what is left and strike out what can wait' },
			{ says: 'work on it for a while beside someone else' },
			{ says: 'ask a classmate which part they would start with' },
		],
		grief: [
			{
				when: ['voicemail', 'voicemails', 'his voice', 'her voice', 'recording', 'recordings'],
				says: 'keep a copy of the voice somewhere safe, so that it cannot get lost',
			},
			{
				when: ['my daughter', 'my son', 'my brother', 'my sister', 'my dad', 'my mum', 'my mom'],
				says: 'tell one of the family one small true thing about your days',
			},
			{
				when: [
					'stillborn',
					'footprint',
					'footprints',
					'his name',
					'her name',
					'their name',
					'named him',
					'named her',
				],
				says: 'say the name out loud once today, with someone or alone',
			},
			{
				when: ['a group', 'anyone else', 'others who', 'suicide'],
				says: 'only read about a group for people with the same loss, and not sign up',
			},
			{
				when: [
					'my neighbour',
					'my neighbor',
					'a neighbour',
					'a neighbor',
					'my friend',
					'my mate',
					'my cousin',
				],
				says: 'ask that person over for one cup of tea',
			},
			{
				when: [
					'his bed',
					'her bed',
					'his toys',
					'her toys',
					'his lead',
					'her lead',
					'his bowl',
					'her bowl',
					'his things',
					'her things',
				],
				says: 'leave their things where they are until you feel like moving them',
			},
			{
				when: [
					'his clothes',
					'her clothes',
					'his chair',
					'her chair',
					'his room',
					'her room',
					'wardrobe',
					'his garden',
					'her garden',
					'roses',
				],
				says: 'keep one of their things where you can see it',
			},
			{
				when: ['at work', 'back to work', 'my manager', 'my shift'],
				says: 'tell one person at work that some days are harder than others',
			},
			{
				when: ['the emails', 'an email from'],
				says: 'open one of the emails with someone beside you',
			},
			{
				when: ['anniversary', 'birthday', 'christmas'],
				says: 'plan one small thing for that day, so that it does not just happen to you',
			},
			{ says: 'write them a few lines, the way you would have talked' },
			{ says: 'look at one picture of them, with someone or alone' },
			{ says: 'tell me one thing about them that nobody else knows' },
			{ says: 'let someone who knew them know how you are' },
			{ says: 'do one small thing in their memory' },
			{ says: 'cook or eat something that they liked' },
		],
		loneliness: [
			{
				when: ['head of year', 'form tutor', 'teacher', 'counsellor', 'counselor'],
				says: 'think of one line for the grown-up at school you trust',
			},
			{
				when: ['five a side', '5 a side', 'a team', 'the team', 'a club', 'the club', 'lot at work'],
				says: 'ask one of them if they still want one more',
			},
			{
				when: ['my neighbour', 'my neighbor', 'a neighbour', 'a neighbor', 'my building', 'next door'],
				says: 'say one more word than hello the next time you meet',
			},
			{
				when: ['at lunch', 'library'],
				says: 'ask in the library if you could help there at lunch',
			},
			{
				when: ['leaflet', 'church', 'methodist'],
				says: 'go along once and sit near the door',
			},
			{
				when: [
					'missed call',
					'missed calls',
					'unread',
					'his message',
					'her message',
					'their message',
					'their messages',
				],
				says: 'answer one message with a single line, such as “hello from me”',
			},
			{
				when: ['online friends', 'discord', 'people online', 'friends online'],
				says: 'tell one person online that you like talking with them',
			},
			{
				when: ['my baby', 'toddler', 'pram', 'playground'],
				says: 'ask another parent which playground they go to',
			},
			{
				when: ['moved', 'new city', 'new town', 'new here', 'leeds'],
				says: 'go to the same place twice, so that a face begins to know yours',
			},
			{ says: 'send one person a short hello today, with no reason given' },
			{
				when: ['daytime', 'weekend', 'weekends', 'sundays', 'all day'],
				says: 'sit where other people are for a while, a park or a library',
			},
			{ says: 'find here the words for a message to someone you miss' },
			{ says: 'say a word or two to someone at a till' },
			{ says: 'write down what kind of company would do you good' },
			{ says: 'ask someone a small favour, such as a tip for a film' },
		],
		health: [
			{
				when: ['panic', 'panic attack', 'panic attacks', 'anxiety', 'anxious'],
				says: 'name five things that you can see from where you sit',
			},
			{
				when: ['biopsy', 'the results', 'test results', 'scan results', 'my scan is', 'phone rings'],
				says: 'ask someone to be with you when the phone rings',
			},
			{
				when: ['googling', 'google', 'googled', 'read about', 'looking it up'],
				says: 'give your hands something to do tonight, away from the phone',
			},
			{
				when: ['doctor', 'gp', 'appointment'],
				says: 'write a note for the nurse or doctor, with the worst of it first',
			},
			{
				when: ['my nurse', 'the nurse', 'diabetes', 'diabetic'],
				says: 'ring the nurse you know and read out what you wrote here',
			},
			{
				when: ['caring for', 'carer', 'respite', 'district nurse'],
				says: 'ask the nurse what a short rest for you could look like',
			},
			{
				when: ['health visitor'],
				says: 'tell the health visitor one line about yourself, after the baby part',
			},
			{
				when: ["can't sleep", 'cant sleep', 'cannot sleep', 'insomnia', 'awake', '3am'],
				says: 'get up for a while, keep the light low, and try again later',
			},
			{
				when: ['so tired', 'spoons', 'no energy', 'fatigue', 'exhausted'],
				says: 'cross one thing off today and tell whoever expects it',
			},
			{
				when: ['my husband', 'my wife', 'my partner', 'my mum', 'my mom'],
				says: 'tell one person at home how today really was',
			},
			{ says: 'note down what you feel and when, to show a doctor or nurse' },
			{ says: 'write down the questions you would ask a doctor' },
			{ says: 'choose who could come along to see a doctor' },
			{ says: 'find here plain words for what you want to tell a doctor' },
			{ when: ['googling', 'google', 'googled', 'scrolling'], says: 'rest without your phone for a while' },
			{ says: 'rest for a while, with the phone in reach' },
			{ says: 'ask a pharmacist one question' },
		],
		identity: [
			{
				when: ['aunt', 'uncle', 'cousin', 'sister', 'brother', 'friend'],
				says: 'test the water with one small remark, and watch how they take it',
			},
			{
				when: ['come out', 'coming out', 'my boss', 'my manager', 'at work'],
				says: 'practise the first sentence here, as often as you like',
			},
			{
				when: ['church', 'mosque', 'faith', 'pray', 'god', 'believe'],
				says: 'write down what you would like to keep of it, for your eyes only',
			},
			{
				when: ['my husband', 'my wife', 'my partner'],
				says: 'find one true line to say that is not the whole of it yet',
			},
			{
				when: ['my school', 'at school', 'my teacher', 'in class'],
				says: 'choose one teacher who has shown that they can listen',
			},
			{
				when: [
					'pronoun',
					'pronouns',
					'misgender',
					'misgendered',
					'deadname',
					'deadnamed',
					'call me sir',
					'called me sir',
				],
				says: 'let one person who gets it right know that it did you good',
			},
			{
				when: ['retired', 'kids left', 'my age'],
				says: 'go along once to a thing that sounded like a joke, and look',
			},
			{
				when: ['my accent', 'my culture', 'immigrant', 'racist'],
				says: 'spend a while with someone you do not explain yourself to',
			},
			{ says: 'write here how you would like to be seen, with nobody to please' },
			{ says: 'do one thing today that feels like you, however small it is' },
			{ says: 'think about who has earned your trust, and tell nobody yet' },
			{ says: 'spend a while today where you can just be yourself' },
			{ says: 'find here the words for one thing you want to say' },
			{ says: 'keep a page that only you read, and put one line on it' },
		],
		substance: [
			{
				when: ['my gp', 'gp', 'doctor', 'nurse'],
				says: 'find here plain words to tell a doctor or nurse how things are',
			},
			{
				when: ['after work', 'in the evening', 'evenings', 'at night', 'every evening', 'every night'],
				says: 'plan one thing for the hour when the pull is strongest, such as a call or a walk',
			},
			{
				when: ['the email', 'the dean', 'unopened'],
				says: 'open that email in the morning, before anything else, and only read it',
			},
			{
				when: [
					'his drinking',
					'her drinking',
					'he drinks',
					'she drinks',
					'dad drinks',
					'mum drinks',
					'mom drinks',
					'he uses',
					'she uses',
				],
				says: 'look for a group for families, and only read about it',
			},
			{
				when: ['my girlfriend', 'my wife', 'my partner', 'my husband', 'my boyfriend'],
				says: 'tell the one who sees it anyway that you see it too',
			},
			{
				when: ['my shift', 'my shifts', 'on shift', 'after work', 'at work'],
				says: 'note which shifts make it harder, to show a doctor or nurse',
			},
			{
				when: ['sponsor', 'meetings', 'aa', 'na'],
				says: 'text one person from the meetings, with a single line',
			},
			{
				when: ['my friend', 'my mate', 'my sister', 'my cousin', 'my brother'],
				says: 'ask someone to be near at the hardest hour',
			},
			{ says: 'note down when the pull comes, and what came just before it' },
			{ says: 'think of who could be near you when it is at its hardest' },
			{ says: 'tell one person you trust a little of this today' },
			{ says: 'write down what it gives you and what it takes' },
			{ says: 'ask a pharmacist or a nurse whom one talks to about this' },
			{ says: 'sort here what in this is yours to carry and what is not' },
		],
		eating: [
			{
				when: ['doctor', 'gp', 'nurse', 'appointment'],
				says: 'write a note for the nurse with what you do not want read out',
			},
			{
				when: ['my plate', 'at the table', 'at dinner', 'dinner table'],
				says: 'ask one person to keep talk about food away from the table',
			},
			{
				when: ['truck', 'at night', 'parking', 'on my own', 'alone'],
				says: 'call someone at that hour, about nothing in particular',
			},
			{
				when: ['binge', 'binged', 'bingeing', 'after i eat', 'after eating', 'after a meal'],
				says: 'do something gentle for the half hour after, with music or a call',
			},
			{
				when: ['scrolling', 'instagram', 'tiktok'],
				says: 'hide one thing on your phone that makes you look down on your body',
			},
			{
				when: ['my friend', 'my friends', 'my flatmate', 'my roommate'],
				says: 'tell a friend one thing not to comment on',
			},
			{
				when: ['my daughter', 'my sister', 'my son', 'my brother', 'she has', 'he has'],
				says: 'tell them you are there, and leave food out of it',
			},
			{ says: 'write here what you would like a meal to be like' },
			{ says: 'wear something soft today that asks nothing of your body' },
			{ says: 'find here the words to tell a doctor or nurse that food has become hard' },
			{ says: 'think of who could be near at the next meal' },
			{ says: 'write down what the harsh voice says, and what a friend would answer' },
			{ says: 'choose one person who could know about this' },
		],
		housing: [
			{
				when: ['mould', 'mold', 'damp', 'mushroom', 'photos', 'repair', 'repairs', 'leak'],
				says: 'put the photos and the dates in one place, oldest first',
			},
			{
				when: ['coughing', 'asthma', 'inhaler'],
				says: 'ask the doctor for a letter about the damp and the breathing',
			},
			{
				when: [
					'a notice',
					'the notice',
					'got notice',
					'eviction',
					'evict',
					'evicted',
					'from the court',
					'court papers',
					'section 21',
				],
				says: 'show the paper to a housing adviser today, before doing what it says',
			},
			{
				when: ['landlord', 'landlady', 'letting agent', 'the agency', 'the agent'],
				says: 'send them the facts in writing, and keep a copy for yourself',
			},
			{
				when: [
					'kicked out',
					'thrown out',
					'kicked me out',
					'threw me out',
					'bus station',
					'nowhere to',
					'homeless',
				],
				says: 'ask one person for a sofa for tonight, in a single line',
			},
			{
				when: ['my teacher', 'social worker', 'my nan'],
				says: 'write to the grown-up who offered help, even if the hour is odd',
			},
			{
				when: ['noise', 'loud music', 'thump', 'thumping'],
				says: 'note the hours of the noise for whoever deals with it',
			},
			{
				when: ['lawyer', 'lawyers', 'legal aid'],
				says: 'ring the free lawyers and ask what to bring',
			},
			{
				when: ['assembly', 'tenants meeting', 'residents meeting', 'the meeting'],
				says: 'go along once, only to listen',
			},
			{ says: 'put everything about your home in one place, letters and messages' },
			{ says: 'write down what you were told, and by whom' },
			{ says: 'think of one person whose sofa you could ask for' },
			{ says: 'find here the words for a message about the rent or the repair' },
			{ says: 'list what you want to ask a housing adviser' },
			{ says: 'take pictures of every page you were sent' },
		],
		other: [
			{ says: 'write down the one thing that weighs most, in a single line' },
			{ says: 'go outside for a few minutes and look at something far away' },
			{ says: 'do one small kind thing for yourself today' },
			{ says: 'let one person know how you are' },
			{ says: 'sort here what you can change from what you cannot' },
			{ says: 'look for the smallest piece of this and start there' },
			{ says: 'put one thing off until tomorrow on purpose' },
			{ says: 'breathe out slowly, longer than you breathe in, a few times' },
			{ says: 'pick who would take it best, if you told one person' },
			{ says: 'write it down here as if to a friend, and send it to nobody' },
		],
	},
	frames: [
		'If you want, you could {step}, or we can stay with how this feels.',
		'One small thing, if you like: {step}. Or we leave that for another day.',
		'If it helps, you could {step}. Or we can just keep talking.',
		'When you feel ready, you could {step}, or it can wait.',
		'You could {step}, if that suits you, or not today.',
		'A first piece, only if it feels right: {step}. Or we rest here a while.',
		'If you feel up to it, you could {step}. Or we can stay with what worries you.',
		'Something for today or tomorrow, if you like: {step}. Or none of it for now.',
		'What about this, if you want: {step}. Or we look for something else.',
		'It may be worth a try to {step}, if that helps, or you leave it.',
	],
	own: {
		words: [
			'If you want, we could find the first sentence for it here. Or it can wait.',
			'You could write here how it would begin, if you like. Or you leave it as an idea for now.',
			'If it helps, we could try out how that could sound. Or we let it rest.',
			'One line is enough to open with, and we could look for it now, if you want. Or another day.',
			'If you like, tell me the one thing you would want to get across. Or keep it for the moment itself.',
			'We could make it as short as a text, if that helps. Or you do it your own way.',
			'When you feel ready, we could go through what you would say first. Or you sleep on it.',
			'If it suits you, we could think of a good hour for it. Or it stays open.',
		],
		deeds: [
			'If you want, we could look at what would make it a little easier. Or it can wait.',
			'You could pick a day and an hour for it, if you like. Or you leave it as an idea for now.',
			'If it helps, we could make it smaller still. Or we let it rest.',
			'The first five minutes are often all it takes, and we could plan those, if you want. Or another day.',
			'If you like, tell me what could get in the way. Or you just see how it goes.',
			'We could think of who might come along, if that helps. Or you do it your own way.',
			'When you feel ready, you could put it somewhere you will see it. Or you sleep on it.',
			'If it suits you, we could think of a good hour for it. Or it stays open.',
		],
		now: [
			'You could do that now, before anything else, if you want. Or write the first words of it here, and then go.',
			'That can happen right away, and it needs no more than a few words, if that helps. Or we find them here first.',
			'If you like, do that first, before you write on. Or tell me what holds you back.',
		],
		given: [
			'One way to begin, if it helps: “There is something hard to say, and this is a try.” Or change it until it sounds like you.',
			'It could start as small as this, if you like: “Something has been hard lately, and you are the one to hear it.” Or put it your own way.',
			'A plain first line, if you want one: “Can we talk for ten minutes? This is not easy to say.” Use it, or bend it.',
			'You could read out a line that you wrote here, if that suits you, or open with “Please just listen first.” and go on from there.',
		],
		givenToWork: [
			'For work one line is enough, if it helps: “This and this can be done by then, and the third cannot.” Or your own words.',
			'You could open with this, if you like: “Can we take ten minutes for how things are going?” Or put it your own way.',
			'A plain line for whoever is in charge, if you want one: “The work is more than fits into the hours, so what comes first?” Use it, or bend it.',
		],
		givenForDebt: [
			'Two lines are enough, if it helps: “It will be paid, in parts. Can we agree on a sum for each month?” Or your own words.',
			'You could write this, if you like: “The full sum is not possible now. A smaller one each month is, and this is the day it can start.” Or put it your own way.',
			'A plain line for them, if you want one: “Things are tight, and I would like to sort this out before it grows.” Use it, or bend it.',
		],
		givenForCard: [
			'A card can be short, if it helps: “This is hard to put into words, and it is too much to leave unsaid.” Or your own words.',
			'Two plain lines are enough, if you like: “There are no perfect words for this. Here are a few all the same.” Or put it your own way.',
		],
		givenInWorry: [
			'It could start as small as this, if you like: “You seem different lately, so how are you, really?” Or put it your own way.',
			'A plain first line, if you want one: “Can we talk? It matters how it really is for you.” Use it, or bend it.',
		],
		weigh: [
			'If you want, we could put here what speaks for it and what against. Or you sleep on it first.',
			'You could write down how each way would feel tomorrow, if you like. Or it stays open.',
			'If it helps, you could write the better reason and the worse one, side by side. Or nothing is decided today.',
			'When you feel ready, we could look at what you would lose and what you would gain. Or it can wait.',
		],
		safe: [
			'You could go at the pace that is safe for you, and only when nobody watches, if you like. Or it waits.',
			'If you want, we could look at what would keep that unnoticed. Or you do it your own way.',
			'If it helps, we could look for a quiet hour for that. Or you leave it for now.',
		],
		earlier: [
			'A moment ago you said {own}. If you want, we could look at how that could begin. Or it can wait.',
			'There is already a next step in what you wrote: {own}. If it helps, we could make it smaller still. Or you leave it.',
			'You had an idea of your own: {own}. If you like, we could pick a moment for it. Or we let it rest.',
			'Earlier there was a thought of yours, that {own}. We could look at the first bit of it, if you want. Or not today.',
		],
	},
	ownWords:
		'ring call phone telephone text message write email ask tell talk speak mention show say answer reply'.split(
			' ',
		),
	list: [
		'You could pick one of these, if you like: {steps}. Or none of them for now.',
		'Here are a few to choose from, if you want: {steps}. Or we leave them for another day.',
		'Any one of these is enough, if it helps: {steps}. Or we just keep talking.',
		'If you want, one of these could be for today: {steps}. Or it can wait.',
	],
	harm: [
		'If you want, we could think of one person you trust who could know about this. Or we can stay with how it feels.',
		'One small thing, if you like: look at the People screen, where there are people who know about such things. Or we just keep talking.',
		'If it helps, we could think about what would make tonight safer for you. Or we can stay with what happened.',
		'If you feel up to it, we could find the first words to tell someone. Or you can keep it here for now.',
		'We could go through who is near you and safe to be with, if you like. Or we can rest from it a while.',
		'If it feels right, we could go through what you would want from someone who helps. Or we leave it for now.',
		'When you feel ready, we could think about a time and a place where you can make a call alone. Or it can wait.',
		'A doctor, a nurse or another grown-up you trust could be a first person to tell, if that suits you. Or nobody yet.',
	],
	light: [
		'If you want, you could write down what made today good, for a day that is not. Or we just enjoy it for now.',
		'One small thing, if you like: tell one person about it. Or you can keep it for yourself.',
		'If it helps, we could look at what got you here. Or we leave it at that.',
		'If you feel like it, you could do a little more of what did you good. Or just let it be.',
		'We could think about what to do with this, if you like. Or it can simply be a good moment.',
	],
} as const satisfies Phrases['step'];
