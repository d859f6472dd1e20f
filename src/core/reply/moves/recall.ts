import { fill } from '../fill.ts';
import { hear } from '../hear/hear.ts';
import type { Topic } from '../../reading/labels.ts';
import type { Situation } from '../situation.ts';
import { nameTopic } from '../topic.ts';
import { turned } from '../variety.ts';

/** At most one callback, to a statement that can be understood by itself, and never to a subject that is new here. */
export const recall = ({ plan, said, recent, phrases, past }: Situation): readonly string[] => {
	const { recalled } = plan;
	if (recalled === null) return [];
	const isHere = recent.some(({ id }) => id === recalled.turn);
	const subject = nameTopic(recalled.said, phrases.topics);
	const spokenOf = [said, ...recent.map((turn) => turn.said)].map((text) => nameTopic(text, phrases.topics));
	if (!isHere && DELICATE.includes(subject) && !spokenOf.includes(subject)) return [];
	const statement = hear(recalled.said, phrases.listening).statements.find(
		({ leansOnContext, isQuestion, contentCount, isView }) =>
			!leansOnContext && !isQuestion && !isView && contentCount >= 2,
	);
	if (statement === undefined) return [];
	return turned(isHere ? phrases.recall.here : phrases.recall.before, past.seed).map((phrase) =>
		fill(phrase, { statement: statement.text }),
	);
};

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
