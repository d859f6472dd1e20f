/** The closed classes of English that the written voice needs: small, finite sets that no content author changes. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter((word) => word !== ''));

const pairs = (list: string): ReadonlyMap<string, string> =>
	new Map(
		list
			.trim()
			.split(/\s*\n\s*|\s*;\s*/)
			.filter((line) => line !== '')
			.map((line) => {
				const [from = '', to = ''] = line.split('=');
				return [from.trim(), to.trim()];
			}),
	);

/** Words that carry no meaning of their own. What is not here (and not closed-class by its tag) is a content word. */
export const STOP_WORDS = words(`
	a an the this that these those some any no every each either neither both all half such what which whose
	i me my mine myself we us our ours ourselves you your yours yourself yourselves he him his himself
	she her hers herself it its itself they them their theirs themselves one ones
	who whom whoever whatever where when why how there here
	am is are was were be been being have has had having do does did doing done
	can could will would shall should may might must ought cannot
	and or but nor so yet if because as than then though although while until unless since after before
	of in on at by for with without from to into onto out up down off over under about against between through
	during across along around behind beside near per via
	not never ever also too very really just only even still again already almost quite rather maybe perhaps
	actually basically literally honestly probably definitely totally completely simply anyway else
	yes no yeah yep nope ok okay oh well please thanks thank cheers righto sorry hi hello hey lol bro ain't
	get gets got gotten getting go goes went gone going make makes made making come comes came coming
	let lets take takes took taken taking put puts
	say says said saying tell tells told telling feel feels felt feeling think thinks thought thinking
	know knows knew known knowing mean means meant seem seems seemed sound sounds sounded guess
	suppose supposed
	thing things stuff lot lots bit kind sort way something anything nothing everything
	someone anyone everyone nobody somebody everybody anybody much many more most less least few
	now today tonight yesterday tomorrow ever back away together
	like s t d m re ve ll
`);

/** Everyday spellings, written out as the written voice would write them. */
export const SPELLINGS = pairs(`
	im=i'm; iam=i am; ive=i've; dont=don't; doesnt=doesn't; didnt=didn't; cant=can't; cannot=can't; wont=won't
	wouldnt=wouldn't; couldnt=couldn't; shouldnt=shouldn't; isnt=isn't; arent=aren't; wasnt=wasn't
	werent=weren't; hasnt=hasn't; havent=haven't; hadnt=hadn't; mustnt=mustn't; neednt=needn't; shouldve=should've; couldve=could've; wouldve=would've; mustve=must've; aint=ain't
	itll=it'll; thatll=that'll; thatd=that'd; hes=he's; shes=she's; theyre=they're; theyve=they've; theyll=they'll; weve=we've; youre=you're; youve=you've
	thats=that's; whats=what's; theres=there's; heres=here's; whos=who's; everyones=everyone's; nobodys=nobody's
	u=you; ur=your; urself=yourself; ya=you; r=are; y=why; n=and; bc=because; cuz=because; cos=because
	coz=because; cus=because; bcuz=because; becuz=because; becuase=because; beacuse=because; becasue=because
	wanna=want to; gonna=going to; gunna=going to; kinda=kind of; sorta=sort of; tryna=trying to; finna=going to
	lemme=let me; gimme=give me; dunno=don't know; idk=i don't know; ik=i know; idc=i don't care; iono=i don't know
	wanted2=wanted to; ppl=people; bf=boyfriend; gf=girlfriend; bff=best friend; bday=birthday; rn=right now
	tmrw=tomorrow; tmr=tomorrow; tmw=tomorrow; tommorow=tomorrow; tomorow=tomorrow; tommorrow=tomorrow
	2day=today; 2nite=tonight; tonite=tonight; b4=before; abt=about; alot=a lot; thru=through; tho=though
	wud=would; cud=could; wat=what; wen=when; dat=that; sumthing=something; somthing=something; smth=something
	sth=something; nothin=nothing; nuthin=nothing; prolly=probably; rly=really; realy=really; hav=have; wiv=with
	everytime=every time; aswell=as well; incase=in case; eachother=each other; noone=no one; infront=in front
	recieve=receive; recieved=received; wierd=weird; freind=friend; freinds=friends; thier=their; teh=the
	theyd=they'd; hed=he'd; itd=it'd; obvs=obviously; aight=alright; darent=daren't; yrs=years; w=with; untill=until; wich=which; everthing=everything; evrything=everything; loosing=losing; seperated=separated
	apartement=apartment; landord=landlord; goverment=government; adress=address; embarassed=embarrassed
	embarrased=embarrassed; embarassing=embarrassing; beleive=believe; belive=believe; divorse=divorce
	colledge=college; suprised=surprised; depresed=depressed; lonley=lonely; pregant=pregnant; pregnent=pregnant
	boyfreind=boyfriend; girlfreind=girlfriend; anxeity=anxiety; anxity=anxiety; stresed=stressed
	hopless=hopeless; definately=definitely; definatly=definitely; ashmed=ashamed; tierd=tired; exausted=exhausted
	nans=nan's; crys=cries; parnets=parents; faimly=family; famliy=family; shcool=school; worryed=worried; scard=scared
	cannae=can't; dinnae=don't; didnae=didn't; wasnae=wasn't; isnae=isn't; wouldnae=wouldn't; couldnae=couldn't; shouldnae=shouldn't
	huvnae=haven't; havenae=haven't; hasnae=hasn't; willnae=won't; gonnae=going to; aboot=about; oot=out; nae=no; naw=no; mibbe=maybe; mair=more; jist=just; wis=was; hoose=house; naebdy=nobody; naebody=nobody; feart=afraid; tae=to; telt=told
	wasnt=wasn't; mams=mam's; mums=mum's; moms=mom's; dads=dad's
	hiv=HIV; nhs=NHS; ccj=CCJ; adhd=ADHD; ptsd=PTSD; sti=STI; std=STD; stis=STIs; stds=STDs; hpv=HPV; uti=UTI
	gp=GP; dwp=DWP; hr=HR; ocd=OCD; bpd=BPD; ivf=IVF; gcse=GCSE; gcses=GCSEs; pip=PIP; tv=TV; irs=IRS; uk=UK
`);

/** Words that lost an apostrophe and became another word: only the word beside them tells. */
export const LOST_APOSTROPHES: readonly (readonly [RegExp, string])[] = [
	// *the quiet is killing me*: said of a person it may be meant as it stands.
	[
		/(?<!\b(?:he|she|they)(?:'s| is| are)(?: slowly| really| literally)? )(?<=\b(?:is|are|was)(?: slowly| really| literally)? |'s )killing me\b/giu,
		'wearing me down',
	],
	[/\b(i've|i have|we've|we have) text\b/giu, '$1 texted'],
	[/(?<!\b(?:have|had|has|haven't|hadn't) (?:i|we|they) )(?<=\b(?:i|we|they) )been\b/giu, 'have been'],
	[
		/\bits(?= (?:\d|an?|the|my|not|so|just|been|like|too|all|really|hard|getting|going|making|killing|only|okay|fine|over|because|almost|always|that|bad|very|never|nothing|no|scary|driving|what|how|such|still|happening|impossible|difficult|horrible|awful|embarrassing|stupid|me|him|us|ok|weird|worse|worth|time|gone|about|positive|negative|probably|also|here|there|got|his|her|him|late|cold|dark|raining|friday|monday|sunday|saturday|collections|humiliating)\b)/giu,
		"it's",
	],
	[
		/\bid(?= (?:rather|love|like|be|have|never|say|probably|just|been|better|want|lose|do|go|hate|ordered|bought|got|had|gone|told|said|asked|made|done|put|left|seen|taken|given|thought|called|rung|paid|sent|already|only|always)\b)/giu,
		"i'd",
	],
	[
		/(?<!\b(?:am|is|are|was|were|be|been|being|'m|'s|'re|so|very|feel|feels|feeling|felt|mentally|terminally|seriously|physically|chronically|critically|really|too|got|get|gets|fell|became|become) )\bill(?= (?:never|be|have|get|lose|end|just|go|do|die|see|always|probably|tell|try|need|take|wait|miss|find|keep|give|make|leave|regret|stop|start|quit|pay|call|think|ring|email|text|write|drive|walk|move|sleep|head|wake|send|bring|look|come|show|read|sort|let|talk|speak|say|ask|put|fix|sit|stay|eat|finish|clean|wash|check|message)\b)/giu,
		"i'll",
	],
	[
		/(?<!\b(?:the|a|no|my|root|main|only|this|that|to|will|can|could|would|might|may|not) )\bcause(?= (?:i|i'm|he|she|they|we|it|my|he's|she's|they're|it's|there's|of)\b)/giu,
		'because',
	],
	[/\b(he|she|it|who) gotta\b/giu, '$1 has got to'],
	[/\b(he|she|it|who) (?:don't|doesn't) got\b/giu, "$1 hasn't got"],
	[/\b(i|we|they) don't got\b/giu, "$1 haven't got"],
	[/\b(i|we|they) gotta\b/giu, '$1 have to'],
	[/\bgotta\b/giu, 'got to'],
	[/\b(her|his|my|the \w+|\w+'s) names(?= \p{Lu}\p{L}+)/gu, "$1 name's"],
	[
		/(?<=\b(?:him|her|them|said|told \p{L}+|told|thought|think|know|knew|if|and|but|that|because|wish|hope|wished|like) )id\b(?! cards?\b)/giu,
		"i'd",
	],
	[/, like,/giu, ''],
	// *no even angry*, *ma da*, in Scotland
	[
		/\bno (?=even\b|(?:depressed|angry|sad|bothered|scared|worried)\b(?=[.,!?;]|\s*$| (?:jist|just|but|at|with|about)\b))/giu,
		'not ',
	],
	[
		/\bma (?=(?:da|maw|mum|mam|gran|wee|bus|house|hoose|base|mate|pal|boss|wife|man|boy|lassie|phone|flat|bed|heid|head)\b)/giu,
		'my ',
	],
	[/\bif were (?=still|on|going|ok|okay|all|both|not|meeting)/giu, "if we're "],
	// *since like August*, *for like two weeks*
	[
		/\b(since|for|in|about|around|until) like (?=\d|(?:an? (?:hour|day|week|month|year)|two|three|four|five|six|ten|last|next|(?:jan|febr)uary|march|april|may|june|july|august|(?:septem|octo|novem|decem)ber)\b)/giu,
		'$1 ',
	],
	[/\bwith\/o\b/giu, 'without'],
	// *about it it just happened*: two clauses, and no slip of the hand.
	[/\b(it|that) \1\b/giu, '$1, $1'],
	// *what I'd like to do is feed him that clipboard*
	[
		/\bwhat (i|he|she|they|we)('d| would) (really )?(like|love) to do is (?:to )?(?=\p{Ll})/giu,
		'$1$2 $3$4 to ',
	],
	[/\b(\p{L}{2,})(?: \1)+\b/giu, '$1'],
	[
		/(?<!\b(?:back|being|been|is|was|so|too|feel) )\bill(?= (?!(?:to|from|with|for|in|at|since|after|and)\b)\p{L}+ (?:him|her|them|it|my|the|everyone)\b)/giu,
		"i'll",
	],
	[/\b(i|we|he|she|they|it|just|i've|i'm) (?:kind|sort) of (?=\w)/giu, '$1 '],
	[/\b(should|could|would|must|might) of\b(?! course)/giu, '$1 have'],
];

/** Fillers with no grammar: they leave without a trace wherever they stand. */
export const FILLERS = words(`
	brb lol lmao lmfao rofl omg omfg tbh ngl smh istg fr imo imho af wtf ffs jfc bruh lowkey highkey
	fucking fuckin fking frickin fricking bloody damn goddamn effing f*cking deadass
	um umm uh uhh er erm hmm hm ugh argh haha hahaha hahah hehe xx xxx xo
	literally basically honestly actually obviously
`);

/** Fillers that leave only from the start of a clause. */
export const LEADING_FILLERS = words(`
	well so ok okay yeah yea yes yep no nope nah oh ah hi hello hey hiya and but or because also anyway anyways
	huhu pls plz like then plus please sorry look listen right now though still yet alright
	halfway ach och unfortunately sadly apparently clearly frankly basically seriously besides
`);

/** Listeners called upon before a clause begins. */
export const VOCATIVES = words(`mate man dude guys bro bruh babe boys girls god lord folks fine cool`);

/** The same, of more than one word. */
export const LEADING_PHRASES = [
	'i mean',
	'i guess',
	'i swear',
	'you know',
	'you see',
	'to be honest',
	'to be fair',
	'the thing is',
	'the thing is that',
	'thing is',
	'the problem is',
	'the problem is that',
	'problem is',
	'the point is',
	'the truth is',
	'truth is',
	'my problem is',
	'my issue is',
	'the worst part is',
	'the worst thing is',
	'the issue is',
	'the fact is',
	'first of all',
	'on top of that',
	'and then',
	'not gonna lie',
	'just wanted to say',
	'just wanted to say that',
	'i just wanted to say',
	'i just wanted to say that',
	'i wanted to say that',
	'long story short',
	'so basically',
	'at the same time',
	'in other words',
	'as a result',
	'of course',
	'god',
	'my god',
	'oh god',
	'oh my god',
	'let me explain',
	'for context',
	'i suppose',
	'you know what',
	'i reckon',
	'i have to say',
	'i gotta say',
	'i must say',
	'in fact',
	'after all',
	'even so',
	'by the way',
	'all in all',
	'i have to admit',
	'i must admit',
	'i will admit',
	'to be clear',
	'i have to be honest',
	'god rest him',
	'god rest her',
	'god rest his soul',
	'god rest her soul',
	'god bless him',
	'god bless her',
	'god bless you',
	'hang on',
	'hold on',
	'wait a sec',
	'one sec',
] as const;

/** Words that leave from the end of a clause. */
export const TRAILING_FILLERS = words(`
	right please pls plz thanks thank cheers ok okay though tho huh eh innit yeah man mate guys sorry
	bud buddy bro dude folks anyway anyways too lol and or but so because cause then obviously honey btw yes til till bye gtg gn goodnight
`);

export const NOMINATIVES = words(
	`i he she we they i'm i've i'd i'll he's he'd he'll she's she'd she'll we're we've we'd we'll they're they've they'd they'll`,
);

export const FIRST_PERSON = words(
	`i i'm i've i'd i'll me my mine myself we we're we've we'd we'll us our ours ourselves`,
);

export const SECOND_PERSON = words(
	`you you're you've you'd you'll your yours yourself yourselves y'all ya u ur thou thee`,
);

/** Pronouns that can be the subject and take a verb with -s. */
export const SINGULAR_PRONOUNS = words(`
	he she it this that everyone everybody nobody someone somebody something everything nothing anyone anybody
	anything one he's she's it's that's everyone's nobody's someone's something's everything's nothing's
	he'd she'd it'd he'll she'll it'll that'll
`);

export const OTHER_SUBJECTS = words(
	`these those most many both some all neither none mine there there's there're`,
);

export const DETERMINERS = words(`
	a an the this that these those my our his her its their your some any no every each all both another most
	many several few two three four five six seven eight nine ten other more half
`);

export const POSSESSIVES = words(`my our his her its their`);

export const BE_HAVE_DO_MODALS = words(`
	am is are was were have has had do does did can could will would shall should may might must
	isn't aren't wasn't weren't haven't hasn't hadn't don't doesn't didn't can't couldn't won't wouldn't shan't
	shouldn't mustn't ain't needn't mightn't
`);

/** Participles that, with the subject and *was* left out, say what was done to the one who writes. */
export const PASSIVES = words(`
	diagnosed fired dumped sacked evicted rejected ghosted bullied blocked accused arrested attacked dismissed laid
	robbed scammed banned suspended expelled excluded assaulted raped abused beaten promoted hired
`);

/** Base forms that agree with he, she or it only by way of an auxiliary. Past and base form are one word. */
export const PAST_AS_BASE = words(`
	hit put cut let hurt quit set cost read shut split bet burst cast spread shed beat come become run overcome
	upset thrust rid wed wet knit bit
`);

/** Verbs, adjectives and nouns after which a pronoun opens a clause that belongs to them. */
export const CLAUSE_TAKERS = words(`
	think thinks thought thinking know knows knew knowing feel feels felt feeling say says said saying tell tells
	told telling guess hope hopes hoped hoping wish wishes wished believe believes believed believing mean means
	meant realise realised realize realized realizing realising find found see saw heard hear hears noticed notice
	bet swear swears swore suppose supposed reckon reckons understand understood remember forgot forget admit
	admitted admits suspect suspects suspected suspecting expect expects expected expecting figure figures figured worry worries worried dream dreamed dreamt imagine pretend pretending
	decided promised promise promises agree agreed claim claims claimed insist insists insisting wonder wondering wondered unsure doubt doubted argue argued assume assumed assuming
	learned learnt explained show shows showed shown prove proved seems seem seemed
	don't doesn't didn't don
	scared afraid sure glad sad sorry happy angry certain aware ashamed embarrassed convinced terrified lucky
	grateful upset relieved surprised shocked so such feels like that if whether than as because when while until unless
	before after since though although where why how what who whom which whose whatever whenever wherever and or
	but nor except once cause
	rather fear way reason time moment day week month year night morning summer hour first last only everything anything nothing something someone anyone everyone
	everyone person one thing things all place fact
`);

/** Words that cannot end a clause that we cut short. */
export const NEVER_LAST = words(`
	a an the this that these those my our his her its their your some any no every each all both another i he she
	we they and or but nor so if because as than though although while until unless since who whom whose which
	what where when why how not never ever very really just only even still almost quite rather too also
	of in on at by for with without from to into onto about against between through during across along like
	am is are was were be been being have has had having do does did can could will would shall should may might
	must isn't aren't wasn't weren't haven't hasn't hadn't don't doesn't didn't can't couldn't won't wouldn't
	shouldn't get gets got getting go goes going want wants wanted need needs needed try tries tried trying
	til till keep keeps kept start starts started stop make makes made let lets seem seems more less most
	actually think feel say said tell told know knew feels thinks says tells like such same own other thereby therefore thus
	able unable right saying sure unsure much many wonder wondering
`);

/** Particles that a natural clause may end in and a run-on may follow. */
export const PARTICLES = words(
	`out up off down away back over in on around through apart together behind along by`,
);

/** Before these a long clause may be cut, when what stands before is complete. */
export const CUT_BEFORE = words(`
	because since when while after before though although so who which where and or but for at in on with from
	by during about into over through until despite without around until against like between behind near
	under across whenever whereas than to
`);

/** When one of these stands in a clause, cutting off its end could turn its meaning round. */
export const CONDITIONED = words(`only never always not rather instead than too enough either neither`);

/** British and American kin and others that follow a spoken *me* for *my*: "me mum". */
export const SPOKEN_KIN = words(
	`mum mam mom dad nan nana gran grandad brother sister mate mates missus lad lads head job house own`,
);

/** And so does *me dinner*, where nobody gives it: *he made me dinner*. */
export const SPOKEN_THINGS = words(
	`dinner tea phone gear van car wages bed bag life stomach belly chest hand hands feet legs arm arms eyes teeth knees
	knee keys coat shoes meds tablets purse wallet kids cousin cousins wife husband pay`,
);

/** Verbs that take a receiver and a thing. */
export const GIVING = words(
	`give gives gave given giving tell told telling tells show showed shown shows buy bought buying buys get got gets getting send sent
	sends sending make made makes making bring brought brings bringing cook cooked cooks cooking cost costs owe owed owes
	lend lent pass passed hand handed do did does find found leave left pay paid call called for with at to on`,
);

/** Subordinators that make what follows uncertain or a mere time: such a clause is never restated as a fact. */
export const SUPPOSED = words(`if unless until till before whether once when whenever while as`);

/** Words that open a clause which hangs on another. */
export const SUBORDINATORS = words(`
	because since when while after before though although so if unless until whereas as whenever once till
`);

/** Subordinators after these belong to them: *I do not know if …*, *even when …*. */
export const HOLD_SUBORDINATE = words(`
	know wonder wondering wondered ask asked asking see sure unsure tell matter decide understand remember care even
	only idea not just like as and or but ever long soon far much same such so forget explain about of on for to than
`);

/** People whom the language library takes for things. */
export const PEOPLE = words(`
	stepdad stepmum stepmom nan nana gran grandad granddad grandpa grandma cousin ex guy girl lad roommate flatmate
	housemate coworker gp kid kids baby toddler twins in-laws auntie hubby bestie fiance fiancee landlady sibling
	siblings classmate classmates girlfriend bailiff bailiffs
`);

/** States that a person is in: with the subject left out they still speak of the one who writes. */
export const PERSON_STATES = words(`
	scared tired worried stressed exhausted stuck ashamed embarrassed confused depressed terrified overwhelmed
	devastated heartbroken bored drained trapped frightened afraid lonely alone anxious sad angry furious broke
	homeless pregnant lost numb sick desperate hopeless miserable jealous guilty unhappy happy glad excited nervous
	hurt upset shattered knackered gutted skint unemployed single proud relieved grateful sure okay alright ready
	fed disgusted panicking struggling disappointed frustrated annoyed
`);

/** Base forms that, with the subject left out, speak of the one who writes rather than give an order. */
export const OWN_VERBS = words(
	`feel need want hate miss think hope wish love owe live struggle suffer wonder regret dread`,
);

/** After *don't* these speak of the one who writes; others would be an order. */
export const OWN_NEGATED_VERBS = words(
	`know want feel have think understand care sleep eat remember love deserve`,
);

/** Small words that the library's word list lacks and that show a text to be English. */
export const ENGLISH_MARKS = words(`
	i i'm i've i'd i'll the and is are was were to of my you your it it's that this have has had not don't can't
	with for but they he she his her him we our from be been what when how who why where there get got just
	about because if all at out up know want feel like think need help she's he's that's really been did does
	would could should will them their some any never always more than too very again still now am as by or
`);

/** Verbs that want an object: at the end of a clause that follows a noun, that noun is it (*the baby we lost*). */
export const WANT_OBJECT = words(`
	lost love loved had have want wanted need needed made make met bought got get saw see liked like hate hated owe owed
	did do know knew said told took take gave give built chose found miss missed trust trusted use used keep kept
	passed wrote sent paid earned believed expected deserve deserved imagined dated married raised left lose find forget
	face seen stand bear
`);

/** Small words of other languages that English has not: one of them among unknown words tells. */
export const FOREIGN_MARKS = words(`
	que por para una los las mi muy estoy tengo puedo porque pero ya yo soy esta está mucho
	je ne pas les des est suis mon ma mes avec pour dans sur mais très tout c'est j'ai
	ich nicht und der das die mein meine bin ist ein eine auf mit zu für kann habe
	non sono di che il mio mia per una ho con della perché
	eu não minha meu para estou tenho uma com
	ik niet een het mijn en van ben heb voor
	nie się na jest mam nic moja jestem
	ben bir çok için değil
	nu sunt este foarte vreau sa
	jag inte är och att mitt
	aku saya tidak yang dan sekali
`);

/** Of these people and things one speaks without *my*: *Son won't talk to me*. */
export const OWNED = words(`
	mum mam mom mother dad father son daughter wife husband brother sister boyfriend girlfriend partner ex landlord
	landlady boss manager car stepdad stepmum stepmom nan gran grandma grandad grandpa flatmate roommate missus hubby
`);

/** Of these a base form agrees with one of them too: *the police think*. */
export const COLLECTIVE = words(
	`police people family staff team council company children everybody kids parents`,
);

/** With *I could*, *I will* before them these are a step somebody means to take. */
export const OWN_STEPS = words(`
	ring call phone text message write email ask tell talk speak go see visit meet book open read send show bring
	check apply try start look take pay sort reply answer pick join sign order leave cancel put wake let finish stop nod bring invite delete
	telephone mention post walk knock hand
`);

/** The same, done: of a reply before. */
export const STEPS_DONE = words(
	`rang called phoned texted messaged wrote emailed booked opened sent replied deleted joined`,
);

/** First person, turned to the one who spoke. */
export const FLIPPED = pairs(`
	i=you; i'm=you're; i've=you've; i'd=you'd; i'll=you'll; me=you; my=your; mine=yours; myself=yourself
	we=you; we're=you're; we've=you've; we'd=you'd; we'll=you'll; us=you; our=your; ours=yours
	ourselves=yourselves; ourself=yourself; meself=yourself; am=are
`);

/** Written in capitals, however they were typed. */
export const ACRONYMS = words(`
	hiv nhs ccj ccjs adhd ptsd sti std stis stds hpv uti gp dwp hr ocd bpd ivf gcse gcses pip tv irs uk usa 
	iud cv icu phd hmrc lgbt lgbtq mri
`);

/** Days, feasts and places of talk that have a capital however they were typed. */
export const CAPITALISED = words(`
	monday tuesday wednesday thursday friday saturday sunday january february april june july september october
	november december christmas easter halloween ramadan eid hanukkah thanksgiving diwali instagram facebook snapchat
	tiktok whatsapp tinder english british american klarna
`);

/** First names that are common words too: typed in lower case they stay so. */
export const WORDS_LIKE_NAMES = words(`
	will mark grace hope joy faith may rose bill frank art jack rob nick pat sue drew dick chase ray dawn christian
	guy rich max hunter mason page ward young bob ty summer autumn april june august miles penny ruby amber crystal
	violet ivy iris daisy sky sunny star angel charity destiny harmony melody patience prudence honor honour nan mum
	gene dean duke king prince major miller carter baker cash chance clay cliff dale dusty glen grant heath herb jay
	jean lance lane lee leo levi mercy noble pierce queen reed robin royal sandy stone storm wade west wood sha long
	mom dad sonny buddy babe baby bo gay candy cherry ginger olive pearl case van more day man an kit lad so see
	don a mar long my la le de ma pa israel paris phoenix china jordan chelsea georgia charlotte
`);
