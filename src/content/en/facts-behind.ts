import type { Fact } from '../../core/help/fact.ts';

/** What a reply about a running clock rests on. */
export const FACTS_BEHIND = {
	title: 'Where this comes from',
	source: ({ name, url }: Fact['source']) => `Source: ${name}, ${url}.`,
	checked: 'Checked',
	checkWith: (whom: string) => `Check with ${whom}.`,
	/** The source was not read again by the day on which it had to be. */
	old: 'This is old by now and may have changed.',
} as const;
