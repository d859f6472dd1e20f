/** Where the person is, as far as the helplines go. `elsewhere` has no numbers we could check. */
export const COUNTRIES = ['UK', 'US', 'elsewhere'] as const;

export type Country = (typeof COUNTRIES)[number];

export type Contact =
	| { readonly kind: 'call'; readonly number: string }
	| { readonly kind: 'text'; readonly number: string; readonly word: string | null };

/** A way to a human. Every field is shown verbatim; numbers are never computed or shortened. */
export type Helpline = {
	readonly id: string;
	readonly country: Country;
	readonly role: 'emergency' | 'crisis' | 'health' | 'debt';
	readonly name: string;
	/** Whom it is for and what happens there, one plain sentence. */
	readonly purpose: string;
	readonly contacts: readonly Contact[];
	readonly hours: string;
	readonly cost: string;
	readonly source: { readonly name: string; readonly url: string };
	/** ISO date on which the source was read. */
	readonly checked: string;
};

/** The link a tap opens: `tel:116123`, `sms:85258`. The headers must list it exactly, see `tools/hosting/headers.ts`. */
export const linkOf = (contact: Contact): string =>
	`${contact.kind === 'call' ? 'tel' : 'sms'}:${contact.number.replaceAll(' ', '')}`;
