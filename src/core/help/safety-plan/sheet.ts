import type { Lines } from '../lines.ts';

/** The six steps of Stanley and Brown, in their order; any can be filled in first, or left out. */
export const PLAN_STEPS = [
	'signs',
	'coping',
	'distractions',
	'people',
	'professionals',
	'surroundings',
] as const;

export type PlanStep = (typeof PLAN_STEPS)[number];

export type SafetyPlanSheet = Readonly<Record<PlanStep, Lines>>;

export const EMPTY_SAFETY_PLAN: SafetyPlanSheet = {
	signs: [],
	coping: [],
	distractions: [],
	people: [],
	professionals: [],
	surroundings: [],
};
