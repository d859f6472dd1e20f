import { watch } from '../../watch/watch.ts';
import { fill } from './fill.ts';
import { openHashing, type Hashing } from './hash.ts';
import { CHANNEL, lockOf, type Order, type Task, type Word } from './messages.ts';

// Brings the files of one model, and then nothing more: the page that started it ends it. How far it is it tells over
// the channel that all pages hear.

watch();

const channel = new BroadcastChannel(CHANNEL);

const stop = new AbortController();

self.onmessage = ({ data: task }: MessageEvent<Task>) => {
	if (task.is === 'stop') stop.abort();
	else void begin(task.order, openHashing(task.hashing));
};

const begin = async (order: Order, hashing: Hashing): Promise<void> => {
	try {
		// Another tab may have it; when that one ends, this goes on.
		await navigator.locks.request(lockOf(order.model.id), { signal: stop.signal }, () =>
			fill(
				order,
				hashing,
				(progress) => {
					channel.postMessage({ is: 'progress', progress } satisfies Word);
				},
				stop.signal,
			),
		);
	} catch (error) {
		// Only while it waited: what `fill` was stopped in it tells.
		if (stop.signal.aborted) self.postMessage(null);
		else reportError(error);
	}
};
