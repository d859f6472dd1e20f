import { SPELLINGS } from '../grammar/english.ts';
import type { Spoken, SpokenSentence, Why } from './check.ts';
import { canonical, findPhrase, findPhrases, tidy, type Piece } from './passage.ts';

/**
 * L13: nobody is called the person's own who was not told of, in this conversation or in what was recalled for it:
 * *your wife*, in a question too. Who follows from what was told is told of: *your mother* from *mum*.
 */
export const inventsSomebody = ({ passage }: SpokenSentence, spoken: Spoken): Why => {
	const claimed = passage.pieces.flatMap((piece) => peopleIn(piece, spoken));
	if (claimed.length === 0) return null;
	const told = toldIn(spoken, 'own');
	const invented = claimed.find(
		({ person }) =>
			// *my dads late again*: the mark of *dad's* is often left out.
			!person.called.some((words) => told.includes(` ${words} `) || told.includes(` ${words}s `)) &&
			findPhrase(told, { phrases: person.told }) === null,
	);
	return invented === undefined ? null : `The person has not told of “${invented.words}”.`;
};

/** L13: nothing is said to have befallen the person, a death, an illness, a job lost, that was not told. */
export const inventsEvent = ({ passage }: SpokenSentence, spoken: Spoken): Why => {
	if (spoken.context.plan.voice === 'script') return null;
	for (const { claims, told, isOwn = false } of spoken.words.claims.events)
		for (const piece of passage.pieces) {
			const claim = findPhrases(piece.canon, { phrases: claims }).find((found) => isClaimed(found, piece));
			if (claim === undefined) continue;
			if (findPhrase(toldIn(spoken, isOwn ? 'own' : 'all'), { phrases: told }) === null)
				return `The person has not told of what “${claim}” speaks of.`;
		}
	return null;
};

type Person = Spoken['words']['claims']['people'][number];

/** Who is called the person's own in a piece. */
const peopleIn = (
	{ canon }: Piece,
	{ context, words }: Spoken,
): readonly { readonly words: string; readonly person: Person }[] => {
	if (context.plan.voice === 'script') return [];
	const spoken = canon.trim().split(' ');
	return spoken.flatMap((word, index) => {
		if (word !== 'your') return [];
		let head = index + 1;
		while (words.claims.before.includes(spoken[head] ?? '') && callingAt(spoken, head, words) === null)
			head += 1;
		const person = callingAt(spoken, head, words);
		return person === null ? [] : [{ ...person, words: `your ${person.words}` }];
	});
};

/** The longest of the words for somebody that begin there: *ex husband* is no *ex* alone. */
const callingAt = (
	spoken: readonly string[],
	head: number,
	{ claims }: Spoken['words'],
): { readonly words: string; readonly person: Person } | null => {
	for (const length of [LONGEST_NAME, LONGEST_NAME - 1, 1]) {
		const words = spoken.slice(head, head + length).join(' ');
		const person = claims.people.find(({ called }) => called.includes(words));
		if (person !== undefined) return { words, person };
	}
	return null;
};

/** *mother in law* */
const LONGEST_NAME = 3;

/** What is supposed, said of people at large, or asked openly (*did you lose your job*) is not claimed. */
const isClaimed = (claim: string, { canon, isQuestion }: Piece): boolean => {
	const upTo = canon.slice(0, canon.indexOf(` ${claim} `) + claim.length + 2);
	const isAsked = isQuestion && !claim.startsWith('your ') && ASKED_OPENLY.test(canon);
	return !isAsked && !AT_LARGE.test(upTo);
};

const ASKED_OPENLY = /^ (?:have|had|did|do|are|were) you /u;
const AT_LARGE = / (?:if|whether|unless|someone|somebody|people|anyone|others|many|in case) /u;

/** All that the person told, canonical, everyday spellings written out; `own`: what is others' is marked, see `OF_OTHERS`. */
const toldIn = ({ context: { said, plan, recent } }: Spoken, whose: 'own' | 'all'): string => {
	const memory =
		plan.voice === 'guide'
			? [...(plan.recalled === null ? [] : [plan.recalled.said]), ...(plan.remembered ?? [])]
			: [];
	const told = [said, ...memory, ...recent.map((turn) => turn.said)]
		.map((text) =>
			tidy(text).replace(/[\p{L}\p{N}']+/gu, (word) => SPELLINGS.get(word.toLowerCase()) ?? word),
		)
		.map((text) => canonical(whose === 'all' ? text : text.replace(POSSESSED, '$1 their $2')))
		.join('¤');
	return whose === 'all' ? told : told.replace(OF_OTHERS, '¤$1');
};

/** *my friend's marriage*; not *it's over*, nor *my husband's left me*. */
const POSSESSED =
	/\b(?!(?:it|he|she|that|there|here|what|who|where|how|let)'s)(\p{L}+)'s (?!(?:left|gone|got|been|had|having|leaving|cheat|dumped|ended|moved|walked|broke|split|divorc))(\p{L}+)/giu;

/** *her mum* is not the person's: `¤mum`. */
const OF_OTHERS = /(?<= )(?:his|her|their|whose|your) ([^ ]+)(?= )/gu;
