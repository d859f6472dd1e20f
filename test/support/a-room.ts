import type { ConversationId, Instant, TurnId } from '../../src/core/brand.ts';
import type { NoteId } from '../../src/core/memory/note.ts';
import { FIRST_PREFERENCES, type Preferences } from '../../src/core/preferences.ts';
import type { Turn } from '../../src/core/turn.ts';
import type { Room } from '../../src/state/room.ts';
import { aTurn } from './a-turn.ts';
import { aVault } from './a-vault.ts';

/** A furnished room: a store in memory, no helplines, and a reply that takes the shape of `aTurn`. */
export const aRoom = (parts: Partial<Room> = {}): Room => {
	const { vault, store: own } = aVault();
	const store = parts.store ?? own;
	let preferences: Preferences = {
		...FIRST_PREFERENCES,
		firstRunSeen: true,
		country: 'UK',
		pacing: 'at-once',
	};
	let taken = 0;
	return {
		async *takeTurn(said, { id, country }, stop) {
			taken += 1;
			const full = aTurn({
				id: `taken-${String(taken)}` as TurnId,
				conversation: id,
				country,
				said,
				at: (1_780_000_000_000 + taken) as Instant,
			});
			yield { type: 'turn-read', reading: full.reading };
			yield { type: 'turn-decided', decision: full.decision };
			yield { type: 'turn-planned', plan: full.plan, recalled: full.recalled };
			const sentences: Turn['sentences'][number][] = [];
			for (const sentence of full.sentences) {
				if (stop.aborted) break;
				sentences.push(sentence);
				yield { type: 'sentence-reviewed', sentence };
			}
			const turn: Turn = { ...full, sentences, ending: stop.aborted ? 'stopped' : 'finished' };
			yield { type: 'turn-spoken', turn };
			const answer = await store.keepTurn(turn);
			yield answer.is === 'kept'
				? { type: 'turn-kept', turn }
				: { type: 'turn-unkept', turn, failure: answer.failure };
		},
		store,
		vault,
		makePasskey: () => Promise.resolve({ is: 'failed', failure: { kind: 'passkey-unsupported' } }),
		usePasskey: () => Promise.resolve({ is: 'failed', failure: { kind: 'passkey-unsupported' } }),
		measureStrength: () => Promise.resolve(4),
		encoder: { device: () => 'wasm' },
		helplines: [],
		preferences: {
			read: () => preferences,
			keep: (kept) => {
				preferences = kept;
			},
		},
		erasing: { begin: () => undefined, hasBegun: () => false, finish: () => Promise.resolve(false) },
		hold: { isHeld: true, look: () => Promise.resolve([]), wait: () => Promise.resolve(true) },
		updates: {
			look: () => Promise.resolve({ here: null, next: null }),
			start: () => Promise.resolve('gone'),
		},
		ground: {
			look: () =>
				Promise.resolve({
					isPersisted: true,
					isInstalled: false,
					isWebKit: false,
					hasRoom: true,
					usage: null,
					quota: null,
				}),
			askToPersist: () => Promise.resolve(),
		},
		exit: () => undefined,
		now: () => (1_780_000_000_000 + taken) as Instant,
		newNoteId: () => `note-${String(taken)}` as NoteId,
		embed: () => Promise.resolve(null),
		learnFromOutcome: () => Promise.resolve([]),
		newConversation: () => `conversation-${String(taken)}` as ConversationId,
		...parts,
	};
};
