import { linkOf, type Helpline } from '../people/helpline.ts';

/** Every address a tap may open beyond the own origin, each once: the helplines' numbers and the exit page. */
export const linksOut = (helplines: readonly Helpline[], exitPage: string): readonly string[] => [
	...new Set([...helplines.flatMap(({ contacts }) => contacts.map(linkOf)), exitPage]),
];

/**
 * Whether a page of `origin` may lead to `address`, as the header says it to browsers that know it: its own pages and
 * files, an empty page, and exactly what is linked.
 */
export const mayLeadTo = (address: string, origin: string, links: readonly string[]): boolean =>
	address === 'about:blank' ||
	links.includes(address) ||
	[`${origin}/`, `blob:${origin}/`].some((own) => address.startsWith(own));
