import type { NotePattern } from '../../../core/memory/note-words.ts';
import { told } from './frame.ts';

/** Body and mind, and what people are shamed for: proposed only. */
export const SHAME = [
	{
		heard: told(
			"you (?:were|have been|got|are) (?:recently |just |finally |also |newly )?diagnosed (?:as|with) (?!it\\b|this\\b|that\\b|something\\b)[\\p{L}\\p{N}'’-]+<tail>",
		),
		about: ['health'],
		confidence: 0.9,
	},
	{
		heard: told(
			"you have (?:(?:severe|chronic|bad|mild|type (?:1|2|one|two)|stage (?:\\d|one|two|three|four)|clinical|social|generalised|postnatal|post-natal|diagnosed) )*(?:diabetes|asthma|epilepsy|adhd|ADHD|add|ADD|autism|ptsd|PTSD|cptsd|ocd|OCD|bpd|BPD|bipolar|bipolar disorder|schizophrenia|depression|anxiety|anorexia|bulimia|endometriosis|pcos|PCOS|ibs|IBS|crohn's|Crohn's|colitis|arthritis|fibromyalgia|lupus|parkinson's|Parkinson's|cancer|breast cancer|hiv|HIV|herpes|hpv|HPV|hepatitis|migraines|dyslexia|dyspraxia|tinnitus|sickle cell|psoriasis|eczema|a disability|a heart condition|coeliac disease|chronic fatigue|long covid|dementia|tourette's|Tourette's)(?: and (?:anxiety|depression|adhd|ADHD|ocd|OCD|ptsd|PTSD|autism))?<end>",
		),
		about: ['health'],
		confidence: 0.85,
	},
	{
		heard: told(
			'you (?:take|are on|have been on|are taking) (?:antidepressants|sertraline|citalopram|fluoxetine|prozac|Prozac|mirtazapine|venlafaxine|lithium|quetiapine|methadone|prep|PrEP|PREP|insulin|the pill|beta blockers|ritalin|concerta|blood thinners|chemo|hrt|HRT|ssris|SSRIs|medication for [\\p{L}]+)<end>',
		),
		about: ['health', 'medicine'],
		confidence: 0.85,
	},
	{
		heard: told(
			'you are (?:also )?(?:autistic|dyslexic|diabetic|epileptic|asthmatic|(?:deaf|blind)(?! as\\b)|disabled|hard of hearing|neurodivergent|bipolar|allergic to (?!mondays|work|people|mornings|myself|everything|it)[\\p{L}]+(?: and [\\p{L}]+)?|coeliac|a wheelchair user|hiv positive|HIV positive)<end>',
		),
		about: ['health'],
		confidence: 0.85,
	},
	{ heard: told('you (?:use|are in) a wheelchair<end>'), about: ['health'], confidence: 0.85 },
	{
		heard: told(
			'you are (?:<number> (?:weeks|months) |heavily |newly )?pregnant(?: with [\\p{L} ]{1,20}?)?(?=$|,|;| (?:and|but|because|so|after|again|now|by|since|with)\\b)',
		),
		says: 'You are pregnant',
		about: ['pregnancy'],
		confidence: 0.85,
		isOfOne: true,
	},
	{
		heard: told(
			'you are (?:a )?(?:gay|bi|bisexual|lesbian|trans|transgender|queer|non-binary|nonbinary|pansexual|asexual|a trans (?:man|woman|boy|girl)|a gay man|a lesbian|intersex)<end>',
		),
		about: ['identity'],
		confidence: 0.85,
	},
	{
		heard: told(
			"you are (?:a )?(?:practising |devout )?(?:muslim|Muslim|christian|Christian|jewish|Jewish|hindu|Hindu|sikh|Sikh|buddhist|Buddhist|catholic|Catholic|mormon|Mormon|an atheist|a Jehovah's Witness)<end>",
		),
		about: ['religion'],
		confidence: 0.85,
	},
	{
		heard: told('you (?:have been|are) (?<state>sober|clean)(?: for .{1,25}| since .{1,25})?<end>'),
		says: 'You are {state}',
		about: ['drinking'],
		confidence: 0.75,
	},
	{
		heard: told('you are (?:a )?(?:recovering (?:alcoholic|addict|gambler)|in recovery)<end>'),
		about: ['recovery'],
		confidence: 0.85,
	},
	{
		heard: told(
			"you (?:owe|are in debt to) (?!an apology|it|me|nothing|everything)(?:(?:about|around|over|nearly|almost) )?(?:[£$€]?\\d[\\d,.]*(?:k|K|grand|quid)?|money)(?: (?:pounds|dollars|euros|quid|grand))?(?: (?:to|on|in) <stop>[\\p{L}\\p{N}'’-]+(?: <stop>[\\p{L}\\p{N}'’-]+){0,4})?(?! (?:who|that|which|where)\\b)<end>",
		),
		about: ['debt', 'money'],
		confidence: 0.8,
	},
	{
		heard: told(
			'you are (?:an asylum seeker|a refugee|undocumented|on a (?:student|work|spouse|visitor|skilled worker|dependent|dependant|family) visa|waiting for (?:your )?(?:asylum|visa|leave to remain)(?: decision)?)<end>',
		),
		about: ['visa'],
		confidence: 0.85,
	},
	{
		heard: told('you are (?:currently )?on (?:probation|bail|a tag|parole)<end>'),
		about: ['court'],
		confidence: 0.8,
	},
	{ heard: told('you have (?:MS|ms)<end>'), says: 'You have MS', about: ['health'], confidence: 0.85 },
	{
		heard: told(
			'you do not (?<what>drink|smoke)(?: alcohol)?(?: anymore| any more)?(?=$|,| (?:and|but|because|so)\\b)',
		),
		about: ['drinking'],
		confidence: 0.8,
	},
] as const satisfies readonly Omit<NotePattern, 'kind'>[];
