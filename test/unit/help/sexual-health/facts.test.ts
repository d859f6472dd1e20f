import { describe, expect, test } from 'vitest';
import { SEXUAL_HEALTH_ALL } from '../../../../src/content/help/all/sexual-health.ts';
import { SEXUAL_HEALTH_UK, TESTS_UK } from '../../../../src/content/help/uk/sexual-health.ts';
import { SEXUAL_HEALTH_US, TESTS_US } from '../../../../src/content/help/us/sexual-health.ts';
import type { Fact } from '../../../../src/core/help/fact.ts';
import type { TestWindow } from '../../../../src/core/help/sexual-health/tests-due.ts';

const ALL: readonly Fact[] = [...SEXUAL_HEALTH_ALL, ...SEXUAL_HEALTH_UK, ...SEXUAL_HEALTH_US];
const TESTS: readonly TestWindow[] = [...TESTS_UK, ...TESTS_US];

/** Days, as a source may write them. */
const written = (days: number): readonly string[] => [
	`${String(days)} days`,
	`${String(days)} to`,
	...(days % 7 === 0 ? [`${String(days / 7)} weeks`] : []),
	...(days === 276 ? ['9 months'] : []),
];

describe('the facts of sexual health', () => {
	test.each(TESTS.map((window): [string, TestWindow] => [window.fact, window]))(
		'the days of %s are those that its fact says',
		(id, { from, surely }) => {
			const says = ALL.find((fact) => fact.id === id)?.says ?? '';
			for (const days of new Set([from, surely]))
				expect(
					written(days).some((words) => says.includes(words)),
					`${String(days)} in: ${says}`,
				).toBe(true);
			expect(from).toBeLessThanOrEqual(surely);
		},
	);

	test('a time for evidence is never urged: it is the person’s choice', () => {
		for (const fact of ALL.filter(({ id }) => id.startsWith('assault-evidence')))
			expect(fact.says).toContain('it is your choice');
	});
});
