import { describe, expect, it } from 'vitest';
import { endOf, readJournal, soundPart, toShelved, type Line } from '../../../src/adapters/shelf/journal.ts';
import { seededRandom, below } from '../../support/seeded-random.ts';

const HASH = 'a'.repeat(64);

const FILES = ['one', 'two'].map((name) => ({
	path: name,
	url: `https://host.example/${name}`,
	bytes: 100,
	sha256: null,
	blocks: null,
	cache: 'models',
}));

const shelved = (url: string, sha256 = HASH): Line => ({
	is: 'shelved',
	path: url.slice(-3),
	url,
	cache: 'models',
	bytes: 100,
	blocks: { size: 60, sha256 },
	sha256: null,
	trust: 'first-use',
	from: 'host.example',
	at: 1,
});

const LINES: readonly Line[] = [
	{ is: 'files', files: FILES, isWhole: true },
	{ is: 'begun', slot: 0, url: 'https://host.example/one', bytes: 100, version: null },
	{ is: 'block', slot: 0, at: 0, bytes: 60, sha256: HASH },
	{ is: 'block', slot: 0, at: 60, bytes: 40, sha256: HASH },
	// The next one comes while it is put away.
	{ is: 'begun', slot: 1, url: 'https://host.example/two', bytes: 100, version: '"v"' },
	{ is: 'block', slot: 1, at: 0, bytes: 30, sha256: HASH },
	shelved('https://host.example/one'),
];

const textOf = (lines: readonly Line[]): string => lines.map((line) => `${JSON.stringify(line)}\n`).join('');

describe('the journal of a model', () => {
	it('says which files are whole, and how much of the next one has come', () => {
		const record = readJournal(textOf(LINES));
		expect(toShelved('id', record)).toMatchObject({
			bytesHere: 130,
			bytesWhole: 200,
			isReady: false,
			files: FILES,
		});
		expect(record.partials).toMatchObject([{ slot: 1, url: 'https://host.example/two', version: '"v"' }]);
		const all = readJournal(textOf([...LINES, shelved('https://host.example/two')]));
		expect(toShelved('id', all)).toMatchObject({ bytesHere: 200, isReady: true });
	});

	it('cut off anywhere, as by a kill, says what it said at the line before', () => {
		const text = textOf(LINES);
		const random = seededRandom(1);
		for (let round = 0; round < 300; round++) {
			const end = below(random, text.length + 1);
			const whole = LINES.slice(0, text.slice(0, end).split('\n').length - 1);
			expect(readJournal(text.slice(0, end))).toEqual(readJournal(textOf(whole)));
		}
	});

	it.each([
		'{"is":"shelved"}',
		'{"is":"other"}',
		'null',
		'{',
		'{"is":"block","at":-1,"bytes":1,"sha256":"x"}',
	])('believes nothing from a line that is none: %s', (line) => {
		const before = textOf(LINES.slice(0, 3));
		const text = `${before}${line}\n${textOf(LINES.slice(3))}`;
		expect(readJournal(text)).toEqual(readJournal(before));
		expect(soundPart(text)).toBe(before);
	});

	it('takes back what was cut, and a file that was lost; what it was known by first stays', () => {
		const record = readJournal(
			textOf([
				...LINES,
				{ is: 'cut', slot: 1, at: 0 },
				{ is: 'lost', url: 'https://host.example/one' },
				shelved('https://host.example/one', 'b'.repeat(64)),
			]),
		);
		expect(record.first.get('https://host.example/one')?.sha256).toBe(HASH);
		const cut = readJournal(textOf([...LINES.slice(0, 6), { is: 'cut', slot: 0, at: 60 }]));
		expect(cut.partials.map(endOf)).toEqual([60, 30]);
		const lost = readJournal(textOf([...LINES, { is: 'lost', url: 'https://host.example/one' }]));
		expect(toShelved('id', lost).bytesHere).toBe(30);
	});

	it('takes a block that does not follow the one before for none', () => {
		const record = readJournal(
			textOf([...LINES.slice(0, 3), { is: 'block', slot: 0, at: 61, bytes: 39, sha256: HASH }]),
		);
		expect(record.partials[0]?.blocks).toHaveLength(1);
	});
});
