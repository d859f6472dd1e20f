import type { Component } from 'svelte';
import type { ToolId } from '../../core/help/tools.ts';
import type { ToolProps } from './tool-props.ts';

/** A tool that was fetched. What it is given has been read by the shape of its sheet, or is its empty one. */
export type OpenTool = { readonly Tool: Component<ToolProps<object>>; readonly empty: object };

/** Each is fetched apart. Rejects when it could not be. */
export const openTool: Readonly<Record<ToolId, () => Promise<OpenTool>>> = {
	'safety-plan': async () => {
		const [{ default: Tool }, { EMPTY_SAFETY_PLAN }] = await Promise.all([
			import('./safety-plan/SafetyPlan.svelte'),
			import('../../core/help/safety-plan/sheet.ts'),
		]);
		return paired(Tool, EMPTY_SAFETY_PLAN);
	},
	breathing: async () => {
		const [{ default: Tool }, { EMPTY_BREATHING }] = await Promise.all([
			import('./breathing/Breathing.svelte'),
			import('../../core/help/breathing/sheet.ts'),
		]);
		return paired(Tool, EMPTY_BREATHING);
	},
	'one-step': async () => {
		const [{ default: Tool }, { EMPTY_ONE_STEP }] = await Promise.all([
			import('./one-step/OneStep.svelte'),
			import('../../core/help/one-step/sheet.ts'),
		]);
		return paired(Tool, EMPTY_ONE_STEP);
	},
	debt: async () => {
		const [{ default: Tool }, { EMPTY_DEBT }] = await Promise.all([
			import('./debt/Debt.svelte'),
			import('../../core/help/debt/sheet.ts'),
		]);
		return paired(Tool, EMPTY_DEBT);
	},
	'sexual-health': async () => {
		const [{ default: Tool }, { EMPTY_SEXUAL_HEALTH }] = await Promise.all([
			import('./sexual-health/SexualHealth.svelte'),
			import('../../core/help/sexual-health/sheet.ts'),
		]);
		return paired(Tool, EMPTY_SEXUAL_HEALTH);
	},
	questions: async () => {
		const [{ default: Tool }, { EMPTY_QUESTIONS }] = await Promise.all([
			import('./questions/Questions.svelte'),
			import('../../core/help/questions/sheet.ts'),
		]);
		return paired(Tool, EMPTY_QUESTIONS);
	},
	packet: async () => {
		const [{ default: Tool }, { EMPTY_PACKET }] = await Promise.all([
			import('./packet/Packet.svelte'),
			import('../../core/help/packet/packet.ts'),
		]);
		return paired(Tool, EMPTY_PACKET);
	},
	'unsent-letter': async () => {
		const [{ default: Tool }, { EMPTY_UNSENT_LETTER }] = await Promise.all([
			import('./unsent-letter/UnsentLetter.svelte'),
			import('../../core/help/unsent-letter/sheet.ts'),
		]);
		return paired(Tool, EMPTY_UNSENT_LETTER);
	},
	mood: async () => {
		const [{ default: Tool }, { EMPTY_MOOD }] = await Promise.all([
			import('./mood/Mood.svelte'),
			import('../../core/help/mood/sheet.ts'),
		]);
		return paired(Tool, EMPTY_MOOD);
	},
	way: async () => {
		const [{ default: Tool }, { EMPTY_WAY }] = await Promise.all([
			import('./way/Way.svelte'),
			import('../../core/help/way.ts'),
		]);
		return paired(Tool, EMPTY_WAY);
	},
};

/** Both of one tool, checked here; what is kept has no type of its own any more. */
const paired = <Sheet extends object>(Tool: Component<ToolProps<Sheet>>, empty: Sheet): OpenTool => ({
	Tool: Tool as unknown as OpenTool['Tool'],
	empty,
});
