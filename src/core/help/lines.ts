/** A list that a person writes, line by line. */
export type Lines = readonly string[];

/** With one more at the end; a blank one, or one that stands there already, adds nothing. */
export const withLine = (lines: Lines, line: string): Lines => {
	const plain = line.trim();
	return plain === '' || lines.some((one) => one.trim() === plain) ? lines : [...lines, plain];
};

export const withoutLine = (lines: Lines, index: number): Lines => lines.filter((_, at) => at !== index);

export const withChangedLine = (lines: Lines, index: number, line: string): Lines =>
	lines.map((one, at) => (at === index ? line : one));

/** One place up or down; at the end of the list nothing moves. */
export const withMovedLine = (lines: Lines, index: number, by: -1 | 1): Lines => {
	const line = lines[index];
	const other = lines[index + by];
	if (line === undefined || other === undefined) return lines;
	return lines.map((one, at) => (at === index ? other : at === index + by ? line : one));
};

/** Those with words in them, without the blanks around. */
export const written = (lines: Lines): Lines =>
	lines.map((line) => line.trim()).filter((line) => line !== '');
