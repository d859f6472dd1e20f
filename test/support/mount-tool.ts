import { mount, unmount, type Component } from 'svelte';
import type { ClockName } from '../../src/core/help/clock.ts';
import type { Country } from '../../src/core/people/helpline.ts';
import { Help } from '../../src/state/help.svelte.ts';
import { setRoom, type Room } from '../../src/state/room.ts';
import { Settings } from '../../src/state/settings.svelte.ts';
import { setVault, Vault } from '../../src/state/vault.svelte.ts';
import { setWay, Way } from '../../src/state/way.svelte.ts';
import type { ToolProps } from '../../src/ui/help/tool-props.ts';
import { aRoom } from './a-room.ts';

export type MountedTool<Sheet> = {
	/** Each sheet that was given to be kept, oldest first. */
	readonly kept: Sheet[];
	readonly told: string[];
	/** How often it led to people, and back. */
	readonly left: ('people' | 'back')[];
	readonly close: () => Promise<void>;
};

type Given = {
	readonly country?: Country;
	readonly clock?: ClockName;
	readonly said?: readonly string[];
	readonly room?: Partial<Room>;
};

/** A tool by itself on the page, as the screen of tools opens it. */
export const mountTool = <Sheet extends object>(
	Tool: Component<ToolProps<Sheet>>,
	sheet: Sheet,
	{ country = 'UK', clock, said, room: parts = {} }: Given = {},
): MountedTool<Sheet> => {
	const kept: Sheet[] = [];
	const told: string[] = [];
	const left: ('people' | 'back')[] = [];
	const room = aRoom(parts);
	const props: ToolProps<Sheet> = {
		sheet,
		...(said === undefined ? {} : { said }),
		...(clock === undefined ? {} : { clock }),
		country,
		onchange: (next) => kept.push(next),
		ontell: (words) => told.push(words),
		onback: () => left.push('back'),
		onpeople: () => left.push('people'),
	};
	const Stage: typeof Tool = (internals, given) => {
		setRoom(room);
		setVault(new Vault(room, new Settings(room.preferences, 'Europe/London', () => false), []));
		setWay(new Way(new Help(room), () => []));
		return Tool(internals, given);
	};
	// An empty context makes the stage a component of its own, in which contexts can be set.
	const stage = mount(Stage, { target: document.body, props, context: new Map() });
	return { kept, told, left, close: () => unmount(stage) };
};
