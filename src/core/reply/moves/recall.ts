import { fill } from '../fill.ts';
import { hear } from '../hear/hear.ts';
import { contentWords } from '../language.ts';
import type { Topic } from '../../reading/labels.ts';
import { isGrave } from '../phrases.ts';
import type { Situation } from '../situation.ts';
import { nameTopic } from '../topic.ts';
import { turned } from '../variety.ts';

/**
 * At most one callback, to a statement about the person that can be understood by itself, that belongs with what is
 * said now and adds to it; never to a subject that is new here, nor to what was told a moment ago.
 */
export const recall = ({ plan, said, recent, phrases, past, step, tone }: Situation): readonly string[] => {
	const { recalled } = plan;
	// What is recalled comes as one more weight: not into good news.
	if (recalled === null || step !== null || tone === 'light') return [];
	const isHere = recent.some(({ id }) => id === recalled.turn);
	if (recent.slice(-TURNS_IN_MIND).some(({ id }) => id === recalled.turn)) return [];
	const subject = nameTopic(recalled.said, phrases.topics);
	const spokenOf = [said, ...recent.map((turn) => turn.said)].map((text) => nameTopic(text, phrases.topics));
	if (!isHere && DELICATE.includes(subject) && !spokenOf.includes(subject)) return [];
	const now = contentWords(said);
	const isOnSubject =
		(subject !== 'other' && subject === nameTopic(said, phrases.topics)) ||
		contentWords(recalled.said).some((word) => now.includes(word));
	if (!isOnSubject) return [];
	const statement = hear(recalled.said, phrases.listening).statements.find(
		({ text, leansOnContext, isQuestion, contentCount, isView, isTrouble, cause }) =>
			!leansOnContext &&
			!isQuestion &&
			!isView &&
			contentCount >= 2 &&
			(!isHere || isTrouble || isGrave(cause)) &&
			/^you(?:r|'|\b)/iu.test(text) &&
			contentWords(text).some((word) => !now.includes(word)),
	);
	if (statement === undefined) return [];
	return turned(isHere ? phrases.recall.here : phrases.recall.before, past.seed).map((phrase) =>
		fill(phrase, { statement: statement.text }),
	);
};

/** Whatever was told so lately is still in mind. */
const TURNS_IN_MIND = 3;

/** Subjects for which people are shamed, or which they may not want known (L13). */
const DELICATE: readonly Topic[] = [
	'debt',
	'sexual-health',
	'relationship',
	'health',
	'identity',
	'substance',
	'eating',
];
