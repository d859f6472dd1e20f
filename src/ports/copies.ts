import type { Branded } from '../core/brand.ts';
import { TABLES, type TableName } from './records.ts';

/** Initialisation vector and ciphertext, as only `seal` makes them. */
export type SealedBytes = Branded<Uint8Array<ArrayBuffer>, 'SealedBytes'>;

/** What lies on disk: values of each table, and blocks, in which many of them lie sealed by one call. */
export const SEALED_TABLES = [...TABLES, 'block'] as const;

export type SealedTable = TableName | 'block';

/** A record as it lies on disk. */
export type SealedRecord = {
	readonly table: SealedTable;
	readonly id: string;
	/** Counts every change of the vault from 1; the higher of two records with one id is the newer. */
	readonly seq: number;
	/** The version of the value's shape. */
	readonly schema: number;
	readonly sealed: SealedBytes;
};

/** The copy in a database. Every call rejects when the database cannot do it: full, closed, broken. */
export type Rows = {
	readonly readHeader: () => Promise<Uint8Array<ArrayBuffer> | null>;
	readonly writeHeader: (header: Uint8Array<ArrayBuffer>) => Promise<void>;
	/** In no order. Rows that do not have the shape of a record are left out and counted. */
	readonly readAll: () => Promise<{ readonly records: readonly SealedRecord[]; readonly misshapen: number }>;
	/** Puts and drops all or none; on disk when it resolves. */
	readonly write: (batch: {
		readonly put: readonly SealedRecord[];
		/** Keys `[table, id]`. */
		readonly drop: readonly (readonly [SealedTable, string])[];
	}) => Promise<void>;
	/** The whole database is gone when it resolves. */
	readonly destroy: () => Promise<void>;
	readonly close: () => void;
};

/** A file as a sync access handle gives it. Every call may throw: the disk is full, the handle was taken away. */
export type JournalFile = {
	readonly size: () => number;
	/** Bytes from `at` to the end of `into`, or to the file's end; how many were read. */
	readonly read: (into: Uint8Array<ArrayBuffer>, at: number) => number;
	/** Writes all of `bytes`, or throws. */
	readonly write: (bytes: Uint8Array<ArrayBuffer>, at: number) => void;
	readonly truncate: (size: number) => void;
	/** On disk when it returns. */
	readonly flush: () => void;
	readonly close: () => void;
};

export const FILES = ['journal-0', 'journal-1', 'header-0', 'header-1'] as const;

export type FileName = (typeof FILES)[number];

/** The files of the other copy, all made at once when the vault is. */
export type Files = {
	/** Which of them are there. */
	readonly list: () => Promise<readonly FileName[]>;
	/** Opens, and makes what is not there. Rejects while another worker holds a file. */
	readonly open: () => Promise<Readonly<Record<FileName, JournalFile>>>;
	readonly destroy: () => Promise<void>;
};
