import type { Emotion } from '../reading/emotions.ts';
import type { Topic } from '../reading/labels.ts';
import type { ClockName } from '../help/clock.ts';
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
		/** The same when no feeling can be named, for something painful: they add meaning. */
		readonly heavy: readonly string[];
		readonly meaning: Readonly<Record<Topic, readonly string[]>>;
		readonly afterHarm: readonly string[];
		/** `{statement}` and `{subject}`: for a statement that says too little alone. */
		readonly aboutSubject: readonly string[];
		/** `{question}`: *how to tell your mum*. */
		readonly questions: readonly string[];
		/** `{quote}`: up to eight words as they were said, for want of a statement. */
		readonly quotes: readonly string[];
		/** `{one}` and `{two}`: noun phrases with their determiner. */
		readonly twoSubjects: readonly string[];
		readonly oneSubject: readonly string[];
		/** When nothing can be said back in good grammar. */
		readonly plain: readonly string[];
		readonly plainLight: readonly string[];
		/** After an answer of a word or two. */
		readonly brief: readonly string[];
	};
	readonly validate: {
		/** `{cause}`: a phrase of `causes` or `causesBySubject`. */
		readonly heavy: readonly string[];
		/** The same with `{state}`. */
		readonly heavyFeeling: readonly string[];
		/** `{subject}`: a noun phrase of the person's own. */
		readonly causesBySubject: Readonly<Record<'grief' | 'other', readonly string[]>>;
		readonly causes: Readonly<Record<Topic, readonly string[]>>;
		/** Whole sentences about shame, where a topic carries it. */
		readonly shame: Readonly<Partial<Record<Topic, readonly string[]>>>;
		readonly harm: readonly string[];
		readonly light: readonly string[];
		readonly open: readonly string[];
		readonly brief: readonly string[];
	};
	readonly recall: {
		readonly here: readonly string[];
		readonly before: readonly string[];
	};
	readonly ask: {
		readonly general: Readonly<Record<Unknown, readonly string[]>>;
		readonly byTopic: Readonly<Record<Topic, Readonly<Partial<Record<Unknown, readonly string[]>>>>>;
		readonly harm: readonly string[];
		readonly light: readonly string[];
		readonly opening: readonly string[];
	};
	readonly step: {
		readonly byTopic: Readonly<Record<Topic, readonly string[]>>;
		readonly harm: readonly string[];
		readonly light: readonly string[];
	};
	readonly person: readonly string[];
	/** After a reply that missed: owns it, and asks or offers what was missed. */
	readonly repair: Readonly<Record<Miss | 'stuck', readonly string[]>>;
	/** Asks after a danger: right after its script what makes reaching someone hard, later how it is now. */
	readonly followUp: Readonly<Record<'here' | 'before', Readonly<Record<DangerKind, readonly string[]>>>>;
	/** Who can answer a question for which there is no checked fact. */
	readonly whoKnows: Readonly<Record<Topic, readonly string[]>>;
	/** That a wish is followed from now on. */
	readonly wishes: Readonly<Record<Wish, readonly string[]>>;
	readonly clocks: ClockPhrases;
	readonly answers: Readonly<Record<Exclude<Address, 'what-to-do' | 'wish'>, readonly string[]>>;
};

export type ClockPhrases = {
	readonly general: Readonly<Record<ClockName, readonly string[]>>;
};

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
	/** By which a person judges themselves or others. */
	readonly judging: readonly string[];
	/** By which what is unknown is known. */
	readonly known: Readonly<Record<Unknown, readonly string[]>>;
};

export type TopicWords = Readonly<Record<Exclude<Topic, 'other'>, readonly string[]>>;

/** Phrases that a whole message, or a part of it, is made of; one with a stop must end its sentence. */
export type AddressWords = Readonly<
	Record<Exclude<Address, 'unclear' | 'other-language' | 'wish'>, readonly string[]>
> & {
	/** By which each wish is made. */
	readonly wishes: Readonly<Record<Wish, readonly string[]>>;
	/** By which each is taken back. */
	readonly unwishes: Readonly<Record<Wish, readonly string[]>>;
	/** Words a greeting, thanks or goodbye may hold besides. */
	readonly courtesies: readonly string[];
};
