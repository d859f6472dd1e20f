import type { DebtPack } from '../../../core/help/debt/pack.ts';
import type { LetterTemplate } from '../../../core/help/debt/letter.ts';
import type { DebtRule } from '../../../core/help/debt/rule.ts';
import { DEBT_KINDS, NATIONS, type DebtKind, type Nation } from '../../../core/help/debt/sheet.ts';
import type { Fact } from '../../../core/help/fact.ts';
import { HOLD, letter, OFFER, WRITING_ONLY } from '../../en/help/debt-letters.ts';
import { FACTS, type FactId } from '../facts.ts';
import { COMES_OF, OLD_FACTS, PAPER_FACTS, PAUSE_FACTS, RIGHTS_FACTS } from './debt-facts.ts';

const ENGLAND_AND_WALES: readonly Nation[] = ['england', 'wales'];
const SCOTLAND: readonly Nation[] = ['scotland'];
const NORTHERN_IRELAND: readonly Nation[] = ['northern-ireland'];

const first = (kind: DebtKind, fact: Fact, nations: readonly Nation[] | null = null): DebtRule => ({
	kinds: [kind],
	nations,
	isFirst: true,
	fact,
});

/** What replies count with too, and so stands in their list. */
const factCalled = (id: FactId): Fact => {
	const fact = FACTS.find((one) => one.id === id);
	if (fact === undefined) throw new Error(`No fact ${id}.`);
	return fact;
};

const NOTICE = factCalled('bailiff-notice-uk');
const HOURS = factCalled('bailiff-hours-uk');
const LETTER_OF_CLAIM = factCalled('letter-of-claim-uk');
const CLAIM_FORM = factCalled('claim-form-uk');
const ACKNOWLEDGED = factCalled('claim-form-acknowledged-uk');

const STATUTE_BARRED: Omit<LetterTemplate, 'nations' | 'text' | 'facts'> = {
	id: 'too-old',
	title: 'The debt is too old',
	use: 'When you have paid nothing and written nothing about it for all those years, and there was no court case.',
	careful:
		'Talk to a debt adviser first. Do not pay, and do not write that you owe it: that can start the time again.',
};

/** The order is the one in which Citizens Advice and StepChange list them. */
const RULES: readonly DebtRule[] = [
	first('rent', COMES_OF.rent),
	first('rent', COMES_OF.rentEngland, ['england']),
	first('rent', COMES_OF.rentScotland, SCOTLAND),
	first('mortgage', COMES_OF.mortgage),
	first('mortgage', COMES_OF.mortgageEngland, ['england']),
	first('council-tax', COMES_OF.councilTaxEngland, ['england']),
	first('council-tax', COMES_OF.councilTaxWales, ['wales']),
	first('council-tax', COMES_OF.councilTaxScotland, SCOTLAND),
	first('council-tax', COMES_OF.judgmentNorthernIreland, NORTHERN_IRELAND),
	first('energy', COMES_OF.energy),
	first('court-fine', COMES_OF.fine),
	first('court-fine', COMES_OF.fineEngland, ENGLAND_AND_WALES),
	first('child-maintenance', COMES_OF.maintenance),
	first('tax', COMES_OF.tax),
	first('hire-purchase', COMES_OF.hirePurchase),
	first('tv-licence', COMES_OF.tvLicence, ENGLAND_AND_WALES),
	first('tv-licence', COMES_OF.first, ['scotland', 'northern-ireland']),
	first('court-judgment', COMES_OF.judgment),
	first('court-judgment', COMES_OF.judgmentCpag, ENGLAND_AND_WALES),
	first('court-judgment', COMES_OF.judgmentNorthernIreland, NORTHERN_IRELAND),
	{ kinds: ['water'], nations: ENGLAND_AND_WALES, isFirst: false, fact: COMES_OF.water },
	{
		kinds: ['credit-card', 'overdraft', 'loan', 'pay-later'],
		nations: ENGLAND_AND_WALES,
		isFirst: false,
		fact: COMES_OF.others,
	},
];

export const UK_DEBT: DebtPack = {
	nations: NATIONS,
	kinds: DEBT_KINDS.filter((kind) => kind !== 'medical' && kind !== 'student-loan'),
	without: [],
	rules: RULES,
	papers: [
		{ paper: 'letter-of-claim', nations: ENGLAND_AND_WALES, facts: [LETTER_OF_CLAIM] },
		{
			paper: 'claim-form',
			nations: ENGLAND_AND_WALES,
			facts: [CLAIM_FORM, PAPER_FACTS.claimFormIssued, ACKNOWLEDGED],
		},
		{ paper: 'notice-of-enforcement', nations: ENGLAND_AND_WALES, facts: [NOTICE] },
		{ paper: 'charge-for-payment', nations: SCOTLAND, facts: [PAPER_FACTS.chargeForPayment] },
		{ paper: 'notice-of-intent', nations: NORTHERN_IRELAND, facts: [PAPER_FACTS.noticeOfIntent] },
	],
	letters: [
		HOLD,
		OFFER,
		{ ...WRITING_ONLY, facts: [RIGHTS_FACTS.contact] },
		{
			...STATUTE_BARRED,
			nations: ['england', 'wales', 'northern-ireland'],
			text: letter(`You have written to me about the account above. I do not accept that I owe this debt.

More than six years have passed since any payment was made or the debt was admitted in writing. The time to take it to court is over.

Please take no more steps about it, and please confirm this in writing.`),
			facts: [OLD_FACTS.six, OLD_FACTS.again],
		},
		{
			...STATUTE_BARRED,
			id: 'too-old-scotland',
			title: 'The debt is too old (Scotland)',
			nations: SCOTLAND,
			text: letter(`You have written to me about the account above. I do not accept that I owe this debt.

More than five years have passed since any payment was made or the debt was admitted in writing. In Scotland the debt has come to an end.

Please take no more steps about it, and please confirm this in writing.`),
			facts: [OLD_FACTS.five, OLD_FACTS.again],
		},
	],
	rights: [
		{
			id: 'at-the-door',
			title: 'If they are at the door (England and Wales)',
			nations: ENGLAND_AND_WALES,
			facts: [RIGHTS_FACTS.door, RIGHTS_FACTS.entry],
		},
		{
			id: 'bailiffs-may-not',
			title: 'What bailiffs may not do (England and Wales)',
			nations: ENGLAND_AND_WALES,
			facts: [NOTICE, RIGHTS_FACTS.push, RIGHTS_FACTS.keep, RIGHTS_FACTS.notTheirs],
		},
		{
			id: 'bailiffs-may',
			title: 'What bailiffs may do (England and Wales)',
			nations: ENGLAND_AND_WALES,
			facts: [HOURS, RIGHTS_FACTS.outside, RIGHTS_FACTS.again, RIGHTS_FACTS.force],
		},
		{
			id: 'sheriff-officers',
			title: 'Sheriff officers (Scotland)',
			nations: SCOTLAND,
			facts: [
				RIGHTS_FACTS.sheriffStart,
				RIGHTS_FACTS.sheriffHome,
				RIGHTS_FACTS.sheriffAlone,
				RIGHTS_FACTS.sheriffPlan,
			],
		},
		{
			id: 'enforcement-of-judgments',
			title: 'The Enforcement of Judgments Office (Northern Ireland)',
			nations: NORTHERN_IRELAND,
			facts: [RIGHTS_FACTS.ejoFair, RIGHTS_FACTS.ejoPost],
		},
		{
			id: 'collectors',
			title: 'Debt collectors',
			nations: null,
			facts: [RIGHTS_FACTS.collectors, RIGHTS_FACTS.collectorsTalk, RIGHTS_FACTS.contact],
		},
	],
	pauses: [
		{
			id: 'breathing-space',
			title: 'Breathing Space (England and Wales)',
			nations: ENGLAND_AND_WALES,
			facts: [
				PAUSE_FACTS.space,
				PAUSE_FACTS.how,
				PAUSE_FACTS.bills,
				PAUSE_FACTS.crisis,
				PAUSE_FACTS.crisisHow,
			],
		},
		{
			id: 'moratorium',
			title: 'A moratorium (Scotland)',
			nations: SCOTLAND,
			facts: [PAUSE_FACTS.moratorium, PAUSE_FACTS.moratoriumHow],
		},
		{
			id: 'no-breathing-space',
			title: 'Northern Ireland',
			nations: NORTHERN_IRELAND,
			facts: [PAUSE_FACTS.none],
		},
	],
};
