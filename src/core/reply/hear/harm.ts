import { isIn, type Lists } from './lists.ts';
import { isSomebody } from './subjects.ts';
import type { Word } from '../language.ts';

/** *he hit me*, *beaten by my dad*, *he forced me*; not *I hit a wall*. */
export const isHarm = (words: readonly Word[], lists: Lists): boolean =>
	words.some((word, index) => {
		if (!isIn(lists.harm, word)) return false;
		const after = words.slice(index + 1, index + 4).map(({ lower }) => lower);
		// *kick me out*, *throw me out* are about a home.
		if (words.slice(index + 1, index + 5).some(({ lower }) => lower === 'out' || lower === 'off'))
			return false;
		const before = words.slice(Math.max(0, index - 5), index);
		if (before.some(({ lower }) => /n't$|^(?:never|not|without)$/u.test(lower))) return false;
		const isSomeones = before.some(
			(one) => isSomebody(one) || /^(?:he|she|they|who|someone|somebody)(?:'|$)/u.test(one.lower),
		);
		return (
			(isSomeones && after.some((lower) => /^(?:me|us)$/u.test(lower))) ||
			(isIn(lists.assault, word) &&
				before.some(({ lower }) => /^(?:i|i'm|i've|me)$/u.test(lower)) &&
				before.some(({ lower }) => /^(?:was|been|got|being|were|getting)$/u.test(lower))) ||
			(after[0] === 'by' && /^(?:my|a|him|her|his|the|someone)$/u.test(after[1] ?? ''))
		);
	});
