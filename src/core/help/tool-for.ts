import type { Topic } from '../reading/labels.ts';
import { wordsOf } from '../reply/variety.ts';
import { selfHarmLevel, type DangerKind } from '../safety/danger.ts';
import type { Turn } from '../turn.ts';
import type { RunningClock } from './clock.ts';
import type { ToolId } from './tools.ts';

/** Lower-case words and phrases that call for a tool. */
export type ToolWords = {
	/** In this order: the first with one of its phrases is the one. */
	readonly asks: readonly { readonly tool: ToolId; readonly phrases: readonly string[] }[];
	/** Of debts and bills; of sex. What is housing or health otherwise has no tool of its own. */
	readonly about: Readonly<Record<'debt' | 'sexual-health', readonly string[]>>;
};

/** What a tool is chosen from. */
export type Answered = Pick<Turn, 'said' | 'plan' | 'decision' | 'outcome'>;

/**
 * The tool that a reply leads to, or null where none fits. Danger comes first: while it cannot wait there is no tool
 * beside the way to a person, and after it the safety plan. Then a clock that runs, what was asked for in words, and
 * last the topic, where the reply leads to a step anyway.
 */
export const toolFor = ({ said, plan, decision, outcome }: Answered, words: ToolWords): ToolId | null => {
	const dangers = decision.dangers.filter(({ kind }) => kind !== 'clock');
	if (plan.voice === 'script') return afterScript(plan.script, selfHarmLevel(dangers));
	if (plan.clock !== null) return forClock(plan.clock, said, words);
	if (dangers.some(({ kind }) => kind === 'self-harm')) return 'safety-plan';
	if (dangers.some(({ kind }) => ALONE.includes(kind))) return null;
	if (plan.address !== null && !TELLING.includes(plan.address)) return null;
	// The step that was offered is stuck: a smaller one.
	if (outcome.step === 'unresolved') return 'one-step';
	const asked = words.asks.find(({ phrases }) => isSaid(phrases, said));
	if (asked !== undefined) return asked.tool;
	const leads = plan.moves.some((move) => LEADING.includes(move));
	return leads ? forTopic(plan.topic, said, words) : null;
};

/** Level 4 needs a person now; the other scripts lead to one too, and only after self-harm is there a plan to make. */
const afterScript = (script: string, level: number): ToolId | null => {
	if (!script.startsWith('self-harm')) return null;
	return level === 4 && !script.startsWith('self-harm-4-a') ? null : 'safety-plan';
};

/** Beside these the way to a person stands alone. */
const ALONE: readonly DangerKind[] = ['overdose', 'medical', 'child', 'violence', 'psychosis', 'abuse'];

const TELLING: readonly string[] = ['question', 'what-to-do', 'judge'];

const LEADING: readonly string[] = ['step', 'inform', 'person', 'ask'];

const forClock = ({ name, windows }: RunningClock, said: string, words: ToolWords): ToolId => {
	switch (name) {
		case 'unprotected-sex':
		case 'assault':
		case 'exposure':
			return 'sexual-health';
		// A flat may be lost and a hearing held for many reasons.
		case 'eviction':
		case 'claim-form':
			return windows.length > 0 || isSaid(words.about.debt, said) ? 'debt' : 'questions';
		case 'bailiffs':
		case 'letter-of-claim':
		case 'collector':
		case 'disconnection':
			return 'debt';
	}
};

/** A conversation stays with its topic, so the words of this message must speak of it too. */
const forTopic = (topic: Topic, said: string, { about }: ToolWords): ToolId | null => {
	if ((topic === 'debt' || topic === 'housing') && isSaid(about.debt, said)) return 'debt';
	if ((topic === 'sexual-health' || topic === 'health') && isSaid(about['sexual-health'], said))
		return 'sexual-health';
	return null;
};

const isSaid = (phrases: readonly string[], said: string): boolean => {
	const text = ` ${wordsOf(said).join(' ')} `;
	return phrases.some((phrase) => text.includes(` ${phrase} `));
};
