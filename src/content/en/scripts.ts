import type { Scripts } from '../../core/reply/script.ts';

/**
 * The words for danger and for whoever asks for a person. None repeats what the person wrote: it may name a method.
 * None names a feeling of the person as a fact. No number stands here but in `ways`, where a test compares it with
 * the helplines. Above each script stand the rules that it answers, and whose guidance its words follow:
 *
 * - Lifeline: 988 Suicide & Crisis Lifeline, five steps (ask, be there, keep safe, connect, follow up)
 * - Safe messaging: Action Alliance and WHO (2023), safe messaging about suicide
 * - First aid: WHO, psychological first aid (look, listen, link)
 * - Safety plan: Stanley and Brown, safety planning (what helps, who, where)
 * - Tips: Samaritans, SHUSH listening tips
 */
export const SCRIPTS: Scripts = {
	ways: {
		UK: {
			emergency: 'Please call 999 now, or go to the nearest emergency department.',
			ifInDanger: 'If you or anyone else is in danger now, call 999.',
			ifWorse: 'If it is very bad, gets worse, or you feel faint, call 999.',
			ifTheyAre: 'If they are in danger now, call 999 and stay with them.',
			health: 'NHS 111 can tell you where to go: call 111.',
			crisis: 'You can call Samaritans on 116 123, free, day and night, or text SHOUT to 85258.',
			again: [
				'Samaritans can still be called on 116 123, free, day and night.',
				'If typing is easier than talking, text SHOUT to 85258.',
				'A call to Samaritans on 116 123 is free and can be as short as you like.',
			],
		},
		US: {
			emergency: 'Please call 911 now, or go to the nearest emergency room.',
			ifInDanger: 'If you or anyone else is in danger now, call 911.',
			ifWorse: 'If it is very bad, gets worse, or you feel faint, call 911.',
			ifTheyAre: 'If they are in danger now, call 911 and stay with them.',
			health: 'A doctor, a clinic or a pharmacist can tell you where to go.',
			crisis: 'You can call or text 988, or text HOME to 741741.',
			again: [
				'You can still call or text 988.',
				'If typing is easier than talking, text HOME to 741741.',
				'A call or a text to 988 can be as short as you like.',
			],
		},
		elsewhere: {
			emergency: 'Please call your local emergency number now.',
			ifInDanger: 'If you or anyone else is in danger now, call your local emergency number.',
			ifWorse: 'If it is very bad, gets worse, or you feel faint, call your local emergency number.',
			ifTheyAre: 'If they are in danger now, call your local emergency number and stay with them.',
			health: 'A doctor, a clinic or a pharmacist can tell you where to go.',
			crisis:
				'Only UK and US numbers are checked here; elsewhere, the emergency number or a doctor can help.',
			again: [
				'Your local emergency number can still be called.',
				'A hospital near you can help when it gets too much.',
				'A doctor near you can tell you which helpline there is.',
			],
		},
	},
	about: {
		grief: {
			words: 'a loss like yours',
			by: [
				'funeral',
				'grief',
				'grieving',
				'widow',
				'widower',
				'bereaved',
				'miscarriage',
				'mum died',
				'mom died',
				'mother died',
				'dad died',
				'father died',
				'husband died',
				'wife died',
				'partner died',
				'brother died',
				'sister died',
				'son died',
				'daughter died',
				'baby died',
				'friend died',
				'dog died',
				'cat died',
				'passed away',
			],
		},
		debt: {
			words: 'the worry about money',
			by: [
				'debt',
				'debts',
				'owe',
				'bailiff',
				'bailiffs',
				'arrears',
				'bills',
				'loan',
				'loans',
				'payday',
				'overdraft',
				'credit card',
				'credit cards',
				'no money',
				'bankrupt',
				'gambled',
				'gambling',
			],
		},
		housing: {
			words: 'the worry about your home',
			by: ['rent', 'landlord', 'eviction', 'evicted', 'homeless', 'repossessed', 'mortgage', 'kicked me out'],
		},
		work: {
			words: 'what is happening with work',
			by: [
				'my job',
				'my boss',
				'my manager',
				'at work',
				'my shift',
				'my shifts',
				'colleagues',
				'coworkers',
				'sacked',
				'got fired',
				'was fired',
				'been fired',
				'laid off',
				'redundant',
				'redundancy',
				'unemployed',
			],
		},
		study: {
			words: 'the strain of school or study',
			by: [
				'school',
				'exam',
				'exams',
				'uni',
				'university',
				'college',
				'coursework',
				'dissertation',
				'thesis',
				'my degree',
				'my grades',
			],
		},
		relationship: {
			words: 'the hurt around your relationship',
			by: [
				'divorce',
				'breakup',
				'break up',
				'broke up',
				'dumped me',
				'cheated on me',
				'left me',
				'leaving me',
				'my ex',
			],
		},
		family: {
			words: 'the strain around your family',
			by: ['my parents', 'stepdad', 'stepmum', 'stepmom', 'stepfather', 'stepmother', 'custody', 'estranged'],
		},
		'sexual-health': {
			words: 'the worry about your sexual health',
			by: ['sti', 'std', 'hiv', 'herpes', 'chlamydia', 'gonorrhoea', 'gonorrhea', 'syphilis', 'hpv'],
		},
		health: {
			words: 'the worry about your health',
			by: ['chronic pain', 'constant pain', 'cancer', 'illness', 'disabled', 'disability', 'diagnosis'],
		},
		eating: {
			words: 'the struggle around food',
			by: ['binge', 'bingeing', 'purging', 'anorexia', 'bulimia', 'eating disorder'],
		},
		substance: {
			words: 'the struggle with drink or using',
			by: ['my drinking', 'i drink', 'been drinking', 'sober', 'relapse', 'relapsed', 'rehab', 'using again'],
		},
		identity: {
			words: 'the strain of being yourself',
			by: [
				'gay',
				'trans',
				'transgender',
				'lesbian',
				'bisexual',
				'queer',
				'coming out',
				'came out',
				'closeted',
			],
		},
		loneliness: {
			words: 'being alone so much',
			by: [
				'lonely',
				'loneliness',
				'so alone',
				'all alone',
				'always alone',
				'no friends',
				'nobody to talk to',
			],
		},
	},
	byName: {
		// C1, C2, C4, C5, C6, C9 · Lifeline, Safe messaging
		'self-harm-2': {
			wordings: [
				[
					'It sounds like this has become too heavy to carry alone[, with {about} on top].',
					'Thank you for saying it here.',
					'Are you having thoughts of suicide?',
					'Whatever the answer is, a person can hear it too.',
					'{crisis}',
					'Someone you trust could sit with you, and a doctor can help you find longer support, such as counselling.',
					'You can go on writing here as well.',
				],
				[
					'Hope seems to have worn very thin[, and {about} adds to it].',
					'What you say here is taken seriously.',
					'Has it come to thoughts of suicide?',
					'{crisis}',
					'A friend or someone in your family could hear how bad it gets, and a doctor can tell you what other support there is.',
					'This page stays open to you too.',
				],
				[
					'That is a lot of pain to live with[, and {about} is part of it].',
					'It matters that you put it into words.',
					'When it is at its worst, are there thoughts of ending your life?',
					'{crisis}',
					'A doctor or a counsellor can look at this with you, and someone you trust can stay near.',
					'You can stay with it here as well.',
				],
			],
			shows: ['emergency', 'crisis'],
		},
		// C1, C2, C4, C5, C6, C9 · Lifeline, Safe messaging
		'self-harm-3': {
			wordings: [
				[
					'Living seems to hurt so much that ending it is on your mind[, and {about} is part of that].',
					'Thank you for telling it.',
					'Do you have a plan for suicide, or a time in mind?',
					'{crisis}',
					'Please tell someone you trust, so that they can be with you; a doctor can help too, and can find you counselling.',
					'You can keep writing here while you do.',
				],
				[
					'There is so much pain that thoughts of dying have come with it[, and {about} adds to it].',
					'Putting that into words is not a small thing.',
					'Have you made any plan for ending your life?',
					'{crisis}',
					'Please let a friend or someone in your family be near you today, and let a doctor or a counsellor know.',
					'You can go on telling it here too.',
				],
				[
					'This is very hard to bear, and now thoughts of suicide have come[ on top of {about}].',
					'All of them can be said here.',
					'Is there a plan for suicide, or a moment that you have in mind?',
					'{crisis}',
					'Someone you trust could stay with you through the worst of it, and a doctor or a nurse can help too.',
					'You can write on here while you reach them.',
				],
			],
			shows: ['emergency', 'crisis'],
		},
		// C1, C2, C3, C4, C5, C6, C9 · Lifeline, Safe messaging, First aid
		'self-harm-4': {
			wordings: [
				[
					'Everything seems to have closed in[ on top of {about}], and your life may be in danger.',
					'{emergency}',
					'Please be with someone now: a friend, a neighbour, anyone you trust.',
					'Put distance between you and anything that could hurt you: hand it over, or leave the room.',
					'Have you already done something to end your life?',
					'{crisis}',
					'You can keep writing here.',
				],
				[
					'What you carry has grown too heavy[, with {about} on top], and your life comes first now.',
					'{emergency}',
					'Go to someone, or ask them to come and not leave: a friend, family, a neighbour.',
					'Move away from anything that could hurt you, or let someone take it.',
					'Have you done anything yet to end your life?',
					'{crisis}',
					'This page stays open.',
				],
			],
			shows: ['emergency', 'crisis'],
		},
		// C2, C3, C4, C5, C6, C9 · Lifeline, First aid
		'self-harm-done': {
			wordings: [
				[
					'Thank you for telling me; this cannot wait.',
					'{emergency}',
					'Say what happened and when, and do not hang up.',
					'Please be with someone until a doctor or a nurse is there: a neighbour, a friend, anyone you trust.',
					'Unlock the door if you can, and keep your distance from anything that could hurt you more.',
					'This page stays with you while you wait.',
				],
				[
					'What you just wrote means that help comes before all else.',
					'{emergency}',
					'If speaking is too hard, ask someone near you to call.',
					'Do not stay alone: open the door, call out, go to a neighbour or someone you trust.',
					'Keep away from anything that could harm you more, and tell the doctor or the nurse what happened.',
					'Who is nearest to you right now?',
				],
			],
			shows: ['emergency', 'crisis'],
		},
		// C5, C6, C7, C9 · Lifeline, Tips
		'self-harm-denied': {
			wordings: [
				[
					'Okay, and thank you for saying how it is now.',
					'Moments like that can come and go, so the door stays open.',
					'Ways to reach someone are on the People screen.',
					'If it came back, what would make it hard to call someone?',
				],
				[
					'It seems you would rather leave it there, and that is fine.',
					'If it turns, someone you trust can be told, and so can the people on the People screen.',
					'What would you like to talk about now?',
				],
				[
					'You said it is not like that, and you have been heard.',
					'Should it change, even late at night, it is fine to call or to wake someone you trust.',
					'On a harder day, what helps you most?',
				],
				[
					'Good that you say it in your own words; how you are still matters.',
					'You can come back to it when you like, here or with a person, and the numbers are on the People screen.',
					'What do you need most today?',
				],
			],
			shows: [],
		},
		// C5, C6, C7, C9 · Lifeline, Tips
		'self-harm-misread': {
			wordings: [
				[
					'You meant another matter, and it was taken for something graver.',
					'You can go on with what you meant.',
					'If it ever came to that, what would make it hard to call someone?',
				],
				[
					'That seems to be another matter, and it is clear now.',
					'If it turns so dark, someone you trust can be told, and so can the people on the People screen.',
					'What were you going to say?',
				],
			],
			shows: [],
		},
		// C2, C5, C6, C7, C9 · Lifeline, First aid, Safety plan
		'self-harm-after': {
			wordings: [
				[
					'What you told here still matters, even if it feels different now.',
					'{again}',
					'A doctor or a nurse can hear this too.',
					'Who could be near you for the next hour?',
				],
				[
					'You have been holding this for a while now, and that sounds tiring.',
					'{again}',
					'It can help to let someone you trust know how bad it gets.',
					'What makes it a little easier to get through an hour?',
				],
				[
					'Nothing that you said here has been forgotten.',
					'{again}',
					'If finding words is too much, hand this screen to someone you trust.',
					'What is different now?',
				],
				[
					'Some of this may feel a little further off, and some just as heavy.',
					'{again}',
					'You could write down who helps, where it is calmer and what eases it, for the next bad hour.',
					'What would stand first on your list?',
				],
				[
					'It takes a lot to keep on with something this hard.',
					'{again}',
					'A counsellor or a doctor can go through it with you step by step.',
					'Who already knows some of it?',
				],
				[
					'Even a long talk here may leave the hard part where it was.',
					'{again}',
					'A person can come, sit with you and stay; software does not do that.',
					'What would help you to take that step today?',
				],
			],
			shows: ['emergency', 'crisis'],
		},
		// C3, C4, C6, C7, C9 · Lifeline, Safe messaging
		'self-harm-4-after': {
			wordings: [
				[
					'What you wrote sounds very close, and it matters that you are not alone with it.',
					'I am only software, so please have somebody beside you now, even without a word.',
					'If calling feels too hard, text someone to come, or let a person near you make the call.',
					'What would make it hard for you to call or to reach someone right now?',
				],
				[
					'You are still here and still writing, with something this heavy.',
					'If anything that could hurt you is near, put a closed door between you and it, or hand it over.',
					'When someone is on the way, unlock the door and stay by it.',
					'Are you alone, or who is with you?',
				],
				[
					'Right now it seems that only the next few minutes count.',
					'{ifInDanger}',
					'A light on, the door unlocked and somebody on the phone: that is enough of a plan for now.',
					'Who could stay on the phone with you until someone comes?',
				],
				[
					'Pain as sharp as this can feel as if it never ends.',
					'A neighbour, a friend, or any place with other people counts as company.',
					'Going there also puts distance between you and what could hurt you.',
					'What makes it hard to go there now?',
				],
				[
					'Finding words may be too much when it is this hard.',
					'A few are enough: “Please come now, and stay here.”',
					'You can say it to anyone you trust, call it out at a door, or show this screen.',
					'Who is the first person that comes to mind?',
				],
				[
					'Your life matters here, however heavy this is right now.',
					'You can go to an emergency department just as you are, and someone can take you there.',
					'If that is too far, the emergency number is right for this, even when you are not sure.',
					'What stands in the way of going?',
				],
				[
					'Every minute of this sounds long.',
					'Being near someone, and far away from anything that could hurt you, is all that counts now.',
					'If they are on the way, stay by the door with it unlocked, and keep the phone in your hand.',
					'Where is the nearest person you could go to?',
				],
			],
			reaching: [
				'So somebody will know now, and that is what counts.',
				'{ifInDanger}',
				'Stay by the door or on the phone until they are with you, away from anything that could hurt you.',
				'What do you want them to know first?',
			],
			shows: ['emergency'],
		},
		// C2, C3, C4, C6, C7, C9 · Lifeline, Safe messaging
		'self-harm-4-again': {
			wordings: [
				[
					'It still sounds very close, and it has not been forgotten here.',
					'{again}',
					'You can hand someone the phone, and they can do the talking.',
					'Who could be beside you while you call?',
				],
				[
					'Holding this alone is too much, and it sounds as grave as before.',
					'{again}',
					'Please keep whatever could hurt you out of reach until someone is with you.',
					'What would make the call a little easier?',
				],
				[
					'So much of this still seems to press on you.',
					'{again}',
					'You can go to an emergency department at any hour, just as you are.',
					'Who could take you there?',
				],
			],
			reaching: [
				'So somebody will know now, and that is what counts.',
				'{again}',
				'Stay by the door or on the phone until they are with you, away from anything that could hurt you.',
				'What do you want them to know first?',
			],
			shows: ['emergency', 'crisis'],
		},
		// C5, C6, C7, C9 · Lifeline, Safety plan, Tips
		'self-harm-barriers': {
			wordings: [
				[
					'All that you wrote before stays important[, and {about} is part of it].',
					'I am only software, so it matters that a person hears it too.',
					'If calling feels too hard, you could text instead, or let someone you trust make the call.',
					'Until then it can help to be near people, and to do what has eased this before.',
					'What would make it hard for you to reach out?',
				],
				[
					'Getting through today is hard enough.',
					'A small plan for the worst moments can help: what has eased it, whom to be near, where it is calmer.',
					'For the longer road, a doctor can help you find counselling.',
					'What has helped before, even a little, when it got this bad?',
				],
				[
					'When a wave like this comes, it seems to fill everything.',
					'Some people hold their hands under cold water, or breathe out slowly, for longer than they breathe in, until it drops a little.',
					'Being where other people are can help too, even without a word.',
					'Which of these could you try now?',
				],
				[
					'Finding the first words can be the hard part.',
					'You could say or text this: “I am not okay, and I do not want to be alone.”',
					'How would you put it in your own words?',
				],
				[
					'It makes sense to wonder what happens when you call, and whether anyone would be sent.',
					'You can ask that before you say anything else, and you can end the call when you like.',
					'What would you ask them first?',
				],
				[
					'Pain like this often says that you would only be a burden.',
					'Help is there for just such moments, and asking for it takes nothing from anybody.',
					'If a friend felt this way, what would you hope they did?',
				],
				[
					'Not being sure of being believed makes it hard to speak.',
					'You could show someone what you wrote here, just as it stands.',
					'Who is most likely to take it seriously?',
				],
				[
					'If people at home might hear, talking is hard.',
					'A text makes no sound, and a call can be made from outside or from a friend’s home.',
					'Where could you talk without being heard?',
				],
				[
					'Asking for help is hard enough without thinking of what it costs.',
					'You can ask that first; what was checked about it is on the People screen.',
					'What else gets in the way for you?',
				],
				[
					'You are carrying this still, and you are still here.',
					'If someone sat down beside you now, they would not need the whole story.',
					'What would you want them to know first?',
				],
			],
			shows: [],
		},
		// C4, C6, C9, H3 · First aid
		overdose: {
			wordings: [
				[
					'Too much may have been taken, from what you wrote, and that cannot wait.',
					'{emergency}',
					'Say what was taken and when, as far as you know.',
					'Please be with someone until help is there: a friend, a neighbour, anyone you trust.',
					'If you took it, was it with thoughts of suicide?',
					'You can keep writing here while you wait.',
				],
				[
					'More seems to have been taken than is safe, and every minute counts.',
					'{emergency}',
					'Tell them what it was and when, if you know.',
					'Do not stay alone: call out, open the door, go to someone near you.',
					'Did this come from thoughts of suicide?',
					'Whatever the answer, please make the call first.',
				],
			],
			shows: ['emergency', 'crisis', 'health'],
		},
		// C6, C9, H3 · First aid
		'overdose-after': {
			wordings: [
				[
					'Waiting sounds hard, and help may still be on its way to you.',
					'If nobody is coming yet, this cannot wait.',
					'{emergency}',
					'Who is with you right now?',
				],
				[
					'Even when the worst seems to be over, that is no reason to wait.',
					'{emergency}',
					'Please let someone sit with you until a doctor or a nurse has seen you.',
					'What stands in the way of calling?',
				],
				[
					'After something this hard, being seen by a doctor is still what counts most.',
					'{emergency}',
					'If they are coming, keep the door open and someone near you.',
					'What has happened since you wrote?',
				],
			],
			reaching: [
				'So somebody will know now, and that is what counts.',
				'{ifWorse}',
				'Keep the door open, and stay where they find you.',
				'What do they need to know first?',
			],
			shows: ['emergency'],
		},
		// C6, C9, H3 · First aid
		medical: {
			wordings: [
				[
					'Your body seems to be telling you something that needs to be looked at today.',
					'{ifWorse}',
					'{health}',
					'If you can, let someone you trust know, so that you are not alone with it.',
					'What has changed in the last hour?',
				],
				[
					'What you describe is not something to sit out alone.',
					'{ifWorse}',
					'{health}',
					'It is fine to ask even when you are not sure.',
					'Who could go with you?',
				],
			],
			shows: ['emergency', 'health'],
		},
		// C6, C9, H3 · First aid
		'medical-after': {
			wordings: [
				[
					'It still needs to be looked at today, not in the morning.',
					'{health}',
					'What makes it hard to go or to call?',
				],
				[
					'Waiting on your own with this is hard.',
					'{ifWorse}',
					'Someone you trust could call for you, or come along.',
					'Who could go with you now?',
				],
				[
					'This sounds like something to be seen soon, even if it turns out to be small.',
					'{health}',
					'You can start with what your body does; the rest can wait.',
					'What would make going a little easier?',
				],
			],
			reaching: [
				'So somebody will know now, and that is what counts.',
				'{ifWorse}',
				'What do they need to know first?',
			],
			shows: ['emergency', 'health'],
		},
		// C6, C9 · First aid
		child: {
			wordings: [
				[
					'A child may not be safe, from what you say.',
					'{ifInDanger}',
					'What a grown-up does is never a child’s fault.',
					'A teacher, a doctor or a nurse knows whom to tell.',
					'{crisis}',
					'Who is a grown-up that you trust?',
				],
				[
					'Something is going on that should not happen to any child.',
					'If that child is you, none of it is your fault.',
					'{ifInDanger}',
					'You can tell a teacher, a nurse or a doctor; one sentence is enough.',
					'{crisis}',
					'Who feels safe to tell today?',
				],
			],
			shows: ['emergency', 'crisis'],
		},
		// C6, C9 · First aid
		'child-of-others': {
			wordings: [
				[
					'Something about a child does not sit right with you.',
					'{ifInDanger}',
					'You do not have to be sure or find out more: a teacher, a doctor or a nurse knows whom to tell.',
					'{crisis}',
					'What have you seen or heard?',
				],
				[
					'You noticed something about a child, and it does not let you go.',
					'{ifInDanger}',
					'If the child talks to you, it is enough to listen and to say that telling you was right.',
					'Then tell a teacher, a doctor or a nurse what you saw or heard, today if you can.',
					'{crisis}',
					'Who could you tell first?',
				],
			],
			shows: ['emergency', 'crisis'],
		},
		// C6, C9, H3 · First aid
		assault: {
			wordings: [
				[
					'It seems something was done to you that you did not want.',
					'It was not your fault.',
					'{ifInDanger}',
					'Some care works best in the first days, and you can ask first who would be told.',
					'{health}',
					'{crisis}',
					'What would help you feel safer now?',
				],
				[
					'What happened to you matters, however long ago it was.',
					'The blame is not yours.',
					'{ifInDanger}',
					'{health}',
					'You can bring someone you trust, and stop when you like.',
					'{crisis}',
					'What do you need first?',
				],
			],
			shows: ['emergency', 'health', 'crisis'],
		},
		/** Someone may read along: short, and nothing that blames anybody. */
		// C6, C9 · First aid
		abuse: {
			wordings: [
				[
					'Things seem hard between you and someone in your life.',
					'You matter in this too.',
					'{ifInDanger}',
					'{crisis}',
					'If your screen can be seen, “Exit now” leaves this page at once.',
					'What would make today a little easier?',
				],
				[
					'Living with so much strain takes a lot out of anyone.',
					'Feeling safe counts, and so do you.',
					'{ifInDanger}',
					'{crisis}',
					'“Exit now” is there for whenever you want to leave this page.',
					'When could you talk with someone you trust?',
				],
			],
			shows: ['emergency', 'crisis'],
		},
		/** While they may read along: nothing of what was said. */
		// C9, H3 · First aid
		'somebody-near': {
			wordings: [
				['“Exit now” leaves this page at once.', '{ifInDanger}', 'You can come back when it is a good time.'],
				[
					'You can stop here, and “Exit now” clears the screen at once.',
					'{ifInDanger}',
					'This page is here another time too.',
				],
			],
			shows: ['emergency'],
		},
		/** For whoever is threatened, and for whoever may hurt someone: the same words must fit. */
		// C6, C9 · First aid
		violence: {
			wordings: [
				[
					'What you write sounds as if someone could get hurt.',
					'{ifInDanger}',
					'Distance helps first: another room, outside, a place with other people.',
					'{crisis}',
					'Where could you be for the next hour?',
				],
				[
					'Things seem close to getting out of hand.',
					'{ifInDanger}',
					'Stepping away now can keep everyone safer than more words.',
					'Someone you trust could come, or you could go to them.',
					'{crisis}',
					'What would help it to cool down?',
				],
			],
			shows: ['emergency', 'crisis'],
		},
		// C6, C9, H8 · First aid
		psychosis: {
			wordings: [
				[
					'All this sounds like a great deal at once, and hard to explain.',
					'They may see it in another way and still take you seriously.',
					'A doctor or a nurse has heard such things before, and can look at it with you.',
					'{ifInDanger}',
					'{crisis}',
					'Is there someone you trust who could be with you today?',
				],
				[
					'Living with this sounds like it wears you out.',
					'There may be more than one way to see it, and a calm person beside you can help to look.',
					'Please wait with any big step until someone you trust, or a doctor, has heard about it.',
					'{ifInDanger}',
					'{crisis}',
					'When did you last get some rest?',
				],
			],
			shows: ['emergency', 'health', 'crisis'],
		},
		/** For whoever sees it in somebody else. */
		// C6, C9, H8 · First aid
		'psychosis-of-others': {
			wordings: [
				[
					'What you see in them sounds frightening.',
					'You do not have to agree or to argue: it is enough to listen and to stay near.',
					'A doctor can be told what you see, even when they do not want to go.',
					'{ifInDanger}',
					'{crisis}',
					'What worries you most about them right now?',
				],
				[
					'Being beside this is a lot to carry.',
					'Calm words and a quiet room can make the next hours easier for both of you.',
					'A doctor or a nurse can hear from you what you see, and say what comes next.',
					'{ifInDanger}',
					'{crisis}',
					'Who else could be there with you?',
				],
			],
			shows: ['emergency', 'health', 'crisis'],
		},
		// C6, C9, H8 · First aid
		'psychosis-after': {
			wordings: [
				[
					'A lot still seems to be going on.',
					'Rest, food and someone you trust nearby can make the next hours a little easier.',
					'Who could sit with you for a while?',
				],
				[
					'I am software and was not there, so I cannot say.',
					'Please wait with any big step until someone you trust has heard of it.',
					'A doctor or a nurse can hear all of it, also the parts that are hard to say.',
					'What would make the next hour calmer?',
				],
				[
					'How hard this is for you is not in doubt.',
					'What is behind it may look different to others, and a person beside you can help to sort it out.',
					'What has eased it before, even a little?',
				],
			],
			shows: [],
		},
		// C5, C6, C9 · Lifeline, First aid
		'worry-about-other': {
			wordings: [
				[
					'Being afraid for someone is a lot to carry.',
					'If you fear for their life, asking them directly about suicide does not put the thought there.',
					'You can listen, stay near and tell someone else, so that neither of you is alone with it.',
					'{ifTheyAre}',
					'{crisis}',
					'How are they right now?',
				],
				[
					'Someone you care about seems to be having a very hard time.',
					'If you fear for their life, you could ask: “Are you thinking about suicide?”',
					'Then listen more than you talk, and bring in another person: family, a friend, a doctor.',
					'{ifTheyAre}',
					'{crisis}',
					'What have they said or done that worries you?',
				],
			],
			shows: ['emergency', 'crisis'],
		},
		// C6 · First aid
		'person-wanted': {
			wordings: [
				[
					'A person may be what this needs, and that makes sense.',
					'{crisis}',
					'You could begin with: “I am not okay, and I do not know where to start.”',
					'More people to reach, for money and health too, are on the People screen.',
					'You can keep writing here as well.',
				],
				[
					'Wanting a real person makes sense.',
					'{again}',
					'A friend, a doctor or a nurse counts too, and can help you find the right one.',
					'What would you like to tell them first?',
				],
				[
					'Software can only do so much with something this hard.',
					'{again}',
					'If nobody answers, try another one, or ask someone you trust to call with you.',
					'Which of them would be easiest to reach?',
				],
			],
			shows: ['emergency', 'crisis', 'health', 'debt'],
		},
	},
};
