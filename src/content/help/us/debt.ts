import type { DebtPack } from '../../../core/help/debt/pack.ts';
import { DEBT_KINDS, type DebtKind } from '../../../core/help/debt/sheet.ts';
import type { Fact } from '../../../core/help/fact.ts';
import type { DebtRule } from '../../../core/help/debt/rule.ts';
import { HOLD, letter, OFFER } from '../../en/help/debt-letters.ts';
import { FACTS } from '../facts.ts';
import { COLLECTOR_FACTS, COMES_OF } from './debt-facts.ts';

const first = (kind: DebtKind, fact: Fact): DebtRule => ({
	kinds: [kind],
	nations: null,
	isFirst: true,
	fact,
});

/** What replies count with too, and so stands in their list. */
const DISPUTE: readonly Fact[] = FACTS.filter(({ id }) => id === 'dispute-us');

/** The order is that of the National Consumer Law Center, as the sources below give it. */
const RULES: readonly DebtRule[] = [
	first('rent', COMES_OF.rent),
	first('mortgage', COMES_OF.mortgage),
	first('energy', COMES_OF.utilities),
	first('water', COMES_OF.utilities),
	first('hire-purchase', COMES_OF.car),
	first('child-maintenance', COMES_OF.support),
	first('tax', COMES_OF.tax),
	first('court-fine', COMES_OF.fines),
	first('court-judgment', COMES_OF.judgment),
	{ kinds: ['student-loan'], nations: null, isFirst: false, fact: COMES_OF.studentLoan },
	{
		kinds: ['credit-card', 'medical', 'loan', 'pay-later', 'overdraft'],
		nations: null,
		isFirst: false,
		fact: COMES_OF.others,
	},
];

export const US_DEBT: DebtPack = {
	nations: [],
	kinds: DEBT_KINDS.filter((kind) => kind !== 'tv-licence' && kind !== 'council-tax'),
	without: ['tv-licence'],
	rules: RULES,
	papers: [{ paper: 'validation-notice', nations: null, facts: DISPUTE }],
	letters: [
		{
			id: 'validate',
			title: 'Ask a collector to prove the debt',
			use: 'When a collector writes to you and you are not sure what it is about. Send it within 30 days.',
			careful:
				'It goes to a debt collector, not to the company you first owed. Keep a copy, and proof that you sent it.',
			nations: null,
			text: letter(`You have contacted me about a debt. I do not know whether I owe it, and I do not say that I do.

I dispute this debt. Please send me proof of it: how much it is and how you worked it out, the name and address of the first creditor, and a copy of what shows that I owe it.

Until you have sent this, please stop collecting, as 15 U.S.C. 1692g says.`),
			facts: [COLLECTOR_FACTS.notice, ...DISPUTE],
		},
		{
			id: 'dispute',
			title: 'Dispute the debt',
			use: 'When it is not yours, it is paid, or the amount is wrong. Send it within 30 days.',
			careful:
				'It goes to a debt collector, not to the company you first owed. Keep a copy, and proof that you sent it.',
			nations: null,
			text: letter(`You have contacted me about a debt. I dispute this debt, all of it.

Please send me proof of it, and stop collecting until you have, as 15 U.S.C. 1692g says. Please tell anyone you have reported it to that it is disputed.`),
			facts: DISPUTE,
		},
		{
			id: 'stop',
			title: 'Ask a collector to stop contact',
			use: 'When the calls and letters are too much.',
			careful:
				'The debt does not go away, and they can still sue. If court papers come, do not leave them unopened.',
			nations: null,
			text: letter(`Please stop all contact with me about this debt, as 15 U.S.C. 1692c(c) says. That means calls, texts, emails, letters and visits, at home and at work.

This letter does not say that I owe the debt.`),
			facts: [COLLECTOR_FACTS.stop, COLLECTOR_FACTS.stillSues],
		},
		HOLD,
		OFFER,
	],
	rights: [
		{
			id: 'collectors-may-not',
			title: 'What a debt collector may not do',
			nations: null,
			facts: [
				COLLECTOR_FACTS.hours,
				COLLECTOR_FACTS.work,
				COLLECTOR_FACTS.calls,
				COLLECTOR_FACTS.arrest,
				COLLECTOR_FACTS.timeBarred,
			],
		},
		{
			id: 'you-may',
			title: 'What you may do',
			nations: null,
			facts: [COLLECTOR_FACTS.notice, COLLECTOR_FACTS.stop, COLLECTOR_FACTS.lawyer, COLLECTOR_FACTS.pressure],
		},
		{
			id: 'old-debts',
			title: 'Old debts',
			nations: null,
			facts: [COLLECTOR_FACTS.howOld],
		},
	],
	pauses: [],
};
