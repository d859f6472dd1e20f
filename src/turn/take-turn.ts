import type { ConversationId, Instant, TurnId } from '../core/brand.ts';
import type { Country } from '../core/people/helpline.ts';
import { likeliestOf, type Unread } from '../core/reading/reading.ts';
import type { Plan, Recalled } from '../core/reply/plan.ts';
import type { Considered } from '../core/reply/plan-guide.ts';
import { planScript } from '../core/reply/plan-script.ts';
import type { Verdict } from '../core/reply/verdict.ts';
import { decide } from '../core/safety/decide.ts';
import { readSignals } from '../core/safety/signals.ts';
import { NO_OUTCOME, type Sentence, type Turn, type Written } from '../core/turn.ts';
import { unreachable } from '../core/unreachable.ts';
import { breathe } from './breathe.ts';
import { learnFromTurn } from './learn.ts';
import { speak } from './speak.ts';
import type { RecallQuery } from '../core/memory/recall-query.ts';
import type { Store } from '../ports/store.ts';
import type { TurnEvent } from './turn-event.ts';
import type { Voice } from './voice.ts';
import type { World } from './world.ts';

/** Where a turn happens. `recent` are the conversation's earlier turns, oldest first. */
export type Conversation = {
	readonly id: ConversationId;
	readonly country: Country;
	readonly recent: readonly Turn[];
	/** The turns of all other conversations, oldest first. */
	readonly earlier: readonly Turn[];
};

/** What happened longer ago is followed up no more, milliseconds. */
const FOLLOWED_UP = 7 * 24 * 60 * 60 * 1000;

/** How long a message may wait for the encoder, milliseconds: the first one may have to wait for it to open. */
const READ_LIMIT = 20_000;

/** The same when the words alone already call for a script: help comes first, the encoder may add to it. */
const READ_LIMIT_OF_SCRIPT = 1_000;

/** Turns still on the screen need no recalling. */
const IN_SIGHT = 3;

const MOST_RECALLED = 3;

/** How a reply is asked for. */
export type Manner = {
	/** `guide`: without the language model, though one was chosen. */
	readonly voice: 'model' | 'guide';
	/** The turn whose place the new one takes, in the store as on the screen; null for one of its own. */
	readonly replaces: TurnId | null;
	/** Aborted when the person does not want to wait for the model any longer. */
	readonly hurry: AbortSignal;
};

/** As most replies are asked for. */
export const FIRST: Manner = { voice: 'model', replaces: null, hurry: new AbortController().signal };

/**
 * One exchange: read → decide → recall → plan → speak → review → keep. Aborting `stop` ends it after the sentence
 * shown last; what was shown is kept. Ends with `turn-kept`, or with `turn-unkept` when it could not be stored.
 */
export async function* takeTurn(
	said: string,
	conversation: Conversation,
	world: World,
	stop: AbortSignal,
	{ voice, replaces, hurry }: Manner = FIRST,
): AsyncGenerator<TurnEvent> {
	const { words, clock } = world;
	const { recent } = conversation;
	const at = clock.now();
	const start = clock.elapsed();
	const id = replaces ?? world.newTurnId();
	const before = { recent, earlier: conversation.earlier.filter((turn) => at - turn.at <= FOLLOWED_UP) };

	const withoutReading = readSignals(said, { kind: 'unread', reason: 'encoder-slow' }, before, words.lexicon);
	const isScripted = planScript(withoutReading, recent) !== null;
	const limit = isScripted ? READ_LIMIT_OF_SCRIPT : READ_LIMIT;
	const saidBefore = recent.map((turn) => turn.said);
	const reading = await Promise.race([world.encoder.read(said, limit, saidBefore), untilStopped(stop)]);
	const read = clock.elapsed() - start;
	yield { type: 'turn-read', reading };

	const signals = readSignals(said, reading, before, words.lexicon);
	const decision = decide(signals);
	yield { type: 'turn-decided', decision };

	// A script waits for nothing: neither for the memory nor for the voice.
	const script = planScript(signals, recent);
	const inSight = [
		...recent.slice(-IN_SIGHT).map((turn) => turn.id),
		...(replaces === null ? [] : [replaces]),
	];
	const recalled = script === null ? await recallEarlier({ said, at, reading, inSight }, world) : [];
	const plan =
		script ?? (await planVoice({ said, at, reading, signals, decision, recalled, conversation }, world));
	yield { type: 'turn-planned', plan, recalled };

	const sentences: Sentence[] = [];
	const verdicts: Verdict[] = [];
	const helplines: string[] = [];
	let firstSentence = 0;
	let written: Written | null = null;
	let isModelAtWork = false;
	const waiting = { voice, seed: seedOf(id, at), hurry, stop };
	for await (const utterance of speak({ said, reading, decision, plan, conversation }, world, waiting)) {
		if (utterance.type === 'model-opening' || utterance.type === 'model-begun') isModelAtWork = true;
		if (utterance.type === 'written') {
			written = utterance.written;
			isModelAtWork = false;
		}
		if (stop.aborted) {
			// A model that is stopped still tells what it did.
			if (isModelAtWork) continue;
			break;
		}
		switch (utterance.type) {
			case 'verdict':
				verdicts.push(utterance.verdict);
				// The guide may have a dozen sentences reviewed before one is shown: on a phone too long to keep a key waiting.
				await breathe();
				break;
			case 'helpline':
				helplines.push(utterance.id);
				break;
			case 'model-opening':
			case 'model-begun':
				yield utterance;
				break;
			case 'written':
				yield { type: 'model-ended' };
				break;
			case 'sentence':
				firstSentence ||= clock.elapsed() - start;
				sentences.push(utterance.sentence);
				yield { type: 'sentence-reviewed', sentence: utterance.sentence };
				break;
			default:
				unreachable(utterance);
		}
	}

	const turn: Turn = {
		id,
		conversation: conversation.id,
		at,
		country: conversation.country,
		said,
		reading,
		signals,
		decision,
		recalled,
		plan,
		sentences,
		verdicts,
		...(written === null ? {} : { written }),
		helplines,
		ending: stop.aborted ? 'stopped' : 'finished',
		outcome: NO_OUTCOME,
		milliseconds: { read, firstSentence, spoken: clock.elapsed() - start },
	};
	yield { type: 'turn-spoken', turn };

	await breathe();
	const notes = await learnFromTurn(turn, world);
	const kept = await world.store.keepTurn(turn, notes);
	yield kept.is === 'kept'
		? { type: 'turn-kept', turn }
		: { type: 'turn-unkept', turn, failure: kept.failure };
}

/** The same for a turn that is taken again from its trace; another when the reply is asked for once more. */
const seedOf = (id: TurnId, at: Instant): number => {
	let hash = 0x811c9dc5;
	for (const character of `${id} ${String(at)}`)
		hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 16777619);
	return hash >>> 1;
};

type Heard = Pick<Considered, 'reading' | 'signals' | 'decision' | 'recalled'> & {
	readonly said: string;
	readonly at: Instant;
	readonly conversation: Conversation;
};

const planVoice = async (
	{ said, at, conversation, ...noticed }: Heard,
	{ voice: load, clock, store }: World,
): Promise<Plan> => {
	const voice = await load();
	const { recent, earlier, country } = conversation;
	const { reading, signals } = noticed;
	const sheets = await store.recallSheets();
	return voice.planGuide({
		...noticed,
		said,
		recent,
		address: voice.readAddress(said, recent.length > 0),
		topic: voice.readTopic(said, reading, recent),
		wishes: voice.readWishes(
			said,
			[...earlier, ...recent],
			sheets.is === 'kept' ? voice.learntWishes(sheets.value) : [],
		),
		clock: voice.readClock({
			said,
			signals,
			recent,
			country,
			now: at,
			minutesAheadOfUtc: clock.minutesAheadOfUtc(at),
		}),
		remembered: await tellNotes(said, voice, store),
		isOffRecord: voice.isOffRecord(said),
	});
};

/** *What do you remember about me?* is answered from notes and nothing else; null for anything else that is said. */
const tellNotes = async (said: string, voice: Voice, store: Store): Promise<readonly string[] | null> => {
	const command = voice.readMemoryCommand(said);
	if (command?.is !== 'what-remembered' && command?.is !== 'told-before') return null;
	const notes = await store.recallNotes();
	return notes.is === 'kept' ? voice.answerFromNotes(command.about, notes.value).sentences : null;
};

/** Whoever stops does not wait for the encoder to open. */
const untilStopped = (stop: AbortSignal): Promise<Unread> =>
	new Promise((resolve) => {
		const end = (): void => {
			resolve({ kind: 'unread', reason: 'not-awaited' });
		};
		if (stop.aborted) end();
		else stop.addEventListener('abort', end, { once: true });
	});

/** What cannot be recalled is not: a turn goes on without its memory. */
const recallEarlier = async (
	{ said, at, reading, inSight }: Pick<Heard, 'said' | 'at' | 'reading'> & Pick<RecallQuery, 'inSight'>,
	{ store }: World,
): Promise<readonly Recalled[]> => {
	const answer = await store.recall({
		said,
		embedding: reading.kind === 'read' ? reading.embedding : null,
		topic: reading.kind === 'read' ? (likeliestOf('topics', reading)?.label ?? null) : null,
		now: at,
		inSight,
		most: MOST_RECALLED,
	});
	return answer.is === 'kept' ? answer.value : [];
};
