import type { Cue } from '../core/reading/lexicon.ts';
import type { CrisisCue, CrisisCues, LexiconSource } from '../core/reading/lexicon-source.ts';
import type { DangerLevel } from '../core/safety/danger.ts';
import { ARABIC } from './ar/lexicon.ts';
import { GERMAN } from './de/lexicon.ts';
import { SPANISH } from './es/lexicon.ts';
import { FRENCH } from './fr/lexicon.ts';
import { HINDI } from './hi/lexicon.ts';
import { POLISH } from './pl/lexicon.ts';
import { PORTUGUESE } from './pt/lexicon.ts';
import { MANDARIN } from './zh/lexicon.ts';

/** The plainest words of danger in languages that the app does not speak: it can at least lead to a person. */
export const LANGUAGES = {
	spanish: SPANISH,
	french: FRENCH,
	german: GERMAN,
	portuguese: PORTUGUESE,
	polish: POLISH,
	arabic: ARABIC,
	hindi: HINDI,
	mandarin: MANDARIN,
} as const satisfies Readonly<Record<string, CrisisCues>>;

/** Gravest first. */
const LEVELS = {
	intent: 4,
	'thinking-of-it': 3,
	'wish-to-die': 2,
	'self-injury': 2,
} as const satisfies Readonly<Record<CrisisCue, DangerLevel>>;

const all = Object.values<CrisisCues>(LANGUAGES);

/** All of them in one spelling: a cue's id begins with its language. */
export const OTHER_LANGUAGES: LexiconSource = {
	cues: Object.entries(LANGUAGES).flatMap(([language, { phrases, traps }]) =>
		Object.entries(LEVELS).map(([name, level]): Cue => ({
			id: `${language}-${name}`,
			means: { kind: 'self-harm', level },
			phrases: phrases[name as CrisisCue],
			traps,
		})),
	),
	slots: Object.fromEntries(all.flatMap(({ slots }) => Object.entries(slots))),
	fillers: all.flatMap(({ fillers }) => fillers),
	spellings: {},
	slips: [],
	letters: all.flatMap(({ letters = [] }) => letters),
};
