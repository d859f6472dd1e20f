/** What a browser says of the storage it gives this page. Bytes; null where it does not say. */
export type StorageFacts = {
	/** It will not remove what is kept unless it is told to. */
	readonly isPersisted: boolean;
	/** On the home screen or in the dock, in a window of its own. */
	readonly isInstalled: boolean;
	/** WebKit: Safari, and every browser on an iPhone or iPad. */
	readonly isWebKit: boolean;
	/** Whether `ROOM` bytes more were to be had; null where a page cannot try. */
	readonly hasRoom: boolean | null;
	readonly usage: number | null;
	readonly quota: number | null;
};

/**
 * Bytes. Tidying up writes what is kept once more beside its two copies; so much is some thousand exchanges. Chromium says
 * of every page that 10 GiB are left, whatever is: there only trying tells.
 */
export const ROOM = 16 * 2 ** 20;

/**
 * What may happen to what is kept here, the soonest first. `full`: writing will fail soon · `seven-days`: removed after
 * seven days of use of the browser without a visit · `evicted`: may be removed when the device has little room.
 */
export type StorageRisk = 'full' | 'seven-days' | 'evicted';

export const storageRisks = (facts: StorageFacts): readonly StorageRisk[] => [
	...(isNearlyFull(facts) ? (['full'] as const) : []),
	...removalOf(facts),
];

const removalOf = ({ isWebKit, isInstalled, isPersisted }: StorageFacts): readonly StorageRisk[] => {
	// WebKit is not known to spare a page whose storage is persisted: it is told all the same.
	if (isWebKit && !isInstalled) return ['seven-days'];
	return isPersisted ? [] : ['evicted'];
};

/**
 * Of the quota, where a browser says the true one. A fifth of it is room to tidy up in until what is kept, with its two
 * copies, takes two fifths.
 */
const NEARLY_FULL = 0.8;

const isNearlyFull = ({ hasRoom, usage, quota }: StorageFacts): boolean =>
	hasRoom === false || (usage !== null && quota !== null && usage >= quota * NEARLY_FULL);
