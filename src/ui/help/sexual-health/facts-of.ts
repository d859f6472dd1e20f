import { SEXUAL_HEALTH_ALL } from '../../../content/help/all/sexual-health.ts';
import { FACTS } from '../../../content/help/facts.ts';
import { SEXUAL_HEALTH_UK, TESTS_UK } from '../../../content/help/uk/sexual-health.ts';
import { SEXUAL_HEALTH_US, TESTS_US } from '../../../content/help/us/sexual-health.ts';
import type { Fact } from '../../../core/help/fact.ts';
import type { TestWindow } from '../../../core/help/sexual-health/tests-due.ts';
import type { Country } from '../../../core/people/helpline.ts';

const ALL: readonly Fact[] = [...FACTS, ...SEXUAL_HEALTH_ALL, ...SEXUAL_HEALTH_UK, ...SEXUAL_HEALTH_US];

/** Those whose names begin so, and hold in the country. */
export const factsNamed = (country: Country, ...names: readonly string[]): readonly Fact[] =>
	ALL.filter(
		(fact) =>
			(fact.country === 'all' || fact.country === country) && names.some((name) => fact.id.startsWith(name)),
	);

export const factOf = (id: string): Fact | undefined => ALL.find((fact) => fact.id === id);

/** Elsewhere only what holds everywhere. */
export const testsOf = (country: Country): readonly TestWindow[] => {
	switch (country) {
		case 'UK':
			return TESTS_UK;
		case 'US':
			return TESTS_US;
		case 'elsewhere':
			return TESTS_UK.filter(({ fact }) => factOf(fact)?.country === 'all');
	}
};
