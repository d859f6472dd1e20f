/**
 * Lets a key or a frame that waits go first. By a message to itself, which waits behind what is there and no longer: a
 * timer of no time waits 4 ms from the fifth on.
 */
export const breathe = (): Promise<void> =>
	new Promise((resolve) => {
		const { port1, port2 } = new MessageChannel();
		port1.onmessage = () => {
			port1.close();
			resolve();
		};
		port2.postMessage(null);
	});
