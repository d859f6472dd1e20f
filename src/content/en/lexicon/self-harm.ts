import type { Cue } from '../../../core/reading/lexicon.ts';
import type { DangerLevel } from '../../../core/safety/danger.ts';
import { LEVEL_2 } from './self-harm-2.ts';
import { LEVEL_3 } from './self-harm-3.ts';
import { LEVEL_4, LEVEL_4_IN_DANGER } from './self-harm-4.ts';

/**
 * What people say in English when they may be a danger to themselves: British and American, young and old, first
 * and second language. Levels are those of `DangerLevel`, in the order of the Columbia scale (C-SSRS). A phrase that
 * could be a figure of speech or meant is heard as meant, except where a trap names the figure (C8). What is said of
 * somebody else is not heard here. Gravest first.
 */
export const SELF_HARM: readonly Cue[] = [
	...atLevel(4, LEVEL_4),
	...atLevel(4, LEVEL_4_IN_DANGER),
	...atLevel(3, LEVEL_3),
	...atLevel(2, LEVEL_2),
];

function atLevel(level: DangerLevel, cues: readonly Omit<Cue, 'means'>[]): readonly Cue[] {
	return cues.map((cue) => ({ ...cue, means: { kind: 'self-harm', level } }));
}
