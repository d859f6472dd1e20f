import { readClauses, type Clause } from '../grammar/clauses.ts';
import { SUBORDINATORS, SUPPOSED } from '../grammar/english.ts';
import { made } from '../grammar/word.ts';
import { isHarm } from './harm.ts';
import { isIn, setsOf, uniqueBy } from './lists.ts';
import { chooseQuote } from './quote.ts';
import { shape, weigh, type Draft, type Statement } from './statement.ts';
import { subjectsOf } from './subjects.ts';
import { isContentWord, lemmaOf, readSentences, type Word } from '../language.ts';
import type { ListeningWords } from '../phrases.ts';
import { wordsOf } from '../variety.ts';

/** What of a message the guide can say back, best first, turned to *you*. */
export type Heard = {
	readonly statements: readonly Statement[];
	/** Two short ones in the order in which they were said, when none says enough alone. */
	readonly joined: Statement | null;
	/** A few words in a row as they were said, for want of anything better. */
	readonly quote: string | null;
	/** Noun phrases with their determiner: *your landlord*. */
	readonly subjects: readonly string[];
	/** Of these, one of the person's own that a reply may call the matter: somebody, or something in trouble. */
	readonly matter: string | null;
	/** How many content words the message has. */
	readonly contentCount: number;
	/** It is told with shame, or as a secret. */
	readonly isShame: boolean;
	/** Someone hurt or forced the person. */
	readonly isHarm: boolean;
};

const MOST_STATEMENTS = 6;

/** Reads a message for what can be said back. Gives less rather than anything that might be wrong. */
export const hear = (said: string, listening: ListeningWords): Heard => {
	const sentences = readSentences(said);
	const spoken = wordsOf(said);
	const lists = setsOf(listening);
	const drafts = sentences.flatMap((sentence, index) =>
		readClauses(sentence).flatMap((group) =>
			draftsOf(group).map((draft) => ({ ...draft, place: (index + 1) / sentences.length })),
		),
	);
	const weighed = drafts
		.flatMap((draft) => {
			const shaped = shape(draft, spoken, lists);
			return shaped === null
				? []
				: [{ statement: shaped.statement, place: draft.place, score: weigh(draft, shaped, lists) }];
		})
		.sort((a, b) => b.score - a.score);
	const hasContent = weighed.some(({ statement }) => statement.contentCount > 0);
	const statements = weighed
		.map(({ statement }) => statement)
		.filter((statement) => statement.contentCount > 0 || !hasContent);
	const subjects = subjectsOf(sentences, lists);
	const contentCount = new Set(sentences.flat().filter(isContentWord).map(lemmaOf)).size;
	return {
		joined: join(weighed, Math.min(2, contentCount)),
		statements: uniqueBy(statements, ({ text }) => text).slice(0, MOST_STATEMENTS),
		quote: chooseQuote(said, lists, Math.min(2, contentCount)),
		subjects: subjects.map(({ text }) => text),
		matter: subjects.find(({ isMatter }) => isMatter)?.text ?? null,
		contentCount,
		isShame: sentences.flat().some((word) => isIn(lists.shame, word)),
		isHarm: sentences.some((words) => isHarm(words, lists)),
	};
};

/** *You got the job, and you're so happy*: two sentences that say too little alone. */
export const join = (
	weighed: readonly { readonly statement: Statement; readonly place: number }[],
	enough: number,
): Statement | null => {
	if (weighed.some(({ statement }) => !statement.isQuestion && statement.contentCount >= enough)) return null;
	const [best, ...others] = weighed.filter(
		({ statement }) => !statement.isQuestion && statement.contentCount > 0,
	);
	const other = others.find(({ place }) => place !== best?.place);
	if (best === undefined || other === undefined) return null;
	const [first, second] =
		best.place < other.place ? [best.statement, other.statement] : [other.statement, best.statement];
	return {
		...first,
		text: `${first.text}, and ${second.text}`,
		contentCount: first.contentCount + second.contentCount,
		isView: first.isView || second.isView,
		namesFeeling: first.namesFeeling || second.namesFeeling,
	};
};

/** Every clause by itself, and each with its neighbour as the person joined them. */
const draftsOf = (group: readonly Clause[]): readonly Draft[] =>
	group.flatMap((clause, index) => {
		const next = group[index + 1];
		const single = SUPPOSED.has(clause.joinedBy ?? '')
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
