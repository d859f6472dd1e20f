import type { Fact } from '../../../core/help/fact.ts';

const DATES = { checked: '2026-11-21', review: '2027-05-21' } as const;

const ADVISER = 'a debt adviser';

const CITIZENS_ADVICE = {
	name: 'Citizens Advice, England',
	url: 'citizensadvice.org.uk/debt-and-money/help-with-debt/dealing-with-your-debts/work-out-which-debts-to-deal-with-first',
} as const;
const CITIZENS_ADVICE_SCOTLAND = {
	name: 'Citizens Advice, Scotland',
	url: 'citizensadvice.org.uk/scotland/debt-and-money/help-with-debt/dealing-with-your-debts/work-out-which-debts-to-deal-with-first',
} as const;
const STEPCHANGE_FIRST = {
	name: 'StepChange, which debts to pay first',
	url: 'stepchange.org/debt-info/dealing-with-debt-problems/what-debts-to-pay-first.aspx',
} as const;
const STEPCHANGE_PRIORITY = {
	name: 'StepChange, priority debts and bills',
	url: 'stepchange.org/Infographics/prioritydebts.aspx',
} as const;
const BUSINESS_DEBTLINE_FINES = {
	name: 'Business Debtline, TV licence and fines',
	url: 'businessdebtline.org/EW/steps/step3/Pages/Step_3_20-TV-fines-parking.aspx',
} as const;
const STEPCHANGE_BAILIFFS = {
	name: 'StepChange, bailiffs and debt collectors',
	url: 'stepchange.org/debt-info/debt-collection/bailiffs-and-debt-collectors-differences.aspx',
} as const;
const STEPCHANGE_TAKE = {
	name: 'StepChange, what can bailiffs take',
	url: 'stepchange.org/debt-info/bailiffs/what-can-bailiffs-take.aspx',
} as const;
const STEPCHANGE_COLLECTORS = {
	name: 'StepChange, home visits from debt collectors',
	url: 'stepchange.org/debt-info/debt-collection/home-visits-from-debt-collectors.aspx',
} as const;
const STEPCHANGE_SHERIFF = {
	name: 'StepChange, sheriff officers',
	url: 'stepchange.org/debt-info/debt-collection/sheriff-officers.aspx',
} as const;
const STEPCHANGE_EJO = {
	name: 'StepChange, the Enforcement of Judgments Office',
	url: 'stepchange.org/debt-info/the-EJO.aspx',
} as const;
const CPAG_SHERIFF = {
	name: 'CPAG, Fuel Rights Handbook',
	url: 'askcpag.org.uk/?id=-242658',
} as const;
const BREATHING_SPACE = {
	name: 'GOV.UK, Debt Respite Scheme',
	url: 'gov.uk/government/publications/debt-respite-scheme-breathing-space-guidance',
} as const;
const MONEYHELPER = { name: 'MoneyHelper', url: 'moneyhelper.org.uk' } as const;
const MORATORIUM = {
	name: 'Accountant in Bankruptcy',
	url: 'aib.gov.uk/publications/notes-for-guidance-money-adviser-debt-arrangement-scheme/moratorium-on-diligence',
} as const;
const STATUTE_BARRED = { name: 'StepChange, statute-barred debt', url: 'stepchange.org' } as const;

/** What was read in its own source. */
const read = (
	id: string,
	says: string,
	source: Fact['source'],
	lasts: Fact['lasts'] = null,
	thing = 'the debt',
): Fact => ({
	id,
	country: 'UK',
	says,
	thing,
	lasts,
	source,
	status: 'V',
	checkWith: ADVISER,
	...DATES,
});

/** What was read second-hand. */
const heard = (...parts: Parameters<typeof read>): Fact => ({ ...read(...parts), status: 'S' });

/** What can come of a debt. */
export const COMES_OF = {
	rent: read(
		'rent-home-uk',
		'If the rent is not paid, you are at risk of losing your home.',
		STEPCHANGE_FIRST,
	),
	rentEngland: read(
		'rent-order-england-uk',
		'In England the landlord has to get an order from a court before you can be made to leave.',
		CITIZENS_ADVICE,
	),
	rentScotland: read(
		'rent-order-scotland-uk',
		'In Scotland the landlord needs an order first, and sheriff officers carry it out.',
		CITIZENS_ADVICE_SCOTLAND,
	),
	mortgage: read(
		'mortgage-home-uk',
		'If a mortgage or a loan on your home is not paid, you are at risk of losing it.',
		STEPCHANGE_FIRST,
	),
	mortgageEngland: read(
		'mortgage-order-england-uk',
		'In England the lender has to get an order from a court before it can take the home.',
		CITIZENS_ADVICE,
	),
	councilTaxEngland: read(
		'council-tax-england-uk',
		'In England the council can take you to court, but you do not go to prison if you can show that you cannot pay.',
		CITIZENS_ADVICE,
	),
	councilTaxWales: read(
		'council-tax-wales-uk',
		'In Wales a court order can let the council send bailiffs, or take money from your wages or benefits.',
		STEPCHANGE_FIRST,
	),
	councilTaxScotland: read(
		'council-tax-scotland-uk',
		'In Scotland the council mostly asks a court for a summary warrant, and then sends a charge for payment.',
		CITIZENS_ADVICE_SCOTLAND,
	),
	judgmentNorthernIreland: read(
		'judgment-northern-ireland-uk',
		'In Northern Ireland an unpaid court debt can go to the Enforcement of Judgments Office.',
		{
			name: 'nidirect',
			url: 'nidirect.gov.uk/articles/enforcement-civil-court-orders-northern-ireland-0',
		},
	),
	energy: heard(
		'energy-cut-off-uk',
		'Gas or power can be cut off in the end, but first you have to be offered a plan to pay.',
		{ name: 'FreezeDebt', url: 'freezedebt.co.uk/priority-debts' },
	),
	fine: read(
		'court-fine-uk',
		'If a court fine is not paid, the worst that can come of it is prison.',
		STEPCHANGE_PRIORITY,
	),
	fineEngland: read(
		'court-fine-england-uk',
		'In England and Wales the court can send bailiffs, or take the money from your wages or benefits.',
		BUSINESS_DEBTLINE_FINES,
	),
	tvLicence: read(
		'tv-licence-uk',
		'You can be fined if you have no licence, and you still need to buy one.',
		BUSINESS_DEBTLINE_FINES,
	),
	maintenance: read(
		'child-maintenance-uk',
		'If child maintenance is not paid, the worst that can come of it is prison.',
		STEPCHANGE_PRIORITY,
	),
	tax: read('tax-uk', 'HMRC can collect tax that is owed without going to court first.', STEPCHANGE_FIRST),
	hirePurchase: heard('hire-purchase-uk', 'A car, or other things on hire purchase, can be taken back.', {
		name: 'Hexagon Housing',
		url: 'hexagon.org.uk/money-matters-2/priority-and-non-priority-debts-needs-vs-wants',
	}),
	first: read('first-uk', 'Citizens Advice counts this among the debts to deal with first.', CITIZENS_ADVICE),
	judgment: read(
		'court-judgment-uk',
		'StepChange says that a debt with a court order always comes first.',
		STEPCHANGE_FIRST,
	),
	judgmentCpag: read(
		'court-judgment-cpag-uk',
		'CPAG’s handbook says that it comes first only if it puts your home, your freedom or what you need at risk.',
		{ name: 'CPAG, Debt Advice Handbook', url: 'askcpag.org.uk/?id=-252277' },
	),
	others: read(
		'others-uk',
		'In England and Wales a loan or a card goes to the County Court, and you cannot be sent to prison for it.',
		BUSINESS_DEBTLINE_FINES,
	),
	water: heard('water-uk', 'The water cannot be cut off, but the debt can be taken from wages or benefits.', {
		name: 'NestEgg',
		url: 'nestegg.ai/what-are-priority-bills-and-what-happens-if-they-are-unpaid',
	}),
} as const;

/** How long a paper leaves, from the date on it. */
export const PAPER_FACTS = {
	claimFormIssued: {
		...heard(
			'claim-form-issued-uk',
			'Because the post takes time, the court counts 19 days from the date of issue, and 14 more for a defence once service is acknowledged.',
			{
				name: 'TM Legal Services',
				url: 'tm-legalservices.co.uk/ufaqs/i-have-received-a-claims-pack-from-the-court-what-do-i-do',
			},
			null,
			'the answer to a claim form',
		),
		lasts: { count: 19, unit: 'days' },
	},
	chargeForPayment: {
		...read(
			'charge-for-payment-uk',
			'A charge for payment mostly gives 14 days, and only after that can sheriff officers go on.',
			STEPCHANGE_SHERIFF,
			null,
			'a charge for payment',
		),
		lasts: { count: 14, unit: 'days' },
	},
	noticeOfIntent: {
		...read(
			'notice-of-intent-uk',
			'A notice of intent gives at least 8 days to pay, or to agree on a plan.',
			STEPCHANGE_EJO,
			null,
			'a notice of intent',
		),
		lasts: { count: 8, unit: 'days' },
	},
} as const satisfies Record<string, Fact>;

/** What may and may not be done. */
export const RIGHTS_FACTS = {
	door: read(
		'bailiff-door-uk',
		'You can keep the door locked, and talk through the letterbox or an upstairs window.',
		STEPCHANGE_BAILIFFS,
	),
	entry: read(
		'bailiff-entry-uk',
		'Bailiffs may only come in through a door, in peace and with your consent.',
		STEPCHANGE_BAILIFFS,
	),
	push: read(
		'bailiff-push-uk',
		'They may not push past you, break a door down, or come in when only a child under 16 is at home.',
		STEPCHANGE_BAILIFFS,
	),
	force: read(
		'bailiff-force-uk',
		'Force is allowed for criminal fines and some tax debts, and that is rare.',
		STEPCHANGE_BAILIFFS,
	),
	again: read(
		'bailiff-again-uk',
		'If they have been in your home before and made a list of things, they may force their way in the next time.',
		STEPCHANGE_BAILIFFS,
	),
	outside: read(
		'bailiff-sell-uk',
		'They look for things that are easy to sell, such as a car, jewellery or a television.',
		STEPCHANGE_TAKE,
	),
	keep: read(
		'bailiff-keep-uk',
		'They have to leave what a home needs: a cooker, a fridge, a washing machine, a phone, beds, heat and light, and anything for your health.',
		STEPCHANGE_TAKE,
	),
	notTheirs: read(
		'bailiff-not-theirs-uk',
		'They may not take what somebody else owns, pets, or things for your job or study worth up to £1,350 in all.',
		STEPCHANGE_TAKE,
	),
	collectors: read(
		'collector-powers-uk',
		'A debt collector is no bailiff: you do not have to let them in, and they have no right to take things.',
		STEPCHANGE_COLLECTORS,
	),
	collectorsTalk: read(
		'collector-talk-uk',
		'A debt collector may not force a way in, stay when told to go, or talk of the debt to neighbours or family.',
		{
			name: 'StepChange, home visits',
			url: 'stepchange.org/Debtinformationandadvice/Whatyourcreditorscando/Homevisits.aspx',
		},
	),
	contact: read(
		'contact-requests-uk',
		'If you fairly ask a lender or collector when, where and how to contact you, it has to heed that.',
		{ name: 'FCA Handbook, CONC 7.9', url: 'handbook.fca.org.uk/handbook/CONC/7/9.html' },
	),
	sheriffStart: read(
		'sheriff-start-uk',
		'Sheriff officers cannot begin before a charge for payment has come.',
		STEPCHANGE_SHERIFF,
	),
	sheriffHome: read(
		'sheriff-home-uk',
		'To take things from inside they need an exceptional attachment order from a court.',
		CPAG_SHERIFF,
	),
	sheriffAlone: read(
		'sheriff-alone-uk',
		'They cannot force a way in unless someone of 16 or over is there who understands what is going on.',
		CPAG_SHERIFF,
	),
	sheriffPlan: read(
		'sheriff-plan-uk',
		'They can agree on a plan with you, if the one you owe says yes.',
		STEPCHANGE_SHERIFF,
	),
	ejoFair: read(
		'ejo-fair-uk',
		'The office is a court: it has to be fair to all, and should not cause more hardship than it must.',
		STEPCHANGE_EJO,
	),
	ejoPost: read(
		'ejo-post-uk',
		'It sends a notice first, mostly by post; if you do not answer, that can count against you.',
		STEPCHANGE_EJO,
	),
} as const;

/** A pause from debts. */
export const PAUSE_FACTS = {
	space: read(
		'breathing-space-uk',
		'Breathing Space gives up to 60 days in which most interest, contact and enforcement stop.',
		BREATHING_SPACE,
	),
	how: read(
		'breathing-space-adviser-uk',
		'Only a debt adviser can start it for you, and it can be had once in 12 months.',
		BREATHING_SPACE,
	),
	bills: read(
		'breathing-space-bills-uk',
		'Bills that go on, such as rent and energy, are still to be paid in that time.',
		BREATHING_SPACE,
	),
	crisis: read(
		'breathing-space-crisis-uk',
		'In treatment for a mental health crisis it lasts as long as the treatment and 30 days more.',
		BREATHING_SPACE,
	),
	crisisHow: read(
		'breathing-space-crisis-how-uk',
		'An approved mental health professional has to say that you are in treatment.',
		BREATHING_SPACE,
	),
	moratorium: read(
		'moratorium-scotland-uk',
		'In Scotland a moratorium stops enforcement for six months.',
		MORATORIUM,
	),
	moratoriumHow: read(
		'moratorium-scotland-how-uk',
		'You or a money adviser can ask for it, mostly once in 12 months, if you mean to use a formal debt solution.',
		MORATORIUM,
	),
	none: read(
		'breathing-space-northern-ireland-uk',
		'Northern Ireland has no legal breathing space.',
		MONEYHELPER,
	),
} as const;

/** When a debt is too old. */
export const OLD_FACTS = {
	six: read(
		'statute-barred-uk',
		'In England, Wales and Northern Ireland most debts can no longer go to court after 6 years.',
		STATUTE_BARRED,
	),
	five: read('statute-barred-scotland-uk', 'In Scotland most debts end after 5 years.', STATUTE_BARRED),
	again: read(
		'statute-barred-again-uk',
		'A payment, or a letter that says you owe it, starts the time again.',
		STATUTE_BARRED,
	),
} as const;
