import type { PacketPart, PacketSheet } from './packet.ts';

/** One heading of the page with what stands below it. */
export type PageSection = {
	readonly title: string;
	/** Each a paragraph, or one entry of a list where there are more of its kind. */
	readonly entries: readonly string[];
	readonly isList: boolean;
};

/** The headings of the page. */
export type PageWords = {
	readonly title: string;
	readonly for: string;
	readonly name: string;
	readonly date: string;
	readonly about: string;
	readonly asked: string;
	readonly deadlines: string;
	readonly kinds: Readonly<Record<Exclude<PacketPart['kind'], 'text'>, string>>;
};

/** The page as it is shown, printed and carried: who it is for, then what an adviser looks for first. */
export type Page = {
	readonly title: string;
	/** Names with their values: who it is for, the day, and who it is from where that was typed. */
	readonly head: readonly (readonly [string, string])[];
	readonly sections: readonly PageSection[];
};

/** What was left empty is left out. `day`: the day in words. */
export const pageOf = (sheet: PacketSheet, words: PageWords, day: string): Page => {
	const ofKind = (kind: keyof PageWords['kinds']): PageSection => {
		const entries = sheet.parts.filter((part) => part.kind === kind).map((part) => part.words.trim());
		return section(words.kinds[kind], entries, true);
	};
	const texts = sheet.parts.filter(({ kind }) => kind === 'text');
	return {
		title: words.title,
		head: [
			[words.for, sheet.for.trim()] as const,
			[words.name, sheet.name.trim()] as const,
			[words.date, day] as const,
		].filter(([, value]) => value !== ''),
		sections: [
			section(words.about, [sheet.about.trim()], false),
			section(words.asked, [sheet.asked.trim()], false),
			section(words.deadlines, [sheet.deadlines.trim()], false),
			ofKind('said'),
			ofKind('step'),
			...texts.map((part) => section(part.title, [part.words.trim()], false)),
			ofKind('read'),
		].filter(({ entries }) => entries.length > 0),
	};
};

const section = (title: string, entries: readonly string[], isList: boolean): PageSection => ({
	title,
	entries: entries.filter((entry) => entry !== ''),
	isList,
});

/** The page as plain text, for copying, a file and codes. */
export const textOfPage = ({ title, head, sections }: Page): string =>
	[
		title,
		head.map(([name, value]) => `${name}: ${value}`).join('\n'),
		...sections.map((each) =>
			[each.title.toUpperCase(), ...each.entries.map((entry) => (each.isList ? `- ${entry}` : entry))].join(
				'\n',
			),
		),
	].join('\n\n');

/** There is nothing on it but who it is for and the day. */
export const isEmptyPage = ({ sections }: Page): boolean => sections.length === 0;

/** Characters that fit on one page of A4 or Letter, with its headings, in the size that it is printed in. */
const ON_ONE_PAGE = 2800;

/** An adviser reads one page at the start of a talk; a second one may be left for later. */
export const isLongPage = (page: Page): boolean => textOfPage(page).length > ON_ONE_PAGE;
