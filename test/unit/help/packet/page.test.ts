import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PACKET_PAGE } from '../../../../src/content/en/help/packet.ts';
import {
	EMPTY_PACKET,
	hasPart,
	PART_KINDS,
	reworded,
	withoutPart,
	withPart,
	type PacketPart,
	type PacketSheet,
} from '../../../../src/core/help/packet/packet.ts';
import { isEmptyPage, isLongPage, pageOf, textOfPage } from '../../../../src/core/help/packet/page.ts';

const said = (source: string, words: string): PacketPart => ({ kind: 'said', source, title: '', words });
const DAY = '21 November 2026';

const SHEET: PacketSheet = {
	...EMPTY_PACKET,
	for: 'a debt adviser',
	about: 'Rent that I could not pay.',
	asked: 'What to pay first.',
	parts: [
		said('one', 'I owe two months.'),
		said('two', 'They wrote to me.'),
		{ kind: 'text', source: 'debt', title: 'Money and debt', words: 'Left over: £43' },
		{ kind: 'step', source: 'one', title: '', words: 'Call them. (It did not work out.)' },
		{ kind: 'read', source: 'one', title: '', words: 'scared; about debt' },
	],
};

describe('the page', () => {
	it('has what an adviser looks for on top, and what software guessed last', () => {
		expect(textOfPage(pageOf(SHEET, PACKET_PAGE, DAY))).toBe(
			[
				'What I want you to know',
				'For: a debt adviser\nDate: 21 November 2026',
				'WHAT IT IS ABOUT\nRent that I could not pay.',
				'WHAT I AM ASKING FOR\nWhat to pay first.',
				'IN MY OWN WORDS\n- I owe two months.\n- They wrote to me.',
				'WHAT I TRIED\n- Call them. (It did not work out.)',
				'MONEY AND DEBT\nLeft over: £43',
				'WHAT AN APP ON MY DEVICE READ IN MY WORDS (A GUESS)\n- scared; about debt',
			].join('\n\n'),
		);
	});

	it('does not say who it is from unless that was typed', () => {
		expect(pageOf(SHEET, PACKET_PAGE, DAY).head.map(([name]) => name)).toEqual(['For', 'Date']);
		expect(pageOf({ ...SHEET, name: 'Ana' }, PACKET_PAGE, DAY).head).toContainEqual(['From', 'Ana']);
	});

	it('never has the trusted person on it', () => {
		const sheet = { ...SHEET, trusted: { name: 'Mira', reach: '01632 960 001' } };
		expect(textOfPage(pageOf(sheet, PACKET_PAGE, DAY))).not.toMatch(/Mira|960/u);
	});

	it('is empty when only who it is for is known', () => {
		expect(isEmptyPage(pageOf({ ...EMPTY_PACKET, for: 'a nurse' }, PACKET_PAGE, DAY))).toBe(true);
		expect(isEmptyPage(pageOf(SHEET, PACKET_PAGE, DAY))).toBe(false);
	});

	it('says when it is long', () => {
		expect(isLongPage(pageOf(SHEET, PACKET_PAGE, DAY))).toBe(false);
		const long = withPart(SHEET, said('three', 'And then it went on. '.repeat(150)));
		expect(isLongPage(pageOf(long, PACKET_PAGE, DAY))).toBe(true);
	});

	it('holds every word that was put in, and no other but its headings', () => {
		const line = fc.string({ minLength: 1, maxLength: 40 }).map((text) => `<${text}>`);
		const part = fc.record({
			kind: fc.constantFrom(...PART_KINDS),
			source: fc.uuid(),
			title: fc.constant('A title'),
			words: line,
		});
		fc.assert(
			fc.property(line, line, line, fc.array(part, { maxLength: 8 }), (about, asked, deadlines, parts) => {
				const sheet = { ...EMPTY_PACKET, about, asked, deadlines, parts };
				let rest = textOfPage(pageOf(sheet, PACKET_PAGE, DAY));
				const given = [about, asked, deadlines, ...parts.map((each) => each.words)];
				// One may stand within another: the longer first.
				for (const words of given.toSorted((one, other) => other.length - one.length)) {
					expect(rest).toContain(words);
					rest = rest.replace(words, () => '');
				}
				const headings = [
					PACKET_PAGE.title,
					PACKET_PAGE.about,
					PACKET_PAGE.asked,
					PACKET_PAGE.deadlines,
					...Object.values(PACKET_PAGE.kinds),
					'A title',
					`${PACKET_PAGE.date}: ${DAY}`,
				];
				const left = headings.reduce(
					(text, heading) => text.replaceAll(heading, '').replaceAll(heading.toUpperCase(), ''),
					rest,
				);
				expect(left).toMatch(/^[\s-]*$/u);
			}),
		);
	});
});

describe('a part', () => {
	const part = said('one', 'My words.');

	it('is taken once, changed and left out by its source', () => {
		const taken = withPart(withPart(EMPTY_PACKET, part), { ...part, words: 'The same again.' });
		expect(taken.parts).toEqual([part]);
		expect(reworded(taken, part, 'Mine, changed.').parts).toEqual([said('one', 'Mine, changed.')]);
		expect(hasPart(withoutPart(taken, part), part)).toBe(false);
		expect(hasPart(taken, { kind: 'step', source: 'one' })).toBe(false);
	});
});
