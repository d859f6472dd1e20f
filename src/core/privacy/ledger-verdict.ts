import { addressOf, type LedgerEntry } from './ledger.ts';

/** Addresses beyond the own host that the app may touch. */
export type Known = {
	readonly exitPage: string;
	/** Origins of the catalogue; a star stands for the names before the first dot. */
	readonly hosts: readonly string[];
};

/** `own`: the app's own files · `inside`: left nowhere · `call`: a number that was tapped · `other`: nothing we know. */
export type LedgerVerdict = 'own' | 'inside' | 'call' | 'exit' | 'model' | 'other';

export const verdictOf = (address: string, { exitPage, hosts }: Known): LedgerVerdict => {
	if (address.startsWith('./')) return 'own';
	if (INSIDE.includes(address) || address.startsWith('(')) return 'inside';
	if (address === 'tel:' || address === 'sms:') return 'call';
	if (address === addressOf(exitPage, NOWHERE)) return 'exit';
	return hosts.some((host) => address === addressOf(host, NOWHERE)) ? 'model' : 'other';
};

const INSIDE: readonly string[] = ['blob:', 'data:', 'about:'];

/** No address begins so. */
const NOWHERE = '\n';

/** Something went, or was to go, where nothing of the app goes, and was not refused. */
export const isStray = (entry: LedgerEntry, known: Known): boolean =>
	entry.outcome !== 'refused' && verdictOf(entry.address, known) === 'other';

export const LEDGER_FORMAT = 'confidant-ledger';

/** JSON Lines, newest last: what the ledger is and cannot see, then a line for each entry. */
export const writeLedger = (entries: readonly LedgerEntry[], known: Known, heading: string): string =>
	[
		{ format: LEDGER_FORMAT, version: 1, heading },
		...entries.map((entry) => ({ ...entry, verdict: verdictOf(entry.address, known) })),
	]
		.map((line) => `${JSON.stringify(line)}\n`)
		.join('');
