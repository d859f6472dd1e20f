/** After a danger, when somebody comes back. It names nothing: others may see the screen before the person does. */
export const SINCE_LAST = {
	card: 'Since last time',
	text: 'Last time, something serious came up. How is it now? You can write it here, or talk to a person.',
	person: 'Talk to a person',
	later: 'Not now',
} as const;
