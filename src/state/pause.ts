/** After each sentence of a paced reply, milliseconds: time to read it, never a pretence that something is typed. */
export const PAUSE = 400;

/** Waits, or until `stop`: whoever stops does not wait. */
export const pause = (stop: AbortSignal): Promise<void> =>
	new Promise((resolve) => {
		if (stop.aborted) {
			resolve();
			return;
		}
		const end = () => {
			clearTimeout(timer);
			stop.removeEventListener('abort', end);
			resolve();
		};
		const timer = setTimeout(end, PAUSE);
		stop.addEventListener('abort', end);
	});
