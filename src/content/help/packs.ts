import { factsIn, type Pack } from '../../core/help/pack.ts';
import type { Helpline } from '../../core/people/helpline.ts';
import { EVERY_HELPLINE } from '../people/more-helplines.ts';
import { EVERYONE_FACTS } from './all/everyone.ts';
import { SEXUAL_HEALTH_ALL } from './all/sexual-health.ts';
import { FACTS, type FactId } from './facts.ts';
import * as ukDebt from './uk/debt-facts.ts';
import { SEXUAL_HEALTH_UK } from './uk/sexual-health.ts';
import * as usDebt from './us/debt-facts.ts';
import { SEXUAL_HEALTH_US } from './us/sexual-health.ts';

/** What has a clock stands in one list, which replies count with: here by what it is about. */
const AFTER_SEX: readonly FactId[] = [
	'levonorgestrel-uk',
	'emergency-pill-us',
	'ulipristal',
	'copper-coil',
	'pep',
	'doxy-pep',
];
const afterSex = FACTS.filter(({ id }) => AFTER_SEX.includes(id));
const papers = FACTS.filter(({ id }) => !AFTER_SEX.includes(id));

const within = (country: Pack['country'], facts: unknown): Pack['facts'] =>
	factsIn(facts).filter((fact) => fact.country === country);

const contacts = (country: Pack['country'], ...roles: readonly Helpline['role'][]): readonly Helpline[] =>
	EVERY_HELPLINE.filter((helpline) => helpline.country === country && roles.includes(helpline.role));

/** Every pack there is. Another country is another file, and its packs here; see `docs/packs.md`. */
export const PACKS: readonly Pack[] = [
	{
		id: 'uk-crisis',
		country: 'UK',
		subject: 'crisis',
		facts: [],
		contacts: contacts('UK', 'emergency', 'crisis'),
		tools: [],
	},
	{
		id: 'uk-debt',
		country: 'UK',
		subject: 'debt',
		facts: within('UK', [papers, ukDebt]),
		contacts: contacts('UK', 'debt'),
		tools: ['debt'],
	},
	{
		id: 'uk-sexual-health',
		country: 'UK',
		subject: 'sexual-health',
		facts: within('UK', [afterSex, SEXUAL_HEALTH_UK]),
		contacts: contacts('UK', 'health'),
		tools: ['sexual-health'],
	},
	{
		id: 'us-crisis',
		country: 'US',
		subject: 'crisis',
		facts: [],
		contacts: contacts('US', 'emergency', 'crisis'),
		tools: [],
	},
	{
		id: 'us-debt',
		country: 'US',
		subject: 'debt',
		facts: within('US', [papers, usDebt]),
		contacts: contacts('US', 'debt'),
		tools: ['debt'],
	},
	{
		id: 'us-sexual-health',
		country: 'US',
		subject: 'sexual-health',
		facts: within('US', [afterSex, SEXUAL_HEALTH_US]),
		contacts: contacts('US', 'health'),
		tools: ['sexual-health'],
	},
	{
		id: 'all-sexual-health',
		country: 'all',
		subject: 'sexual-health',
		facts: within('all', [afterSex, SEXUAL_HEALTH_ALL]),
		contacts: [],
		tools: ['sexual-health'],
	},
	{
		id: 'all-everyone',
		country: 'all',
		subject: 'everyone',
		facts: within('all', EVERYONE_FACTS),
		contacts: [],
		tools: ['safety-plan', 'breathing'],
	},
];
