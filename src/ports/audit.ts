import type {
	FilesSeen,
	HeadersSeen,
	LeakTry,
	ModelSeen,
	PolicySeen,
	Stored,
	Unreached,
} from '../core/privacy/audit.ts';
import type { LedgerEntry } from '../core/privacy/ledger.ts';

/** What a page can find out about the app it belongs to. Nothing here rejects, opens a vault or reads a word. */
export type Audit = {
	/** Tries every channel, and then looks which layers stood in the way. Takes some seconds. */
	readonly tryLeaks: () => Promise<{
		readonly tries: readonly LeakTry[];
		readonly policy: PolicySeen;
	}>;
	readonly fetchHeaders: () => Promise<readonly HeadersSeen[] | Unreached>;
	/** Reads every file of the build twice, from this device and from the host; tells how far it is. */
	readonly compareFiles: (ontold: (done: number, all: number) => void) => Promise<FilesSeen | Unreached>;
	readonly hashModels: () => Promise<readonly ModelSeen[]>;
	readonly takeInventory: () => Promise<readonly Stored[]>;
	/** Oldest first. */
	readonly readLedger: () => Promise<readonly LedgerEntry[]>;
	readonly forgetLedger: () => Promise<void>;
	/** Of the app on its host. */
	readonly address: string;
	readonly browser: string;
};
