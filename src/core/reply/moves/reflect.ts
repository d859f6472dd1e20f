import { fill } from '../fill.ts';
import type { Statement } from '../hear/statement.ts';
import { isSure, type Situation } from '../situation.ts';
import { freshFirst, isHeardBefore, turned, wordsOf } from '../variety.ts';

/** What was told, said back with what it may mean; less of it, or only that it was heard, when less is understood. */
export const reflect = (situation: Situation): readonly string[] => {
	const { heard, phrases, past, tone } = situation;
	const { statements, subjects, contentCount } = heard;
	const { plain, plainLight, brief } = phrases.reflect;
	if (tone === 'brief') return turned(brief, past.seed);
	const enough = Math.min(2, contentCount);
	const telling = [
		...statements.filter((statement) => statement.contentCount >= enough),
		...(heard.joined === null ? [] : [heard.joined]),
	];
	const thin = statements.filter((statement) => statement.contentCount < enough);
	const [one, two] = subjects;
	const { quotes, twoSubjects, oneSubject } = phrases.reflect;
	const say = (frames: readonly string[], slots: Readonly<Record<string, string>>): readonly string[] =>
		turned(frames, past.seed)
			.map((frame) => fill(frame, slots))
			.filter((text) => !isHeardBefore(text, past));
	return mix([
		...telling.slice(0, 3).map((statement, index) => sayBack(statement, situation, index)),
		...thin.slice(0, 1).map((statement) => aboutSubject(statement, situation)),
		heard.quote === null ? [] : say(quotes, { quote: heard.quote }),
		one === undefined || two === undefined ? [] : say(twoSubjects, { one, two }),
		...thin.slice(0, 2).map((statement, index) => sayBack(statement, situation, index)),
		one === undefined ? [] : say(oneSubject, { one }),
		turned(tone === 'light' ? plainLight : plain, past.seed),
	]);
};

/** Three of the first way to say something back, two of the second, one of each other, then the rest: one may fail review. */
const mix = (ways: readonly (readonly string[])[]): readonly string[] => {
	const given = ways.filter((way) => way.length > 0);
	const share = (rank: number): number => Math.max(1, 3 - rank);
	return [
		...given.flatMap((way, rank) => way.slice(0, share(rank))),
		...given.flatMap((way, rank) => way.slice(share(rank))),
	];
};

/** How many openings are tried for one statement before the next statement. */
const OPENINGS_TRIED = 4;

/** And how many additions to it. */
const TAILS_TRIED = 3;

/** A longer statement gets its feeling in a sentence of its own. */
const LONG_STATEMENT = 8;

const sayBack = (statement: Statement, situation: Situation, rank: number): readonly string[] => {
	const { phrases, past, tone } = situation;
	const { openings, views, questions, harm } = phrases.reflect;
	const frames = statement.isQuestion
		? questions
		: tone === 'harm'
			? harm
			: statement.isView
				? views
				: openings;
	const slots = { statement: statement.text, Statement: capital(statement.text), question: statement.text };
	const fresh = turned(frames, past.seed + rank)
		.map((frame) => fill(frame, slots))
		.filter((text) => !isHeardBefore(text, past))
		.slice(0, OPENINGS_TRIED);
	const tails = tailsFor(statement, situation);
	return fresh.flatMap((opening, index) => {
		const next = tails[index % Math.max(1, Math.min(TAILS_TRIED, tails.length))];
		const other = tails.find((tail) => !sharesVerb(opening, tail) && !isHeardBefore(tail, past));
		const chosen = next !== undefined && !sharesVerb(opening, next) ? next : other;
		if (chosen === undefined) return [opening];
		const isShort =
			wordsOf(statement.text).length <= LONG_STATEMENT && !statement.isQuestion && index % 2 === 0;
		return [isShort ? `${opening.slice(0, -1)}, and ${uncapital(chosen)}` : `${opening} ${chosen}`, opening];
	});
};

/** *It sounds like …, and that sounds …* says *sounds* twice. */
const sharesVerb = (opening: string, tail: string): boolean =>
	[/\bsounds?\b/u, /\bseems?\b/u, /\bfeels?\b/u].some(
		(verb) => verb.test(opening.toLowerCase()) && verb.test(tail.toLowerCase()),
	);

/** What is added to the person's words: the feeling that was read, unless they named one, or its weight. */
const tailsFor = (
	statement: Statement,
	{ plan, phrases, past, tone, feeling }: Situation,
): readonly string[] => {
	const { tentative, sure, heavy, meaning, afterHarm } = phrases.reflect;
	if (statement.isQuestion && statement.contentCount === 0) return [];
	if (tone === 'harm') return turned(afterHarm, past.seed);
	if (feeling === null || statement.namesFeeling) {
		const general = turned(heavy, past.seed);
		const byTopic = turned(meaning[plan.topic], past.seed);
		const both = past.seed % 3 === 0 ? [...general, ...byTopic] : [...byTopic, ...general];
		return tone === 'heavy' ? freshFirst(both, past) : [];
	}
	const { states, qualities } = feeling;
	const state = turned(states, past.seed)[0] ?? '';
	const quality = turned(qualities, past.seed)[0] ?? '';
	const named = turned(isSure(plan.feeling) ? sure : tentative, past.seed);
	return freshFirst(
		named.map((phrase) => fill(phrase, { state, quality })),
		past,
	);
};

/** For a statement that says too little alone. */
const aboutSubject = (statement: Statement, { heard, phrases, past }: Situation): readonly string[] => {
	const inside = wordsOf(statement.text);
	const subject = heard.subjects.find((phrase) => !inside.includes(wordsOf(phrase).at(-1) ?? ''));
	if (subject === undefined || statement.isQuestion) return [];
	return turned(phrases.reflect.aboutSubject, past.seed)
		.map((phrase) => fill(phrase, { subject, statement: statement.text }))
		.slice(0, OPENINGS_TRIED);
};

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const uncapital = (text: string): string =>
	/^I\b/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);
