import { TOPICS, type Topic } from '../reading/labels.ts';
import type { Turn } from '../turn.ts';
import { hear, type Heard } from './hear/hear.ts';
import type { FeelingWords, Phrases } from './phrases.ts';
import type { NamedFeeling, GuidePlan } from './plan.ts';
import { earlierTopic, nameTopic } from './topic.ts';
import { readPast, wordsOf, type Past } from './variety.ts';

/** All that a move is written from. */
export type Situation = {
	readonly plan: GuidePlan;
	readonly said: string;
	/** The earlier turns of the conversation, oldest first. */
	readonly recent: readonly Turn[];
	readonly phrases: Phrases;
	readonly heard: Heard;
	readonly past: Past;
	readonly tone: Tone;
	/** Words for the feeling of the plan, unless it is a glad one in something painful. */
	readonly feeling: FeelingWords | null;
};

/** How the message is to be met: by the weight of what is told, `brief` when hardly anything is, `harm` after violence. */
type Tone = FeelingWords['tone'] | 'brief' | 'harm';

export const readSituation = (
	plan: GuidePlan,
	said: string,
	recent: readonly Turn[],
	phrases: Phrases,
): Situation => {
	const heard = hear(said, phrases.listening);
	const tone = toneOf(plan, said, recent, heard, phrases);
	return {
		plan,
		said,
		recent,
		phrases,
		heard,
		past: readPast(said, recent),
		tone,
		feeling: feelingFor(plan, tone, phrases),
	};
};

/** Sure enough to be named without *maybe* (L5). */
export const isSure = (feeling: NamedFeeling | null): boolean => feeling !== null && feeling.p >= SURE;

const SURE = 0.6;

/** Nothing is called good that may hurt: when in doubt a tone is heavier, never lighter. */
const toneOf = (
	{ feeling, topic }: GuidePlan,
	said: string,
	recent: readonly Turn[],
	heard: Heard,
	{ feelings, topics }: Phrases,
): Tone => {
	if (heard.isHarm) return 'harm';
	if (isBrief(said, heard)) return 'brief';
	const felt = feeling === null ? null : feelings[feeling.emotion].tone;
	const [first] = heard.statements;
	const isGladNews = felt === 'light' && isSure(feeling) && first?.isGood === true && !first.isNegated;
	if (isGladNews) return 'light';
	const isTrouble = heard.statements.some((statement) => statement.isTrouble || statement.isNegated);
	if (felt === 'heavy' || isTrouble || topic === 'grief') return 'heavy';
	if (felt === 'light') return 'light';
	// Not merely carried on from the turns before.
	const isSpokenOf = topic !== earlierTopic(recent) || topic === nameTopic(said, topics);
	return HEAVY_TOPICS.includes(topic) && isSpokenOf && first?.isGood !== true ? 'heavy' : 'open';
};

/** Topics that are a trouble in themselves. Who somebody is is none. */
const HEAVY_TOPICS: readonly Topic[] = TOPICS.filter((topic) => topic !== 'identity' && topic !== 'other');

/** An answer of a word or two, such as *ok* or *I don't know*. */
const isBrief = (said: string, { contentCount, statements }: Heard): boolean =>
	contentCount === 0 && (statements.length === 0 || wordsOf(said).length <= BRIEF);

const BRIEF = 3;

const feelingFor = ({ feeling }: GuidePlan, tone: Tone, { feelings }: Phrases): FeelingWords | null => {
	if (feeling === null) return null;
	const words = feelings[feeling.emotion];
	return words.tone === 'light' && tone !== 'light' ? null : words;
};
