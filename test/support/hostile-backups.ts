import { truncate, writeFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption';
import type { FailureKind } from '../../src/core/failure.ts';
import type { TurnId } from '../../src/core/brand.ts';
import { headLine, noteLine, turnLine } from '../../src/vault/backup-lines.ts';
import { ageFile } from './age-file.ts';
import { aNote } from './a-note.ts';
import { aTurn } from './a-turn.ts';

/** What a person types for every one of these files. */
export const PASSPHRASE = 'four plain words together';

/** A file that must not be taken in, what may be said of it, and how it is made. */
export type HostileBackup = {
	readonly name: string;
	readonly says: readonly FailureKind[];
	readonly write: (path: string) => Promise<void>;
};

/** Two hundred and more, the same for the same seed; none is kept anywhere. */
export const hostileBackups = (seed: number): readonly HostileBackup[] => {
	const random = randomFrom(seed);
	return [
		...foreignFiles(random),
		...hostileHeaders,
		...spoiledFiles(random),
		...wrongHeads,
		...wrongLines,
		...wrongFields(),
		...hugeFiles,
	];
};

type Random = () => number;

/** Mulberry32: 0 to 1, the same each time. */
const randomFrom = (seed: number): Random => {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
};

const FOREIGN = ['backup-foreign'] as const;
const DAMAGED = ['backup-damaged'] as const;
const TOO_LARGE = ['backup-too-large'] as const;
const NEWER = ['backup-newer'] as const;
const WRONG = ['backup-wrong-passphrase'] as const;

const MIB = 2 ** 20;

const SETTINGS = '{"isPaused":false,"keepTurnsDays":30,"keepNotesDays":null}';

const one = headLine({ madeAt: 0, turns: 1, notes: 0, sheets: 0, settings: null });
const oneNote = headLine({ madeAt: 0, turns: 0, notes: 1, sheets: 0, settings: null });
const none = headLine({ madeAt: 0, turns: 0, notes: 0, sheets: 0, settings: null });
const turn = turnLine(aTurn());
const note = noteLine(aNote());

type Part = string | Uint8Array;

type Write = HostileBackup['write'];

const joined = (parts: readonly Part[]): Uint8Array => Buffer.concat(parts.map((part) => Buffer.from(part)));

const plain =
	(...parts: readonly Part[]): Write =>
	(path) =>
		writeFile(path, joined(parts));

const sealed =
	(...parts: readonly Part[]): Write =>
	async (path) =>
		writeFile(path, await ageFile(joined(parts), PASSPHRASE));

/** Nothing but zeros, which take no room. */
const zeros =
	(size: number): Write =>
	async (path) => {
		await writeFile(path, '');
		await truncate(path, size);
	};

const randomBytes = (random: Random, length: number): Uint8Array =>
	Uint8Array.from({ length }, () => Math.floor(random() * 256));

/** Files of something else. */
const foreignFiles = (random: Random): readonly HostileBackup[] => [
	{ name: 'nothing', says: FOREIGN, write: plain('') },
	{ name: 'one byte', says: FOREIGN, write: plain('a') },
	{ name: 'a letter', says: FOREIGN, write: plain('Dear all,\nthis is no backup.\n') },
	{ name: 'a backup that nobody sealed', says: FOREIGN, write: plain(one, turn) },
	{ name: 'a picture', says: FOREIGN, write: plain(Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')) },
	{
		name: 'a zip',
		says: FOREIGN,
		write: plain(Buffer.from('504b0304140000000800', 'hex'), randomBytes(random, 500)),
	},
	{ name: 'a bomb', says: FOREIGN, write: (path) => writeFile(path, gzipSync(Buffer.alloc(50 * MIB))) },
	{ name: 'a page', says: FOREIGN, write: plain('<!doctype html><script>alert(1)</script>') },
	{ name: 'a backup in UTF-16', says: FOREIGN, write: plain(Buffer.from(`\ufeff${one}`, 'utf16le')) },
	{
		name: 'an age file in letters',
		says: FOREIGN,
		write: plain('-----BEGIN AGE ENCRYPTED FILE-----\nYWdl\n'),
	},
	{ name: 'a later age', says: FOREIGN, write: plain('age-encryption.org/v2\n-> scrypt aaaa 10\n') },
	{
		name: 'an age file for somebody’s key',
		says: FOREIGN,
		write: async (path) => {
			const encrypter = new Encrypter();
			encrypter.addRecipient(await identityToRecipient(await generateX25519Identity()));
			await writeFile(path, await encrypter.encrypt(one));
		},
	},
	...Array.from({ length: 10 }, (_, index) => ({
		name: `random bytes ${index}`,
		says: FOREIGN,
		write: plain(randomBytes(random, Math.floor(random() * 100_000))),
	})),
];

/** Headers of age that ask for what this device has not, or are not of age. */
const hostileHeaders: readonly HostileBackup[] = (
	[
		['scrypt in 256 MiB', 'AAAAAAAAAAAAAAAAAAAAAA 18', TOO_LARGE],
		['scrypt in 1 GiB', 'AAAAAAAAAAAAAAAAAAAAAA 20', TOO_LARGE],
		['scrypt in an exbibyte', 'AAAAAAAAAAAAAAAAAAAAAA 50', TOO_LARGE],
		['scrypt until the end of time', 'AAAAAAAAAAAAAAAAAAAAAA 999999999', TOO_LARGE],
		['a work factor beyond numbers', `AAAAAAAAAAAAAAAAAAAAAA ${'9'.repeat(400)}`, DAMAGED],
		['as much work as our own, for nothing', 'AAAAAAAAAAAAAAAAAAAAAA 17', WRONG],
		['no work', 'AAAAAAAAAAAAAAAAAAAAAA 0', DAMAGED],
		['less than no work', 'AAAAAAAAAAAAAAAAAAAAAA -1', DAMAGED],
		['a work factor that is a word', 'AAAAAAAAAAAAAAAAAAAAAA ten', DAMAGED],
		['a work factor with a point', 'AAAAAAAAAAAAAAAAAAAAAA 1e1', DAMAGED],
		['a work factor that begins with zero', 'AAAAAAAAAAAAAAAAAAAAAA 010', DAMAGED],
		['no work factor', 'AAAAAAAAAAAAAAAAAAAAAA', DAMAGED],
		['a short salt', 'AAAA 10', DAMAGED],
		['a long salt', `${'A'.repeat(5000)} 10`, DAMAGED],
		['a salt that is not of letters', 'AAAAAAAAAAAAAAAAAAAAA? 10', DAMAGED],
	] as const
).map(([name, stanza, says]) => ({
	name,
	says,
	write: plain(
		`age-encryption.org/v1\n-> scrypt ${stanza}\n${'A'.repeat(43)}\n--- ${'A'.repeat(43)}\n`,
		Buffer.alloc(100),
	),
}));

/** True backups, cut and turned over at random places, and under another passphrase. */
const spoiledFiles = (random: Random): readonly HostileBackup[] => {
	const HEADER_BYTES = 160;
	const any = ['backup-foreign', 'backup-damaged', 'backup-wrong-passphrase', 'backup-too-large'] as const;
	const spoiled =
		(spoil: (bytes: Uint8Array) => Uint8Array): Write =>
		async (path) =>
			writeFile(path, spoil(await ageFile(one + turn, PASSPHRASE)));
	const places = Array.from({ length: 30 }, () => random());
	return [
		...places.map((place, index) => ({
			name: `cut ${index}`,
			says: ['backup-foreign', 'backup-damaged'] as const,
			write: spoiled((bytes) => bytes.subarray(0, Math.floor(place * bytes.length))),
		})),
		...places.map((place, index) => ({
			name: `a bit turned over in what is sealed ${index}`,
			says: DAMAGED,
			write: spoiled((bytes) =>
				turnedOver(bytes, HEADER_BYTES + Math.floor(place * (bytes.length - HEADER_BYTES))),
			),
		})),
		...places.map((place, index) => ({
			name: `a bit turned over in the header ${index}`,
			says: any,
			write: spoiled((bytes) => turnedOver(bytes, Math.floor(place * HEADER_BYTES))),
		})),
		{
			name: 'something after the end',
			says: DAMAGED,
			write: spoiled((bytes) => Buffer.concat([bytes, bytes])),
		},
		{ name: 'zeros in the middle', says: DAMAGED, write: spoiled((bytes) => bytes.fill(0, 300, 600)) },
		...['', 'password', 'FOUR PLAIN WORDS TOGETHER', 'four plain words  together', '\u0000'].map(
			(passphrase) => ({
				name: `a passphrase that is another: ${JSON.stringify(passphrase)}`,
				says: WRONG,
				write: async (path: string) => writeFile(path, await ageFile(one + turn, passphrase)),
			}),
		),
	];
};

const turnedOver = (bytes: Uint8Array, at: number): Uint8Array => {
	bytes[at] = (bytes[at] ?? 0) ^ 1;
	return bytes;
};

/** What is sealed under the right passphrase and does not begin as a backup does. */
const wrongHeads: readonly HostileBackup[] = (
	[
		['nothing in it', '', FOREIGN],
		['a letter in it', 'Dear all,\n', FOREIGN],
		['bytes in it', Buffer.alloc(1000, 0xff), FOREIGN],
		['a list', '[]\n', FOREIGN],
		['a number', '1\n', FOREIGN],
		['null', 'null\n', FOREIGN],
		['a backup of another program', '{"format":"diary-backup","version":1}\n', FOREIGN],
		['a format that is a list', '{"format":["confidant-backup"],"version":1}\n', FOREIGN],
		['no first line', turn, FOREIGN],
		['a first line that is cut', one.slice(0, 30), FOREIGN],
		['the next version', one.replace('"version":1', '"version":2') + turn, NEWER],
		['a version far off', one.replace('"version":1', '"version":9007199254740991'), NEWER],
		['no version', one.replace('"version":1,', ''), DAMAGED],
		['version nought', one.replace('"version":1', '"version":0'), DAMAGED],
		['version minus one', one.replace('"version":1', '"version":-1'), DAMAGED],
		['half a version', one.replace('"version":1', '"version":1.5'), DAMAGED],
		['an endless version', one.replace('"version":1', '"version":1e999'), DAMAGED],
		['a version in words', one.replace('"version":1', '"version":"1"'), DAMAGED],
		['fewer than no turns', one.replace('"turns":1', '"turns":-1'), DAMAGED],
		['a million turns, it says', one.replace('"turns":1', '"turns":1000000') + turn, TOO_LARGE],
		['a million notes, it says', one.replace('"notes":0', '"notes":1000000'), TOO_LARGE],
		['endless turns', one.replace('"turns":1', '"turns":1e999'), DAMAGED],
		['turns where their number belongs', one.replace('"turns":1', '"turns":[]'), DAMAGED],
		['no settings', one.replace(',"settings":null', ''), DAMAGED],
		['settings of a shape of their own', one.replace('null', '{"isPaused":"yes"}'), DAMAGED],
		['settings that keep for ever and a day', one.replace('null', SETTINGS.replace('30', '36500')), DAMAGED],
		['a time that is none', one.replace('"madeAt":0', '"madeAt":"now"'), DAMAGED],
		['a prototype for a first line', `{"__proto__":${one.trim()}}\n`, FOREIGN],
		['a first line that is deep', one.replace('null', '['.repeat(100_000) + ']'.repeat(100_000)), FOREIGN],
	] as const
).map(([name, content, says]) => ({ name, says, write: sealed(content) }));

/** What follows a good first line and is no turn and no note, or not as many as it says. */
const wrongLines: readonly HostileBackup[] = (
	[
		['fewer turns than it says', one],
		['more turns than it says', none + turn],
		['more notes than it says', one + turn + note],
		['a note for a turn', one + note],
		['a turn for a note', oneNote + turn],
		['the same turn twice', one.replace('"turns":1', '"turns":2') + turn + turn],
		['the same note twice', oneNote.replace('"notes":1', '"notes":2') + note + note],
		['a line that is no JSON', `${one}hello\n`],
		['an empty line', `${one}\n${turn}`],
		['two turns on a line', one + turn.trim() + turn],
		['a turn that is cut', one + turn.slice(0, 500)],
		['a turn in a list', `${one}[${turn.trim()}]\n`],
		['a turn in a prototype', `${one}{"__proto__":${turn.trim()}}\n`],
		[
			'a turn whose fields are in a prototype',
			one + turn.replace('{"turn":', '{"turn":{"__proto__":').replace(/\n$/u, '}\n'),
		],
		[
			'a turn whose fields are in a constructor',
			one + turn.replace('{"turn":', '{"turn":{"constructor":').replace(/\n$/u, '}\n'),
		],
		[
			'a turn deeper than any',
			one + turn.replace('"said":', `"deep":${'['.repeat(500_000)}${']'.repeat(500_000)},"said":`),
		],
		['a line of brackets alone', `${one}${'['.repeat(1_000_000)}\n`],
		['a line of braces alone', `${one}${'{"a":'.repeat(200_000)}\n`],
		['a million empty lines', one + '\n'.repeat(1_000_000)],
		[
			'a million turns that are none',
			one.replace('"turns":1', '"turns":100000') + '{"turn":{}}\n'.repeat(1_000_000),
		],
	] as const
).map(([name, content]) => ({ name, says: DAMAGED, write: sealed(content) }));

/** A turn or a note in which one thing is not what it must be. */
const wrongFields = (): readonly HostileBackup[] => {
	const whole = { turn: JSON.parse(turn) as Json, note: JSON.parse(note) as Json };
	const places = (kind: 'turn' | 'note') =>
		Object.keys(whole[kind][kind] as Json).map((field) => [kind, field]);
	const wrongTypes = [...places('turn'), ...places('note')].flatMap(([kind = '', field = '']) =>
		// A list of lists is never right, nor is a number this large; null is right for some.
		[[[]], 1e300].map((value) => [kind, `${kind}.${field}`, value] as const),
	);
	const others = [
		['turn', 'turn.id', ''],
		['turn', 'turn.id', 'x'.repeat(101)],
		['turn', 'turn.id', null],
		['turn', 'turn.id', { toString: 'a' }],
		['turn', 'turn.at', -1],
		['turn', 'turn.at', 1.5],
		['turn', 'turn.at', '2026-01-01'],
		['turn', 'turn.country', 'Atlantis'],
		['turn', 'turn.said', 'x'.repeat(300_000)],
		['turn', 'turn.reading', { kind: 'read' }],
		['turn', 'turn.reading', { kind: 'unread', reason: 'none' }],
		['turn', 'turn.reading.embedding', ''],
		['turn', 'turn.reading.embedding', 'AAAA'],
		['turn', 'turn.reading.embedding', 'x'.repeat(100_000)],
		['turn', 'turn.reading.embedding', Buffer.alloc(1536, 0xff).toString('base64')],
		['turn', 'turn.reading.sentiment', '__proto__'],
		['turn', 'turn.signals', [{ kind: 'danger-cue' }]],
		['turn', 'turn.signals', [{ kind: 'constructor' }]],
		['turn', 'turn.decision.concern', 'grave'],
		['turn', 'turn.decision.matrix', { __proto__: null }],
		['turn', 'turn.decision.dangers', [{ kind: 'self-harm', level: 5 }]],
		['turn', 'turn.plan.voice', 'oracle'],
		['turn', 'turn.plan.moves', ['obey']],
		['turn', 'turn.plan', { voice: 'script', script: '../../etc/passwd', moves: [] }],
		['turn', 'turn.sentences', Array.from({ length: 1001 }, () => ({ text: 'a', move: null }))],
		['turn', 'turn.outcome.stepAt', 'soon'],
		['turn', 'turn.helplines', { length: 1 }],
		['note', 'note.kind', 'secret'],
		['note', 'note.standing', 'sure'],
		['note', 'note.isSensitive', 'no'],
		['note', 'note.embedding', 'AAAA'],
		['note', 'note.subjects', 'Ana'],
		['note', 'note.done', 'maybe'],
	] as const;
	return [
		...[...wrongTypes, ...others].map(([kind, path, value], index) => ({
			name: `${path} is wrong ${index}`,
			says: DAMAGED,
			write: sealed(
				kind === 'turn' ? one : oneNote,
				`${JSON.stringify(replaced(whole[kind === 'turn' ? 'turn' : 'note'], path, value))}\n`,
			),
		})),
		...['NaN', 'Infinity', '1e999', '-0x1', 'undefined'].map((value) => ({
			name: `turn.id is ${value}`,
			says: DAMAGED,
			write: sealed(one, turn.replace('"id":"turn"', `"id":${value}`)),
		})),
		{
			name: 'turn.at is endless',
			says: DAMAGED,
			write: sealed(one, turn.replace(/"at":\d+/u, '"at":1e999')),
		},
	];
};

type Json = Record<string, unknown>;

const replaced = (value: Json, path: string, by: unknown): Json => {
	const [first = '', ...rest] = path.split('.');
	return { ...value, [first]: rest.length === 0 ? by : replaced(value[first] as Json, rest.join('.'), by) };
};

/** Files that would fill the memory. */
const hugeFiles: readonly HostileBackup[] = [
	{
		name: 'two gibibytes',
		says: TOO_LARGE,
		write: zeros(2 ** 31),
	},
	{ name: 'a byte more than may be', says: TOO_LARGE, write: zeros(256 * MIB + 1) },
	{ name: 'a first line of 20 MiB', says: FOREIGN, write: (path) => sealed('x'.repeat(20 * MIB))(path) },
	{ name: 'a line of 20 MiB', says: TOO_LARGE, write: (path) => sealed(one, 'x'.repeat(20 * MIB))(path) },
	{
		name: 'a turn of 2 MiB',
		says: TOO_LARGE,
		write: (path) => sealed(one, turnLine(aTurn({ said: 'x'.repeat(2 * MIB) })))(path),
	},
	{
		name: 'three thousand good turns and a bad one',
		says: DAMAGED,
		write: (path) =>
			sealed(
				headLine({ madeAt: 0, turns: 3001, notes: 0, sheets: 0, settings: null }),
				...Array.from({ length: 3000 }, (_, index) => turnLine(aTurn({ id: `turn-${index}` as TurnId }))),
				'{"turn":{}}\n',
			)(path),
	},
];
