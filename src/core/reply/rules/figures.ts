import type { Helpline } from '../../people/helpline.ts';
import { figuresOfClock } from '../../help/figures.ts';
import type { ReviewWords, Spoken, SpokenSentence, Why } from './check.ts';
import { readWords, tidy, type Passage } from './passage.ts';

/** A number with what it counts: `£400` and *four hundred pounds* are the same figure. */
type Figure = { readonly number: string; readonly unit: string | null };

/**
 * H4: figures, deadlines and addresses come from a helpline or from the person and, where the time left is told, from
 * the facts of the running clock; from nowhere else.
 */
export const inventsFigure = ({ passage, move }: SpokenSentence, { context, words }: Spoken): Why => {
	const { plan, recent, said, helplines } = context;
	const recalled = plan.voice === 'guide' && plan.recalled !== null ? [plan.recalled.said] : [];
	const clock = move === 'clock' && plan.voice === 'guide' ? plan.clock : null;
	const sources = [
		said,
		...recalled,
		...recent.map((turn) => turn.said),
		...helplines.map(textOf),
		...(clock === null ? [] : figuresOfClock(clock)),
	].map(tidy);
	const known = sources.flatMap((source) => figuresIn(source, words, 'all'));

	const figure = figuresIn(passage.plain, words, 'counted').find(
		(candidate) =>
			!known.some(
				({ number, unit }) =>
					number === candidate.number && (candidate.unit === null || candidate.unit === unit),
			),
	);
	if (figure !== undefined)
		return `The figure ${figure.number}${figure.unit === null ? '' : ` (${figure.unit})`} is from nowhere.`;

	const text = ` ${sources.flatMap(readWords).join(' ')} `;
	const deadline = deadlineIn(passage, words);
	if (deadline !== null && !text.includes(` ${deadline} `))
		return `The deadline “${deadline}” is from nowhere.`;

	const place = placeIn(passage, words);
	if (place !== null && !sources.some((source) => source.toLowerCase().includes(place.toLowerCase())))
		return `The address “${place}” is from nowhere.`;

	return misnames(passage, helplines);
};

/** Helplines of which a number stands in the passage. */
export const contactsIn = ({ plain }: Passage, helplines: readonly Helpline[]): readonly Helpline[] => {
	const numbers = numbersIn(plain);
	return helplines.filter(({ contacts }) => contacts.some(({ number }) => numbers.includes(number)));
};

/** A helpline that is named has its own number beside it, and its own word to text. */
const misnames = (passage: Passage, helplines: readonly Helpline[]): Why => {
	const there = contactsIn(passage, helplines);
	const astray = helplines.find(
		(helpline) => there.length > 0 && passage.plain.includes(helpline.name) && !there.includes(helpline),
	);
	if (astray !== undefined) return `The number beside ${astray.name} is another one's.`;
	const sent = /\btext (\p{L}+) to (\p{N}+)/iu.exec(passage.plain);
	if (sent === null) return null;
	const right = there.some(({ contacts }) =>
		contacts.some((contact) => contact.kind === 'text' && contact.word === sent[1]),
	);
	return right ? null : `“${sent[1] ?? ''}” is not the word to text.`;
};

const textOf = ({ name, purpose, contacts, hours, cost, source, checked }: Helpline): string =>
	[
		name,
		purpose,
		hours,
		cost,
		source.name,
		source.url,
		checked,
		...contacts.map(({ number }) => number),
	].join(' | ');

const DIGITS = /([£$€])?\s?(\p{N}+(?:[ ,.:/-]\p{N}+)*)\s?(%|\p{L}+)?/gu;

const numbersIn = (plain: string): readonly string[] =>
	[...plain.matchAll(DIGITS)].map(([, , number = '']) => number);

/**
 * The figures of a text. Words for numbers count where they measure something (*two weeks*, *fifty per cent*,
 * *one in four*), or all of them, so that what the person wrote out may be said in digits.
 */
const figuresIn = (plain: string, words: ReviewWords, which: 'counted' | 'all'): readonly Figure[] => [
	...[...plain.toLowerCase().matchAll(DIGITS)].map(([, sign, number = '', after = '']) => ({
		number: withoutThousandsCommas(number),
		unit: unitOf(sign ?? after, words),
	})),
	...spelledIn(readWords(plain), words).filter(
		({ number, unit }) => which === 'all' || counts({ number, unit }),
	),
];

/** *one day at a time* and *one hour* are ways of speaking. */
const counts = ({ number, unit }: Figure): boolean =>
	unit !== null && (number !== '1' || unit.startsWith('in '));

const spelledIn = (text: readonly string[], words: ReviewWords): readonly Figure[] => {
	const values = text.map((word) => valueOf(word, words));
	const figures: Figure[] = [];
	for (let start = 0; start < text.length; start += 1) {
		if (values[start] === null) continue;
		let end = start;
		let total = 0;
		let part = 0;
		for (; end < text.length; end += 1) {
			const value = values[end];
			if (value === null || value === undefined) {
				if (text[end] === 'and' && part >= 100 && (values[end + 1] ?? null) !== null) continue;
				break;
			}
			if (value === 1000) {
				total += Math.max(part, 1) * 1000;
				part = 0;
			} else if (value === 100) part = Math.max(part, 1) * 100;
			else part += value;
		}
		const ratio = ratioAfter(text, values, end);
		figures.push(
			ratio === null
				? { number: String(total + part), unit: unitOf(text[end] ?? '', words) }
				: { number: String(total + part), unit: `in ${ratio}` },
		);
		start = end;
	}
	return figures;
};

/** The second number of *one in four*, *nine out of ten*. */
const ratioAfter = (
	text: readonly string[],
	values: readonly (number | null)[],
	index: number,
): number | null => {
	if (text[index] === 'in') return values[index + 1] ?? null;
	if (text[index] === 'out' && text[index + 1] === 'of') return values[index + 2] ?? null;
	return null;
};

const valueOf = (word: string, { numbers }: ReviewWords): number | null =>
	Object.hasOwn(numbers, word) ? (numbers[word] ?? null) : null;

const unitOf = (word: string, { units }: ReviewWords): string | null =>
	Object.hasOwn(units, word) ? (units[word] ?? null) : null;

const withoutThousandsCommas = (number: string): string =>
	/^\p{N}{1,3}(?:,\p{N}{3})+$/u.test(number) ? number.replaceAll(',', '') : number;

/** *by Friday*, *before the end of the month*: the day or the end that is named. */
const deadlineIn = ({ words: text }: Passage, { deadline, calendar }: ReviewWords): string | null => {
	for (const [index, word] of text.entries()) {
		if (!deadline.includes(word)) continue;
		const near = text.slice(index + 1, index + 3).find((next) => calendar.includes(next));
		if (near !== undefined) return near;
	}
	return null;
};

/** A street, a web or a mail address. */
const placeIn = ({ plain }: Passage, { streets }: ReviewWords): string | null => {
	const parts = plain.split(' ').map((part) => part.replace(/^[("']+|[.,;:!?"')]+$/g, ''));
	const web = parts.find((part) => /@|:\/\/|^www\.|\p{L}{2}\.\p{L}{2}/u.test(part));
	if (web !== undefined) return web;
	const street = parts.findIndex(
		(part, index) =>
			isCapitalised(part) && streets.includes(part.toLowerCase()) && isCapitalised(parts[index - 1] ?? ''),
	);
	return street === -1 ? null : `${parts[street - 1] ?? ''} ${parts[street] ?? ''}`;
};

const isCapitalised = (word: string): boolean => /^\p{Lu}\p{Ll}/u.test(word);
