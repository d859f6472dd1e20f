import type { Note } from '../memory/note.ts';
import type { Turn } from '../turn.ts';
import { replyOf } from '../turn.ts';
import { fill } from './fill.ts';
import type { GuidePlan, Move, Wish } from './plan.ts';

/** What a language model is given, in the order of a chat. */
export type Message = { readonly role: 'system' | 'user' | 'assistant'; readonly content: string };

/** How the plan is told to a language model; `{feeling}`, `{note}`: see `GuidePlan`. */
export type PromptWords = {
	/** The same for every turn, so that an engine computes it once. */
	readonly system: string;
	readonly moves: Readonly<Partial<Record<Move, string>>>;
	readonly feeling: string;
	readonly note: string;
	/** Before the notes that stand for turns which are no longer told word for word. */
	readonly told: string;
	readonly wishes: Readonly<Record<Wish, string>>;
	readonly plan: string;
};

/** Earlier turns take no more of a small window than this, characters: about 1,500 tokens of English. */
const MOST_CHARACTERS = 6000;

/** A long message is cut in the middle: how it begins and how it ends say most. */
const MOST_OF_ONE = 2000;

/**
 * The same plan as the guide's, told to a language model. What stays from turn to turn comes first, word for word the
 * same, so that an engine need not compute it again; the plan of this turn comes last. `notes` stand for the turns that
 * are too far back to be told word for word, see `notesOfOlder`.
 */
export const composePrompt = (
	plan: GuidePlan,
	said: string,
	recent: readonly Turn[],
	notes: readonly Note[],
	words: PromptWords,
): readonly Message[] => [
	{ role: 'system', content: words.system },
	...turnsWithin(recent).flatMap((turn): readonly Message[] => [
		{ role: 'user', content: plainly(turn.said) },
		{ role: 'assistant', content: replyOf(turn) },
	]),
	{ role: 'user', content: `${plainly(said)}\n\n${tellPlan(plan, notes, words)}` },
];

/** Notes that are told for older turns at once, at most. */
const MOST_NOTES = 6;

/**
 * The latest notes from turns of this conversation that the prompt has no room for. What is sensitive was raised in this
 * conversation, and still stays out: a model cannot be told when to be silent about it.
 */
export const notesOfOlder = (recent: readonly Turn[], notes: readonly Note[]): readonly Note[] => {
	const told = turnsWithin(recent).map(({ id }) => id);
	const older = recent.filter(({ id }) => !told.includes(id)).map(({ id }) => id);
	return notes
		.filter(
			({ turn, standing, isSensitive }) =>
				turn !== null && older.includes(turn) && standing === 'kept' && !isSensitive,
		)
		.slice(-MOST_NOTES);
};

const tellPlan = (
	{ moves, feeling, recalled, wishes }: GuidePlan,
	notes: readonly Note[],
	words: PromptWords,
): string =>
	[
		...(notes.length === 0 ? [] : [`${words.told} ${notes.map(({ text }) => plainly(text)).join(' ')}`]),
		words.plan,
		...moves.flatMap((move) => (move === 'recall' ? [] : (words.moves[move] ?? []))),
		...(feeling === null ? [] : [fill(words.feeling, { feeling: feeling.emotion })]),
		...(recalled === null || !moves.includes('recall')
			? []
			: [fill(words.note, { note: plainly(recalled.said) })]),
		...wishes.map((wish) => words.wishes[wish]),
	].join('\n');

/** The latest turns that fit, oldest first; none with a script, whose subject is not for a model. */
const turnsWithin = (recent: readonly Turn[]): readonly Turn[] => {
	let room = MOST_CHARACTERS;
	const spoken = recent.filter(({ plan, sentences }) => plan.voice === 'guide' && sentences.length > 0);
	const first = spoken.findLastIndex((turn) => {
		room -= Math.min(turn.said.length, MOST_OF_ONE) + replyOf(turn).length;
		return room < 0;
	});
	return spoken.slice(first + 1);
};

/**
 * What a person typed, without what a chat template would take for its own marks: `<|im_end|>`, `[INST]`, `<s>`,
 * `<start_of_turn>`, `### System:`.
 */
export const plainly = (said: string): string => {
	const plain = said
		.normalize('NFKC')
		.replace(CONTROL, ' ')
		.replace(/^\s*#{2,}\s*(?:system|user|assistant|instruction|response)\b:?/gimu, ' ')
		.replace(/^\s*(?:system|assistant)\s*:/gimu, ' ')
		.replace(/[ \t]{2,}/gu, ' ')
		.trim();
	return plain.length <= MOST_OF_ONE
		? plain
		: `${plain.slice(0, MOST_OF_ONE / 2)} … ${plain.slice(-MOST_OF_ONE / 2)}`;
};

/** Whether somebody typed the marks of a chat template, as one does who wants to be taken for its author. */
export const hasControlMarks = (said: string): boolean => said.normalize('NFKC').search(CONTROL) !== -1;

const CONTROL =
	/<\|[^|<>]{0,40}\|>|<\/?s>|\[\/?INST\]|<<\/?SYS>>|<\/?(?:start_of_turn|end_of_turn|bos|eos|pad|unk|think|tool_call|tool_response|system|user|assistant)>/giu;
