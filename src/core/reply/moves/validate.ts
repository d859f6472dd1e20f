import type { Topic } from '../../reading/labels.ts';
import { unreachable } from '../../unreachable.ts';
import { fill } from '../fill.ts';
import type { Situation } from '../situation.ts';
import { freshFirst, turned } from '../variety.ts';

/** That it makes sense to feel so, and what makes it so: what happened, or the topic. */
export const validate = (situation: Situation): readonly string[] => {
	const { phrases, past, tone } = situation;
	const words = phrases.validate;
	switch (tone) {
		case 'harm':
			return turned(words.harm, past.seed);
		case 'light':
			return turned(words.light, past.seed);
		case 'open':
			return turned(words.open, past.seed);
		case 'brief':
			return turned(words.brief, past.seed);
		case 'heavy':
			return validateTrouble(situation);
		default:
			return unreachable(tone);
	}
};

const validateTrouble = ({ plan, phrases, past, heard, feeling }: Situation): readonly string[] => {
	const words = phrases.validate;
	// *What is happening with your breast* is no way to speak: of the body the cause stays general.
	const subject = OF_THE_BODY.includes(plan.topic) ? null : heard.matter;
	const bySubject = words.causesBySubject[plan.topic === 'grief' ? 'grief' : 'other'];
	const all = [
		...(subject === null
			? []
			: turned(bySubject, past.seed)
					.map((cause) => fill(cause, { subject }))
					.slice(0, 2)),
		...turned(words.causes[plan.topic], past.seed),
	];
	const causes = freshFirst(all, past);
	const state = turned(feeling?.states ?? [], past.seed + 1)[0] ?? '';
	const frames =
		feeling?.tone === 'heavy' && heard.statements[0]?.namesFeeling === true
			? [...turned(words.heavyFeeling, past.seed).slice(0, 2), ...turned(words.heavy, past.seed)]
			: turned(words.heavy, past.seed);
	const isShame = heard.isShame || plan.feeling?.emotion === 'embarrassment';
	const shame = isShame ? turned(words.shame[plan.topic] ?? [], past.seed).slice(0, 1) : [];
	return [
		...shame,
		...frames.map((frame, index) => fill(frame, { state, cause: causes[index % causes.length] ?? '' })),
	];
};

const OF_THE_BODY: readonly Topic[] = ['health', 'sexual-health', 'eating'];
