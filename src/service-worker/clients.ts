import { pageAt, workerAt } from '../core/privacy/policy-at.ts';
import type { Page, WorkerKind } from '../core/privacy/policy.ts';
import { absolute, isOwn, pathOf } from './paths.ts';

declare const self: ServiceWorkerGlobalScope;

type Who = Page | WorkerKind;

/** The pages and workers that asked for something since this worker woke. */
const known = new Map<string, Who>();

const whoIs = (address: string): Who => workerAt(pathOf(address)) ?? pageAt(pathOf(address));

/** A document or a worker that is being loaded: from now on it is known. */
export const noteNew = ({ request, resultingClientId }: FetchEvent): void => {
	if (resultingClientId !== '') known.set(resultingClientId, whoIs(request.url));
};

/** Whoever has no address of ours is held to what the conversation may do, which is nothing. */
export const whoAsks = async (clientId: string): Promise<Who> => {
	const remembered = known.get(clientId);
	if (remembered !== undefined) return remembered;
	const client = await self.clients.get(clientId);
	const who = client === undefined || !isOwn(client.url) ? 'conversation' : whoIs(client.url);
	if (client !== undefined) known.set(clientId, who);
	return who;
};

/**
 * Whether a request goes to the network as if nobody stood here. That must be said at once, and after a sleep nobody is
 * known: then it is refused, and whoever asks again, or asked for something of ours first, is known.
 */
export const isForNetwork = ({ request, clientId }: FetchEvent): boolean => {
	// A browser obeys the order to delete everything from the network alone.
	if (request.mode !== 'navigate' && request.url === absolute('erase')) return true;
	const who = known.get(clientId);
	return (
		(who === 'models' || who === 'download') &&
		request.mode !== 'navigate' &&
		(!isOwn(request.url) || pathOf(request.url).startsWith('models/'))
	);
};
