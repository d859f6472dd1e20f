import { describe, expect, it, test } from 'vitest';
import { SAFETY_PLAN } from '../../../src/content/en/help/safety-plan.ts';
import { EMPTY_SAFETY_PLAN, PLAN_STEPS } from '../../../src/core/help/safety-plan/sheet.ts';
import { told } from '../../../src/core/help/safety-plan/told.ts';

describe('the safety plan', () => {
	it('has the six steps of Stanley and Brown in their order', () => {
		expect(PLAN_STEPS).toEqual([
			'signs',
			'coping',
			'distractions',
			'people',
			'professionals',
			'surroundings',
		]);
	});

	it('tells what is filled in, in the order of the steps and not of the writing', () => {
		const plan = { ...EMPTY_SAFETY_PLAN, people: ['Ana', ' '], signs: ['I cannot sleep', 'I drink'] };
		expect(told(plan, SAFETY_PLAN.told)).toBe(
			'This is my safety plan.\nWhat I notice first: I cannot sleep; I drink\nPeople I can ask for help: Ana',
		);
	});

	it('tells nothing while nothing is in it', () => {
		expect(told(EMPTY_SAFETY_PLAN, SAFETY_PLAN.told)).toBe('');
		expect(told({ ...EMPTY_SAFETY_PLAN, signs: ['  '] }, SAFETY_PLAN.told)).toBe('');
	});

	test('no idea names a way to hurt oneself', () => {
		const ideas = PLAN_STEPS.flatMap((step) => SAFETY_PLAN.steps[step].ideas);
		expect(ideas.length).toBeGreaterThan(5);
		for (const idea of ideas)
			expect(idea).not.toMatch(/pill|tablet|medic|knife|blade|rope|gun|bridge|train|alcohol|drink/iu);
	});
});
