/** What decides how long a model that is not used stays in memory. */
export type Resting = {
	/** The person chose that it stays until the page is closed. */
	readonly keepsOpen: boolean;
	/** Another tab or app is in front. */
	readonly isHidden: boolean;
	/** Of the device, as the browser tells it; null where it does not. */
	readonly memoryGigabytes: number | null;
};

/**
 * After so many milliseconds without a reply the model is let go; null: not by itself. A model takes a gigabyte of a
 * device that may have four, and a browser ends hidden pages that take much.
 */
export const restAfter = ({ keepsOpen, isHidden, memoryGigabytes }: Resting): number | null => {
	if (keepsOpen) return null;
	const isSmall = memoryGigabytes === null || memoryGigabytes <= SMALL;
	if (isHidden) return (isSmall ? 1 : 5) * MINUTE;
	return (isSmall ? 5 : 15) * MINUTE;
};

const SMALL = 4;

const MINUTE = 60_000;
