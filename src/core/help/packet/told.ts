import { fill } from '../../reply/fill.ts';
import type { PacketSheet } from './packet.ts';

/** Phrases with a slot each: `whom`, `about`, `asked`, `deadlines`. */
export type PacketTold = {
	readonly made: string;
	readonly madeFor: string;
	readonly about: string;
	readonly asked: string;
	readonly deadlines: string;
};

/** That the page is made and what the person wrote on it; their earlier words were told already. Empty without a page. */
export const told = (sheet: PacketSheet, words: PacketTold): string => {
	const [whom, about, asked, deadlines] = [sheet.for, sheet.about, sheet.asked, sheet.deadlines].map((line) =>
		line.trim().replace(/[\s.]+$/u, ''),
	) as [string, string, string, string];
	if (sheet.parts.length === 0 && [about, asked, deadlines].every((line) => line === '')) return '';
	return [
		whom === '' ? words.made : fill(words.madeFor, { whom }),
		about === '' ? '' : fill(words.about, { about: closed(about) }),
		asked === '' ? '' : fill(words.asked, { asked: closed(asked) }),
		deadlines === '' ? '' : fill(words.deadlines, { deadlines: closed(deadlines) }),
	]
		.filter((sentence) => sentence !== '')
		.join(' ');
};

const closed = (line: string): string => (/[?!…]$/u.test(line) ? line : `${line}.`);
