/** Hands a file to the browser, which puts it where downloads go or asks where. */
export const saveFile = (name: string, content: BlobPart, type: string): void => {
	const url = URL.createObjectURL(new Blob([content], { type }));
	const link = document.createElement('a');
	link.href = url;
	link.download = name;
	link.click();
	// The browser has taken the file by then; until then the address must hold.
	setTimeout(() => {
		URL.revokeObjectURL(url);
	}, 60_000);
};

/** `2026-11-21`, of this device's day: names of files tell no more than that. */
export const dayName = (at: number): string => new Date(at).toLocaleDateString('sv-SE');
