import type { NotePattern, NoteWords } from '../../core/memory/note-words.ts';
import { KIN, list } from './notes/frame.ts';
import { HELPS } from './notes/helped.ts';
import { LIFE } from './notes/life.ts';
import { PEOPLE } from './notes/people.ts';
import { ASKED, PREFERENCES } from './notes/preferences.ts';
import { HARMFUL, SENSITIVE, SENSITIVE_ABOUT } from './notes/sensitive.ts';
import { SHAME } from './notes/shame.ts';
import { SAME, SLOTS } from './notes/slots.ts';
import { AHEAD, EVENTS } from './notes/steps.ts';

const as =
	(kind: NotePattern['kind']) =>
	(pattern: Omit<NotePattern, 'kind'>): NotePattern => ({ ...pattern, kind });

/** How facts of a life are told in English, and what to leave alone. */
export const NOTES = {
	told: [
		...PREFERENCES.map(as('preference')),
		...LIFE.map(as('life')),
		...SHAME.map(as('life')),
		...PEOPLE.map(as('person')),
		...HELPS.map(as('helped')),
	],
	asked: ASKED,
	ahead: AHEAD,
	events: EVENTS,
	saysStep: 'You said you would {step}',
	saysEvent: 'You have {event} coming up',
	names: {
		kin: KIN,
		only: list(`
			mum, mom, mam, mother, dad, father, stepmum, stepmom, stepmother, stepdad, stepfather, husband, hubby, wife, partner, boyfriend, girlfriend, fiance, fiancé, fiancee, fiancée,
			boss, manager, line manager, landlord, landlady, therapist, counsellor, counselor, gp, best friend, bestie, twin, twin sister, twin brother, mother-in-law, father-in-law, probation officer, health visitor, social worker, key worker, keyworker, support worker
		`),
		before: list('older, younger, little, big, elder, eldest, oldest, youngest, late, middle'),
		unsaid: list(
			'dear, new, old, good, closest, lovely, poor, own, beloved, amazing, wonderful, beautiful, stupid, bloody, current, darling, sweet',
		),
		titles: list('mr, mrs, ms, miss, dr, sister, father, aunt, auntie, uncle'),
		never: list(`
			god, jesus, christ, allah, lord, christmas, easter, eid, ramadan, facebook, instagram, whatsapp, snapchat, tiktok, tinder, google, youtube, netflix, amazon, uber, tesco, asda, aldi, lidl, english, british, american, polish, irish, indian, african, asian, muslim, christian, covid, corona,
			mum, mom, dad, nan, nana, gran, grandma, grandad, auntie, uncle, mummy, daddy, i, ok, okay, sorry, yes, no, but, and, so, he, she, they, it, we, the, is, was, has, had, said, says, told, just, always, never, still, also, now, then, when, because, if, who, that, which, whatsapped, friday, hi, please, thanks, xmas, nhs, uk, usa, tv, dm, snap, insta, fb
		`),
		says: 'Your {kin} is called {name}',
		confidence: 0.9,
	},
	fiction:
		/\b(?:in (?:my|the|a|this) (?:\p{L}+ )?(?:dream|nightmare|story|novel|book|film|movie|game|play|script|song|poem|series|show|fanfic)|i (?:dreamt|dreamed|had a (?:\p{L}+ )?dream)|in (?:minecraft|roblox|fortnite|gta|the sims|d&d|dnd)|my character|the character|(?:writing|wrote|reading) (?:a|this|my|the) (?:\p{L}+ )?(?:story|novel|book|script|play|song|poem|fanfic|screenplay)|once upon a time|role ?play|pretend(?:ing)? (?:that )?(?:i|you|we|to)|let'?s (?:say|pretend|imagine)|imagine (?:that |if |you|i|being|someone)|suppose (?:i|you|that|someone)|hypothetical(?:ly)?|for example,? (?:i|my|if)|quote|lyrics|as if i (?:was|were|am))\b/iu,
	hedged:
		/\b(?:i (?:think|guess|suppose|reckon|believe)|maybe|perhaps|probably|possibly|apparently|not sure|unsure|as far as i know|afaik|i assume|if i remember|practically|pretty much)\b/iu,
	thought: /^you (?:think|guess|suppose|reckon|believe|mean|swear|know|realise|realised) (?:that )?/u,
	corrects:
		/\b(?:i meant|correction|wrong name|it'?s spel(?:t|led)|(?:isn'?t|is not) called|[Aa]ctually,? [Mm]y [\p{L} -]+(?:['’]s name is| is called|['’]s called)|(?:called|name is) \p{Lu}\p{Ll}+,? not \p{Lu}\p{Ll}+)/u,
	sensitiveAbout: SENSITIVE_ABOUT,
	sensitive: SENSITIVE,
	harmful: HARMFUL,
	passing:
		/,?\s+(?:(?:just )?(?:last|this|next) (?:week|month|year|night|summer|winter|spring|autumn|weekend|monday|tuesday|wednesday|thursday|friday|saturday|sunday|morning|evening)|yesterday|today|tonight|tomorrow|recently|lately|now|right now|at the moment|atm|currently|(?:about |around )?(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|\d+|a few|a couple of|several) (?:minutes?|hours?|days?|weeks?|months?|years?) ago|for (?:about |around |over |nearly |almost )?(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d+|a few|a couple of|many|several) (?:days?|weeks?|months?|years?)|for (?:years|ages|months|weeks)|too|as well|lol|tbh|though|either|anyway|x+)(?=$)/giu,
	slots: SLOTS,
	same: SAME,
	helpedStep: 'It helped you to {what}',
	offered:
		/\b(?:you could|if you like:|right:|if you want:|a try to) (?<step>(?:(?!,? (?:or|if) )[^.,?!])+)/u,
	verbatim: 'You asked me to remember: “{words}”.',
} as const satisfies NoteWords;
