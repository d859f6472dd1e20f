import type { Slot } from '../../../core/memory/note-words.ts';
import { list } from './frame.ts';

/** The questions that notes answer, on their text. */
export const SLOTS = [
	{ says: /^You want to be called (?:.+)$/u, slot: 'name of yours' },
	{ says: /^You (?:prefer|would prefer) to (?:be called|go by) .+$/u, slot: 'name of yours' },
	{ says: /^Your name is (?:.+)$/u, slot: 'name given' },
	{
		says: /^Your (?:new |old |dear |late |lovely |poor )?(?<kin>mum|mom|mam|mother|dad|father|stepmum|stepmom|stepmother|stepdad|stepfather|husband|hubby|wife|partner|boyfriend|girlfriend|fianc[eé]e?|boss|manager|line manager|landlord|landlady|therapist|counsell?or|gp|best friend|bestie|twin|twin sister|twin brother|mother-in-law|father-in-law|probation officer|health visitor|social worker|key ?worker|support worker) is called .+$/u,
		slot: 'name:{kin}',
	},
	{ says: /^Your (?<kin>.+) is called (?<name>.+)$/u, slot: 'name:{kin}:{name}' },
	{
		says: /^You (?:now |currently |mostly |usually |mainly |still |only |are (?:now |currently )?)?(?:work|working)\b/u,
		slot: 'job',
	},
	{ says: /^You (?:do not|no longer) work\b/u, slot: 'job' },
	{ says: /^You have (?:worked|been working) /u, slot: 'job' },
	{ says: /^You do not drink/u, slot: 'drinking' },
	{
		says: /^You (?:(?:have )?(?:just |recently )?(?:started .* new job|(?:lost|quit|left) your job)|(?:were|have been|got) .*(?:laid off|sacked|fired|made redundant))/u,
		slot: 'job',
	},
	{
		says: /^You are (?:now |currently |still )?(?:self-employed|self employed|unemployed|retired|out of work|between jobs|on maternity leave|on sick leave|on furlough)/u,
		slot: 'job',
	},
	{
		says: /^You (?:now |currently |still |are (?:now |currently |still )?)?(?:live|living) (?:with|at|alone|on your own|by yourself)/u,
		slot: 'who you live with',
	},
	{ says: /^You (?:have )?(?:just |recently )?moved (?:back )?in with/u, slot: 'who you live with' },
	{ says: /^You (?:do not|no longer) live with/u, slot: 'who you live with' },
	{
		says: /^You (?:now |currently |still |are (?:now |currently |still )?)?(?:live|living) in/u,
		slot: 'where you live',
	},
	{ says: /^You (?:have )?(?:just |recently )?moved (?:back )?to/u, slot: 'where you live' },
	{ says: /^You (?:do not|no longer) live in/u, slot: 'where you live' },
	{
		says: /^You are (?:now |currently )?(?:homeless|sofa|sleeping rough|living in your car)/u,
		slot: 'where you live',
	},
	{ says: /^You are (?:originally )?from /u, slot: 'origin' },
	{ says: /^You do not have children$/u, slot: 'children' },
	{ says: /^You have [\p{L}\d]+ (?:kids?|child|children)$/u, slot: 'children' },
	{
		says: /^You have [\p{L}\d]+ (?<who>brothers|sisters|siblings|sons|daughters|boys|girls|grandchildren)$/u,
		slot: 'count:{who}',
	},
	{ says: /^You are .+ years old$/u, slot: 'age' },
	{
		says: /^You are (?:now |currently |still |happily |not )?(?:married|divorced|widowed|engaged|separated|single)$/u,
		slot: 'relationship',
	},
	{
		says: /^You have an? (?:new )?(?:boyfriend|girlfriend|husband|wife|partner|fiancé|fiancée)$/u,
		slot: 'relationship',
	},
	{ says: /^You are (?:a )?(?:widow|widower)$/u, slot: 'relationship' },
	{
		says: /^You .*\b(?:split up|broke up|got divorced|got married|got engaged|separated|divorced|broken up|getting a divorce)\b/u,
		slot: 'relationship',
	},
	{ says: /^You are pregnant$/u, slot: 'pregnancy' },
	{ says: /^Your pronouns are /u, slot: 'pronouns' },
	{ says: /^You are (?:sober|clean)$/u, slot: 'drinking' },
	{ says: /^You are in (?:year|Year) \d+$/u, slot: 'school year' },
	{ says: /^You are in (?:your )?(?:first|second|third|fourth|final|last) year/u, slot: 'school year' },
	{ says: /^You (?:study|are studying) /u, slot: 'study' },
	{ says: /^You (?:owe|are in debt to) .*?(?:to|on|in) (?<whom>.+)$/u, slot: 'debt:{whom}' },
	{
		says: /^Your (?<kin>[\p{L}\s'’-]+?) (?:is|turned|has just turned|just turned) (?:\d+|[\p{L}-]+)(?: years old| months old)$/u,
		slot: 'age:{kin}',
	},
	{
		says: /^Your (?<kin>[\p{L}\s'’-]+?) (?:is|turned|has just turned|just turned) \d+$/u,
		slot: 'age:{kin}',
	},
	{ says: /^Your (?<kin>[\p{L}\s'’-]+?) lives /u, slot: 'home:{kin}' },
	{ says: /^Your (?<kin>[\p{L}\s'’-]+?) works /u, slot: 'job:{kin}' },
	{
		says: /^You prefer .*\b(?:short|shorter|long|longer|brief) (?:answers?|repl(?:y|ies)|messages?|texts?)\b/u,
		slot: 'prefer:length',
	},
	{
		says: /^You (?:prefer|would rather) .*\b(?:text|texts|texting|call|calls|calling|phone|email|emails|writing|write|talk|talking|message|messages|messaging)\b/u,
		slot: 'prefer:contact',
	},
	{ says: /^You (?:do not like|really do not like|hate) (?<what>.+)$/u, slot: 'like:{what}' },
	{ says: /^You said you would (?<what>\p{L}+ \p{L}+(?: \p{L}+)?)/u, slot: 'step:{what}' },
	{ says: /^You have (?<what>.+) coming up$/u, slot: 'event:{what}' },
] as const satisfies readonly Slot[];

/** Words that mean the same in a note. */
export const SAME: ReadonlyMap<string, string> = new Map(
	list(`
		kids=children, kid=child, mom=mum, mam=mum, mother=mum, mummy=mum, mommy=mum, dad=father, daddy=father, bf=boyfriend, gf=girlfriend, hubby=husband, bestie=friend, mate=friend, job=work, grandma=gran, nan=gran, nana=gran, granny=gran, grandmother=gran, granddad=grandad, grandpa=grandad, grandfather=grandad,
		one=1, two=2, three=3, four=4, five=5, six=6, seven=7, eight=8, nine=9, ten=10, aunty=aunt, auntie=aunt, neighbor=neighbour, counselor=counsellor, fiance=fiancé, fiancee=fiancée, roommate=flatmate, housemate=flatmate, coworker=colleague, workmate=colleague, uni=university, really=very, you're=you, rings=ring, phone=call, ring=call, flat=home, house=home
	`).map((pair) => {
		const [from = '', to = ''] = pair.split('=');
		return [from, to] as const;
	}),
);
