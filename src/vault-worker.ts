import { openRows } from './adapters/dexie/open-rows.ts';
import { openFiles } from './adapters/opfs/open-files.ts';
import type { Answer, Call, Request } from './adapters/vault-worker/messages.ts';
import type { Kept } from './ports/store.ts';
import { openKeeping, type Keeping } from './vault/open-keeping.ts';
import { watch } from './watch/watch.ts';

// The worker's `main.ts`: the only file of it that knows every part.

watch();

const say = (answer: Answer) => postMessage(answer);

const open = (name: string): Keeping =>
	openKeeping(
		{ name, openRows: () => openRows(name), files: openFiles(name), locks: navigator.locks },
		{
			standing: (standing) => say({ type: 'standing', standing }),
			mark: (mark) => say({ type: 'mark', mark }),
		},
	);

const perform = ({ to, name, args }: Call, keeping: Keeping): Promise<Kept<unknown>> => {
	const part = to === 'vault' ? keeping : keeping.store();
	if (part === null) return Promise.resolve({ is: 'failed', failure: { kind: 'store-closed' } });
	// The type of a call says that its name and its arguments belong together, and to which part.
	return (part as unknown as Record<Call['name'], (...args: readonly unknown[]) => Promise<Kept<unknown>>>)[
		name
	](...args);
};

let keeping: Keeping | null = null;

const hear = async (request: Request): Promise<void> => {
	switch (request.type) {
		case 'start':
			keeping = open(request.name);
			return keeping.look(request.mark);
		case 'look':
			return keeping?.look(request.mark);
		case 'leave-locked':
			keeping?.leaveLocked();
			return;
		case 'call': {
			if (keeping === null) throw new TypeError('a call before the start');
			const { id, call } = request;
			try {
				say({ type: 'answered', id, kept: await perform(call, keeping) });
			} catch (error) {
				say({ type: 'threw', id, error: error instanceof Error ? error.name : 'unknown' });
			}
			return;
		}
		case 'ping':
			say({ type: 'pong' });
	}
};

let last = Promise.resolve();

addEventListener('message', ({ data: request }: MessageEvent<Request>) => {
	if (request.type === 'ping') return void hear(request);
	last = last.then(() => hear(request));
	// A rejection alone would not reach the page.
	last.catch((error: unknown) =>
		setTimeout(() => {
			throw error;
		}),
	);
});
