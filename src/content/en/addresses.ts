import type { AddressWords } from '../../core/reply/phrases.ts';
import { MEMORY_COMMANDS } from './memory.ts';

const list = (text: string): readonly string[] =>
	text
		.split(/[,\n]/)
		.map((phrase) => phrase.trim())
		.filter((phrase) => phrase !== '');

/** What a person says to the app itself. Apostrophes are straight, and a message may lack them; letters are lower-case. */
export const ADDRESSES = {
	greeting: list(`
		hi, hello, hey, hiya, heya, yo, howdy, greetings, good morning, good afternoon, good evening, hi there, hello there,
		hey there, morning, evening, sup, what's up, wassup, alright, how are you, how are you doing, how r u,
		how's it going, hi again, hello again, hey again, i'm back, nice to meet you, testing, test
	`),
	thanks: list(`
		much obliged, thanks, thank you, thank u, thankyou, thx, ty, tysm, cheers, much appreciated, appreciate it, i appreciate it,
		i appreciate that, that helps, that helped, this helps, this helped, that was helpful, that's helpful, very helpful,
		thanks a lot, many thanks, ta, that is honest of you, that's honest of you, that is kind of you, that's kind of you, that's good of you, that is good of you,
		that's useful, that is useful, very useful, nice talking to you, nice talking, good talking to you, that was better, that's better, good chat, nice chat, good talk, good bot, not bad for a bot, bless you, obrigada, obrigado, gracias, merci, danke, grazie, shukran, shukriya, dziekuje, dziękuję, diolch, spasibo
	`),
	goodbye: list(`
		bye, bye bye, byebye, goodnight, good night, gn, night night, night, nighty night, see you, see ya, see you later, see you tomorrow,
		talk later, talk to you later, talk tomorrow, talk to you tomorrow, ttyl, gtg, g2g, gotta go, got to go, i have to go, i've got to go,
		must go, must go to sleep, go to sleep now, need to sleep now, have to sleep, i need to go, need to go, have to go, i'm off, later, cya, laters, off to bed, going to bed, i'm going to bed,
		that's all for now, that's all, i'll be back, take care, speak soon, this is my stop, it's my stop, my stop now, signing off, night then, .i delete now., i delete it now, i will delete now, i will delete this now, .deleting now., deleting this now
	`),
	'what-are-you': list(`
		.are you one of them *, .are you one of those *, .are you * or computer, .are you * or a computer, .are you * or a bot, .are you * or a robot, .are you american, .are you british, .are you english, .are you indian, .are you irish,
		.your a computer, .your a bot, .your a robot, .your a machine, .your an app, .your an ai, .your just a bot, .your just a computer, .your just a robot, why would you care, do you like cats, do you like dogs, do you like animals, what are you then, some sort of ai, some kind of ai, are you based on, .do you have any hobbies, do you have hobbies, if you are not a person,
		you are computer or, you are a computer or, you are machine or, you are a machine or, you are robot or, computer or some person, computer or somebody, i write and somebody read, i write and somebody reads, i write and someone reads, are you some person,
		are you real, are you a real, are you human, are you a human, are you a person, are you a bot, are you a robot, are you smarter than, are you better than chatgpt, are you like chatgpt, is this chatgpt, is this like chatgpt, is this just chatgpt,
		are you an ai, are you ai, are you a machine, are you a computer, are you a program, are you software, are you a chatbot,
		are you a therapist, are you a counsellor, are you a counselor, are you a doctor, are you even real, are you even human,
		are you actually real, are you actually human, are you a living, are you alive, are you chatgpt, are you gpt, are you siri, are you just a bot, are you just a robot,
		are you just a computer, are you just a program, are you just an ai, are you just a machine, you're a bot, you are a bot, u a bot, r u a bot, r u real,
		r u human, ru real, you're just a bot, you're a robot, you're an ai, who are you., what are you., what are you exactly, what are you really, who are you really, who r u, what r u,
		am i typing to a, am i writing to a, am i chatting to a, am i chatting with a, am i texting a, ai or some person, ai or a person, ai or someone, ai or somebody, bot or some person, bot or a person, robot or a person, computer or a person, person or a computer, person or a bot, person or a robot, some person is reading, some person reading, is a person reading, do you get lonely, what do they call you, what shall i call you, what should i call you, what do people usually talk to you, what do people talk to you, what can you do., what can you help with, what can you help me with, what do you do., what is this for., who am i talking to, what am i talking to, am i talking to a, am i speaking to a, who is this, is this a bot, is this a robot,
		is this an ai, is this ai, is this a real person, is this a person, is this a human, is this automated, .is there a real person., is there a real person here, is there a real person there, .is there a human., is there a human here, is there a human there,
		do you have feelings, can you feel, what is this app, what is this thing, wanted to see what this is., wanted to see what this does., .just seeing what this is., .just seeing what this does., just trying this out., what is confidant, what can you do, how do you work,
		are you there, .you there., .anyone there., .anybody there., is anyone there, is anybody there, is someone there, is this thing on, u there.,
		are you a proper, are you an actual, are you a nurse, are you a lawyer, are you a solicitor, are you a psychologist, are you a psychiatrist, are you qualified, are you trained,
		what model are you, which model are you, what ai are you, which ai are you, what language model, what llm, are you a language model, are you a llm, are you an llm,
		who made you, who built you, who wrote you, who programmed you, what's your name, what is your name, do you have a name, what do i call you,
		are you married, are you single, are you in love, are you lonely, are you gay, are you a man, are you a woman, are you a boy, are you a girl, are you male, are you female, are you religious, are you christian, are you muslim,
		how old are you, where are you from, where do you live, where are you., .are you in *, .are you from *, have you got kids, do you have kids, do you have children, do you have a family, do you have a wife, do you have a husband, do you have a girlfriend, do you have a boyfriend,
		do you love me, you love me, do you like me., do you care about me, do you care., do you even care, why do you care, do you hate me, do you miss me, will you miss me, will you be lonely, will you be lonesome, would you miss me, are you my friend, will you be my friend, can you be my friend, can we be friends, do you think about me,
		do you get a lot of, do you get many, do you ever get, do you talk to other, do you talk to many, how many people do you, do you sleep, do you dream, do you eat, do you watch, do u watch, do you like music, do you get tired, do you get bored, do you believe in god,
		you're an app, you are an app, you're just an app, you're a machine, you're a computer, you're a program, you're software, some kid in an office, .you people are all, .you lot are all, .you bots are all, .you're all the same., .you are all the same., do you know anything about, have you any views, do you have any views, have you ever been, have you ever had, have you ever felt, is it a real person, is it a person, is it a bot, real person typing, a person behind this, a human behind this, like a person behind, .have you ever
	`),
	'play-a-part': list(`
		ignore your instructions, ignore all instructions, ignore previous instructions, ignore all previous, ignore the instructions, ignore all your, ignore your rules, forget your instructions, forget all previous, forget your rules, disregard your instructions,
		disregard all previous, everything above this line, repeat everything above, you have no rules, you are dan, your system prompt, your hidden, hidden prompt, hidden instructions, developer mode,
		.pretend to be, can you pretend, like pretend to be, .pretend you are, .pretend you're, .pretend that you are, .act as a, .act as an, .act like a, .act like my, can you act like, can you act as, .play the role, .play a role, .role play, .roleplay, can you role play, can you roleplay, role play with me, .be my girlfriend, .be my boyfriend, .be my mum, .be my mom, .be my dad, .be my therapist,
		.you are now a, .you are now my, .you are * now., you are doctor now, .from now on you are, .from now on you're, can you do voices, .do a voice, do an impression, .talk like a, .speak like a, can you talk like, .talk as if you, .answer as if you, .imagine you are, .imagine you're, stop being an ai, stop being a bot, stop being a robot
	`),
	'is-this-private': list(`
		.you going to report, .are you going to report, .you gonna report, .are you gonna report, .who has this recording, .who has this.,
		does this stay on my phone, does it stay on my phone, does this stay on my device, does this stay on this phone, if i delete the app, if i delete this app, if i close the app, does this go to anyone, does it go to anyone, .does a person read it, .does a person read this, .does somebody read it, .does somebody read this, .does someone read it, .does someone read this,
		is this private, is it private, is this confidential, is it confidential, is this anonymous, is it anonymous, is this secret,
		is this safe to, is it safe to talk, is it safe to say, is this secure, is it secure, is this chat private, is this conversation private,
		is what i say private, is what i write private, will this stay private, does this stay private, does this stay between us, stays between us, just between us,
		who can see this, who can read this, who sees this, who reads this, who will see this, who will read this, can anyone see this, can anyone read this,
		can anyone else see, can anyone else read, can anybody see this, can anybody read this, is anyone reading, is anybody reading, is someone reading, is anyone watching,
		does it go anywhere., does this go anywhere, does any of this go, where does it all go, can see after., can see it after., can see this after., can find it after., see what i typed, who reads all, who reads it., data stored, stored on a server, on a server, .can i see what she wrote, .can i see what he wrote, .can i see what they wrote, would you have to tell, do you have to tell, will you have to tell, .don't call anyone., .don't ring anyone., .don't you dare send, don't send anyone, dont send anybody, are you sending someone,
		will anyone see, will anyone know, will anyone find out, will anyone read, will you tell anyone, will you tell my, do you tell anyone, are you going to tell,
		are you gonna tell, you won't tell, .don't tell anyone., .please don't tell, are you recording, .do you record, .do you save, .do you store, do you keep what, do you keep this,
		.do you share, .do you sell, where does this go, where is this stored, where is this saved, where does my data, is this being saved, is this saved, are you going to save, are you gonna save, will you save, will this be saved, does this save, does it save, is this stored, is this recorded,
		is my data, what happens to my data, what happens with my data, can my parents see, can my mum see, can my mom see, can my dad see, can my husband see, can my partner see, can my boyfriend see,
		can my wife see, can my boss see, can the government see, is this monitored, can i trust you, is this encrypted, privacy policy,
		.can * see this, .can * see it., .can * read this, .can * read it., .can * find this, .can * see what i, .can * read what i, .can * look at this, .can * get into this, .can * open this, .could * see this, .could * read this, .could * find this, .could * see what i,
		.will * see this, .will * read this, .will * know i, .will * find this, .will * see what i, .does * see this, .does * see what i, .does * know i wrote, .does * know i am here, .do * see this, .do they see what i, .do my * see what i, .do the * see what i, .do people see what i, who can read what, who reads what, who can see what i, who sees what i, .would * be able to see this, .would * be able to read this, .would * see this, .would * see it, .do not keep this, you don't keep this, you do not keep this, can * see this on, see it on this phone, see it on my phone, on this phone see, on this device see, on this computer see,
		this stays here, it stays here, stays in here, this stay here, stays on here, stay between us, keep this between us, in confidence, .keep this secret, .keep it secret, can you keep it secret, can you keep this secret, can you keep a secret, will you keep it, will you keep this, keep this to yourself,
		do you tell my, do you tell the, .do you report, .will you report, do you call the police, will you call the police, will you call my, will you ring my, will you message my, will you phone, would you tell my, would you tell anyone, you won't ring, you won't call, you won't report,
		you won't tell, won't tell no one, not gonna tell, not going to tell anyone, send this to, be sent to my, get sent to my, gets sent to my, this sent to my, it sent to my, share this with my, pass this on to my, do you pass this, does this go to, does it go to my, where is my text, where are my words, where is what i, where does what i, what precisely do you retain,
		what do you retain, what do you save, what do you store, what do you keep, are you keeping, you keeping all this, keeping all this somewhere, is it kept, do you log, do you track, do you listen to, do you use my, is this being recorded, is this tracked, do i have to give my name., do you know who i am, do you know where i am, do you know my name, can you see me, can you see my, can you trace, is this anon, is it anon, is this annonymous, .don't tell anyone tho., .don't tell anyone though., .don't tell no one., .don't tell nobody., .don't tell anybody., .pls dont tell, .plz dont tell, do you report it, do you report to, you don't report, would you call the cops, would you call the police, do you call the cops, .he can see this., .she can see this., .they can see this.
	`),
	'called-away': list(`
		.brb., .brb *., .back in a min., .back in a minute., .back in a sec., .back soon., .one sec., .one moment., .passenger., .passenger coming., .passenger is here., .customer., .customer coming., .customer is here., .got a customer., .my bus is here., .bus is here., .bus here., .bus is coming., .train is here., .train is coming., .my train., .taxi is here., .my taxi is here., .uber is here., .my uber is here., .my lift is here.,
		.baby is awake., .baby is crying., .baby's awake., .baby's crying., .the baby is awake., .the baby is crying., .the baby's awake., .the baby's crying., .the baby's up., .kids are up., .kids are awake., .the kids are up., .the kids are awake., .phone is ringing., .doorbell., .kettle is boiling., .kettle's on., .kettle's boiled., .dinner is ready., .dinner's ready., .tea is ready., .tea's ready., .food is here., .soup is ready.,
		.break is over., .break over., .my break is over., .break's over., .that's my break., .that's my break over., .that's my break done., .back to work., .back to work now., .back on shift., .bell., .bell went., .the bell went., .that's the bell., .class is starting., .lesson is starting., .my class is starting., .meeting is starting., .call bell., .in a tunnel., .going into a tunnel., .losing signal., .battery is dying., .battery dying., .my battery is dying., .phone is dying., .my phone is dying.
	`),
	'asks-leave': list(`
		right to write here, ok to write here, okay to write here, alright to write here, can i write here about, ok to talk about, okay to talk about, right to talk about, can i talk about anything, can i talk about something, can i say anything here, can i just talk., is this the right place, am i in the right place, is this only for, is this just for, does it have to be serious, can i swear
	`),
	'which-language': list(`
		is this in * also, is this also in, only english, in english only, do you speak spanish, do you speak french, do you speak german, do you speak polish, do you speak hindi, do you speak arabic, do you speak my language, do you speak other, can i write in my language, can i write in my own, can you answer in, can you reply in, .which languages, .what languages, .say something in
	`),
	'out-of-scope': list(`
		.write me a poem, .write a poem, .write me a song, .write a song, .write me a story, .write a story, .write an essay, .write me an essay, .write my essay, can you write a poem, can you write me a poem, can you write code, can you code,
		.tell me a joke, can you tell me a joke, .tell me another joke, do you know any jokes, .tell me a story., can you tell me a story, .sing me, can you sing, .play a game, can we play a game, .can you play games., .can you play minecraft., .can you play chess., .can u play games., .can u play minecraft., .can u play roblox., .can you play roblox., .do you play games., .play music,
		.translate, can you translate, .give me a recipe, .recipe for, do my homework, do my maths, do my math, .solve this, square root of,
		the capital of, whats the weather, what is the weather, will it rain tomorrow, .who won the, who is the president., who is the prime minister.,
		can you google, .google it., can you search the, can you search online, can you look it up, can you look that up, can you look things up, can you browse, do you have internet, can you go online, .set an alarm, .set a timer, .set a reminder, can you set a reminder
	`),
	stay: list(`
		are you going to be here, you gonna be here, will you be here, will you still be here, are you still here., can you keep talking, you keep talking., can i leave this open, can i just leave this open, can i keep this open,
		.you still there., .you are still there., .are you still there., .still there., .u still there.,
		can you stay., can you stay with, can you stay here, can you stay on, can you stay a, can you stay for, can you just stay, could you stay, could you just stay, will you stay, would you stay, will you just stay, can u stay, can u just stay,
		.stay with me, .just stay, .please stay, .pls stay, .stay on, .stay a bit, .stay here., .stay here with me, .don't go., .don't go yet, .please don't go, .don't leave me., .don't leave yet, .please don't leave, keep me company, sit with me
	`),
	explain: list(`
		what do you mean, what d'you mean, what do u mean, .what does that mean., what did you mean, .what's that mean., .wdym., wdym by that, .why do you ask., .why do you ask that., .why did you ask, .why do you want to know., .huh., .what., .eh., .pardon., .sorry what., .come again., .you what., .say what.,
		say that again, say it again, can you repeat that, repeat that, can you rephrase, rephrase that, explain that, can you explain, say that simpler, say it simpler, simpler please, in plain english, in simple words, in easy words, put it simply, put that simply,
		.i don't get it., .don't get it., .i don't follow., .i don't understand., .don't understand., .not following., .i didn't get that, .don't get what you, i don't get what you mean, i don't understand you., i don't understand what you mean, i don't understand the question,
		that makes no sense., makes no sense to me., what are you on about, what are you talking about, what you talking about
	`),
	judge: list(`
		who is right, who's right, .you have to pick., .just pick one., .pick a side., settle something for, who is in the right, who is wrong, who's wrong, who is in the wrong, who's in the wrong, who is to blame, which of us is right,
		.am i right., .am i right to, .am i right or, .am i wrong., .am i wrong to, .am i in the wrong, .am i in the right, .was i right., .was i right to, .was i wrong., .was i wrong to, .was i in the wrong, tell me i'm right, tell me i am right, i'm right aren't i, i am right am i not, say i'm right, say i am right, say that i am right, say that i do the right thing, say i did the right thing,
		.is he right., .is she right., .is he wrong., .is she wrong., .is he in the wrong, .is she in the wrong, she's wrong isn't she, he's wrong isn't he, she is wrong isn't she, the one in the wrong, you agree with me, you agree though, .do you agree, .don't you agree, take my side, whose side are you on, which side are you on, are you on my side., you're on my side., do you think it's fair, is it fair to,
		.am i the bad, .am i the asshole, .aita., .am i being unreasonable, .aibu., clear judgement, clear judgment, your judgement, your judgment, give me a verdict, your verdict
	`),
	'what-to-do': list(`
		what should i do, what i should do., what i should do with, what i must do, how i can say, how i say, how to say it, how i write, how to write it, do people say, what words, give me a sentence, give me a line, what does one ask, what do i ask, what should i ask, what does one say, tell me something useful, .anything else., .any other ideas, .what else can i, .what else could i, what shall i do, what do i do, what can i do, what could i do, what would you do, what am i supposed to do, what to do now, what now, now what, give me the words, what should be said, how do you even, what are my options, what should i say, what do i say, how should i, how can i, how do i, can you help me, could you help me, please help me, i need help, i need advice,
		any advice, any tips, any ideas, any suggestions, what do you suggest, what do you recommend, what would you suggest, give me advice, need advice, need some advice,
		tell me what to do, should i, is there anything i can do, anything i can do, help me please, where do i start, what's the next step, next step,
		one thing i do, one thing i can do, one thing i could do, the one thing to do, the first thing i do, the first thing to do, which one would i even do first, which one do i do first, which one first, which one do i pay first, which do i pay first, what do i do first, can you just do the message, can you do the message, can you do me a message, can you do me a text, three things i can do, things i can do, give me a plan, i want is a plan, i need a plan, make a plan,
		what would i even say, what would i say, what would you put, what would you write, what would you say, what i say to, what words though, what words do i, how do people even, how do you even, how would i even, how would you even, how does one, how do i even, what do you reckon., would you do it, what would you say in, what would the first, what do other people do, what do people do., which would you, .do i * or *., what do i put, what do i text, what do i write, what do i reply, what am i meant to do, what am i meant to say, .how do you say, what do i even say, what do i even do, what i should say, what i should write, what should i write, .write it for me., .you write it, .please write, .pls write, .can you write, .could you write, .can you just write, .can you please write, .will you write, .can you draft, .could you draft, .write me, .help me write, .help me say, .help me word, help me to say it, what i would say to, how would i begin, how would i start, how do i begin, where would i begin, .what do other * do.
	`),
	memory: MEMORY_COMMANDS,
	'what-do-you-remember': list(`
		what do you remember, what do you know about me, do you remember me, do you remember what i said, do you remember anything, what have i told you, what did i tell you
	`),
	'forget-that': list(`
		.forget that., .forget it please., .forget what i said., .forget what i wrote., .delete that., .delete this., .erase that., .unsay that., i want you to forget that., can you forget that., can you delete that.,
		get rid of what i wrote, get rid of what i said, get rid of this., get rid of it all., get rid of these messages, get rid of my messages, .can i delete, .how do i delete what, .how do i delete this, .how do i delete my message, .how do i delete my messages, .how do i delete everything, .how do i delete all, .how do i delete the chat, .how can i delete what, .how can i delete this, delete what i wrote, delete what i said, delete my messages, .delete it all, .delete everything, .can i erase, .how do i erase, .erase this, .erase everything, erase what i, .wipe this, .wipe it all, .wipe everything, .how do i wipe this, .can i clear this, clear my messages, clear the chat, .can you delete, .can you forget, take back what i wrote, unsend, .how do i delete it., .how do i erase it., .how i erase, .how i delete, .how to erase it., .do i delete this, .should i delete this, .must i delete this, delete this after
	`),
	wishes: {
		'just-listen': list(`
			you just don't react, you don't have to react, just listen, only listen, i just want to vent, just want to vent, need to vent, don't want advice, no advice, not looking for advice, don't fix it, don't try to fix it,
			don't give me advice, stop giving me advice, don't need advice, not asking for advice, don't give me tips, stop giving me tips, don't want tips,
			don't want solutions, don't need solutions, just talk to me, talk to me for a, talk to me please, stay with me a, no hotline, no hotlines, don't do the hotline, don't give me a hotline, dont give me a number, just hear me out, let me vent, just want to rant, need to rant, just let me talk, i just need to get this out
		`),
		'no-questions': list(`
			you ask a lot of questions, you ask so many questions, you ask too many, .so many questions., .all these questions., stop asking, stop asking me questions, stop asking me, no questions, no more questions, don't ask me, dont ask me questions, too many questions, enough questions, stop with the questions, you keep asking me, do you keep asking, don't ask me how i, not question., not questions., without questions, no question., u keep asking me, why are you asking me, why so many questions
		`),
		'no-echo': list(`
			don't parrot me, stop parroting, don't parrot, stop repeating me, stop repeating what i say, stop repeating what i said, stop repeating my words, stop repeating everything, stop saying back, don't repeat me, don't repeat what i, don't say back what i,
			stop copying me, stop copying what i, stop echoing, don't echo me, quit repeating, you're just repeating, you are just repeating, you just repeat what i, you only repeat what i, stop mirroring, what i said back to me, i know what i said, i know what i just said,
			saying back what i, say back what i, just saying back, repeating back, how does that make you feel stuff, how that makes you feel stuff, have to repeat everything, to repeat everything i, repeating everything i say, you just said what i, say everything back
		`),
		shorter: list(`
			be briefer, briefer please, bit briefer, more brief, make it shorter, shorter please, keep it short, keep replies short, replies short, keep your answers short, short answers please, short replies, keep them short, shorter, too long, be brief, in short, tldr, tl dr, short version, do short words, use short words, short words please, simple words please, use simple words, use easy words, use simpler words, easy english, simple english please, less text, too much text
		`),
		list: list(`
			give me a list, a list please, make a list, as a list, in a list, bullet points, list them, list of options, list of things, step by step, three things i can do, give me three things, give me a few things, i said a list, asked for a list, where is the list
		`),
	},
	unwishes: {
		'just-listen': list(`
			i want advice, give me advice, i need advice, tell me what to do, what should i do, you can give advice, what do you suggest, any advice
		`),
		'no-questions': list(
			`you can ask, ask me anything, ask me something, ask me questions, questions are fine`,
		),
		'no-echo': list(
			`say it back, say back what, repeat what i said, tell me what you heard, what did you hear`,
		),
		shorter: list(`longer please, say more, tell me more, more detail, in more detail, explain more`),
		list: list(`no list, no lists, not a list, just one thing, one thing at a time`),
	},
	facts: {
		verbs: list(
			`wont, wouldnt, couldnt, can, could, do, does, did, will, would, is, are, am, has, have, may, might, must`,
		),
		subjects: list(`
			they, he, she, it, there, the, a, an, my, his, her, their, any, anyone, anybody, people, someone, somebody, i, we, gp, gps, doctors, dr, hospital, hospitals, bailiffs, police, councils, landlords, schools, employers, banks, debts, clinics, nurses, therapists, these, those, this
		`),
		general: list(
			`can, could, do, does, did, will, would, is, are, may, how, what, which, when, where, who, whose`,
		),
		openings: list(`
			.whos open, .who is open, .who's open, .is anyone open, .is anybody open, .what time do they open, .when do they open, .what time do they close, .are they open,
			can i write with mistakes, can i write in simple, is it ok if my english, is it okay if my english, ok if i make mistakes, okay if i make mistakes, do you think i'm an alcoholic, do you think i am an alcoholic, reckon i'm an alcoholic, reckon i am an alcoholic, am i an alcoholic, does that make me an alcoholic, am i an addict, do i have a drink problem, do i have a drinking problem, do i have a gambling problem,
			.does that make me a, .does this make me a, .is it terrible that, .is it awful that, .is it bad that, .does it get easier, .does it get better, do you think that is normal, is this normal, is that normal, am i being silly, am i silly, am i being daft, does that make sense, .what happens if, .what happens when, .what happens with, .what happens to, .what will happen if, .what would happen if, how long before, how long does, how long do, how long will, how long can, how long is, how long have i got, how much does, how much is, how much do, how much can, how much will, how many days, how many weeks, how many times can, how soon can, how soon do, how late can,
			.what do people * do., .how does, .how do they, .when do they, .when does, .when will, .when can, .when is the, .where do i go, .where can, .where could, .where do they, .where is the, .who pays, .what are the, .what is a, .what is an, .what's a, .which clinic, .what counts as, .what does * mean,
			.can you get, .can you still, .can you catch, .can you be, .can you lose, .can you claim, .can you die, .can you go, .can you take, .can you have, .can you ask for, .do you have to, .do you need to, .do you get, is it legal, is it illegal, is it allowed, are they allowed, are you allowed to, am i allowed, is he allowed, is she allowed, am i entitled, am i responsible, am i liable, do i qualify, do i have to, do i need to,
			in case i put it in, in case i put the idea in, who do i ring, who do i call, who do i phone, who do i contact, who do i ask, who do i speak to, who do i talk to, who do i tell, who do i go to, who do i write to, who can i ring, who can i call, who can i ask, who can i contact, who should i ring, who should i call, who should i contact, who should i ask, who could i ring, who could i call, who could i ask, whom do i ask, whom does one ask, whom one asks, whom to ask, who to call, who to ring, who to ask, who to contact, .what number do i, nobody'd have to know, nobody would have to know, is that illegal, is that legal, is this illegal, is that a crime, is it a crime, against the law, .where do i get, .where do i even get, .where do you get, .where would i get, if i tell will
		`),
		except: list(`
			.can i ask about, .can i ask u, .can i ask you, .can i tell u, .can i tell you, .can i tell someone,
			.who cares, .what just, .what was i, .what do you, .what should, .how do you decide, .how do you cope, .how do you live, .how do you go on, .how do you stop, .how do you forgive, .how do you know, .how do you tell, .how does it feel, .what now, .what else, .what about, .what's wrong with, .what is wrong with, .what if, .what's the use, .how could, .how dare, .how am i, .how is that, .how is it, .how can they, .how can people, .how can he, .how can she, .how can anyone, .how come, .how about, .how else, .who am i, .who knows, .who thinks, .who would, .who does that, .what kind of, .what sort of, .what am i, .what have i, .what did i, .what will i, .what is this, .what are you, .how are you, .where are you, .who are you, .what do i, .what would i, .when will it, .when will this, .when does it, .where did i, .where do i belong, .how many times do i, .how much longer, .how long am i, .how long will this, .how long do i, .do not, .is not, .can not, .do you, .can you, .could you, .will you, .would you, .did you, .are you, .do u, .can u, .is that, .is this it, .are we,
			.can i ask., .can i ask if, .can i ask something, how would, .can i ask you, .can i tell you, .can i talk, .can i say, .can i vent, .can i just say, .can i just vent, .can i just tell, .can i just talk, .can i swear, .can i write, .can i be honest, .can i come back, .can i start, .can i show, .can i just show, .could i tell, .could i text, .could i message, .could i ring, .could i call, .could i write, .could i say, .could i ask,
			.am i him, .am i her, .am i like, .am i becoming, .am i turning, .am i stupid, .am i crazy, .am i mad, .am i a, .am i an, .am i just, .am i being, .am i too, .am i so, .am i really, .am i even, .am i going mad, .am i going crazy, .am i overreacting, .am i weird, .am i bad, .am i selfish, .am i horrible, .am i that, .am i the, .am i alone, .am i ever,
			weird, odd, cruel, stupid, silly, ridiculous, pathetic, mad, crazy, selfish, wrong of me, bad of me, too much to ask, worth it, fair, even worth, the point, a point, any point, funny, dramatic, rude, unreasonable, embarrassing, my fault, my own fault,
			right., no., yes or no, you know, you see, you understand, can you imagine, happy., .do i wake, .do i keep, .do i tell, .do i text, .do i ring, .do i call, .do i stay, .do i leave, .do i go, .do i say, .do i just, .do i put, .do i even, .do i love, .do i look, .do i sound, .do i deserve, .do i matter, .do i make, .would i be, .would i ever, .would i even, .would i like, .would it be, .would that be, .will i ever, .will it ever, .will this ever, .will he ever, .will she ever, ever get better, ever end, ever stop,
			.is it just me, .is it me, .is it ok to, .is it okay to, .is it me or, .is it bad, .is it so, .is it really, .is it even, .is it because, .is it possible to love, .is there a polite, .is there something wrong, .is there anything wrong, .is there any hope, .are there any good, .does anyone, .does anybody, .do people, .has anyone, .have i, .might as well, .is he even, .is she even, .does he even, .does she even, .does he love, .does she love, .does he care, .does she care, .does it get, .does it ever, .does it matter, .does it make, .does that make, .did i, .did he, .did she, .did they, .was i, did it, what's a girl, do you think, would you say, why, how come,
			.is the, .are the, .do the, .has the, .have the, .has my, .have my, .is my, .are my, .has a, .has an, .have a, .may i, .may we, .might i, .might we, .must i, .can we talk, .can we just, .could we, .can we go back, .can we start, .can we not
		`),
	},
	openers: list(`
		ok, okay, so, and, but, or, hi, hey, hello, hiya, wait, also, please, sorry, um, uh, well, then, oh, no, yes, yeah, yep, just, actually, like, lol, cos, because, plus, right, dang, fine, wow, alright, good, evening, morning, afternoon, again, first, anyway, honestly, hm, hmm, quick, question, though, tho, maybe
	`),
	courtesies: list(`
		whoever, whatever, or, there, you, so, much, very, a, lot, again, ok, okay, well, oh, for, now, the, all, mate, friend, confidant, and, then, i, my, app, bot, seriously, honestly, legend, ay, tho, though, dude, truly, god,
		please, really, this, that, it, help, helping, listening, your, time, today, tonight, right, yes, yeah, no, sweet, dreams, x, xx, xxx, doing, going, how, are, anyone, to, me, kind, being, great, chat, talk, u, guys, buddy, dear,
		weird, strange, clever, computer, machine, program, sister, brother, bro, sis, auntie, uncle, man, patience, patient, advice,
		still, of, have, goodnight, just, with, were, quiet, kinder, aight, alright, k, kk, haha, fair, enough, pal, cool, anyway, bit, little, actually, guess, suppose, lol, lmao, haha, good, robot, honey, hun, hon, love, luv, dear, sir, madam, sweetheart, darling, babe, dinner, tea, lunch, school
	`),
} as const satisfies AddressWords;
