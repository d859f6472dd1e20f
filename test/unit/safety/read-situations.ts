import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import * as v from 'valibot';
import { EMOTIONS } from '../../../src/core/reading/emotions.ts';
import type { DangerReading, Flag, Reading, Unread } from '../../../src/core/reading/reading.ts';
import { DANGER_KINDS, LEVEL_OF, type DangerKind } from '../../../src/core/safety/danger.ts';
import { STANCES } from '../../../src/core/safety/decision.ts';
import { aReading } from '../../support/a-reading.ts';

/** A message of the conversation before the one that a row is about, and what came of it. */
type Earlier = {
	readonly said: string;
	readonly reading: Reading | Unread;
	/** The reply to it was marked as a miss. */
	readonly missed: boolean;
	/** So many days later a new conversation begins; 0: the conversation goes on. */
	readonly daysLater: number;
};

/** One row of `situations.tsv`; `README.md` says what stands in each column. */
export type Situation = {
	/** Where it stands in the file, and what is said: names the row in a report. */
	readonly name: string;
	readonly earlier: readonly Earlier[];
	readonly said: string;
	readonly reading: Reading | Unread;
	/** As they stand in the file, gravest first: `self-harm 3`, `abuse 3`. */
	readonly dangers: readonly string[];
	readonly stance: string;
	readonly script: string;
	readonly why: string;
};

/** Throws on a word that is none of the table's, and names its row: a slip of the author. */
export const readSituations = (file: URL): readonly Situation[] =>
	v
		.parse(
			v.array(v.object({ record: Row, info: v.object({ lines: v.number() }) })),
			parse(readFileSync(file), {
				delimiter: '\t',
				columns: true,
				comment: '#',
				comment_no_infix: true,
				trim: true,
				relax_column_count_less: true,
				info: true,
			}),
		)
		.map(({ record, info }) => {
			const name = `row ${String(info.lines)}: ${[record.earlier, record.said].filter(Boolean).join(' ¶ ')}`;
			try {
				return toSituation(name, record);
			} catch (error) {
				throw new Error(`situations.tsv, ${name}`, { cause: error });
			}
		});

const Row = v.object({
	earlier: v.string(),
	said: v.pipe(v.string(), v.minLength(1)),
	'also read': v.string(),
	dangers: v.string(),
	stance: v.picklist(STANCES),
	script: v.pipe(v.string(), v.minLength(1)),
	why: v.pipe(v.string(), v.minLength(1)),
});

const toSituation = (name: string, row: v.InferOutput<typeof Row>): Situation => ({
	name,
	earlier: splitList(row.earlier, ' ¶ ').flatMap(toEarlier),
	said: row.said,
	reading: toReading(splitList(row['also read'], ', ')),
	dangers: splitList(row.dangers, ', '),
	stance: row.stance,
	script: row.script,
	why: row.why,
});

const splitList = (cell: string, between: string): readonly string[] =>
	cell === '' ? [] : cell.split(between);

const EARLIER = /^(?<said>.*?)(?<marks>(?: \[[^\]]+\])*)(?: ×(?<times>\d+))?$/u;

/** `he hits me [abuse] [next day]`, `ok ×9`. */
const toEarlier = (text: string): readonly Earlier[] => {
	const { said = '', marks = '', times = '1' } = EARLIER.exec(text)?.groups ?? {};
	const words = Array.from(marks.matchAll(/\[([^\]]+)\]/gu), ([, word = '']) => word);
	const days = words.map(daysOf).find((count) => count > 0) ?? 0;
	const read = words.filter((word) => word !== 'missed' && daysOf(word) === 0);
	const earlier = { said, reading: toReading(read), missed: words.includes('missed'), daysLater: days };
	return Array.from({ length: Number(times) }, () => earlier);
};

const daysOf = (mark: string): number =>
	mark === 'next day' ? 1 : Number(/^(\d+) days later$/u.exec(mark)?.[1] ?? 0);

/** Beyond doubt. */
const SURE = 0.9;

/** Likely, and perhaps something else: written with a question mark. */
const DOUBTFUL = 0.5;

const toReading = (words: readonly string[]): Reading | Unread => {
	if (words.includes('unread')) return { kind: 'unread', reason: 'encoder-missing' };
	const isRead = (flag: string): boolean => words.includes(flag) || words.includes(`${flag}?`);
	const flagOf = (flag: string): Flag => ({
		p: words.includes(flag) ? SURE : isRead(flag) ? DOUBTFUL : 0,
		likely: isRead(flag),
	});
	const emotions = EMOTIONS.filter(isRead);
	const dangers = words.flatMap(toDanger);
	const others = ['person', 'stuck', 'language', 'gibberish'];
	const known = emotions.length + dangers.length + others.filter(isRead).length;
	if (known !== words.length) throw new Error(`No such thing is read: ${words.join(', ')}`);
	return aReading(
		Object.fromEntries(emotions.map((emotion) => [emotion, words.includes(emotion) ? SURE : DOUBTFUL])),
		{
			dangers,
			person: flagOf('person'),
			stuck: flagOf('stuck'),
			outside: isRead('language') ? 'language' : isRead('gibberish') ? 'gibberish' : null,
		},
	);
};

const toDanger = (word: string): readonly DangerReading[] => {
	const name = word.replace(/\?$/u, '');
	const isSure = name === word;
	const danger = (kind: DangerKind, level: DangerReading['level']): DangerReading => ({
		kind,
		level,
		p: isSure ? SURE : DOUBTFUL,
		sure: isSure ? level : null,
	});
	if (name === 'distress') return [danger('self-harm', 1)];
	const level = ([2, 3, 4] as const).find((grave) => name === `self-harm ${String(grave)}`);
	if (level !== undefined) return [danger('self-harm', level)];
	return DANGER_KINDS.flatMap((kind) =>
		kind !== 'self-harm' && kind === name ? [danger(kind, LEVEL_OF[kind])] : [],
	);
};
