import { written } from '../lines.ts';
import type { QuestionsSheet, Whom } from './sheet.ts';

/** The list as it will be asked, under a line that says of whom; empty without questions. */
export const told = ({ whom, lists }: QuestionsSheet, titles: Readonly<Record<Whom, string>>): string => {
	const questions = written(lists[whom]);
	return questions.length === 0
		? ''
		: [titles[whom], ...questions.map((question, at) => `${at + 1}. ${question}`)].join('\n');
};
