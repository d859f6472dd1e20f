import type { ListeningWords } from '../../core/reply/phrases.ts';

/** A word stands for all its forms: *lose* is heard in *lost* and *losing*. */
const list = (text: string): readonly string[] => text.trim().split(/\s+/);

export const LISTENING = {
	trouble: list(`
		lose lost loss die dead death dying funeral grief grieve passed suicide
		leave left abandon dump breakup divorce separate split cheat affair betray lie lied lying
		hit punch slap kick grab choke hurt threaten threat scream shout yell rape assault abuse abusive force touch
		control follow stalk trap hide hid
		fire fired sack redundant redundancy layoff quit resign bully bullied bullying harass
		debt owe loan bailiff court eviction evict homeless rent arrears bill overdue overdraft loanshark
		mortgage repossess bankrupt collector payday gamble betting broke skint poor afford
		ill sick illness disease cancer pain diagnose hospital surgery miscarriage infertile lump bleed
		pregnant pregnancy abortion condom unprotected herpes chlamydia gonorrhoea gonorrhea syphilis hiv sti std positive
		infection clinic symptom itch discharge erection
		drink drunk relapse drug overdose withdraw
		fail failed failure exam struggle suffer cope drown overwhelm burnout exhaust exhausted tired
		alone lonely isolate ignore exclude reject unwanted invisible unloved
		cry sob tear scare scared afraid terrify panic anxious anxiety worry stress stressed dread fear frighten nervous
		sad depress depressed depression hopeless worthless useless empty numb broken miserable unhappy heartbroken
		ashamed shame guilt guilty embarrass humiliate disgust disgusting regret blame fault hate angry anger furious
		fight argue argument row conflict problem trouble wrong worse worst bad hard difficult impossible stuck mess
		secret confess disclose out-of-control nightmare insomnia sleep kill harm ruin destroy
		miss missing hungry starve cold cut dark hell unfair unsafe danger dangerous crisis emergency
		late weird change end ended stop kicked blocked unfaithful rude mean cruel
		shadow rash laughed mock prison jail arrest police ghost ghosted burden delete accident toxic warning virgin begged
		dementia tumour tumor seizure heart-attack alzheimers alzheimer's stroke disabled insulin violent break smash loud jealous rejected behind failure
		gone nobody noone unable unhappy unemployed jobless deport visa dropped
		addicted addiction alcohol booze hooked hungover hangover craving rehab
		anorexia anorexic bulimia binge purge vomit overeat
		misgender dysphoria outed homophobic homophobia transphobic transphobia racist racism disown
	`),
	good: list(`
		sober hug sweet kind nice lovely apologise apologize cuddle love glad happy better relief relieve proud excite hope improve pass passed win won finally graduate engage
		promote recover sober negative safe free enjoy laugh thank grateful great calm calmer fun
	`),
	feelings: list(`
		stupid ugly pathetic mad
		feel feeling felt scared afraid terrified frightened anxious worried nervous panicking stressed overwhelmed sad low
		down depressed unhappy miserable heartbroken hopeless empty numb lonely alone ashamed embarrassed humiliated
		guilty disgusting disgusted angry furious annoyed frustrated upset hurt jealous confused lost hate tired
		exhausted drained happy glad relieved excited proud grateful love devastated shocked ashame worry hopeful
		scare terrify worthless useless crying cry dread regret miss disappointed bored fear hopeful
	`),
	unspoken: list(`
		fuck fucked fucks fucker shit shitty bullshit crap bitch bitches bastard asshole arsehole ass arse cunt dick
		dickhead cock pussy slut whore slag hoe twat wanker prick piss pissed douche motherfucker retard retarded tard
		fag faggot dyke tranny nigga nigger paki chink spic kike
		crazy insane psycho nuts mental lunatic junkie addict druggie alcoholic drunkard clean dirty filthy
		promiscuous deadbeat loser moron lame cripple
		kill killing murder suicide suicidal
		committed hang jump overdose pill pills knife gun rope bridge
		boobs tits cum porn horny
		crackhead smackhead tweaker stoner pothead wino pisshead homo poof poofter lesbo shemale fatso
		calorie calories kcal bmi
	`),
	vague: list(`
		time day week month year hour minute moment morning night evening weekend today tomorrow yesterday tonight
		way thing stuff lot bit kind sort type part side end point case fact idea reason example number amount rest
		people person man woman guy girl boy someone everyone anyone one everything nothing something anything
		place world life god luck matter deal issue problem question answer word sense chance level
		name xxxx op lol subreddit post comment thread sub edit video game episode
		first second last next other same own many much most more less few half all both
		top bottom front middle start beginning
		try total spirit page best worst rest kinda wish hope thanks please guess bunch couple while age
		fault mind head body heart face hand eye back soul hair opinion sleep law own self law truth sorry crap
		dollar pound buck euro percent dude bro mate recovering
	`),
	shame: list(`
		ashamed shame embarrassed embarrassing embarrass humiliated stupid disgusting disgust gross dirty secret hide hid hiding guilty
		pathetic nobody judge judged virgin
	`),
	matters: list(`
		job work boss home house flat money rent card credit wages benefits marriage relationship school exam degree course
		future period test tests results health neighbour neighbor car business visa contract custody
		faith church drinking
	`),
	harm: list(`
		hit hits punch punched slap slapped kick kicked grab grabbed choke choked strangle strangled beat beats beaten shove shoved
		push pushed pushes throw threw drag dragged burn burned hurt hurts rape raped molest molested assault assaulted
		abuse abused abuses touch touched grope groped force forced forces threaten threatened threatens attack attacked trap
		trapped lock locked strangling hitting beating
	`),
	assault: list(`
		rape molest assault abuse grope strangle choke
	`),
	judging: list(`
		stupid dumb idiot ugly fat pathetic bad failure useless worthless monster burden disgusting unlovable fault deserve gross horrible terrible selfish weak
		coward hopeless pointless awful evil toxic lazy narcissist hate care liar waste disgrace freak weird rude mean cruel
		unfair watching following spying tracking bugged cameras poisoning chosen ridiculous joke garbage trash rubbish nasty wrong ruined hates cares undeserving
		obese chubby greedy unnatural
	`),
	asides: list(
		`brb bro k thx bye byeee ta righto lol battery wifi wi-fi kettle loo toilet pee typo spelling keyboard autocorrect lol question quick random q`,
	),
	greetings: list(`
		hi hello hey hiya morning afternoon evening night goodnight bye thanks thank cheers please sorry welcome dear
		ok okay congrats congratulations yes no yeah nope maybe anyway
	`),
	causes: {
		death: [
			'born without life',
			'stillborn',
			'miscarr*',
			'no heartbeat',
			'lost the|our baby',
			'passed … years|months|weeks ago',
			'died',
			'passed away',
			'is dead',
			'funeral',
			'lost your mum|mom|dad|mother|father|nan|gran|baby|son|daughter|brother|sister|husband|wife|dog|cat|friend',
			'the baby you lost',
			'had … to be put down',
			'he|she is gone',
		],
		left: [
			'left you',
			'dumped you',
			'ghosted',
			'broke up',
			'walked out',
			'moved out',
			'blocked you',
			'is leaving you',
			'wants a divorce',
			'will not talk|speak to you',
			'does not talk|speak to you',
			'stopped talking|speaking|calling|answering',
			'has not spoken|called|written',
			'cut you off',
			'disowned',
		],
		betrayed: [
			'cheated on you',
			'cheating',
			'lied to you',
			'behind your back',
			'in your name',
			'an affair',
			'stole',
			'he|she|they told everyone',
			'used your',
		],
		secret: [
			'nobody knows',
			'no one knows',
			'not told',
			'never told',
			'told nobody|no_one',
			'can not tell',
			'hide',
			'hid',
			'hiding',
			'hidden',
			'secret',
			'does not know about|you_know',
			'your … does not know',
			'do not know about it',
			'you lied',
			'lie to|about',
			'lying to|about',
			'you pretend',
			'pretending',
			'not said anything',
		],
		ordered: [
			'made|makes you do|delete|stay|go|leave|pay|sign|send|wear|come|stop|choose|tell',
			'told you to',
			'tells you to',
			'will not let you',
			'does not let you',
			'would not let you',
			'not allowed',
			'checks your',
			'reads your',
			'takes your',
			'took your',
			'forced',
			'decided for',
			'wants you to',
			'expects you',
			'without asking you',
			'controls',
			'follows you',
			'screens you',
			'your shifts|hours were|got cut',
			'cut your hours|shifts',
		],
		'home-lost': [
			'evict*',
			'kicked out',
			'threw you out',
			'kicked you out',
			'wants you out',
			'nowhere to go|live|sleep|stay',
			'sleep*|living in your|the|a car',
			'sleep*|living on a|the|your|his|her sofa|couch',
			'lost your|the house|home|flat',
			'homeless',
		],
		'job-lost': [
			'lost your job',
			'were|got fired',
			'were|got sacked',
			'were|got laid off',
			'redundant',
			'let you go',
			'took your job',
			'out of work',
			'unemployed',
		],
		'no-money': [
			'can not pay|afford|cover',
			'could not pay|afford',
			'no money',
			'not enough money',
			'ran|run|runs out',
			'skint',
			'you are|were broke',
			'flat broke',
			'behind with|on the|your rent|mortgage|bills',
			'behind on|with',
			'missed a|two|three|one? month|payment|rent',
			'# left',
			'choose between',
			'have # to last',
			'count the|your change|coins',
		],
		debt: [
			'owe',
			'owed',
			'loan',
			'loans',
			'bailiff*',
			'arrears',
			'collections',
			'credit card*',
			'payday',
			'debt*',
			'overdraft',
			'court',
		],
		avoided: [
			'not opened',
			'can not open',
			'not open',
			'can not face',
			'can not look',
			'putting it off',
			'keep putting',
			'not looked',
			'let it ring',
			'do not answer|pick',
			'avoid*',
			'in a drawer',
			'unopened',
		],
		waiting: [
			'waiting',
			'wait for',
			'do not know when',
			'not know yet',
			'the results',
			'test|tests results',
			'not heard back',
			'no reply',
			'not replied',
			'any day now',
			'never know',
			'maybe it is',
		],
		'alone-with-all': [
			'on your own',
			'do|doing|did … by yourself',
			'do everything',
			'do it all',
			'look* after',
			'car* for',
			'nobody helps',
			'no one helps',
			'does not help',
			'never helps',
			'you are the one who',
			'it is all on you',
			'depend on you',
		],
		unseen: [
			'ignores|ignored you',
			'nobody talks to you',
			'nobody asks|asked',
			'no one asks|asked',
			'never asks|asked',
			'does not see|notice|listen|care',
			'did not see|notice|listen|care|believe',
			'nobody noticed',
			'not invited',
			'left out',
			'forgot your',
			'invisible',
			'does not believe you',
			'sit by yourself|alone',
		],
		shamed: [
			'shouted at you',
			'shouts at you',
			'screamed at you',
			'yelled at you',
			'laughed at you|your',
			'laugh you',
			'roast you',
			'laugh at you|your',
			'called you',
			'calls you',
			'in front of',
			'makes fun of',
			'made fun of',
			'jokes about',
			'embarrassed you',
			'humiliated',
			'bull*',
			'mocked',
		],
		'afraid-of-them': [
			'find out',
			'finds out',
			'how to tell',
			'what they|he|she will think|say|do',
			'will be so disappointed|angry',
			'scared|afraid|terrified of your|him|her',
			'scared|afraid|terrified he|she|they',
		],
		body: [
			'diagnosed',
			'came back positive',
			'lump',
			'bleed*',
			'pain',
			'hurts',
			'cancer',
			'surgery',
			'itch*',
			'burns',
			'burning',
			'symptoms',
			'can not walk',
			'your period',
			'sick all',
			'threw up',
		],
		regret: [
			'you wish you had',
			'you should have',
			'if only you',
			'your fault',
			'you regret',
			'you blame yourself',
			'you shouted at',
			'you were rude',
			'you said things',
			'you cheated',
			'you scared',
			'you hit',
		],
		pull: [
			'can not stop',
			'could not stop',
			'relapsed',
			'drinking again',
			'smoking again',
			'using again',
			'gambl* again',
			'again last night',
			'lost # tonight',
			'chasing',
			'keep going back',
			'you binge*',
			'every night now',
		],
		failed: [
			'failed',
			'did not get',
			'rejected',
			'turned down',
			'not good enough',
			'were not picked',
			'missed the',
			'behind on your',
		],
		'no-rest': [
			'can not sleep',
			'not slept',
			'not sleep*',
			'you are awake',
			'lie|lying|wide|still|stay awake',
			'exhausted',
			'so tired',
			'wake up at',
			'up all night',
			'night shift*',
			'double shift',
			'never stops',
		],
		lonely: [
			'alone',
			'lonely',
			'no friends',
			'nobody to',
			'no one to',
			'silence',
			'not spoken',
			'eat alone',
			'just you',
			'empty chair|house|bed',
		],
		'no-way-out': [
			'stuck',
			'trapped',
			'no way out',
			'can not leave|quit|go_back|get_out',
			'do not know what to do',
			'do not know where to start|go',
			'nowhere',
			'no choice',
			'can not take',
			'can not cope',
		],
		tried: [
			'you tried',
			'have tried',
			'keep trying',
			'you have sent',
			'you sent',
			'applied',
			'you asked him|her|them',
			'you explained',
			'you rang # times',
			'# times',
		],
		ill: [
			'is ill',
			'in hospital|hospice',
			'got a cough',
			'dementia',
			'hospital called',
			'is not coping',
			'not eating',
			'stopped eating',
			'had a stroke',
			'lost a|his|her foot|leg|sight|hand',
			'special care',
			'is dying',
			'worse every',
		],
		unsaid: [
			'do not talk',
			'does not talk',
			'never talk*',
			'does not say',
			'not said',
			'said nothing',
			'did not answer',
			'let us use the word',
			'no conversation',
			'had a conversation',
		],
		tears: ['you … cry', 'you … cried', 'you … crying', 'you … tears'],
		numb: [
			'numb',
			'empty',
			'do not feel',
			'feel nothing',
			'not bothered',
			'can not be bothered',
			'no point',
			'switched off',
		],
		'had-enough': [
			'sick of',
			'tired of',
			'fed up',
			'had enough',
			'can not take',
			'hate it',
			'hate this',
			'hate your',
			'never ends',
		],
		circling: [
			'keep *ing',
			'over and over',
			'out of your head',
			'all night',
			'every night',
			'stop thinking',
			'always thinking',
			'wonder',
		],
		fights: [
			'argu*',
			'fight*',
			'shout*',
			'scream*',
			'row',
			'rows',
			'slammed',
			'threw … at you',
			'threw things',
			'kicks off',
		],
		'new-ground': ['never done', 'never been', 'never had', 'first time', 'do not know how to'],
		shaken: [
			'shak*',
			'heart is racing',
			'sweating',
			'your stomach',
			'can not breathe',
			'froze',
			'feel|felt sick',
		],
		'short-time': [
			'have|got|only # min|mins|minutes',
			'*ty minutes',
			'no time',
			'in a hurry',
			'not much time',
			'before pickup',
			'an hour left|before',
		],
		'said-fine': [
			'you said you are fine|good|ok|okay|managing',
			'say|said|says fine|nothing|busy',
			'you just say|said|laughed',
			'you laughed',
			'been saying busy',
			'you are fine today',
			'not complaining',
		],
		'held-back': [
			'you have not|never rung|called|asked|told|talked|written|replied|opened|said|been|seen',
			'you did not ask|tell|call|ring|reply|say|talk|pick|go',
			'you dare not',
			'you are not going to',
			'you never asked|told|called|rang|said|went',
			'you daren',
			'sent none',
			'walked past it',
			'in case you',
			'can not say',
		],
		unwanted: ['you do not want|wish', 'you did not want', 'you would not', 'you will not'],
		duty: [
			'you have to',
			'you had to',
			'you have got to',
			'you do the',
			'you worked every|her|his',
			'you were asked to',
			'expects|expected',
			'you need to',
			'you are the one',
			'hold the door',
		],
		far: [
			'you moved to',
			'far from',
			'another country',
			'you live in',
			'send money home',
			'came here',
			'back home',
		],
		'found-out': [
			'you saw',
			'you found',
			'you heard',
			'you read it',
			'you looked it up',
			'you came across',
			'turned out',
			'turns out',
		],
		'kept-up': [
			'you still',
			'you keep',
			'you kept',
			'never missed',
			'every week|month|year|morning|wednesday|sunday',
		],
		support: [
			'offered to',
			'came with you',
			'go|went|come|came|sat with your friend|brother|sister|cousin|mum|mate',
			'strong person',
			'listens|listened',
			'he|she is kind|nice|good',
			'was kind|nice|so?_proud',
			'answer the phone just',
		],
		long: [
			'for years|months|weeks',
			'for #|two|three|four|five|six|ten|twenty|thirty|forty-six? years|months|weeks',
			'since # years',
			'since *th|the|may|march|june|easter|august|september|october|november|december|january|february|april|july',
			'# years',
			'forty|thirty|twenty-* years',
			'your whole life',
			'a year',
			'for so? long',
		],
		torn: ['you … but you', 'on the other', 'and yet', 'you love them', 'half of you', 'part of you'],
		wanted: ['you would like', 'you want', 'you would want', 'you wish|hope|need'],
		dear: [
			'you love',
			'you loved',
			'raised you',
			'you knew',
			'you built',
			'you ran',
			'you miss',
			'you were married',
			'your first',
		],
		'let-go': [
			'you stopped|quit|dropped|cancelled|sold|gave',
			'you gave up',
			'you do not … any_more|anymore|now',
		],
		'their-words': [
			'he|she|they|it|everyone|everybody|nobody|somebody|people says|said|say|asks|ask|asked|calls|called|thinks|reckons|wrote|texted|told',
			'your|the … says|said|asks|asked|calls|called|thinks|reckons|wrote|texted|told',
			'council|church|school|work says|said',
		],
		'own-words': ['you said|told|asked|wrote|texted|messaged|called|rang|answered|replied|shouted|mentioned'],
		counted: [
			'# days|weeks|months|hours|minutes|times|percent|pounds|quid|dollars|grand|miles|pages|lbs|kg',
			'# a|per week|month|day|hour',
		],
		'their-act': [
			'he|she|they|everyone left|took|gave|sold|bought|put|went|came|stood|sat|walked|rang|ate|made|laughed|looked|did|had|got|turned|picked|sent|cried|shut|opened|paid|brought|drove|kept|asked',
			'your … left|took|gave|sold|bought|put|went|came|stood|sat|walked|rang|ate|made|laughed|looked|did|had|got|turned|picked|sent|cried|shut|opened|paid|brought|drove|kept',
		],
		'own-act': [
			'you went|drove|sat|walked|put|took|got|bought|made|cooked|played|signed|opened|pushed|stood|looked|watched|laughed|cried|lay|ran|threw|picked|paid|turned|did|ate|painted|folded|waited|woke',
		],
		'used-to-be': [
			'you|we|it|that|things used to',
			'no longer',
			'not any_more|anymore',
			'any more',
			'anymore',
			'has|have|everything changed',
		],
	},
	known: {
		'what-happened': list(`
			happened said told left died lost broke found came called hit started stopped fired dumped failed cheated
			sent took gave asked passed got had went
		`),
		'what-weighs': [
			...list(`worst hardest scariest biggest mainly especially heaviest`),
			...[
				'scared of',
				'afraid of',
				'afraid that',
				'worried about',
				'worried that',
				'what gets me',
				'hate that',
				'bothers me',
			],
		],
		'since-when': list(`
			since ago yesterday week weeks month months year years day days lately recently always forever age ages last
			monday tuesday wednesday thursday friday saturday sunday january february march april june july
			august september october november december christmas today morning tonight night
		`),
		'who-knows': [
			...list(
				`nobody noone anyone secret alone told knows friend support therapist counsellor counselor doctor`,
			),
			...[
				"doesn't know",
				'doesnt know',
				"don't know about",
				'only you',
				'never said',
				'never told',
				"haven't told",
				'havent told',
				'not told',
				'no one',
				'behind his back',
				'behind her back',
			],
		],
		'what-was-tried': list(
			`tried trying try attempted called rang asked applied spoke talked emailed wrote reported`,
		),
		'what-would-help': [
			...list(`wish hope hoping`),
			...['i want', "i'd like", 'id like', 'i would like', 'i need', 'would help', 'just want'],
		],
	},
} as const satisfies ListeningWords;
