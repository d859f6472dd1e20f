import type { NotePattern } from '../../../core/memory/note-words.ts';
import { KIN, told } from './frame.ts';

/** What may come after *helped* when a thing did it. */
const HELPED = String.raw`(?:(?:a lot|a bit|a little|so much|loads|tons|more than \p{L}+|too|though|in the end|somewhat|massively|enormously|most|best)|(?:you )?(?:to )?(?:sleep|calm down|relax|cope|get to sleep|breathe|focus|unwind|feel better|feel calmer|clear your head|switch off|settle|think)(?: a (?:lot|bit))?|you|with (?:your|the) (?:sleep|nerves|anxiety|panic|stress|mood|pain|worry|nights|mornings|cravings)|(?:yesterday|today|last night|this morning|last week|last time))`;

const THING = String.raw`(?!(?:you|never|glad|hope|hopefully|happy|sorry|wish|thx|thanks|thank|ok|okay|still|maybe|just|it|that|this|which|what|nothing|he|she|they|we|nobody|no|not|there|if|everything|something|anything|someone|somebody|everyone|people|god|God|who|whoever|none|all|only|talking here|talking to you)\b)(?!\p{Lu}\p{Ll}+ (?:really |always |actually |definitely |also )*(?:help|calm|make))[\p{L}'’-]+(?: (?!(?:never|not|sort|kind|if|that|which|who|would|could|might|should|hardly|barely|only|cannot|did|does|do|has|have|had|but|because|is|are|was|were|supposedly)\b)[\p{L}\p{N}'’-]+){0,6}?`;

const SOMEBODY = String.raw`(?:your|the|a|an|my|his|her|our|their) (?:[\p{L}-]+ )?(?:${KIN.join('|')}|people|family|parents|friends|kids|staff|lady|man|woman|guy|adviser|advisor|police|council|bank|hospital|ward|team|service|charity|school|teachers|doctors|nurses|union|crisis team|app)`;

/** What helped. */
export const HELPS = [
	{
		heard: new RegExp(
			`^(?:(?:what |the (?:only |one )?thing (?:that )?)(?:really )?(?:helped|helps)(?: you)?(?: most)? (?:is|was) (?<what>${THING}))(?=$|,)`,
			'u',
		),
		says: 'What helped you: {what}',
		about: ['what helps'],
		confidence: 0.75,
	},
	{
		heard: new RegExp(
			`^(?:you are (?=\\p{L}+ing\\b))?(?<what>(?!${SOMEBODY} (?:has |have |really |always |actually |did )?help)${THING}) (?:really |always |actually |usually |sometimes |often |definitely |did |does |still |also |has |have )*(?:helped|helps)(?: ${HELPED})*(?=$|,|;| (?:and|but|because|so|when|after|before|at|in|with|since|as)\\b)`,
			'u',
		),
		says: '{what} helped you',
		about: ['what helps'],
		confidence: 0.8,
	},
	{
		heard: new RegExp(
			`^(?:you are (?=\\p{L}+ing\\b))?(?<what>(?!${SOMEBODY} (?:calm|make))${THING}) (?:really |always |actually |usually |sometimes |often )*(?:calms you(?: down)?|calmed you(?: down)?|makes you feel (?:better|calmer|lighter|human|safe|at ease)|made you feel (?:better|calmer|lighter|human|safe|at ease)|clears your head|cleared your head|settles you)(?=$|,|;| (?:and|but|because|so|when|after|before|at|in|with|since|as|a)\\b)`,
			'u',
		),
		says: '{what} helped you',
		about: ['what helps'],
		confidence: 0.75,
	},
	{
		heard: told(
			"you (?:always |usually |really |often )?(?:feel|felt|sleep|slept) (?:better|calmer|lighter) after (?<what>(?:an?|the|your|going|walking|running|writing|talking|singing|cooking|swimming|reading|gardening|drawing|dancing|painting|praying|yoga)\\b(?: (?!(?:and|but|because|so|which|who|when|while|since|though|that|if|where|until)\\b)[\\p{L}\\p{N}'’-]+){0,5})<end>",
		),
		says: '{what} helped you',
		about: ['what helps'],
		confidence: 0.7,
	},
] as const satisfies readonly Omit<NotePattern, 'kind'>[];
