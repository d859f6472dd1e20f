import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openEncoderInNode } from '../src/adapters/transformers/open-encoder-in-node.ts';
import { ENGLISH } from '../src/content/en/english.ts';
import {
	readBanking77,
	readClinc150,
	readGoEmotions,
	readHeldOut,
	readOutside,
	readToldHeldOut,
} from '../test/eval/data.ts';
import {
	evaluateEmotions,
	evaluateHeldOut,
	evaluateRequests,
	evaluateSpellings,
	evaluateUnread,
	readGroupings,
	Reader,
} from '../test/eval/read.ts';
import { evaluateTogether } from '../test/eval/read-together.ts';
import type { Score } from '../test/eval/score.ts';
import { encoderFolder } from './encoder-folder.ts';
import { round } from './json-lines.ts';

const training = fileURLToPath(new URL('../training/', import.meta.url));

const SPELLINGS = 2000;

/**
 * How well the app reads with the encoder that ships, as tables and, on the last line, as JSON. `data` is the folder of
 * the public data sets: what needs one that is not there says so, and the rest runs.
 */
export const evalRead = async (data: string): Promise<void> => {
	const { loaded } = await openEncoderInNode(encoderFolder);
	const reader = new Reader(loaded, ENGLISH.lexicon, (what, done, of) => {
		console.error(`${what}: ${done} of ${of}`);
	});
	const heldOut = readHeldOut(join(training, 'examples'));
	const own = await evaluateHeldOut(reader, heldOut);
	const spellings = await evaluateSpellings(reader, heldOut, SPELLINGS);
	const unread = await evaluateUnread(reader, readOutside(join(training, 'outside')));
	const told = readToldHeldOut(join(training, 'conversations'));
	const { conversations, messages, ...noticed } = await evaluateTogether(loaded, ENGLISH.lexicon, told);
	print(`Own messages, held out: ${own.messages}`, own.dangers);
	printConfusion('Level of self-harm, true by read', own.selfHarm.confusion);
	print('Topic', own.topics.scores);
	printConfusion('Topic, true by read', own.topics.confusion);
	print('Need', own.needs.scores);
	printConfusion('Need, true by read', own.needs.confusion);
	for (const { what, text } of own.wrong) console.log(`${what}: ${JSON.stringify(text)}`);
	for (const { reason, text } of unread.wrong)
		console.log(`${reason ?? 'readable'}, read otherwise: ${JSON.stringify(text)}`);

	console.log(`Any danger in ${messages} messages of ${conversations} conversations, held out`);
	console.table(noticed);

	const goemotions = orSay('goemotions', data, readGoEmotions(join(data, 'goemotions')));
	const config = readFileSync(join(encoderFolder, 'encoder', 'config.json'), 'utf8');
	const emotions = goemotions && (await evaluateEmotions(reader, goemotions, readGroupings(config)));
	if (emotions) print(`GoEmotions test: ${emotions.messages}`, emotions.scores);
	const requests: Record<string, unknown> = {};
	for (const [name, kept] of [
		['banking77', readBanking77(join(data, 'banking77'))],
		['clinc150', readClinc150(join(data, 'clinc150'))],
	] as const) {
		const present = orSay(name, data, kept);
		if (present === null) continue;
		const { wrong, ...figures } = await evaluateRequests(reader, present);
		for (const text of wrong) console.log(`false alarm in ${name}: ${JSON.stringify(text)}`);
		requests[name] = figures;
	}

	console.log(
		JSON.stringify(
			{
				encoder: loaded.version,
				heldOut: {
					messages: own.messages,
					selfHarm: { ...own.selfHarm, confusion: undefined },
					anyDanger: own.anyDanger,
					dangers: Object.fromEntries(own.dangers.map(({ label, recall }) => [label, recall])),
					person: own.person,
					stuck: own.stuck,
					topicMacroF1: own.topics.macroF1,
					needMacroF1: own.needs.macroF1,
					calibrationError: own.calibrationError,
				},
				conversations: { conversations, messages, ...noticed },
				spellings,
				unread: { ...unread, wrong: undefined },
				emotions: emotions && { ...emotions, scores: undefined },
				...requests,
			},
			(_key, value: unknown) => (typeof value === 'number' ? round(value) : value),
		),
	);
};

const orSay = <Data>(name: string, folder: string, data: Data | null): Data | null => {
	if (data === null)
		console.error(`${name} is not in ${folder}: name the folder that holds ${name}/ with --data.`);
	return data;
};

const print = (title: string, scores: readonly Score[]): void => {
	console.log(title);
	console.table(
		scores.map(({ label, count, precision, recall, f1 }) => ({
			label,
			count,
			precision: round(precision),
			recall: round(recall),
			f1: round(f1),
		})),
	);
};

const printConfusion = (
	title: string,
	table: Readonly<Record<string, Readonly<Record<string, number>>>>,
): void => {
	console.log(title);
	for (const [label, row] of Object.entries(table))
		console.log(
			`  ${label}: ${Object.entries(row)
				.sort((a, b) => b[1] - a[1])
				.map(([read, count]) => `${read} ${count}`)
				.join(', ')}`,
		);
};
