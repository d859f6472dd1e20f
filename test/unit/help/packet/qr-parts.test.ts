import * as fc from 'fast-check';
import jsQR from 'jsqr';
import { describe, expect, it } from 'vitest';
import { joinQrParts, qrPartsOf } from '../../../../src/core/help/packet/qr-parts.ts';
import { qrPictureOf, type QrPicture } from '../../../../src/ui/help/packet/qr-picture.ts';

/** Pixels of a module, as few as a camera may get of a code on a small screen. */
const SCALE = 3;

/** What the screen shows, as pixels. */
const pixelsOf = ({ size, path }: QrPicture) => {
	const side = size * SCALE;
	const data = new Uint8ClampedArray(side * side * 4).fill(255);
	for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/gu))
		for (let row = 0; row < SCALE; row += 1)
			for (let column = 0; column < Number(width) * SCALE; column += 1) {
				const at = ((Number(y) * SCALE + row) * side + Number(x) * SCALE + column) * 4;
				data.fill(0, at, at + 3);
			}
	return { data, side };
};

/** As a camera with the second library reads it. */
const scan = (part: string): string => {
	const { data, side } = pixelsOf(qrPictureOf(part));
	const found = jsQR(data, side, side, { inversionAttempts: 'dontInvert' });
	if (found === null) throw new Error('jsQR finds no code');
	return found.data;
};

/** Letters of many scripts, emoji and what joins them, control characters, and any code point at all. */
const anyScript = fc.oneof(
	fc.string({ unit: 'grapheme', minLength: 20, maxLength: 8000, size: 'max' }),
	fc.string({ unit: 'binary', minLength: 20, maxLength: 8000, size: 'max' }),
	fc.string({
		unit: fc.constantFrom(...Array.from('aé ß我是מהلاहिन्दीงðŁ\n\t“”👩‍👩‍👧')),
		minLength: 20,
		maxLength: 8000,
		size: 'max',
	}),
	fc.string({ minLength: 20, maxLength: 700 }),
);

describe('a text carried as codes', () => {
	it(
		'is the same when another library has read them, whatever its script and up to 8,000 characters',
		{ timeout: 120_000 },
		() => {
			fc.assert(
				fc.property(anyScript, fc.infiniteStream(fc.nat()), (text, order) => {
					const scanned = qrPartsOf(text).map(scan);
					const shuffled = scanned
						.map((part) => ({ part, place: order.next().value as number }))
						.toSorted((one, other) => one.place - other.place)
						.map(({ part }) => part);
					expect(joinQrParts(shuffled)).toEqual({ is: 'whole', text });
				}),
				{ numRuns: 15 },
			);
		},
	);

	it.each([
		['20 letters', 'a'.repeat(20)],
		['8,000 letters', 'Word of eight thousand. '.repeat(334).slice(0, 8000)],
		['8,000 characters of four bytes', '𓀀'.repeat(8000)],
		['8,000 letters without a blank', 'x'.repeat(8000)],
		['digits, which have a code of their own', '12345678901234567890'],
		['capitals, which have one too', 'HELP ME WITH THIS 123 $%*+-./:'],
		['what begins like a part', '1/2 ABCDEF\nand goes on like any text'],
		['a character longer than a code', `e${'\u0301'.repeat(2000)}`],
	])('holds for %s', { timeout: 60_000 }, (_, text) => {
		expect(joinQrParts(qrPartsOf(text).map(scan))).toEqual({ is: 'whole', text });
	});

	it('stands in a single code as it is, when it fits', () => {
		expect(qrPartsOf('I owe rent since May.')).toEqual(['I owe rent since May.']);
	});

	it('is numbered, and cut behind a word, when it is long', () => {
		const parts = qrPartsOf('My rent is late. '.repeat(100));
		expect(parts).toHaveLength(3);
		parts.forEach((part, index) => {
			expect(part).toMatch(new RegExp(`^${index + 1}/3 [0-9A-Z]{6}\n`, 'u'));
			expect(part).toMatch(/\s$/u);
		});
	});

	it('cuts no emoji apart', () => {
		for (const part of qrPartsOf('👩‍👩‍👧'.repeat(200))) expect(part.split('\n')[1]).toMatch(/^(?:👩‍👩‍👧)+$/u);
	});
});

describe('codes that were scanned', () => {
	const text = 'What I said, word for word. '.repeat(60);
	const parts = qrPartsOf(text);
	const other = qrPartsOf('Something else that was said. '.repeat(60));

	it('are told apart from those of another text', () => {
		expect(joinQrParts([...parts.slice(1), other[0] ?? ''])).toEqual({ is: 'mixed' });
		expect(joinQrParts(['one thing', 'another'])).toEqual({ is: 'mixed' });
		expect(joinQrParts([...parts, 'something short'])).toEqual({ is: 'mixed' });
	});

	it('tell which is missing', () => {
		expect(joinQrParts([parts[2] ?? '', parts[0] ?? ''])).toEqual({ is: 'missing', numbers: [2] });
		expect(joinQrParts([])).toEqual({ is: 'missing', numbers: [1] });
	});

	it('do not mind being scanned twice', () => {
		expect(joinQrParts([...parts, ...parts])).toEqual({ is: 'whole', text });
	});

	it('tell when one is not as it was', () => {
		const bent = [(parts[0] ?? '').replace('word for word', 'word by word'), ...parts.slice(1)];
		expect(joinQrParts(bent)).toEqual({ is: 'changed' });
	});
});
