import type { AddressWords } from '../../core/reply/phrases.ts';

const list = (text: string): readonly string[] =>
	text
		.split(/[,\n]/)
		.map((phrase) => phrase.trim())
		.filter((phrase) => phrase !== '');

/** What a person says to the app itself. Apostrophes are straight, letters lower-case. */
export const ADDRESSES = {
	greeting: list(`
		hi, hello, hey, hiya, heya, yo, howdy, greetings, good morning, good afternoon, good evening, hi there, hello there,
		hey there, morning, evening, sup, what's up, whats up, wassup, alright, how are you, how are you doing, how r u,
		how's it going, hows it going, you there, are you there, anyone there, is anyone there, is anybody there, hi again,
		hello again, hey again, i'm back, im back, nice to meet you, anybody there, testing, test
	`),
	thanks: list(`
		thanks, thank you, thank u, thankyou, thx, ty, tysm, cheers, much appreciated, appreciate it, i appreciate it,
		i appreciate that, that helps, that helped, this helps, this helped, that was helpful, that's helpful, very helpful,
		thanks a lot, many thanks, ta
	`),
	goodbye: list(`
		bye, bye bye, byebye, goodnight, good night, gn, night night, night, nighty night, see you, see ya, see you later, see you tomorrow,
		talk later, talk to you later, talk tomorrow, talk to you tomorrow, ttyl, gtg, g2g, gotta go, got to go, i have to go, i've got to go,
		ive got to go, i need to go, need to go, have to go, i'm off, im off, later, cya, laters, off to bed, going to bed, i'm going to bed,
		im going to bed, that's all for now, thats all for now, that's all, thats all, i'll be back, ill be back, take care, speak soon
	`),
	'what-are-you': list(`
		are you real, are you a real, are you human, are you a human, are you a person, are you a bot, are you a robot,
		are you an ai, are you ai, are you a machine, are you a computer, are you a program, are you software, are you a chatbot,
		are you a therapist, are you a counsellor, are you a counselor, are you a doctor, are you even real, are you even human,
		are you actually real, are you actually human, are you a living, are you alive, are you chatgpt, are you gpt, are you siri, are you just a bot, are you just a robot,
		are you just a computer, are you just a program, are you just an ai, are you just a machine, you're a bot, youre a bot, you are a bot, u a bot, r u a bot, r u real,
		r u human, ru real, you're just a bot, youre just a bot, you're a robot, you're an ai, who are you., what are you., what are you exactly, what are you really, who are you really, who r u, what r u,
		who am i talking to, what am i talking to, am i talking to a, am i speaking to a, who is this, is this a bot, is this a robot,
		is this an ai, is this ai, is this a real person, is this a person, is this a human, is this automated, is there a real person, is there a human,
		do you have feelings, can you feel, what is this app, what is this thing, what is confidant, what can you do, how do you work
	`),
	'is-this-private': list(`
		is this private, is it private, is this confidential, is it confidential, is this anonymous, is it anonymous, is this secret,
		is this safe to, is it safe to talk, is it safe to say, is this secure, is it secure, is this chat private, is this conversation private,
		is what i say private, is what i write private, will this stay private, does this stay private, does this stay between us, stays between us, just between us,
		who can see this, who can read this, who sees this, who reads this, who will see this, who will read this, can anyone see this, can anyone read this,
		can anyone else see, can anyone else read, can anybody see this, can anybody read this, is anyone reading, is anybody reading, is someone reading, is anyone watching,
		will anyone see, will anyone know, will anyone find out, will anyone read, will you tell anyone, will you tell my, do you tell anyone, are you going to tell,
		are you gonna tell, you won't tell, you wont tell, don't tell anyone, dont tell anyone, are you recording, do you record, do you save, do you store, do you keep what, do you keep this,
		do you share, do you sell, where does this go, where is this stored, where is this saved, where does my data, is this being saved, is this saved, is this stored, is this recorded,
		is my data, what happens to my data, what happens with my data, can my parents see, can my mum see, can my mom see, can my dad see, can my husband see, can my partner see, can my boyfriend see,
		can my wife see, can my boss see, can the police see, can the government see, is this monitored, can i trust you, is this encrypted, privacy policy
	`),
	'what-to-do': list(`
		what should i do, what shall i do, what do i do, what can i do, what could i do, what would you do, what am i supposed to do, what to do now, what now,
		what are my options, what should i say, what do i say, how should i, how can i, how do i, can you help me, could you help me, please help me, i need help, i need advice,
		any advice, any tips, any ideas, any suggestions, what do you suggest, what do you recommend, what would you suggest, give me advice, need advice, need some advice,
		tell me what to do, should i, is there anything i can do, anything i can do, help me please, where do i start, what's the next step, whats the next step, next step
	`),
	'what-do-you-remember': list(`
		what do you remember, what do you know about me, do you remember me, do you remember what i said, do you remember, what have i told you, what did i tell you
	`),
	'forget-that': list(`
		forget that, forget it please, forget what i said, forget what i wrote, delete that, delete this, erase that, unsay that, i want you to forget that
	`),
	wishes: {
		'just-listen': list(`
			just listen, only listen, i just want to vent, just want to vent, need to vent, don't want advice, dont want advice, no advice, not looking for advice, don't fix it, don't try to fix it,
			don't give me advice, stop giving me advice, i just need to get this out
		`),
		'no-questions': list(`
			stop asking, stop asking me questions, stop asking me, no questions, no more questions, don't ask me, dont ask me questions, too many questions, enough questions, stop with the questions
		`),
		shorter: list(`
			make it shorter, shorter please, keep it short, shorter, too long, be brief, in short, tldr, tl dr, short version, less text, too much text
		`),
		list: list(`
			give me a list, a list please, make a list, as a list, in a list, bullet points, list them, list of options, list of things, step by step
		`),
	},
	unwishes: {
		'just-listen': list(`
			i want advice, give me advice, i need advice, tell me what to do, what should i do, you can give advice, what do you suggest, any advice
		`),
		'no-questions': list(
			`you can ask, ask me anything, ask me something, ask me questions, questions are fine`,
		),
		shorter: list(`longer please, say more, tell me more, more detail, in more detail, explain more`),
		list: list(`no list, no lists, not a list, just one thing, one thing at a time`),
	},
	courtesies: list(`
		there, you, so, much, very, a, lot, again, ok, okay, well, oh, for, now, the, all, mate, friend, confidant, and, then, i, my, app, bot,
		please, really, this, that, it, help, helping, listening, your, time, today, tonight, right, yes, yeah, no, sweet, dreams, x, xx, xxx, doing, going, how, are, anyone, to, me, kind, being, great, chat, talk, u, guys, buddy, dear,
		still, of, have, goodnight, just, with
	`),
} as const satisfies AddressWords;
