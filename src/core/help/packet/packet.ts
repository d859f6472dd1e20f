import type { Trusted } from '../../people/trusted.ts';

export const PART_KINDS = ['said', 'step', 'text', 'read'] as const;

/**
 * Something put into the packet. `said`: their own words · `read`: what the app read in them, only if they want · `step`:
 * tried, with what became of it · `text`: what came out of another tool, such as a budget.
 */
export type PacketPart = {
	readonly kind: (typeof PART_KINDS)[number];
	/** Of the source it was taken from: a part is taken once. */
	readonly source: string;
	/** A heading of its own; empty where its kind has one. */
	readonly title: string;
	/** As the person left them, freely changed. */
	readonly words: string;
};

/** What a person takes to a human: all of it their own choice and in their words, and sent to nobody. */
export type PacketSheet = {
	/** Who it is for. */
	readonly for: string;
	/** Empty unless they typed it: a packet says of itself nothing about who they are. */
	readonly name: string;
	readonly about: string;
	readonly asked: string;
	readonly deadlines: string;
	/** In the order in which they stand. */
	readonly parts: readonly PacketPart[];
	readonly trusted: Trusted;
};

export const EMPTY_PACKET: PacketSheet = {
	for: '',
	name: '',
	about: '',
	asked: '',
	deadlines: '',
	parts: [],
	trusted: { name: '', reach: '' },
};

/** The lines a person fills in themselves. */
export const PACKET_LINES = ['for', 'about', 'asked', 'deadlines', 'name'] as const;

export type PacketLine = (typeof PACKET_LINES)[number];

/** With the part taken in, behind those of its kind; a part that is in already stays as it is. */
export const withPart = (sheet: PacketSheet, part: PacketPart): PacketSheet =>
	sheet.parts.some((each) => isSame(each, part)) ? sheet : { ...sheet, parts: [...sheet.parts, part] };

export const withoutPart = (sheet: PacketSheet, part: Pick<PacketPart, 'kind' | 'source'>): PacketSheet => ({
	...sheet,
	parts: sheet.parts.filter((each) => !isSame(each, part)),
});

/** With the words of a part changed. */
export const reworded = (
	sheet: PacketSheet,
	part: Pick<PacketPart, 'kind' | 'source'>,
	words: string,
): PacketSheet => ({
	...sheet,
	parts: sheet.parts.map((each) => (isSame(each, part) ? { ...each, words } : each)),
});

export const hasPart = (sheet: PacketSheet, part: Pick<PacketPart, 'kind' | 'source'>): boolean =>
	sheet.parts.some((each) => isSame(each, part));

const isSame = (
	one: Pick<PacketPart, 'kind' | 'source'>,
	other: Pick<PacketPart, 'kind' | 'source'>,
): boolean => one.kind === other.kind && one.source === other.source;
