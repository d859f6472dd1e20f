import type { Fact } from '../../../core/help/fact.ts';

const DATES = { checked: '2026-11-21', review: '2027-05-21' } as const;

const NOLO = {
	name: 'Nolo, which debts should I repay',
	url: 'nolo.com/legal-encyclopedia/which-of-my-debts-should-i-repay.html',
} as const;
const NCLC_COPY = {
	name: 'Ennis Legal, after the National Consumer Law Center',
	url: 'ennislegal.com/2020/03/31/which-debts-should-you-pay-first',
} as const;
const NCLC_RULES = {
	name: 'Bankruptcy Law Network, after the National Consumer Law Center',
	url: 'bankruptcylawnetwork.com/drowning-in-debt-what-debts-should-you-pay-first',
} as const;
const FDCPA_CONTACT = { name: '15 USC 1692c', url: 'law.justia.com' } as const;
const FTC_COPY = {
	name: 'Jeffrey Freedman, after the Federal Trade Commission',
	url: 'jeffreyfreedman.com/creditor-harassment/faqs-harassment',
} as const;

const read = (id: string, says: string, source: Fact['source']): Fact => ({
	id,
	country: 'US',
	says,
	thing: 'the debt',
	lasts: null,
	source,
	status: 'V',
	checkWith: 'a legal aid office',
	...DATES,
});

/** What was read second-hand. */
const heard = (...parts: Parameters<typeof read>): Fact => ({ ...read(...parts), status: 'S' });

/** What can come of a debt. */
export const COMES_OF = {
	rent: heard('rent-us', 'If the rent is not paid, eviction can come fast.', NCLC_COPY),
	mortgage: read('mortgage-us', 'If the mortgage is not paid, the home can be lost to foreclosure.', NOLO),
	utilities: read(
		'utilities-us',
		'It is not safe to be without gas, power or water, so these bills are near the top.',
		NOLO,
	),
	car: heard('car-loan-us', 'A car can be taken back after only a few missed payments.', NCLC_COPY),
	support: read(
		'child-support-us',
		'Child support that is owed never goes away, and can lead to jail.',
		NOLO,
	),
	fines: heard(
		'court-fine-us',
		'If fines from a criminal case are not paid, a driver’s license can be lost, or worse.',
		NCLC_COPY,
	),
	tax: heard('tax-us', 'File your tax return even if you cannot pay the tax.', {
		name: 'NYC Debt Lawyers',
		url: 'nycdebtlawyers.com/debt-defense-blog/2014/june/six-things-to-know-about-which-debts-to-prioriti',
	}),
	judgment: heard(
		'court-judgment-us',
		'After a court judgment, part of your wages or your bank account can be taken.',
		NCLC_COPY,
	),
	studentLoan: read(
		'student-loan-us',
		'For a federal student loan in default, the IRS can keep your tax refund.',
		NOLO,
	),
	others: heard(
		'others-us',
		'Credit cards, medical bills and loans with nothing pledged come after the home, power and car.',
		NCLC_RULES,
	),
} as const;

/** What a collector may and may not do. */
export const COLLECTOR_FACTS = {
	hours: read(
		'collector-hours-us',
		'A debt collector may not call before 8 am or after 9 pm where you are.',
		FDCPA_CONTACT,
	),
	work: read(
		'collector-work-us',
		'A collector may not contact you at work once it knows that your employer does not allow it.',
		FDCPA_CONTACT,
	),
	lawyer: read(
		'collector-lawyer-us',
		'If you have a lawyer for the debt, the collector has to talk to the lawyer.',
		FDCPA_CONTACT,
	),
	stop: read(
		'collector-stop-us',
		'If you ask in writing, a collector has to stop contact, but may still tell you of a step such as a lawsuit.',
		FDCPA_CONTACT,
	),
	stillSues: heard(
		'collector-still-sues-us',
		'A letter to stop contact does not end the debt, and they can still sue.',
		FTC_COPY,
	),
	arrest: heard('collector-arrest-us', 'A collector may not say that you will be arrested for a debt.', {
		name: 'KOMO News',
		url: 'komonews.com/news/consumer/debt-collectors-must-play-by-the-rules',
	}),
	calls: heard(
		'collector-calls-us',
		'More than seven calls in seven days about one debt counts as harassment, unless they can show it was not.',
		{
			name: 'LegalClarity',
			url: 'legalclarity.org/can-a-debt-collector-call-you-multiple-times-a-day',
		},
	),
	pressure: heard(
		'collector-pressure-us',
		'Pressure from a collector should never move a debt up your list.',
		NCLC_RULES,
	),
	notice: read(
		'validation-notice-us',
		'Within 5 days of first contact a collector has to send what it says you owe, and to whom.',
		{ name: '15 USC 1692g', url: 'law.justia.com' },
	),
	timeBarred: read(
		'time-barred-us',
		'A collector may not sue, or threaten to sue, over a debt that is too old for a lawsuit.',
		{
			name: 'Consumer Financial Protection Bureau, 12 CFR 1006.26',
			url: 'consumerfinance.gov/rules-policy/regulations/1006/26',
		},
	),
	howOld: heard(
		'time-barred-years-us',
		'In most states a debt is too old for a lawsuit after 3 to 6 years.',
		{ name: 'National Consumer Law Center', url: 'nclc.org' },
	),
} as const;
