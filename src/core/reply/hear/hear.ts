import { readClauses, type Clause } from '../grammar/clauses.ts';
import { SUBORDINATORS, SUPPOSED } from '../grammar/english.ts';
import { beforeTag } from '../grammar/question.ts';
import { made } from '../grammar/word.ts';
import { isHarm } from './harm.ts';
import { isIn, setsOf, uniqueBy } from './lists.ts';
import { echoesOf, isClause } from './echo.ts';
import { fragmentsOf, type Fragment } from './fragment.ts';
import { chooseQuote, IN_PASSING, quotableNames, quotableParts, quotePiece, type Piece } from './quote.ts';
import { shape, weigh, type Draft, type Statement } from './statement.ts';
import { isSomebody, subjectsOf } from './subjects.ts';
import { isContentWord, lemmaOf, readSentences, type Word } from '../language.ts';
import { isGrave, type ListeningWords } from '../phrases.ts';
import { wordsOf } from '../variety.ts';

/** What of a message the guide can say back, best first, turned to *you*. */
export type Heard = {
	readonly statements: readonly Statement[];
	/** Two short ones in the order in which they were said, when none says enough alone or both weigh much. */
	readonly joined: Statement | null;
	/** Parts that are no clause of this grammar and can be said as they stand, when no statement says enough. */
	readonly echoes: readonly Statement[];
	/** What was named without a verb, as an answer is: *your sister*, *about ten days*. */
	readonly fragments: readonly Fragment[];
	/** A step the person may take or took, when the message comes to that. */
	readonly step: Statement | null;
	/** A few words in a row as they were said, for want of anything better. */
	readonly quote: string | null;
	/** What to quote when nothing else can be said back. */
	readonly piece: Piece | null;
	/** What may stand in quotation marks beside a statement that says too little. */
	readonly parts: readonly Piece[];
	/** What is named in it, to be quoted where nothing else can be. */
	readonly names: readonly Piece[];
	/** Noun phrases with their determiner: *your landlord*. */
	readonly subjects: readonly string[];
	/** Of these, one of the person's own that a reply may call the matter: somebody, or something in trouble. */
	readonly matter: string | null;
	/** The content words of the message, as lemmas. */
	readonly content: ReadonlySet<string>;
	readonly contentCount: number;
	/** It is told with shame, or as a secret. */
	readonly isShame: boolean;
	/** Someone hurt or forced the person. */
	readonly isHarm: boolean;
};

const MOST_STATEMENTS = 6;
const MOST_ECHOES = 6;

/** Reads a message for what can be said back. Gives less rather than anything that might be wrong. */
export const hear = (said: string, listening: ListeningWords): Heard => {
	const sentences = readSentences(withoutQuoted(said)).filter(
		(words) => !IN_PASSING.test(words.map(({ lower }) => lower).join(' ')),
	);
	const spoken = wordsOf(said);
	const lists = setsOf(listening);
	const read = sentences.map((sentence) => (isNoFact(sentence) ? [] : readClauses(sentence)));
	const drafts = read.flatMap((groups, index) =>
		groups.flatMap((group) =>
			draftsOf(isOfOthers(read.slice(0, index)) ? group.filter((clause) => !clause.isSupplied) : group).map(
				(draft) => ({ ...draft, place: (index + 1) / sentences.length }),
			),
		),
	);
	const weighed = drafts
		.flatMap((draft, order) => {
			const shaped = shape(draft, spoken, lists, listening.causes);
			return shaped === null
				? []
				: [{ statement: shaped.statement, place: draft.place, order, score: weigh(draft, shaped) }];
		})
		.sort((a, b) => b.score - a.score);
	const hasContent = weighed.some(({ statement }) => statement.contentCount > 0);
	const statements = belittlingLast(weighed.map(({ statement }) => statement)).filter(
		(statement) => statement.contentCount > 0 || statement.cause !== null || !hasContent,
	);
	const subjects = subjectsOf(sentences, lists);
	const content = new Set(sentences.flat().filter(isContentWord).map(lemmaOf));
	const contentCount = content.size;
	const enough = Math.min(2, contentCount);
	const isEnough = statements.some(({ contentCount: count, isQuestion }) => count >= enough && !isQuestion);
	const echoed = (isEnough ? [] : sentences)
		.flatMap((sentence) =>
			isNoFact(sentence) || beforeTag(sentence) !== null ? [] : echoesOf(sentence, lists),
		)
		.flatMap((draft) => {
			const shaped = shape(draft, spoken, lists, listening.causes);
			return shaped === null
				? []
				: [
						{
							statement: {
								...shaped.statement,
								isPhrase: !draft.isQuestion && !isClause(draft.words),
								...(draft.isRequest === true ? { cause: null, isOwn: false } : {}),
								...(draft.isSupposed === true ? { cause: null, isView: true, isPhrase: false } : {}),
							},
							score: weigh({ ...draft, place: 0 }, shaped),
						},
					];
		})
		.filter(({ statement }) => !statement.isPhrase || !statement.isView)
		.sort((a, b) => b.score - a.score)
		.map(({ statement }) => statement);
	return {
		echoes: uniqueBy(echoed, ({ text }) => text).slice(0, MOST_ECHOES),
		joined: join(
			weighed.filter(({ statement }) => !BELITTLES.test(statement.text)),
			enough,
		),
		statements: uniqueBy(statements, ({ text }) => text).slice(0, MOST_STATEMENTS),
		fragments: fragmentsOf(sentences, lists),
		step: findStep(weighed) ?? echoed.find(({ step }) => step === 'ahead') ?? null,
		quote: chooseQuote(said, lists, enough),
		piece: quotePiece(said, lists),
		parts: quotableParts(said, lists),
		names: quotableNames(said, lists),
		subjects: subjects.map(({ text }) => text),
		matter: subjects.find(({ isMatter }) => isMatter)?.text ?? null,
		content,
		contentCount,
		isShame: sentences.flat().some((word) => isIn(lists.shame, word)),
		isHarm: sentences.some((words) => isHarm(words, lists)),
	};
};

/**
 * *he goes 'are you hot love'*: what somebody else said, in single quotation marks, is not the person's own, and a clause that
 * lost it would say something else: a mark stands for it that no clause may hold.
 */
const withoutQuoted = (said: string): string =>
	said.replace(
		/(?<=^|[\s(:])['‘](?=\p{L})((?:[^'‘’\n]|(?<=\p{L})['’](?=\p{L}))+)['’](?=[\s.,!?;)]|$)/gu,
		(quoted, words: string) => (words.trim().split(/\s+/u).length >= A_QUOTE ? '"…"' : quoted),
	);

/** So many words in quotation marks are somebody's sentence. */
const A_QUOTE = 4;

/** *it's not a big deal*, *he got it worse*: said back as a fact it would make less of what was done. */
const BELITTLES =
	/\b(?:big deal|not that bad|fair enough|(?:does not|doesn't|didn't|not) (?:really )?count|(?:got|had|have) it worse)\b/iu;

const belittlingLast = (statements: readonly Statement[]): readonly Statement[] => [
	...statements.filter(({ text }) => !BELITTLES.test(text)),
	...statements.filter(({ text }) => BELITTLES.test(text)),
];

/** *like a cauliflower had a baby*: without its first word it would be told as a fact. */
const isLikeness = ([first, next]: readonly Word[]): boolean =>
	first?.lower === 'like' && first.after === '' && /^(?:an?|the|some)$/u.test(next?.lower ?? '');

/** *apparently I can walk 200 metres*: said back it would take the side of whoever said it. */
const isHearsay = (words: readonly Word[]): boolean =>
	words.some(({ lower }) => /^(?:apparently|supposedly|allegedly|according)$/u.test(lower)) &&
	words.some(({ lower }) => /^(?:i|i'm|i've|my)$/u.test(lower));

/** *if one more person asks I will …*: what would be, where the words do not part it from its *if*. */
const isLooseIf = (words: readonly Word[]): boolean =>
	/^(?:if|unless)$/u.test(words[0]?.lower ?? '') &&
	!/^(?:anything|only|so|not)$/u.test(words[1]?.lower ?? '') &&
	readClauses(words).every((group) => group.every(({ joinedBy }) => !SUPPOSED.has(joinedBy ?? '')));

/** *God rest him*, *anyone else here a dad*, *can I ask something*: said to all, or to the listener. */
const isSaidToAll = (words: readonly Word[]): boolean => {
	const text = words.map(({ lower }) => lower).join(' ');
	return (
		/^any(?:one|body) else\b/u.test(text) ||
		(words.length <= 4 && /^(?:god|lord) (?:rests?|bless|forgive|help|willing)\b/u.test(text)) ||
		/^can i (?:ask|tell|say|talk|vent)\b(?!.*\babout\b)/u.test(text)
	);
};

const isNoFact = (words: readonly Word[]): boolean =>
	isLikeness(words) || isHearsay(words) || isLooseIf(words) || isSaidToAll(words);

/** *They call when I drive. Called my mother too.*: who is meant was said before. */
const isOfOthers = (before: readonly (readonly (readonly Clause[])[])[]): boolean => {
	const last = before.findLast((groups) => groups.length > 0)?.[0]?.[0];
	return (
		last !== undefined &&
		(/^(?:he|she|they)(?:'|$)/u.test(last.words[0]?.lower ?? '') ||
			last.words.slice(0, last.verb).some(isSomebody))
	);
};

/** *You got the job, and you're so happy*: two sentences that say too little alone. */
export const join = (
	weighed: readonly {
		readonly statement: Statement;
		/** Of its sentence. */
		readonly place: number;
		/** Among all that was said. */
		readonly order: number;
		readonly score: number;
	}[],
	enough: number,
): Statement | null => {
	const [best, ...others] = weighed.filter(
		({ statement }) => !statement.isQuestion && statement.contentCount > 0,
	);
	if (best === undefined) return null;
	const isThin = !weighed.some(({ statement }) => !statement.isQuestion && statement.contentCount >= enough);
	const other = others.find(
		({ statement, place, score }) =>
			(isThin ? !sharesWords(best.statement, statement) : place !== best.place) &&
			(isThin ||
				(score > best.score - NEAR && bothWeigh(best.statement, statement)) ||
				// *You signed one of them, and he stood next to you*
				(((best.statement.leansOnContext && statement.isOwn) ||
					(statement.leansOnContext && best.statement.isOwn)) &&
					areShort(best.statement, statement))),
	);
	if (other === undefined) return null;
	const [first, second] =
		best.order < other.order ? [best.statement, other.statement] : [other.statement, best.statement];
	return {
		...first,
		text: `${first.text}, and ${second.text}`,
		contentCount: first.contentCount + second.contentCount,
		isView: first.isView || second.isView,
		namesFeeling: first.namesFeeling || second.namesFeeling,
		isTrouble: first.isTrouble || second.isTrouble,
		cause: best.statement.cause,
	};
};

/** So close in weight are two that are said back together. */
const NEAR = 3.5;
const SHORT = 15;

const sharesWords = (one: Statement, other: Statement): boolean =>
	wordsOf(one.text).some(
		(word) =>
			word.length > 3 &&
			!/^(?:he|she|it|they|you|that|there)'/u.test(word) &&
			wordsOf(other.text).includes(word),
	);

const areShort = (one: Statement, other: Statement): boolean =>
	wordsOf(one.text).length + wordsOf(other.text).length <= SHORT;

/** *Your husband died in August, and you found four credit cards*: neither may be lost. */
const bothWeigh = (one: Statement, other: Statement): boolean =>
	[one, other].every(
		({ isTrouble, cause, contentCount }) => (isTrouble || isGrave(cause)) && contentCount > 0,
	) &&
	areShort(one, other) &&
	!sharesWords(one, other);

/** Where a message comes to a step: unless something graver is told beside it. */
const findStep = (
	weighed: readonly { readonly statement: Statement; readonly score: number }[],
): Statement | null => {
	const found = weighed.find(({ statement }) => statement.step !== null);
	const [best] = weighed;
	const weighs = best?.statement.isTrouble === true || isGrave(best?.statement.cause ?? null);
	return found !== undefined && best !== undefined && (!weighs || found.score > best.score - STEP_WEIGHS)
		? found.statement
		: null;
};

/** By so much a step may weigh less than what is told beside it. */
const STEP_WEIGHS = 5;

/** Every clause by itself, and each with its neighbour as the person joined them. */
const draftsOf = (group: readonly Clause[]): readonly Draft[] =>
	group.flatMap((clause, index) => {
		const next = group[index + 1];
		// *if I hope, then I am a child* says neither.
		const isSupposed = /^(?:if|unless)$/u.test(group[index - 1]?.joinedBy ?? '');
		const single =
			isSupposed || SUPPOSED.has(clause.joinedBy ?? '')
				? []
				: [
						{
							...clause,
							isPair: false,
							isOutweighed: next?.joinedBy === 'but',
							isConditional: SUPPOSED.has(next?.joinedBy ?? ''),
						},
					];
		return next === undefined ? single : [...single, ...pair(clause, next)];
	});

/** *I don't, …*, *I am, …*: an answer to somebody, which says nothing here. */
const isBareAnswer = (words: readonly Word[]): boolean => words.length <= 2 && !words.some(isContentWord);

const pair = (first: Clause, second: Clause): readonly Draft[] => {
	const opener = SUBORDINATORS.has(first.joinedBy ?? '') ? first.joinedBy : null;
	if (opener === 'so' || second.isSupplied || isBareAnswer(first.words)) return [];
	const joint = second.joinedBy;
	const comma = opener !== null || joint === 'but' || joint === 'so';
	const last = first.words.at(-1);
	if (last === undefined || (opener !== null && joint !== null)) return [];
	const head = [...first.words.slice(0, -1), { ...last, after: comma ? ',' : '' }];
	const joined = joint ?? (opener === null ? 'and' : null);
	return [
		{
			words: [
				...(opener === null ? [] : [made(opener)]),
				...head,
				...(joined === null ? [] : [made(joined)]),
				...second.words,
			],
			verb: first.verb + (opener === null ? 0 : 1),
			joinedBy: first.joinedBy,
			isPair: true,
			isOutweighed: false,
			isConditional: false,
			isQuestion: false,
		},
	];
};
