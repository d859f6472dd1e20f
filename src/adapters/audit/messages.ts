import type { Channel, LeakTry } from '../../core/privacy/audit.ts';

/** What the worker tells of each of its attempts. */
export type WorkerTry = LeakTry & { readonly channel: Extract<Channel, `worker-${string}`> };
