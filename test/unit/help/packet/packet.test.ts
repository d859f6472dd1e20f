import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { PACKET_SOURCES, PACKET_TOLD } from '../../../../src/content/en/help/packet.ts';
import type { Instant, TurnId } from '../../../../src/core/brand.ts';
import { EMPTY_PACKET } from '../../../../src/core/help/packet/packet.ts';
import { partsInPasted } from '../../../../src/core/help/packet/pasted.ts';
import { prefill } from '../../../../src/core/help/packet/prefill.ts';
import { joinQrParts, qrPartsOf } from '../../../../src/core/help/packet/qr-parts.ts';
import { partsFrom } from '../../../../src/core/help/packet/sources.ts';
import { told } from '../../../../src/core/help/packet/told.ts';
import { NO_OUTCOME } from '../../../../src/core/turn.ts';
import { packetShape } from '../../../../src/vault/sheets/packet-shape.ts';
import { aReading } from '../../../support/a-reading.ts';
import { aTurn } from '../../../support/a-turn.ts';

describe('what can be picked', () => {
	const turn = aTurn({
		id: 'first' as TurnId,
		said: ' I am scared of my landlord. ',
		sentences: [{ text: 'You could write to them today. Or tell me more.', move: 'step' }],
	});

	it('is every message in the person’s own words', () => {
		const parts = partsFrom(
			{ turns: [turn, aTurn({ id: 'second' as TurnId, said: 'And the rent.' })], texts: [] },
			PACKET_SOURCES,
		);
		expect(parts.filter(({ kind }) => kind === 'said').map(({ words }) => words)).toEqual([
			'I am scared of my landlord.',
			'And the rent.',
		]);
	});

	it('is a step only once it was taken on, with what became of it', () => {
		const steps = (step: 'promised' | 'unresolved' | null) =>
			partsFrom({ turns: [{ ...turn, outcome: { ...NO_OUTCOME, step } }], texts: [] }, PACKET_SOURCES)
				.filter(({ kind }) => kind === 'step')
				.map(({ words }) => words);
		expect(steps(null)).toEqual([]);
		expect(steps('promised')).toEqual(['You could write to them today. (I do not know yet if it helped.)']);
		expect(steps('unresolved')).toEqual(['You could write to them today. (It did not work out.)']);
	});

	it('is what was read only where something was', () => {
		const read = (reading: ReturnType<typeof aReading>) =>
			partsFrom({ turns: [{ ...turn, reading }], texts: [] }, PACKET_SOURCES)
				.filter(({ kind }) => kind === 'read')
				.map(({ words }) => words);
		const topics = [{ label: 'housing', p: 0.9 } as const];
		expect(read({ ...aReading(), likely: [{ label: 'fear', p: 0.8 }], topics })).toEqual([
			'scared; about housing',
		]);
		expect(
			read({ ...aReading(), likely: [{ label: 'neutral', p: 0.8 }], topics: [{ label: 'other', p: 1 }] }),
		).toEqual([]);
		expect(
			read({ ...aReading(), likely: [{ label: 'fear', p: 0.8 }], topics, outside: 'gibberish' }),
		).toEqual([]);
	});

	it('is what other tools gave', () => {
		expect(
			partsFrom(
				{ turns: [], texts: [{ tool: 'safety-plan', title: 'Safety plan', text: 'I call Mira.' }] },
				PACKET_SOURCES,
			),
		).toEqual([{ kind: 'text', source: 'safety-plan', title: 'Safety plan', words: 'I call Mira.' }]);
	});
});

describe('dates that were said', () => {
	/** A Saturday, at noon. */
	const here = { now: Date.UTC(2026, 10, 21, 12) as Instant, minutesAheadOfUtc: 0 };
	const day = (at: number) => new Date(at).toISOString().slice(0, 10);

	it.each([
		['My landlord wants me out by Friday. I am scared.', '2026-11-27: My landlord wants me out by Friday.'],
		['The court date is tomorrow!', '2026-11-22: The court date is tomorrow!'],
		['bailiffs are coming on 3 December', '2026-12-03: bailiffs are coming on 3 December'],
	])('“%s” gives its day with its words', (words, value) => {
		expect(prefill([words], here, day).map((found) => found.value)).toEqual([value]);
	});

	it.each([
		'It happened last Friday.',
		'Some day I will leave.',
		'They called yesterday.',
		'I owe 400 pounds.',
	])('“%s” gives none', (words) => {
		expect(prefill([words], here, day)).toEqual([]);
	});

	it('come newest first, and each once', () => {
		const found = prefill(['It is due tomorrow.', 'They come on Monday.', 'It is due tomorrow.'], here, day);
		expect(found.map(({ words }) => words)).toEqual(['It is due tomorrow.', 'They come on Monday.']);
	});
});

describe('what came out', () => {
	it('is nothing while the page is empty', () => {
		expect(told({ ...EMPTY_PACKET, for: 'a nurse', name: 'Ana' }, PACKET_TOLD)).toBe('');
	});

	it('tells whom it is for and what the person wrote there', () => {
		expect(
			told({ ...EMPTY_PACKET, for: 'a nurse.', about: 'A rash', asked: 'Is it serious?' }, PACKET_TOLD),
		).toBe(
			'I made a page to show to a nurse. It is about this: A rash. What I want from them: Is it serious?',
		);
	});
});

describe('pasted codes', () => {
	const text = 'What I said,\nword for word. '.repeat(90);
	const parts = qrPartsOf(text);

	it('are parted again, in any order, with or without line ends of Windows', () => {
		for (const pasted of [parts.join('\n'), parts.toReversed().join('\r\n'), `\n\n${parts.join('\n')}\n`])
			expect(joinQrParts(partsInPasted(pasted))).toEqual({ is: 'whole', text });
	});

	it('are one text where there is no number', () => {
		expect(partsInPasted('Just a short text.')).toEqual(['Just a short text.']);
		expect(partsInPasted(' \n')).toEqual([]);
	});
});

describe('the shape of a packet', () => {
	const sheet = {
		...EMPTY_PACKET,
		for: 'a nurse',
		parts: [{ kind: 'said', source: 'turn', title: '', words: 'Mine.' }],
	};

	it('takes what the tool keeps', () => {
		expect(v.parse(packetShape, JSON.parse(JSON.stringify(sheet)))).toEqual(sheet);
		expect(v.parse(packetShape, EMPTY_PACKET)).toEqual(EMPTY_PACKET);
	});

	it.each([
		['a kind there is not', { ...sheet, parts: [{ ...sheet.parts[0], kind: 'other' }] }],
		['too long a text', { ...sheet, about: 'x'.repeat(300_000) }],
		['too many parts', { ...sheet, parts: Array.from({ length: 1001 }, () => sheet.parts[0]) }],
		['no trusted person at all', { ...sheet, trusted: undefined }],
		['no object', 'a packet'],
	])('refuses %s', (_, wrong) => {
		expect(v.safeParse(packetShape, wrong).success).toBe(false);
	});
});
