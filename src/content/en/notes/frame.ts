/** The phrases of a text with commas or lines between them. */
export const list = (text: string): readonly string[] =>
	text
		.split(/[,\n]/)
		.map((phrase) => phrase.trim())
		.filter((phrase) => phrase !== '');

const either = (text: string): string => `(?:${list(text).join('|')})`;

/** People, and animals, that one calls *my*. */
export const KIN = list(`
	mum, mom, mam, mother, dad, father, parents, stepmum, stepmom, stepmother, stepdad, stepfather, sister, brother, half-sister, half-brother, stepsister, stepbrother,
	sister-in-law, brother-in-law, mother-in-law, father-in-law, mum-in-law, dad-in-law, nan, nana, gran, granny, grandma, grandmother, grandad, granddad, grandpa, grandfather, aunt, auntie, aunty, uncle, cousin, niece, nephew,
	husband, hubby, wife, partner, boyfriend, girlfriend, fiance, fiancé, fiancee, fiancée, ex, ex-husband, ex-wife, ex-boyfriend, ex-girlfriend, ex-partner, ex husband, ex wife, ex boyfriend, ex girlfriend, ex partner,
	son, daughter, stepson, stepdaughter, baby, kid, child, grandson, granddaughter, twin, twin sister, twin brother, godson, goddaughter,
	friend, best friend, mate, best mate, bestie, flatmate, housemate, roommate, neighbour, neighbor, colleague, coworker, co-worker, workmate, classmate,
	boss, manager, line manager, supervisor, team leader, landlord, landlady, teacher, tutor, form tutor, head teacher, headteacher, therapist, counsellor, counselor, psychologist, psychiatrist, doctor, gp, nurse, midwife, health visitor,
	social worker, support worker, key worker, keyworker, case worker, caseworker, solicitor, lawyer, probation officer, sponsor, carer, coach, mentor, priest, pastor, imam,
	dog, cat, puppy, kitten, horse, rabbit, pet
`);

const RELATIVES = either(`
	mum, mom, mam, mother, dad, father, stepmum, stepdad, sister, brother, nan, nana, gran, grandma, grandmother, grandad, granddad, grandpa, grandfather, husband, wife, partner, boyfriend, girlfriend, fiancé, fiancée, fiance, fiancee,
	son, daughter, stepson, stepdaughter, twin, baby
`);

const LISTS: Readonly<Record<string, string>> = {
	kin: `(?:(?:older|younger|little|big|elder|eldest|oldest|youngest|twin|late|middle) )?${RELATIVES}`,
	folk: either(`
		your (?:older |younger |little |big |late )?(?:mum|mom|mam|mother|dad|father|parents|sister|brother|sisters|brothers|nan|nana|gran|grandma|grandmother|grandad|granddad|grandpa|grandparents|husband|wife|partner|boyfriend|girlfriend|fiancé|fiancée|son|daughter|sons|daughters|kids|children|family|aunt|auntie|uncle|cousin|cousins|in-laws|ex|friend|friends|best friend|flatmate|mate|mates|dog|cat|two kids|three kids|two children|three children|baby|stepdad|stepmum),
		flatmates, housemates, roommates, two flatmates, three flatmates, two housemates, three housemates, a flatmate, a housemate, a roommate, friends, a friend, strangers, foster parents, a foster family
	`),
	number: either(
		'one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, thirteen, fourteen, fifteen, sixteen, seventeen, eighteen, nineteen, 1?[0-9]',
	),
	small: either('a, one, two, three, four, five, six, seven, eight, nine, ten, [1-9], 1[0-2]'),
	years: either(`
		1[0-9], [2-9][0-9], (?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?, ten, eleven, twelve, thirteen, fourteen, fifteen, sixteen, seventeen, eighteen, nineteen
	`),
	job: either(`
		(?:primary |secondary |supply |maths |science |music |nursery )?(?:school )?teacher, teaching assistant, (?:staff |district |student |mental health |care |icu |a&e |children's |night )?nurse, (?:home |full[- ]time |unpaid |young |live-in )?carer, caregiver, care worker, care assistant, healthcare assistant, support worker, social worker, (?:junior |trainee |medical )?doctor, paramedic, midwife, pharmacist, dentist, dental nurse, vet, vet nurse,
		(?:delivery |bus |taxi |lorry |truck |van |train |uber |hgv |cab |ambulance )?driver, courier, postman, postwoman, postie, cleaner, (?:sous |head |line )?chef, cook, kitchen porter, waiter, waitress, barista, bartender, barman, barmaid, cashier, shop assistant, shelf stacker, store manager, shop manager, retail assistant, sales assistant, warehouse worker, picker, packer, factory worker, machine operator,
		builder, bricklayer, plumber, electrician, carpenter, joiner, roofer, plasterer, scaffolder, painter, decorator, welder, mechanic, engineer, technician, gardener, landscaper, farmer, farm worker, fisherman, labourer, security guard, bouncer, police officer, prison officer, firefighter, soldier, army medic, veteran, sailor, pilot, flight attendant, steward, train conductor,
		lawyer, solicitor, paralegal, barrister, accountant, bookkeeper, banker, estate agent, receptionist, secretary, administrator, office manager, project manager, civil servant, call centre worker, consultant, analyst, programmer, developer, software developer, software engineer, web developer, designer, graphic designer, architect, scientist, researcher, lecturer, professor, librarian, journalist, writer, translator, interpreter, musician, artist, photographer, actor, dancer, dance teacher,
		hairdresser, barber, beautician, nail technician, tattoo artist, personal trainer, lifeguard, childminder, nanny, au pair, nursery worker, youth worker, therapist, counsellor, psychologist, physio, physiotherapist, occupational therapist, radiographer, lab technician, imam, priest, pastor, vicar, (?:sixth form |phd |law |medical |nursing |university |uni |college |mature |international |full[- ]time |part[- ]time |first year |second year |third year |final year )*student, apprentice, trainee, freelancer, freelance \\p{L}+, housewife, stay[- ]at[- ]home (?:mum|mom|dad|parent), single (?:mum|mom|dad|parent|mother|father), foster carer, foster parent, landlord, caretaker, headmistress, headmaster, head teacher, headteacher, supervisor, manager, bailiff, shopkeeper, small business owner, baker, butcher, tailor, seamstress, miner, trucker
	`),
	end: String.raw`(?=$|,|;| (?:and|but|because|so|which|who|when|while|since|though|although|or|that|where|cos|until|by|as|to|last|this|next|yesterday|today|recently|again|for|now|too|right now|at the moment)\b)`,
	choiceEnd: String.raw`(?=$|,|;| (?:and|but|because|so|which|who|when|while|since|though|although|if|unless|until|than|cos|please)\b)`,
	stop: String.raw`(?!(?:and|but|because|so|which|who|when|while|since|though|although|or|that|if|where|cos|until|than|like|to|there|anymore|any|just|it|this|these|them|him|her|you|me|not|never|no|nothing)\b)`,
	and: String.raw`(?: and (?:your|an?|two|three|four|five|\d+) [\p{L}'-]+(?: [\p{L}'-]+)?(?=$|,))?`,
};

/** `<name>` stands for a list above, `<tail>` for a few words more up to a joint. */
export const told = (source: string): RegExp =>
	new RegExp(
		`^(?:${source})`
			.replaceAll('<tail>', `(?: <stop>[\\p{L}\\p{N}'’&£-]+){0,6}<and><end>`)
			.replaceAll('<more>', `(?: <stop>[\\p{L}\\p{N}'’&£-]+){1,6}<and><end>`)
			.replaceAll('<place>', String.raw`\p{Lu}[\p{L}'’-]+(?:,? \p{Lu}[\p{L}'’-]+){0,2}`)
			.replace(/<(\w+)>/gu, (whole, name: string) => LISTS[name] ?? whole)
			.replace(/<(\w+)>/gu, (whole, name: string) => (name in LISTS ? (LISTS[name] ?? whole) : whole)),
		'u',
	);
