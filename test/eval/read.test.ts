import { join } from 'node:path';
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { openEncoderInNode } from '../../src/adapters/transformers/open-encoder-in-node.ts';
import { ENGLISH } from '../../src/content/en/english.ts';
import { encoderFolder } from '../../tools/encoder-folder.ts';
import {
	readBanking77,
	readClinc150,
	readGoEmotions,
	readHeldOut,
	readOutside,
	readToldHeldOut,
} from './data.ts';
import {
	evaluateEmotions,
	evaluateFalseAlarms,
	evaluateHeldOut,
	evaluateSpellings,
	evaluateUnread,
	readGroupings,
	Reader,
} from './read.ts';
import { evaluateTogether } from './read-together.ts';

const DATA = '../shared/data';

// What the encoder that ships must not fall behind; the whole table comes from `npm run eval -- read`. Where the aim is
// higher than the floor, it stands beside it. A floor leaves room for a few messages: processors round differently, and
// one of 1,800 near misses has fallen on the other side on another machine.

let reader: Reader;

beforeAll(async () => {
	const { loaded } = await openEncoderInNode(encoderFolder);
	reader = new Reader(loaded, ENGLISH.lexicon, () => undefined);
}, 60_000);

/**
 * Written of the kinds that an encoder misread most (`w10`), or with danger, what sounds like it and neither side by side
 * in one life (`w11`): measured apart, so that encoders can be compared.
 */
const isHard = ({ scenario }: { readonly scenario: string }): boolean => scenario.startsWith('w10');
const isDense = ({ scenario }: { readonly scenario: string }): boolean => scenario.startsWith('w11');

describe('the project’s own messages that were held out', () => {
	const heldOut = readHeldOut('training/examples').filter((example) => !isHard(example) && !isDense(example));
	let own: Awaited<ReturnType<typeof evaluateHeldOut>>;

	beforeAll(async () => {
		own = await evaluateHeldOut(reader, heldOut);
	}, 600_000);

	it('are enough to measure by', () => {
		expect(own.messages).toBeGreaterThan(2000);
	});

	it('have their self-harm heard', () => {
		expect(own.selfHarm.recall, 'aim .98').toBeGreaterThanOrEqual(0.94);
		expect(own.selfHarm.precision, 'aim .90').toBeGreaterThanOrEqual(0.79);
		expect(own.selfHarm.withinOne, 'aim .95').toBeGreaterThanOrEqual(0.93);
	});

	it('have their dangers heard, and raise few false alarms', () => {
		expect(own.anyDanger.recall, 'aim .96').toBeGreaterThanOrEqual(0.915);
		expect(own.anyDanger.falseAlarms.nearMisses, 'aim .02').toBeLessThanOrEqual(0.125);
		expect(own.anyDanger.falseAlarms.nearMissesOfPairs, 'aim .02').toBeLessThanOrEqual(0.19);
	});

	it('have their wish for a person heard', () => {
		expect(own.person.recall, 'aim .98').toBeGreaterThanOrEqual(0.97);
	});

	it('are read for topic and need', () => {
		expect(own.topics.macroF1, 'aim .85').toBeGreaterThanOrEqual(0.715);
		expect(own.needs.macroF1).toBeGreaterThanOrEqual(0.76);
	});

	it('are read with probabilities that mean what they say', () => {
		for (const [head, error] of Object.entries(own.calibrationError))
			expect(error, head).toBeLessThanOrEqual(0.05);
	});

	it('are heard as well when misspelt', { timeout: 600_000 }, async () => {
		const { lost } = await evaluateSpellings(reader, heldOut, 2000);
		expect(lost, 'aim .03').toBeLessThanOrEqual(0.05);
	});
});

it('hears more in messages read together than one by one', { timeout: 300_000 }, async () => {
	const { loaded } = await openEncoderInNode(encoderFolder);
	const told = readToldHeldOut('training/conversations');
	const { messages, alone, standing, together } = await evaluateTogether(loaded, ENGLISH.lexicon, told);
	expect(messages).toBeGreaterThan(1500);
	expect(together.recall).toBeGreaterThan(alone.recall);
	expect(together.falseAlarms).toBeLessThan(standing.falseAlarms);
});

it(
	'hears the dangers of lives in which they stand beside what sounds like them',
	{ timeout: 120_000 },
	async () => {
		const dense = await evaluateHeldOut(reader, readHeldOut('training/examples').filter(isDense));
		expect(dense.messages).toBeGreaterThan(1400);
		expect(dense.selfHarm.recall, 'aim .98').toBeGreaterThanOrEqual(0.95);
		expect(dense.anyDanger.recall, 'aim .96').toBeGreaterThanOrEqual(0.88);
		expect(dense.anyDanger.falseAlarms.nearMisses, 'aim .02').toBeLessThanOrEqual(0.155);
	},
);

it('hears more than the encoder before it of what that one misread', { timeout: 120_000 }, async () => {
	const hard = await evaluateHeldOut(reader, readHeldOut('training/examples').filter(isHard));
	expect(hard.messages).toBeGreaterThan(1500);
	// That one heard .673 and .595 of them.
	expect(hard.selfHarm.recall, 'aim .98').toBeGreaterThanOrEqual(0.74);
	expect(hard.anyDanger.recall, 'aim .96').toBeGreaterThanOrEqual(0.65);
});

it('knows what it cannot read', { timeout: 60_000 }, async () => {
	const unread = await evaluateUnread(reader, readOutside('training/outside'));
	expect(unread.recall).toBeGreaterThanOrEqual(0.88);
	expect(unread.readableCalledUnread).toBeLessThanOrEqual(0.05);
	expect(unread.calibrationError).toBeLessThanOrEqual(0.05);
});

const goemotions = readGoEmotions(join(DATA, 'goemotions'));

it.skipIf(goemotions === null)(
	'reads the emotions of GoEmotions (skipped without the data)',
	{ timeout: 600_000 },
	async () => {
		if (goemotions === null) return;
		const config = readFileSync(join(encoderFolder, 'encoder', 'config.json'), 'utf8');
		const emotions = await evaluateEmotions(reader, goemotions, readGroupings(config));
		expect(emotions.messages).toBe(5427);
		expect(emotions.macroF1).toBeGreaterThanOrEqual(0.51);
		expect(emotions.ekman).toBeGreaterThanOrEqual(0.63);
		expect(emotions.sentiments, 'aim .70').toBeGreaterThanOrEqual(0.69);
		expect(emotions.calibrationError).toBeLessThanOrEqual(0.05);
	},
);

describe.each([
	['Banking77', readBanking77(join(DATA, 'banking77'))],
	['CLINC150', readClinc150(join(DATA, 'clinc150'))],
])('the requests of %s', (_, requests) => {
	it.skipIf(requests === null)(
		'raise hardly an alarm (skipped without the data)',
		{ timeout: 600_000 },
		async () => {
			if (requests === null) return;
			const { falseAlarms } = await evaluateFalseAlarms(reader, requests.test);
			expect(falseAlarms).toBeLessThanOrEqual(0.005);
		},
	);
});
