import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { TOOLS } from '../../../src/content/en/help/help.ts';
import type { Instant } from '../../../src/core/brand.ts';
import { arrangeTools } from '../../../src/core/help/arrange-tools.ts';
import type { KeptSheet } from '../../../src/core/help/sheet.ts';
import { TOOL_IDS } from '../../../src/core/help/tools.ts';
import { decide } from '../../../src/core/safety/decide.ts';
import { aPlan } from '../../support/a-plan.ts';
import { aSheet } from '../../support/a-sheet.ts';
import { aTurn } from '../../support/a-turn.ts';

const inDanger = aTurn({
	decision: decide([
		{ kind: 'danger-cue', danger: { kind: 'self-harm', level: 3 }, cue: 'any', words: 'any' },
	]),
});
const about = (topic: 'debt' | 'sexual-health' | 'work') => aTurn({ plan: aPlan({ topic }) });

describe('the list of tools', () => {
	test('has each tool once, whatever was begun or said', () => {
		fc.assert(
			fc.property(
				fc.uniqueArray(fc.constantFrom(...TOOL_IDS)),
				fc.subarray([inDanger, about('debt'), about('work'), about('sexual-health')]),
				(begun, turns) => {
					const sheets: readonly KeptSheet[] = begun.map((tool, at) =>
						aSheet({ tool, changedAt: at as Instant }),
					);
					const { first, begun: listed, groups } = arrangeTools(sheets, turns);
					const all = [
						...(first === null ? [] : [first]),
						...listed.map(({ tool }) => tool),
						...groups.flatMap(({ tools }) => tools),
					];
					expect(all.toSorted()).toEqual(TOOL_IDS.toSorted());
				},
			),
		);
	});

	test('begins with the safety plan after danger, begun or not', () => {
		expect(arrangeTools([], [inDanger, about('work')]).first).toBe('safety-plan');
		const begun = arrangeTools([aSheet({ tool: 'safety-plan' }), aSheet()], [inDanger]);
		expect(begun.first).toBe('safety-plan');
		expect(begun.begun.map(({ tool }) => tool)).toEqual(['mood']);
		expect(arrangeTools([], [about('work')]).first).toBeNull();
	});

	test('has what the conversation is about before the others', () => {
		const groupsOf = (...turns: Parameters<typeof arrangeTools>[1]) =>
			arrangeTools([], turns).groups.map(({ group }) => group);
		expect(groupsOf(about('debt'))[0]).toBe('debt');
		expect(groupsOf(about('debt'), about('sexual-health'))[0]).toBe('sexual-health');
		expect(groupsOf(about('debt'), about('work'))[0]).toBe('debt');
		expect(groupsOf()[0]).toBe('now');
	});

	test('has names that no two tools share', () => {
		const names = Object.values(TOOLS).map(({ name }) => name);
		expect(new Set(names).size).toBe(TOOL_IDS.length);
	});
});
