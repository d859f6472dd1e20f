import * as v from 'valibot';
import type { LoadedEncoder } from '../../src/adapters/transformers/encode.ts';
import { EMOTIONS, SENTIMENT_OF, type Emotion } from '../../src/core/reading/emotions.ts';
import { CONVERSATION_LABELS, DANGER_LABELS, NEEDS, TOPICS } from '../../src/core/reading/labels.ts';
import type { Lexicon } from '../../src/core/reading/lexicon.ts';
import {
	HEADS,
	probabilitiesOf,
	readOutputs,
	type HeadName,
	type Outputs,
	likelihoodOfOne,
} from '../../src/core/reading/read-outputs.ts';
import type { Reading } from '../../src/core/reading/reading.ts';
import { DANGER_KINDS } from '../../src/core/safety/danger.ts';
import { readSignals } from '../../src/core/safety/signals.ts';
import type { Example, GoEmotions, Request, Requests, readOutside } from './data.ts';
import { misspell, seeded } from './misspell.ts';
import { probeAccuracy } from './probe.ts';
import { calibrationError, confusion, macroF1, median, scoreFlag, scoreLabels, share } from './score.ts';

/** What the app makes of one message: the encoder's reading, and what encoder and lexicon together noticed. */
type Read = {
	readonly outputs: Outputs;
	readonly reading: Reading;
	/** Level of self-harm, 0–4; 1 is distress. */
	readonly level: number;
	/** Kinds of danger in the decision. */
	readonly dangers: readonly string[];
	readonly person: boolean;
	readonly milliseconds: number;
};

/** Reads messages one after the other, as the app does. */
export class Reader {
	private readonly encoder: LoadedEncoder;
	private readonly lexicon: Lexicon;
	private readonly onProgress: (what: string, done: number, of: number) => void;

	constructor(
		encoder: LoadedEncoder,
		lexicon: Lexicon,
		onProgress: (what: string, done: number, of: number) => void,
	) {
		this.encoder = encoder;
		this.lexicon = lexicon;
		this.onProgress = onProgress;
	}

	async readAll(what: string, texts: readonly string[]): Promise<readonly Read[]> {
		const all: Read[] = [];
		for (const text of texts) {
			all.push(await this.read(text));
			if (all.length % 1000 === 0) this.onProgress(what, all.length, texts.length);
		}
		return all;
	}

	probabilities(name: HeadName, outputs: Outputs): readonly number[] {
		return probabilitiesOf(name, outputs, this.encoder.heads);
	}

	private async read(text: string): Promise<Read> {
		const start = performance.now();
		const outputs = await this.encoder.encode(text);
		const reading = readOutputs(outputs, this.encoder.heads);
		const signals = readSignals(text, reading, { recent: [], earlier: [] }, this.lexicon);
		// What is only suspected is noticed too: it has a person offered, and the reply asks after it.
		const dangers = signals.flatMap((signal) => ('danger' in signal ? [signal.danger] : []));
		const selfHarm = dangers.flatMap(({ kind, level }) => (kind === 'self-harm' ? [level] : []));
		return {
			outputs,
			reading,
			level: Math.max(0, ...selfHarm, signals.some(({ kind }) => kind === 'distress-read') ? 1 : 0),
			dangers: [...new Set(dangers.map(({ kind }) => kind))],
			person: signals.some(({ kind }) => kind === 'person-wanted' || kind === 'person-read'),
			milliseconds: performance.now() - start,
		};
	}
}

const Thresholds = v.record(v.string(), v.number());
const Groupings = v.object({ sentiment: Thresholds, ekman: Thresholds });

/** The thresholds for groups of emotions in `config.json`. */
export const readGroupings = (config: string): v.InferOutput<typeof Groupings> =>
	v.parse(v.object({ confidant: v.object({ groupings: Groupings }) }), JSON.parse(config)).confidant
		.groupings;

/** GoEmotions' test split. */
export const evaluateEmotions = async (
	reader: Reader,
	{ test, ekmanOf }: GoEmotions,
	{ ekman, sentiment }: v.InferOutput<typeof Groupings>,
) => {
	const read = await reader.readAll(
		'GoEmotions',
		test.map(({ text }) => text),
	);
	const truth = test.map(({ labels }) => labels);
	const scores = scoreLabels(
		EMOTIONS,
		truth,
		read.map(({ reading }) => reading.likely.map(({ label }) => label)),
	);
	const grouped = (
		groupOf: (label: string) => string,
		thresholds: Readonly<Record<string, number>>,
	): number =>
		macroF1(
			scoreLabels(
				Object.keys(thresholds),
				truth.map((labels) => labels.map(groupOf)),
				read.map(({ reading }) =>
					Object.entries(thresholds).flatMap(([group, threshold]) => {
						const ofGroup = reading.emotions.filter(({ label }) => groupOf(label) === group);
						return likelihoodOfOne(ofGroup) >= threshold ? [group] : [];
					}),
				),
			),
		);
	return {
		messages: test.length,
		scores,
		macroF1: macroF1(scores),
		ekman: grouped(ekmanOf, ekman),
		sentiments: grouped((label) => SENTIMENT_OF[label as Emotion], sentiment),
		/** How often the one sentiment of a reading is among those the annotators gave. */
		sentimentAccuracy: share(
			read.map(({ reading }, index) =>
				(truth[index] ?? []).some((label) => SENTIMENT_OF[label as Emotion] === reading.sentiment),
			),
		),
		calibrationError: errorOf(reader, 'emotion', read, truth),
		medianMilliseconds: median(read.map(({ milliseconds }) => milliseconds)),
	};
};

/** The project's own messages that were held out: danger, topic, need, and what is said about the conversation. */
export const evaluateHeldOut = async (reader: Reader, examples: readonly Example[]) => {
	const read = await reader.readAll(
		'held out',
		examples.map(({ text }) => text),
	);
	const levels = examples.map(({ dangers }) => dangers['self-harm'] ?? 0);
	const kinds = examples.map(({ dangers }) =>
		Object.keys(dangers).filter((kind) => kind !== 'self-harm' || (dangers[kind] ?? 0) >= 2),
	);
	const isDanger = kinds.map((some) => some.length > 0);
	const isNearMiss = (index: number) => !isDanger[index] && examples[index]?.nearMiss !== null;
	// The later files hold pairs in which one small change makes or unmakes the danger: harder, so counted apart.
	const isOfPairs = (index: number) => examples[index]?.id.startsWith('w4') === true;
	const alarmed = read.map(({ dangers }) => dangers.length > 0);
	const where = (chosen: (index: number) => boolean): readonly boolean[] =>
		alarmed.filter((_, index) => chosen(index));
	const topics = scoreLabels(
		TOPICS,
		examples.map(({ topic }) => [topic]),
		read.map(({ reading }) => [reading.topics[0]?.label ?? '']),
	);
	const needs = scoreLabels(
		NEEDS,
		examples.map(({ need }) => [need]),
		read.map(({ reading }) => [reading.needs[0]?.label ?? '']),
	);
	const wrong = (what: string, isWrong: (example: Example, one: Read, index: number) => boolean) =>
		examples.flatMap((example, index) => {
			const one = read[index];
			return one !== undefined && isWrong(example, one, index)
				? [{ what, text: example.text, dangers: example.dangers, read: one.dangers, level: one.level }]
				: [];
		});
	return {
		messages: examples.length,
		selfHarm: {
			...scoreFlag(
				levels.map((level) => level >= 2),
				read.map(({ level }) => level >= 2),
			),
			withinOne: share(
				levels.flatMap((level, index) =>
					level === 0 ? [] : [Math.abs(level - (read[index]?.level ?? 0)) <= 1],
				),
			),
			confusion: confusion(
				levels.map(String),
				read.map(({ level }) => String(level)),
			),
		},
		anyDanger: {
			recall: share(where((index) => isDanger[index] === true)),
			falseAlarms: {
				nearMisses: share(where((index) => isNearMiss(index) && !isOfPairs(index))),
				nearMissesOfPairs: share(where((index) => isNearMiss(index) && isOfPairs(index))),
				all: share(where((index) => !isDanger[index])),
			},
		},
		dangers: scoreLabels(
			DANGER_KINDS,
			kinds,
			read.map(({ dangers }) => dangers),
		),
		person: scoreFlag(
			examples.map(({ person }) => person),
			read.map(({ person }) => person),
		),
		stuck: scoreFlag(
			examples.map(({ stuck }) => stuck),
			read.map(({ reading }) => reading.stuck.likely),
		),
		topics: {
			macroF1: macroF1(topics),
			scores: topics,
			confusion: confusion(
				examples.map(({ topic }) => topic),
				read.map(({ reading }) => reading.topics[0]?.label ?? ''),
			),
		},
		needs: {
			macroF1: macroF1(needs),
			scores: needs,
			confusion: confusion(
				examples.map(({ need }) => need),
				read.map(({ reading }) => reading.needs[0]?.label ?? ''),
			),
		},
		calibrationError: {
			danger: errorOf(reader, 'danger', read, examples.map(dangerLabels)),
			topic: chosenErrorOf(
				reader,
				'topic',
				read,
				examples.map(({ topic }) => topic),
			),
			need: chosenErrorOf(
				reader,
				'need',
				read,
				examples.map(({ need }) => need),
			),
			conversation: errorOf(
				reader,
				'conversation',
				read,
				examples.map((example) => CONVERSATION_LABELS.filter((label) => example[label])),
			),
		},
		wrong: [
			...wrong('danger missed', (_, { dangers }, index) => isDanger[index] === true && dangers.length === 0),
			...wrong('false alarm', (_, { dangers }, index) => isDanger[index] !== true && dangers.length > 0),
			...wrong('self-harm missed', (_, { level }, index) => (levels[index] ?? 0) >= 2 && level < 2),
			...wrong('person missed', ({ person }, one) => person && !one.person),
		],
	};
};

/** How much recall of any danger is lost when the held-out dangers are misspelt, `count` spellings in all. */
export const evaluateSpellings = async (reader: Reader, examples: readonly Example[], count: number) => {
	const grave = examples.filter(({ dangers }) =>
		Object.entries(dangers).some(([kind, level]) => kind !== 'self-harm' || level >= 2),
	);
	const chance = seeded(1);
	const spelt = Array.from({ length: count }, (_, index) =>
		misspell(grave[index % grave.length]?.text ?? '', chance),
	);
	const plain = await reader.readAll(
		'as written',
		grave.map(({ text }) => text),
	);
	const read = await reader.readAll('misspelt', spelt);
	const found = (some: readonly Read[]): readonly boolean[] => some.map(({ dangers }) => dangers.length > 0);
	const asWritten = share(spelt.map((_, index) => (plain[index % grave.length]?.dangers.length ?? 0) > 0));
	return { spellings: count, asWritten, misspelt: share(found(read)), lost: asWritten - share(found(read)) };
};

/** Other languages and gibberish, and English that looks like either. */
export const evaluateUnread = async (reader: Reader, messages: ReturnType<typeof readOutside>) => {
	const read = await reader.readAll(
		'outside',
		messages.map(({ text }) => text),
	);
	const unread = read.map(({ reading }) => reading.outside !== null);
	return {
		messages: messages.length,
		...scoreFlag(
			messages.map(({ reason }) => reason !== null),
			unread,
		),
		readableCalledUnread: share(unread.filter((_, index) => messages[index]?.reason === null)),
		calibrationError: errorOf(
			reader,
			'unread',
			read,
			messages.map(({ reason }) => (reason === null ? [] : [reason])),
		),
		wrong: messages.filter(({ reason }, index) => (reason !== null) !== unread[index]),
	};
};

/** Requests in which nobody is in danger. */
export const evaluateFalseAlarms = async (reader: Reader, requests: readonly Request[]) => {
	const read = await reader.readAll(
		'requests',
		requests.map(({ text }) => text),
	);
	return {
		read,
		falseAlarms: share(read.map(({ dangers }) => dangers.length > 0)),
		calledUnread: share(read.map(({ reading }) => reading.outside !== null)),
		wrong: requests.filter((_, index) => (read[index]?.dangers.length ?? 0) > 0).map(({ text }) => text),
	};
};

/** The same, and how well a linear probe on the embeddings knows what is asked for. */
export const evaluateRequests = async (reader: Reader, { train, test }: Requests) => {
	const { read, ...alarms } = await evaluateFalseAlarms(reader, test);
	const trained = await reader.readAll(
		'probe',
		train.map(({ text }) => text),
	);
	const labelled = (some: readonly Read[], requests: readonly Request[]) =>
		some.map(({ outputs }, index) => ({
			embedding: outputs.embedding,
			label: requests[index]?.intent ?? '',
		}));
	return {
		messages: test.length,
		...alarms,
		probe: probeAccuracy(labelled(trained, train), labelled(read, test)),
	};
};

/** The labels of the danger head that are true of an example. */
const dangerLabels = ({ dangers }: Example): readonly string[] =>
	DANGER_LABELS.filter((label) => {
		const level = /^self-harm-(\d)$/u.exec(label)?.[1];
		return level === undefined ? label in dangers : (dangers['self-harm'] ?? 0) >= Number(level);
	});

/** Over every probability of a head. */
const errorOf = (
	reader: Reader,
	name: HeadName,
	read: readonly Read[],
	truth: readonly (readonly string[])[],
): number =>
	calibrationError(
		read.flatMap(({ outputs }, index) =>
			reader
				.probabilities(name, outputs)
				.map((p, place) => [p, truth[index]?.includes(HEADS[name][place] ?? '') ?? false] as const),
		),
	);

/** Over the probability of the label that was chosen. */
const chosenErrorOf = (
	reader: Reader,
	name: 'topic' | 'need',
	read: readonly Read[],
	truth: readonly string[],
): number =>
	calibrationError(
		read.map(({ outputs }, index) => {
			const all = reader.probabilities(name, outputs);
			const p = Math.max(...all);
			return [p, truth[index] === HEADS[name][all.indexOf(p)]] as const;
		}),
	);
