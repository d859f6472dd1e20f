import type { NotePattern } from '../../../core/memory/note-words.ts';
import { told } from './frame.ts';

const WORK = ['work', 'job'];
const HOME = ['home'];
const CHILDREN = ['children', 'kids'];

/** Work, home, children, age, and how they live with others. */
export const LIFE = [
	// Work and study.
	{
		heard: told(
			"you (?:now |currently |mostly |usually |mainly |still |only |are (?:now |currently )?)?(?:work|working) (?:(?:nights|days|shifts|night shifts|weekends|part[- ]time|full[- ]time|remotely|freelance|evenings) )?(?:as an?|as the|for an?|for the|at an?|at the|at|in an?|in the|for) (?!home\\b|least\\b|all\\b|it\\b|minimum\\b|free\\b|nothing\\b|hours\\b|days\\b|years\\b|night\\b|fear\\b|my|myself|what|peace)[\\p{L}\\p{N}&'’-]+<tail>",
		),
		about: WORK,
		confidence: 0.9,
	},
	{
		heard: told(
			'you (?:now |currently |mostly |usually |still |only )?work (?:nights|night shifts|shifts|part[- ]time|full[- ]time|weekends|remotely|from home|freelance|evenings|abroad|security|in (?:retail|hospitality|care|construction|it|IT|finance|marketing|sales|education|healthcare|social care|childcare|security|logistics|catering|tech|insurance|a\\p{L}* \\p{L}+))<tail>',
		),
		about: WORK,
		confidence: 0.9,
	},
	{
		heard: told(
			"you are (?:now )?an? (?:(?!(?:bad|good|terrible|shit|shitty|crap|awful|great|decent|better|worse|former|rubbish|useless|failed|wannabe|ex|horrible|lousy|proper|real|fake|brilliant|nice|kind|poor|mere|glorified|born|bit|little|total|complete|fucking|bloody)\\b)[\\p{L}'’-]+ )?<job><tail>",
		),
		about: WORK,
		confidence: 0.9,
	},
	{
		heard: told(
			'you are (?:now |currently |still )?(?:self-employed|self employed|unemployed|retired|out of work|between jobs|on benefits|on universal credit|on maternity leave|on sick leave|on furlough|on a zero[- ]hours contract)<end>',
		),
		about: WORK,
		confidence: 0.85,
	},
	{
		heard: told('you (?:have )?(?:just |recently )?started (?:an?|the|your) new job<tail>'),
		about: WORK,
		confidence: 0.85,
	},
	{
		heard: told('you (?:have )?(?:just |recently )?(?<how>lost|quit|left) your job(?! to\\b)'),
		says: 'You {how} your job',
		about: WORK,
		confidence: 0.85,
	},
	{
		heard: told(
			'you (?:were|have been|got) (?:just |recently )?(?:laid off|sacked|fired|made redundant)(?: from <stop>[\\p{L}]+(?: <stop>[\\p{L}]+)?)?(?=$|,|;| (?:and|but|because|so|last|from|by|in|on|yesterday|today|this|two|three|a)\\b)',
		),
		about: WORK,
		confidence: 0.85,
	},
	{
		heard: told(
			'you (?:study|are studying) (?!hard|all|for|so|every|until|at|in|on|from|and|but|with|it|more|less|too|much|alone|abroad|online|together|always|\\p{N}|one|two|three|four|five|six|seven|eight|nine|ten|my|your|like|here|to|a)[\\p{L}]+(?: (?!hours)(?:studies|science|engineering|sciences|literature|history|design|technology|management|administration|care))?(?: (?:at|in) (?:uni|university|college|<place>))?(?=$|,|;| (?:and|but|because|so)\\b)',
		),
		about: ['study'],
		confidence: 0.85,
	},
	{
		heard: told('you are in (?:year|Year) (?:[7-9]|1[0-3])<end>'),
		about: ['school', 'study'],
		confidence: 0.9,
	},
	{
		heard: told(
			'you are in (?:your )?(?:first|second|third|fourth|final|last) year (?:of|at) (?!being|this|my)[\\p{L}]+<tail>',
		),
		about: ['study'],
		confidence: 0.85,
	},
	{
		heard: told('you go to (?:school|college|uni|university|sixth form) in <place><end>'),
		about: ['study', 'school'],
		confidence: 0.85,
	},
	// Home.
	{
		heard: told(
			'you (?:now |currently |still |are (?:now |currently |still )?)?(?:live|living) (?:with|at) <folk><and>(?: in <place>)?<end>',
		),
		about: HOME,
		confidence: 0.9,
	},
	{
		heard: told(
			'you (?:now |currently |still |are (?:now |currently |still )?)?(?:live|living) (?:alone|on your own|by yourself)(?: in <place>)?<end>',
		),
		about: HOME,
		confidence: 0.9,
	},
	{
		heard: told(
			'you (?:now |currently |still |are (?:now |currently |still )?)?(?:live|living) in (?:<place>|an? (?:hostel|shared house|shared flat|council flat|care home|houseshare|house share|village|small village|small town|bedsit|studio|studio flat|caravan|refuge|tower block|student house)(?: in <place>)?)<end>',
		),
		about: HOME,
		confidence: 0.9,
	},
	{
		heard: told(
			'you (?:have )?(?:just |recently )?moved (?:back )?(?:to <place>|in with <folk>|back in with <folk>)<end>',
		),
		about: HOME,
		confidence: 0.85,
	},
	{
		heard: told('you are (?:originally )?from (?:the )?<place><end>'),
		about: ['where you are from'],
		confidence: 0.85,
	},
	{
		heard: told('you (?:grew up|were born) (?:in <place>|in care|in foster care|on a farm)<end>'),
		about: ['where you are from'],
		confidence: 0.85,
	},
	{
		heard: told(
			'you are (?:now |currently )?(?:homeless|sofa[- ]surfing|sleeping rough|living in your car)<end>',
		),
		about: HOME,
		confidence: 0.8,
	},
	// Children, age, pets.
	{
		heard: told('you (?:do not have|have no|have not got)(?: any)? (?:kids|children)(?: yet)?<end>'),
		says: 'You do not have children',
		about: CHILDREN,
		confidence: 0.9,
	},
	{
		heard: told(
			'you (?:have|are (?:a |the )?(?:mum|mom|mother|dad|father|parent) (?:of|to)) (?<count><small>) (?:(?:young|little|small|teenage|grown-up|grown up|adult|lovely|beautiful|wonderful|amazing) )?(?<who>kids?|child|children|boys|girls|sons|daughters|grandchildren|teenagers|toddlers|brothers|sisters|siblings)(?:<end>|(?= (?:in|at|under|from|aged|of|with)\\b))',
		),
		says: 'You have {count} {who}',
		about: CHILDREN,
		confidence: 0.9,
	},
	{
		heard: told('you are (?:a |the )?(?:mum|mom|mother|dad|father|parent) (?:of|to) (?<count><small>)<end>'),
		says: 'You have {count} children',
		about: CHILDREN,
		confidence: 0.85,
	},
	{
		heard: told(
			'you have (?<who>(?:an?|one) (?:(?:young|little|small|teenage|newborn|older|younger|big|\\d+[- ](?:year|month|week)[- ]old|<number>[- ](?:year|month|week)[- ]old) )*(?:(?:<number>|a few)[- ](?:year|month|week)[- ]old|son|daughter|baby|toddler|baby girl|baby boy|little girl|little boy|twin sister|twin brother|twin|brother|sister|stepson|stepdaughter))<end>',
		),
		says: 'You have {who}',
		about: ['family'],
		confidence: 0.85,
	},
	{ heard: told('you are an only child<end>'), about: ['family'], confidence: 0.85 },
	{
		heard: told(
			'you have (?:a|an) (?:new )?(?:boyfriend|girlfriend|husband|wife|partner|fiancé|fiancée)<end>',
		),
		about: ['relationship'],
		confidence: 0.8,
	},
	{
		heard: told(
			'you are (?:now )?(?<age><years>)(?: years old| yrs old)?(?: now| this year| today)?(?=$|,|;| (?:and|but|so)\\b)',
		),
		says: 'You are {age} years old',
		about: ['age'],
		confidence: 0.85,
		isOfOne: true,
	},
	{
		heard: told('you (?:have )?(?:just )?turned (?<age><years>)<end>'),
		says: 'You are {age} years old',
		about: ['age'],
		confidence: 0.8,
		isOfOne: true,
	},
	{
		heard: told(
			'you have (?:<small>) (?:old |little |rescue |big |lovely )?(?:dogs?|cats?|rabbits?|horses?|hamsters?|guinea pigs?|budgies|parrot|tortoise)<end>',
		),
		about: ['pets'],
		confidence: 0.85,
	},
	// How they live with others.
	{
		heard: told('you have been married \\d+ years'),
		says: 'You are married',
		about: ['relationship'],
		confidence: 0.7,
	},
	{
		heard: told(
			'you are (?:now |currently |still |happily |not )?(?:married|divorced|widowed|engaged|separated)(?=$|,|;| (?:and|but|so|with (?:two|three|four|kids|children))\\b)',
		),
		about: ['relationship'],
		confidence: 0.85,
	},
	{ heard: told('you are (?:a )?(?:widow|widower)<end>'), about: ['relationship'], confidence: 0.85 },
	{
		heard: told('you have been married(?: (?:for|to) .{1,30})?<end>'),
		says: 'You are married',
		about: ['relationship'],
		confidence: 0.7,
	},
	{ heard: told('you are (?:now |currently |still )?single<end>'), about: ['relationship'], confidence: 0.8 },
	{
		heard: told(
			'you (?:and your (?<who>husband|wife|partner|boyfriend|girlfriend|ex)|your (?<other>husband|wife|partner) and you) (?:have )?(?:just |recently |finally )?(?:separated|split up|broke up|have broken up|got divorced|are separated|are divorced|are getting divorced|are getting a divorce)(?=$|,|;| (?:and|but|because|so|when|while|since|in|after|before|last|this|two|three|four|a|yesterday|today|on|again|over|at)\\b)',
		),
		about: ['relationship'],
		confidence: 0.85,
	},
	{
		heard: told(
			'you (?:have )?(?:just |recently |finally )?(?:got divorced|got married|got engaged|split up with your (?:husband|wife|partner|boyfriend|girlfriend)|broke up with your (?:boyfriend|girlfriend|partner))(?=$|,|;| (?:and|but|because|so|when|while|since|in|after|before|last|this|two|three|four|a|yesterday|today|on|again|over|at|to)\\b)',
		),
		about: ['relationship'],
		confidence: 0.85,
	},
	{ heard: told('you are (?:a )?(?:vegan|vegetarian)<end>'), about: ['food'], confidence: 0.85 },
	{
		heard: told('you are in the (?:army|navy|raf|RAF|military|marines|police)<end>'),
		about: WORK,
		confidence: 0.85,
	},
	{
		heard: told('you are at (?:uni|university|college)(?: in <place>)?<end>'),
		about: ['study'],
		confidence: 0.8,
	},
	{
		heard: told(
			"you have (?:worked|been working) (?:as an?|at an?|at the|at|for the|for|in an?|in the) (?!home\\b|this\\b|it\\b|same\\b)<stop>[\\p{L}&'’-]+(?: <stop>[\\p{L}&'’-]+){0,3}(?= (?:for|since) (?:\\d|\\p{L}))",
		),
		about: WORK,
		confidence: 0.8,
	},

	// A newer state of things that were.
	{
		heard: told(
			"you (?:do not|no longer) (?:work|live) (?:at|for|in|with|as an?|there) ?<stop>[\\p{L}'’-]+(?: <stop>[\\p{L}'’-]+){0,4} (?:anymore|any more|any longer)<end>",
		),
		about: WORK,
		confidence: 0.8,
	},
	{
		heard: told('you no longer (?:work|live) (?:at|for|in|with|as an?|there)<more>'),
		about: WORK,
		confidence: 0.8,
	},
] as const satisfies readonly Omit<NotePattern, 'kind'>[];
