import { foldCharacters } from '../reading/normalise.ts';
import { SPELLINGS, STOP_WORDS } from '../reply/grammar/english.ts';
import { stem } from './stem.ts';

/**
 * The words by which a text is found: stems in its order, repeated where they are, without the words that say nothing
 * alone. *My mum's bills were paid* → `mother bill pai`.
 */
export const termsOf = (text: string): readonly string[] => {
	// Most texts have nothing to fold: at 100,000 notes they take half the time so.
	const words = PLAIN.test(text) ? text.toLowerCase().match(PLAIN_WORD) : foldCharacters(text).match(WORD);
	const terms: string[] = [];
	for (const word of words ?? []) {
		const term = termOf(word);
		if (term !== null) terms.push(term);
	}
	return terms;
};

const WORD = /[\p{L}\p{N}]+(?:'\p{L}+)*/gu;

/** ASCII but for the grave accent, which people write for an apostrophe. */
// eslint-disable-next-line no-control-regex -- the control characters are plain too
const PLAIN = /^[\x00-\x5f\x61-\x7f]*$/;

/** What `WORD` is in lower-case ASCII. */
const PLAIN_WORD = /[a-z0-9]+(?:'[a-z]+)*/g;

const termOf = (word: string): string | null => {
	const known = lately.get(word);
	if (known !== undefined) return known;
	if (lately.size >= MOST_LATELY) lately.clear();
	const term = findTerm(word);
	lately.set(word, term);
	return term;
};

/** People use few words, and each many times. */
const lately = new Map<string, string | null>();
const MOST_LATELY = 30_000;

const findTerm = (word: string): string | null => {
	const bare = (SPELLINGS.get(word) ?? word).replace(/(?:'(?:s|re|ve|ll|d|m)|n't)$/u, '').toLowerCase();
	if (bare.length < 2 || STOP_WORDS.has(bare)) return null;
	return stem(SAME.get(bare) ?? bare);
};

/** Forms that no rule of spelling leads to, and the words of families for each other. */
const SAME: ReadonlyMap<string, string> = new Map(
	`bought buy; brought bring; began begin; begun begin; broke break; broken break; built build; caught catch
	chose choose; chosen choose; drew draw; drawn draw; drove drive; driven drive; ate eat; eaten eat; fell fall
	fallen fall; fought fight; found find; flew fly; flown fly; forgot forget; forgotten forget; gave give
	given give; grew grow; grown grow; heard hear; held hold; kept keep; led lead; left leave; lent lend; lost lose
	met meet; owed owe; paid pay; ran run; rang ring; rode ride; ridden ride; rose rise; saw see; seen see; sold sell
	sent send; slept sleep; spoke speak; spoken speak; spent spend; stole steal; stolen steal; stood stand
	stuck stick; swam swim; taught teach; threw throw; thrown throw; understood understand; woke wake; wore wear
	worn wear; won win; wrote write; written write; sang sing; sung sing; shot shoot; drank drink; drunk drink
	children child; kid child; kids child; people person; women woman; men man; wives wife; lives life
	mum mother; mom mother; mam mother; mummy mother; dad father; daddy father; nan grandmother; gran grandmother
	grandma grandmother; granny grandmother; grandad grandfather; granddad grandfather; grandpa grandfather
	fav favourite; fave favourite; favorite favourite; pic picture; pics picture; photo picture; photos picture
	mam mother; flatmate roommate; housemate roommate; bro brother; sis sister`
		.split(/\s*[;\n]\s*/u)
		.map((pair): [string, string] => {
			const [from = '', to = ''] = pair.split(' ');
			return [from, to];
		}),
);
