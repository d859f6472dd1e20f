import type { Phrases } from '../../core/reply/phrases.ts';

/** Who can help besides software, named by what it is about, and one tap that leads to them. */
export const PERSON = {
	byTopic: {
		debt: [
			'A debt adviser goes through this with people every day, and the People screen shows who you can reach.',
			'You could hand this to a debt adviser, and the way to a person is on the People screen.',
			'For the letters and the sums, a debt adviser knows the next move, and the People screen is one tap away.',
		],
		'sexual-health': [
			'A nurse at a sexual health clinic hears this every day, and the People screen shows who you can reach.',
			'You could ask a pharmacist or a clinic about this, and the People screen is one tap away.',
			'For something so private, a clinic is a safe first place, and the People screen shows ways to a person.',
		],
		relationship: [
			'A counsellor or a friend can hear both sides of your mind, and the People screen shows who you can reach.',
			'You could tell one friend who is on your side, and the People screen has more ways to a person.',
			'For talks as hard as this, a counsellor can sit with you, and the People screen is one tap away.',
		],
		family: [
			'Someone outside can ask after you too, and the People screen shows who you can reach.',
			'Someone outside the family can hear this without taking sides, and the People screen shows ways to one.',
			'You could let a nurse, a GP or a friend in on this, and the People screen is one tap away.',
		],
		work: [
			'A union or an adviser on work can look at this with you, and the People screen shows who you can reach.',
			'You could ask a union rep to sit beside you, and the People screen has more ways to a person.',
			'For what work is doing to you, a GP can help as well, and the People screen is one tap away.',
		],
		study: [
			'A tutor or the student office can take some of this off you, and the People screen shows who you can reach.',
			'You could tell one teacher whom you trust, and the People screen has more ways to a person.',
			'For the pressure itself, a school or student counsellor is there, and the People screen is one tap away.',
		],
		grief: [
			'People who know grief can sit with you in it, and the People screen shows who you can reach.',
			'Someone who knew them may be glad to hear from you, and the People screen has more ways to a person.',
			'For days like this, a voice can help more than a page, and the People screen is one tap away.',
		],
		loneliness: [
			'Some people answer the phone just to listen, and the People screen shows who you can reach.',
			'You could hear a human voice tonight if you like, and the People screen shows ways to one.',
			'For the quiet hours there are people on the line, and the People screen is one tap away.',
		],
		health: [
			'A GP or a nurse can look at this with you, and the People screen shows who you can reach.',
			'You could ask a pharmacist first if that is easier, and the People screen has more ways to a person.',
			'For a body that worries you, a doctor can do what a page cannot, and the People screen is one tap away.',
		],
		identity: [
			'There are people who have stood where you stand, and the People screen shows who you can reach.',
			'Someone who takes you as you are can hear this too, and the People screen shows ways to a person.',
			'For the parts that are hard to say, a counsellor can listen first, and the People screen is one tap away.',
		],
		substance: [
			'A drug and alcohol service hears this without judging, and the People screen shows who you can reach.',
			'You could tell a GP or a pharmacist as it is, and the People screen has more ways to a person.',
			'For the hard hours, someone on the phone can stay with you, and the People screen is one tap away.',
		],
		eating: [
			'A nurse or a GP can hear how hard food has become, and the People screen shows who you can reach.',
			'You could bring a friend when you tell a doctor, and the People screen has more ways to a person.',
			'For the hour after a meal, a voice on the phone can help, and the People screen is one tap away.',
		],
		housing: [
			'A housing adviser can read the papers with you, and the People screen shows who you can reach.',
			'You could ask a housing adviser before you sign or leave, and the People screen is one tap away.',
			'For a roof tonight, a person can do more than a page, and the People screen shows ways to one.',
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
