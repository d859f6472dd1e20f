import { afterAskingToTalk } from '../grammar/question.ts';
import { isDeterminer, lowerAt, made } from '../grammar/word.ts';
import { stripLeading, stripTrailing } from '../grammar/strip.ts';
import type { Word } from '../language.ts';

/**
 * What is asked of the listener, as a wish: *write my resignation letter* and *can you write my resignation letter* →
 * *I want my resignation letter*, *don't give me a leaflet voice* → *I don't want a leaflet voice*,
 * *can I tell you about my dad* → *I want to talk about my dad*. Null when nothing is, or in words not known here.
 */
export const readRequest = (sentence: readonly Word[]): readonly Word[] | null => {
	const asked = stripTrailing(stripLeading(sentence)).filter(
		({ lower }) => !/^(?:just|please|pls)$/u.test(lower),
	);
	const isOfYou =
		/^(?:can|could|will|would)$/u.test(lowerAt(asked, 0)) && /^(?:you|u)$/u.test(lowerAt(asked, 1));
	const words = withoutForMe(isOfYou && GIVING.test(lowerAt(asked, 2)) ? asked.slice(2) : asked);
	const lower = words.map((word) => word.lower);
	const about = afterAskingToTalk(words);
	if (about !== null) return [made('I'), made('want'), made('to'), made('talk'), ...about];
	const helps = lower.indexOf('help');
	if (
		helps !== -1 &&
		helps <= 2 &&
		lower[helps + 1] === 'me' &&
		/^(?:can|could|help|would)$/u.test(lower[0] ?? '')
	)
		return [made('I'), made('want'), made('to'), ...words.slice(helps + (lower[helps + 2] === 'to' ? 3 : 2))];
	if (lower[0] === 'talk' && lower[1] === 'about')
		return [made('I'), made('want'), made('to'), ...words.slice(0, 1).map(small), ...words.slice(1)];
	const isRefused = /^(?:don't|dont|stop)$/u.test(lower[0] ?? '');
	const verb = isRefused ? 1 : 0;
	const object = lower[verb + 1] === 'me' ? verb + 2 : verb + 1;
	if (!GIVING.test(lowerAt(words, verb)) || !isDeterminer(words[object])) return null;
	return [
		made('I'),
		made(isRefused ? "don't" : 'want'),
		...(isRefused ? [made('want')] : []),
		...words.slice(object),
	];
};

const withoutForMe = (words: readonly Word[]): readonly Word[] => {
	const at = words.findIndex(({ lower }, index) => lower === 'for' && words[index + 1]?.lower === 'me');
	return at === -1 ? words : [...words.slice(0, at), ...words.slice(at + 2)];
};

const GIVING = /^(?:give|giving|write|send|draft|make)$/u;

const small = (word: Word): Word => ({ ...word, text: word.lower });
