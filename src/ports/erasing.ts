import type { Remnant } from '../core/privacy/remnant.ts';

/** The choice to erase everything, which outlives the document it was made in: whatever ends that one, the next goes on. */
export type Erasing = {
	/** Every other tab leaves at once, with what it holds. */
	readonly begin: () => void;
	readonly hasBegun: () => boolean;
	/** Goes to the page that erases the rest; false, and stays, where it cannot be had now. The choice stands. */
	readonly finish: () => Promise<boolean>;
};

/** What is left on this device, and the end of it. Neither rejects. */
export type Remnants = {
	/** What lies here. Where the browser does not let us look, it keeps nothing for us either. */
	readonly look: () => Promise<readonly Remnant[]>;
	/**
	 * Removes it, what was kept first and the choice to erase last, and asks the host to have the browser clear up too,
	 * which reaches what deleted files leave on the disk. Gives back whether the browser did.
	 */
	readonly remove: () => Promise<boolean>;
};
