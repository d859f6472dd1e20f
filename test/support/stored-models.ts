// What tests do to model files where the shelf keeps them. Both run in a page, alone: a driver may send them there.

/**
 * Looks through the store, and does something to each file whose address has that ending: `drop` leaves its bytes, as no
 * engine knows them; `damage` turns one byte over, as a disk might. Gives the part of the store and the address of each.
 */
export const inStore = async ({
	is,
	ending = '',
	at = 0,
}: {
	readonly is: 'look' | 'drop' | 'damage';
	readonly ending?: string;
	readonly at?: number;
}): Promise<readonly string[]> => {
	const found: string[] = [];
	const walk = async (folder: FileSystemDirectoryHandle, part: string): Promise<void> => {
		for await (const [name, handle] of folder.entries()) {
			if (handle instanceof FileSystemDirectoryHandle) await walk(handle, `${part}/${name}`);
			else if (handle instanceof FileSystemFileHandle && name.endsWith('.record.json')) {
				const { url } = JSON.parse(await (await handle.getFile()).text()) as { readonly url: string };
				if (!url.endsWith(ending)) continue;
				found.push(`${part.slice(1)} ${url}`);
				if (is === 'drop') await folder.removeEntry(name);
				if (is !== 'damage') continue;
				const file = await folder.getFileHandle(name.replace('.record.json', '.bin'));
				const byte = new Uint8Array(await (await file.getFile()).slice(at, at + 1).arrayBuffer());
				byte[0] = (byte[0] ?? 0) ^ 1;
				const writing = await file.createWritable({ keepExistingData: true });
				await writing.write({ type: 'write', position: at, data: byte });
				await writing.close();
			}
		}
	};
	const root = await navigator.storage.getDirectory();
	const store = await root.getDirectoryHandle('tvmjs-opfs-store').catch(() => null);
	if (store !== null) await walk(store, '');
	return found.sort();
};

/** As if the shelf had: `sha256` is what it says of the file's only block, lower-case hex. */
export const putInStore = async ({
	cache,
	url,
	bytes,
	sha256 = '',
}: {
	readonly cache: string;
	readonly url: string;
	readonly bytes: readonly number[] | ArrayBuffer;
	readonly sha256?: string;
}): Promise<void> => {
	let folder = await navigator.storage.getDirectory();
	for (const part of ['tvmjs-opfs-store', ...cache.split('/')])
		folder = await folder.getDirectoryHandle(part, { create: true });
	const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(url)));
	const name = [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
	const data = new Uint8Array(bytes);
	const record = {
		url,
		nbytes: data.length,
		contentType: 'application/octet-stream',
		blocks: { size: 1, sha256 },
	};
	for (const [file, content] of [
		[`${name}.bin`, data],
		[`${name}.record.json`, JSON.stringify(record)],
	] as const) {
		const writing = await (await folder.getFileHandle(file, { create: true })).createWritable();
		await writing.write(content);
		await writing.close();
	}
};
