import type { AskedPattern, NotePattern } from '../../../core/memory/note-words.ts';
import { told } from './frame.ts';

/** How they like things. */
export const PREFERENCES = [
	{
		heard: told(
			"(?:you prefer|you would prefer) (?:it (?:when|if) <stop>[\\p{L}]+<more>|to (?:be called|go by) (?<name>\\p{Lu}[\\p{L}'’-]+)<end>)",
		),
		about: [],
		confidence: 0.85,
	},
	{
		heard: told(
			"you prefer (?!not\\b|the pain\\b|death\\b|it\\b|this\\b|that\\b|them\\b|him\\b|her\\b|if\\b|when\\b)[\\p{L}'’-]+(?: (?!(?:and|but|because|so|which|who|when|while|since|though|that|if|where|cos|until|it|this|him|her|them)\\b)[\\p{L}\\p{N}'’-]+){0,7}<choiceEnd>",
		),
		about: [],
		confidence: 0.85,
	},
	{
		heard: told(
			"you would rather (?!(?:talk|speak|be|chat) (?:to|with) (?:an?|any|some) ?(?:real |actual |living |proper )*(?:person|human|one|body)|(?:text|message|call|write|talk|speak) (?:to )?(?:someone|somebody)\\b|message or call)(?:text|write|type|message|email|talk|speak|meet|read|listen|be told|hear|know)(?: (?!(?:and|but|because|so|which|who|when|while|since|though|that|if|where|cos|until|it|this|him|her)\\b)[\\p{L}\\p{N}'’-]+){1,8}<choiceEnd>",
		),
		about: [],
		confidence: 0.8,
	},
	{
		heard: told(
			"you (?:do not|really do not) like (?:being (?:told|called|asked|rushed|pushed|touched|hugged|phoned|rung|on the phone|in crowds|alone)|talking (?:on the phone|about)|phone calls|the phone|crowds|surprises|long (?:texts|messages|answers|replies))(?: (?!(?:and|but|because|so|which|who|when|while|since|though|that|if|where|cos|until)\\b)[\\p{L}\\p{N}'’-]+){0,6}<end>",
		),
		about: [],
		confidence: 0.8,
	},
	{
		heard: told(
			"you hate (?:being (?:told|called|asked|rushed|pushed|touched|hugged|phoned|rung|on the phone|in crowds)|talking on the phone|phone calls|the phone|crowds|surprises|long (?:texts|messages|answers|replies))(?: (?!(?:and|but|because|so|which|who|when|while|since|though|that|if|where|cos|until)\\b)[\\p{L}\\p{N}'’-]+){0,6}<choiceEnd>",
		),
		about: [],
		confidence: 0.8,
	},
	{
		heard: told("you go by (?<name>\\p{Lu}[\\p{L}'’-]+)<end>"),
		says: 'You want to be called {name}',
		about: ['your name'],
		confidence: 0.85,
	},
	{
		heard: told(
			"(?:your name(?: is|'s)|you are called|people call you|everyone calls you|your friends call you) (?<name>\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+)?)(?: and you\\b.*)?<end>",
		),
		says: 'Your name is {name}',
		about: ['your name'],
		confidence: 0.9,
		isOfOne: true,
	},
] as const satisfies readonly Omit<NotePattern, 'kind'>[];

/** What is asked of whoever listens, on the sentence as it was said. */
export const ASKED = [
	{
		heard:
			/^(?:(?:please|ok|so|and|but|just|hi|hey|oh|you can|actually|hello),? )*(?:call me|just call me) (?!(?:back|later|now|stupid|crazy|names|when|if|on|at|in|the|a|an|tomorrow|today|tonight|old|selfish|paranoid|silly|mad|weird|what|whatever|dramatic|by|up|out)\b)(?<name>\p{L}[\p{L}'’-]{1,15})(?:,? (?:please|pls|everyone does|thanks|btw))?$/iu,
		says: 'You want to be called {name}',
		about: ['your name'],
		confidence: 0.95,
	},
	{
		heard:
			/^(?:(?:please|ok|so|and|but|just|also|and please|but please),? )*(?:don't|do not|dont|never|stop) (?:call|calling) me (?<name>(?!(?:back|later|now|when|if|on|at|in|tomorrow|today|tonight|again|anymore|any|after|before)\b)[\p{L}'’-]+(?: [\p{L}'’-]+)?)(?:,? (?:please|pls|thanks|ever|again))*$/iu,
		says: 'You asked not to be called {name}',
		about: ['your name'],
		confidence: 0.9,
	},
	{
		heard:
			/^(?:(?:please|ok|so|and|but|just|also),? )*(?:don't|do not|dont|never|stop) (?:ask|asking|question|questioning)(?: me)?(?: questions| anything)? about (?:my|our) (?<what>[\p{L}'’-]+(?: [\p{L}'’-]+){0,3})(?:,? (?:please|pls|ever|again|anymore|any more|yet|right now))*$/iu,
		says: 'You asked not to be asked about your {what}',
		about: [],
		confidence: 0.9,
	},
	{
		heard:
			/^(?:(?:please|ok|so|and|but|just|also),? )*(?:don't|do not|dont|never|stop) (?:mention|mentioning|bring up|bringing up|talk about|talking about|speak of) (?:my|our) (?<what>[\p{L}'’-]+(?: [\p{L}'’-]+){0,3})(?:,? (?:please|pls|ever|again|anymore|any more))*$/iu,
		says: 'You asked not to talk about your {what}',
		about: [],
		confidence: 0.9,
	},
	{
		heard:
			/^(?:(?:please|ok|so|and|but|just|also),? )*(?:don't|do not|dont|never|stop) (?:tell|telling) me to (?<what>(?!(?:you|me)\b)[\p{L}'’-]+(?: (?!(?:everyone|everybody|people|he|she|they|i|you|we|it's|that's|because|when|if|and)\b)[\p{L}'’-]+){0,4})(?:,? (?:please|pls|ever|again|anymore|any more))*$/iu,
		says: 'You asked not to be told to {what}',
		about: [],
		confidence: 0.85,
	},
	{
		heard: /^(?:(?:oh|hi|and|so|btw),? )*my pronouns are (?<what>\p{L}+(?:[ /]\p{L}+){0,2})$/iu,
		says: 'Your pronouns are {what}',
		about: ['pronouns'],
		confidence: 0.9,
	},
] as const satisfies readonly AskedPattern[];
