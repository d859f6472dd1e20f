/** What a version changed for the people who use it. `date`: of the version, ISO 8601; one entry a day at most. */
export type Change = { readonly date: string; readonly lines: readonly string[] };

/** A version of the app as its service worker tells of it. */
export type Build = {
	/** SHA-256 in hex of the build's `MANIFEST.sha256`; null where the host did not give it when the files came. */
	readonly hash: string | null;
	/** Newest first. */
	readonly changes: readonly Change[];
};

/** What the next version brings that this one lacks. */
export const changesSince = (here: Build, next: Build): readonly Change[] => {
	const known = new Set(here.changes.map(({ date }) => date));
	return next.changes.filter(({ date }) => !known.has(date));
};
