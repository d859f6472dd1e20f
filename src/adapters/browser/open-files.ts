import type { Files } from '../../ports/files.ts';

/** Answers what is asked through the port of a worker. */
export type ServeFiles = (port: MessagePort) => void;

/** Files served by what may still be on its way: what is asked before waits in the port. */
export const openFiles = (serving: Promise<ServeFiles>): Files => ({
	open: () => {
		const { port1, port2 } = new MessageChannel();
		// Its code could not be fetched: whoever asked gives up at the end of its time.
		serving.then(
			(serve) => {
				serve(port1);
			},
			() => undefined,
		);
		return port2;
	},
});
