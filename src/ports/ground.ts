import type { StorageFacts } from '../core/privacy/storage-risk.ts';

/** The browser's storage on which everything is kept. Nothing here rejects. */
export type Ground = {
	readonly look: () => Promise<StorageFacts>;
	/** Asks the browser, and in some the person, not to remove what is kept. What came of it shows in `look`. */
	readonly askToPersist: () => Promise<void>;
};
