import type { GuidePlan } from '../../src/core/reply/plan.ts';

/** A guide's plan for an ordinary message; `parts` replace what a test is about. */
export const aPlan = (parts: Partial<GuidePlan> = {}): GuidePlan => ({
	voice: 'guide',
	moves: ['reflect', 'validate', 'ask'],
	address: null,
	topic: 'other',
	need: null,
	wishes: [],
	missed: null,
	followUp: null,
	clock: null,
	feeling: null,
	recalled: null,
	remembered: null,
	isOffRecord: false,
	...parts,
});
