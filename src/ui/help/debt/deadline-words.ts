import { DATES } from '../../../content/en/help/debt.ts';
import type { Deadline } from '../../../core/help/debt/deadline.ts';
import type { Paper } from '../../../core/help/debt/sheet.ts';
import type { Country } from '../../../core/people/helpline.ts';
import { dateWords } from '../../parts/date-words.ts';

/** *By 24 November 2026: 3 days left*; of a notice of enforcement until when nobody may come. */
export const deadlineWords = (paper: Paper, { by, daysLeft }: Deadline, country: Country): string => {
	const day = dateWords(by, country);
	return paper === 'notice-of-enforcement'
		? `${DATES.notBefore(day)}: ${DATES.leftOf(daysLeft)}`
		: `${DATES.by(day)}: ${DATES.left(daysLeft)}`;
};
