import type { Phrases } from '../../core/reply/phrases.ts';

/**
 * One small step that can be taken today, offered with a choice. No facts, figures or deadlines: those come from the
 * packs. Nothing that could make a home less safe, such as confronting someone.
 */
export const STEPS = {
	byTopic: {
		debt: [
			'If you want, you could open just one letter today and only read who it is from. Or we can stay with how this feels.',
			'One small thing, if you like: a list of who you owe, names only, no sums. Or we leave that for another day.',
			'If it helps, you could put all the letters in one pile today, unopened. Or we can talk about the one that worries you most.',
			'If you feel up to it, you could write down what comes in and what goes out this week. Or we can just keep talking.',
			'We could work out what to say to one of them, if you like. Or we can stay with what worries you.',
			'If it suits you, you could mark the one bill that keeps your home warm or safe. Or we can let the bills rest for now.',
		],
		'sexual-health': [
			'If you want, we could put together what to say at a clinic, in a few plain words. Or we can stay with the worry first.',
			'One small thing, if you like: note down when it happened, for a nurse or doctor to see. Or we leave it for now.',
			'If it helps, you could look up today where the nearest clinic is, and nothing more. Or we can just keep talking.',
			'If you feel up to it, you could write down the question you most want answered. Or we can stay with how this feels.',
			'We could find words for telling someone you trust, if you like. Or you can keep it here for now.',
		],
		relationship: [
			'If you want, you could write here what you wish they could hear, just for you. Or we can stay with how this feels.',
			'One small thing, if you like: think of one person who has been good to you, and say hello. Or we just keep talking.',
			'If it helps, we could sort out what you want from what you fear. Or we can leave that for another day.',
			'If you feel up to it, you could take a quiet hour today that is only yours. Or we can stay with what hurts.',
			'We could look at what would make tonight feel safe, if you like. Or we can keep to what happened.',
		],
		family: [
			'If you want, you could write here what you would like them to hear, with nobody reading along. Or we can stay with how this feels.',
			'One small thing, if you like: find a quiet corner for ten breaths today. Or we just keep talking.',
			'If it helps, you could let one person outside the family know that things are hard. Or we can leave that for now.',
			'If you feel up to it, we could look at which part is yours to carry and which is not. Or we can rest from it a while.',
			'We could find words for the next talk with them, if you like. Or we can stay with what happened.',
		],
		work: [
			'If you want, you could write down what happened at work, with the day beside it. Or we can stay with how this feels.',
			'One small thing, if you like: leave on time today, just once. Or we can talk about what makes that hard.',
			'If it helps, we could find words for one sentence to your boss. Or we leave that for another day.',
			'If you feel up to it, you could have lunch away from your work today. Or we can just keep talking.',
			'We could sort what you can change at work from what you cannot, if you like. Or we stay with what hurts.',
		],
		study: [
			'If you want, you could pick the smallest piece of it and give it a quarter of an hour. Or we can stay with how this feels.',
			'One small thing, if you like: let one teacher or tutor know that it is too much. Or we leave that for another day.',
			'If it helps, you could put the books away tonight and sleep on it. Or we can look at what scares you about it.',
			'If you feel up to it, we could make a list of what is left and strike out what can wait. Or we just keep talking.',
			'We could find words to tell someone at home how it is going, if you like. Or you can keep it here for now.',
		],
		grief: [
			'If you want, you could write them a few lines, the way you would have talked. Or we can just stay with it.',
			'One small thing, if you like: look at one picture of them today. Or we leave that for a day when it hurts less.',
			'If it helps, you could tell me one thing about them that nobody else knows. Or we can be quiet about it.',
			'If you feel up to it, you could let someone who knew them know how you are. Or we can stay with how this feels.',
			'We could think of a small thing to do in their memory, if you like. Or we let today be only today.',
		],
		loneliness: [
			'If you want, you could send one person a short hello today, with no reason given. Or we can stay with how this feels.',
			'One small thing, if you like: sit where other people are for a while, a park or a library. Or we just keep talking.',
			'If it helps, we could find words for a message to someone you miss. Or we leave that for another day.',
			'If you feel up to it, you could say a word or two to someone at a till today. Or we can stay with what is missing.',
			'We could think about what kind of company would do you good, if you like. Or we rest here a while.',
		],
		health: [
			'If you want, you could note down what you feel and when, to show a doctor or nurse. Or we can stay with the worry.',
			'One small thing, if you like: think of who could come along to see a doctor. Or we just keep talking.',
			'If it helps, we could write down the questions you would ask a doctor. Or we leave that for another day.',
			'If you feel up to it, you could tell one person today how you really are. Or we can stay with how this feels.',
			'We could find plain words for what you want to tell a doctor, if you like. Or you can rest from it now.',
		],
		identity: [
			'If you want, you could write here how you would like to be seen, with nobody to please. Or we can stay with how this feels.',
			'One small thing, if you like: do one thing today that feels like you, however small it is. Or we just keep talking.',
			'If it helps, we could think about who has earned your trust, and tell nobody yet. Or we leave that for another day.',
			'If you feel up to it, you could spend a while today where you can just be yourself. Or we can stay with what happened.',
			'We could find words for something you want to say about yourself, if you like. Or you can keep it here for now.',
		],
		substance: [
			'If you want, you could note down when the pull comes, and what came just before it. Or we can stay with how this feels.',
			'One small thing, if you like: think of who could be near you when it is at its hardest. Or we just keep talking.',
			'If it helps, we could find plain words to tell a doctor or nurse how things really are. Or we leave that for another day.',
			'If you feel up to it, you could tell one person you trust a little of this today. Or you can keep it here for now.',
			'We could look at what it gives and what it takes, if you like. Or we let it rest for tonight.',
			'If it suits you, we could sort what in this is yours to carry and what is not. Or it can wait.',
		],
		eating: [
			'If you want, you could write here what you would like a meal to be like. Or we can stay with how this feels.',
			'One small thing, if you like: wear something soft today that asks nothing of your body. Or we just keep talking.',
			'If it helps, we could find words to tell a doctor or nurse that food has become hard. Or we leave that for another day.',
			'If you feel up to it, you could hide one thing on your phone that makes you look down on your body. Or we can rest from it a while.',
			'We could think of who could be near at the next meal, if you like. Or you can keep it here for now.',
		],
		housing: [
			'If you want, you could put everything about your home in one place, letters and messages. Or we can stay with how this feels.',
			'One small thing, if you like: write down what you were told, and by whom. Or we just keep talking.',
			'If it helps, we could find words for a message to whoever you rent from. Or we leave that for another day.',
			'If you feel up to it, you could think of one person whose sofa you could ask for. Or we can stay with the worry.',
			'We could list what you want to ask an adviser, if you like. Or we let it rest for tonight.',
		],
		other: [
			'If you want, you could write down the one thing that weighs most, in a single line. Or we can stay with how this feels.',
			'One small thing, if you like: go outside for a few minutes and look at something far away. Or we just keep talking.',
			'If it helps, you could do one small kind thing for yourself today. Or we can stay with what is hard.',
			'If you feel up to it, you could let one person know how you are. Or we leave that for another day.',
			'We could sort what you can change from what you cannot, if you like. Or we rest here a while.',
			'If you like, we could look for the smallest piece of this and start there. Or it can wait.',
			'A slow breath out, longer than the one in, can ease things a little, if you want to try. Or we just talk on.',
		],
	},
	harm: [
		'If you want, we could think of one person you trust who could know about this. Or we can stay with how it feels.',
		'One small thing, if you like: look at the People screen, where there are people who know about such things. Or we just keep talking.',
		'If it helps, we could think about what would make tonight safer for you. Or we can stay with what happened.',
		'If you feel up to it, we could find the first words to tell someone. Or you can keep it here for now.',
		'We could go through who is near you and safe to be with, if you like. Or we can rest from it a while.',
	],
	light: [
		'If you want, you could write down what made today good, for a day that is not. Or we just enjoy it for now.',
		'One small thing, if you like: tell one person about it. Or you can keep it for yourself.',
		'If it helps, we could look at what got you here. Or we leave it at that.',
		'If you feel like it, you could do a little more of what did you good. Or just let it be.',
		'We could think about what to do with this, if you like. Or it can simply be a good moment.',
	],
} as const satisfies Phrases['step'];
