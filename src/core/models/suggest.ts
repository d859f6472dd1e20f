import { fit, type Device, type Fit } from './fit.ts';
import type { LanguageModel } from './model.ts';

/** What a person is asked to choose between, by the size of the download. */
export const TIERS = ['light', 'balanced', 'best'] as const;

export type Tier = (typeof TIERS)[number];

export type Suggestion = {
	readonly tier: Tier;
	readonly model: LanguageModel;
	readonly fit: Exclude<Fit, { readonly is: 'cannot' }>;
};

/**
 * At most one model of each size that this device can run; none is an answer, too. `models` in the order of the
 * catalogue: the later one is expected to write better. Of one size, fewer cautions count for more.
 */
export const suggest = (models: readonly LanguageModel[], device: Device): readonly Suggestion[] =>
	TIERS.flatMap((tier) => {
		const candidates = models
			.filter((model) => model.purpose === 'conversation' && tierOf(model) === tier)
			.flatMap((model): readonly Suggestion[] => {
				const found = fit(model, device);
				return found.is === 'cannot' ? [] : [{ tier, model, fit: found }];
			});
		return candidates.reduce<readonly Suggestion[]>(
			([best], next) => [best === undefined || cautions(next) <= cautions(best) ? next : best],
			[],
		);
	});

/** Bytes of the largest download of a size. */
const LIMITS = { light: 4e8, balanced: 8e8 } as const;

const tierOf = ({ downloadBytes }: LanguageModel): Tier =>
	downloadBytes <= LIMITS.light ? 'light' : downloadBytes <= LIMITS.balanced ? 'balanced' : 'best';

const cautions = (suggestion: Suggestion): number =>
	suggestion.fit.is === 'fits' ? 0 : suggestion.fit.cautions.length;
