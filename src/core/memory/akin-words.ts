import { termsOf } from './terms.ts';

/** The terms of other words that tell of the same thing: *wages* answers to *pay*. Both are terms, see `termsOf`. */
export const akinTo = (term: string): readonly string[] => AKIN.get(term) ?? [];

/**
 * Everyday English by general knowledge; LoCoMo's conversations 1–5 showed what was missing, 6–10 were never read. The
 * words of a line answer for each other; after a colon stand kinds of what is before it, which answer for it and not it
 * for them. No word leads from an ordinary subject to one that people are shamed for.
 */
const LINES = `
film movie cinema
job work career profession occupation employment
boss manager supervisor employer
workmate colleague coworker
shift rota
salary wage pay income earnings
money cash funds finance financial savings
debt loan owe arrears overdraft
bill invoice payment
rent landlord tenancy
home house flat apartment place
move relocate
husband wife spouse partner marriage married wedding
boyfriend girlfriend partner dating relationship
divorce separated breakup
son daughter child baby toddler
brother sister sibling
mother father parent
uncle aunt nephew niece cousin relative family
family parent child sibling husband wife son daughter relative
friend mate buddy pal friendship
doctor gp physician nurse clinic hospital surgery
illness sick ill disease unwell health condition
medicine medication pill prescription
injury injured hurt wound sprain broken accident
pain ache sore
exercise workout gym fitness training
run jog marathon race
walk hike stroll trail ramble
bike cycle cycling bicycle
car vehicle drive van truck
trip travel journey holiday vacation visit tour
beach sea ocean coast
mountain hill peak
camp camping tent campfire
nature outdoor outside countryside forest wood park
book novel read reading author story
write writing article blog journal poem poetry author
song music tune band concert singer album
sing choir singer
instrument guitar piano violin drum clarinet flute
paint painting painter art artist drawing draw sketch canvas
pottery clay ceramic bowl pot
craft knit sew crochet
cook cooking recipe meal dish bake
food meal dinner lunch breakfast snack dish
meal food eat diet
coffee tea cafe
sweet dessert cake cookie chocolate
dog puppy
cat kitten
plant garden gardening flower
game gaming play
sport team match tournament league competition
win prize award trophy medal victory
lose defeat
school class teacher pupil student
university college degree study course student
exam test
learn study class lesson course
church faith religion religious pray prayer god
volunteer volunteering charity donate fundraiser shelter
event festival fair parade conference party ceremony
party celebrate celebration birthday
present gift
photo picture image snap
phone mobile call
text message email
computer laptop online internet website
business company shop store firm startup
sell customer sale
promote advertise advert campaign marketing
plan goal aim hope dream ambition intend
advice tip suggestion recommend
help support assist
supportive encourage motivate
inspire inspiration motivate
stress anxious anxiety worry pressure overwhelmed
relax destress calm unwind peace
sleep tired exhausted insomnia bed
sad upset unhappy down cry
happy joy glad delighted pleased
angry mad annoyed furious
afraid fear scared frightened
proud pride
lonely alone isolated
love adore fond
like enjoy love favourite prefer
hate dislike
hobby interest pastime passion
counselling counsellor therapist therapy
die death died funeral grief
pregnant pregnancy
fight argue argument row conflict
court lawyer solicitor legal
country nation abroad
city town
begin start launch open
stop quit end finish
buy purchase shop
make create build
fix repair mend
big large huge
small little tiny
challenge difficulty struggle problem setback obstacle hard
success achievement accomplish milestone
change transform
necklace jewellery ring bracelet
clothes clothing outfit dress shirt fashion
shoe trainer boot
politics political election campaign vote
community neighbourhood local
adopt adoption foster
gay lesbian lgbt queer
transgender trans lgbt
army military veteran soldier
weather rain storm snow flood hurricane
fire burn
allergy allergic asthma
smoke cigarette vape
gamble casino
attend participate join
country: england scotland wales ireland france spain italy germany portugal greece turkey poland sweden norway denmark netherlands belgium switzerland austria canada mexico brazil argentina colombia cuba jamaica egypt morocco kenya ghana nigeria india pakistan bangladesh china japan korea thailand vietnam indonesia philippines australia zealand america
city: london manchester birmingham leeds glasgow edinburgh cardiff belfast dublin paris rome madrid barcelona lisbon berlin amsterdam vienna prague york boston chicago seattle miami denver dallas houston atlanta toronto vancouver sydney melbourne tokyo dubai delhi
instrument: guitar piano violin drum clarinet flute trumpet saxophone cello harp
colour: red blue green yellow purple pink orange black white grey brown
fruit: apple banana orange strawberry raspberry blueberry cherry grape mango
vegetable: carrot potato tomato onion pepper broccoli
dish: pizza pasta curry soup salad sandwich stew taco lasagne burger
dessert: cookie pie tart pudding chocolate cupcake brownie
language: english french spanish german italian polish chinese japanese arabic
activity: hike camp swim run paint cook dance yoga pottery read game sport craft walk climb surf ski
hobby: paint read cook garden game photography knit music sport dance
sport: football basketball tennis running swim climb surf ski hockey baseball yoga martial
pet: dog cat puppy kitten fish bird rabbit hamster turtle snake
animal: dog cat bird horse fish turtle
art: sculpture photography mural gallery museum
outdoor: hike camp climb surf kayak trail
exercise: yoga run swim weights boxing
martial: karate taekwondo kickboxing judo boxing
music: rock jazz classical pop rap
vehicle: car bike motorbike van bus
`;

const AKIN: ReadonlyMap<string, readonly string[]> = (() => {
	const akin = new Map<string, Set<string>>();
	for (const line of LINES.trim().split('\n')) {
		const [first = '', kinds] = line.split(': ');
		const named = termsOf(first);
		const answering = kinds === undefined ? named : termsOf(kinds);
		for (const term of named) {
			const known = akin.get(term) ?? new Set();
			for (const other of answering) if (other !== term) known.add(other);
			akin.set(term, known);
		}
	}
	return new Map([...akin].map(([term, others]) => [term, [...others]]));
})();
