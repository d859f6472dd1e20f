/** The files of this build, for workers that cannot fetch. */
export type Files = {
	/**
	 * A port for a worker. Posted a path from the folder of the app, with a port to answer to, it has the bytes sent there
	 * as an `ArrayBuffer`, or null where they cannot be had.
	 */
	readonly open: () => MessagePort;
};
