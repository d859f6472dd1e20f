import type { Scripts } from '../../core/reply/script.ts';

const LIFELINE = '988 Suicide & Crisis Lifeline: five steps (ask, be there, keep safe, connect, follow up)';
const SAFE_MESSAGING = 'Action Alliance and WHO (2023): safe messaging about suicide';
const FIRST_AID = 'WHO: psychological first aid (look, listen, link)';

/**
 * The words for danger and for whoever asks for a person. None repeats what the person wrote: it may name a method.
 * No number stands here but in `ways`, where a test compares it with the helplines.
 */
export const SCRIPTS: Scripts = {
	ways: {
		UK: {
			emergency: 'Please call 999 now, or go to the nearest emergency department.',
			ifInDanger: 'If you are in danger, call 999.',
			health: 'NHS 111 can tell you where to go: call 111.',
			crisis: 'You can call Samaritans on 116 123, free, day and night, or text SHOUT to 85258.',
		},
		US: {
			emergency: 'Please call 911 now, or go to the nearest emergency room.',
			ifInDanger: 'If you are in danger, call 911.',
			health: 'A doctor, a clinic or a pharmacist can tell you where to go.',
			crisis: 'You can call or text 988, or text HOME to 741741.',
		},
		elsewhere: {
			emergency: 'Please call the emergency number where you are, now.',
			ifInDanger: 'If you are in danger, call the emergency number where you are.',
			health: 'A doctor, a clinic or a pharmacist can tell you where to go.',
			crisis:
				'This page has checked numbers for the UK and the US only; a doctor or the emergency number where you are can help now.',
		},
	},
	about: {
		debt: {
			words: 'the money worries',
			by: ['debt', 'debts', 'owe', 'bailiff', 'bailiffs', 'arrears', 'bills', 'loan', 'loans', 'broke'],
		},
		housing: {
			words: 'the worry about your home',
			by: ['rent', 'landlord', 'eviction', 'evicted', 'homeless'],
		},
		work: { words: 'what is happening at work', by: ['job', 'boss', 'work', 'fired', 'sacked', 'redundant'] },
		study: {
			words: 'the pressure of school or studies',
			by: ['school', 'exam', 'exams', 'uni', 'university', 'college'],
		},
		grief: { words: 'the loss you carry', by: ['funeral', 'grief', 'widow', 'died'] },
		relationship: {
			words: 'what is happening in your relationship',
			by: ['husband', 'wife', 'boyfriend', 'girlfriend', 'partner', 'divorce', 'ex'],
		},
		family: {
			words: 'what is happening in your family',
			by: ['mum', 'mom', 'dad', 'mother', 'father', 'kids', 'son', 'daughter', 'parents'],
		},
		'sexual-health': {
			words: 'the worry about your sexual health',
			by: ['sti', 'std', 'hiv', 'herpes', 'chlamydia'],
		},
		health: {
			words: 'the worry about your health',
			by: ['pain', 'cancer', 'illness', 'diagnosis', 'insomnia'],
		},
		eating: { words: 'the struggle around food', by: ['binge', 'anorexia', 'bulimia'] },
		substance: {
			words: 'the pull of drink or drugs',
			by: ['drinking', 'drunk', 'sober', 'relapse', 'drugs'],
		},
		identity: {
			words: 'the weight of being who you are among others',
			by: ['gay', 'trans', 'lesbian', 'queer'],
		},
		loneliness: { words: 'being so much alone', by: ['lonely', 'alone', 'nobody'] },
	},
	byName: {
		'self-harm-2': {
			wordings: [
				[
					'It sounds like this has become too heavy to carry[, with {about} on top], and hope is hard to find.',
					'Thank you for saying it here.',
					'Are you having thoughts of suicide?',
					'{crisis}',
					'Someone you trust could sit with you for a while, and a doctor or a nurse can hear this too.',
					'You can keep writing here as well.',
				],
			],
			shows: ['emergency', 'crisis'],
			rules: ['C1', 'C2', 'C4', 'C5', 'C6', 'C9'],
			sources: [LIFELINE, SAFE_MESSAGING],
		},
		'self-harm-3': {
			wordings: [
				[
					'It sounds like living hurts so much that you are thinking of ending it.',
					'Thank you for saying it; you do not have to be alone with it.',
					'Do you have a plan for suicide?',
					'{crisis}',
					'Please tell someone you trust, so that they can be with you, and a doctor or a nurse as soon as you can.',
					'You can keep writing here while you do.',
				],
			],
			shows: ['emergency', 'crisis'],
			rules: ['C1', 'C2', 'C4', 'C5', 'C6', 'C9'],
			sources: [LIFELINE, SAFE_MESSAGING],
		},
		'self-harm-4': {
			wordings: [
				[
					'It sounds like your life may be in danger right now.',
					'{emergency}',
					'Please be with someone: a friend, a neighbour, anyone you trust.',
					'Put distance between you and anything you could hurt yourself with: hand it over, or leave the room.',
					'Have you already done something to end your life?',
					'{crisis}',
					'You can keep writing here while you wait.',
				],
			],
			shows: ['emergency', 'crisis'],
			rules: ['C1', 'C2', 'C3', 'C4', 'C5', 'C6', 'C9'],
			sources: [LIFELINE, SAFE_MESSAGING, FIRST_AID],
		},
		'self-harm-done': {
			wordings: [
				[
					'Thank you for telling me; this cannot wait.',
					'{emergency}',
					'Say what happened and when, and do not stay alone with it.',
					'Unlock the door if you can, and put distance between you and anything that could hurt you more.',
					'You can keep writing here while you wait.',
				],
			],
			shows: ['emergency', 'crisis'],
			rules: ['C3', 'C4', 'C6', 'C9'],
			sources: [LIFELINE, FIRST_AID],
		},
		'self-harm-denied': {
			wordings: [
				[
					'Okay. It sounds like you would rather not go on about it, and that is yours to decide.',
					'Thoughts like that can come and go, so what you wrote still counts here.',
					'What would make it hard to call someone if they came back?',
				],
			],
			shows: [],
			rules: ['C6', 'C7', 'C9'],
			sources: [LIFELINE],
		},
		'child-of-others': {
			wordings: [
				[
					'It sounds like you are worried that a child is not safe.',
					'{ifInDanger}',
					'You do not have to be sure, and you do not have to find out more: a teacher, a doctor or a nurse knows whom to tell.',
					'{crisis}',
					'What have you seen or heard?',
				],
			],
			shows: ['emergency', 'crisis'],
			rules: ['C6', 'C9'],
			sources: [FIRST_AID],
		},
		'overdose-after': {
			wordings: [
				[
					'It sounds like help may still be on its way.',
					'If it is not, {emergency}',
					'Please do not wait to see whether it passes, even if you feel all right.',
					'Who is with you right now?',
				],
			],
			shows: ['emergency'],
			rules: ['C6', 'C9', 'H3'],
			sources: [FIRST_AID],
		},
		'medical-after': {
			wordings: [
				[
					'It sounds like your body still needs to be looked at today.',
					'{health}',
					'What makes it hard to go or to call?',
				],
			],
			shows: ['emergency', 'health'],
			rules: ['C6', 'C9', 'H3'],
			sources: [FIRST_AID],
		},
		'psychosis-after': {
			wordings: [
				[
					'It sounds like it is still frightening, and you have not been left alone with it here.',
					'Rest, food and someone you trust nearby can make the next hours a little easier.',
					'Who could be with you today?',
				],
			],
			shows: [],
			rules: ['C6', 'C9', 'H8'],
			sources: [FIRST_AID],
		},
		'self-harm-after': {
			wordings: [
				[
					'What you wrote about dying still matters, even if it feels different now.',
					'{crisis}',
					'A doctor or a nurse can hear this too.',
					'Who could be near you for the next hour?',
				],
				[
					'It sounds like you have been holding this for a while now.',
					'{crisis}',
					'It can help to let someone you trust know how bad it gets.',
					'What makes it a little easier to get through an hour?',
				],
				[
					'You said something grave here, and it has not been forgotten.',
					'{crisis}',
					'If speaking is too much, you could show this screen to someone you trust.',
					'What is different now from when you wrote it?',
				],
			],
			shows: ['emergency', 'crisis'],
			rules: ['C2', 'C6', 'C7', 'C9'],
			sources: [LIFELINE, FIRST_AID],
		},
		'self-harm-barriers': {
			wordings: [
				[
					'Thank you for answering.',
					'What you wrote still matters, so the ways to reach someone stay on this screen.',
					'What would make it hard to call or text one of them?',
				],
				[
					'It sounds like reaching out is not simple.',
					'Some people start with a text, or show this screen to someone they trust instead of finding words.',
					'What gets in the way for you?',
				],
				[
					'It seems a lot is going on at once.',
					'You do not have to explain all of it to be helped; one sentence is enough to begin.',
					'How would it be to say just that sentence to someone you trust?',
				],
				[
					'What you are going through is still here, and so is this page.',
					'A call can be short, and you can end it when you like.',
					'What worries you most about it?',
				],
				[
					'You have stayed with this, and that counts.',
					'It can help to be in a room with other people, even without talking.',
					'Where could you be that feels a little safer tonight?',
				],
				[
					'It sounds like you are still carrying this.',
					'The people on those lines have heard it before, and they will not be shocked.',
					'What would you want them to know first?',
				],
			],
			shows: [],
			rules: ['C6', 'C7', 'C9'],
			sources: [LIFELINE],
		},
		overdose: {
			wordings: [
				[
					'It sounds like someone has taken more than a body can bear, and that cannot wait.',
					'{emergency}',
					'Say what was taken and when, and keep the packet beside you.',
					'Please be with someone until help is there: a friend, a neighbour, anyone you trust.',
					'Did you take it because you were thinking about suicide?',
					'You can keep writing here while you wait.',
				],
			],
			shows: ['emergency', 'crisis', 'health'],
			rules: ['C4', 'C6', 'C9', 'H3'],
			sources: [FIRST_AID],
		},
		medical: {
			wordings: [
				[
					'It sounds like your body is telling you something that needs to be looked at today.',
					'If it is getting worse, or you feel faint: {emergency}',
					'{health}',
					'If you can, let someone you trust know, so that you are not alone with it.',
					'What has changed in the last hour?',
				],
			],
			shows: ['emergency', 'health'],
			rules: ['C6', 'C9', 'H3'],
			sources: [FIRST_AID],
		},
		child: {
			wordings: [
				[
					'It sounds like a child may not be safe.',
					'{ifInDanger}',
					'What a grown-up does is never a child’s fault.',
					'A teacher, a doctor or a nurse knows whom to tell.',
					'{crisis}',
					'Who is a grown-up that you trust?',
				],
			],
			shows: ['emergency', 'crisis'],
			rules: ['C6', 'C9'],
			sources: [FIRST_AID],
		},
		assault: {
			wordings: [
				[
					'It sounds like something was done to you that you did not want.',
					'It was not your fault.',
					'{ifInDanger}',
					'Some care works best within days, and needs no police.',
					'{health}',
					'{crisis}',
					'What would help you to feel a little safer right now?',
				],
			],
			shows: ['emergency', 'health', 'crisis'],
			rules: ['C6', 'C9', 'H3'],
			sources: [FIRST_AID],
		},
		abuse: {
			wordings: [
				[
					'It sounds like you are being treated in a way that makes life smaller or less safe.',
					'What someone else does to you is not your fault.',
					'{ifInDanger}',
					'{crisis}',
					'If someone may look over your shoulder, “Exit now” leaves this page at once.',
					'What would make today a little safer?',
				],
			],
			shows: ['emergency', 'crisis'],
			rules: ['C6', 'C9'],
			sources: [FIRST_AID],
		},
		violence: {
			wordings: [
				[
					'It sounds like things could turn violent, and that frightens anyone.',
					'{ifInDanger}',
					'Distance helps first: another room, the street, a place with other people.',
					'{crisis}',
					'Where could you be for the next hour?',
				],
			],
			shows: ['emergency', 'crisis'],
			rules: ['C6', 'C9'],
			sources: [FIRST_AID],
		},
		psychosis: {
			wordings: [
				[
					'It sounds like what is happening is frightening, and hard to explain to others.',
					'Being worn out or alone can make it stronger; a doctor or a nurse can help it ease.',
					'{ifInDanger}',
					'{crisis}',
					'Is there someone you trust who could be with you today?',
				],
			],
			shows: ['emergency', 'health', 'crisis'],
			rules: ['C6', 'C9', 'H8'],
			sources: [FIRST_AID],
		},
		'worry-about-other': {
			wordings: [
				[
					'It sounds like you are afraid for someone, and you do not want to do the wrong thing.',
					'Asking them directly whether they are thinking about suicide does not put the thought there.',
					'You can listen and stay near, and you do not have to carry it alone.',
					'{crisis}',
					'If it cannot wait: {emergency}',
					'How are they right now?',
				],
			],
			shows: ['emergency', 'crisis'],
			rules: ['C6', 'C9'],
			sources: [LIFELINE, FIRST_AID],
		},
		'person-wanted': {
			wordings: [
				[
					'You asked for a person, and that makes sense: some things need one.',
					'{crisis}',
					'You could begin with: “I am not okay, and I do not know where to start.”',
					'More people to reach, for money and health too, are on the People screen.',
					'You can keep writing here as well.',
				],
			],
			shows: ['emergency', 'crisis', 'health', 'debt'],
			rules: ['C6'],
			sources: [FIRST_AID],
		},
	},
};
