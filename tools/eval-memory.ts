import { openEncoderInNode } from '../src/adapters/transformers/open-encoder-in-node.ts';
import { RECALL_WEIGHTS, type RecallWeights } from '../src/core/memory/recall-weights.ts';
import { embedAll } from '../test/eval/embeddings.ts';
import {
	measureAbstained,
	measureFound,
	openAsked,
	strangeQuestions,
	type Asked,
	type Found,
} from '../test/eval/memory.ts';
import { readLocomo } from '../test/eval/memory-data.ts';
import { encoderFolder } from './encoder-folder.ts';
import { round } from './json-lines.ts';

/**
 * How well memory finds the turns that answer LoCoMo's questions, and how often it says nothing where nothing answers:
 * tables and, on the last line, JSON. `tune` looks for better weights on the first five conversations.
 */
export const evalMemory = async (data: string, tune: boolean): Promise<void> => {
	const conversations = readLocomo(data);
	if (conversations === null) {
		console.error(`locomo10.json is not in ${data}: name the folder that holds it with --data.`);
		process.exitCode = 2;
		return;
	}
	const { loaded } = await openEncoderInNode(encoderFolder);
	const tuned = conversations.slice(0, 5);
	const held = conversations.slice(5);
	const textOnly = readLocomo(data, { captions: false })?.slice(5) ?? [];
	const texts = [tuned, held, textOnly].flatMap((half) =>
		half.flatMap(({ items, questions }, place) => [
			...items.map(({ said }) => said),
			...questions.map(({ text }) => text),
			...strangeQuestions(half, place),
		]),
	);
	const embed = await embedAll(texts, loaded, (done, of) => {
		console.error(`Embedding: ${done} of ${of}`);
	});
	const halves = { 'tuned on (1–5)': openAsked(tuned, embed), 'held out (6–10)': openAsked(held, embed) };
	if (tune) {
		tuneOn(halves['tuned on (1–5)']);
		return;
	}
	const all = Object.values(halves).flat();

	console.log('Turns that answer, and sessions');
	const found = {
		...mapValues(halves, (asked) => measureFound(asked)),
		all: measureFound(all),
		'held out, without captions': measureFound(openAsked(textOnly, embed)),
	};
	console.table(mapValues(found, rounded));
	console.log('By category, held out / all');
	const categories = Object.fromEntries(
		Object.entries(CATEGORIES).map(([name, category]) => [
			name,
			{
				heldOut: measureFound(halves['held out (6–10)'], RECALL_WEIGHTS, [category]),
				all: measureFound(all, RECALL_WEIGHTS, [category]),
			},
		]),
	);
	console.table(mapValues(categories, ({ heldOut }) => rounded(heldOut)));
	console.table(mapValues(categories, (each) => rounded(each.all)));
	console.log('With other weights, held out');
	const ablations = mapValues(ABLATIONS, (without) =>
		measureFound(halves['held out (6–10)'], { ...RECALL_WEIGHTS, ...without }),
	);
	console.table(mapValues(ablations, rounded));
	console.log('Nothing recalled, by threshold, held out');
	const abstained = measureAbstained(halves['held out (6–10)'], THRESHOLDS);
	console.table(abstained.map((each) => mapValues(each, round)));

	console.log(
		JSON.stringify(
			{ encoder: loaded.version, found, categories, ablations, abstained },
			(_key, value: unknown) => (typeof value === 'number' ? round(value) : value),
		),
	);
};

const CATEGORIES = {
	'1 several turns': 1,
	'2 when': 2,
	'3 knowledge of the world': 3,
	'4 one turn': 4,
	'5 of one what the other said': 5,
};

const NO_MEANING = { meaning: 0 };
const NO_WORDS = { words: 0, conversation: 0 };
const NOTHING_AROUND = { around: 0, meaningAround: 0, conversation: 0 };
const BARE = {
	...NOTHING_AROUND,
	akin: 0,
	names: 0,
	time: 0,
	question: 0,
	telling: 0,
	asked: 0,
	importance: 0,
	recency: 0,
};

const ABLATIONS: Readonly<Record<string, Partial<RecallWeights>>> = {
	hybrid: {},
	'words only, nothing else': { ...BARE, ...NO_MEANING },
	'meaning only, nothing else': { ...BARE, ...NO_WORDS, meaning: 1 },
	'words and meaning, nothing else': BARE,
	'without meaning': NO_MEANING,
	'without words': { ...NO_WORDS, meaning: 1 },
	'without neighbours': { around: 0, meaningAround: 0 },
	'without other words for the same thing': { akin: 0 },
	'without the conversation': { conversation: 0 },
	'without names': { names: 0 },
	'without time': { time: 0 },
	'without the mark on questions': { question: 0 },
	'without what tells': { telling: 0 },
	'without the kind of thing asked for': { asked: 0 },
	'without recency': { recency: 0 },
};

const THRESHOLDS = [0.1, 0.2, 0.3, 0.35, 0.4, 0.45, RECALL_WEIGHTS.threshold, 0.55, 0.6];

/** One weight after the other, twice; each stays where it is unless another value is clearly better. */
const tuneOn = (asked: readonly Asked[]): void => {
	let weights = RECALL_WEIGHTS;
	let best = measureFound(asked, weights);
	for (let round = 0; round < 2; round++)
		for (const [name, values] of Object.entries(TRIED)) {
			for (const value of values) {
				const tried = { ...weights, [name]: value };
				const found = measureFound(asked, tried);
				if (worth(found) < worth(best) + CLEARLY) continue;
				best = found;
				weights = tried;
			}
			console.log(name, weights[name as keyof RecallWeights], rounded(best));
		}
	console.log(weights);
	console.table(measureAbstained(asked, THRESHOLDS, weights).map((each) => mapValues(each, round)));
};

const CLEARLY = 0.001;

const worth = ({ at5, at10, at25, sessionsAt5 }: Found): number => (at5 + at10 + at25 + 2 * sessionsAt5) / 5;

const TRIED = {
	around: [0.2, 0.3, 0.4, 0.5, 0.6],
	akin: [0.2, 0.3, 0.4, 0.5],
	meaning: [0.4, 0.6, 0.8, 1, 1.3, 1.6],
	meaningAround: [0.1, 0.2, 0.3, 0.4, 0.5],
	conversation: [0.3, 0.5, 0.7, 0.9, 1.2],
	names: [0.1, 0.15, 0.2, 0.25, 0.3],
	time: [0.2, 0.3, 0.4, 0.5],
	question: [0.04, 0.08, 0.12, 0.16],
	telling: [0.06, 0.12, 0.18],
	asked: [0.04, 0.08, 0.12],
} satisfies Partial<Record<keyof RecallWeights, readonly number[]>>;

const rounded = (found: Found): Record<string, number> => mapValues(found, round);

const mapValues = <Key extends string, From, To>(
	record: Readonly<Record<Key, From>>,
	each: (value: From) => To,
): Record<Key, To> =>
	Object.fromEntries(Object.entries<From>(record).map(([key, value]) => [key, each(value)])) as Record<
		Key,
		To
	>;
