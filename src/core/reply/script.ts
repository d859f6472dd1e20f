import type { Country, Helpline } from '../people/helpline.ts';
import type { Topic } from '../reading/labels.ts';
import type { Reading, Unread } from '../reading/reading.ts';
import type { ScriptName } from './plan.ts';
import type { RuleId } from './verdict.ts';

/** Words that a person wrote and checked, spoken as they stand. */
export type Script = {
	/**
	 * Ways to say it, used in turn while the same script goes on speaking. `{emergency}`, `{ifInDanger}`, `{crisis}` and
	 * `{health}` are sentences of the country. `[… {about} …]` is said when it is known what the trouble is about, and
	 * left out when not. Every other word is fixed.
	 */
	readonly wordings: readonly (readonly string[])[];
	/** The helplines that stand below it. */
	readonly shows: readonly Helpline['role'][];
	/** The rules it answers, and whose guidance its words follow. */
	readonly rules: readonly RuleId[];
	readonly sources: readonly string[];
};

type Way = 'emergency' | 'ifInDanger' | 'crisis' | 'health';

type About = {
	/** A noun phrase that says it back: *the money worries*. */
	readonly words: string;
	/** The person's own words by which it is known when the encoder could not tell; lower case, each as it stands. */
	readonly by: readonly string[];
};

export type Scripts = {
	readonly byName: Readonly<Record<ScriptName, Script>>;
	/** How a country says whom to call: numbers stand here as they stand among its helplines. */
	readonly ways: Readonly<Record<Country, Readonly<Record<Way, string>>>>;
	/** What the trouble is about, in words that are safe in any danger: those of the person may name a method. */
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
};

/**
 * The sentences of a script and the ids of the helplines below it. Cannot fail: a country without checked numbers has
 * sentences that say so.
 */
export const writeScript = (
	{ name, country, before, said, reading }: Spoken,
	scripts: Scripts,
	helplines: readonly Helpline[],
): { readonly sentences: readonly string[]; readonly helplines: readonly string[] } => {
	const { wordings, shows } = scripts.byName[name];
	const ways = scripts.ways[country];
	const about = nameAbout(said, reading, scripts.about);
	return {
		sentences: (wordings[before % wordings.length] ?? []).map((sentence) =>
			sentence
				.replace(/\[([^\]]*)\]/gu, (_, part: string) =>
					about === null ? '' : part.replace('{about}', about),
				)
				.replace(/\{(emergency|ifInDanger|crisis|health)\}/u, (_, way: Way) => ways[way]),
		),
		helplines: helplines
			.filter((helpline) => helpline.country === country && shows.includes(helpline.role))
			.map(({ id }) => id),
	};
};

/** So likely is a topic that is taken for the topic. */
const SURE = 0.6;

const nameAbout = (said: string, reading: Reading | Unread, about: Scripts['about']): string | null => {
	const [likeliest] = reading.kind === 'read' && reading.outside === null ? reading.topics : [];
	if (likeliest !== undefined && likeliest.p >= SURE && likeliest.label !== 'other')
		return about[likeliest.label].words;
	const words = new Set(said.toLowerCase().match(/\p{L}+/gu));
	return Object.values(about).find(({ by }) => by.some((word) => words.has(word)))?.words ?? null;
};
