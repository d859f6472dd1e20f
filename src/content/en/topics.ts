import type { TopicWords } from '../../core/reply/phrases.ts';

const list = (text: string): readonly string[] =>
	text
		.split(/[,\n]/)
		.map((phrase) => phrase.trim())
		.filter((phrase) => phrase !== '');

/** By which words a message is about what. A single word stands for its forms; a phrase is matched as written. */
export const TOPICS = {
	debt: list(`
		debt, owe, loan, payday, bailiff, creditor, arrears, overdraft, credit card, credit cards, collector, collection agency,
		bill, rent, money, afford, broke, skint, interest, repayment, bankrupt, bankruptcy, mortgage, ccj, court letter,
		council tax, klarna, gamble, gambling, betting, bank, wage, benefit, universal credit, food bank, pay day, budget,
		credit score, credit report, reminder letter, final notice, lender, borrow, pawn, instalment, minimum payment, minimum payments, balance, debit, repossess,
		pip, dwp, scam, scammed, scammer, conned, gift card, gift cards, overpaid, overpayment, jobcentre, job centre, jobcenter, mandatory reconsideration, attendance allowance, ssdi, enforcement agent
	`),
	'sexual-health': list(`
		sti, std, stis, stds, chlamydia, gonorrhea, gonorrhoea, herpes, syphilis, hiv, aids, hpv, wart, genital, condom,
		unprotected, pregnant, pregnancy, pregnancy test, missed period, my period, late period, period is late, morning after,
		plan b, contraception, birth control, the pill, abortion, discharge, itching, vagina, penis, erection, sex, sexual,
		sexually, oral, anal, orgasm, libido, prep, pep, test results, clinic, infection, testicle, one night stand, hooked up, had sex,
		virgin, virginity, masturbate, porn, testicular,
		get tested, getting tested, got tested, vaginismus, erectile, viagra, in the bedroom, smear, smear test, pap smear, arvs, tested positive, sex life
	`),
	relationship: list(`
		boyfriend, girlfriend, husband, wife, partner, ex, fiance, fiancee, spouse, marriage, married, divorce, affair,
		cheat, cheated, cheating, broke up, break up, breakup, broken up, split up, dating, dumped, relationship, love me,
		loves me, girl i like, guy i like, crush, bf, gf, separated, he hit, he hits, he grabbed, checks my phone, jealous, seeing someone, leave him, leave her, left him, left her, left me, leaving me, in love with, slept with someone, slept with somebody, slept with another, slept with a colleague, slept with my, slept with his, slept with one of, been together, marry me, husband's, wife's
	`),
	family: list(`
		mum, mom, mam, mother, dad, father, parent, stepdad, stepmum, stepmom, stepfather, stepmother, brother, sister, son,
		daughter, kid, child, children, baby, family, nan, nana, grandma, grandmother, granddad, grandad, grandpa,
		grandfather, aunt, auntie, uncle, cousin, in-laws, mother-in-law, twins, toddler, teenager, sibling, custody
	`),
	work: list(`
		job, work, boss, manager, colleague, coworker, co-worker, fired, sacked, laid off, redundant, redundancy, shift,
		salary, promotion, interview, unemployed, career, office, hr, workplace, resign, quit my, overtime, employer,
		jobless, burnout, burnt out, burned out, team leader, supervisor
	`),
	study: list(`
		exam, school, uni, university, college, homework, teacher, class, essay, degree, revise, revision, study, studying,
		gcse, gcses, a levels, a-levels, coursework, assignment, deadline, lecture, dissertation, thesis, tuition, grade,
		professor, dorm, semester, student, bullied at school, year 11
	`),
	grief: list(`
		died, dead, death, passed away, funeral, grief, grieve, grieving, mourning, lost my mum, lost my mom, lost my dad,
		lost my father, lost my mother, lost my son, lost my daughter, lost my baby, lost my husband, lost my wife,
		lost my brother, lost my sister, lost my friend, lost my dog, lost my cat, miscarriage, miscarried, miscarrying, stillborn, stillbirth, no heartbeat, ectopic, lost the baby, lost our baby, scan picture, scan photo,
		passed two years ago, passed three years ago, passed a year ago, passed last year, passed last month, since he passed, since she passed, after he passed, after she passed, when he passed, when she passed, husband passed, wife passed, mum passed, mom passed, dad passed, mother passed, father passed, buried, ashes,
		died yesterday, died today, died this morning, died last night, died this week, died last week, died last month, just died, found dead,
		anniversary of, widow, widower, put down, put to sleep, miss her so much, miss him so much,
		dog got run over, dog got runned over, cat got run over
	`),
	loneliness: list(`
		lonely, loneliness, alone, nobody to talk, no one to talk, isolated, left out, ignored, nobody cares,
		no one cares, invisible, nobody talks, no one talks, by myself, on my own, don't have friends, dont have friends, any friends,
		friend, nobody likes, no one likes, excluded, don't know anyone, dont know anyone, know nobody here, have no friends
	`),
	health: list(`
		doctor, gp, hospital, cancer, ill, illness, pain, lump, diagnosis, diagnosed, surgery, operation, disease, chronic,
		depression, depressed, anxiety, anxious, panic attack, panic attacks, insomnia, tablets, medication, antidepressants, therapy, therapist, headache, scan, biopsy, symptoms,
		adhd, autism, ptsd, ocd, dementia, stroke, diabetes
	`),
	identity: list(`
		gay, lesbian, bisexual, bi, queer, trans, transgender, nonbinary, non-binary, enby, genderfluid, asexual, aromantic,
		lgbt, lgbtq, gender, pronoun, misgender, deadname, dysphoria, top surgery, closeted, still in the closet, come out to,
		came out to, coming out to, how do i come out, come out as, came out as, coming out as, outed, outed me, sexuality,
		like girls, like boys, attracted to, homophobic, homophobia, transphobic, transphobia, racist, racism, who i am,
		who am i, identity, my accent, immigrant, my culture, two cultures, both cultures, mixed race, religion, religious,
		faith, believe in god, mosque, synagogue, hijab, atheist, my stutter
	`),
	substance: list(`
		drinking, drinker, need a drink, want a drink, drinks too much, drunk again, drunk every, get drunk, getting drunk, blackout drunk, alcohol,
		booze, vodka, whisky, whiskey, hungover, hangover, sober, sobriety, rehab, detox, relapse, craving, addict, addicted,
		addiction, hooked on, on drugs, do drugs, doing drugs, taking drugs, drugs again, off drugs, drug use, drug problem, weed, cannabis,
		spliff, cocaine, coke, heroin, meth, ketamine, ket, mdma, xanax, opioid, opiate, fentanyl, methadone,
		getting high, got high, get high, using again, started using, stopped using, vape, vaping, smoke, smoking, quit smoking, stop smoking, cigarette,
		nicotine, aa meeting, na meeting, al-anon, my sponsor, get clean, my dealer, comedown, withdrawal
	`),
	eating: list(`
		eating disorder, eating disorders, anorexia, anorexic, bulimia, bulimic, arfid, binge, purge, purging, laxative,
		calorie, cals, starve myself, starving myself, make myself sick, made myself sick, makes herself sick, makes himself sick,
		throw up after, throwing up after, after i eat, after eating, after every meal, scared of food, around food, thinking about food, food is all i think about,
		overeat, overeating, comfort eating, emotional eating, ate so much, ate too much, ate nothing, snacking, eat in secret,
		skip meals, skipping meals, not eating, stopped eating, haven't eaten, havent eaten, hasn't eaten, hasnt eaten,
		eat in front of, eat normally, eat normal, the urge to eat, meal plan, diet, dieting, dietitian, fasting, lose weight,
		losing weight, lost weight, gained weight, gaining weight, put on weight, put weight on, weigh myself, weight, the scales, fat,
		body image, hate my body, like my body
	`),
	housing: list(`
		landlord, landlady, evict, evicted, eviction, homeless, flat, apartment, tenant, tenancy, lease, housing, house,
		roommate, flatmate, housemate, mould, mold, damp, shelter, hostel, sofa surfing, couch surfing, deposit, moving out,
		kicked out, section 21, electricity, heating
	`),
	inPassing: list(`
		school, uni, student, class, teacher, grade, study, house, flat, housing, heating, electricity, friend, alone, wife, husband, partner, boyfriend, girlfriend, married, ex,
		mum, mom, mam, mother, dad, father, parent, brother, sister, son, daughter, kid, child, children, baby, nan, uncle, aunt, cousin, doctor, gp, hospital, ill, pain, stroke, clinic,
		bank, money, reminder letter, balance, interest, budget, job, work, office, shift, boss, manager, oral, smoke, smoking, fat, weight, diet, religion, religious, drinking,
		gcse, gcses, apartment, funeral, smear, ultrasound
	`),
	sayings: list(`
		im dead, i am dead, so dead, dead meat, i almost died, i nearly died, and i died, how this works, how it works, how that works, how these work, school bus, bus driver,
		smoke alarm, smoke alarms, smoke detector, phone died, phone is dead, phone's dead, phones dead, battery died, battery is dead, battery's dead, laptop died, car died, engine died, bluetooth died, signal died, wifi died, internet died, computer died, tablet died, boiler died, microwave died, fridge died, meter died,
		a dead man, dead man walking, man to death, him to death, her to death, them to death, dead down there, dead lol, dead drunk, dead bored, dead proud, dead jealous,
		died laughing, died of embarrassment, died inside, died a little, think someone died, think somebody died, like someone died, like somebody died, i'm dead,
		dead tired, dead serious, dead end, dead good, dead nice, dead easy, dead quiet, drop dead, dead to me, dead on my feet, over my dead body, bored to death, scared to death, worried to death, sick to death, death stare,
		on the house, house party, house plant, house plants, old school, school run, chest of drawers, soft drink, drink of water, coke zero, diet coke, can of coke, food bank card, bank holiday,
		it works, that works, works for me, works sometimes, his girlfriend, her boyfriend, his wife, her husband, his ex, her ex, his partner, her partner, doesn't work, doesnt work, didn't work, didnt work, won't work, wont work, not working, worked out, works out, interested in, no interest, lost interest,
		ill be, ill do, ill go, ill get, ill try, ill see, ill tell, ill ask, ill call, ill ring, ill have, ill just, ill take, ill never, ill say, ill put, ill give, ill text, ill make, ill let, ill come, ill look, ill start, ill keep, ill wait, ill write, ill need,
		died of shame, die of shame, dying of shame, die of embarrassment, dying of embarrassment, could have died, curl up and die, death of me, dead to the world, half dead, dead on her feet, dead on his feet, heat death, market dead, market is dead, market's dead, dead in the water, dead weight, dead leg, dead arm, dead heat, dead straight, dead slow, dead hard, dead busy, dead boring, dead funny, dead weird, death trap, feel like death,
		flat innit, feel flat, feeling flat, felt flat, bit flat, so flat, just flat, flat out, fell flat, doesn't know who i am, doesnt know who i am, does not know who i am, didn't know who i am, didnt know who i am, knows who i am, knew who i am, forgets who i am, forgotten who i am, remembers who i am, recognise who i am, smear campaign
	`),
} as const satisfies TopicWords;
