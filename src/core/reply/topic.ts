import { TOPICS, type Topic } from '../reading/labels.ts';
import { likeliestOf, type Reading, type Unread } from '../reading/reading.ts';
import type { Turn } from '../turn.ts';
import type { TopicWords } from './phrases.ts';
import type { Address } from './plan.ts';
import { wordsOf } from './variety.ts';

/**
 * What a message is about: what the encoder is sure of, for it reads what no list of words foresees; else what its
 * words name. A conversation stays with what its last turns were about until the encoder is surer still, the words are
 * telling, or both agree less surely. `other` when nothing tells.
 */
export const readTopic = (
	said: string,
	reading: Reading | Unread,
	topics: TopicWords,
	recent: readonly Turn[],
): Topic => {
	const topic = chooseTopic(said, reading, topics, recent);
	const told = [said, ...recent.map((turn) => turn.said)].join('\n');
	return topic === 'grief' && STILL_HERE.test(told) && !GONE.test(told) ? 'family' : topic;
};

/** Of the dying, and of those whose mind goes, nobody speaks as of the dead. */
const STILL_HERE =
	/\b(?:is dying|['’]s dying|hospice|palliative|terminal|end of life|(?:days|weeks) to (?:live|a)|dementia|alzheimer['’]?s?)\b/iu;

const GONE =
	/\b(?:died|dead|passed|lost (?:my|him|her|mum|mom|dad)|funeral|buried|ashes|widow(?:er)?|gone)\b/iu;

const chooseTopic = (
	said: string,
	reading: Reading | Unread,
	topics: TopicWords,
	recent: readonly Turn[],
): Topic => {
	const read = readAs(reading);
	const named = weighTopic(said, topics);
	const earlier = toldTopic(recent, topics);
	const isNamed = (least: number): boolean => named.score >= least;
	if (earlier === null) {
		if (read.p >= SURE) return read.topic;
		if (isNamed(TELLING)) return named.topic;
		if (read.p >= LIKELY) return read.topic;
		return earlierTopic(recent, topics) ?? named.topic;
	}
	// *I told him off for leaving me*: the dead are spoken of as the living are.
	const isOfTheDead = (to: Topic): boolean => earlier === 'grief' && to === 'relationship';
	if (read.p >= SURE_TO_CHANGE && !isOfTheDead(read.topic)) return read.topic;
	if (isNamed(isOfTheDead(named.topic) ? TELLING + TELLING : TELLING_TO_CHANGE)) return named.topic;
	const isReadAndNamed =
		named.topic === read.topic && read.p >= LIKELY && isNamed(NAMED) && !isOfTheDead(read.topic);
	return isReadAndNamed ? read.topic : earlier;
};

/** The likeliest topic and its probability, which is 0 where the encoder knows none. */
const readAs = (reading: Reading | Unread): { readonly topic: Topic; readonly p: number } => {
	const likeliest = likeliestOf('topics', reading);
	return likeliest === null || likeliest.label === 'other'
		? { topic: 'other', p: 0 }
		: { topic: likeliest.label, p: likeliest.p };
};

/** So likely is a topic that is taken for the topic, whatever the words are. */
const SURE = 0.6;

/** The same while the conversation is about another. */
const SURE_TO_CHANGE = 0.8;

/** With words that name the same topic, or for want of telling words. */
const LIKELY = 0.5;

/** The score of two words, of which one may be in every story. */
const TELLING = 1.5;

/** The score of a phrase, of two words, or of a death. */
const TELLING_TO_CHANGE = 2;

/** The score of a word that is not in every story. */
const NAMED = 0.9;

/**
 * What most of the last turns were about, of equals the last: one that strays changes nothing. Null when nothing was told
 * lately. `recent` is oldest first.
 */
export const earlierTopic = (recent: readonly Turn[], topics: TopicWords): Topic | null =>
	toldTopic(recent, topics) ?? plansOf(recent).at(-1)?.topic ?? null;

type Planned = { readonly said: string; readonly reading: Reading | Unread; readonly topic: Topic };

const plansOf = (recent: readonly Turn[]): readonly Planned[] =>
	recent
		.slice(-TURNS_ON_A_TOPIC)
		.flatMap(({ said, reading, plan }) =>
			plan.voice === 'guide' && tellsOf(plan.address) && plan.topic !== 'other'
				? [{ said, reading, topic: plan.topic }]
				: [],
		);

/** Null when none of the last turns told of its topic: a word in passing holds nobody to it. */
const toldTopic = (recent: readonly Turn[], topics: TopicWords): Topic | null => {
	const told = plansOf(recent).flatMap(({ said, reading, topic }) =>
		isToldBy(said, reading, topic, topics) ? [topic] : [],
	);
	const count = (topic: Topic): number => told.filter((one) => one === topic).length;
	return told.reduce<Topic | null>(
		(best, topic) => (best === null || count(topic) >= count(best) ? topic : best),
		null,
	);
};

const TURNS_ON_A_TOPIC = 5;

/** And not one that only stayed with its topic. */
const isToldBy = (said: string, reading: Reading | Unread, topic: Topic, topics: TopicWords): boolean => {
	const [read, named] = [readAs(reading), weighTopic(said, topics)];
	return (named.topic === topic && named.score >= NAMED) || (read.topic === topic && read.p >= LIKELY);
};

/** What is said to the app itself has no topic: *you won’t ring my school*. */
const tellsOf = (address: Address | null): boolean =>
	address === null || address === 'what-to-do' || address === 'question' || address === 'judge';

/** The topic that words name: the one with most of them, of equals the one named first; `other` when none is. */
export const nameTopic = (said: string, topics: TopicWords): Topic => weighTopic(said, topics).topic;

const weighTopic = (said: string, topics: TopicWords): { readonly topic: Topic; readonly score: number } => {
	const text = topics.sayings.reduce(
		(rest, saying) => rest.replaceAll(` ${saying} `, ' | '),
		` ${wordsOf(said).join(' ')} `,
	);
	const words = text.trim().split(' ');
	const forms = new Set(words.flatMap(formsOf));
	let best: Topic = 'other';
	let most = 0;
	let first = Infinity;
	for (const topic of TOPICS) {
		if (topic === 'other') continue;
		const found = topics[topic].filter((phrase) =>
			phrase.includes(' ') ? text.includes(` ${phrase} `) : forms.has(phrase),
		);
		const score = found.reduce((sum, phrase) => sum + weightOf(phrase, topics), 0) * (WEIGHTS[topic] ?? 1);
		const place = Math.min(...found.map((phrase) => text.indexOf(phrase)));
		if (score > most || (score === most && score > 0 && place < first)) {
			most = score;
			best = topic;
			first = place;
		}
	}
	return { topic: best, score: most };
};

/** A phrase of several words says more than a word, and a word that is in every story says less. */
const weightOf = (phrase: string, { inPassing }: TopicWords): number =>
	phrase.includes(' ') ? 2 : inPassing.includes(phrase) ? 0.5 : 1;

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
