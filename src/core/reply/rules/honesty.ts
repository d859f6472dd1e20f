import type { Address } from '../plan.ts';
import type { ReviewWords, Spoken, SpokenSentence, Why } from './check.ts';
import { findInPassage, findPhrase, findPhrases, turnToYou, type PhraseList } from './passage.ts';

/** H3: how far before a condition the words stand that lay it to the person. */
const WORDS_BEFORE_A_CONDITION = 8;

/** H1 */
export const hidesWhatItIs = ({ sentences, context, words }: Spoken): Why => {
	const [first] = sentences;
	if (context.plan.voice === 'script' || context.plan.address !== 'what-are-you' || first === undefined)
		return null;
	return findInPassage(first.passage, words.software) === null
		? 'Asked what it is, it does not say in the first sentence that it is software.'
		: null;
};

/** H2 */
export const playsHuman = ({ passage, move }: SpokenSentence, { saidBack, words }: Spoken): Why => {
	const found = passage.pieces
		.flatMap(({ canon }) => [...findPhrases(canon, words.human), ...findPhrases(canon, words.ownThings)])
		.find((phrase) => move !== 'reflect' || !saidBack.includes(` ${phrase} `));
	if (found !== undefined) return `“${found}” claims a life or feelings of its own.`;
	const act = findInPassage(passage, { phrases: ['i'], except: words.softwareMaySay.phrases });
	return act === null ? null : 'It says “I” of what software does not do.';
};

/** H2: someone who leaves is let go. */
export const holdsBack = ({ passage }: SpokenSentence, { said, context, words }: Spoken): Why => {
	if (context.plan.voice === 'script' || !isLeaving(said, context.plan.address, words)) return null;
	if (passage.pieces.some(({ isQuestion }) => isQuestion))
		return 'It asks something of someone who is leaving.';
	const found = findInPassage(passage, words.hooks);
	return found === null ? null : `“${found}” holds back someone who is leaving.`;
};

/** A longer message that begins with a goodbye has more to tell. */
const MOST_WORDS_OF_A_GOODBYE = 6;

const isLeaving = (said: string, address: Address | null, { leaving }: ReviewWords): boolean =>
	address === 'goodbye' ||
	(said.trim().split(' ').length <= MOST_WORDS_OF_A_GOODBYE && findPhrase(said, leaving) !== null);

/** H3. A condition that the person told of may be spoken of; one they only ask about may not be answered with. */
export const diagnoses = ({ passage }: SpokenSentence, { said, words }: Spoken): Why => {
	for (const { canon, isQuestion } of passage.pieces) {
		if (isQuestion || findPhrase(canon, words.inTheirView) !== null) continue;
		const condition = words.conditions.find(
			(name) =>
				follows(name, words.diagnosing, canon) &&
				(!said.includes(` ${name} `) || follows(name, words.askingWhetherIll, said)),
		);
		if (condition !== undefined) return `“${condition}” is a diagnosis.`;
	}
	return null;
};

/** Whether the name stands in the text with one of the phrases not far before it. */
const follows = (name: string, phrases: PhraseList, canon: string): boolean => {
	const at = canon.indexOf(` ${name} `);
	if (at === -1) return false;
	const before = canon.slice(0, at).trim().split(' ').slice(-WORDS_BEFORE_A_CONDITION);
	return findPhrase(` ${before.join(' ')} `, phrases) !== null;
};

/** H3 */
export const prescribes = ({ passage }: SpokenSentence, { said, words }: Spoken): Why => {
	const found =
		findInPassage(passage, words.medicine) ?? findInPassage(passage, unnamed(words.medicines, said));
	return found === null ? null : `“${found}” is advice on medicine.`;
};

const unnamed = (medicines: readonly string[], said: string): PhraseList => ({
	phrases: medicines.filter((medicine) => !said.includes(` ${medicine} `)),
});

/** H4: a model that names a source, or the law, made it up; what is written in the guide was looked up. */
export const citesNothing = ({ passage, move }: SpokenSentence, { said, context, words }: Spoken): Why => {
	if (move !== null || context.plan.voice === 'script') return null;
	const found = findInPassage(passage, words.sources);
	return found === null || said.includes(` ${found} `)
		? null
		: `“${found}” claims a source that nobody looked up.`;
};

/** H5. What the person hopes or fears may be told back. */
export const promises = ({ passage, move }: SpokenSentence, { saidBack, words }: Spoken): Why => {
	for (const { canon, isQuestion } of passage.pieces) {
		if (isQuestion || findPhrase(canon, words.notPromising) !== null) continue;
		const isTheirView = move === 'reflect' || findPhrase(canon, words.inTheirView) !== null;
		const promise = findPhrase(canon, words.promises);
		if (promise !== null && !(isTheirView && saidBack.includes(` ${promise} `)))
			return `“${promise}” promises what nobody can.`;
		const prediction = isTheirView ? null : findPhrase(canon, words.predictions);
		if (prediction !== null) return `“${prediction}” foretells what nobody can.`;
	}
	return null;
};

/** H6. The person's own word may stand in quotation marks. */
export const stigmatises = ({ passage }: SpokenSentence, { words }: Spoken): Why => {
	const found = findInPassage(passage, words.stigma);
	return found === null ? null : `“${found}” is a label.`;
};

/** H7. A word that the person used is restated, not given as praise. */
export const praisesTooMuch = ({ sentences, said, words }: Spoken): Why => {
	const praise = sentences
		.flatMap(({ passage }) => passage.pieces)
		.flatMap(({ canon }) => findPhrases(canon, words.praise))
		.filter((word) => !said.includes(` ${word} `));
	return praise.length > 1 ? `It praises more than once: ${praise.join(', ')}.` : null;
};

/** H7: a dispute is heard from one side, so nobody is told that they are right; their own view may be told back. */
export const takesSides = ({ passage, move }: SpokenSentence, { saidBack, words }: Spoken): Why => {
	const found = findInPassage(passage, words.takingSides);
	return found === null || (move === 'reflect' && saidBack.includes(` ${found} `))
		? null
		: `“${found}” takes a side in a dispute it hears from one.`;
};

/** H8: what may be a delusion is told back as the person's view, never as how things are. */
export const affirmsDelusion = ({ passage }: SpokenSentence, { said, words }: Spoken): Why => {
	const told = findPhrases(said, words.delusion).map((phrase) => turnToYou(` ${phrase} `));
	if (told.length === 0) return null;
	const affirmed = findInPassage(passage, words.affirming);
	if (affirmed !== null) return `“${affirmed}” affirms what may not be so.`;
	const stated = told.find((phrase) =>
		passage.pieces.some(
			({ canon, clauses, isQuestion }) =>
				(isQuestion ? clauses.slice(0, -1) : [canon]).some((clause) => clause.includes(phrase)) &&
				findPhrase(canon, words.inTheirView) === null,
		),
	);
	return stated === undefined ? null : `“${stated.trim()}” is told back as a fact.`;
};

/** H9 */
export const standsInForPeople = ({ passage }: SpokenSentence, { words }: Spoken): Why => {
	const found = findInPassage(passage, words.aloneEnough);
	return found === null ? null : `“${found}” puts software in the place of people.`;
};
