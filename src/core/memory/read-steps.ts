import type { Instant } from '../brand.ts';
import { readWhens, type Here, type When } from '../help/when.ts';
import { fill } from '../reply/fill.ts';
import { wordsOf } from '../reply/variety.ts';
import { asSentence, MOST_WORDS, type Found } from './found.ts';
import type { NoteWords } from './note-words.ts';
import { subjectsIn } from './read-facts.ts';
import { HEDGED } from './read-names.ts';
import type { Told } from './told.ts';

/** What the person will do, and what is to come, with its time: *I'll call them on Monday*. None under a condition. */
export const readSteps = (told: Told, here: Here, words: NoteWords): readonly Found[] =>
	told.isSupposed ? [] : told.clauses.flatMap(({ text }) => readStep(text, told, here, words) ?? []);

const readStep = (clause: string, told: Told, here: Here, words: NoteWords): Found | null => {
	const thought = words.thought.exec(clause)?.[0] ?? '';
	const plain = clause.slice(thought.length);
	const step = groupOf(words.ahead, plain, 'step');
	const event = step === null ? groupOf(words.events, plain, 'event') : null;
	const part = step ?? event;
	const when = findWhen(plain, here);
	if (part === null || (event !== null && when === null)) return null;
	// *I'm seeing the doctor*
	const thing = withoutTime(part, here).replace(/^seeing\b/u, 'see');
	const text = asSentence(
		step === null ? fill(words.saysEvent, { event: thing }) : fill(words.saysStep, { step: thing }),
	);
	if (thing === '' || wordsOf(text).length > MOST_WORDS) return null;
	const sure = when === null ? SURE_WITHOUT_TIME : SURE_WITH_TIME;
	return {
		kind: 'step',
		text,
		words: told.said,
		subjects: subjectsIn(text, wordsOf(thing).filter(isTelling).slice(-1)),
		confidence: told.isHedged || thought !== '' ? sure * HEDGED : sure,
		due: when === null ? null : dueOf(when),
	};
};

const SURE_WITH_TIME = 0.85;
const SURE_WITHOUT_TIME = 0.65;

const isTelling = (word: string): boolean => word.length > 3;

const groupOf = (patterns: readonly RegExp[], clause: string, group: string): string | null =>
	patterns.map((pattern) => pattern.exec(clause)?.groups?.[group]).find((part) => part !== undefined) ?? null;

/** The first time that is named, and is no subject: *ask her about the week*. */
const findWhen = (text: string, here: Here): When | null =>
	readWhens(text.toLowerCase(), here, 'future').find(
		({ from, latest }) =>
			latest - here.now < FARTHEST && !/\b(?:about|of|failing)(?: the)? $/u.test(text.slice(0, from)),
	) ?? null;

/** A step is rarely set for later, milliseconds. */
const FARTHEST = 330 * 24 * 60 * 60 * 1000;

/** The time is kept as a time: *tomorrow* would be wrong a day later. What stands behind it goes with it. */
const withoutTime = (step: string, here: Here): string =>
	step.slice(0, findWhen(step, here)?.from).replace(LOOSE_TIME, '').replace(LEFT_OVER, '').trim();

const LOOSE_TIME =
	/\s(?:first thing|later|soon|now|straight away|right away|asap|one day|some day|at some point|when|once|as soon as|before|after|today|tonight|tomorrow)\b.*$/u;

const LEFT_OVER =
	/(?:[\s,]|\b(?:on|at|by|before|after|until|from|this|next|first|thing|in|the|about|around|for|either|early|late|later)\b)+$/u;

const HOUR = 60 * 60 * 1000;

/** An hour that was said stands in the middle of what it can mean; of a day or a night the first third is taken. */
const dueOf = ({ earliest, latest }: When): Instant => {
	const span = latest - earliest;
	return Math.round(earliest + (span <= 2 * HOUR ? span / 2 : span / 3)) as Instant;
};
