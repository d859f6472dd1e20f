/** Lets go. A worker that ends, however it ends, lets go within 0.1 s too. */
export type Release = () => void;

/** Null when the lock is held elsewhere and `options` say not to wait, or no longer. */
export const holdLock = (locks: LockManager, name: string, options: LockOptions): Promise<Release | null> =>
	new Promise((resolve) => {
		const untilReleased = (lock: Lock | null) =>
			lock === null
				? resolve(null)
				: new Promise<void>((release) => {
						resolve(release);
					});
		// Waiting was given up.
		locks.request(name, options, untilReleased).catch(() => resolve(null));
	});
