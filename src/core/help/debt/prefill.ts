import type { Instant } from '../../brand.ts';
import { sentencesIn } from '../sentences.ts';
import { readWhens, type Here } from '../when.ts';
import { dayAt } from './deadline.ts';
import { readMoney } from './money.ts';
import {
	NATIONS,
	withDebt,
	withLine,
	withPaper,
	type Amount,
	type DebtKind,
	type DebtSheet,
	type IsoDate,
	type LineName,
	type Nation,
	type Paper,
	type Pence,
	type Period,
} from './sheet.ts';

/** Something for the sheet that was said in the conversation; `words` are the person's own. */
export type DebtSuggestion = { readonly words: string } & (
	| { readonly is: 'line'; readonly line: LineName; readonly amount: Amount }
	| { readonly is: 'debt'; readonly kind: DebtKind; readonly creditor: string; readonly owed: Pence }
	| { readonly is: 'paper'; readonly paper: Paper; readonly date: IsoDate }
	| { readonly is: 'visit'; readonly date: IsoDate }
	| { readonly is: 'nation'; readonly nation: Nation }
);

/** What was said of amounts, papers, a visit and where it is, newest first; of one thing told twice the newer. */
export const prefill = (said: readonly string[], here: Here): readonly DebtSuggestion[] => {
	const found = said
		.flatMap(sentencesIn)
		.flatMap((sentence) => [
			...readVisit(sentence, here),
			...readNation(sentence),
			...readPapers(sentence, here),
			...clausesOf(sentence).flatMap(readAmount),
		])
		.toReversed();
	return found.filter((one, at) => found.findIndex((newer) => topicOf(newer) === topicOf(one)) === at);
};

/** What stands in the sheet already is not suggested again. */
export const isInSheet = (suggestion: DebtSuggestion, sheet: DebtSheet): boolean => {
	switch (suggestion.is) {
		case 'line':
			return sheet.budget[suggestion.line] !== undefined;
		case 'paper':
			return sheet.papers[suggestion.paper] !== undefined;
		case 'visit':
			return sheet.visit !== null;
		case 'nation':
			return sheet.nation !== null;
		case 'debt':
			return sheet.debts.some(
				({ kind, creditor, owed }) =>
					kind === suggestion.kind &&
					(owed === suggestion.owed || creditor.toLowerCase() === suggestion.creditor.toLowerCase()),
			);
	}
};

export const withSuggestion = (sheet: DebtSheet, suggestion: DebtSuggestion): DebtSheet => {
	switch (suggestion.is) {
		case 'line':
			return withLine(sheet, suggestion.line, suggestion.amount);
		case 'paper':
			return withPaper(sheet, suggestion.paper, suggestion.date);
		case 'visit':
			return { ...sheet, visit: suggestion.date };
		case 'nation':
			return { ...sheet, nation: suggestion.nation };
		case 'debt': {
			const { kind, creditor, owed } = suggestion;
			return withDebt(sheet, { kind, creditor, owed, agreed: null, reference: '' });
		}
	}
};

export const topicOf = (suggestion: DebtSuggestion): string => {
	switch (suggestion.is) {
		case 'line':
			return `line ${suggestion.line}`;
		case 'paper':
			return `paper ${suggestion.paper}`;
		case 'visit':
		case 'nation':
			return suggestion.is;
		case 'debt':
			return `debt ${suggestion.kind} ${suggestion.creditor.toLowerCase()}`;
	}
};

/** A comma within a number parts nothing. */
const clausesOf = (sentence: string): readonly string[] =>
	sentence.split(/[;:]|,(?!\d{3})|\b(?:and|but|plus|then)\b/iu).map((clause) => clause.trim());

const NUMBER = String.raw`(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d{1,2})?k?`;

/** What may follow a number without a sign for it to be money: *3 of us* and *5 companies* are none. */
const AFTER_MONEY = String.raw`(?=\s*(?:$|[.!?)]|(?:to|on|for|in|off|behind|a|an|per|each|every|pounds?|quid|dollars?|bucks|euros?|pcm|pw|pa|now|still|already|monthly|weekly|fortnightly|yearly|total|altogether|left|at|from|with|by|after|before|since|because|so|this|next|last)\b))`;

/** A year is none either. */
const NO_YEAR = String.raw`(?<!\b(?:since|in|from|until|by|during|after|before)\s)`;

const MONEY = new RegExp(
	String.raw`[£$€]\s?${NUMBER}(?![\w%])|(?<![\w.,])${NO_YEAR}${NUMBER}(?![\w%]|[.,]\d)${AFTER_MONEY}`,
	'iu',
);

const readAmount = (clause: string): readonly DebtSuggestion[] => {
	const found = MONEY.exec(clause);
	const pence = found === null ? null : readMoney(found[0]);
	if (found === null || pence === null || pence === 0) return [];
	const words = clause;
	if (OWES.test(clause)) {
		const kind = kindIn(clause);
		return [{ is: 'debt', kind, creditor: creditorIn(clause, found[0]), owed: pence, words }];
	}
	const every = periodIn(clause);
	const line = LINE_WORDS.find(([, pattern]) => pattern.test(clause))?.[0];
	// What was paid once is no line of a budget.
	if (line === undefined || (every === null && !GOES_ON.test(clause))) return [];
	return [{ is: 'line', line, amount: { pence, every: every ?? 'monthly' }, words }];
};

const OWES =
	/\b(?:owe[sd]?|owing|behind|arrears|in debt|overdrawn|maxed|debts? (?:of|is|with)|on (?:my|the|a) (?:\w+ )?(?:credit |store )?card)\b/iu;

const GOES_ON = /\b(?:is|are|costs?|comes to)\b|['’]s\b/iu;

const periodIn = (clause: string): Period | null =>
	PERIOD_WORDS.find(([, pattern]) => pattern.test(clause))?.[0] ?? null;

const PERIOD_WORDS: readonly (readonly [Period, RegExp])[] = [
	['four-weekly', /\b(?:every|each|per) (?:four|4) weeks\b|\bfour[ -]weekly\b|\b4[ -]weekly\b/iu],
	[
		'fortnightly',
		/\b(?:a|per|each|every) fortnight\b|\bfortnightly\b|\b(?:every|each) (?:two|2|other) weeks?\b|\bbi-?weekly\b/iu,
	],
	['weekly', /(?:\b(?:a|per|each|every)|\/) ?(?:week|wk)\b|\bweekly\b|\bp\.?w\b/iu],
	['monthly', /(?:\b(?:a|per|each|every)|\/) ?month\b|\bmonthly\b|\bp\.?c\.?m\b/iu],
	['yearly', /(?:\b(?:a|per|each|every)|\/) ?year\b|\byearly\b|\bannual(?:ly)?\b|\bp\.?a\b/iu],
];

const LINE_WORDS: readonly (readonly [LineName, RegExp])[] = [
	['rent', /\brent\b/iu],
	['mortgage', /\bmortgage\b/iu],
	['council-tax', /\b(?:council tax|property tax(?:es)?)\b/iu],
	['tv-licence', /\btv licen[cs]e\b/iu],
	[
		'gas-electricity',
		/\b(?:gas|electric(?:ity)?|energy|heating|power bill|utilities|british gas|octopus|edf|e\.?on)\b/iu,
	],
	['water', /\bwater\b/iu],
	['groceries', /\b(?:food|groceries|grocery|food shop|shopping)\b/iu],
	['phone-internet', /\b(?:phone|mobile|broadband|internet|wi-?fi)\b/iu],
	['childcare', /\b(?:childcare|nursery|childminder|day ?care)\b/iu],
	['child-maintenance', /\b(?:child (?:maintenance|support)|csa|cms)\b/iu],
	['public-transport', /\b(?:bus|train|tube|travel|fares?)\b/iu],
	['car-fuel', /\b(?:petrol|diesel|fuel)\b/iu],
	['car-payments', /\b(?:car (?:loan|payments?|finance)|pcp)\b/iu],
	['insurance', /\binsurance\b/iu],
	['benefits', /\b(?:universal credit|uc|benefits?|pip|esa|jsa|dla|child benefit|ssi|snap|disability)\b/iu],
	['pensions', /\b(?:pension|social security)\b/iu],
	[
		'earnings',
		/\b(?:wages?|salary|pay ?che(?:ck|que)|earn(?:s|ing)?|take home|(?:get|getting|am|i['’]m|im) paid|(?:i|we) (?:get|make|bring in|bring home))\b/iu,
	],
];

const kindIn = (clause: string): DebtKind =>
	KIND_WORDS.find(([, pattern]) => pattern.test(clause))?.[0] ?? 'other';

const KIND_WORDS: readonly (readonly [DebtKind, RegExp])[] = [
	['rent', /\b(?:rent|landlord|landlady|housing association)\b/iu],
	['mortgage', /\bmortgage\b/iu],
	['council-tax', /\b(?:council(?: tax)?|property tax(?:es)?)\b/iu],
	['energy', /\b(?:gas|electric(?:ity)?|energy|british gas|octopus|edf|e\.?on|ovo)\b/iu],
	['court-fine', /\b(?:court fine|fines?|speeding)\b/iu],
	['child-maintenance', /\b(?:child (?:maintenance|support)|csa|cms)\b/iu],
	['tax', /\b(?:hmrc|irs|income tax|taxes|vat)\b/iu],
	['hire-purchase', /\b(?:hire purchase|car (?:loan|finance)|pcp|auto loan)\b/iu],
	['tv-licence', /\btv licen[cs]e\b/iu],
	['court-judgment', /\b(?:ccj|county court judge?ment|judge?ment)\b/iu],
	['pay-later', /\b(?:klarna|clearpay|afterpay|affirm|laybuy|zilch|pay later)\b/iu],
	['overdraft', /\b(?:overdraft|overdrawn)\b/iu],
	['student-loan', /\bstudent (?:loans?|debt)\b/iu],
	['credit-card', /\b(?:cards?|visa|mastercard|amex|barclaycard|capital one|vanquis|aqua)\b/iu],
	['loan', /\b(?:loans?|payday|lender|provident|credit union)\b/iu],
	['water', /\bwater\b/iu],
	['phone', /\b(?:phone|mobile|broadband)\b/iu],
	['medical', /\b(?:hospital|medical|doctor|dentist|ambulance)\b/iu],
	['family', /\b(?:mum|mom|dad|brother|sister|friend|mate|uncle|aunt|nan|gran|family|cousin|parents|ex)\b/iu],
];

/** *Owe Klarna 400*, *owe 400 to Klarna*: a name as it was written; none where the kind already says who. */
const creditorIn = (clause: string, amount: string): string => {
	const money = amount.trim().replaceAll(/[$.]/gu, '\\$&');
	const direct = new RegExp(String.raw`\bowe[sd]?\s+(?<who>[^\d£$€]{2,40}?)\s*${money}`, 'iu').exec(clause);
	const after = new RegExp(
		String.raw`${money}\s*(?:\w+ )?(?:to|with|from|on|for)\s+(?<who>[^\d£$€.!?]{2,40})`,
		'iu',
	).exec(clause);
	const who = (direct?.groups?.who ?? after?.groups?.who ?? '').trim().split(/\s+/u);
	const end = who.findIndex((word) => AFTER_NAME.test(word));
	const name = who
		.slice(0, end === -1 ? who.length : end)
		.filter((word) => !NOT_A_NAME.test(word))
		.join(' ');
	return /\p{Lu}/u.test(name) || KNOWN.test(name) ? name : '';
};

const NOT_A_NAME =
	/^(?:the|my|a|an|me|him|her|them|you|about|around|over|nearly|almost|like|some|of|in|for|to|on|credit|card|cards?|loan|now|still|already|and|rent|council|tax|roughly|just|i|we)$/iu;

/** Here the name is over. */
const AFTER_NAME = /^(?:since|because|from|which|that|who|every|each|when|so|this|last)$/iu;

const KNOWN =
	/^(?:klarna|clearpay|afterpay|affirm|laybuy|zilch|hmrc|irs|barclaycard|vanquis|aqua|amex|lowell|cabot|octopus|edf|ovo|vodafone|british gas)$/iu;

/** That bailiffs come, and when: a day to come, or today. */
const readVisit = (sentence: string, here: Here): readonly DebtSuggestion[] => {
	if (!BAILIFFS.test(sentence) || !TO_COME.test(sentence)) return [];
	const date = dayOf(sentence, here, 'future');
	return date === null ? [] : [{ is: 'visit', date, words: sentence }];
};

const BAILIFFS = /\b(?:bailiffs?|enforcement (?:agents?|officers?)|sheriff officers?)\b/iu;

const TO_COME =
	/\b(?:com(?:e|es|ing)|visit(?:s|ing)?|due|be here|turn(?:s|ing)? up|call(?:s|ing)? round)\b/iu;

const readNation = (sentence: string): readonly DebtSuggestion[] => {
	const found = HOME.exec(sentence)?.groups?.nation?.toLowerCase().replaceAll(/\s+/gu, '-');
	const nation = NATIONS.find((name) => name === found);
	return nation === undefined ? [] : [{ is: 'nation', nation, words: sentence }];
};

const HOME =
	/\b(?:i|we)(?:['’]?m| am|['’]re| are)?(?: live| living| based)?(?: here)? in (?<nation>england|wales|scotland|northern ireland)\b/iu;

const readPapers = (sentence: string, here: Here): readonly DebtSuggestion[] =>
	PAPER_WORDS.filter(([, pattern]) => pattern.test(sentence)).flatMap(([paper]) => {
		const day = dayOf(sentence, here, 'past');
		return day === null ? [] : [{ is: 'paper' as const, paper, date: day, words: sentence }];
	});

const PAPER_WORDS: readonly (readonly [Paper, RegExp])[] = [
	['claim-form', /\b(?:claim form|county court (?:form|papers?|letter|claim)|court claim)\b/iu],
	['letter-of-claim', /\bletter (?:of|before) (?:claim|action)\b/iu],
	[
		'notice-of-enforcement',
		/\bnotice of enforcement\b|\benforcement notice\b|\b(?:letter|notice) from (?:the )?(?:bailiffs?|enforcement agents?)\b|\bbailiffs?['’]? (?:letter|notice)\b/iu,
	],
	['charge-for-payment', /\bcharge for payment\b/iu],
	['notice-of-intent', /\bnotice of intent\b/iu],
	['validation-notice', /\b(?:validation notice|debt validation|collection notice)\b/iu],
];

/** The one day that the words name; null where they name none, or are wider than a day and its clock changes. */
const dayOf = (sentence: string, here: Here, tense: 'past' | 'future'): IsoDate | null => {
	const when = readWhens(sentence.toLowerCase(), here, tense)[0];
	if (when === undefined || when.latest - when.earliest > WIDEST_DAY) return null;
	const middle = ((when.earliest + when.latest) / 2) as Instant;
	return dayAt(middle, here.minutesAheadOfUtc);
};

const WIDEST_DAY = 27 * 60 * 60 * 1000;
