import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import type { ConversationId, Instant, TurnId } from '../../src/core/brand.ts';
import type { MemoryItem } from '../../src/core/memory/memory-item.ts';

/** A conversation of many sessions between two people, as it would lie in memory, and questions about it. */
export type Remembered = {
	/** A turn each; the speaker is its name, and its conversation is the session. */
	readonly items: readonly MemoryItem[];
	readonly speakers: readonly string[];
	/** The day after the last session. */
	readonly now: Instant;
	readonly questions: readonly Question[];
};

export type Question = {
	readonly text: string;
	/** 1 from several turns, 2 when, 3 with knowledge of the world, 4 from one turn, 5 nothing that was said answers. */
	readonly category: number;
	/** The turns that answer; may be empty. */
	readonly evidence: readonly TurnId[];
};

/**
 * LoCoMo's ten conversations (snap-research/LoCoMo, CC BY-NC 4.0, evaluation only), or null when they are not there.
 * One turn in five shares a picture, and nearly half of the questions are answered by one; the benchmark's own readers
 * are given its caption as part of the turn (`task_eval` there), and so is memory. `captions: false` leaves them out.
 */
export const readLocomo = (
	folder: string,
	{ captions } = { captions: true },
): readonly Remembered[] | null => {
	const file = [folder, join(folder, 'locomo')]
		.map((each) => join(each, 'locomo10.json'))
		.find((each) => existsSync(each));
	if (file === undefined) return null;
	const samples = v.parse(v.array(Sample), JSON.parse(readFileSync(file, 'utf8')));
	return samples.map((sample) => remember(sample, captions));
};

const Turns = v.array(
	v.object({
		speaker: v.string(),
		dia_id: v.string(),
		text: v.string(),
		blip_caption: v.optional(v.string()),
	}),
);

const Sample = v.object({
	qa: v.array(
		v.object({ question: v.string(), category: v.number(), evidence: v.optional(v.array(v.string()), []) }),
	),
	conversation: v.intersect([
		v.object({ speaker_a: v.string(), speaker_b: v.string() }),
		v.record(v.string(), v.unknown()),
	]),
});

const remember = ({ qa, conversation }: v.InferOutput<typeof Sample>, captions: boolean): Remembered => {
	const items = Object.entries(conversation)
		.flatMap(([key, value]) => {
			const session = /^session_(\d+)$/u.exec(key)?.[1];
			return session === undefined
				? []
				: [{ number: Number(session), turns: v.parse(Turns, value), at: conversation[`${key}_date_time`] }];
		})
		.toSorted((one, other) => one.number - other.number)
		.flatMap(({ number, turns, at }) =>
			turns.map(({ speaker, dia_id, text, blip_caption: caption }, place): MemoryItem => {
				const said = caption === undefined || !captions ? text : `${text} And shared ${caption}.`;
				return {
					turn: dia_id as TurnId,
					note: null,
					conversation: String(number) as ConversationId,
					at: (readDate(v.parse(v.string(), at)) + place * 30_000) as Instant,
					due: null,
					said,
					texts: [said],
					names: [speaker],
					sensitive: null,
					importance: 0,
				};
			}),
		);
	const turns = new Set(items.map(({ turn }) => turn));
	return {
		items,
		speakers: [conversation.speaker_a, conversation.speaker_b],
		now: (Math.max(...items.map(({ at }) => at)) + 24 * 60 * 60 * 1000) as Instant,
		questions: qa.map(({ question, category, evidence }) => ({
			text: question,
			category,
			// Some hold several ids in one, and a few name turns that do not exist.
			evidence: [...new Set(evidence.flatMap((ids) => ids.split(/[;\s]+/u)))]
				.map((id) => id as TurnId)
				.filter((id) => turns.has(id)),
		})),
	};
};

/** *1:56 pm on 8 May, 2023* */
const readDate = (text: string): number => {
	const [, hour, minute, half, day, month, year] =
		/^(\d+):(\d+) (am|pm) on (\d+) (\w+), (\d+)$/u.exec(text) ?? [];
	const date = Date.parse(`${day ?? ''} ${month ?? ''} ${year ?? ''} UTC`);
	if (Number.isNaN(date)) throw new Error(`Not a date of LoCoMo: ${text}`);
	return date + (((Number(hour) % 12) + (half === 'pm' ? 12 : 0)) * 60 + Number(minute)) * 60_000;
};
