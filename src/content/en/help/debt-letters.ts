import type { LetterTemplate } from '../../../core/help/debt/letter.ts';
import type { Slot } from '../../../core/help/debt/filled.ts';

/** What stands in brackets where something is missing. */
export const MISSING: Readonly<Record<Slot, string>> = {
	name: 'your name',
	address: 'your address',
	date: 'the date',
	creditor: 'who you write to',
	reference: 'account or reference number',
	owed: 'how much',
	offer: 'your offer',
	left: 'what is left',
};

/** The body of a letter, with head and foot. */
export const letter = (body: string): string =>
	`{name}
{address}

{date}

{creditor}

Account or reference: {reference}

To whom it may concern,

${body}

Kind regards,

{name}`;

/** Letters that rest on no law, and so can be sent in any country. */
export const HOLD: LetterTemplate = {
	id: 'hold',
	title: 'Ask them to hold action',
	use: 'When you need some weeks to work out what you can pay.',
	careful:
		'If you have not paid or written about this debt for years, talk to an adviser before you write: it may be too old.',
	nations: null,
	text: letter(`I am having trouble paying what I owe, and I am working out what I can afford.

Please hold all action on this account for 30 days, and stop interest and charges in that time, so that the debt does not grow.

I will write to you again within that time. Please tell me in writing whether you agree.`),
	facts: [],
};

export const OFFER: LetterTemplate = {
	id: 'offer',
	title: 'Make an offer',
	use: 'When you know what you can pay each month. The amount comes from your budget.',
	careful: 'Offer only what you can keep up. A small payment that comes each month is better than a promise.',
	nations: null,
	text: letter(`I am not able to pay all that I owe you. I have made a budget, and I have shared what is left among the people I owe, by how much I owe to each.

I owe you {owed}. I offer to pay you {offer} a month.

Please accept this offer, and stop interest and charges, so that each payment brings the debt down. I will tell you if things change.

Please answer in writing.`),
	facts: [],
};

export const WRITING_ONLY: LetterTemplate = {
	id: 'in-writing',
	title: 'Contact in writing only',
	use: 'When calls or visits are too much.',
	careful: '',
	nations: null,
	text: letter(`Please contact me about this account in writing only, by post to the address above. Please do not call, text or visit me, at home or at work.

I will read what you send me, and I will answer.`),
	facts: [],
};
