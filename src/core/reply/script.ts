import type { Country, Helpline } from '../people/helpline.ts';
import type { Topic } from '../reading/labels.ts';
import { likeliestOf, type Reading, type Unread } from '../reading/reading.ts';
import type { ScriptName } from './plan.ts';

/** Words that a person wrote and checked, spoken as they stand. */
export type Script = {
	/**
	 * Ways to say it, used in turn while the same script goes on speaking. `{crisis}` and the other ways are sentences
	 * of the country. `[… {about} …]` is said when it is known what the trouble is about, and left out when not. Every
	 * other word is fixed.
	 */
	readonly wordings: readonly (readonly string[])[];
	/** In place of them when somebody is being reached just now. */
	readonly reaching?: readonly string[];
	/** The helplines that stand below it. */
	readonly shows: readonly Helpline['role'][];
};

/** `ifWorse`: an illness or an injury · `ifTheyAre`: somebody else is in danger. */
type Way = 'emergency' | 'ifInDanger' | 'ifWorse' | 'ifTheyAre' | 'crisis' | 'health';

/** How a country says whom to call. `again`: the crisis contacts once more, each time in other words. */
type Ways = Readonly<Record<Way, string>> & { readonly again: readonly string[] };

type About = {
	/** A noun phrase in the singular that says it back: *the worry about money*. */
	readonly words: string;
	/** The person's own words, one or more in a row, by which it is known when the encoder could not tell; lower case. */
	readonly by: readonly string[];
};

export type Scripts = {
	readonly byName: Readonly<Record<ScriptName, Script>>;
	/** Numbers stand here as they stand among the country's helplines. */
	readonly ways: Readonly<Record<Country, Ways>>;
	/**
	 * What the trouble is about, in words that are safe in any danger: those of the person may name a method. What comes
	 * first is taken when the words point to several.
	 */
	readonly about: Readonly<Record<Exclude<Topic, 'other'>, About>>;
};

/** What a script is written for. */
export type Spoken = {
	readonly name: ScriptName;
	readonly country: Country;
	/** How often the script has spoken in this conversation. */
	readonly before: number;
	readonly said: string;
	readonly reading: Reading | Unread;
	/** Sentences in place of its own, chosen by what was answered. */
	readonly answer: readonly string[] | null;
};

/**
 * The sentences of a script and the ids of the helplines below it. Cannot fail: a country without checked numbers has
 * sentences that say so.
 */
export const writeScript = (
	{ name, country, before, said, reading, answer }: Spoken,
	scripts: Scripts,
	helplines: readonly Helpline[],
): { readonly sentences: readonly string[]; readonly helplines: readonly string[] } => {
	const { wordings, reaching, shows } = scripts.byName[name];
	const ways = scripts.ways[country];
	const about = nameAbout(said, reading, scripts.about);
	const own = (isReaching(said) ? reaching : undefined) ?? wordings[before % wordings.length] ?? [];
	const spoken = answer ?? own;
	return {
		sentences: spoken.map((sentence) =>
			sentence
				.replace(/\[([^\]]*)\]/gu, (_, part: string) =>
					about === null ? '' : part.replace('{about}', about),
				)
				.replace('{again}', () => ways.again[before % ways.again.length] ?? ways.crisis)
				.replace(/\{(\w+)\}/u, (_, way: Way) => ways[way]),
		),
		helplines: helplines
			.filter((helpline) => helpline.country === country && shows.includes(helpline.role))
			.map(({ id }) => id),
	};
};

/** *calling her*, *rung him, he's coming*: somebody will know. */
export const isReaching = (said: string): boolean =>
	said.split(/[.!?\n]+/u).some((sentence) => REACHES.test(sentence) && !NEGATES.test(sentence));

const REACHES =
	/\b(?:(?:call|ring|text|tell)ing|(?:call|text)ed|rang|rung|told) (?:her|him|them|my|some(?:one|body)|an ambulance|999|911|11[12])\b|\b(?:he|she|they|ambulance|paramedics)(?:['’]?s|['’]?re| is| are)? (?:coming|sending|on \w+ way)\b|^\W*(?:ok(?:ay)?\W+)?(?:i['’]?m |i am )?(?:call|ring)in(?:g|['’])?(?: now)?\W*$|\b(?:can|will|['’]ll) be here in\b|\bi(?:['’]?ve| have) (?:rung|called)\s*$|\bto drive (?:with )?me\b/iu;

const NEGATES =
	/n['’]t\b|\b(?:not|never|nobody|if|cannot|cant|dont|didnt|wont|isnt|havent|hasnt|should|could|would|feel|about|fine|jok\w*|walk|wish|love|sorry|before|angry|drunk|hit\w*|hurt\w*|kill\w*|lost|sick|boss|took|taken|nothing|lied?|coming (?:for|back|home|out))\b/iu;

/** So likely is a topic that is taken for the topic. */
const SURE = 0.6;

const nameAbout = (said: string, reading: Reading | Unread, about: Scripts['about']): string | null => {
	const likeliest = likeliestOf('topics', reading);
	if (likeliest !== null && likeliest.p >= SURE && likeliest.label !== 'other')
		return about[likeliest.label].words;
	const words = ` ${(said.toLowerCase().match(/\p{L}+/gu) ?? []).join(' ')} `;
	return (
		Object.values(about).find(({ by }) => by.some((phrase) => words.includes(` ${phrase} `)))?.words ?? null
	);
};
