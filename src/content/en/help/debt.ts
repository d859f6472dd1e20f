import type { Gap, Remark } from '../../../core/help/debt/look-over.ts';
import type { Part } from '../../../core/help/debt/part.ts';
import type {
	DebtKind,
	LineName,
	Nation,
	Paper,
	Period,
	SectionName,
} from '../../../core/help/debt/sheet.ts';
import type { SummarySection, SummaryWords } from '../../../core/help/debt/summary.ts';
import type { DebtTold } from '../../../core/help/debt/told.ts';
import type { Country } from '../../../core/people/helpline.ts';

const LINES: Readonly<Record<LineName, string>> = {
	earnings: 'Wages, after tax',
	benefits: 'Benefits',
	pensions: 'Pension',
	'other-income': 'Other money in',
	rent: 'Rent',
	mortgage: 'Mortgage',
	'council-tax': 'Council tax or rates',
	'tv-licence': 'TV licence',
	'other-home': 'Other home costs',
	'gas-electricity': 'Gas and electricity',
	water: 'Water',
	'other-utilities': 'Other fuel',
	childcare: 'Childcare',
	'child-maintenance': 'Child maintenance',
	medicines: 'Medicines, teeth and eyes',
	'other-care': 'Other care',
	'public-transport': 'Bus and train',
	'car-fuel': 'Fuel and parking',
	'car-upkeep': 'Car insurance, tax and repairs',
	'car-payments': 'Car payments',
	'school-costs': 'Uniform, clubs and trips',
	insurance: 'Insurance',
	'pension-payments': 'Paid into a pension',
	'professional-costs': 'Union and work fees',
	'other-essential': 'Anything else you must pay',
	'phone-internet': 'Phone and internet',
	leisure: 'Leisure, gifts and outings',
	groceries: 'Food and groceries',
	'other-housekeeping': 'Cleaning, pets and repairs',
	clothing: 'Clothes and shoes',
	'other-personal': 'Hair, toiletries and the rest',
	savings: 'Savings',
};

const KINDS: Readonly<Record<DebtKind, string>> = {
	rent: 'Rent',
	mortgage: 'Mortgage or loan on the home',
	'council-tax': 'Council tax or rates',
	energy: 'Gas or electricity',
	'court-fine': 'Court fine',
	'child-maintenance': 'Child maintenance',
	tax: 'Tax',
	'hire-purchase': 'Car finance or hire purchase',
	'tv-licence': 'TV licence',
	'court-judgment': 'Court judgment',
	'credit-card': 'Credit or store card',
	overdraft: 'Overdraft',
	loan: 'Loan',
	'pay-later': 'Buy now, pay later',
	water: 'Water',
	phone: 'Phone or internet',
	medical: 'Medical bill',
	'student-loan': 'Student loan',
	family: 'Family or a friend',
	other: 'Something else',
};

const PERIODS: Readonly<Record<Period, string>> = {
	weekly: 'a week',
	fortnightly: 'every two weeks',
	'four-weekly': 'every four weeks',
	monthly: 'a month',
	yearly: 'a year',
};

const PAPERS: Readonly<Record<Paper, string>> = {
	'letter-of-claim': 'Letter of claim',
	'claim-form': 'Claim form from a court',
	'notice-of-enforcement': 'Notice of enforcement from bailiffs',
	'charge-for-payment': 'Charge for payment',
	'notice-of-intent': 'Notice of intent',
	'validation-notice': 'First notice from a debt collector',
};

const NATIONS: Readonly<Record<Nation, string>> = {
	england: 'England',
	wales: 'Wales',
	scotland: 'Scotland',
	'northern-ireland': 'Northern Ireland',
};

export const DEBT = {
	title: 'Money and debts',
	lead: 'Take one part at a time, in any order. You can stop whenever you like. What you fill in stays on this device.',
	parts: {
		budget: { title: 'Money in and out', what: 'See what is left over each month.' },
		debts: { title: 'What I owe', what: 'Sort out which debts come first.' },
		offers: { title: 'What I could offer', what: 'Share what is left fairly.' },
		dates: { title: 'Dates that count', what: 'How many days a letter leaves you.' },
		rights: { title: 'Bailiffs, collectors and a pause', what: 'What they may do, and what they may not.' },
		letters: { title: 'Letters', what: 'Written for you, from what you filled in.' },
		phone: { title: 'A phone call', what: 'Words to read out.' },
		summary: { title: 'Sheet for an adviser', what: 'All of it on one page, without your name.' },
	} satisfies Record<Part, { title: string; what: string }>,
	likely: 'From what you wrote, this may be the one:',
	allParts: 'All parts',
	next: (part: string) => `Next: ${part}`,
	people: 'Talk to a person about debt',
	nation: {
		question: 'Where in the UK do you live?',
		why: 'The law differs. Until you choose, you see what holds in any part.',
		names: NATIONS,
		unknown: 'Not told',
	},
	elsewhere: 'We have no checked facts for where you are. The sums and some letters still work.',
	lines: LINES,
	/** Where a word differs from the UK's. */
	linesUs: {
		'council-tax': 'Property tax',
		'car-upkeep': 'Car insurance and repairs',
		'public-transport': 'Bus, train and subway',
		'car-fuel': 'Gas and parking',
		'child-maintenance': 'Child support',
		'gas-electricity': 'Gas and power',
	} satisfies Partial<Record<LineName, string>>,
	kinds: KINDS,
	kindsUs: {
		energy: 'Gas or power',
		'hire-purchase': 'Car loan or lease',
		'child-maintenance': 'Child support',
	} satisfies Partial<Record<DebtKind, string>>,
	sections: {
		income: 'Money in',
		home: 'Home',
		utilities: 'Gas, power and water',
		care: 'Care and health',
		transport: 'Getting around',
		school: 'School',
		insurance: 'Insurance and pension',
		professional: 'Work costs',
		essential: 'Other things you must pay',
		leisure: 'Phone and leisure',
		food: 'Food and household',
		personal: 'Clothes and personal',
		savings: 'Savings',
	} satisfies Record<SectionName, string>,
	periods: PERIODS,
	papers: PAPERS,
	money: {
		unclear: 'Write a number, such as 650 or 12.50.',
	},
} as const;

export const SUGGESTED = {
	title: 'From what you wrote',
	lead: 'Tap what is right. Nothing goes in by itself.',
	words: (words: string) => `You wrote: “${words}”`,
	take: (what: string) => `Put in: ${what}`,
	leave: 'Leave out',
	dismiss: (what: string) => `Leave out: ${what}`,
	taken: (what: string) => `Put in: ${what}.`,
	left: 'Left out.',
	debt: (kind: string, creditor: string, owed: string) =>
		creditor === '' ? `${kind}, ${owed} owed` : `${creditor} (${kind}), ${owed} owed`,
	line: (line: string, amount: string, period: string) => `${line}, ${amount} ${period}`,
	paper: (paper: string, date: string) => `${paper}, ${date}`,
	visit: (date: string) => `They come on ${date}`,
	nation: (nation: string) => `I live in ${nation}`,
} as const;

export const BUDGET = {
	lead: 'Put in what you know. A guess is fine, and so is a gap. Debts you are behind on go in the next part.',
	source: 'The headings are the ones that advisers in the UK use: the Standard Financial Statement.',
	household: 'Who lives on this money',
	adults: 'Adults',
	children: 'Children',
	period: (line: string) => `How often: ${line}`,
	monthly: (amount: string) => `${amount} a month`,
	nothingYet: 'nothing yet',
	begun: 'Begun',
	oneSided: 'Put in some of what comes in and some of what goes out. Then you see what is left.',
	comesIn: 'Comes in',
	goesOut: 'Goes out',
	left: 'Left over',
	short: 'Short by',
	result: 'Your month',
	what: 'What',
	aMonth: 'A month',
	figures: 'Each figure is for a month. A week counts 52 times in a year, and four weeks 13 times.',
	rounding: (side: string, amount: string) =>
		`${side}: the lines are rounded to the penny. Added up as shown they make ${amount}. The total counts from the exact sums.`,
	enough: (left: string) => `After all of this, ${left} a month is left.`,
	even: 'After all of this, nothing is left, and nothing is missing.',
	notEnough: (short: string) =>
		`What goes out is ${short} a month more than what comes in. That is a fact about the sums, not about you. A debt adviser can look at it with you, free of charge.`,
	picture: (comesIn: string, goesOut: string) =>
		`Two bars. The first is what comes in, ${comesIn} a month. The second is what goes out, ${goesOut} a month.`,
	lookOver: 'Worth a second look',
	right: 'It is right',
	rightWhich: (remark: string) => `It is right: ${remark}`,
	change: (amount: string) => `Make it ${amount}`,
} as const;

const GAPS: Readonly<Record<Gap, string>> = {
	income: 'There is no money in yet. Benefits count too.',
	home: 'There is nothing for rent or a mortgage. Fine if you pay none.',
	food: 'There is nothing for food. Everybody needs to eat: put in what it costs.',
	energy: 'There is nothing for gas or power. Fine if it is in your rent.',
};

/** What may be a slip, kindly. */
export const sayRemark = (
	remark: Remark,
	lineName: (line: LineName) => string,
	money: (pence: number) => string,
): string => {
	switch (remark.is) {
		case 'very-large':
			return `${lineName(remark.line)}: ${money(remark.pence)} is a lot. Did you mean ${money(remark.perhaps)}?`;
		case 'very-small':
			return `${lineName(remark.line)}: ${money(remark.pence)} is very little. Is it right?`;
		case 'nothing-for':
			return GAPS[remark.what];
		case 'rent-and-mortgage':
			return 'There is both rent and a mortgage. Fine if you pay both.';
	}
};

export const DEBTS = {
	lead: 'List what you owe. For a bill that goes on, such as rent, put in only what you are behind with.',
	add: 'Add a debt',
	addWhich: 'What kind of debt is it?',
	cancel: 'Cancel',
	creditor: 'Who you owe',
	owed: 'How much you owe',
	agreed: 'Agreed to pay each month (leave empty if nothing is agreed)',
	reference: 'Account number (only for letters)',
	remove: (debt: string) => `Remove ${debt}`,
	added: (debt: string) => `${debt} added.`,
	removed: (debt: string) => `${debt} removed.`,
	none: 'Nothing listed yet.',
	first: 'Deal with these first',
	firstWhy:
		'These can cost you your home, your power or more. They come before cards and loans, however loud those are. They stand in the order in which to deal with them.',
	others: 'Then these',
	othersWhy: 'These matter too, but they can wait until the first ones are agreed.',
	all: 'Your debts',
	total: (amount: string) => `In all: ${amount}`,
	canCome: 'What can come of it',
} as const;

export const OFFERS = {
	lead: 'What is left each month is shared by how much you owe to each. Courts and advisers in the UK share it the same way.',
	available: (amount: string) => `There is ${amount} a month to share.`,
	nothing:
		'There is nothing left to offer. That is allowed. You can ask them to hold action while you get advice.',
	noBudget: 'Fill in money in and out first. Then this part can work out what to share.',
	noOthers: 'There are no other debts with an amount to share it among.',
	firstOpen: (debts: string) =>
		`First agree on a payment for: ${debts}. Put it in under What I owe, and the shares below change.`,
	unknown: (debts: string) => `No amount told, so no share: ${debts}.`,
	to: 'To',
	owed: 'Owed',
	offer: 'Offer a month',
	sum: 'In all',
	careful: 'If a debt is many years old, talk to an adviser before you offer anything.',
} as const;

export const DATES = {
	lead: 'Put in the date on the paper. You may leave the year out. You see how many days are left.',
	day: 'Day',
	month: 'Month',
	year: 'Year',
	where: (paper: string, nations: string) => `${paper} (${nations})`,
	dated: (date: string) => `Dated ${date}.`,
	dateOn: (paper: string) => `Date on the paper: ${paper}`,
	unclear: 'That is no date yet. Write it in figures, such as 3 and 11.',
	ahead: 'That date is still to come. Is it right?',
	remove: (paper: string) => `Clear the date: ${paper}`,
	none: 'We have no checked days for papers where you are. The paper itself says until when.',
	by: (date: string) => `By ${date}`,
	notBefore: (date: string) => `No visit before the end of ${date}`,
	left: (days: number) =>
		days < 0
			? `${String(-days)} ${days === -1 ? 'day' : 'days'} ago`
			: days === 0
				? 'Today is the last day'
				: days === 1
					? '1 day left'
					: `${String(days)} days left`,
	/** Until somebody may come. */
	leftOf: (days: number) =>
		days < 0
			? 'they may come from now on'
			: days === 0
				? 'they may come from tomorrow'
				: `${String(days)} more ${days === 1 ? 'day' : 'days'} after today`,
	over: 'It may not be too late. Talk to an adviser today.',
	safe: 'Go by the first date to be safe. If the paper names a date, that one counts.',
	sundays: 'Sundays are left out. A bank holiday in between gives you one more day.',
	open: 'Not sure which paper it is? Its name stands at the top of the first page.',
} as const;

export const RIGHTS = {
	lead: 'It helps to know what they may do before they are at the door.',
	call: 'Whom to call',
	none: 'We have no checked facts for where you are. An adviser near you can tell you.',
	visit: (date: string) => `They said they would come on ${date}.`,
	before: 'Talk to a debt adviser before then. It is free, and they know what to say to bailiffs.',
	clear: 'Clear that day',
} as const;

export const LETTERS = {
	lead: 'Pick a letter, then who it goes to. It says only what you filled in.',
	which: 'Which letter?',
	whom: 'Who to?',
	noDebts: 'Add a debt under What I owe first, so that the letter knows who it goes to.',
	careful: 'Before you send it',
	basis: 'What it rests on',
	name: 'Your name',
	address: 'Your address',
	stays: 'Your name and address go into letters only.',
	missing: 'What stands in brackets is still missing.',
	letter: 'Your letter',
	copy: 'Copy',
	save: 'Save as text',
	copied: 'Copied.',
	notCopied: 'It could not be copied here. You can select the words and copy them.',
	file: (id: string) => `letter-${id}.txt`,
} as const;

export const PHONE = {
	lead: 'Read it out as it stands. You do not have to say more, and you may hang up and call again.',
	whom: 'Who do you call?',
	script: `Hello. My name is {name}. My account number is {reference}.

I am having trouble paying, and I want to deal with it. I have made a budget.

After what I need, I have {left} a month left for all my debts. I can pay you {offer} a month.

Please write down what we agree, and send it to me in writing. Please stop interest and charges.

May I have your name, please?`,
	scriptNoOffer: `Hello. My name is {name}. My account number is {reference}.

I am having trouble paying, and I want to deal with it. I am working out what I can afford.

Please hold action for 30 days, and stop interest and charges in that time. I will come back to you.

Please send me that in writing. May I have your name, please?`,
	ifTheyPush: 'If they push',
	pushed: [
		'“I cannot agree to more than I can pay.”',
		'“I will not decide today. Please put it in writing.”',
		'“I have asked for advice. I will come back to you.”',
		'“I am going to end the call now. Goodbye.”',
	],
	after: 'Afterwards, write down the day, the time, the name and what was said.',
} as const;

export const SUMMARY_HEADINGS: Readonly<Record<SummarySection['id'], string>> = {
	household: 'Household',
	left: 'The month in short',
	income: 'Money in, a month',
	outgoings: 'Money out, a month',
	first: 'Debts to deal with first',
	others: 'Other debts',
	offers: 'What could be offered, a month',
	dates: 'Dates',
};

export const SUMMARY = {
	lead: 'An adviser asks for these first. Your name, your address and your account numbers are left out.',
	dated: (date: string) => `Summary for an adviser, ${date}`,
	empty: 'Nothing is filled in yet. Each part you fill in shows up here.',
	file: 'summary.txt',
} as const;

export const SUMMARY_WORDS: Omit<SummaryWords, 'lines' | 'kinds' | 'date'> = {
	where: 'Lives in',
	adults: 'Adults',
	children: 'Children',
	comesIn: 'Comes in',
	goesOut: 'Goes out',
	leftOver: 'Left over',
	notTold: 'amount not told',
	owedAndAgreed: '{amount}, {agreed} a month agreed',
	debt: '{creditor} ({kind})',
	answerBy: 'dated {date}, counts until {by}',
	visit: 'Bailiffs say they come',
	typed: '{monthly} ({amount} {period})',
	nations: NATIONS,
	papers: PAPERS,
	periods: PERIODS,
};

const DOOR = 'I can keep the door locked, and they may not push past me.';

export const TOLD: Omit<DebtTold, 'date'> = {
	visit: 'Bailiffs say they will come on {date}.',
	where: 'I live in {nation}.',
	door: { england: DOOR, wales: DOOR },
	nations: NATIONS,
	left: 'After what I need I have {left} a month left.',
	nothingLeft: 'After what I need I have nothing left each month.',
	short: 'What I need costs {short} a month more than what comes in.',
	owed: 'I owe {owed} in all.',
	first: 'To deal with first: {first}.',
	kinds: {
		rent: 'the rent',
		mortgage: 'the mortgage',
		'council-tax': 'the council tax',
		energy: 'the gas and power',
		'court-fine': 'a court fine',
		'child-maintenance': 'child maintenance',
		tax: 'tax',
		'hire-purchase': 'the car',
		'tv-licence': 'the TV licence',
		'court-judgment': 'a court judgment',
		'credit-card': 'a card',
		overdraft: 'the overdraft',
		loan: 'a loan',
		'pay-later': 'buy now, pay later',
		water: 'the water',
		phone: 'the phone',
		medical: 'a medical bill',
		'student-loan': 'a student loan',
		family: 'someone close to me',
		other: 'another debt',
	},
};

export const lineName = (line: LineName, country: Country): string =>
	(country === 'US' ? (DEBT.linesUs as Partial<Record<LineName, string>>)[line] : undefined) ?? LINES[line];

export const kindName = (kind: DebtKind, country: Country): string =>
	(country === 'US' ? (DEBT.kindsUs as Partial<Record<DebtKind, string>>)[kind] : undefined) ?? KINDS[kind];
