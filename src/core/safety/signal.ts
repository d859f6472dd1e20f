import type { Emotion } from '../reading/emotions.ts';
import type { UnreadReason } from '../reading/reading.ts';
import type { Danger } from './danger.ts';

/** One thing noticed in a message or in the conversation. A signal can raise concern; none can lower it. */
export type Signal =
	/** Words of the lexicon that speak of danger. `words` stand in the normalised message. */
	| { readonly kind: 'danger-cue'; readonly danger: Danger; readonly cue: string; readonly words: string }
	/** A danger that the encoder read and is as good as sure of. `p` is 0–1. */
	| { readonly kind: 'danger-read'; readonly danger: Danger; readonly p: number }
	/** A danger that the encoder read, and that may well be something else: the reply asks before it alarms. */
	| { readonly kind: 'danger-suspected'; readonly danger: Danger; readonly p: number }
	/** The same of the last messages read as one text, where this one alone says nothing of it. */
	| { readonly kind: 'suspected-together'; readonly danger: Danger; readonly p: number }
	/** One of the last five turns was suspected of a danger, and it is not known yet what is true of it. */
	| { readonly kind: 'suspicion-standing'; readonly danger: Danger; readonly turnsAgo: number }
	/** A yes to the direct question of the last reply. `done`: to the question whether something was done already. */
	| {
			readonly kind: 'danger-answered';
			readonly danger: Danger;
			readonly done: boolean;
			readonly words: string;
	  }
	/** A danger of the last ten turns still stands; one denial does not clear it. `turnsAgo` ≥ 1. */
	| { readonly kind: 'danger-standing'; readonly danger: Danger; readonly turnsAgo: number }
	/** A denial while a danger stands: it clears nothing, it only changes the words of the reply. */
	| { readonly kind: 'danger-denied'; readonly cue: string; readonly words: string }
	/** This conversation is new, and a danger was spoken of in one of the last seven days. */
	| { readonly kind: 'danger-before'; readonly danger: Danger }
	/** So many conversations of the last seven days, this one left out, had a concern. Two or more. */
	| { readonly kind: 'distress-before'; readonly conversations: number }
	/** The person asks for a human: in words of the lexicon, or as the encoder read it. */
	| { readonly kind: 'person-wanted'; readonly cue: string; readonly words: string }
	| { readonly kind: 'person-read'; readonly p: number }
	/** The person says that this is not helping: in words of the lexicon, or as the encoder read it. */
	| { readonly kind: 'stuck-said'; readonly cue: string; readonly words: string }
	| { readonly kind: 'stuck-read'; readonly p: number }
	/** So many of the last replies in a row missed: they were marked so, or called no help. Two or more. */
	| { readonly kind: 'unresolved'; readonly turns: number }
	/** A choice with much at stake on either side, that no software can make for anybody. */
	| { readonly kind: 'dilemma'; readonly cue: string; readonly words: string }
	/** Whoever a danger of the last turns comes from may be near, and may read along. */
	| { readonly kind: 'somebody-near'; readonly cue: string; readonly words: string }
	/** The encoder read distress: not yet a danger. `p` is 0–1. */
	| { readonly kind: 'distress-read'; readonly p: number }
	/** A likely, painful emotion. Never makes danger by itself. `p` is 0–1. */
	| { readonly kind: 'painful-emotion'; readonly emotion: Emotion; readonly p: number }
	/** The encoder could not read this message: we know less, so we offer more. */
	| { readonly kind: 'unread'; readonly reason: UnreadReason };
