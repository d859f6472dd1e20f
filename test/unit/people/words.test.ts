import { describe, expect, it } from 'vitest';
import { PACKET, PACKET_PAGE, PACKET_SOURCES, PACKET_TOLD } from '../../../src/content/en/help/packet.ts';
import { MORE_PEOPLE, TRUSTED } from '../../../src/content/en/people.ts';
import { DETAILS } from '../../../src/content/people/details.ts';
import { EVERY_HELPLINE } from '../../../src/content/people/more-helplines.ts';
import { readingGrade, textsIn } from '../../support/reading-grade.ts';

const MOST = 8;

describe.each([
	['the screen of people', [MORE_PEOPLE, TRUSTED]],
	['the packet', [PACKET, PACKET_PAGE, PACKET_SOURCES, PACKET_TOLD]],
	['what is known of helplines', DETAILS.map(({ says }) => says)],
	['what helplines are for', EVERY_HELPLINE.map(({ purpose }) => purpose)],
])('the words of %s', (_, words) => {
	const texts = textsIn(words);

	it('are read with eight years of school at most', () => {
		expect(readingGrade(texts)).toBeLessThanOrEqual(MOST);
		const hard = texts.filter((text) => text.split(' ').length >= 12 && readingGrade([text]) > MOST);
		expect(hard).toEqual([]);
	});

	it('have curly quotes', () => {
		for (const text of texts) expect(text).not.toMatch(/['"]/u);
	});
});
