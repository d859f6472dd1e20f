/** A phrase with the slots in its braces filled; a slot without words for it stays as it is. */
export const fill = (phrase: string, slots: Readonly<Record<string, string>>): string =>
	phrase.replace(/\{(\w+)\}/gu, (slot, name: string) => slots[name] ?? slot);
