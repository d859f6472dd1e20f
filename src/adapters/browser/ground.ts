import { ROOM } from '../../core/privacy/storage-risk.ts';
import type { Ground } from '../../ports/ground.ts';
import { largestRoom } from './largest-room.ts';

export const ground: Ground = {
	look: async () => {
		const [isPersisted, { usage = null, quota = null }, room] = await Promise.all([
			ask(() => navigator.storage.persisted(), false),
			ask<StorageEstimate>(() => navigator.storage.estimate(), {}),
			largestRoom([ROOM]),
		]);
		return {
			isPersisted,
			isInstalled: matchMedia('(display-mode: standalone)').matches,
			isWebKit: isWebKit(),
			hasRoom: room === null ? null : room >= ROOM,
			usage,
			quota,
		};
	},
	askToPersist: async () => {
		await ask(() => navigator.storage.persist(), false);
	},
};

/** A page that is not served securely has no `navigator.storage`, and some browsers refuse in a private window. */
const ask = async <Answer>(question: () => Promise<Answer>, otherwise: Answer): Promise<Answer> => {
	try {
		return await question();
	} catch {
		return otherwise;
	}
};

/** By its vendor: every other engine calls itself WebKit too, and no feature tells who deletes after seven days. */
const isWebKit = (): boolean => navigator.vendor.startsWith('Apple');
