/**
 * An expected thing that went wrong, as data; `content/en/failures.ts` has words and a next step for each kind.
 * It never carries what a person said.
 */
export type Failure =
	| { readonly kind: 'encoder-missing' }
	| { readonly kind: 'encoder-unsound' }
	| { readonly kind: 'encoder-stopped' }
	| { readonly kind: 'store-unavailable' }
	| { readonly kind: 'store-full' }
	| { readonly kind: 'store-closed' }
	/** A secret that opens no slot. */
	| { readonly kind: 'wrong-secret' }
	/** Below the floor of the strength that is asked for. */
	| { readonly kind: 'weak-passphrase' }
	| { readonly kind: 'vault-damaged' }
	| { readonly kind: 'vault-newer' }
	/** The browser could not make or use a passkey, or the person did not go on. */
	| { readonly kind: 'passkey-refused' }
	| { readonly kind: 'passkey-unsupported' }
	/** Not a file this app can have written. */
	| { readonly kind: 'backup-foreign' }
	| { readonly kind: 'backup-wrong-passphrase' }
	| { readonly kind: 'backup-damaged' }
	| { readonly kind: 'backup-newer' }
	/** Larger, or holding more, than this device may safely take in. */
	| { readonly kind: 'backup-too-large' };

export type FailureKind = Failure['kind'];
