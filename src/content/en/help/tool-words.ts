import type { ToolWords } from '../../../core/help/tool-for.ts';

const list = (text: string): readonly string[] =>
	text
		.split(/[,\n]/)
		.map((phrase) => phrase.trim())
		.filter((phrase) => phrase !== '');

/** By which words a message calls for a tool, as `wordsOf` reads it. */
export const TOOL_WORDS: ToolWords = {
	asks: [
		{
			tool: 'breathing',
			phrases: list(`
				panic attack, panic attacks, panicking, having a panic, can't calm down, cant calm down, cannot calm down,
				calm me down, calm myself down, heart is racing, heart racing, heart won't slow, can't stop shaking, cant stop shaking,
				shaking all over, need to breathe, help me breathe, hyperventilating, spiralling, spiraling, freaking out,
				so anxious right now, anxiety is through the roof
			`),
		},
		{
			tool: 'debt',
			phrases: list(
				`red letter, red letters, final notice, final demand, bailiff, bailiffs, debt collector, debt collectors`,
			),
		},
		{
			tool: 'sexual-health',
			phrases: list(`
				burns when i pee, stings when i pee, hurts when i pee, rash down there, sore down there, lump down there,
				get tested for, sti test, std test
			`),
		},
		{
			tool: 'unsent-letter',
			phrases: list(`
				never got to say, never got to tell, never told him, never told her, never told them, things i never said,
				wish i could tell him, wish i could tell her, wish i could tell them, wish i had told him, wish i had told her,
				wish i'd told him, wish i'd told her, what i would say to him, what i would say to her, what i'd say to him,
				what i'd say to her, want to write to him, want to write to her, write him a letter, write her a letter,
				a letter to my, say goodbye to her, say goodbye to him, so much i want to say to
			`),
		},
		{
			tool: 'packet',
			phrases: list(`
				explain it all again, tell it all again, tell my story again, repeat my story, repeat myself to, say it all again,
				go through it all again, start from the beginning again, don't know how to explain it to, dont know how to explain it to,
				how do i explain this to, how do i tell the doctor, how do i tell my doctor, how do i tell my gp
			`),
		},
		{
			tool: 'questions',
			phrases: list(`
				what should i ask, what do i ask, what to ask, questions to ask, what questions, doctor's appointment,
				doctors appointment, appointment with, appointment at, appointment tomorrow, appointment on, appointment next week,
				have an appointment, got an appointment, seeing the doctor, seeing my doctor, see the gp, see my gp, see a doctor,
				seeing a solicitor, see a solicitor, see a lawyer, court hearing, court date, hearing on, forget what to say,
				forget everything i wanted to say, my mind goes blank, mind goes blank
			`),
		},
		{
			tool: 'mood',
			phrases: list(`
				track my mood, my mood, mood swings, up and down all week, good days and bad days, some days are worse,
				every day feels the same, keep an eye on how i feel, getting better or worse
			`),
		},
		{
			tool: 'one-step',
			phrases: list(`
				don't know where to start, dont know where to start, no idea where to start, don't know where to begin,
				dont know where to begin, where do i start, where do i even start, where do i begin, too much at once,
				everything at once, it's all too much, its all too much, all too much, it is all too much, so overwhelmed,
				overwhelmed, can't get started, cant get started, keep putting it off, putting it off, so many things to do,
				to do list, one step at a time, what do i do first, what should i do first
			`),
		},
	],
	about: {
		debt: list(`
			debt, debts, owe, owed, loan, loans, payday, bailiff, bailiffs, creditor, creditors, arrears, overdraft, overdrawn,
			credit card, credit cards, collector, collectors, collection agency, bill, bills, rent, afford, repayment, repayments,
			repay, bankrupt, bankruptcy, mortgage, ccj, court letter, council tax, klarna, gambling, budget, final notice,
			reminder letter, red letter, letters, lender, lenders, borrowed, instalment, instalments, minimum payment,
			minimum payments, repossess, repossessed, pay it back, pay them back, pay back, skint, broke, run out of money,
			write to them, write back to them, write them a letter, answer the letter, answer their letter, reply to the letter,
			no money, money, electricity, gas, water, energy, prepayment, universal credit, benefits, interest, enforcement
		`),
		'sexual-health': list(`
			sti, std, stis, stds, chlamydia, gonorrhoea, gonorrhea, herpes, syphilis, hiv, hpv, warts, genital, condom, condoms,
			unprotected, pregnant, pregnancy, missed period, period is late, late period, morning after, plan b,
			contraception, birth control, the pill, discharge, itching, sex, sexually, prep, pep, test results, tested,
			get tested, sexual health clinic, one night stand, hooked up, slept with, burns when i pee, stings when i pee,
			rash down there, sore down there, lump down there
		`),
	},
};
