import type { DangerKind } from '../safety/danger.ts';
import type { Turn } from '../turn.ts';
import type { KeptSheet, UnreadableSheet } from './sheet.ts';
import { TOOL_GROUPS, type ToolGroup, type ToolId } from './tools.ts';

/** The tools as they are listed, each once. */
export type Arranged = {
	/** The safety plan, after danger. */
	readonly first: ToolId | null;
	/** What was begun, the one changed last first. */
	readonly begun: readonly (KeptSheet | UnreadableSheet)[];
	/** All others; the group of what the conversation is about comes first. */
	readonly groups: readonly { readonly group: ToolGroup; readonly tools: readonly ToolId[] }[];
};

/** `turns`: of the conversation on the screen, oldest first. */
export const arrangeTools = (
	sheets: readonly (KeptSheet | UnreadableSheet)[],
	turns: readonly Pick<Turn, 'decision' | 'plan'>[],
): Arranged => {
	const wasInDanger = turns.some(({ decision }) =>
		decision.dangers.some(({ kind }) => OF_LIFE.includes(kind)),
	);
	const first: ToolId | null = wasInDanger ? 'safety-plan' : null;
	// Nobody begins the way in which things are shown: it stands where it always does.
	const begun = sheets.filter(({ tool }) => tool !== first && tool !== 'way');
	const isLeft = (tool: ToolId) => tool !== first && begun.every((sheet) => sheet.tool !== tool);
	const topic = turns.flatMap(({ plan }) => (plan.voice === 'guide' ? plan.topic : [])).findLast(isAbout);
	const groups = TOOL_GROUPS.map(({ group, tools }) => ({ group, tools: tools.filter(isLeft) })).filter(
		({ tools }) => tools.length > 0,
	);
	return {
		first,
		begun,
		groups: [
			...groups.filter(({ group }) => group === topic),
			...groups.filter(({ group }) => group !== topic),
		],
	};
};

/** For which a safety plan was made. */
const OF_LIFE: readonly DangerKind[] = ['self-harm', 'overdose'];

const isAbout = (topic: string): boolean => TOOL_GROUPS.some(({ group }) => group === topic);
