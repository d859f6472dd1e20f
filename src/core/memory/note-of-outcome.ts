import { fill } from '../reply/fill.ts';
import type { Turn } from '../turn.ts';
import { asSentence } from './found.ts';
import { isSensitive } from './is-sensitive.ts';
import type { Note, NoteId } from './note.ts';
import type { NoteWords } from './note-words.ts';
import { stepOf } from './steps.ts';

/** What helped, once a step that a reply offered was taken and resolved something; null for any other outcome. */
export const noteOfOutcome = (turn: Turn, words: NoteWords, newId: () => NoteId): Note | null => {
	const { outcome, plan } = turn;
	const offered = stepOf(turn);
	const step = offered === null ? undefined : words.offered.exec(offered)?.groups?.step;
	const hasHelped = outcome.step === 'resolved' || (outcome.step === 'partly' && outcome.helped === true);
	if (!hasHelped || step === undefined || plan.voice === 'script') return null;
	if (turn.decision.dangers.some(({ kind }) => kind !== 'clock')) return null;
	const text = asSentence(fill(words.helpedStep, { what: step }));
	const isShameful = isSensitive({ kind: 'helped', text, words: offered ?? '', subjects: [] }, turn, words);
	return {
		id: newId(),
		kind: 'helped',
		text,
		words: offered ?? text,
		turn: turn.id,
		conversation: turn.conversation,
		at: outcome.stepAt ?? turn.at,
		confidence: 0.8,
		topic: plan.topic,
		subjects: [],
		isSensitive: isShameful,
		standing: isShameful ? 'proposed' : 'kept',
		isPinned: false,
		supersedes: null,
		due: null,
		done: null,
		embedding: null,
	};
};
