import type { Topic } from '../reading/labels.ts';
import type { Reading, Unread } from '../reading/reading.ts';
import type { Turn } from '../turn.ts';
import type { TopicWords } from './phrases.ts';
import { wordsOf } from './variety.ts';

/**
 * What a message is about: what the encoder is sure of, for it reads what no list of words foresees; else what its
 * words name. A message that names nothing, or one thing in passing, is about what the last turns were about; `other`
 * when nothing tells.
 */
export const readTopic = (
	said: string,
	reading: Reading | Unread,
	topics: TopicWords,
	recent: readonly Turn[],
): Topic => {
	const isReadable = reading.kind === 'read' && reading.outside === null;
	const [likeliest] = isReadable ? reading.topics : [];
	if (likeliest !== undefined && likeliest.label !== 'other' && likeliest.p >= SURE) return likeliest.label;
	const { topic, score } = weighTopic(said, topics);
	return score <= IN_PASSING ? (earlierTopic(recent) ?? topic) : topic;
};

/** So likely is a topic that is taken for the topic, whatever the words are. */
const SURE = 0.6;

/** The score of a single word. */
const IN_PASSING = 1;

/** What the last turns were about; null when nothing was told lately. `recent` is oldest first. */
export const earlierTopic = (recent: readonly Turn[]): Topic | null =>
	recent
		.slice(-TURNS_ON_A_TOPIC)
		.map(({ plan }) => (plan.voice === 'guide' ? plan.topic : 'other'))
		.findLast((topic) => topic !== 'other') ?? null;

const TURNS_ON_A_TOPIC = 5;

/** The topic that words name: the one with most of them, of equals the one named first; `other` when none is. */
export const nameTopic = (said: string, topics: TopicWords): Topic => weighTopic(said, topics).topic;

const weighTopic = (said: string, topics: TopicWords): { readonly topic: Topic; readonly score: number } => {
	const words = wordsOf(said);
	const text = ` ${words.join(' ')} `;
	const forms = new Set(words.flatMap(formsOf));
	let best: Topic = 'other';
	let most = 0;
	let first = Infinity;
	for (const [topic, phrases] of Object.entries(topics) as readonly (readonly [Topic, readonly string[]])[]) {
		const found = phrases.filter((phrase) =>
			phrase.includes(' ') ? text.includes(` ${phrase} `) : forms.has(phrase),
		);
		// A phrase of several words says more than a word.
		const score =
			found.reduce((sum, phrase) => sum + (phrase.includes(' ') ? 2 : 1), 0) * (WEIGHTS[topic] ?? 1);
		const place = Math.min(...found.map((phrase) => text.indexOf(phrase)));
		if (score > most || (score === most && score > 0 && place < first)) {
			most = score;
			best = topic;
			first = place;
		}
	}
	return { topic: best, score: most };
};

/** Some topics are named by people and places that are in every story; these give way to what happened. */
const WEIGHTS: Readonly<Partial<Record<Topic, number>>> = {
	family: 0.6,
	loneliness: 0.9,
	// A death outweighs whatever else a message names.
	grief: 2.5,
	'sexual-health': 1.5,
};

/** A word and what it may be a form of: *bills*, *crying*, *evicted*. */
const formsOf = (word: string): readonly string[] => {
	const bare = word.replace(/'s$/u, '');
	return [
		bare,
		...(bare.length > 4
			? [
					bare.replace(/s$/u, ''),
					bare.replace(/es$/u, ''),
					bare.replace(/(?:ed|ing)$/u, ''),
					bare.replace(/(?:ed|ing)$/u, 'e'),
					bare.replace(/d$/u, ''),
				]
			: bare.length > 3
				? [bare.replace(/s$/u, '')]
				: []),
	];
};
