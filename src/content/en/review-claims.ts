import type { ReviewWords } from '../../core/reply/rules/check.ts';

const list = (text: string): readonly string[] =>
	text
		.split(/[,\n]/)
		.map((phrase) => phrase.trim())
		.filter((phrase) => phrase !== '');

/** By which somebody tells of a love that is, was or ends; who it was with need not be said. */
const TOGETHER = list(`
	broke|break|breaking|broken|split|splitting up, break_up|breakup|divorce|divorced|divorcing|separated|separation|separating, left|dumped|ghosted|leaving|leave me, cheated|cheating|cheats|cheat on, having|had|has an affair,
	married|marriage|marry|wedding|engaged|engagement|anniversary|honeymoon, moved_in|live|lived|living together, been|got|getting|get|back together, dating|date|tinder|hinge|grindr|bumble, relationship|relationships,
	seeing|met|with a|this|some guy|girl|man|woman|bloke|lad|boy|lass, seeing someone|somebody, in love, fell for, a|the|my|our affair|fling|crush, love|loved|miss her|him, ended it|things, sex, slept|sleep|sleeping|hooked|hook with|up, one night, condom, kissed|kiss|kissing,
	husband, wife, boyfriend, girlfriend, spouse, fiance|fiancee, hubby, missus|mrs, ex, widow|widower|widowed
`);

/** By which the end of it is told, or what may be its end. */
const APART = list(`
	broke|break|breaking|broken|split|splitting|breaks|splits up, break_up|breakup|divorce|divorced|divorcing|separated|separation|separating, left|dumped|ghosted|leaving|leave me|us, left|dumped|leaving|leave him|her|them, ended|ending it|things, end|ending|ended … marriage|relationship|engagement,
	walked|moved|kicked|threw out, used to be together|married, over between|with, finished with, me and|with my? ex|exes, my|an ex, my ex husband|wife|partner|boyfriend|girlfriend, exes, cheated|cheating|cheats|cheat on, having|had|has an affair, single again, marriage|relationship|it|we is|are over, sleeping on the sofa|couch
`);

const MARRIED = list(`
	married|marriage|marry|wedding|engaged|engagement|anniversary, divorce|divorced|divorcing|separated|separation, spouse, widow|widower|widowed, in laws?, other half, silver_wedding|golden_wedding
`);

const AT_WORK = list(`
	work|works|working|worked|workplace|job|jobs, boss|bosses|manager|managers|supervisor|employer|employers|gaffer, shift|shifts|rota|overtime, office|firm|company|warehouse|factory|depot|till|kitchen|ward|site|stock_room|department, hr, sacked|sack|fired|redundant|redundancy|redundancies|laid_off|dismissed,
	colleague|colleagues|coworker|coworkers|workmate|workmates, co worker|workers, team|career|promotion|promoted|appraisal|review|probation|interview, contract|wage|wages|salary|payslip|pay_rise|paid|payday, grievance|tribunal|union|resign|resigned|resignation|notice, agency|placement|apprenticeship|internship
`);

const CHILDREN = list(`
	child|children|kid|kids, son|sons|daughter|daughters|stepson|stepdaughter, boy|boys|lad|lads|girl|girls|lass, baby|babies|toddler|newborn|twins|teen|teenager|teenagers, little one|ones|boy|girl|man|lad, # year|years|month|months|yr|yo|yrs old?, year|month|months|weeks old, pregnant|pregnancy,
	mum|mom|mother|dad|father|parent of|to, single|new|bad|good|foster|terrible mum|mom|mother|dad|father|parent, school_run|nursery|custody|childcare|creche|breastfeeding|nappies|school_gate|parents_evening, grandchildren|grandkids|grandson|granddaughter, year six|seven|eight|nine|ten|eleven|#
`);

/** By which a death is told. */
const DEATH = list(`
	died|die|dies|dying|dead|death|deaths|passed|passing|funeral|funerals|buried|burial|bury|cremated|cremation|ashes|grave|cemetery|coffin|wake|hospice|eulogy,
	grief|grieving|grieve|mourning|mourn|bereaved|bereavement|widow|widower|widowed|inquest|orphan, terminal|end_of_life|palliative,
	lost|lose|losing|loss_of my|our|him|her|them|a|the|someone|somebody|everyone … mum|mom|mam|mother|dad|father|parents|brother|sister|son|daughter|baby|child|husband|wife|partner|friend|mate|nan|nana|gran|grandma|grandmother|grandad|granddad|grandpa|grandfather|dog|cat|pet|uncle|aunt|cousin|bump|pregnancy,
	lost|losing|lose him|her|them|someone|somebody, took|taken|take his|her|their own? life, killed|suicide|overdosed|murdered|drowned|crash|gone_now|no_longer_here|in_heaven|not_here_anymore|put_down|put_to_sleep|miscarriage|miscarried|stillborn,
	is|are|was gone, miss|misses|missing my|him|her|them|our, my|our|his|her|the late, would have been # today?
`);

/**
 * Who a reply may call the person's, and what it may say befell them: only what was told, or follows from it. `¤mum` is
 * the mother of somebody else.
 */
export const CLAIMS = {
	people: [
		{
			called: list(`mum, mom, mam, mother, mummy, mama, mums`),
			told: list(`parents|parent|folks, ma|mumma|mams|moms`),
		},
		{ called: list(`dad, father, daddy, papa, dads`), told: list(`parents|parent|folks, old man, pa|pops`) },
		{
			called: list(`parents, parent, folks`),
			told: list(
				`mum|mom|mam|mother|dad|father|mums|dads|mummy|daddy, family, stepmum|stepdad|stepmother|stepfather, step mum|dad, grounded, move|moved|moving|live|living back? home, back at? home`,
			),
		},
		{
			called: list(`stepmum, stepmom, stepmother, step mum, step mom, step mother`),
			told: list(
				`step mum|mom|mother, dad is|has new? girlfriend|wife|partner, dad|father remarried, her, stepparent`,
			),
		},
		{
			called: list(`stepdad, stepfather, step dad, step father`),
			told: list(
				`step dad|father, mum|mom|mother is|has new? boyfriend|husband|partner|bloke, mum|mom|mother remarried, stepparent`,
			),
		},
		{
			called: list(`brother, brothers, bro, half brother, stepbrother`),
			told: list(`sibling|siblings|twin|twins`),
		},
		{
			called: list(`sister, sisters, sis, half sister, stepsister`),
			told: list(`sibling|siblings|twin|twins`),
		},
		{
			called: list(`sibling, siblings, twin`),
			told: list(`brother|brothers|bro|sister|sisters|sis|twins`),
		},
		{
			called: list(`nan, nana, gran, granny, grandma, grandmother, nanna`),
			told: list(`grandparents|grandparent|nanny|nans`),
		},
		{
			called: list(`grandad, granddad, grandpa, grandfather, gramps`),
			told: list(`grandparents|grandparent`),
		},
		{
			called: list(`grandparents, grandparent`),
			told: list(
				`nan|nana|gran|granny|grandma|grandmother|nanna|grandad|granddad|grandpa|grandfather|gramps`,
			),
		},
		{ called: list(`aunt, auntie, aunty`), told: list(`aunts`) },
		{ called: list(`uncle`), told: list(`uncles`) },
		{ called: list(`cousin, cousins`), told: [] },
		{
			called: list(`niece, nieces`),
			told: list(`sister|brother is|has|had … girl|daughter|baby|kids|children`),
		},
		{
			called: list(`nephew, nephews`),
			told: list(`sister|brother is|has|had … boy|lad|son|baby|kids|children`),
		},
		{
			called: list(
				`in laws, mother in law, father in law, sister in law, brother in law, mum in law, dad in law`,
			),
			told: list(
				`in law|laws, mil|fil|sil|bil, ¤mum|¤mom|¤mother|¤dad|¤father|¤parents|¤family|¤sister|¤brother|¤folks`,
			),
		},
		{
			called: list(`husband, hubby`),
			told: [...MARRIED, ...list(`husbands|hubbys|hubbies, ex husband, old man`)],
		},
		{
			called: list(`wife, missus, wifey`),
			told: [...MARRIED, ...list(`wives|mrs|missis, ex wife, the wife`)],
		},
		{ called: list(`spouse`), told: [...MARRIED, ...list(`husband|wife|hubby|missus|mrs`)] },
		{
			called: list(`boyfriend, bf`),
			told: list(`
				boyfriends|bf, he|him left|dumped|cheated|ghosted|proposed|ended|broke|split|moved_out, dating|seeing|love|loved|left|dumped|kissed|married|with him, seeing|met|with a|this|some guy|man|bloke|lad|boy, the lad|guy|bloke i
			`),
		},
		{
			called: list(`girlfriend, gf`),
			told: list(`
				girlfriends|gf, she|her left|dumped|cheated|ghosted|proposed|ended|broke|split|moved_out, dating|seeing|love|loved|left|dumped|kissed|married|with her, seeing|met|with a|this|some girl|woman|lass, the girl|lass|woman i
			`),
		},
		{ called: list(`fiance, fiancee`), told: list(`engaged|engagement|wedding, getting married, proposed`) },
		{ called: list(`partner, partners, lover, other half, significant other`), told: TOGETHER },
		{
			called: list(`
				ex, exes, ex husband, ex wife, ex partner, ex boyfriend, ex girlfriend, former partner, former husband, former wife, former boyfriend, former girlfriend
			`),
			told: [...APART, ...list(`custody, kids|children is|are? dad|mum|father|mother, baby daddy|mama`)],
		},
		{ called: list(`child, children, kid, kids, little one, little ones`), told: CHILDREN },
		{
			called: list(`son, sons, little boy, boy, boys`),
			told: list(`stepson, boy|boys|lad|lads, # year|yr|month|yo old?, year old, little man`),
		},
		{
			called: list(`daughter, daughters, little girl, girl, girls`),
			told: list(`stepdaughter, girl|girls|lass, # year|yr|month|yo old?, year old`),
		},
		{
			called: list(`baby, babies, newborn, unborn child`),
			told: list(`
				pregnant|pregnancy|bump|expecting|birth|labour|midwife|scan, miscarriage|miscarried|miscarry|stillborn|abortion|termination, months|weeks|month|week old, toddler|infant|twins|newborns, breastfeeding|nappy|nappies, # weeks|months, ivf
			`),
		},
		{
			called: list(
				`grandchild, grandchildren, grandkids, grandson, grandsons, granddaughter, granddaughters`,
			),
			told: list(
				`a|the? grandchild|grandchildren|grandkids|grandson|granddaughter|grandsons|granddaughters, nan|gran|grandad|grandma to|of|again`,
			),
		},
		{
			called: list(`friend, mate, best friend, best mate, bestie, pal, buddy`),
			told: list(
				`friends|friend|mates|mate|pals|pal|bestie|besties|bff|buddy|buddies|friendship|homie|homies, flatmate|housemate|roommate, someone i know`,
			),
		},
		{
			called: list(`flatmate, flatmates, housemate, housemates, roommate, roommates`),
			told: list(
				`flatmate|flatmates|housemate|housemates|roommate|roommates|roomie|flat_share, shared|share|sharing a|the? house|flat|room|kitchen, live|living with, halls|dorm|dorms`,
			),
		},
		{
			called: list(`neighbour, neighbours, neighbor, neighbors`),
			told: list(
				`next door, upstairs|downstairs, above|below me|us, flat|floor above|below, over the road|way, number #, across the street|road|hall|landing, neighbourhood`,
			),
		},
		{ called: list(`boss, manager, supervisor, employer, line manager, team leader, bosses`), told: AT_WORK },
		{
			called: list(`colleague, colleagues, coworker, coworkers, co worker, co workers, workmate, workmates`),
			told: AT_WORK,
		},
		{
			called: list(`dog, dogs, puppy, pup`),
			told: list(
				`doggo|doggy|pooch|puppies|labrador|lab|spaniel|terrier|collie|lurcher|greyhound|whippet|staffy|poodle|retriever|beagle|husky|alsatian, kennel|kennels, walkies, dog is`,
			),
		},
		{ called: list(`cat, cats, kitten`), told: list(`kitty|kittens|moggy|tabby|tomcat|feline, cat is`) },
		{
			called: list(`pet, pets`),
			told: list(`
				dog|dogs|puppy|pup|doggo, cat|cats|kitten|kitty, rabbit|rabbits|bunny|hamster|horse|pony|parrot|budgie|goldfish|fish|tortoise|gerbil|rat|rats|snake|lizard|gecko|ferret|bird, guinea pig|pigs, vet|vets
			`),
		},
	],
	/** What may stand between *your* and who it is. */
	before: list(`
		older, younger, big, little, late, own, elderly, dear, old, former, eldest, youngest, oldest, first, second, two, three, four, teenage, young, grown, adult, beloved, sick, dying, abusive, only, new, current, lovely, poor, dead, best, closest, close, good, whole, beautiful, unborn
	`),
	events: [
		{
			claims: [
				'your … died|dies|dead|funeral|suicide',
				'your … passed|has_passed|have_passed away|on',
				'death|passing|funeral of your|someone|somebody|him|her',
				'your bereavement',
				'your late husband|wife|mum|mom|mother|dad|father|brother|sister|son|daughter|partner|friend|nan|gran|grandmother|grandfather|grandad',
				'his|her|their death|funeral|passing',
				'since he|she|they died|passed',
				'he|she|they|who died',
				'he|she|they passed|has_passed away',
			],
			told: DEATH,
		},
		{
			claims: [
				'your|this|such_a|a loss',
				'your|this grief|mourning',
				'you are|were|keep grieving|mourning',
				'lost|lose|losing someone|somebody|him|her|them|loved_ones|a_loved_one',
				'lost|lose|losing your … mum|mom|mother|dad|father|parents|brother|sister|son|daughter|baby|child|husband|wife|partner|boyfriend|girlfriend|friend|nan|gran|grandma|grandmother|grandad|grandfather|dog|cat|pet',
			],
			told: [
				...DEATH,
				'lost|lose|losing|loss|losses|gone|gave_up|given_up|taken_away|estranged|missing|rehomed|redundant|redundancy|sacked|fired',
				'left|dumped|ghosted|leaving|leave me|us|him|her|them',
				'dementia|alzheimers|fading|forgets|prison|custody|adopted|care_home',
				'broke|broken|breaking|split|splitting up',
				'break_up|breakup|divorce|divorced|divorcing|separated|separation|cheated',
			],
		},
		{
			claims: [
				'your illness|diagnosis|cancer|disease|tumour|tumor|surgery|operation|chemo|chemotherapy|treatment|disability|injury|symptoms|chronic_pain|health_problems|health_condition|medical_condition',
				'you have|had been? diagnosed|ill|sick|unwell',
				'you are|were|got|became|fell too? ill|sick|unwell|poorly|diagnosed',
				'your … is|are|was too? ill|sick|unwell|poorly|dying|in_hospital',
				'getting|falling ill|sick|diagnosed',
				'being diagnosed',
				'your … has|had cancer|dementia|a_stroke|a_heart_attack|surgery|an_operation|an_illness',
				'your * is? illness|diagnosis|cancer|dementia|stroke|surgery',
			],
			told: [
				'ill|illness|sick|sickness|unwell|poorly|diagnosed|diagnosis|cancer|tumour|tumor|lump|disease|surgery|operation|chemo|chemotherapy|radiotherapy|treatment|condition|disability|disabled|injury|injured|symptoms|symptom|dementia|alzheimers|stroke|kidney|kidneys|liver|diabetes|diabetic|epilepsy|asthma|ms|arthritis|fibromyalgia|bipolar|depression|depressed|anxiety|ptsd|adhd|ocd|autism|autistic|schizophrenia|anorexia|bulimia',
				'hospital|doctor|doctors|gp|nurse|clinic|icu|a_e|ambulance|scan|biopsy|results|tested|blood|medication|meds|tablets|pills|prescription|specialist|consultant|hospice|terminal|palliative|carer|care_home|mobility|wheelchair',
				'pain|painful|hurts|sore|swollen|bleeding|infection|infected|virus|sti|std|hiv|herpes|chlamydia|gonorrhoea|gonorrhea|syphilis|hpv|warts|covid|flu|fever|vomiting|fainted|collapsed|seizure|fits|hip|knee|discharge|itch|itchy|rash|burns|burning|throwing_up|panic_attack|panic_attacks|died|dying|dead|death',
			],
		},
		{
			claims: [
				'lost|lose|losing your job|work|position|career|business',
				'loss of your job|work|income|position|career',
				'you were|got|have_been|are|being|had_been fired|sacked|laid_off|let_go|made_redundant|dismissed|unemployed',
				'your job|income|career loss',
				'your redundancy|dismissal|layoff|unemployment|firing|sacking|job_search',
				'getting|being fired|sacked|laid_off|let_go|made_redundant|dismissed',
				'since you stopped working|work',
			],
			told: [
				'fired|sacked|sack|laid_off|let_go|let_me_go|let_us_go|redundant|redundancy|redundancies|dismissed|dismissal|unemployed|unemployment|jobless|p#|jobseekers|job_centre|jobcentre|job_seekers',
				'lost|lose|losing|loses … job|jobs|work|position|career|business|contract|hours|shifts|income',
				'job|jobs|work|contract|role|post|business|shop|factory … gone|ended|finished|cut|closed|closing|shut|lost|over|bust|under',
				'no|out_of|without|between work|job|jobs|income',
				'quit|resigned|walked_out|struck_off|suspended|disciplinary|stopped_working|gave_up_work|finished_me|finish_me|got_rid_of_me',
				'handed|handing in my|the? notice',
				'looking|applied|applying|apply|searching for a|any|another|new? job|jobs|work',
				'universal_credit|benefits|dole|signing_on',
			],
		},
		{
			claims: [
				'you have|had recently? moved|relocated here|to|away|house|home|recently|lately',
				'you recently moved|relocated',
				'you moved here|to|away|house|home',
				'your move|relocation',
				'moving to a? new|another|different city|town|country|area|place|home|house|flat|school',
				'moving|move|moved house|home|countries|cities',
				'since you|your moved|relocated|move',
				'your new city|town|country|home|house|flat|apartment|place|area|school|neighbourhood|neighborhood',
			],
			told: [
				'move|moved|moving|moves|relocate|relocated|relocating|emigrated|immigrated|immigrant|migrant|refugee|asylum|visa|abroad|overseas',
				'new city|town|country|home|house|flat|apartment|place|area|school|here|in_town|neighbourhood',
				'new to the? city|town|area|country|school|street',
				'left home|the_country|my_country|for_uni|town',
				'evict|evicted|eviction|homeless|hostel|shelter|sofa|rehoused|temporary_accommodation|kicked_out|kicked_me_out|thrown_out|threw_me_out',
				'uni|university|halls|campus|freshers|dorm|boarding',
				'came|come|arrived|arrive here|to_this|from',
				'live|living|lived here|away',
			],
		},
		{
			claims: [
				'your break_up|breakup|split|divorce|separation',
				'your break up',
				'you broke|split|have_broken|have_split up',
				'you … broke_up|split_up|separated|divorced|are_divorcing|are_separating',
				'he|she|they left|dumped|cheated_on you',
				'you were|got|have_been|being dumped|cheated_on|divorced|left_by',
				'being|getting dumped|cheated_on|divorced|left_by',
				'end|ending|breakdown of your|the|a relationship|marriage|engagement',
				'going|been|gone|go through a|your|the divorce|break_up|breakup|separation|split',
			],
			told: APART,
			isOwn: true,
		},
		{
			claims: ['your marriage|wedding|engagement'],
			told: [...MARRIED, ...list(`husband|wife|hubby|missus|mrs|fiance|fiancee, my other half`)],
			isOwn: true,
		},
	],
} as const satisfies ReviewWords['claims'];
