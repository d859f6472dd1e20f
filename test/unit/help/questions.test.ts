import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { QUESTIONS_TO_BRING, whomNames, whomTitles } from '../../../src/content/en/help/questions.ts';
import { COUNTRIES } from '../../../src/core/people/helpline.ts';
import { prefill } from '../../../src/core/help/questions/prefill.ts';
import { EMPTY_QUESTIONS, WHOMS } from '../../../src/core/help/questions/sheet.ts';
import { told } from '../../../src/core/help/questions/told.ts';

describe('the questions that the page has ready', () => {
	test.each(WHOMS)('for %s: at least six, each a question and each once', (whom) => {
		const ideas: readonly string[] = QUESTIONS_TO_BRING.ideas[whom];
		expect(ideas.length).toBeGreaterThanOrEqual(6);
		expect(new Set(ideas).size).toBe(ideas.length);
		for (const idea of ideas) expect(idea).toMatch(/^\p{Lu}.*\?$/u);
	});

	test('a solicitor is a lawyer outside the UK', () => {
		expect(COUNTRIES.map((country) => whomNames(country).solicitor)).toEqual([
			'A solicitor',
			'A lawyer',
			'A lawyer',
		]);
	});
});

describe('what the conversation gives', () => {
	test.each<[string, readonly string[], readonly string[]]>([
		['a question', ['can they take my car?'], ['Can they take my car?']],
		[
			'one of several sentences',
			['He left. Do I have to tell my boss? I am scared.'],
			['Do I have to tell my boss?'],
		],
		[
			'the newest first',
			['Is it my fault?', 'What will it cost me?'],
			['What will it cost me?', 'Is it my fault?'],
		],
		['one that was asked twice, once', ['Is it my fault?', 'is it my fault?'], ['Is it my fault?']],
		['nothing that asks this page', ['Are you a robot?', 'what do you think?'], []],
		['nothing that is no question', ['I am scared', 'really?'], []],
	])('%s', (_, said, expected) => {
		expect(prefill(said).map(({ value }) => value)).toEqual(expected);
	});

	it('is in the person’s own words, five at most', () => {
		fc.assert(
			fc.property(fc.array(fc.string()), (said) => {
				const found = prefill(said);
				expect(found.length).toBeLessThanOrEqual(5);
				for (const { value, words } of found) {
					expect(said.some((one) => one.includes(words))).toBe(true);
					expect(value.slice(1)).toBe(words.slice(1));
				}
			}),
		);
	});
});

describe('what came out', () => {
	it('is the list of whom it is for, in its order', () => {
		const sheet = {
			whom: 'court' as const,
			lists: { ...EMPTY_QUESTIONS.lists, court: ['What first?', ' ', 'What then?'], doctor: ['Not this'] },
		};
		expect(told(sheet, whomTitles('UK'))).toBe('Questions for the court\n1. What first?\n2. What then?');
		expect(told(EMPTY_QUESTIONS, whomTitles('UK'))).toBe('');
	});
});
