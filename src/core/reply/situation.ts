import { SENTIMENT_OF, type Emotion } from '../reading/emotions.ts';
import { TOPICS, type Topic } from '../reading/labels.ts';
import type { DangerKind } from '../safety/danger.ts';
import type { Decision } from '../safety/decision.ts';
import { isSuspicion, STANDING_TURNS } from '../safety/signals.ts';
import type { Turn } from '../turn.ts';
import { hear, type Heard } from './hear/hear.ts';
import type { Statement } from './hear/statement.ts';
import { isGrave, type FeelingWords, type Phrases } from './phrases.ts';
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
	/**
	 * The message comes to a step of the person's own, meant or just done: *you could ring them*. It asks for help to
	 * make it happen, or for nothing; not for a reason why it is hard.
	 */
	readonly step: Statement | null;
	/** What a sentence of ours may not take for granted here. */
	readonly wrong: readonly RegExp[];
	/** The reply before asked something, so that a word or two may be all of an answer. */
	readonly isAnswer: boolean;
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
	const isAnswer = recent.at(-1)?.sentences.some(({ text }) => text.endsWith('?')) ?? false;
	const weight = toneOf({ plan, said, recent, phrases, heard, isAnswer });
	const step = weight === 'harm' ? null : stepOf(heard, recent);
	const [first] = heard.statements;
	const weighs = first !== step && (first?.isTrouble === true || isGrave(first?.cause ?? null));
	// Whoever is about to do something is not told how hard it is.
	const tone = step !== null && !weighs && weight !== 'light' ? 'open' : weight;
	return {
		plan,
		said,
		recent,
		phrases,
		heard,
		past: readPast(said, recent),
		tone,
		feeling: feelingFor(plan, tone, said, phrases),
		step,
		wrong: presumedIn([...recent.map((turn) => turn.said), said].join('\n'), phrases),
		isAnswer,
	};
};

const presumedIn = (told: string, { presumed }: Phrases): readonly RegExp[] =>
	presumed.flatMap((one) => (one.told.test(told) ? [one.says] : []));

/** Whether a sentence of ours takes something for granted that is not so. */
export const isPresumed = (text: string, wrong: Situation['wrong']): boolean =>
	wrong.some((says) => says.test(text));

/** What is told may be about whoever hurts them: nothing is asked or explained as of any other pair. */
export const isOfUnsafeHome = ({ plan, recent }: Pick<Situation, 'plan' | 'recent'>): boolean =>
	CLOSE_TOPICS.includes(plan.topic) &&
	(recent.some(({ decision }) => decision.dangers.some(({ kind }) => HURT.includes(kind))) ||
		isSuspected(HURT, recent));

/** Twice of late: once may well be something else. */
const isSuspected = (kinds: readonly DangerKind[], recent: readonly Turn[]): boolean =>
	recent
		.slice(-TURNS_OF_SUSPICION)
		.filter(({ signals }) =>
			signals.some(
				(signal) =>
					isSuspicion(signal) &&
					signal.p >= (signal.kind === 'danger-suspected' ? LIKELY : LIKELY_TOGETHER) &&
					kinds.includes(signal.danger.kind),
			),
		).length > 1;

const TURNS_OF_SUSPICION = 4;

/** Of a suspicion; of one read in the last messages together more, for the same message is read again each time. */
const LIKELY = 0.5;
const LIKELY_TOGETHER = 0.75;

/** Once someone may be hurt at home, only steps and people towards safety are offered. */
export const isHomeUnsafe = ({ plan, recent }: Pick<Situation, 'plan' | 'recent'>): boolean =>
	(plan.followUp !== null && UNSAFE.includes(plan.followUp.kind)) || isHurt(recent);

/** Somebody may have hurt the person, as it was heard, or suspected twice of late. */
export const isHurt = (recent: readonly Turn[]): boolean =>
	recent.some(({ decision }) => isUnsafe(decision)) || isSuspected(HURT, recent);

export const isUnsafe = ({ dangers }: Decision): boolean => dangers.some(({ kind }) => UNSAFE.includes(kind));

const UNSAFE: readonly DangerKind[] = ['abuse', 'assault', 'violence', 'child'];

/** A step that would bring them before whoever may hurt them: *I'll tell him tonight*. */
export const confronts = (situation: Situation): boolean =>
	isOfUnsafeHome(situation) && /\b(?:he|him|she|her|they|them)\b/u.test(situation.step?.text ?? '');

/** *Yes*, to a step that was offered. */
export const isAgreed = ({ said, recent }: Situation): boolean =>
	AGREES.test(said) && recent.at(-1)?.sentences.some(({ move }) => move === 'step') === true;

const AGREES =
	/^\W*(?:(?:yes|yeah|yep|ok|okay|sure|please|alright|all right|aye|fine|deal|go on|then|tomorrow|tonight|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b\W*)+$/iu;

/**
 * A wish to die, a body in danger or a voice that orders was answered of late, and not denied since, or a plan was, and
 * denied only just now, and nothing else was meant: nothing else is asked after, explained or put in hand yet.
 */
export const isLifeAtStake = ({ recent }: Pick<Situation, 'recent'>): boolean => {
	const spoken = recent
		.slice(-STANDING_TURNS)
		.map(({ plan }) => (plan.voice === 'script' ? plan.script : ''));
	const since = spoken.slice(1 + spoken.lastIndexOf('self-harm-misread'));
	const at = since.findLastIndex((script) => /^(?:self-harm|overdose|medical|psychosis$)/u.test(script));
	const isGravest = since.some((script) => /^self-harm-[34]$/u.test(script));
	const isDenied = since[at] === 'self-harm-denied';
	if (at === -1 || (isDenied && !isGravest)) return false;
	return since.length - at <= (isDenied ? TURNS_AFTER_DENIAL : isGravest ? STANDING_TURNS : TURNS_AT_STAKE);
};

const TURNS_AT_STAKE = 4;
const TURNS_AFTER_DENIAL = 2;

/** Not violence: whoever speaks of it may be the one who would hurt somebody. */
const HURT: readonly DangerKind[] = ['abuse', 'assault', 'child'];

/** The encoder takes *I want to leave* for work, and what was done at a party for sexual health. */
const CLOSE_TOPICS: readonly Topic[] = [
	'relationship',
	'family',
	'work',
	'study',
	'housing',
	'loneliness',
	'sexual-health',
	'substance',
	'debt',
	'identity',
	'eating',
	'health',
	'other',
];

/** What was done is a step of this conversation only when one was offered or meant before. */
const stepOf = ({ step }: Heard, recent: readonly Turn[]): Statement | null => {
	if (step?.step !== 'done') return step;
	const wasSpokenOf = recent
		.slice(-TURNS_WITH_A_STEP)
		.some(({ sentences }) => sentences.some(({ move }) => move === 'step' || move === 'person'));
	return wasSpokenOf ? step : null;
};

const TURNS_WITH_A_STEP = 5;

/** Sure enough to be named without *maybe* (L5). */
export const isSure = (feeling: NamedFeeling | null): boolean => feeling !== null && feeling.p >= SURE;

const SURE = 0.6;

/** Nothing is called good that may hurt: when in doubt a tone is heavier, never lighter. */
const toneOf = ({
	plan,
	said,
	recent,
	heard,
	phrases: { feelings, topics },
	isAnswer,
}: Pick<Situation, 'plan' | 'said' | 'recent' | 'phrases' | 'heard' | 'isAnswer'>): Tone => {
	if (heard.isHarm) return 'harm';
	const { topic, address } = plan;
	const feeling = isCourtesy(plan.feeling, said) ? null : plan.feeling;
	// A question of a word or two is no brief answer.
	const asks =
		address === 'question' || address === 'what-to-do' || (/\?\s*$/u.test(said) && wordsOf(said).length > 2);
	const isGoodNews = GOOD_NEWS.test(said) && !TURNS_BACK.test(said) && wordsOf(said).length <= LONGEST_NEWS;
	if (!asks && !isGoodNews && isBrief(said, heard, isAnswer)) return 'brief';
	const [first] = heard.statements;
	const isOfTopic = HEAVY_TOPICS.includes(topic) && isTopicSpokenOf({ topic, said, recent, topics });
	// *I couldn't find the switch*: what was not done is a trouble where it is felt, or has a subject.
	const isTrouble = heard.statements.some(
		(statement) =>
			statement.isTrouble ||
			(statement.isNegated && statement.isOwn && (feeling !== null || topic !== 'other')),
	);
	const isGladNews =
		(isGoodNews
			? !(feeling !== null && isSure(feeling) && feelings[feeling.emotion].tone === 'heavy')
			: feeling !== null && GLAD.includes(feeling.emotion) && isSure(feeling) && first?.isGood === true) &&
		first?.isNegated !== true &&
		!IRONY.test(said) &&
		// *“enjoy it while it lasts”*, said somebody
		!/(?:^|\s)["'“‘][^"”]{6,}["'”’]/u.test(said) &&
		!recent.slice(-TURNS_OF_PAIN).some(isGoodNews ? isInDanger : isPainful);
	if (isGladNews) return 'light';
	if (DENIES_FEELING.test(said)) return 'open';
	if ((feeling !== null && feelings[feeling.emotion].tone === 'heavy') || isTrouble) return 'heavy';
	const isToldAsTrouble =
		!OFTEN_ONLY_NAMED.includes(topic) ||
		isHurt(recent) ||
		heard.statements.some(({ cause }) => cause !== null);
	return isOfTopic && isToldAsTrouble && first?.isGood !== true ? 'heavy' : 'open';
};

/** *no I am not lonely, I am showing off*: who is told how hard it is all the same was not heard. */
const DENIES_FEELING =
	/\b(?:i['’]?m|i am|im|not that i['’]?m) (?:really |honestly |actually )?not (?:even |really |that |so |at all )?(?:lonely|sad|depressed|low|upset|unhappy|worried|stressed|suffering|in a bad way)\b/iu;

/** *sorry if this is long* */
const isCourtesy = (feeling: NamedFeeling | null, said: string): boolean =>
	feeling?.emotion === 'remorse' && /\bsorry\b/iu.test(said);

/** The topic of the plan is told of in this message, and not merely carried on from the turns before. */
export const isTopicSpokenOf = ({
	topic,
	said,
	recent,
	topics,
}: Pick<Situation, 'said' | 'recent'> & {
	readonly topic: Topic;
	readonly topics: Phrases['topics'];
}): boolean => topic !== earlierTopic(recent, topics) || topic === nameTopic(said, topics);

/** Feelings in which a message can be glad; love, amusement and admiration are felt in trouble too. */
const GLAD: readonly Emotion[] = ['joy', 'gratitude', 'excitement', 'relief', 'pride', 'optimism'];

const IRONY = /\b(?:lol|lmao|ha(?:ha)+|great,? just great|just great|brilliant,? just|yay me|lucky me)\b/iu;

/** Told as plainly as *I PASSED!!!!*, whatever feeling was read. */
const GOOD_NEWS =
	/\b(?:(?:i|we)(?:['’]ve| have)? (?:just |finally |actually )?(?:passed\b(?! out| away)|graduated\b|won\b|got (?:in\b|the (?:job|place|offer|house|flat|visa|keys))|paid off (?:the|my|our|all)\b|paid (?:it|them) (?:all )?off\b|made (?:the|my) (?:last|final) payment\b)|(?:\w+) (?:days?|weeks?|months?|years?) (?:clean|sober|(?:smoke|debt|bet|drink)[- ]?free|without (?:a |one )?(?:drink|bet|cigarette|gambling|smoking|drinking|using|cutting))\b|\d+ (?:days?|weeks?|months?|years?) today\W*!|got my (?:\w+ ){1,3}(?:chip|coin)\b|(?:results?|tests?|scans?|biopsy|smear|bloods)\b[^.!?,]{0,20} (?:came|come|are|is|was|were) (?:back )?(?:all )?(?:negative|clear|normal|benign|fine)\b|(?:got|gave me|given) the all[- ]clear\b|\b(?:she|he|they) said yes\b|\b(?:chuffed|over the moon|delighted|showing off)\b|debt[- ]free\b|\b(?:visa|offer|permit|passport) (?:came|has come|is here|arrived|got approved|was approved)\b|(?:told|asked|rang|called) [^.!?,]{2,30} and (?:he|she|they) (?:just )?(?:hugged me|(?:was|were) (?:so |really |very )?(?:kind|lovely|nice|great|supportive|understanding))\b|it (?:actually )?went (?:really |so |very )?(?:well|great|better than)\b|(?:first|finally)\b[^.!?,]* slept (?:right )?through\b(?! (?:my|the|it|that)\b))/iu;

/** *I was two years clean, then …*, *negative again*, *will I ever be debt free*. */
const TURNS_BACK =
	/\b(?:but|then|until|again|(?:was|were|had) \w+ (?:days?|weeks?|months?|years?)|relaps\w*|slipped|used to|lost|ever|if|when|would|could|wish|hope|hoping|supposed|pregnan\w*|not|\w+n['’]t|(?:did|does|do|is|was|are|were|has|have|had|ca|wo)nt)\b|\?/iu;

/** In words: a longer message tells of more than the good. */
const LONGEST_NEWS = 25;

const TURNS_OF_PAIN = 2;

const isPainful = (turn: Turn): boolean => isInDanger(turn) || readsAsPain(turn);

const readsAsPain = ({ reading }: Turn): boolean =>
	reading.kind === 'read' &&
	reading.likely.some(({ label, p }) => SENTIMENT_OF[label] === 'negative' && p >= SURE);

const isInDanger = ({ decision, plan }: Turn): boolean =>
	decision.stance !== 'companion' || plan.voice === 'script';

/** Topics that are a trouble in themselves. Who somebody is is none. */
const HEAVY_TOPICS: readonly Topic[] = TOPICS.filter((topic) => topic !== 'identity' && topic !== 'other');

/** *my daughter put this on my phone*: named as often as they are a trouble. */
const OFTEN_ONLY_NAMED: readonly Topic[] = ['family', 'relationship', 'work', 'study', 'housing'];

/** An answer of a word or two, such as *ok* or *I don't know*. */
const isBrief = (
	said: string,
	{ contentCount, statements, fragments, step }: Heard,
	isAnswer: boolean,
): boolean =>
	contentCount === 0 &&
	step === null &&
	!(isAnswer && /\p{L}/u.test(said) && (fragments.length > 0 || /\d/u.test(said))) &&
	(statements.length === 0 || wordsOf(said).length <= BRIEF);

const BRIEF = 3;

const feelingFor = (
	{ feeling }: GuidePlan,
	tone: Tone,
	said: string,
	{ feelings }: Phrases,
): FeelingWords | null => {
	if (feeling === null || NEVER_NAMED.includes(feeling.emotion)) return null;
	if (isCourtesy(feeling, said)) return null;
	const words = feelings[feeling.emotion];
	return words.tone === 'light' && tone !== 'light' ? null : words;
};

/** Read in passing more often than they are felt: only the person names them. */
const NEVER_NAMED: readonly Emotion[] = ['love', 'gratitude', 'amusement', 'disgust', 'annoyance'];

/**
 * What a reply may call the matter, where it is told as one: whoever would come along is none. *What is happening with
 * your breast* is no way to speak, nor is what is happening with the dead.
 */
export const matterOf = ({ plan, heard: { matter, statements }, step }: Situation): string | null =>
	matter !== null &&
	step === null &&
	!UNNAMED_MATTER.includes(plan.topic) &&
	statements.some(
		({ text, isTrouble, isNegated, cause }) =>
			(isTrouble || isNegated || isGrave(cause)) && text.includes(matter),
	)
		? matter
		: null;

const UNNAMED_MATTER: readonly Topic[] = ['health', 'sexual-health', 'eating', 'grief'];
