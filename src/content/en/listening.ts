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
		sober hug sweet kind nice love glad happy better relief relieve proud excite hope improve pass passed win won finally graduate engage
		promote recover sober negative safe free enjoy laugh thank grateful
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
		kill killing suicide suicidal
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
	known: {
		'what-happened': list(`
			happened said told left died lost broke found came called hit started stopped fired dumped failed cheated
			sent took gave asked passed got had went
		`),
		'what-weighs': list(`worst hardest scariest biggest most mainly especially heaviest`),
		'since-when': list(`
			since ago yesterday week weeks month months year years day days lately recently always forever age ages last
			monday tuesday wednesday thursday friday saturday sunday january february march april june july
			august september october november december christmas today morning tonight night
		`),
		'who-knows': list(
			`nobody noone anyone secret alone told knows friend support therapist counsellor counselor doctor`,
		),
		'what-was-tried': list(`tried trying try attempted called rang asked applied spoke talked`),
		'what-would-help': list(`need want wish hope hoping help`),
	},
} as const satisfies ListeningWords;
