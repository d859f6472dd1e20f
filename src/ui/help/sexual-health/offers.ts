import { HEARD } from '../../../content/en/help/sexual-health-heard.ts';
import { SEXUAL_HEALTH } from '../../../content/en/help/sexual-health.ts';
import { prefill } from '../../../core/help/sexual-health/prefill.ts';
import type { SexualHealthSheet } from '../../../core/help/sexual-health/sheet.ts';
import type { Suggestion } from '../../../core/help/suggestion.ts';
import type { Country } from '../../../core/people/helpline.ts';
import type { Here } from '../../../core/help/when.ts';
import { timeToldOf } from './span-of.ts';
import { timeWords } from './time-words.ts';

/** What the conversation gives, in words, and what it would fill in. */
export type Offer = {
	readonly suggestion: Suggestion<'what' | 'when'>;
	readonly fills: Pick<Partial<SexualHealthSheet>, 'what' | 'when'>;
};

/** What happened with the time nearest to it, as one thing to say yes to; then each by itself. */
export const readOffers = (
	said: readonly string[],
	here: Here,
	zone: string,
	country: Country,
): readonly Offer[] => {
	const single = prefill(said, here, HEARD).map((found): Offer => {
		if (found.field === 'what') {
			const value = SEXUAL_HEALTH.what.names[found.what];
			return { suggestion: { field: 'what', value, words: found.words }, fills: { what: found.what } };
		}
		const when = timeToldOf(found.span, zone);
		return {
			suggestion: { field: 'when', value: timeWords(when, country), words: found.words },
			fills: { when },
		};
	});
	const [what, when] = single;
	return what === undefined || when === undefined ? single : [both(what, when), ...single];
};

/** Those that fill in nothing that is filled in already; of two that fill in the same, the fuller one. */
export const openOffers = (
	offers: readonly Offer[],
	sheet: Pick<SexualHealthSheet, 'what' | 'when'>,
): readonly Offer[] => {
	const isOpen = ({ fills }: Offer): boolean =>
		(!('what' in fills) || sheet.what === null) && (!('when' in fills) || sheet.when === null);
	const [first, what, when, ...others] = offers.filter(isOpen);
	const isBoth = first !== undefined && 'what' in first.fills && 'when' in first.fills;
	return isBoth ? [first, ...others] : [first, what, when, ...others].filter((one) => one !== undefined);
};

const both = (what: Offer, when: Offer): Offer => ({
	suggestion: {
		field: 'what',
		value: `${what.suggestion.value}: ${when.suggestion.value}`,
		words: [...new Set([what.suggestion.words, when.suggestion.words])].join(' … '),
	},
	fills: { ...what.fills, ...when.fills },
});
