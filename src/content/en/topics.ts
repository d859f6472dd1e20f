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
		credit score, credit report, reminder letter, final notice, lender, borrow, pawn, instalment, minimum payment, minimum payments, balance, debit, repossess
	`),
	'sexual-health': list(`
		sti, std, stis, stds, chlamydia, gonorrhea, gonorrhoea, herpes, syphilis, hiv, aids, hpv, wart, genital, condom,
		unprotected, pregnant, pregnancy, pregnancy test, missed period, my period, late period, period is late, morning after,
		plan b, contraception, birth control, the pill, abortion, discharge, itching, vagina, penis, erection, sex, sexual,
		sexually, oral, anal, orgasm, libido, prep, pep, test results, clinic, infection, testicle, one night stand, hooked up, slept with, had sex,
		virgin, virginity, masturbate, porn, testicular
	`),
	relationship: list(`
		boyfriend, girlfriend, husband, wife, partner, ex, fiance, fiancee, spouse, marriage, married, divorce, affair,
		cheat, cheated, cheating, broke up, break up, breakup, broken up, split up, dating, dumped, relationship, love me,
		loves me, girl i like, guy i like, crush, bf, gf, separated, he hit, he hits, he grabbed, checks my phone, jealous, seeing someone, leave him, leave her, left him, left her, left me, leaving me, in love with, been together, marry me, husband's, wife's
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
		lost my brother, lost my sister, lost my friend, lost my dog, lost my cat, miscarriage, stillborn, buried, ashes,
		anniversary of, widow, widower, put down, put to sleep, miss her so much, miss him so much
	`),
	loneliness: list(`
		lonely, loneliness, alone, nobody to talk, no one to talk, isolated, left out, ignored, nobody cares,
		no one cares, invisible, nobody talks, no one talks, by myself, on my own, don't have friends, dont have friends, any friends,
		friend, nobody likes, no one likes, excluded, don't know anyone, dont know anyone, know nobody here, have no friends
	`),
	health: list(`
		doctor, gp, hospital, cancer, ill, illness, pain, lump, diagnosis, diagnosed, surgery, operation, disease, chronic,
		depression, depressed, anxiety, anxious, panic attack, panic attacks, insomnia, drinking, alcohol, drug, weight,
		eating disorder, tablets, medication, antidepressants, therapy, therapist, headache, scan, biopsy, symptoms,
		adhd, autism, ptsd, ocd, dementia, stroke, diabetes, relapse, sober
	`),
	housing: list(`
		landlord, landlady, evict, evicted, eviction, homeless, flat, apartment, tenant, tenancy, lease, housing, house,
		roommate, flatmate, housemate, mould, mold, damp, shelter, hostel, sofa surfing, couch surfing, deposit, moving out,
		kicked out, kick us out, kick me out, section 21, electricity, heating
	`),
} as const satisfies TopicWords;
