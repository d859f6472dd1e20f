/** What the tools are for, in the order in which they are listed. A topic has the name that the reading gives it. */
export const TOOL_GROUPS = [
	{ group: 'now', tools: ['breathing', 'one-step', 'safety-plan'] },
	{ group: 'debt', tools: ['debt'] },
	{ group: 'sexual-health', tools: ['sexual-health'] },
	{ group: 'person', tools: ['questions', 'packet'] },
	{ group: 'thoughts', tools: ['unsent-letter', 'mood'] },
	{ group: 'page', tools: ['way'] },
] as const;

export type ToolGroup = (typeof TOOL_GROUPS)[number]['group'];

/** A screen that helps with one thing. Its sheet is kept under this name, which never changes its meaning. */
export type ToolId = (typeof TOOL_GROUPS)[number]['tools'][number];

export const TOOL_IDS: readonly ToolId[] = TOOL_GROUPS.flatMap(({ tools }) => tools);
