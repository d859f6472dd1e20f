import type { Message } from './prompt.ts';

export type Fitted = {
	readonly prompt: readonly Message[];
	/** So many messages, the oldest, had no room. */
	readonly leftOut: number;
};

/**
 * The prompt within `room` tokens: the system message stays, then the oldest exchanges go, then the middle of what was
 * said last; the plan at its end stays whole. Null when not even that fits. `count` counts a prompt with all its marks.
 */
export const fitPrompt = (
	prompt: readonly Message[],
	count: (prompt: readonly Message[]) => number,
	room: number,
): Fitted | null => {
	const system = prompt.filter(({ role }) => role === 'system');
	const rest = prompt.slice(system.length);
	for (let leftOut = 0; leftOut < rest.length; leftOut += EXCHANGE) {
		const shorter = [...system, ...rest.slice(leftOut)];
		if (count(shorter) <= room) return { prompt: shorter, leftOut };
	}
	const last = rest.at(-1);
	if (last === undefined) return null;
	const leftOut = rest.length - 1;
	const planAt = Math.max(0, last.content.lastIndexOf(BEFORE_PLAN));
	const said = last.content.slice(0, planAt);
	for (let length = Math.floor(said.length * CUT); length >= SHORTEST; length = Math.floor(length * CUT)) {
		const half = Math.floor(length / 2);
		const content = `${said.slice(0, half)} … ${said.slice(-half)}${last.content.slice(planAt)}`;
		const shorter = [...system, { ...last, content }];
		if (count(shorter) <= room) return { prompt: shorter, leftOut };
	}
	return null;
};

/** A message and its answer: a chat template wants them to alternate. */
const EXCHANGE = 2;

/** What `composePrompt` puts between what was said and the plan. */
const BEFORE_PLAN = '\n\n';

/** Each try keeps so much of the one before. */
const CUT = 0.75;

/** Fewer characters of what was said say nothing. */
const SHORTEST = 40;

/** A tokenizer's added tokens, as `tokenizer.json` has them. */
export type AddedToken = { readonly content: string; readonly special: boolean };

/** Words can be added tokens too; what looks like a mark is one, whether the tokenizer calls it special or not. */
export const marksOf = (added: readonly AddedToken[]): readonly string[] =>
	added.filter(({ content, special }) => special || /^[<[|]/u.test(content)).map(({ content }) => content);

/**
 * The prompt without the marks that a tokenizer would take for its own (its added tokens), in any message but the
 * system's, which we wrote. What remains when one is taken out may be another: it is looked through until none is left.
 */
export const withoutMarks = (prompt: readonly Message[], marks: readonly string[]): readonly Message[] => {
	// White space is a mark in some tokenizers, and means what it says. The longest first: some begin like others.
	const ours = marks.filter((mark) => mark.trim() !== '').toSorted((a, b) => b.length - a.length);
	const strip = (text: string): string => {
		const stripped = ours.reduce((left, mark) => left.replaceAll(mark, ' '), text);
		return stripped === text ? text : strip(stripped);
	};
	return prompt.map((message) =>
		message.role === 'system' ? message : { ...message, content: strip(message.content) },
	);
};
