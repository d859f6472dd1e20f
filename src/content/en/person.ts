import type { Phrases } from '../../core/reply/phrases.ts';

/** Who can help besides software, named by what it is about, and one tap that leads to them. */
export const PERSON = {
	byTopic: {
		debt: [
			'A debt adviser hears about all kinds of money trouble, and the People screen shows who you can reach.',
			'You could ask a debt adviser where to begin, and the way to a person is on the People screen.',
			'For money trouble of any kind, a debt adviser can think it through with you, and the People screen is one tap away.',
		],
		'sexual-health': [
			'A nurse at a sexual health clinic hears things like this every day, and the People screen shows who you can reach.',
			'You could ask a nurse or a doctor about this, and the People screen is one tap away.',
			'For something so private, someone who does not know you may be easier to tell, and the People screen shows ways to a person.',
		],
		relationship: [
			'A counsellor or a friend can hear all of it, and the People screen shows who you can reach.',
			'You could tell someone who is on your side, and the People screen has more ways to a person.',
			'For what goes on between two people, someone outside it can listen too, and the People screen is one tap away.',
		],
		family: [
			'Someone outside can ask after you too, and the People screen shows who you can reach.',
			'Someone outside the family can hear this with fresh ears, and the People screen shows ways to one.',
			'You could let a friend in on this, or someone whose work it is to listen, and the People screen is one tap away.',
		],
		work: [
			'A union, an adviser or a friend can look at this with you, and the People screen shows who you can reach.',
			'You could ask someone to sit beside you in this, and the People screen has more ways to a person.',
			'For what this does to you, a doctor can help as well, and the People screen is one tap away.',
		],
		study: [
			'A teacher, a tutor or a friend can look at this with you, and the People screen shows who you can reach.',
			'You could tell someone who wishes you well, and the People screen has more ways to a person.',
			'For what this does to you, a counsellor can listen, and the People screen is one tap away.',
		],
		grief: [
			'People who know grief can sit with you in it, and the People screen shows who you can reach.',
			'Someone who only listens can be a comfort, and the People screen has more ways to a person.',
			'For days like this, a voice can help more than a page, and the People screen is one tap away.',
		],
		loneliness: [
			'Some people answer the phone just to listen, and the People screen shows who you can reach.',
			'You could hear a human voice if you like, and the People screen shows ways to one.',
			'For the lonely hours there are people on the line, and the People screen is one tap away.',
		],
		health: [
			'A doctor or a nurse can look at this with you, and the People screen shows who you can reach.',
			'You could bring someone along when you ask a doctor, and the People screen has more ways to a person.',
			'For worries about health, a doctor or a nurse can do what a page cannot, and the People screen is one tap away.',
		],
		identity: [
			'There are people who have stood where you stand, and the People screen shows who you can reach.',
			'Someone who takes you as you are can hear this too, and the People screen shows ways to a person.',
			'For the parts that are hard to say, a counsellor can listen first, and the People screen is one tap away.',
		],
		substance: [
			'People who know about drink and drugs can hear this without judging, and the People screen shows who you can reach.',
			'You could tell a doctor or a nurse how it is, and the People screen has more ways to a person.',
			'For the hard hours, someone on the phone can stay with you, and the People screen is one tap away.',
		],
		eating: [
			'A nurse or a doctor can hear how it is with food, and the People screen shows who you can reach.',
			'You could bring someone along when you tell a doctor, and the People screen has more ways to a person.',
			'For an hour that is hard, a voice on the phone can help, and the People screen is one tap away.',
		],
		housing: [
			'A housing adviser can look at this with you, and the People screen shows who you can reach.',
			'You could ask a housing adviser before you decide anything, and the People screen is one tap away.',
			'For trouble with a home, a person can do more than a page, and the People screen shows ways to one.',
		],
		other: [
			'If you would rather talk with a person, the People screen shows who you can reach.',
			'A person can do more here than software can, and the People screen shows ways to one.',
			'Whenever you want a human voice, it is one tap away on the People screen.',
		],
	},
	general: [
		'This can be shared, and the People screen has ways to reach someone.',
		'There are people you can talk to about this, and the People screen lists them.',
		'It can help to have a person in this too, and the People screen shows how.',
		'Talking with someone is possible as well, and the People screen shows where.',
		'Someone who can really listen is within reach on the People screen.',
	],
} as const satisfies Phrases['person'];
