import { capitalised, sentencesIn } from '../sentences.ts';
import type { Suggestion } from '../suggestion.ts';
import { readWhens, type Here } from '../when.ts';
import type { OneStepField } from './sheet.ts';

/**
 * What the last message gives: its worry, a thing that the person says they will do, and when. Nothing from one that
 * speaks of dying or harm: no wish of that kind may come back as a step.
 */
export const prefill = (said: readonly string[], here: Here): readonly Suggestion<OneStepField>[] => {
	const last = said.at(-1) ?? '';
	if (GRAVE.test(last)) return [];
	const sentences = sentencesIn(last);
	return [...findWorry(sentences), ...findStep(sentences, here)];
};

const GRAVE =
	/\b(?:die|dying|dead|death|kill\w*|suicid\w*|overdos\w*|goodbye|end (?:it|my|everything)|hurt (?:my|him|her|them)\w*|harm\w*|cut myself|jump|pills?|knife|gun|weapon)\b/iu;

/** Shorter than this it is hardly a worry: *ok*, *thank you so much*. */
const FEWEST_WORDS = 5;

/** A message may be long; its first sentence mostly says what it is about. */
const LONGEST_WORRY = 200;

const findWorry = (sentences: readonly string[]): readonly Suggestion<'worry'>[] => {
	const worry = sentences.find((sentence) => sentence.split(/\s+/u).length >= FEWEST_WORDS);
	return worry === undefined || worry.length > LONGEST_WORRY
		? []
		: [{ field: 'worry', value: worry, words: worry }];
};

/** Only plain things that people do in a day; under a condition nothing is meant to be done yet. */
const STEP =
	/\bi(?:['’]ll| will| could| should| need to| have to| must| ought to|['’]m going to| am going to) (?<step>(?:call|phone|ring|text|email|message|contact|ask|talk to|speak to|open|book|pay|apply|cancel|print|fill in|write to|make an appointment)\b[^.!?;,]*)/iu;

const CONDITION = /\b(?:if|when|unless|once)\b/iu;

/** The first step, and its own time: another date may be of something else. */
const findStep = (sentences: readonly string[], here: Here): readonly Suggestion<'step' | 'when'>[] => {
	for (const sentence of sentences) {
		const step = CONDITION.test(sentence) ? undefined : STEP.exec(sentence)?.groups?.step?.trim();
		if (step === undefined) continue;
		const time = findTime(sentence, here);
		const plain = time !== null && step.endsWith(time) ? step.slice(0, -time.length) : step;
		const value = capitalised(plain.replace(/(?:\s+(?:on|at|by|before|this))*\s*$/u, ''));
		return [
			{ field: 'step', value, words: sentence },
			...(time === null ? [] : [{ field: 'when', value: time, words: sentence } as const]),
		];
	}
	return [];
};

/** For a step of the next days; what is farther away is some other date. */
const NEAR = 48 * 60 * 60 * 1000;

/** The words of a sentence that name a time to come, as they were written. */
const findTime = (sentence: string, here: Here): string | null => {
	const when = readWhens(sentence.toLowerCase(), here, 'future')[0];
	if (when === undefined || when.earliest - here.now > NEAR) return null;
	const words = sentence.slice(when.from, when.upTo).trim();
	// The parser counts in words that it spelt anew: only what names the same time again is taken.
	return readWhens(words.toLowerCase(), here, 'future')[0]?.earliest === when.earliest ? words : null;
};
