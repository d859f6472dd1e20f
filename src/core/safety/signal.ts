import type { Emotion } from '../reading/emotions.ts';
import type { UnreadReason } from '../reading/reading.ts';
import type { Danger } from './danger.ts';

/** One thing noticed in a message or in the conversation. A signal can raise concern; none can lower it. */
export type Signal =
	/** Words of the lexicon that speak of danger. `words` stand in the normalised message. */
	| { readonly kind: 'danger-cue'; readonly danger: Danger; readonly cue: string; readonly words: string }
	/** A danger that the encoder read, as likely as its threshold asks. `p` is 0–1. */
	| { readonly kind: 'danger-read'; readonly danger: Danger; readonly p: number }
	/** The person asks for a human: in words of the lexicon, or as the encoder read it. */
	| { readonly kind: 'person-wanted'; readonly cue: string; readonly words: string }
	| { readonly kind: 'person-read'; readonly p: number }
	/** The encoder read distress: not yet a danger. `p` is 0–1. */
	| { readonly kind: 'distress-read'; readonly p: number }
	/** A danger of the last ten turns still stands; one denial does not clear it. `turnsAgo` ≥ 1. */
	| { readonly kind: 'danger-standing'; readonly danger: Danger; readonly turnsAgo: number }
	/** A likely, painful emotion. Never makes danger by itself. `p` is 0–1. */
	| { readonly kind: 'painful-emotion'; readonly emotion: Emotion; readonly p: number }
	/** The encoder could not read this message: we know less, so we offer more. */
	| { readonly kind: 'unread'; readonly reason: UnreadReason };
