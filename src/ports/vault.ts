import type { Kept } from './store.ts';

/** What opens a vault. It goes into the worker and is kept nowhere. */
export type Secret =
	| { readonly kind: 'passphrase'; readonly passphrase: string }
	/**
	 * `credential`: which passkey, base64url. `salt`: the 32 bytes that were put to its PRF, which a new slot stores.
	 * `key`: the 32 bytes it gave.
	 */
	| {
			readonly kind: 'passkey';
			readonly credential: string;
			readonly salt: Uint8Array<ArrayBuffer>;
			readonly key: Uint8Array<ArrayBuffer>;
	  }
	/** Twelve English words of BIP-39. */
	| { readonly kind: 'recovery'; readonly words: string };

export type SlotKind = Secret['kind'];

/** What a page may know of a slot before it is opened. `salt`: 32 bytes for the passkey's PRF. */
export type SlotSeen =
	| { readonly kind: 'passphrase' }
	| { readonly kind: 'passkey'; readonly credential: string; readonly salt: Uint8Array<ArrayBuffer> }
	| { readonly kind: 'recovery' };

/** Something was wrong with what is kept; told once, in words from `content/`. Counts are of records. */
export type Told =
	/** One copy lacked or had lost what the other had, and has it again. */
	| { readonly kind: 'healed'; readonly count: number }
	/** Sealed bytes that open in neither copy; they are set aside. */
	| { readonly kind: 'unreadable'; readonly count: number }
	/** What lies here is older than what was here last. */
	| { readonly kind: 'older' }
	/** This browser has no second place to keep a copy. */
	| { readonly kind: 'one-copy' };

/** How things are kept now. */
export type Standing =
	/** Until the worker has looked. */
	| { readonly is: 'opening' }
	/**
	 * In memory alone: gone with the page. `before`: what is on the disk all the same: nothing; a vault that stays
	 * locked; or one that was there and is gone, cannot be read, or was made by a newer version of this page.
	 */
	| { readonly is: 'temporary'; readonly before: 'none' | 'locked' | 'gone' | 'damaged' | 'newer' }
	| { readonly is: 'locked'; readonly slots: readonly SlotSeen[] }
	| {
			readonly is: 'open';
			readonly slots: readonly SlotSeen[];
			readonly told: readonly Told[];
	  }
	/** The worker could not be started or died: nothing is kept until the page is loaded again. */
	| { readonly is: 'broken' };

/** What a backup holds, seen before a byte of it is taken over. */
export type Examined = {
	readonly turns: number;
	readonly notes: number;
	readonly sheets: number;
	/** Of which so many are here already, the same; and so many are here in another form, of which the newer stays. */
	readonly same: number;
	readonly different: number;
	/** In what is kept here and not in the backup: *replace* would remove them. */
	readonly onlyHere: number;
	/** Milliseconds since 1970 */
	readonly madeAt: number;
};

/** Whether what is said is kept, and under which secret. Nothing here throws; what failed is `failed`. */
export type Vault = {
	/** Calls at once with the standing now, and with every later one; gives back what ends it. */
	readonly watch: (listener: (standing: Standing) => void) => () => void;
	/** Makes a vault with a first slot; everything said in this page so far moves into it. */
	readonly create: (secret: Secret) => Promise<Kept>;
	/** `wrong-secret` when it opens no slot. */
	readonly unlock: (secret: Secret) => Promise<Kept>;
	/** Goes on without it: a temporary conversation, the vault untouched. */
	readonly leaveLocked: () => void;
	/** Somebody is here; the other tabs learn of it. */
	readonly touch: () => void;
	/** Calls when somebody is in another tab; gives back what ends it. */
	readonly onTouch: (listener: () => void) => () => void;
	/** Drops every key at once, in every tab. What is on the screen is the caller's to blank. */
	readonly lock: () => void;
	/** Adds a slot of the secret's kind, or replaces the one of its kind. */
	readonly putSlot: (secret: Secret) => Promise<Kept>;
	/** The last slot stays. */
	readonly dropSlot: (kind: SlotKind) => Promise<Kept>;
	/** Random salt for a passkey that is about to be made, 32 bytes. */
	readonly newSalt: () => Uint8Array<ArrayBuffer>;
	/** Twelve new words; they open nothing until `putSlot`. */
	readonly newRecoveryWords: () => Promise<Kept<string>>;
	/** An encrypted file (age, passphrase) with everything that is kept. */
	readonly backUp: (passphrase: string) => Promise<Kept<Uint8Array<ArrayBuffer>>>;
	/** Opens a backup in the worker, checks every byte, and changes nothing. */
	readonly examine: (file: Blob, passphrase: string) => Promise<Kept<Examined>>;
	/** Takes over what was examined last. */
	readonly restore: (how: 'merge' | 'replace') => Promise<Kept>;
	/** The vault is gone from this device: keys first, then both copies. Afterwards the standing is `temporary`. */
	readonly erase: () => Promise<Kept>;
};
