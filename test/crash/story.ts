import { entropyToMnemonic } from '@scure/bip39';
import { wordlist } from '@scure/bip39/wordlists/english.js';
import type { Instant, TurnId } from '../../src/core/brand.ts';
import type { KeptSheet } from '../../src/core/help/sheet.ts';
import { FIRST_MEMORY_SETTINGS, type MemorySettings } from '../../src/core/memory/memory-settings.ts';
import type { Note, NoteId } from '../../src/core/memory/note.ts';
import type { Turn } from '../../src/core/turn.ts';
import { aNote } from '../support/a-note.ts';
import { aReading } from '../support/a-reading.ts';
import { aTurn } from '../support/a-turn.ts';
import { openChance } from './chance.ts';

/** One change of what is kept. */
export type Deed =
	/** The first of every story: what was said before there was a vault moves into it. */
	| { readonly kind: 'create'; readonly turn: Turn; readonly words: string }
	| { readonly kind: 'turn'; readonly turn: Turn; readonly notes: readonly Note[] }
	| { readonly kind: 'forget'; readonly turns: readonly TurnId[] }
	| { readonly kind: 'draft'; readonly draft: string }
	| { readonly kind: 'settings'; readonly settings: MemorySettings }
	/** In the place of the sheet that its tool had. */
	| { readonly kind: 'sheet'; readonly sheet: KeptSheet }
	| { readonly kind: 'forget-sheet'; readonly tool: KeptSheet['tool'] }
	/** New recovery words; the vault opens with no others. */
	| { readonly kind: 'words'; readonly words: string }
	/** A passphrase opens it too. */
	| { readonly kind: 'passphrase'; readonly passphrase: string };

/** All that is kept, in the order the store gives it. */
export type Kept = {
	readonly turns: readonly Turn[];
	readonly notes: readonly Note[];
	readonly draft: string;
	readonly sheets: readonly KeptSheet[];
	readonly settings: MemorySettings;
	readonly words: string;
	readonly hasPassphrase: boolean;
};

/** So many turns stay; older ones are forgotten every so often, and the copies have something to compact. */
const STAY = 40;

const PASSPHRASE_AT = 25;

/**
 * In every text of a story and in its passphrase: a word in letters of ASCII, one in Latin-1 and one in neither. They
 * are written here one letter on, since browsers keep the page's script.
 */
export const CANARIES: readonly string[] = ['Rvjncfmxbsl8', '[x÷ggmïoh{åi', 'Збвпдсьилпгб'].map((word) =>
	String.fromCodePoint(...Array.from(word, (letter) => (letter.codePointAt(0) ?? 0) - 1)),
);

/** The deed with a number, in the story with a seed: the same in the page that does it and in the test. */
export const deedOf = (seed: number, number: number): Deed => {
	const chance = openChance(seed, number);
	if (number === 0) return { kind: 'create', turn: turnOf(number, chance), words: wordsOf(seed, number) };
	if (number === PASSPHRASE_AT) return { kind: 'passphrase', passphrase: CANARIES.join(' ') };
	if (number % STAY === 0)
		return { kind: 'forget', turns: Array.from({ length: STAY }, (_, back) => idOf(number - STAY - back)) };
	const which = chance();
	if (which < 0.08) return { kind: 'draft', draft: which < 0.02 ? '' : someText(chance) };
	if (which < 0.14) return { kind: 'settings', settings: someSettings(chance) };
	if (which < 0.18) return { kind: 'words', words: wordsOf(seed, number) };
	if (which < 0.22) return { kind: 'forget', turns: [idOf(number - Math.floor(chance() * STAY))] };
	if (which < 0.27) return { kind: 'sheet', sheet: sheetOf(number, chance) };
	if (which < 0.29) return { kind: 'forget-sheet', tool: toolOf(chance) };
	return {
		kind: 'turn',
		turn: turnOf(number, chance),
		notes: chance() < 0.3 ? [noteOf(number, chance)] : [],
	};
};

/** What is kept after the deeds from 0 to a number, both included. */
export const tellStory = (seed: number): ((number: number) => Kept) => {
	const told: Kept[] = [];
	return (number) => {
		let kept = told.at(-1) ?? NOTHING;
		while (told.length <= number) told.push((kept = after(kept, deedOf(seed, told.length))));
		return told[number] ?? kept;
	};
};

const NOTHING: Kept = {
	turns: [],
	notes: [],
	draft: '',
	sheets: [],
	settings: FIRST_MEMORY_SETTINGS,
	words: '',
	hasPassphrase: false,
};

const after = (kept: Kept, deed: Deed): Kept => {
	switch (deed.kind) {
		case 'create':
			return { ...kept, turns: [deed.turn], words: deed.words };
		case 'turn':
			return { ...kept, turns: [...kept.turns, deed.turn], notes: [...deed.notes, ...kept.notes] };
		case 'forget': {
			const gone: ReadonlySet<string> = new Set(deed.turns);
			return {
				...kept,
				turns: kept.turns.filter(({ id }) => !gone.has(id)),
				notes: kept.notes.filter(({ turn }) => turn === null || !gone.has(turn)),
			};
		}
		case 'draft':
			return { ...kept, draft: deed.draft };
		case 'sheet':
			return {
				...kept,
				sheets: [deed.sheet, ...kept.sheets.filter(({ tool }) => tool !== deed.sheet.tool)],
			};
		case 'forget-sheet':
			return { ...kept, sheets: kept.sheets.filter(({ tool }) => tool !== deed.tool) };
		case 'settings':
			return { ...kept, settings: deed.settings };
		case 'words':
			return { ...kept, words: deed.words };
		case 'passphrase':
			return { ...kept, hasPassphrase: true };
	}
};

const idOf = (number: number): TurnId => `turn-${number}` as TurnId;

const instantOf = (number: number): Instant => (1_770_000_000_000 + number * 1000) as Instant;

const turnOf = (number: number, chance: () => number): Turn =>
	aTurn({
		id: idOf(number),
		at: instantOf(number),
		said: someText(chance),
		reading: aReading({}, { embedding: Float32Array.from({ length: 384 }, () => chance() - 0.5) }),
	});

const noteOf = (number: number, chance: () => number): Note =>
	aNote({
		id: `note-${number}` as NoteId,
		turn: idOf(number),
		at: instantOf(number),
		text: someText(chance),
		words: someText(chance),
		subjects: CANARIES,
		embedding: Int8Array.from({ length: 384 }, () => chance() * 255 - 127),
	});

const toolOf = (chance: () => number): 'one-step' | 'unsent-letter' =>
	chance() < 0.5 ? 'one-step' : 'unsent-letter';

const sheetOf = (number: number, chance: () => number): KeptSheet => {
	const tool = toolOf(chance);
	return {
		tool,
		changedAt: instantOf(number),
		sheet:
			tool === 'one-step'
				? {
						worry: someText(chance),
						step: someText(chance),
						when: '',
						otherwise: someText(chance),
						due: null,
						became: null,
					}
				: { to: '', words: someText(chance), sealed: [] },
	};
};

const someSettings = (chance: () => number): MemorySettings => ({
	isPaused: chance() < 0.5,
	keepTurnsDays: chance() < 0.5 ? 365 : null,
	keepNotesDays: chance() < 0.5 ? 30 : null,
	keepSheetsDays: null,
});

const WORDS =
	'rent Friday sister afraid 🙂 naïve ночь “well” letter money \u2028 night called \0 nobody'.split(' ');

/** Mostly a sentence or two, now and then many thousand characters. */
const someText = (chance: () => number): string => {
	const words = Array.from(
		{ length: 3 + Math.floor(chance() ** 6 * 3000) },
		() => WORDS[Math.floor(chance() * WORDS.length)],
	);
	return [...words, ...CANARIES].join(' ');
};

const wordsOf = (seed: number, number: number): string => {
	const chance = openChance(seed, number, 0x77);
	return entropyToMnemonic(
		Uint8Array.from({ length: 16 }, () => chance() * 256),
		wordlist,
	);
};
