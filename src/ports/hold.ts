import type { LayerCheck } from '../core/privacy/self-check.ts';

/** What holds the promise that nothing leaves. Nothing here rejects. */
export type Hold = {
	/** Whether the conversation may begin in this document. */
	readonly isHeld: boolean;
	/** Looks which layers are in force. */
	readonly look: () => Promise<readonly LayerCheck[]>;
	/**
	 * Waits until the service worker has taken over, and is told how many of its files are here, of how many. False where
	 * it never will.
	 */
	readonly wait: (told: (here: number, all: number) => void) => Promise<boolean>;
};
