import type { Helpline } from '../../people/helpline.ts';
import type { Emotion } from '../../reading/emotions.ts';
import type { Reading, Unread } from '../../reading/reading.ts';
import type { Decision } from '../../safety/decision.ts';
import type { Sentence, Turn } from '../../turn.ts';
import type { Move, Plan } from '../plan.ts';
import type { Passage, PhraseList } from './passage.ts';

/** All a verdict depends on besides the text. */
export type ReviewContext = {
	readonly said: string;
	readonly reading: Reading | Unread;
	readonly decision: Decision;
	readonly plan: Plan;
	/** Earlier turns of this conversation, oldest first. */
	readonly recent: readonly Turn[];
	/** Sentences of this reply that were shown already. */
	readonly shown: readonly Sentence[];
	/** The person's country's: no other number, name or address may stand in a reply. */
	readonly helplines: readonly Helpline[];
};

/** What was spoken so far, or the whole reply, ready for the rules. */
export type Spoken = {
	readonly sentences: readonly SpokenSentence[];
	/** What the person said, canonical. */
	readonly said: string;
	/** The same, in the second person: *you are late* for *I'm late*. */
	readonly saidBack: string;
	readonly context: ReviewContext;
	readonly words: ReviewWords;
};

export type SpokenSentence = { readonly passage: Passage; readonly move: Move | null };

/** Why a rule is broken, in one plain sentence; null when it holds. */
export type Why = string | null;

/**
 * One way in which a rule is enforced. Where a growing reply can be judged it is, `so-far`: the sentence that would
 * break it is never shown. `reply` is for what must be there once all is said.
 */
export type Check =
	| { readonly scope: 'sentence'; readonly judge: (sentence: SpokenSentence, spoken: Spoken) => Why }
	| { readonly scope: 'so-far' | 'reply'; readonly judge: (spoken: Spoken) => Why }
	| { readonly scope: 'conversations'; readonly judge: (turns: readonly Turn[], words: ReviewWords) => Why }
	/** No function of a record can tell: `where` says who makes sure. */
	| { readonly scope: 'elsewhere'; readonly where: string };

/** The words the rules listen for, in canonical form unless said otherwise. */
export type ReviewWords = {
	/** L7, L8 */
	readonly claimsToUnderstand: PhraseList;
	readonly minimising: PhraseList;
	/** L5: words that name a feeling of the person; a word may name several. */
	readonly feelings: Readonly<Record<Emotion, readonly string[]>>;
	/** What stands before a feeling that is laid to the person, and before one that is not. */
	readonly personFeels: readonly string[];
	readonly othersFeel: readonly string[];
	readonly tentative: PhraseList;
	/** L6 */
	readonly validating: PhraseList;
	readonly cause: PhraseList;
	/** L9 */
	readonly directives: PhraseList;
	/** Words before a directive that make it a question or someone else's view. */
	readonly notDirecting: readonly string[];
	/** Accusing even as a question. */
	readonly accusing: PhraseList;
	/** L10, L11 */
	readonly suggesting: PhraseList;
	/** The same, only as the first words of a sentence. */
	readonly imperatives: PhraseList;
	/** What small models advise whoever speaks; advice only when the person did not speak of it. */
	readonly remedies: PhraseList;
	/** Beginnings after which an imperative may stand: *if it gets loud, go …* */
	readonly leadIns: PhraseList;
	readonly permission: PhraseList;
	readonly choice: PhraseList;
	readonly adviceWanted: PhraseList;
	readonly optionsWanted: PhraseList;
	readonly agreeing: PhraseList;
	readonly beyondADay: PhraseList;
	/** L13 */
	readonly callback: PhraseList;
	readonly delicate: PhraseList;
	/**
	 * L13: whom a reply may call *your …* (`called`) when the person said so, or something from which it follows
	 * (`told`); what may stand between; and what it may say befell them (`claims`), when they told of it.
	 */
	readonly claims: {
		readonly people: readonly { readonly called: readonly string[]; readonly told: readonly string[] }[];
		readonly before: readonly string[];
		readonly events: readonly {
			readonly claims: readonly string[];
			readonly told: readonly string[];
			/** What others have tells nothing here: *my friend's marriage*. */
			readonly isOwn?: boolean;
		}[];
	};
	/** L2: first words of a question that *yes* or *no* would answer. */
	readonly closedStarts: PhraseList;
	/** L4: words by which a reflection adds meaning; a feeling does so too. */
	readonly meaning: PhraseList;
	/** L12, in lower case as written: marks of a format, a role or a prompt. */
	readonly machineMarks: readonly string[];
	readonly danglingEnds: readonly string[];
	/** Small words of other languages; two of them are a sentence that is not in English. */
	readonly foreign: readonly string[];
	/** H1 */
	readonly software: PhraseList;
	/** H2: a body, a life, feelings, love; and hooks, which are judged when the person says goodbye. */
	readonly human: PhraseList;
	/** All that may follow *I*; what else does claims to be someone. */
	readonly softwareMaySay: PhraseList;
	readonly ownThings: PhraseList;
	readonly hooks: PhraseList;
	/** How a message begins by which someone leaves. */
	readonly leaving: PhraseList;
	/** H3 */
	readonly conditions: readonly string[];
	readonly diagnosing: PhraseList;
	/** *Do I have …*: asked about, a condition is not yet theirs. */
	readonly askingWhetherIll: PhraseList;
	readonly medicine: PhraseList;
	/** Spoken of only when the person did. */
	readonly medicines: readonly string[];
	/** H4: number words with their value, units (also signs) with one name each, words of a deadline, of a street. */
	readonly numbers: Readonly<Record<string, number>>;
	readonly units: Readonly<Record<string, string>>;
	readonly deadline: readonly string[];
	readonly calendar: readonly string[];
	readonly streets: readonly string[];
	/** *Studies show*, *by law*: words that claim a source. */
	readonly sources: PhraseList;
	/** H5 to H9 */
	readonly promises: PhraseList;
	/** *You will …*: a promise too, unless it is the person's own view. */
	readonly predictions: PhraseList;
	/** *I cannot promise …*, *I hope …* */
	readonly notPromising: PhraseList;
	readonly stigma: PhraseList;
	readonly praise: PhraseList;
	readonly takingSides: PhraseList;
	readonly delusion: PhraseList;
	readonly affirming: PhraseList;
	/** *You think …*, *you fear …*: said as the person's view, H3 too. */
	readonly inTheirView: PhraseList;
	readonly aloneEnough: PhraseList;
	/** Danger */
	readonly askingDirectly: PhraseList;
	readonly leading: PhraseList;
	readonly trusted: PhraseList;
	readonly professional: PhraseList;
	/** For a country whose number we do not have. */
	readonly emergency: PhraseList;
	readonly company: PhraseList;
	readonly distance: PhraseList;
	readonly methods: PhraseList;
	readonly means: PhraseList;
	readonly harmful: PhraseList;
	readonly abandoning: PhraseList;
	readonly reflecting: PhraseList;
	readonly barriers: PhraseList;
	/** C8: words of danger that stand in no reply as long as nothing points to danger. */
	readonly alarming: PhraseList;
};
