import type { Instant } from '../brand.ts';

/** `older`: before the last 30 days. */
export const SPANS = ['hour', 'day', 'week', 'older'] as const;

export type Span = (typeof SPANS)[number];

/** What lies in the span. `midnight`: when today began where the person is. */
export const inSpan = <Item extends { readonly at: Instant }>(
	items: readonly Item[],
	span: Span,
	now: Instant,
	midnight: Instant,
): readonly Item[] => {
	switch (span) {
		case 'hour':
			return items.filter(({ at }) => at > now - HOUR);
		case 'day':
			return items.filter(({ at }) => at >= midnight);
		case 'week':
			return items.filter(({ at }) => at > now - 7 * DAY);
		case 'older':
			return items.filter(({ at }) => at <= now - 30 * DAY);
	}
};

const HOUR = 60 * 60 * 1000;
const DAY = 24 * HOUR;
