import type { Build } from '../core/privacy/build.ts';

/** The versions of the app on this device. */
export type Updates = {
	/** `next`: wholly here, and waiting until no page shows the old one. Null where there is none, or no service worker. */
	readonly look: () => Promise<{ readonly here: Build | null; readonly next: Build | null }>;
	/** Starts the next version in this page; `others-open` when another page of the app still shows the old one. */
	readonly start: () => Promise<'starting' | 'others-open' | 'gone'>;
};
