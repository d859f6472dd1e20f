import type { NotePattern } from '../../../core/memory/note-words.ts';
import { told } from './frame.ts';

/** What is so of the people in a life. */
export const PEOPLE = [
	{
		heard: told(
			"your <kin>(?<name> \\p{Lu}[\\p{L}'’-]+)? (?:died|passed away|was killed|took (?:his|her|their) own life)(?: in (?:\\p{Lu}\\p{L}+(?: \\d{4})?|\\d{4}))?(?=$|,|;| (?:and|but|because|so|when|while|since|in|on|at|by|last|two|three|four|five|six|seven|eight|nine|ten|a|from|this|just|suddenly|before|after|yesterday|today|\\d+|of)\\b)",
		),
		about: ['grief'],
		confidence: 0.85,
	},
	{
		heard: told(
			'you lost (?<who>your <kin>)(?: to (?:cancer|covid|Covid|COVID|suicide|dementia|a heart attack|a stroke|an overdose))?(?: in (?:\\p{Lu}\\p{L}+(?: \\d{4})?|\\d{4}))?(?=$|,|;| (?:and|but)\\b)',
		),
		about: ['grief'],
		confidence: 0.75,
	},
	{
		heard: told(
			"your <kin>(?: \\p{Lu}[\\p{L}'’-]+)? (?:works (?:as an?|at an?|at the|at|for the|for an?|nights|shifts|away|abroad|offshore)(?: (?!home\\b|it\\b|on\\b|all\\b|hard\\b|lot\\b)[\\p{L}\\p{N}'’-]+){0,5}|is (?:a|an) <job>)<end>",
		),
		about: [],
		confidence: 0.8,
	},
	{
		heard: told(
			"your <kin>(?: \\p{Lu}[\\p{L}'’-]+)? lives (?:in (?:<place>|a care home|a home|a nursing home|supported living|Spain)|abroad|with (?:you|us|<folk>)|next door|far away|alone|on (?:his|her|their) own)<end>",
		),
		about: [],
		confidence: 0.85,
	},
	{
		heard: told(
			"your <kin>(?: \\p{Lu}[\\p{L}'’-]+)? (?:is|turned|has just turned|just turned) (?<age>(?:<number>|<years>))(?: years old| yrs old| months old)?(?=$|,|;| (?:and|but)\\b)",
		),
		about: ['age'],
		confidence: 0.8,
	},
	{
		heard: told(
			"your <kin>(?: \\p{Lu}[\\p{L}'’-]+)? (?:has|was diagnosed with|has been diagnosed with) (?:(?:early[- ]onset|stage (?:\\d|four|three|two|one)|terminal|severe|breast|lung|bowel|prostate|pancreatic|brain) )*(?:dementia|alzheimer's|Alzheimer's|cancer|parkinson's|Parkinson's|ms|MS|mnd|MND|leukaemia|diabetes|epilepsy|autism|adhd|ADHD|bipolar|bipolar disorder|schizophrenia|depression|down's syndrome|Down's syndrome|cerebral palsy|copd|COPD|a brain tumour|heart failure)<end>",
		),
		about: ['health'],
		confidence: 0.85,
	},
	{
		heard: told(
			"your <kin>(?: \\p{Lu}[\\p{L}'’-]+)? is (?:autistic|deaf|blind|disabled|pregnant|in prison|in a care home|in a hospice|in the army|in rehab)<end>",
		),
		about: [],
		confidence: 0.8,
	},
	{
		heard: told(
			'your (?<who>dog|cat|puppy|kitten|horse|rabbit|hamster|friend|best friend|mate)(?: \\p{Lu}\\p{Ll}+)? (?:died|passed away|was put down)(?=$|,| (?:and|but|last|in|on|this|yesterday|today|when|two|three|a|because|so)\\b)',
		),
		about: ['grief'],
		confidence: 0.85,
	},
] as const satisfies readonly Omit<NotePattern, 'kind'>[];
