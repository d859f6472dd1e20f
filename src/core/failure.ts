/**
 * An expected thing that went wrong, as data; `content/en/failures.ts` has words and a next step for each kind.
 * It never carries what a person said.
 */
export type Failure =
	| { readonly kind: 'encoder-missing' }
	| { readonly kind: 'encoder-unsound' }
	| { readonly kind: 'encoder-stopped' }
	| EngineFailure
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

/** Why a language model could not write, or not to the end; the guide goes on from there. */
export type EngineFailure =
	/** Files of the model are gone from this device, or are not all here. */
	| { readonly kind: 'engine-missing' }
	/** The device lacks what the model needs: WebGPU, or a feature of it. */
	| { readonly kind: 'engine-unsupported' }
	/** A part of the model is larger than the device can hold. */
	| { readonly kind: 'engine-too-large' }
	/** It failed its self-test: what it computes here is noise. */
	| { readonly kind: 'engine-unsound' }
	/** It died: the device was lost, its worker ended, or it gave no sign of life. */
	| { readonly kind: 'engine-lost' }
	/** It died so often that it is not tried again in this visit. */
	| { readonly kind: 'engine-given-up' }
	/** It wrote nothing, or no whole sentence, in the time a person should wait. */
	| { readonly kind: 'engine-slow' }
	/** What was said has no room in its context. */
	| { readonly kind: 'engine-too-long' };

export const ENGINE_FAILURES = [
	'engine-missing',
	'engine-unsupported',
	'engine-too-large',
	'engine-unsound',
	'engine-lost',
	'engine-given-up',
	'engine-slow',
	'engine-too-long',
] as const satisfies readonly EngineFailure['kind'][];
