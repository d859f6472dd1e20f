import type { Country, Helpline } from '../people/helpline.ts';
import type { ScriptName } from './plan.ts';
import type { RuleId } from './verdict.ts';

/** Words that a person wrote and checked, spoken as they stand. */
export type Script = {
	/**
	 * Ways to say it, used in turn while the same script goes on speaking. `{emergency}`, `{ifInDanger}`, `{crisis}` and
	 * `{health}` are sentences of the country; every other word is fixed.
	 */
	readonly wordings: readonly (readonly string[])[];
	/** The helplines that stand below it. */
	readonly shows: readonly Helpline['role'][];
	/** The rules it answers, and whose guidance its words follow. */
	readonly rules: readonly RuleId[];
	readonly sources: readonly string[];
};

type Way = 'emergency' | 'ifInDanger' | 'crisis' | 'health';

export type Scripts = {
	readonly byName: Readonly<Record<ScriptName, Script>>;
	/** How a country says whom to call: numbers stand here as they stand among its helplines. */
	readonly ways: Readonly<Record<Country, Readonly<Record<Way, string>>>>;
};

/**
 * The sentences of a script and the ids of the helplines below it. `spokenBefore` is how often the script has spoken
 * in this conversation. Cannot fail: a country without checked numbers has sentences that say so.
 */
export const writeScript = (
	name: ScriptName,
	country: Country,
	spokenBefore: number,
	scripts: Scripts,
	helplines: readonly Helpline[],
): { readonly sentences: readonly string[]; readonly helplines: readonly string[] } => {
	const { wordings, shows } = scripts.byName[name];
	const ways = scripts.ways[country];
	return {
		sentences: (wordings[spokenBefore % wordings.length] ?? []).map((sentence) =>
			sentence.replace(/\{(emergency|ifInDanger|crisis|health)\}/u, (_, way: Way) => ways[way]),
		),
		helplines: helplines
			.filter((helpline) => helpline.country === country && shows.includes(helpline.role))
			.map(({ id }) => id),
	};
};
