import { KIN, MEANS, type AnswerInDanger } from '../../core/reply/answer-in-danger.ts';

/** Told of a child, an animal or somebody to be afraid of. */
const NO_HELP =
	'kids?|child|children|baby|babies|toddler|son|daughter|little|\\w+ old|dogs?|cats?|puppy|scared|afraid|frightened|drunk|angry|shout\\w*|yell\\w*|hit\\w*|hurt\\w*|kill\\w*|grave|heaven|dead';

/**
 * What people answer when written words have spoken, and what is said to it: written words too. The first that was
 * heard, and has something to say that was not said before, is taken. `{who}` is whoever was named. Each list of
 * wordings follows the rules of the script that it stands for (C3 to C7, C9); whom to call is added by the code.
 *
 * Nothing comforts as if it were certain: that somebody knows, is there or would come, that means are out of reach. Its
 * wordings say *if*, and its patterns leave out what could be said of the means, of a child or of whoever hurts.
 */
export const ANSWERS_IN_DANGER: readonly AnswerInDanger[] = [
	{
		id: 'reached',
		isReaching: true,
		said: String.raw`^\W*(?:(?:ok|okay|right|done|yes|yeah)\W+)*(?:i(?:'ve| have)? )?(?:just )?(?:sent|texted|messaged|rang|rung|called|phoned)(?: (?:it|her|him|them|(?:my )?(?:${KIN})|someone|somebody|999|911|112|988|samaritans|an ambulance))?(?: (?:now|just now|already|back))*\W*$|\b(?:she|he|they)(?:'s|'re|s| is| are)? (?:typing|answering|answered|replied|replying|picked up|calling me|ringing me)\b|\b(?:she|he|they|mum|mom|dad)(?:'s|'re|'ll| is| are| will be)? (?:on (?:her|his|their|the) way|coming (?:over|round|now|up|down))\b`,
		unless: String.raw`n't\b|\b(?:not|never|no one|nobody|if|didnt|dont|wont|feel|would|about|goodbye|bye|letter|note|sick|work|${NO_HELP}|hates?|block\w*|laugh\w*|fine|joke|walk|voicemail|no (?:answer|reply)|hung up|points?|pointless|costs?|emergenc\w+|think\w*|wish|before|at \d+|says?|said|told me|sorry|love|stuff|can have|coming (?:for|back|home)|here|belt|calling me (?!back|now)\w+)\b`,
		isOfPeople: true,
		wordings: {
			acute: [
				[
					'If somebody knows now, that counts for a lot.',
					'Stay by the door or on the phone until they are with you, away from anything that could hurt you.',
					'If nobody can come soon, the emergency number is right for this too.',
					'What would make it easier to let them in?',
				],
				[
					'If somebody is answering you, you are not alone with it.',
					'Let them do the next part: they can call for help, and they can come.',
					'Keep the door unlocked, and stay away from whatever could hurt you.',
					'What do you need them to do first?',
				],
			],
			standing: [
				[
					'If you let somebody know, that sounds like no small thing.',
					'They do not have to mend it; to be with you is enough.',
					'What would make it easier to tell them how bad it gets?',
				],
			],
		},
	},
	{
		id: 'out-of-reach',
		said: String.raw`\bi(?:'ve| have)? (?:just |already )?(?:flushed|binned)\b(?! (?:down|half|some|most|one|a few))[^.?!]{0,20}\b${MEANS}\b|\bi(?:'ve| have)? (?:just |already )?(?:gave|given|handed) (?!me\b|myself\b|up\b|in\b)\w+(?: \w+)? (?:the|my|all (?:the|my)) (?:\w+ )?(?:${MEANS}|keys?|code)\b|\bi(?:'ve| have)? (?:just |already )?(?:gave|given|handed|returned) (?:the|my|all (?:the|my)) (?:\w+ )?(?:${MEANS}|keys?|code) (?:to|in|over|back)\b|\bi(?:'ve| have)? (?:just |already )?(?:threw|thrown|chucked) (?:away )?(?:the|my|all (?:the|my)) (?:\w+ )?${MEANS}(?: (?:away|out|in the (?:bin|sea|river|lake))|\W*$)|\bi(?:'ve| have)? (?:just )?moved (?:it|them) (?:to|into) (?:the |an?)?(?:other|another|next) room\b|\b(?:she|he|mum|mom|dad|my (?:${KIN}))(?:'s|s| has)? (?:taken|took|hidden|hid|locked|put) (?:all )?(?!my keys)(?:the|my) (?:\w+ )?(?:${MEANS}|keys?|code) (?:away|off me|from me|in (?:her|his) (?:pocket|bag|car|safe))\b`,
		unless: String.raw`n't\b|\b(?:not|never|if|should|could|would|might|but|except|kept|keep|still|more|another|throat|mouth|so|after|feed|gone|flat|down with|rope is|last time|says|on the|${NO_HELP})\b`,
		isOfPeople: true,
		isOfMeans: true,
		wordings: {
			acute: [
				[
					'If what could hurt you is further away now, that matters.',
					'Please leave it that way, and do not go after it.',
					'The next part is not to be alone.',
					'What makes it hard to have somebody with you?',
				],
			],
			standing: [
				[
					'Distance counts, if what could hurt you is further away.',
					'On a bad night it buys time until the worst has passed.',
					'What would make it easier to keep it that way?',
				],
			],
		},
	},
	{
		id: 'asked-again',
		said: String.raw`\byou(?:'ve| have)? (?:already |just |keep |kept |still )*(?:asked|asking|ask|said|saying|say|told me|repeat|repeating)\b[^.?!]{0,30}\b(?:already|before|twice|again|same|that|this|me)\b|\bstop (?:asking|saying|telling|sending)\b|\bsame (?:thing|question|numbers?|words|answer)\b|(?:n't|\b(?:not|arent|isnt|dont)) (?:even )?(?:listening|listen|hearing)\b|\b(?:like|reading|from|off|just|is|it'?s) (?:a|some|the) (?:script|recording|leaflet)\b`,
		unless: String.raw`\b(?:he|she|they|him|voices?|my \w+ said)\b`,
		wordings: {
			acute: [
				[
					'Being asked the same again sounds tiring, and it is good that you say so.',
					'This is too serious for software alone, and one person near you can do more.',
					'It can be anyone, and it needs few words.',
					'What makes it hard to let somebody near you right now?',
				],
			],
			standing: [
				[
					'Fair enough, it sounds as if that has been asked enough.',
					'You can tell it in your own order, and leave out what you like.',
					'What has been hard to get across so far?',
				],
			],
		},
	},
	{
		id: 'words-asked',
		said: String.raw`\bwhat (?:do|would|should|can|will|could) i (?:even |actually )?(?:say|text|write|tell|put)\b|\bhow (?:do|would|should|can|could) i (?:even |actually )?(?:say|tell|ask|put|start|word|begin)\b|\b(?:can|could|will|would) you (?:please )?(?:help me (?:to )?|to )?(?:write|word|say|draft|type)\b|\bwrite (?:it|that|this|what|something)\b[^.?!]{0,20}\bfor me\b|\byou (?:may|can) write\b|\b(?:what|how) (?:i'?d|id|to) (?:say|tell|put|ask|start|word)\b|\bfirst line\b|\bhelp me to say\b|\btype (?:it|hi|hello) and delete\b`,
		unless: String.raw`\b(?:obituary|eulogy|cv|poem|song|essay|speech|letter|e-?mail|complaint|review|note|goodbye|my will|enough|how many|(?:tell|say) if|in it|start the)\b`,
		wordings: {
			acute: [
				[
					'The words are what is missing, it seems, so here are some.',
					'You could send this as it stands: “I am not okay. Please come now, and stay.”',
					'The rest can be said later.',
					'What would make it hard to send them now?',
				],
				[
					'It can be shorter still, since words seem to be the hard part: “Please come. It is serious.”',
					'That is enough for anyone who knows you, and it can be said at any door.',
					'Who will get it?',
				],
			],
			standing: [
				[
					'It seems a first line would help, and a plain one is enough.',
					'You could send this: “I am not okay, and I do not want to be alone with it.”',
					'Change whatever does not sound like you.',
					'What would make it hard to send?',
				],
				[
					'Another way to begin, since the start sounds like the hard part.',
					'You could put it like this: “It has not been going well, and not for a while.”',
					'Which of the two sounds more like you?',
				],
			],
		},
	},
	{
		id: 'consequences',
		said: String.raw`\b(?:sectioned|section me|locked? me up|psych ward|hospitali[sz]e|on my record|social services|cps|deport|deported|my visa|lose my (?:job|licence|license|kids|children|place)|(?<!\bhe (?:will|would|is going to) )take (?:my|the|them|her|him) (?:kids|children|baby|son|daughter|away)|take me away|(?:they|they'd|they'll|they will|they would|would you|will you) tell my (?:parents|mum|mom|dad|work|boss|school))\b|\b(?:send|sends|sent|sending) (?:someone|somebody|people|an ambulance|a car)\b|\b(?:everyone|everybody|the neighbou?rs|the whole (?:street|road|town|village)) (?:\w+ ){0,4}(?:see|know|talk)\b|\bwhat (?:(?:happens|would happen|will happen)(?: then| (?:if|when|once|after) (?:i|you) (?:call|ring|phone|text|tell|go)\b|\W*$)|do they do|will they do|would they do)|\b(?:will|would|do|does|they|they'll)\b[^.?!]{0,15}\b(?:send|call|bring|tell|get|involve)\b[^.?!]{0,15}\b(?:police|cops|guards)\b`,
		unless: String.raw`^\W*send\b|\b(?:please|pls|plz|(?:can|could|will) you send|pics?|photos?|nudes?|videos?|pay|knife|kill\w*|in the psych ward)\b`,
		wordings: {
			acute: [
				[
					'You wonder what they would do if you called, and that seems fair to ask.',
					'It can be the first thing you ask, before you say who you are.',
					'Somebody beside you can make the call and stay with you, whatever is decided.',
					'Which part of it puts you off most?',
				],
			],
			standing: [
				[
					'What would happen after a call seems to be on your mind, and that is a fair worry.',
					'It can be the first thing you ask, and you can say as little about yourself as you like.',
					'A doctor who knows you can be asked as well.',
					'Which part of it holds you back most?',
				],
			],
			body: [
				[
					'What they might say or do seems to weigh on you.',
					'Say at once what worries you most; they have heard it before.',
					'Which part of it makes it hard to go?',
				],
			],
		},
	},
	{
		id: 'no-line',
		said: String.raw`(?:n't|\b(?:dont|not|no|never|useless|rubbish|pointless|tried|rang|called|waste|hung up|on hold|read off|wont|cant))\b[^.?!]{0,40}\b(?:hot ?lines?|help ?lines?|samaritans|lifeline|crisis (?:line|text|team)s?|phone numbers?|call cent(?:re|er)|any of (?:those|these|them)(?=\W*$))|\b(?:hot ?lines?|help ?lines?|samaritans|lifeline|crisis (?:line|text|team)s?|phone numbers?|call cent(?:re|er))\b[^.?!]{0,50}(?:n't|\b(?:dont|not|no|never|useless|rubbish|pointless|waste|hung up|on hold|read off|didnt))\b`,
		wordings: {
			acute: [
				[
					'A voice on a line sounds like the last thing you want.',
					'It can be anyone else: a neighbour, a friend, the people at a hospital desk.',
					'What counts is that you are not alone, and far from anything that could hurt you.',
					'What makes it hard to go to one of them?',
				],
			],
			standing: [
				[
					'It sounds as if a number is no use to you as things are.',
					'A doctor you know, a friend or a neighbour counts just as much.',
					'What would make it easier with one of them?',
				],
			],
		},
	},
	{
		id: 'overheard',
		said: String.raw`\b(?:they|she|he|mum|mom|dad|everyone|everybody|someone|people|my \w+)(?:'d| would| will|'ll| can| could| might)? (?:all )?(?:over)?hears? (?:me|us|everything|every word|through)\b|\boverheard?\b|\bwalls (?:are )?(?:so )?thin\b|\bthin walls\b|(?:n't|\b(?:cant|cannot)) (?:really )?(?:talk|speak|call|ring) (?:here|out loud|in here|with (?:him|her|them))\b|\b(?:he|she|they|mum|mom|dad|my \w+)(?:'s|'re|s| is| are) in the next room\b|\bwalls are paper\b`,
		unless: String.raw`\b(?:fall|kick|cut\w*|shot|bang|beats?|thoughts|news|knife|${NO_HELP})\b`,
		wordings: {
			acute: [
				[
					'Others could hear you where you are, from the sound of it.',
					'You can write instead of speaking, or step out to somebody’s door.',
					'Keep away from whatever could hurt you while you do.',
					'What would make it easier to be with someone without many words?',
				],
			],
			standing: [
				[
					'Talking where you are seems far from easy.',
					'You can write it, or go outside for a little while and call from there.',
					'What place would make it easier?',
				],
			],
		},
	},
	{
		id: 'no-voice',
		said: String.raw`\b(?:can'?t|cannot|couldn'?t|hate|scared of|afraid of|bad at|don'?t do|not good (?:at|on)) (?:really )?(?:speak|speaking|talk|talking|call|calling|calls|ring|ringing|phones|use the phone|the phone|on the phone|phone calls)\b|\bno (?:credit|signal|minutes|voice|battery)\b|\bwords (?:won'?t|don'?t) come\b|\bi (?:freeze(?: up)?(?= on\b| when i\b|\W*$)|stammer|stutter|go blank|am deaf)\b|\bi'?m deaf\b`,
		unless: String.raw`\b(?:properly|right|tongue|slur\w*|sleepy|numb|watching|picked|snow|till i|neck|bye|(?:he|she)(?:'s|s| is| has)?)\b`,
		wordings: {
			acute: [
				[
					'Speaking sounds like too much just now, and there are ways without it.',
					'Send a text, hand someone the phone, or show them this screen.',
					'Go where other people are, away from anything that could hurt you.',
					'What would make even that hard?',
				],
			],
			standing: [
				[
					'A call seems too much, and there are ways around it.',
					'A text, a note under a door or this screen can say it for you.',
					'Which of them would be easier?',
				],
			],
		},
	},
	{
		id: 'burden',
		said: String.raw`\benough on(?: (?:her|his|their|my) plate)?\s*(?:$|[.,!;])|(?<!\b(?:took|take|taken|taking|end|ended) )\b(?:his|her|their) own (?:troubles|problems|stuff|life|kids|worries)\b|\bburden\b|\bbother(?:ing)? (?:her|him|them|anyone|anybody|people|my|you|the)\b|\bwast(?:e|ing) (?:of )?(?:their|anyone'?s|your|her|his|the doctor'?s?) time\b|\b(?:she|he|they|mum|mom|dad|our \w+|my \w+)(?:'d| would|'ll| will|d|ll) (?:only |just |be |go )*(?:panic|worry|worried|cry|freak|fret|upset|devastated|spare)\b|\b(?:don'?t|didn'?t|not) (?:want|wanna|like) to (?:worry|upset|scare|bother|wake(?! up)|trouble|frighten)\b|\bnot fair on\b|\btoo busy\b|\bhave it (?:worse|harder)\b|(?<!\bi )\bneeds? it more\b|\b(?:don'?t|dont) want (?:the |a |any )?fuss\b`,
		unless: String.raw`\b(?:violent|start on|hands on|made me|see me|so (?:i|its|it's)|till tonight|hit\w*|hurts? me|batter|if i talk|drunk)\b`,
		isOfPeople: true,
		wordings: {
			acute: [
				[
					'You seem to be sparing them, even now.',
					'A worry that they know of is one they can do something about.',
					'You could say only this: “Please sit with me.”',
					'What makes it so hard to ask for that?',
				],
			],
			standing: [
				[
					'You seem to weigh what it would do to them.',
					'It could be a small thing first: a walk, a cup of tea, an hour of company.',
					'What makes it hard to ask for that much?',
				],
			],
			body: [
				[
					'You seem unsure whether this is worth anyone’s time.',
					'It is what nurses and doctors are there for, also when it turns out to be small.',
					'What else makes it hard to go?',
				],
			],
		},
	},
	{
		id: 'nobody',
		said: String.raw`^\W*(?:(?:well|honestly|idk|yeah|no|um+|really)\W+)*(?:no ?one|nobody|noone|none(?! left))(?: (?:really|at all|here|left|near(?:by)?|to (?:talk|call|ring|tell|turn|ask|text)\b[^.,!;]*))?\s*(?:$|[.,!;])|\b(?:there(?:'s|s| is)|i(?:'ve)?(?: have)?(?: got)?|i'?ve) (?:really |literally )?(?:no ?one|nobody)(?: (?:left|here|to (?:talk|call|ring|tell|turn|ask|text)\b[^.,!;]*))?\s*(?:$|[.,!;])|\b(?:don'?t|dont) (?:really )?have (?:anyone|anybody|people|friends)\b|\bno friends\b|^\W*(?:i'?m |im |i am |yeah |yes |no |nah |just )*(?:on my own|alone|by myself|just me)\s*(?:$|[.!;])`,
		wordings: {
			acute: [
				[
					'There seems to be nobody with you right now.',
					'Then let it be people who do not know you: at a hospital desk, in a shop that is open, on the emergency line.',
					'They are there for strangers too.',
					'What makes it hard to go where others are?',
				],
			],
			standing: [
				[
					'No one comes to mind to turn to, it seems, and that is heavy in itself.',
					'A doctor can be the first; so can a helpline, for people they have never met.',
					'Company without talk counts too: a library, a café, a bench where others sit.',
					'What would make a first step easier?',
				],
			],
			body: [
				[
					'You are by yourself with this, it seems.',
					'Say that you are alone when you call, and they can tell you what is safe.',
					'What would make it easier to go?',
				],
			],
		},
	},
	{
		id: 'somebody-there',
		said: String.raw`\b(?:my (?:(?:big|older|best) )?(?:${KIN})|mum|mom|dad|(?:flat|room|house)mates?)(?:'s|'re|s| is| are) (?:right |just |still |now |only )*(?:here|home|with me|beside me|next to me|next door|upstairs|downstairs|asleep|in bed|in the (?:house|kitchen|other room|next room|garden))\b|\b(?:she|he)(?:'s|s| is) (?:right |just |still |now |only )*(?:here|home|with me|beside me|next to me|next door|upstairs|downstairs)\b|\b(?:woke|woken) (?:her|him|them|my (?:${KIN}))\b`,
		unless: String.raw`n't\b|\b(?:not|never|nobody|when|if|until|till|before|once|wont|cant|drink\w*|hid\w*|locked|smash\w*|scream\w*|together|both|too|passed|died|urn|ashes|spirit|scattered|in bed with|home in|stepdad|grandson|niece|nephew|twins|dealer|reason|why|sa(?:ys|id)|did|so (?:i|ill|i'll|its)|found me|hes \d|\d+|${NO_HELP})\b`,
		isOfPeople: true,
		wordings: {
			acute: [
				[
					'If you feel safe with whoever is near, they could be with you now.',
					'You could walk to them, or wake them, and say: “Please stay with me.”',
					'Let them take whatever could hurt you out of reach.',
					'What makes it hard to let them see how bad it is?',
				],
			],
			standing: [
				[
					'Whoever is near might be a way in, if you feel safe with them.',
					'You could ask them to sit with you for a bit, without having to explain.',
					'What makes it hard to let them see how bad it gets?',
				],
			],
			body: [
				[
					'Someone near could help now, if you feel safe with them.',
					'Tell them now what you told here, so that they can keep an eye on you.',
					'What makes it hard to tell them?',
				],
			],
		},
	},
	{
		id: 'named',
		said: null,
		isOfPeople: true,
		wordings: {
			acute: [
				[
					'Maybe it is {who} who could be with you, if you feel safe there.',
					'A few words do: “I am not okay. Please come, or stay on the phone.”',
					'Until then, stay away from anything that could hurt you.',
					'What makes it hard to reach {who} right now?',
				],
				[
					'It could be {who}, if that is somebody you feel safe with.',
					'It can be as little as a missed call or one word; the rest comes later.',
					'Leave the door unlocked, and keep clear of whatever could hurt you.',
					'What would make it easier to do that now?',
				],
			],
			standing: [
				[
					'A way in might be {who}, if you feel safe there.',
					'One line is a start: “I am not okay, and it would help if you knew.”',
					'It does not have to be all of it.',
					'What makes it hard to tell {who}?',
				],
				[
					'Perhaps {who} could hear this from you, if you feel safe there.',
					'You can choose when, and how much.',
					'What should be understood first?',
				],
			],
			body: [
				[
					'With {who} you would not have to go alone, if you feel safe there.',
					'Ask for just that, and tell the rest on the way.',
					'What makes it hard to ask {who}?',
				],
			],
		},
	},
	{
		id: 'kept-from-others',
		said: String.raw`\b(?:please )?(?:don't|dont|do not) tell (?:my|her|him|them|anyone|anybody)\b|\b(?:nobody|no one|they|she|he|mum|mom|dad|my \w+) (?:at \w+ )?(?:can't|cant|cannot|mustn't|must not) (?:ever )?(?:know|find out)\b|\b(?:nobody|no one) can (?:ever )?(?:know|find out)\b`,
		unless: String.raw`\b(?:says?|said|told me|made me|secret)\b`,
		isOfPeople: true,
		wordings: {
			acute: [
				[
					'You do not want this to get around, it seems.',
					'Not a word of it leaves this device, and you choose who is told.',
					'For tonight one person is enough, near you and away from anything that could hurt you.',
					'What makes it hard to choose one?',
				],
			],
			standing: [
				[
					'It seems to matter who gets to know of this.',
					'Not a word of it leaves this device unless you send it.',
					'A doctor can be asked first whom they would tell.',
					'What makes it hard for anyone to know?',
				],
			],
		},
	},
	{
		id: 'children-there',
		said: String.raw`\b(?:(?:can't|cant|cannot|how can i) (?:just |really )?(?:go|leave|come|drive|get (?:out|away|there))|who would|who'd|nobody to|no one to)\b[^.?!]{0,60}\b(?:kids?|children|baby|babies|little ones?|bairns|yr olds?|year olds?|yo)\b|\b(?:kids|children|baby) (?:are|is) (?:asleep|here|in bed|upstairs)\b`,
		unless: String.raw`\b(?:bleed\w*|breath\w*|wake|too|had some|ate)\b`,
		wordings: {
			body: [
				[
					'Leaving the children seems out of the question.',
					'Say on the phone that they are there; it can be planned for.',
					'Who could sit with them, and what makes it hard to ask?',
				],
			],
		},
	},
	{
		id: 'would-come',
		said: String.raw`\b(?:she|he|they)(?:'d| would|d)(?: probably| always| still)? (?:pick up|answer|come(?! (?:and|after|looking|for|to|too)\b)|drive over|be here|help(?! me (?:do|die|end)))\b|\balways picks up\b`,
		unless: String.raw`n't\b|\b(?:not|never|only|rather|if they|too late|alive|died|hadnt|if (?:my|he|she)|as if|like (?:he|she|they)|wish|thought|lol|too slow|${NO_HELP})\b`,
		isOfPeople: true,
		wordings: {
			acute: [
				[
					'Somebody you feel safe with could be called now.',
					'Let it ring, and say just this: “Please come.”',
					'Keep well away from whatever could hurt you while you wait.',
					'What would make it hard to do that now?',
				],
			],
			standing: [
				[
					'Begin with them, if you feel safe there.',
					'It can be about nothing at first; the hard part may come later.',
					'What makes it hard to begin?',
				],
			],
		},
	},
	{
		id: 'ending',
		said: String.raw`\b(?:good ?night|night night|nighty|bye|cheerio|talk (?:later|tomorrow)|(?:got|have|need) to (?:go|sleep)|gotta go|(?:thanks?|thank you) for (?:the chat|listening|this|talking)|(?:going|gonna|trying|try|off) (?:to |and |try (?:to |and )?)*(?:go to )?(?:bed|sleep)|that'?s me (?:done|off))\b|\b(?:ta|thanks|thank you)(?: x+| so much| anyway)?\W*$`,
		unless: String.raw`\b(?:everyone|look after|know what to do|its? time|then i'?ll|ill do)\b`,
		wordings: {
			acute: [
				[
					'You sound as if you are about to go.',
					'Please do not be alone for the night: ask someone to stay, or to stay on the phone.',
					'Put whatever could hurt you out of reach first.',
					'What would make it hard to wake someone if it gets worse?',
				],
			],
			standing: [
				[
					'You seem about to leave it here for now.',
					'Should it get worse, the numbers are on the People screen at any hour.',
					'This page will be here as well.',
					'What would make it hard to call then?',
				],
			],
		},
	},
];
