import { ROOM } from '../../core/privacy/storage-risk.ts';
import type { Ground } from '../../ports/ground.ts';

export const ground: Ground = {
	look: async () => {
		const [isPersisted, { usage = null, quota = null }, hasRoom] = await Promise.all([
			ask(() => navigator.storage.persisted(), false),
			ask<StorageEstimate>(() => navigator.storage.estimate(), {}),
			ask(() => tryFor(ROOM), null),
		]);
		return {
			isPersisted,
			isInstalled: matchMedia('(display-mode: standalone)').matches,
			isWebKit: isWebKit(),
			hasRoom,
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

/** Takes so much room and gives it back: nothing is written, but the browser counts it. */
const tryFor = async (bytes: number): Promise<boolean> => {
	const root = await navigator.storage.getDirectory();
	const file = await (await root.getFileHandle(TRIAL, { create: true })).createWritable();
	try {
		await file.truncate(bytes);
		return true;
	} catch (error) {
		if (error instanceof DOMException && error.name === 'QuotaExceededError') return false;
		throw error;
	} finally {
		// A file that failed is closed already.
		await file.abort().catch(() => undefined);
		await root.removeEntry(TRIAL);
	}
};

/** A file in the origin's private file system, there only while it is tried. */
const TRIAL = 'room';

/** By its vendor: every other engine calls itself WebKit too, and no feature tells who deletes after seven days. */
const isWebKit = (): boolean => navigator.vendor.startsWith('Apple');
