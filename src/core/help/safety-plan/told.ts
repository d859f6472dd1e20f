import { written } from '../lines.ts';
import { PLAN_STEPS, type PlanStep, type SafetyPlanSheet } from './sheet.ts';

export type SafetyPlanTold = {
	readonly title: string;
	/** Before what was written for a step. */
	readonly steps: Readonly<Record<PlanStep, string>>;
};

/** The plan as it stands, step by step; empty when nothing is in it. */
export const told = (sheet: SafetyPlanSheet, { title, steps }: SafetyPlanTold): string => {
	const filled = PLAN_STEPS.flatMap((step) => {
		const lines = written(sheet[step]);
		return lines.length === 0 ? [] : [`${steps[step]} ${lines.join('; ')}`];
	});
	return filled.length === 0 ? '' : [title, ...filled].join('\n');
};
