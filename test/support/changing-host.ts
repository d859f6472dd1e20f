import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BUILT } from '../../tools/build.ts';
import { serve } from '../../tools/serve.ts';

/** A copy of the built app on a server of its own, whose files a test may change. */
export type ChangingHost = {
	readonly folder: string;
	readonly address: string;
	/** After a change: the server reads the sizes of its files at its start. */
	readonly restart: () => Promise<void>;
	readonly close: () => void;
};

export const openChangingHost = async (): Promise<ChangingHost> => {
	const folder = mkdtempSync(join(tmpdir(), 'confidant-'));
	cpSync(BUILT, folder, { recursive: true });
	let server = await serve(folder, 0);
	const { port } = server.address() as AddressInfo;
	return {
		folder,
		address: `http://127.0.0.1:${port}/`,
		restart: async () => {
			server.closeAllConnections();
			await new Promise((resolve) => server.close(resolve));
			server = await serve(folder, port);
		},
		close: () => {
			server.closeAllConnections();
			server.close();
			rmSync(folder, { recursive: true });
		},
	};
};
