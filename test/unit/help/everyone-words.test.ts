import { describe, expect, test } from 'vitest';
import { BREATHING } from '../../../src/content/en/help/breathing.ts';
import { LINES, SUGGESTED, TOOL } from '../../../src/content/en/help/everyone.ts';
import { FACTS_PAGE, HELP, TOOLS } from '../../../src/content/en/help/help.ts';
import { MOOD } from '../../../src/content/en/help/mood.ts';
import { ONE_STEP } from '../../../src/content/en/help/one-step.ts';
import { QUESTIONS_TO_BRING } from '../../../src/content/en/help/questions.ts';
import { SAFETY_PLAN } from '../../../src/content/en/help/safety-plan.ts';
import { UNSENT_LETTER } from '../../../src/content/en/help/unsent-letter.ts';
import { SHOWN_AS, WAY } from '../../../src/content/en/help/way.ts';
import { OWN_STEP } from '../../../src/content/en/own-step.ts';
import { STEP } from '../../../src/content/en/step.ts';
import { readingGrade, textsIn } from '../../support/reading-grade.ts';

const ALL: readonly (readonly [tool: string, words: object])[] = [
	['what all have', [TOOL, LINES, SUGGESTED]],
	['breathing', BREATHING],
	['safety plan', SAFETY_PLAN],
	['one step', ONE_STEP],
	['unsent letter', UNSENT_LETTER],
	['questions', QUESTIONS_TO_BRING],
	['mood', MOOD],
	['the list of tools', [HELP, TOOLS]],
	['the page of facts', FACTS_PAGE],
	['a step', STEP],
	['a step of one’s own', OWN_STEP],
	['how things are shown', [WAY, SHOWN_AS]],
];

describe.each(ALL)('the words of %s', (_, words) => {
	const texts = textsIn(words);

	test('are read with eight years of school at most', () => {
		expect(texts.length).toBeGreaterThan(3);
		expect(readingGrade(texts)).toBeLessThanOrEqual(8);
		for (const text of texts)
			if (text.split(' ').length >= 12) expect([text, readingGrade([text]) <= 8]).toEqual([text, true]);
	});

	test('have curly apostrophes and praise nobody', () => {
		for (const text of texts) {
			expect(text).not.toMatch(/['"]/u);
			expect(text).not.toMatch(/\b(?:well done|great job|streak|congrat\w*|proud)\b/iu);
		}
	});
});
