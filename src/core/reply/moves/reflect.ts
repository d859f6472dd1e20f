import { capitalised } from '../../help/sentences.ts';
import { fill } from '../fill.ts';
import type { Piece } from '../hear/quote.ts';
import type { Statement } from '../hear/statement.ts';
import { lemmaOf } from '../language.ts';
import { made } from '../grammar/word.ts';
import { countTold } from '../restate.ts';
import { isGrave, isPlainCause } from '../phrases.ts';
import { isReaching } from '../script.ts';
import { isAgreed, isLifeAtStake, isSure, matterOf, type Situation } from '../situation.ts';
import { nameTopic } from '../topic.ts';
import {
	freshFirst,
	isHeardBefore,
	isSaidLately,
	longestRun,
	openerOf,
	turned,
	wordsOf,
} from '../variety.ts';

/** What was told, said back with what it may mean; less of it, or only that it was heard, when less is understood. */
export const reflect = (situation: Situation): readonly string[] => {
	const { plan, heard, phrases, past, tone, step, isAnswer } = situation;
	const { statements, fragments, subjects, contentCount, quote, piece, echoes } = heard;
	const { brief, quotes, asked, twoSubjects, oneSubject, plainAsked: asksBack } = phrases.reflect;
	const say = (frames: readonly string[], slots: Readonly<Record<string, string>>): readonly string[] =>
		turned(frames, past.seed)
			.map((frame) => fill(frame, slots))
			.filter((text) => !isHeardBefore(text, past));
	// *I told him they won* tells nobody of it.
	if (isLifeAtStake(situation) && isReaching(situation.said) && !/\btold\b/iu.test(situation.said))
		return turned(phrases.reflect.reaching, past.seed);
	if (tone === 'brief') {
		if (isAgreed(situation)) return turned(phrases.reflect.agreed, past.seed);
		// *he said yes*, *wasnt my back*: so little of somebody else is said back as it is.
		const [told] = statements;
		const others = told === undefined || told.isQuestion || /^you\b/u.test(told.text) ? [] : [told];
		return [
			...others.map(({ text }) => `${capitalised(text)}.`),
			...turned(ASKS.test(situation.said) ? asksBack : brief, past.seed),
		];
	}
	const enough = Math.min(2, contentCount);
	const joined = heard.joined === null ? [] : [heard.joined];
	const telling = [
		...joined.filter(({ contentCount: count }) => count > enough),
		...statements.filter((statement) => statement.contentCount >= enough),
		...joined.filter(({ contentCount: count }) => count <= enough),
	];
	// Whoever asks hears the question first.
	const first =
		plan.address === 'question'
			? [
					...telling.filter(({ isQuestion }) => isQuestion),
					...telling.filter(({ isQuestion }) => !isQuestion),
				]
			: telling;
	const full = echoes.filter((echo) => echo.contentCount >= enough);
	const thin = statements.filter((statement) => statement.contentCount < enough);
	const named = fragments
		.filter(
			({ contentCount: count }) =>
				isAnswer || count >= FEWEST_UNASKED || (statements.length === 0 && count >= Math.max(2, enough)),
		)
		.slice(0, 1)
		.map(({ text }) => say(phrases.reflect.fragments, slotsFor(text)));
	// *The edge* and *the bath* are there in passing: one at least must be what it is about.
	const one = heard.matter;
	const two = subjects.find((subject) => /^(?:your|the|his|her|their) /u.test(subject) && subject !== one);
	const driving = EXASPERATED.test(situation.said)
		? subjects.find((subject) => !subject.endsWith(' death'))
		: undefined;
	return mix([
		driving === undefined ? [] : say(phrases.reflect.exasperated, { one: driving }),
		...(step === null ? [] : [sayStep(step, situation)]),
		...first.slice(0, 3).map((statement, index) => sayBack(statement, situation, index)),
		...full.slice(0, 2).map((echo, index) => sayBack(echo, situation, index)),
		sayTogether(situation),
		...named,
		...thin.slice(0, 1).map((statement) => sayWithSubject(statement, situation)),
		...thin.slice(0, 2).map((statement, index) => sayBack(statement, situation, index)),
		quote === null ? [] : say(quotes, { quote }),
		one === null || two === undefined ? [] : say(twoSubjects, { one, two }),
		one === null ? [] : say(oneSubject, { one }),
		piece === null
			? []
			: say(piece.isQuestion ? asked : quotes, { quote: piece.isCut ? `${piece.text}…` : piece.text }),
		contentCount > 1 ? sayWithQuote(situation) : [],
		contentCount > 1 ? sayNames(situation) : [],
		turned(plainWords(situation), past.seed),
	]);
};

/** *I'm going to kill my brother*, *this flat will be the death of me*: where it was a danger, no reflection is sought. */
const EXASPERATED =
	/(?:\bi(?:['’]?m| am|['’]ll| will| could)|^\W*(?:am|gonna|going to|could))\b[^.!?]{0,24}\b(?:kill|murder|strangle|throttle|swing for)\b(?! (?:my ?self|me|for)\b)|\bthe death of me\b/iu;

/** What is said where nothing can be said back. */
const plainWords = ({ plan, said, tone, phrases }: Situation): readonly string[] => {
	const { plain, plainAsked, plainLight, brief } = phrases.reflect;
	if (tone === 'light') return plainLight;
	if (plan.address === 'question' || plan.address === 'what-to-do' || ASKS.test(said)) return plainAsked;
	return wordsOf(said).length <= A_FEW_WORDS ? brief : plain;
};

/** *how would you even know*, without a mark. */
const ASKS =
	/^\W*(?:(?:ok|so|like|and|but|also)\W+)*(?:how|what|why|who|where|(?:would|should|do|does|is|was) (?:i|you|u|he|she|it|they|we|that|this))\b/iu;

/** So few words that are not understood are left at that. */
const A_FEW_WORDS = 4;

/** What was named without a verb, and without being asked for, needs so many content words to say something. */
const FEWEST_UNASKED = 3;

/** Three of the first way to say something back, two of the second, one of each other, then the rest: one may fail review. */
const mix = (ways: readonly (readonly string[])[]): readonly string[] => {
	const given = ways.filter((way) => way.length > 0);
	const share = (rank: number): number => Math.max(1, 3 - rank);
	return [
		...given.flatMap((way, rank) => way.slice(0, share(rank))),
		...given.flatMap((way, rank) => way.slice(share(rank))),
	];
};

/** A step that is meant or done is told back as what it is: nothing is made of it. */
const sayStep = (step: Statement, { phrases, past }: Situation): readonly string[] =>
	turned(phrases.reflect.step[step.step ?? 'ahead'], past.seed)
		.map((frame) => fill(frame, slotsFor(step.text)))
		.filter((text) => !isHeardBefore(text, past));

/** How many openings are tried for one statement before the next statement. */
const OPENINGS_TRIED = 4;

/** And how many additions to it. */
const TAILS_TRIED = 3;

/** A longer statement gets its feeling in a sentence of its own. */
const LONG_STATEMENT = 8;

const sayBack = (statement: Statement, situation: Situation, rank: number): readonly string[] => {
	const { past } = situation;
	const fresh = framesFor(statement, situation, rank)
		.map((frame) => fill(frame, slotsFor(statement.text)))
		.filter((text) => !isHeardBefore(text, past))
		.slice(0, OPENINGS_TRIED);
	const tails = tailsFor(statement, situation).filter((tail) => !isSaidLately(tail, past));
	const isShort =
		wordsOf(statement.text).length <= LONG_STATEMENT &&
		!statement.text.includes(', and ') &&
		!statement.isQuestion &&
		!statement.isPhrase;
	return fresh.flatMap((opening, index) => {
		const added = tails
			.filter((tail) => !sharesVerb(opening, tail))
			.flatMap((tail) => {
				const isJoinable =
					isShort && /^(?:That|It|I wonder)\b/u.test(tail) && !past.lastTrigrams.has(openerOf(wordsOf(tail)));
				const joined = isJoinable ? [`${opening.slice(0, -1)}, and ${uncapital(tail)}`] : [];
				const apart = isHeardBefore(tail, past) ? [] : [`${opening} ${tail}`];
				return index % 2 === 0 ? [...joined, ...apart].slice(0, 1) : [...apart, ...joined].slice(0, 1);
			});
		const chosen = added[index % Math.max(1, Math.min(TAILS_TRIED, added.length))];
		return chosen === undefined ? [opening] : [chosen, opening];
	});
};

/** Of several parts that say too little alone two, in the order in which they were said. */
const sayTogether = ({ said, heard, phrases, past }: Situation): readonly string[] => {
	const { statements, echoes, fragments, content } = heard;
	const parts: readonly Part[] = [
		...statements.map(({ text, isQuestion, isView }) => ({ text, isQuestion, isView, isPhrase: false })),
		...echoes.map((echo) => ({ ...echo, isPhrase: echo.isPhrase && !IT_IS.test(echo.text) })),
		...fragments.map(({ text }) => ({ text, isQuestion: false, isView: false, isPhrase: true })),
	].filter(({ text, isView }) => !isView && countTold(text, content) === 1);
	const spoken = wordsOf(said);
	const placeOf = ({ text }: Part): number =>
		spoken.indexOf(wordsOf(text).find((word) => content.has(lemmaOf(made(word)))) ?? '');
	const [one, ...others] = parts;
	if (one === undefined) return [];
	const { clauses, clauseAndPhrase, clauseAndAside, phrasesOnly, clauseAndQuestion } =
		phrases.reflect.together;
	return others
		.filter(
			(other) =>
				countTold(`${one.text} ${other.text}`, content) > 1 &&
				longestRun(wordsOf(one.text), wordsOf(other.text)) < OVERLAP,
		)
		.flatMap((other) => {
			const [first, second] = placeOf(one) <= placeOf(other) ? [one, other] : [other, one];
			if (first.isQuestion && second.isQuestion) return [];
			if (first.isQuestion || second.isQuestion) {
				const [asked, told] = first.isQuestion ? [first, second] : [second, first];
				return told.isPhrase ? [] : fillBoth(clauseAndQuestion, told, asked);
			}
			if (first.isPhrase) return fillBoth(second.isPhrase ? phrasesOnly : clauses, first, second);
			if (!second.isPhrase) return fillBoth(clauses, first, second);
			return fillBoth(ASIDE.test(second.text) ? clauseAndAside : clauseAndPhrase, first, second);
		})
		.slice(0, MOST_TOGETHER)
		.filter((text) => !isHeardBefore(text, past));
};

/** *it's 2am* is a clause, for all that the grammar makes of it. */
const IT_IS = /^(?:it|that|he|she|they|there|you)'/u;

type Part = Pick<Statement, 'text' | 'isQuestion' | 'isView' | 'isPhrase'>;

const MOST_TOGETHER = 3;

/** Two parts with so many words in a row are one. */
const OVERLAP = 2;

/** *you could tell your brother, without the beetroot* */
const ASIDE = /^(?:in|on|at|with|without|for|from|just|not|only|even|about|after|before)\b/u;

const fillBoth = (frames: readonly string[], first: Part, second: Part): readonly string[] =>
	frames.map((frame) => fill(frame, { Statement: capital(first.text), two: second.text }));

/** A statement that says too little, and beside it what else was named. */
const sayWithSubject = (statement: Statement, situation: Situation): readonly string[] => {
	if (statement.isQuestion || statement.isView) return [];
	const { heard, phrases, past } = situation;
	const matter = matterOf(situation);
	const inside = wordsOf(statement.text);
	const isElse = (text: string): boolean => !inside.includes(wordsOf(text).at(-1) ?? '');
	const say = (frames: readonly string[], subject: string | undefined): readonly string[] =>
		subject === undefined
			? []
			: turned(frames, past.seed).map((frame) => fill(frame, { ...slotsFor(statement.text), subject }));
	return [
		...say(
			phrases.reflect.withFragment,
			heard.fragments.find(({ text, contentCount }) => contentCount > 0 && isElse(text))?.text,
		),
		...say(phrases.reflect.alsoSubject, matter !== null && isElse(matter) ? matter : undefined),
	].filter((text) => !isHeardBefore(text, past));
};

/** What says too little alone beside a few more of the words as they stand, in the order in which they were said. */
const sayWithQuote = (situation: Situation): readonly string[] => {
	const { said, heard, phrases, past } = situation;
	const { statementAndQuote, quoteAndStatement, questionAndQuote, twoQuotes } = phrases.reflect.together;
	const spoken = wordsOf(said);
	const placeOf = (text: string): number =>
		spoken.indexOf(wordsOf(text).find((word) => heard.content.has(lemmaOf(made(word)))) ?? '');
	const addsTo = ({ text }: Statement, part: Piece): boolean =>
		countTold(text, heard.content) > 0 &&
		countTold(text, part.things) === 0 &&
		longestRun(wordsOf(text), wordsOf(part.text)) < OVERLAP;
	const frames = (statement: Statement, part: Piece): readonly string[] => {
		if (statement.isQuestion) return questionAndQuote;
		return placeOf(statement.text) < placeOf(part.text) ? statementAndQuote : quoteAndStatement;
	};
	const beside = [...heard.statements, ...heard.echoes]
		.filter(({ isView, isPhrase }) => !isView && !isPhrase)
		.slice(0, MOST_TOGETHER)
		.flatMap((statement) =>
			heard.parts
				.filter((part) => addsTo(statement, part))
				.slice(0, 1)
				.flatMap((part) =>
					turned(frames(statement, part), past.seed)
						.map((frame) => fill(frame, { ...slotsFor(statement.text), quote: part.text }))
						.flatMap((text) => [
							...tailsFor(statement, situation)
								.filter((tail) => !isHeardBefore(tail, past))
								.slice(0, 1)
								.map((tail) => `${text} ${tail}`),
							text,
						]),
				),
		);
	const pairs = heard.parts.flatMap((one, index) =>
		heard.parts
			.slice(index + 1)
			.filter(({ things, text }) => [...things].every((thing) => !one.things.has(thing)) && text !== one.text)
			.slice(0, 1)
			.flatMap((two) =>
				turned(twoQuotes, past.seed).map((frame) => fill(frame, { one: one.text, two: two.text })),
			),
	);
	return [...beside, ...pairs].filter((text) => !isHeardBefore(text, past));
};

/** One name that says two things, or two that say one each. */
const sayNames = ({ said, heard: { names }, phrases, past }: Situation): readonly string[] => {
	const { oneName, oneNameAsked, twoNames } = phrases.reflect;
	const rich = names.find(({ things }) => things.size > 1);
	const [one, two] = names.filter(({ things }, index) =>
		names.slice(0, index).every((other) => [...things].every((thing) => !other.things.has(thing))),
	);
	const isAsked = ASKS.test(said) || said.includes('?');
	return [
		...(rich === undefined
			? []
			: turned(isAsked ? oneNameAsked : oneName, past.seed).map((frame) =>
					fill(frame, { quote: rich.text }),
				)),
		...(one === undefined || two === undefined
			? []
			: turned(twoNames, past.seed).map((frame) => fill(frame, { one: one.text, two: two.text }))),
	].filter((text) => !isHeardBefore(text, past));
};

/** The person's words alone come first most of the time; whoever judges or asks is told so. */
const framesFor = (
	statement: Statement,
	{ phrases, past, tone }: Situation,
	rank: number,
): readonly string[] => {
	const { openings, views, questions, harm, fragments } = phrases.reflect;
	const seed = past.seed + rank;
	if (statement.isPhrase) return seed % 2 === 0 ? fragments : turned(fragments, seed);
	// *Part of you keeps asking whether there is a word limit* weighs what does not weigh.
	if (statement.isQuestion)
		return turned(
			questions.filter((frame) => tone === 'heavy' || !frame.startsWith('Part of you')),
			seed,
		);
	if (tone === 'harm') return turned(harm, seed);
	// *It feels to you as if he doesn't hit you* doubts it.
	if (statement.isView && !HURTING.test(statement.text))
		return turned(
			views.filter((frame) => !(frame.includes('as if') && statement.text.startsWith('if '))),
			seed,
		);
	const said = seed % 2 === 0 ? openings : turned(openings, seed);
	// *It sounds like it's your husband*, *It sounds like you rang the bell* sound as if that were in doubt.
	const isFact = statement.isPast && !statement.namesFeeling;
	return isFact || isGrave(statement.cause) || IN_NO_DOUBT.test(statement.text)
		? said.filter((frame) => !frame.startsWith('It '))
		: said;
};

const IN_NO_DOUBT =
	/^(?:it|that|there|he|she|they)(?:'|\b)|^(?:her|his|their) (?:\w+ )?(?:name|birthday|number)(?:'s| is| was)\b/u;

const HURTING = /\b(?:hit|hits|hitting|hurts?|beats?|touch(?:es|ed)?|slaps?|chokes?)\b/u;

const slotsFor = (text: string): Readonly<Record<string, string>> => ({
	statement: text,
	Statement: capital(text),
	question: text,
});

/** *It sounds like …, and that sounds …* says *sounds* twice. */
const sharesVerb = (opening: string, tail: string): boolean =>
	[/\bsounds?\b/u, /\bseems?\b/u, /\bfeels?\b/u].some(
		(verb) => verb.test(opening.toLowerCase()) && verb.test(tail.toLowerCase()),
	);

/**
 * What is added to the person's words: what it may mean by what happened, or the feeling that was read, unless they
 * named one. Where nothing hurt nothing is added.
 */
const tailsFor = (statement: Statement, situation: Situation): readonly string[] => {
	const { plan, phrases, past, tone } = situation;
	const { meanings, meaning, heavy, wondering, afterHarm } = phrases.reflect;
	if ((statement.isQuestion && statement.contentCount === 0) || statement.step === 'ahead') return [];
	if (tone === 'harm') return turned(afterHarm, past.seed);
	const felt = sayFeeling(statement, situation);
	const asksHeavily = statement.isQuestion && tone === 'heavy' && UNSURE.test(statement.text);
	const cause = asksHeavily ? 'waiting' : statement.cause;
	const isMeant = statement.isQuestion || statement.step !== null || SUPPOSING.test(statement.text);
	const isTold =
		cause !== null &&
		(!isPlainCause(cause) || (isToWonder(situation) && !isMeant && !isLifeAtStake(situation)));
	if (isTold && tone !== 'light') {
		const meant = freshFirst(turned(meanings[cause], past.seed), past);
		return felt.length > 0 && past.seed % 2 === 1 ? [...felt.slice(0, 1), ...meant] : [...meant, ...felt];
	}
	const isJoke = plan.feeling?.emotion === 'amusement';
	const behind = tone === 'light' || isMeant ? [] : turned(sayBehind(statement, situation), past.seed);
	// *I have never missed one* names a trouble that is not there.
	const hurts = tone === 'heavy' && statement.isTrouble && !statement.isGood && !statement.isNegated;
	if (felt.length > 0 || behind.length > 0 || isMeant || isJoke || isLifeAtStake(situation))
		return [...felt, ...behind];
	if (!statement.isOwn && !hurts) return felt;
	const isOnTopic = nameTopic(statement.text, phrases.topics) === plan.topic;
	const unused = (list: readonly string[]): readonly string[] =>
		turned(list, past.seed).filter((tail) => !isSaidLately(tail, past));
	return [
		...(hurts && isOnTopic ? unused(meaning[plan.topic]) : []),
		...(hurts ? unused(heavy) : []),
		...(tone === 'light' ||
		!tellsOfPerson(statement) ||
		!isToWonder(situation) ||
		statement.contentCount < (statement.isPast ? 1 : FEWEST_TO_WONDER)
			? []
			: unused(wondering[statement.isPast ? 'past' : 'present'])),
	];
};

/** *You …*, or what somebody of theirs did: *your mum stood there*. */
const tellsOfPerson = ({ text, isPast }: Statement): boolean =>
	/^you(?:'|\b)/u.test(text) || (isPast && text.startsWith('your '));

/** Whoever asks so does not know, and waits to know. */
const UNSURE = /^(?:whether (?:it|this|there)|what happens|how long|when)\b/u;

/** What only may be so has not hurt yet. */
const SUPPOSING = /\b(?:could|would|might|will|shall|may)\b|'(?:d|ll)\b/u;

/** A statement of fewer content words gives nothing to wonder about, unless something happened. */
const FEWEST_TO_WONDER = 2;

/** Not every fact is wondered about: it would be a habit, and no listening. Where little was, the next one is (L4). */
const isToWonder = ({ recent, past }: Situation): boolean => {
	const reflections = recent.flatMap(({ sentences }) => sentences.filter(({ move }) => move === 'reflect'));
	const meant = reflections.filter(({ text }) => ADDS.test(text)).length;
	return reflections.length < FEWEST_REFLECTED
		? past.seed % 2 === 0
		: meant < reflections.length * SHARE_MEANT;
};

const FEWEST_REFLECTED = 2;
const SHARE_MEANT = 0.55;

/** What adds a meaning or a feeling begins so. */
const ADDS =
	/\b(?:I wonder|(?:that|it|there) seems?|that sounds like|it sounds like (?:that|it|you|nobody|there|all|a lot)\b|may (?:mean|be more)|(?:that|this) (?:could|can|may) leave|anyone might|maybe that)\b/iu;

/** A feeling less likely than this is not named at all. */
const LIKELY = 0.25;

/** What may be behind a joke, or a fondness: read often in passing, so only where it is likely and trouble is told. */
const sayBehind = (statement: Statement, { plan, phrases }: Situation): readonly string[] => {
	if (plan.feeling === null || plan.topic === 'other' || statement.namesFeeling || statement.isNegated)
		return [];
	return plan.feeling.p >= LIKELY_BEHIND ? (phrases.reflect.behind[plan.feeling.emotion] ?? []) : [];
};

const LIKELY_BEHIND = 0.6;

/** Of what is told about others, or in passing, only a sure feeling is named. */
const sayFeeling = (statement: Statement, { plan, phrases, past, feeling }: Situation): readonly string[] => {
	if (feeling === null || statement.namesFeeling || (plan.feeling?.p ?? 0) < LIKELY) return [];
	if (feeling.tone === 'open' && !isSure(plan.feeling)) return [];
	if (!isSure(plan.feeling) && !statement.isTrouble && !statement.isOwn) return [];
	const { tentative, sure } = phrases.reflect;
	const state = turned(feeling.states, past.seed)[0] ?? '';
	const quality = turned(feeling.qualities, past.seed)[0] ?? '';
	const frames = turned(isSure(plan.feeling) ? sure : tentative, past.seed);
	return freshFirst(
		frames.map((phrase) => fill(phrase, { state, quality })),
		past,
	);
};

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const uncapital = (text: string): string =>
	/^I\b/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);
