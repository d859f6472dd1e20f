import { expect, it } from 'vitest';
import { stem } from '../../../src/core/memory/stem.ts';

it.each([
	// Examples of Porter's paper, step by step.
	['caresses', 'caress'],
	['ponies', 'poni'],
	['cats', 'cat'],
	['feed', 'feed'],
	['agreed', 'agre'],
	['plastered', 'plaster'],
	['bled', 'bled'],
	['motoring', 'motor'],
	['sing', 'sing'],
	['conflated', 'conflat'],
	['hopping', 'hop'],
	['falling', 'fall'],
	['hissing', 'hiss'],
	['failing', 'fail'],
	['filing', 'file'],
	['happy', 'happi'],
	['sky', 'sky'],
	['relational', 'relat'],
	['conditional', 'condit'],
	['rational', 'ration'],
	['digitizer', 'digit'],
	['vietnamization', 'vietnam'],
	['hopefulness', 'hope'],
	['sensibility', 'sensibl'],
	['triplicate', 'triplic'],
	['electrical', 'electr'],
	['goodness', 'good'],
	['revival', 'reviv'],
	['adjustment', 'adjust'],
	['adoption', 'adopt'],
	['effective', 'effect'],
	['probate', 'probat'],
	['rate', 'rate'],
	['cease', 'ceas'],
	['controll', 'control'],
	['roll', 'roll'],
])('takes %s for %s', (word, expected) => {
	expect(stem(word)).toBe(expected);
});
