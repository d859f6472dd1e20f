import { fill } from '../../reply/fill.ts';
import type { Infection, SexualHealthSheet, Tone } from './sheet.ts';

/** Fixed words; `greeting` has a slot for `name`, the messages one for `infection`. */
export type PartnerWords = {
	readonly greeting: string;
	readonly greetingNameless: string;
	readonly infections: Readonly<Record<Infection, string>>;
	readonly tones: Readonly<Record<Tone, string>>;
};

/** What a person can say or send to a partner: the fixed words, and what was given, nothing else. */
export const partnerWords = (
	{ partner }: Pick<SexualHealthSheet, 'partner'>,
	words: PartnerWords,
): string => {
	const name = partner.name.trim();
	const greeting = name === '' ? words.greetingNameless : fill(words.greeting, { name });
	return `${greeting} ${fill(words.tones[partner.tone], { infection: words.infections[partner.infection] })}`;
};
