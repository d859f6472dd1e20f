import type { Note } from '../core/memory/note.ts';
import type { Turn } from '../core/turn.ts';
import type { World } from './world.ts';

/**
 * What to remember of a turn, to be kept with it: nothing while memory is paused or cannot be asked, nor of a script. A
 * turn is whole without it.
 */
export const learnFromTurn = async (turn: Turn, world: World): Promise<readonly Note[]> => {
	if (turn.plan.voice === 'script') return [];
	const voice = await world.voice();
	const learning = { ...turn, minutesAheadOfUtc: world.clock.minutesAheadOfUtc(turn.at) };
	// From most turns nothing is learnt, whatever is known: then the notes need not be fetched.
	if (voice.proposeNotes(learning, [], world.newNoteId).length === 0) return [];
	const [settings, notes] = await Promise.all([world.store.recallSettings(), world.store.recallNotes()]);
	if (settings.is === 'failed' || settings.value.isPaused || notes.is === 'failed') return [];
	return voice.proposeNotes(learning, notes.value, world.newNoteId);
};

/** What helped, once a step that was offered was taken and resolved something. */
export const learnFromOutcome = async (turn: Turn, world: World): Promise<readonly Note[]> => {
	const settings = await world.store.recallSettings();
	if (settings.is === 'failed' || settings.value.isPaused) return [];
	const note = (await world.voice()).noteOfOutcome(turn, world.newNoteId);
	return note === null ? [] : [note];
};
