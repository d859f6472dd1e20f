import { fill } from '../../reply/fill.ts';
import type { Became, OneStepSheet } from './sheet.ts';

/** Phrases with a slot each: `worry`, `step`, `step` and `when`, `otherwise`. */
export type OneStepTold = {
	readonly worry: string;
	readonly step: string;
	readonly stepWhen: string;
	readonly otherwise: string;
	/** With a slot for `step`. */
	readonly became: Readonly<Record<Became, string>>;
};

/** What was filled in, sentence by sentence; a promise in the words in which a step is remembered. */
export const told = (sheet: OneStepSheet, words: OneStepTold): string => {
	const worry = inSentence(sheet.worry);
	const step = afterWill(inSentence(sheet.step));
	const when = lowered(inSentence(sheet.when));
	const otherwise = afterWill(inSentence(sheet.otherwise));
	if (step !== '' && sheet.became !== null && sheet.became !== 'not-told')
		return fill(words.became[sheet.became], { step });
	return [
		worry === '' ? '' : fill(words.worry, { worry }),
		step === '' ? '' : fill(when === '' ? words.step : words.stepWhen, { step, when }),
		otherwise === '' ? '' : fill(words.otherwise, { otherwise }),
	]
		.filter((sentence) => sentence !== '')
		.join(' ');
};

const inSentence = (text: string): string => text.trim().replace(/[\s.!?,;]+$/u, '');

/** *Call them*, *I call them*, *I should call them* and *to call them* are all *call them* after *I will*. */
const afterWill = (text: string): string =>
	lowered(
		text.replace(
			/^(?:i(?:['’]ll| will| should| could| can| must| need to| have to| am going to|['’]m going to)? |to )/iu,
			'',
		),
	);

/** Names of days and *I* stay large. */
const lowered = (text: string): string =>
	/^(?:I\b|\p{Lu}{2}|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)/u.test(text)
		? text
		: text.charAt(0).toLowerCase() + text.slice(1);
