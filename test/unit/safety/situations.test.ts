import { describe, expect, it } from 'vitest';
import { LEXICON } from '../../../src/content/en/lexicon.ts';
import type { ConversationId, Instant } from '../../../src/core/brand.ts';
import type { Reading, Unread } from '../../../src/core/reading/reading.ts';
import { decide } from '../../../src/core/safety/decide.ts';
import { DANGER_KINDS } from '../../../src/core/safety/danger.ts';
import { STANCES } from '../../../src/core/safety/decision.ts';
import { readSignals } from '../../../src/core/safety/signals.ts';
import type { Turn } from '../../../src/core/turn.ts';
import { takeTurn, type Conversation } from '../../../src/turn/take-turn.ts';
import { aReading } from '../../support/a-reading.ts';
import { aWorld } from '../../support/a-world.ts';
import { anEncoder } from '../../support/an-encoder.ts';
import { readSituations, type Situation } from './read-situations.ts';

const SITUATIONS = readSituations(new URL('situations.tsv', import.meta.url));

const DAY = 24 * 60 * 60 * 1000;

/** The turn that answers what a row says, after all that was said before. */
const play = async ({ earlier, said, reading }: Situation): Promise<Turn> => {
	let read: Reading | Unread = reading;
	let now = 1_770_000_000_000;
	const { clock, ...rest } = aWorld({ encoder: { ...anEncoder(), read: () => Promise.resolve(read) } });
	const world = { ...rest, clock: { ...clock, now: () => (now += 1000) as Instant } };
	let conversation: Conversation = {
		id: 'conversation' as ConversationId,
		country: 'UK',
		recent: [],
		earlier: [],
	};
	for (const message of earlier) {
		read = message.reading;
		const turn = await finish(takeTurn(message.said, conversation, world, new AbortController().signal));
		const marked = message.missed
			? { ...turn, outcome: { ...turn.outcome, missed: 'wrong' as const } }
			: turn;
		const { id, recent, earlier: before } = conversation;
		now += message.daysLater * DAY;
		conversation =
			message.daysLater === 0
				? { ...conversation, recent: [...recent, marked] }
				: {
						...conversation,
						id: `${id}, later` as ConversationId,
						recent: [],
						earlier: [...before, ...recent, marked],
					};
	}
	read = reading;
	return finish(takeTurn(said, conversation, world, new AbortController().signal));
};

const finish = async (events: ReturnType<typeof takeTurn>): Promise<Turn> => {
	for await (const event of events) if (event.type === 'turn-kept') return event.turn;
	throw new Error('The turn was not kept');
};

const answerOf = ({ decision, plan }: Turn): Pick<Situation, 'dangers' | 'stance' | 'script'> => ({
	dangers: decision.dangers.map(({ kind, level }) => `${kind} ${String(level)}`),
	stance: decision.stance,
	script: plan.voice === 'script' ? plan.script : 'guide',
});

describe('the table of situations', () => {
	it('has a row for every danger and every stance', () => {
		const dangers = SITUATIONS.flatMap((situation) =>
			situation.dangers.map((danger) => danger.replace(/ \d$/, '')),
		);
		expect(new Set(dangers)).toEqual(new Set(DANGER_KINDS));
		expect(new Set(SITUATIONS.map(({ stance }) => stance))).toEqual(new Set(STANCES));
	});

	it.each(SITUATIONS.map((situation) => [situation.name, situation] as const))('%s', async (_, situation) => {
		const { dangers, stance, script, why } = situation;
		expect(answerOf(await play(situation)), why).toEqual({ dangers, stance, script });
	});
});

describe('however it is typed', () => {
	const decided = (said: string): string | undefined =>
		decide(readSignals(said, aReading({}), { recent: [], earlier: [] }, LEXICON)).dangers[0]?.kind;
	const saids = SITUATIONS.filter(({ said }) => decided(said) === 'self-harm').map(({ said }) => said);

	it('there are dangers to hear', () => {
		expect(saids.length).toBeGreaterThanOrEqual(200);
	});

	it.each([
		['in capitals', (said: string) => said.toUpperCase()],
		['in small letters', (said: string) => said.toLowerCase()],
		['without apostrophes', (said: string) => said.replaceAll(/['’]/g, '')],
		['with straight apostrophes', (said: string) => said.replaceAll('’', "'")],
		['with invisible characters', (said: string) => Array.from(said).join('\u200b')],
		[
			'in the middle of other things',
			(said: string) => `Hello. It rains here. ${said.replace(/\.$/, '')}. Well. That is all for now.`,
		],
		['over lines', (said: string) => said.replaceAll(' ', '\n')],
		[
			'with lookalikes',
			(said: string) => said.replaceAll('i', 'і').replaceAll('e', 'е').replaceAll('o', 'о'),
		],
	])('a danger is heard %s', (_, type) => {
		expect(saids.filter((said) => decided(type(said)) !== 'self-harm')).toEqual([]);
	});
});
