/**
 * Takes a model's text as it comes and passes it on, but for what some models think aloud, between two marks, before they
 * answer.
 */
export const withoutThinking = (onText: (text: string) => void): ((text: string) => void) => {
	let held = '';
	let isAnswer = false;
	return (text) => {
		if (isAnswer) {
			onText(text);
			return;
		}
		held += text;
		const end = held.indexOf(END);
		if (end !== -1 && held.trimStart().startsWith(BEGIN)) held = held.slice(end + END.length);
		const answer = held.trimStart();
		// Nothing yet, or it may be a thought.
		if (BEGIN.startsWith(answer.slice(0, BEGIN.length))) return;
		isAnswer = true;
		onText(answer);
	};
};

const BEGIN = '<think>';
const END = '</think>';
