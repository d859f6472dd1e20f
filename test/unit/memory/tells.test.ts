import { describe, expect, it } from 'vitest';
import { askedFor, tells } from '../../../src/core/memory/tells.ts';

describe('how much a text tells', () => {
	it.each([
		['That sounds great!', 0],
		['My wages are late', 1],
		['She went to Leeds', 1],
		['I quarrelled with my boss', 2],
		['I’ve lost my job', 2],
		['Yesterday my sister rang me', 3],
		['Last week I joined a choir', 3],
	])('%s: %i of 3', (text, signs) => {
		expect(tells(text) * 3).toBeCloseTo(signs);
	});
});

describe('the kind of thing that is asked for', () => {
	const answers = (message: string, text: string): boolean =>
		askedFor(message).some((answer) => answer.test(text));

	it.each([
		['When did I see the doctor?', 'I saw her last Tuesday', 'I saw her and she was kind'],
		['How many interviews have I had?', 'That was my third interview', 'The interview went badly'],
		['Where did we spend the summer?', 'We stayed in Wales', 'We stayed in bed'],
		['Who did I ring about the rent?', 'So I rang Moira', 'So I rang the council'],
		['Which book helped me?', 'I am reading Persuasion', 'I am reading a lot'],
		['What is my landlady called?', 'It was Moira again', 'It was her again'],
	])('%s is answered by %s, not by %s', (message, one, other) => {
		expect(answers(message, one)).toBe(true);
		expect(answers(message, other)).toBe(false);
	});

	it.each(['I am tired when I come home', 'My boss shouted at me', 'The place where I grew up'])(
		'none: %s',
		(message) => {
			expect(askedFor(message)).toEqual([]);
		},
	);

	it('no name: the first word of a sentence, and who is spoken to', () => {
		expect(answers('Who rang?', 'It rained. Nobody rang')).toBe(false);
		expect(answers('Who rang?', 'hey Ana, nobody rang')).toBe(false);
		expect(answers('Who rang?', 'nobody rang, Ana')).toBe(false);
	});
});
