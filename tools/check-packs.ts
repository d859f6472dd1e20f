import * as v from 'valibot';
import { isPastReview, PACK_SUBJECTS, type Pack } from '../src/core/help/pack.ts';
import type { Detail } from '../src/core/people/detail.ts';
import { COUNTRIES } from '../src/core/people/helpline.ts';
import { TOOL_IDS } from '../src/core/help/tools.ts';

/** What is wrong with what is shown as known, one line each; empty when it may be shown. Any stops the build. */
export const problemsOf = (packs: readonly Pack[], details: readonly Detail[]): readonly string[] => [
	...packs.flatMap((pack) => [
		...issuesOf(PACK, pack, pack.id),
		...pack.facts.flatMap((fact) => [
			...issuesOf(FACT, fact, fact.id),
			...(fact.review > fact.checked ? [] : [`${fact.id}: its review is not after it was checked`]),
			...(fact.country === pack.country ? [] : [`${fact.id}: of another country than ${pack.id}`]),
		]),
		...pack.contacts.flatMap((contact) => issuesOf(CONTACT, contact, contact.id)),
		...(pack.facts.length + pack.contacts.length > 0 ? [] : [`${pack.id}: nothing is in it`]),
	]),
	...details.flatMap((detail) => issuesOf(SOURCED, detail, `${detail.kind} of ${detail.helpline}`)),
	...twice(packs.map(({ id }) => id)),
	...twice(packs.flatMap(({ facts }) => facts.map(({ id }) => id))),
	...twice(packs.flatMap(({ contacts }) => contacts.map(({ id }) => id))),
];

/** Facts whose source must be read again by now: they are shown as old, and the build goes on. */
export const pastReview = (packs: readonly Pack[], now: number): readonly string[] =>
	packs.flatMap(({ facts }) =>
		facts.filter((fact) => isPastReview(fact, now)).map(({ id, review }) => `${id}: review was ${review}`),
	);

const words = v.pipe(v.string(), v.trim(), v.minLength(3));

const name = v.pipe(v.string(), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u));

const date = v.pipe(v.string(), v.isoDate());

const source = v.strictObject({
	name: words,
	/** Without `https://`: it is read and typed, never tapped. */
	url: v.pipe(v.string(), v.regex(/^[\w-]+(?:\.[\w-]+)+(?:\/\S*)?$/u)),
});

/** What every statement carries, also one that is no fact of a pack. */
const SOURCED = v.looseObject({
	says: words,
	source,
	status: v.picklist(['V', 'S']),
	checked: date,
	review: date,
});

/** A fact of status U has no place here: it is not shown until a source is found. */
export const FACT = v.strictObject({
	id: name,
	country: v.picklist(['UK', 'US', 'all']),
	says: v.pipe(v.string(), v.regex(/^[\p{Lu}\p{N}].+\.$/u)),
	thing: words,
	lasts: v.nullable(
		v.strictObject({
			count: v.pipe(v.number(), v.integer(), v.minValue(1)),
			unit: v.picklist(['hours', 'days', 'clear-days']),
		}),
	),
	source,
	status: v.picklist(['V', 'S']),
	checkWith: words,
	checked: date,
	review: date,
});

const CONTACT = v.strictObject({
	id: name,
	country: v.picklist(COUNTRIES),
	role: v.picklist(['emergency', 'crisis', 'health', 'debt']),
	name: words,
	purpose: v.pipe(v.string(), v.regex(/^\p{Lu}.+\.$/u)),
	contacts: v.pipe(
		v.array(
			v.variant('kind', [
				v.strictObject({ kind: v.literal('call'), number: v.pipe(v.string(), v.regex(/^[0-9][0-9 ]*$/u)) }),
				v.strictObject({
					kind: v.literal('text'),
					number: v.pipe(v.string(), v.regex(/^[0-9][0-9 ]*$/u)),
					word: v.nullable(words),
				}),
			]),
		),
		v.minLength(1),
	),
	hours: words,
	cost: words,
	source,
	checked: date,
});

const PACK = v.strictObject({
	id: name,
	country: v.picklist(['UK', 'US', 'all']),
	subject: v.picklist(PACK_SUBJECTS),
	facts: v.array(v.unknown()),
	contacts: v.array(v.unknown()),
	tools: v.array(v.picklist(TOOL_IDS)),
});

const issuesOf = (shape: v.GenericSchema, value: unknown, id: string): readonly string[] =>
	v
		.safeParse(shape, value)
		.issues?.map((issue) => `${id}: ${v.getDotPath(issue) ?? 'as a whole'}: ${issue.message}`) ?? [];

const twice = (ids: readonly string[]): readonly string[] =>
	[...new Set(ids.filter((id, at) => ids.indexOf(id) !== at))].map((id) => `${id}: there twice`);
