import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import * as v from 'valibot';

/** One message of GoEmotions with the labels its annotators gave it. */
export type Comment = { readonly text: string; readonly labels: readonly string[] };

export type GoEmotions = {
	readonly test: readonly Comment[];
	/** For each of the 28 labels its Ekman group. */
	readonly ekmanOf: (label: string) => string;
};

/** GoEmotions' test split, or null when `folder` does not hold it. */
export const readGoEmotions = (folder: string): GoEmotions | null => {
	if (!existsSync(join(folder, 'test.tsv'))) return null;
	const names = readFileSync(join(folder, 'labels.txt'), 'utf8').trim().split('\n');
	const test = readFileSync(join(folder, 'test.tsv'), 'utf8')
		.trim()
		.split('\n')
		.map((line) => {
			const [text = '', labels = ''] = line.split('\t');
			return { text, labels: labels.split(',').map((index) => names[Number(index)] ?? '') };
		});
	const groups = Object.entries(
		v.parse(
			v.record(v.string(), v.array(v.string())),
			JSON.parse(readFileSync(join(folder, 'ekman_mapping.json'), 'utf8')),
		),
	);
	return {
		test,
		ekmanOf: (label) => groups.find(([, labels]) => labels.includes(label))?.[0] ?? 'neutral',
	};
};

/** A short request of daily life and what it asks for. */
export type Request = { readonly text: string; readonly intent: string };

export type Requests = { readonly train: readonly Request[]; readonly test: readonly Request[] };

export const readBanking77 = (folder: string): Requests | null => {
	if (!existsSync(join(folder, 'test.csv'))) return null;
	const read = (split: string): readonly Request[] =>
		v
			.parse(
				v.array(v.object({ text: v.string(), category: v.string() })),
				parse(readFileSync(join(folder, `${split}.csv`)), { columns: true }),
			)
			.map(({ text, category }) => ({ text: text.trim(), intent: category }));
	return { train: read('train'), test: read('test') };
};

/** The 150 intents in scope. */
export const readClinc150 = (folder: string): Requests | null => {
	if (!existsSync(join(folder, 'data_full.json'))) return null;
	const Split = v.array(v.tuple([v.string(), v.string()]));
	const { train, test } = v.parse(
		v.object({ train: Split, test: Split }),
		JSON.parse(readFileSync(join(folder, 'data_full.json'), 'utf8')),
	);
	const requests = (split: v.InferOutput<typeof Split>): readonly Request[] =>
		split.map(([text, intent]) => ({ text, intent }));
	return { train: requests(train), test: requests(test) };
};

const Example = v.object({
	id: v.string(),
	scenario: v.string(),
	text: v.string(),
	dangers: v.record(v.string(), v.number()),
	topic: v.string(),
	need: v.string(),
	stuck: v.boolean(),
	person: v.boolean(),
	nearMiss: v.nullable(v.string()),
});

/** One of the project's own messages. */
export type Example = v.InferOutput<typeof Example>;

/** The project's own messages that nothing was trained or tuned on: one scenario in five, see the datasheet. */
export const readHeldOut = (folder: string): readonly Example[] =>
	readLines(folder, Example).filter(({ scenario }) => isHeldOut(scenario));

const Told = v.object({
	scenario: v.string(),
	turns: v.array(v.object({ said: v.string(), dangers: v.record(v.string(), v.number()) })),
});

/** What one imagined person said, message by message, with the dangers that each and up to four before it tell of. */
export type Told = v.InferOutput<typeof Told>;

/** The conversations that nothing was trained or tuned on. */
export const readToldHeldOut = (folder: string): readonly Told[] =>
	readLines(folder, Told).filter(({ scenario }) => isHeldOut(scenario));

const Outside = v.object({ group: v.string(), text: v.string(), reason: v.nullable(v.string()) });

/** Messages in languages, and gibberish of kinds, that nothing was trained on, and English that looks like either. */
export const readOutside = (folder: string): readonly v.InferOutput<typeof Outside>[] =>
	readLines(folder, Outside).filter(({ group }) => isHeldOut(group));

const readLines = <Schema extends v.GenericSchema>(
	folder: string,
	schema: Schema,
): readonly v.InferOutput<Schema>[] =>
	readdirSync(folder)
		.filter((name) => name.endsWith('.jsonl'))
		.flatMap((name) => readFileSync(join(folder, name), 'utf8').trim().split('\n'))
		.map((line) => v.parse(schema, JSON.parse(line)));

/** One name in five, the same as `training/corpus.py` holds out. */
const isHeldOut = (name: string): boolean => (createHash('sha256').update(name).digest()[0] ?? 0) < HELD_OUT;

const HELD_OUT = 51;
