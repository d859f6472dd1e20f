/** A file of the build through the port that the page gave this worker (see `src/ports/files.ts`). Throws where it cannot be had. */
export const askFile = async (files: MessagePort, path: string): Promise<ArrayBuffer> => {
	const { port1, port2 } = new MessageChannel();
	const bytes = await new Promise<ArrayBuffer | null>((resolve) => {
		port1.onmessage = ({ data }: MessageEvent<ArrayBuffer | null>) => {
			resolve(data);
		};
		files.postMessage(path, [port2]);
	});
	port1.close();
	if (bytes === null) throw new Error(`Could not have ${path}`);
	return bytes;
};
