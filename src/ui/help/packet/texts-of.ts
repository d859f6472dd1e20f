import { TOOLS } from '../../../content/en/help/help.ts';
import { ONE_STEP } from '../../../content/en/help/one-step.ts';
import { whomTitles } from '../../../content/en/help/questions.ts';
import { SAFETY_PLAN } from '../../../content/en/help/safety-plan.ts';
import type { DebtSheet } from '../../../core/help/debt/sheet.ts';
import type { OneStepSheet } from '../../../core/help/one-step/sheet.ts';
import { told as toldStep } from '../../../core/help/one-step/told.ts';
import type { PacketSources } from '../../../core/help/packet/sources.ts';
import type { QuestionsSheet } from '../../../core/help/questions/sheet.ts';
import { told as toldQuestions } from '../../../core/help/questions/told.ts';
import type { SafetyPlanSheet } from '../../../core/help/safety-plan/sheet.ts';
import { told as toldPlan } from '../../../core/help/safety-plan/told.ts';
import type { KeptSheet, UnreadableSheet } from '../../../core/help/sheet.ts';
import type { Country } from '../../../core/people/helpline.ts';

/** What came out of the tools that somebody else may want to see, each in its own plain words. `today`: an ISO date. */
export const textsOf = async (
	sheets: readonly (KeptSheet | UnreadableSheet)[],
	country: Country,
	today: string,
): Promise<PacketSources['texts']> => {
	const texts = await Promise.all(
		sheets.map(async (kept) => ({
			tool: kept.tool,
			title: TOOLS[kept.tool].name,
			text: kept.sheet === null ? '' : await textOf(kept, country, today),
		})),
	);
	return texts.filter(({ text }) => text !== '');
};

/** A kept sheet has the shape of its tool. A letter not sent and the rest are for nobody else. */
const textOf = async ({ tool, sheet }: KeptSheet, country: Country, today: string): Promise<string> => {
	switch (tool) {
		case 'debt': {
			// Large, and few have one.
			const { summaryTextOf } = await import('../debt/summary-of.ts');
			return summaryTextOf(sheet as DebtSheet, country, today);
		}
		case 'safety-plan':
			return toldPlan(sheet as SafetyPlanSheet, SAFETY_PLAN.told);
		case 'one-step':
			return toldStep(sheet as OneStepSheet, ONE_STEP.told);
		case 'questions':
			return toldQuestions(sheet as QuestionsSheet, whomTitles(country));
		case 'sexual-health':
		case 'breathing':
		case 'packet':
		case 'unsent-letter':
		case 'mood':
		case 'way':
			return '';
	}
};
