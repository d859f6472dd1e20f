/** What the tools for everyone have in common. */
export const TOOL = {
	tell: 'Put it in the writing box',
	tellHint: 'You can read and change it there. Nothing is sent until you send it.',
	print: 'Print',
	printHint: 'Think of who could find the paper.',
	people: 'People you can reach now',
} as const;

/** A list that a person writes. */
export const LINES = {
	/** The box for a new line of a list, and a line of it. */
	new: (list: string) => `A new line for: ${list}`,
	line: (list: string, number: number) => `${list}: line ${number}`,
	add: 'Add',
	remove: 'Delete',
	up: 'Up',
	down: 'Down',
	/** The name of a button, for those who do not see which line it stands beside. */
	of: (act: string, line: string) => `${act}: ${line}`,
	removed: 'Deleted.',
	moved: (number: number) => `Now in place ${number}.`,
	added: 'Added.',
	ideas: 'Ideas you can tap to add',
} as const;

/** What the conversation gives. */
export const SUGGESTED = {
	title: 'From what you wrote',
	from: (words: string) => `You wrote: “${words}”`,
	take: (value: string) => `Use: ${value}`,
	leave: 'Not this one',
	leaveWhich: (value: string) => `Not this one: ${value}`,
	taken: 'It is filled in.',
	left: 'Left out.',
} as const;
