import type { Lines } from '../lines.ts';

/** Whom a person goes to see. */
export const WHOMS = ['doctor', 'clinic', 'adviser', 'solicitor', 'court', 'police'] as const;

export type Whom = (typeof WHOMS)[number];

export type QuestionsSheet = {
	readonly whom: Whom;
	/** For each their own list, in the order in which they are asked. */
	readonly lists: Readonly<Record<Whom, Lines>>;
};

export const EMPTY_QUESTIONS: QuestionsSheet = {
	whom: 'doctor',
	lists: { doctor: [], clinic: [], adviser: [], solicitor: [], court: [], police: [] },
};
