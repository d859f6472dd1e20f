import type { Emotion } from '../reading/emotions.ts';
import type { Topic } from '../reading/labels.ts';
import type { ClockName } from '../help/clock.ts';
import type { MemoryCommandWords } from '../memory/memory-command.ts';
import type { DangerKind } from '../safety/danger.ts';
import type { Miss } from '../turn.ts';
import type { Address, Wish } from './plan.ts';

/**
 * All the guide's words. A phrase is one complete sentence, or two short ones, and may hold slots in braces; a
 * phrase whose slot cannot be filled is not used.
 */
export type Phrases = {
	readonly listening: ListeningWords;
	readonly topics: TopicWords;
	readonly feelings: Readonly<Record<Emotion, FeelingWords>>;
	/** What our sentences take for granted: none that matches `says` where what was told matches `told`. */
	readonly presumed: readonly { readonly told: RegExp; readonly says: RegExp }[];
	readonly reflect: {
		/** `{statement}`: a clause in lower case without an end mark, turned to *you*; `{Statement}` begins with a capital. */
		readonly openings: readonly string[];
		/** For a judgement of the person's, on themselves or on others: it is told back as theirs. */
		readonly views: readonly string[];
		/** For what someone did to the person: nothing in these doubts it. */
		readonly harm: readonly string[];
		/** Sentences that come after an opening and name a feeling; `{state}`, `{quality}` see `FeelingWords`. */
		readonly tentative: readonly string[];
		/** The same for a feeling that was read with a probability of 0.6 or more. */
		readonly sure: readonly string[];
		/** What it may mean, by what happened. */
		readonly meanings: Readonly<Record<Cause, readonly string[]>>;
		/** The same when only the topic tells, for something painful. */
		readonly meaning: Readonly<Record<Topic, readonly string[]>>;
		/** The same when nothing does. */
		readonly heavy: readonly string[];
		/** For what the person did or does, when nothing tells what it meant to them. */
		/** For feelings that only the person names: what may be behind them. */
		readonly behind: Readonly<Partial<Record<Emotion, readonly string[]>>>;
		readonly wondering: Readonly<Record<'past' | 'present', readonly string[]>>;
		readonly afterHarm: readonly string[];
		/** For a step the person may or will take; `done` for one they took. */
		readonly step: Readonly<Record<'ahead' | 'done', readonly string[]>>;
		/** For what was named without a verb: `{Statement}` is *your sister* with a capital. */
		readonly fragments: readonly string[];
		/** `{Statement}` says too little alone; `{subject}` was named besides. */
		readonly alsoSubject: readonly string[];
		/** The same when `{subject}` was named without a verb: *14 thousand*. */
		readonly withFragment: readonly string[];
		/**
		 * `{Statement}` and `{two}` each say too little alone. `{quote}`: other words of the message as they stand; where
		 * there is no statement, two such pieces, `{one}` and `{two}`.
		 */
		readonly together: Readonly<
			Record<
				| 'clauses'
				| 'clauseAndPhrase'
				| 'clauseAndAside'
				| 'phrasesOnly'
				| 'clauseAndQuestion'
				| 'statementAndQuote'
				| 'quoteAndStatement'
				| 'questionAndQuote'
				| 'twoQuotes',
				readonly string[]
			>
		>;
		/** `{question}`: *how to tell your mum*. */
		readonly questions: readonly string[];
		/** `{quote}`: up to eight words as they were said, for want of a statement. */
		readonly quotes: readonly string[];
		/** `{quote}`: of a question. */
		readonly asked: readonly string[];
		/** `{quote}`: what is named, where no more can be quoted; asked about; and two of them. */
		readonly oneName: readonly string[];
		readonly oneNameAsked: readonly string[];
		readonly twoNames: readonly string[];
		/** `{one}` and `{two}`: noun phrases with their determiner. */
		readonly twoSubjects: readonly string[];
		readonly oneSubject: readonly string[];
		/** `{one}`: what drives somebody to *I'm going to kill …*. */
		readonly exasperated: readonly string[];
		/** When nothing can be said back in good grammar; nothing is made of it. */
		readonly plain: readonly string[];
		/** The same for a question. */
		readonly plainAsked: readonly string[];
		readonly plainLight: readonly string[];
		/** After an answer of a word or two. */
		readonly brief: readonly string[];
		/** After a yes to a step. */
		readonly agreed: readonly string[];
		/** When somebody is being told just now, a life at stake. */
		readonly reaching: readonly string[];
		/** After what is only said back. */
		readonly goOn: readonly string[];
	};
	readonly validate: {
		/** `{cause}`: a phrase of one of the lists of causes. */
		readonly heavy: readonly string[];
		/** The same with `{state}`. */
		readonly heavyFeeling: readonly string[];
		/** `{subject}`: a noun phrase of the person's own. */
		readonly causesBySubject: readonly string[];
		readonly causesAtHome: readonly string[];
		/** By what a clause tells of. */
		readonly causesTold: Readonly<Partial<Record<Cause, readonly string[]>>>;
		readonly causes: Readonly<Record<Topic, readonly string[]>>;
		readonly causesByCue: Readonly<Record<Topic, readonly Fitting[]>>;
		readonly causesByFeeling: Readonly<
			Record<Topic, Readonly<Partial<Record<FeelingKin, readonly string[]>>>>
		>;
		/** Whole sentences about shame, where a topic carries it. */
		readonly shame: Readonly<Partial<Record<Topic, readonly string[]>>>;
		readonly harm: readonly string[];
		/** To whoever was hurt and takes the blame for it. */
		readonly blame: readonly string[];
		readonly light: readonly string[];
		/** Before a step where nothing is called heavy: what makes it sensible; for a step of their own, for any. */
		readonly grounds: {
			readonly own: readonly string[];
			readonly any: readonly string[];
		};
	};
	readonly recall: {
		readonly here: readonly string[];
		readonly before: readonly string[];
	};
	readonly ask: {
		readonly general: Readonly<Record<Unknown, readonly string[]>>;
		readonly byTopic: Readonly<Record<Topic, Readonly<Partial<Record<Unknown, readonly string[]>>>>>;
		/** `{matter}`: a noun phrase of the person's own. */
		readonly byMatter: Readonly<Partial<Record<Unknown, readonly string[]>>>;
		readonly harm: readonly string[];
		readonly atStake: readonly string[];
		readonly light: readonly string[];
		readonly opening: readonly string[];
		/** After a step that they mean to take. */
		readonly own: readonly string[];
	};
	readonly step: {
		/** Each follows *you could*. */
		readonly byTopic: Readonly<Record<Topic, readonly Fitting[]>>;
		/** `{step}`: one of `byTopic`, with a choice. */
		readonly frames: readonly string[];
		/**
		 * For the step a person has in mind, by what it takes: a first sentence or a first move; somebody told while their
		 * life is at stake; or care, where somebody hurts them. `given`: words for whoever asks what to say. `weigh`: for
		 * whoever asks whether to.
		 */
		readonly own: Readonly<
			Record<
				| 'words'
				| 'deeds'
				| 'now'
				| 'safe'
				| 'given'
				| 'givenToWork'
				| 'givenInWorry'
				| 'givenForDebt'
				| 'givenForCard'
				| 'weigh',
				readonly string[]
			>
		> & {
			/** `{own}`: one of the message before, *you could ask Dan*. */
			readonly earlier: readonly string[];
		};
		/** The verbs by which such a step takes words. */
		readonly ownWords: readonly string[];
		/** `{steps}`: up to three of `byTopic`. */
		readonly list: readonly string[];
		readonly harm: readonly string[];
		readonly light: readonly string[];
	};
	/** Who, by what it is about, and the way to them. */
	readonly person: {
		readonly byTopic: Readonly<Record<Topic, readonly string[]>>;
		readonly general: readonly string[];
	};
	/** After a reply that missed: owns it, and asks or offers what was missed. */
	readonly repair: Readonly<Record<Miss | 'stuck', readonly string[]>>;
	/** Asks after a danger: right after its script what makes reaching someone hard, later how it is now. */
	readonly followUp: Readonly<
		Record<'here' | 'now' | 'before', Readonly<Record<DangerKind, readonly string[]>>>
	>;
	/** Who can answer a question for which there is no checked fact, and what to have at hand. */
	readonly whoKnows: Readonly<Record<Topic, readonly string[]>>;
	/** The same where somebody may be hurt at home. */
	readonly whoKnowsUnsafe: readonly string[];
	/**
	 * The same for questions that any topic may raise, or those in `about`, by the words they are heard by: these come
	 * before the topic.
	 */
	readonly whoElseKnows: readonly {
		readonly asked: readonly string[];
		readonly says: readonly string[];
		readonly about?: readonly Topic[];
	}[];
	/** The last reply in simpler words. */
	readonly explain: ExplainPhrases;
	/** That a wish is followed from now on. */
	readonly wishes: Readonly<Record<Wish, readonly string[]>>;
	readonly clocks: ClockPhrases;
	readonly answers: Readonly<
		Record<Exclude<Address, 'what-to-do' | 'wish' | 'question' | 'explain'>, readonly string[]>
	>;
};

/** `{asked}`: one of `asked`, *what happened* · `{subject}`: a noun phrase of the person's own. */
export type ExplainPhrases = {
	readonly aboutSubject: readonly string[];
	readonly aboutSubjectAndAsked: readonly string[];
	readonly asked: Readonly<Record<Unknown, string>>;
	readonly onlyAsked: readonly string[];
	/** After an idea for something to do. */
	readonly offered: readonly string[];
	readonly plain: readonly string[];
};

/**
 * What is said of a running clock. `{count}` and `{unit}`: how long there is, *72 hours* · `{left}`: how much of it is
 * left · `{things}`: what it is for · the same with `later` for what lasts
 * longer · `{place}`: who to ask.
 */
export type ClockPhrases = {
	/** Who can help, said before the hours. */
	readonly person: Readonly<Record<ClockName, readonly string[]>>;
	/** Where no fact tells a time. */
	readonly general: Readonly<Record<ClockName, readonly string[]>>;
	/** Who to ask, in the middle of a sentence. */
	readonly place: Readonly<Record<ClockName, string>>;
	/** The last words, after a date or a general sentence. */
	readonly close: Readonly<Record<ClockName, readonly string[]>>;
	/** The one question, when it is not known when it was. */
	readonly ask: Readonly<Record<ClockName, readonly string[]>>;
	readonly care: TimeLeftPhrases;
	readonly paper: TimeLeftPhrases;
	/** Of a date that was told; `{time}`: *5 days*. */
	readonly due: Readonly<Record<'ahead' | 'withinADay' | 'close' | 'passed', readonly string[]>>;
	/** Said with a fact that carries more than a time. */
	readonly rules: { readonly fact: string; readonly says: readonly string[] };
	/** `{checkWith}`: beside what was read in a second-hand source. */
	readonly check: string;
	readonly and: string;
};

/** `closing`: it may be over, or nearly so · `openAndLater`: the same while something else lasts longer. */
export type TimeLeftPhrases = Readonly<Record<'open' | 'closing' | 'over' | 'unknown', readonly string[]>> & {
	readonly openAndLater: Readonly<Record<'open' | 'closing' | 'unknown', readonly string[]>>;
};

/** What says only of what kind something is: a meaning is looked for now and then. */
const PLAIN_CAUSES = ['let-go', 'their-words', 'own-words', 'counted', 'their-act', 'own-act'] as const;

/** What may have happened to a person, the weightiest first: by it a reflection knows what is missing, or what it costs. */
export const CAUSES = [
	'death',
	'left',
	'betrayed',
	'secret',
	'ordered',
	'home-lost',
	'job-lost',
	'no-money',
	'debt',
	'avoided',
	'waiting',
	'alone-with-all',
	'unseen',
	'shamed',
	'afraid-of-them',
	'body',
	'regret',
	'pull',
	'failed',
	'no-rest',
	'lonely',
	'no-way-out',
	'ill',
	'unsaid',
	'tears',
	'numb',
	'had-enough',
	'circling',
	'fights',
	'tried',
	'new-ground',
	'used-to-be',
	'said-fine',
	'shaken',
	'short-time',
	'held-back',
	'unwanted',
	'duty',
	'far',
	'found-out',
	'kept-up',
	'support',
	'long',
	'torn',
	'wanted',
	'dear',
	...PLAIN_CAUSES,
] as const;

export type Cause = (typeof CAUSES)[number];

/** Of these those that happen on any day: a meaning follows from them, and no weight. */
const SLIGHT_CAUSES: readonly Cause[] = [
	...PLAIN_CAUSES,
	'said-fine',
	'short-time',
	'held-back',
	'unwanted',
	'duty',
	'far',
	'found-out',
	'kept-up',
	'support',
	'long',
	'torn',
	'wanted',
	'dear',
];

/** Whether it says only of what kind it is. */
export const isPlainCause = (cause: Cause): boolean => PLAIN_CAUSES.some((plain) => plain === cause);

/** Whether what happened is grave: it is told before other things, and outweighs a step. */
export const isGrave = (cause: Cause | null): boolean => cause !== null && !SLIGHT_CAUSES.includes(cause);

/** Words for a trouble; with `when`, only where one of these words or phrases, in lower case, was said. */
export type Fitting = { readonly when?: readonly string[]; readonly says: string };

/** Feelings that have the same causes. */
export type FeelingKin = 'fear' | 'shame' | 'anger' | 'sadness' | 'guilt' | 'relief';

/** What the next question can find out, in the order in which it is asked. */
export const UNKNOWNS = [
	'what-happened',
	'what-weighs',
	'since-when',
	'who-knows',
	'what-was-tried',
	'what-would-help',
] as const;

export type Unknown = (typeof UNKNOWNS)[number];

export type FeelingWords = {
	readonly tone: 'heavy' | 'light' | 'open';
	/** After *leaves you*: `scared`. */
	readonly states: readonly string[];
	/** After *that sounds*: `frightening`. */
	readonly qualities: readonly string[];
};

/** Lists of lower-case words and, in `TopicWords`, phrases; a word stands for all its forms. */
export type ListeningWords = {
	/** What makes one clause weigh more than another. */
	readonly trouble: readonly string[];
	readonly good: readonly string[];
	/** By which a person names their own feeling, so that the reply need not. */
	readonly feelings: readonly string[];
	/** Words that the guide never says back. */
	readonly unspoken: readonly string[];
	/** Nouns that say nothing by themselves. */
	readonly vague: readonly string[];
	/** Things that can be the matter, besides people and troubles: *your job*. */
	readonly matters: readonly string[];
	/** By which shame is heard. */
	readonly shame: readonly string[];
	/** What is done to a person: heard when they are the object of it. */
	readonly harm: readonly string[];
	/** The same, heard in the passive too: *I was …*. */
	readonly assault: readonly string[];
	/** Said in passing: *brb*. */
	readonly asides: readonly string[];
	/** What only greets or thanks. */
	readonly greetings: readonly string[];
	/** Phrases (see `PhraseList`) by which each cause is heard in a clause turned to *you*. */
	readonly causes: Readonly<Record<Cause, readonly string[]>>;
	/** By which a person judges themselves or others. */
	readonly judging: readonly string[];
	/** By which what is unknown is known. */
	readonly known: Readonly<Record<Unknown, readonly string[]>>;
};

export type TopicWords = Readonly<Record<Exclude<Topic, 'other'>, readonly string[]>> & {
	/** Of these words those that are in every story: they tell little alone. */
	readonly inPassing: readonly string[];
	/** Phrases in which a word means something else: *smoke alarm*. */
	readonly sayings: readonly string[];
};

/**
 * Phrases that a whole message, or a part of it, is made of. One with a stop before it must begin its sentence, one
 * with a stop after it must end it; `*` stands for one to four words.
 */
export type AddressWords = Readonly<
	Record<
		Exclude<Address, 'unclear' | 'wish' | 'question' | 'told-before' | 'remember-this' | 'do-not-remember'>,
		readonly string[]
	>
> & {
	/** What is told of the app's memory, see `MemoryCommand`. */
	readonly memory: MemoryCommandWords;
	/**
	 * By which a question of fact is known: a verb and its subject (*can they*), the first word of one with a question
	 * mark (`general`), neither with a phrase of `except`; or a phrase of `openings`, whatever else it holds.
	 */
	readonly facts: Readonly<
		Record<'verbs' | 'subjects' | 'general' | 'openings' | 'except', readonly string[]>
	>;
	/** By which each wish is made. */
	readonly wishes: Readonly<Record<Wish, readonly string[]>>;
	/** By which each is taken back. */
	readonly unwishes: Readonly<Record<Wish, readonly string[]>>;
	/** Words a greeting, thanks or goodbye may hold besides. */
	readonly courtesies: readonly string[];
	/** Words that may stand before a phrase that begins its sentence: *ok so*. */
	readonly openers: readonly string[];
};
