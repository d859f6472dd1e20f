/** Files of a folder that was chosen, each by its path in it. */
export const filesOfInput = (chosen: FileList): ReadonlyMap<string, File> =>
	new Map([...chosen].map((file) => [file.webkitRelativePath || file.name, file]));

/** Files and whole folders that were dropped, each by its path. */
export const filesOfDrop = async (dropped: DataTransfer): Promise<ReadonlyMap<string, File>> => {
	// Asked for before the first wait: afterwards the drop is empty.
	const entries = [...dropped.items].flatMap((item) => item.webkitGetAsEntry() ?? []);
	const files = new Map<string, File>();
	for (const entry of entries) await gather(entry, files);
	return files;
};

const gather = async (entry: FileSystemEntry, files: Map<string, File>): Promise<void> => {
	if (entry instanceof FileSystemFileEntry) {
		const file = await new Promise<File>((resolve, reject) => {
			entry.file(resolve, reject);
		});
		files.set(entry.fullPath.replace(/^\//u, ''), file);
	} else if (entry instanceof FileSystemDirectoryEntry) {
		const reader = entry.createReader();
		for (;;) {
			// A folder gives its entries by the hundred.
			const some = await new Promise<FileSystemEntry[]>((resolve, reject) => {
				reader.readEntries(resolve, reject);
			});
			if (some.length === 0) return;
			for (const each of some) await gather(each, files);
		}
	}
};
