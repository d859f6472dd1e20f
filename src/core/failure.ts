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
	| { readonly kind: 'store-closed' };

export type FailureKind = Failure['kind'];
