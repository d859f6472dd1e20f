import { describe, expect, test } from 'vitest';
import { isWorthKeeping } from '../../../src/core/privacy/worth-keeping.ts';
import { decide } from '../../../src/core/safety/decide.ts';
import { aPlan } from '../../support/a-plan.ts';
import { aTurn } from '../../support/a-turn.ts';

const greeting = aTurn({ plan: aPlan({ address: 'greeting' }) });
const told = aTurn();
const inDanger = aTurn({
	decision: { ...decide([]), dangers: [{ kind: 'abuse', level: 2 }] },
});

describe('an offer to keep the conversation', () => {
	test.each([
		['nothing was said', [], false],
		['only a greeting', [greeting], false],
		['something was told', [greeting, told], true],
		['something was told, and a danger stands', [told, inDanger], false],
		['a danger was told of first', [inDanger, told], false],
	] as const)('%s', (_, turns, expected) => {
		expect(isWorthKeeping(turns)).toBe(expected);
	});
});
