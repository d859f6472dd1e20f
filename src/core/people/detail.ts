import type { Fact } from '../help/fact.ts';
import type { OpeningHours } from './hours.ts';

/** One thing known of a helpline beyond its card, from the source that says it. */
export type Detail = Pick<Fact, 'source' | 'status' | 'checked' | 'review'> & {
	/** The id of the helpline. */
	readonly helpline: string;
	/** One plain sentence, shown verbatim. */
	readonly says: string;
} & (
		| { readonly kind: 'hours'; readonly hours: OpeningHours }
		/** `voiceless`: for who cannot hear, or cannot speak. */
		| { readonly kind: 'languages' | 'voiceless' | 'cost' }
	);
