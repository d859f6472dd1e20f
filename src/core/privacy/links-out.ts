import { linkOf, type Helpline } from '../people/helpline.ts';

/** Every address a tap may open beyond the own origin, each once: the helplines' numbers and the exit page. */
export const linksOut = (helplines: readonly Helpline[], exitPage: string): readonly string[] => [
	...new Set([...helplines.flatMap(({ contacts }) => contacts.map(linkOf)), exitPage]),
];
