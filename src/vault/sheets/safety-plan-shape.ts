import * as v from 'valibot';
import type { SafetyPlanSheet } from '../../core/help/safety-plan/sheet.ts';
import { list, sameAs, text } from '../shapes.ts';

export const safetyPlanShape = sameAs<SafetyPlanSheet>()(
	v.object({
		signs: list(text),
		coping: list(text),
		distractions: list(text),
		people: list(text),
		professionals: list(text),
		surroundings: list(text),
	}),
);
