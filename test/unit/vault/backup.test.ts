import { createDecipheriv, createHmac, hkdfSync, scryptSync } from 'node:crypto';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Instant, TurnId } from '../../../src/core/brand.ts';
import type { NoteId } from '../../../src/core/memory/note.ts';
import { decide } from '../../../src/core/safety/decide.ts';
import { NO_OUTCOME } from '../../../src/core/turn.ts';
import { CAPS, openBackup, packBackup, type Contents } from '../../../src/vault/backup.ts';
import { headLine, noteLine, readHead, readLine, turnLine } from '../../../src/vault/backup-lines.ts';
import { ageFile } from '../../support/age-file.ts';
import { aNote } from '../../support/a-note.ts';
import { aPlan } from '../../support/a-plan.ts';
import { aReading } from '../../support/a-reading.ts';
import { aTurn } from '../../support/a-turn.ts';

const WORDS = 'four plain words together';
const MADE_AT = 1_780_000_000_000;
const A_SHEET = { entries: [] };

/** Something of everything that can stand in a turn or a note. */
const contents: Contents = {
	turns: [
		aTurn({ id: 'plain' as TurnId }),
		aTurn({
			id: 'full' as TurnId,
			said: 'Ich kann nicht mehr… 🌧️ \u2028 "quoted" \\ \n and a new line',
			reading: {
				...aReading({ sadness: 0.9, grief: 0.8 }),
				dangers: [{ kind: 'self-harm', level: 1, p: 0.5, sure: null }],
				embedding: Float32Array.from({ length: 384 }, (_, index) => Math.sin(index)),
			},
			signals: [{ kind: 'painful-emotion', emotion: 'grief', p: 0.8 }],
			decision: decide([
				{ kind: 'danger-cue', danger: { kind: 'self-harm', level: 2 }, cue: 'any', words: 'any' },
				{ kind: 'unread', reason: 'encoder-slow' },
			]),
			recalled: [{ turn: 'plain' as TurnId, note: null, said: 'My landlord', score: 0.7 }],
			plan: aPlan({
				wishes: ['shorter'],
				missed: 'stuck',
				followUp: { kind: 'abuse', when: 'before' },
				clock: {
					name: 'eviction',
					at: null,
					hoursUntilDue: -3,
					windows: [
						{
							fact: 'a',
							says: 'b',
							thing: 'c',
							checkWith: null,
							lasts: { count: 3, unit: 'clear-days' },
							hoursLeft: 1,
							hoursLeftAtMost: null,
						},
					],
				},
				recalled: { turn: null, note: 'note-1' as NoteId, said: 'nights', score: 1 },
			}),
			verdicts: [{ scope: 'reply', text: 'x', shown: false, breaks: [{ rule: 'C9', why: 'y' }] }],
			helplines: ['samaritans'],
			outcome: { ...NO_OUTCOME, heard: true, missed: 'too-cold', step: 'promised', stepAt: 5 as Instant },
		}),
		aTurn({
			id: 'script' as TurnId,
			reading: { kind: 'unread', reason: 'gibberish' },
			plan: { voice: 'script', script: 'self-harm-4-again', moves: [] },
			sentences: [{ text: 'Words.', move: null }],
			ending: 'stopped',
		}),
	],
	notes: [
		aNote(),
		aNote({
			id: 'note-2' as NoteId,
			kind: 'step',
			turn: 'full' as TurnId,
			supersedes: 'note-1' as NoteId,
			due: MADE_AT as Instant,
			done: 'stuck',
			standing: 'proposed',
			embedding: Int8Array.from({ length: 384 }, (_, index) => (index % 256) - 128),
		}),
	],
	sheets: [{ tool: 'mood', changedAt: MADE_AT as Instant, sheet: A_SHEET }],
	settings: { isPaused: true, keepTurnsDays: 30, keepNotesDays: null, keepSheetsDays: 365 },
};

let file: Uint8Array<ArrayBuffer>;
beforeAll(async () => {
	const packed = await packBackup(contents, WORDS, MADE_AT);
	if (packed.is === 'failed') throw new Error(packed.failure.kind);
	file = packed.value;
});

const failure = (kind: string) => ({ is: 'failed', failure: { kind } });

describe('a backup', () => {
	test('comes back exactly', async () => {
		expect(await openBackup(new Blob([file]), WORDS)).toStrictEqual({
			is: 'kept',
			value: { ...contents, madeAt: MADE_AT },
		});
	});

	test('opens with the passphrase as a phone types it, and with no other', async () => {
		expect(await openBackup(new Blob([file]), ` ${WORDS} `)).toMatchObject({ is: 'kept' });
		expect(await openBackup(new Blob([file]), 'four plain words')).toEqual(
			failure('backup-wrong-passphrase'),
		);
	});

	test('can be empty', async () => {
		const packed = await packBackup({ turns: [], notes: [], sheets: [], settings: null }, WORDS, MADE_AT);
		expect(packed.is === 'kept' && (await openBackup(new Blob([packed.value]), WORDS))).toEqual({
			is: 'kept',
			value: { turns: [], notes: [], sheets: [], settings: null, madeAt: MADE_AT },
		});
	});

	test('is an age file, opened here as age’s specification says and with nothing of ours or of age’s', () => {
		const lines = openByTheSpecification(file, WORDS).split('\n');
		expect(lines.map((line) => line === '' || (JSON.parse(line) as unknown))).toMatchObject([
			{ format: 'confidant-backup', version: 1, madeAt: MADE_AT, turns: 3, notes: 2, sheets: 1 },
			{ turn: { id: 'plain' } },
			{ turn: { id: 'full' } },
			{ turn: { id: 'script' } },
			{ note: { id: 'note-1' } },
			{ note: { id: 'note-2' } },
			{ sheet: { tool: 'mood', sheet: A_SHEET } },
			true,
		]);
	});

	test('shows no word of it', () => {
		expect(Buffer.from(file).includes('landlord')).toBe(false);
		expect(Buffer.from(file.subarray(0, 60)).toString()).toMatch(
			/^age-encryption\.org\/v1\n-> scrypt \S+ 17\n/u,
		);
	});

	test('is not made when it could not be restored', async () => {
		await expect(
			packBackup({ ...contents, notes: [aNote({ confidence: NaN })] }, WORDS, 0),
		).rejects.toThrow();
		expect(await packBackup(contents, WORDS, MADE_AT, { ...CAPS, turns: 2 })).toEqual(
			failure('backup-too-large'),
		);
		expect(await packBackup(contents, WORDS, MADE_AT, { ...CAPS, bytes: 1000 })).toEqual(
			failure('backup-too-large'),
		);
	});

	test('drops what this version does not know, and is not changed by names that mean something to JavaScript', async () => {
		const note = noteLine(aNote());
		const lines = [
			headLine({ madeAt: 0, turns: 1, notes: 1, sheets: 0, settings: null }),
			turnLine(aTurn()).replace(
				'{"turn":{',
				'{"__proto__":{"isAdmin":true},"turn":{"__proto__":{"isAdmin":true},',
			),
			note.replace('{"note":{', '{"note":{"constructor":{"prototype":{"isAdmin":true}},"later":[1],'),
		];
		const opened = await openBackup(new Blob([await ageFile(lines.join(''), WORDS)]), WORDS);
		expect(opened).toStrictEqual({
			is: 'kept',
			value: { turns: [aTurn()], notes: [aNote()], sheets: [], settings: null, madeAt: 0 },
		});
		expect('isAdmin' in {}).toBe(false);
	});
});

describe('a line of a backup', () => {
	test('can be any JSON without a throw', () => {
		fc.assert(
			fc.property(fc.json({ maxDepth: 40 }), fc.constantFrom('turn', 'note', 'format'), (json, key) => {
				expect(readLine(json)).toBeNull();
				expect(readLine(`{"${key}":${json}}`)).toBeNull();
				expect(readHead(`{"${key}":${json}}`)).toBe('foreign');
			}),
			{ numRuns: 500 },
		);
	});

	test('is not deep for brackets that somebody wrote', () => {
		const said = '[[[{{{'.repeat(100) + '"\\"[';
		expect(readLine(turnLine(aTurn({ said })))).toStrictEqual({ turn: aTurn({ said }) });
	});
});

/** age-encryption.org/v1 with a passphrase and one chunk: github.com/C2SP/C2SP/blob/main/age.md */
const openByTheSpecification = (sealed: Uint8Array, passphrase: string): string => {
	const bytes = Buffer.from(sealed);
	const macAt = bytes.indexOf('--- ');
	const [, stanza = '', body = ''] = bytes.subarray(0, macAt).toString().split('\n');
	const [, , salt = '', work = ''] = stanza.split(' ');
	const wrapping = scryptSync(
		passphrase,
		Buffer.concat([Buffer.from('age-encryption.org/v1/scrypt'), Buffer.from(salt, 'base64')]),
		32,
		{ N: 2 ** Number(work), r: 8, p: 1, maxmem: 2 ** 28 },
	);
	const fileKey = chacha(wrapping, Buffer.alloc(12), Buffer.from(body, 'base64'));
	const headerKey = Buffer.from(hkdfSync('sha256', fileKey, '', 'header', 32));
	const mac = createHmac('sha256', headerKey)
		.update(bytes.subarray(0, macAt + 3))
		.digest();
	const end = bytes.indexOf('\n', macAt);
	expect(bytes.subarray(macAt + 4, end).toString()).toBe(mac.toString('base64').replace('=', ''));
	const payload = bytes.subarray(end + 1);
	const key = Buffer.from(hkdfSync('sha256', fileKey, payload.subarray(0, 16), 'payload', 32));
	const lastChunk = Buffer.alloc(12);
	lastChunk[11] = 1;
	return chacha(key, lastChunk, payload.subarray(16)).toString();
};

const chacha = (key: Buffer, nonce: Buffer, sealed: Buffer): Buffer => {
	const decipher = createDecipheriv('chacha20-poly1305', key, nonce, { authTagLength: 16 });
	decipher.setAuthTag(sealed.subarray(-16));
	return Buffer.concat([decipher.update(sealed.subarray(0, -16)), decipher.final()]);
};
