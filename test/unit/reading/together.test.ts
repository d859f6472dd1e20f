import { expect, it } from 'vitest';
import { togetherWith } from '../../../src/core/reading/together.ts';

it('joins a message with the four before it, oldest first, and a first message with nothing', () => {
	expect(togetherWith([], 'a')).toBeNull();
	expect(togetherWith(['a'], 'b')).toBe('a\nb');
	expect(togetherWith(['a', 'b', 'c', 'd', 'e'], 'f')).toBe('b\nc\nd\ne\nf');
});
