import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	withChangedLine,
	withLine,
	withMovedLine,
	withoutLine,
	written,
} from '../../../src/core/help/lines.ts';

const lists = fc.array(fc.string(), { maxLength: 8 });
const places = fc.integer({ min: -2, max: 10 });

describe('a list that a person writes', () => {
	it('takes a new line without the blanks around it, and none twice', () => {
		expect(withLine(['a'], '  b ')).toEqual(['a', 'b']);
		expect(withLine(['a '], 'a')).toEqual(['a ']);
		expect(withLine(['a'], '   ')).toEqual(['a']);
	});

	it('moves a line one place, and no line gets lost', () => {
		expect(withMovedLine(['a', 'b', 'c'], 0, 1)).toEqual(['b', 'a', 'c']);
		expect(withMovedLine(['a', 'b', 'c'], 0, -1)).toEqual(['a', 'b', 'c']);
		fc.assert(
			fc.property(lists, places, fc.constantFrom(-1 as const, 1 as const), (lines, at, by) => {
				const moved = withMovedLine(lines, at, by);
				expect(moved.toSorted()).toEqual(lines.toSorted());
				if (moved !== lines) expect(withMovedLine(moved, at + by, by === 1 ? -1 : 1)).toEqual(lines);
			}),
		);
	});

	it('changes and drops the one line that is meant', () => {
		expect(withChangedLine(['a', 'a', 'b'], 1, 'c')).toEqual(['a', 'c', 'b']);
		expect(withoutLine(['a', 'a', 'b'], 1)).toEqual(['a', 'b']);
	});

	it('shows what has words in it', () => {
		expect(written([' a ', '', '  ', 'b'])).toEqual(['a', 'b']);
	});
});
