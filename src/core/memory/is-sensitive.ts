import type { Topic } from '../reading/labels.ts';
import { likeliestOf } from '../reading/reading.ts';
import type { Turn } from '../turn.ts';
import type { Found } from './found.ts';
import type { NoteWords } from './note-words.ts';

/**
 * Whether what was found is about a subject people are shamed or hurt for: by its words and those it came from, by a
 * danger that was suspected, and, for what may lie between the words, by what the message surely is about. A name and
 * a preference go by their words alone.
 */
export const isSensitive = (
	{ kind, text, words: said, subjects }: Pick<Found, 'kind' | 'text' | 'words' | 'subjects'>,
	{ signals, reading }: Pick<Turn, 'signals' | 'reading'>,
	{ sensitive, sensitiveAbout }: NoteWords,
): boolean => {
	if (sensitive.test(`${text} ${said}`) || subjects.some((one) => sensitiveAbout.includes(one))) return true;
	if (signals.some(({ kind: signal }) => signal === 'danger-suspected')) return true;
	if (kind === 'person' || kind === 'preference') return false;
	const topic = likeliestOf('topics', reading);
	return topic !== null && topic.p >= SURE && SENSITIVE_TOPICS.includes(topic.label);
};

const SURE = 0.6;

const SENSITIVE_TOPICS: readonly Topic[] = [
	'debt',
	'sexual-health',
	'health',
	'identity',
	'substance',
	'eating',
];
