import type { Need, Topic } from '../../core/reading/labels.ts';
import type { ClockName } from '../../core/help/clock.ts';
import type { Address, GuidePlan, Move, Plan, Wish } from '../../core/reply/plan.ts';
import type { Danger, DangerKind } from '../../core/safety/danger.ts';
import type { Concern, Dimension, Stance } from '../../core/safety/decision.ts';
import type { Signal } from '../../core/safety/signal.ts';
import { unreachable } from '../../core/unreachable.ts';
import { UNREAD } from './unread.ts';
import { MISS_WORDS } from './marks.ts';

const percent = (p: number) => `${Math.round(p * 100)} in 100`;

const NEEDS = {
	vent: 'You want to get something out',
	understood: 'You want to be understood',
	information: 'You want to know something',
	step: 'You want to know what to do',
	person: 'You want a person',
	'small-talk': 'You are passing the time, or asking about this page',
} as const satisfies Record<Need, string>;

/** The panel *why this reply*. */
export const WHY = {
	title: 'Why this reply',
	lead: 'This is what went into the reply. Nothing here is a diagnosis.',
	percent,
	feelings: {
		title: 'Feelings it read',
		lead: 'A guess for each feeling by itself, so they do not add up to 100. Those marked “counted” were strong enough to use.',
		counted: 'counted',
	},
	about: {
		title: 'What it took your message to be',
		topic: (topic: Topic, p: number) =>
			topic === 'other'
				? `None of the subjects it knows (${percent(p)} sure).`
				: `Subject: ${topic.replaceAll('-', ' ')} (${percent(p)} sure).`,
		need: (need: Need, p: number) => `${NEEDS[need]} (${percent(p)} sure).`,
		stuck: 'You seem to say that this is not helping.',
		outside: 'It may not be able to read this message, so none of this may be right.',
	},
	signals: {
		title: 'What it noticed',
		none: 'Nothing that calls for care.',
	},
	decision: {
		title: 'What it decided',
		concern: {
			none: 'No sign of danger was found.',
			some: 'Something here weighs on you.',
			high: 'There may be danger.',
			acute: 'There may be danger right now.',
		} satisfies Record<Concern, string>,
		stance: {
			companion: 'So this page replied by itself.',
			'person-offered': 'So this page replied, and offers a person too.',
			'person-required': 'So the reply leads to a person, and this page stays with you as well.',
		} satisfies Record<Stance, string>,
		matrix: 'Five questions it asked itself',
		columns: ['Question', 'Answer, and why'],
		questions: {
			'emotional-load': 'Does this weigh heavily?',
			ambiguity: 'Is it unclear what is going on?',
			'moral-trade-off': 'Must one good thing be given up for another?',
			'irreversible-consequences': 'Could something happen that cannot be undone?',
			explainability: 'Is this hard for a page to explain?',
		} satisfies Record<Dimension, string>,
		answers: { low: 'No.', high: 'Yes.' },
		noReason: 'Nothing it noticed says so.',
	},
	recalled: {
		title: 'Earlier words it looked at',
		none: 'None.',
		spoken: 'The reply speaks of this one.',
	},
	moves: {
		title: 'What the reply does, in order',
		names: {
			repair: 'Owns that the reply before missed',
			reflect: 'Says back what it heard',
			validate: 'Says why that makes sense',
			recall: 'Comes back to something you said before',
			clock: 'Says how much time is left',
			ask: 'Asks one question',
			'follow-up': 'Asks after a danger spoken of before',
			inform: 'Tells you something',
			step: 'Offers one small step',
			person: 'Points to a person',
		} satisfies Record<Move, string>,
	},
	voice: {
		title: 'Who wrote it',
		names: {
			guide:
				'The guide: phrases written and checked in advance, joined with your own words. No language model wrote this.',
			script:
				'A script: fixed words, written and checked in advance. When someone may be in danger, nothing is made up.',
		} satisfies Record<Plan['voice'], string>,
		model: (model: string) =>
			`A language model on this device wrote what it could (${model}). Its sentences were checked one by one, and the guide added or replaced what was needed.`,
		raw: 'All that the model wrote',
		topic: (topic: Topic) =>
			topic === 'other' ? null : `It took this to be about: ${topic.replaceAll('-', ' ')}.`,
		address: (address: Address) => `It took your message as: ${address.replaceAll('-', ' ')}.`,
	},
	plan: {
		title: 'What it went by',
		need: (need: Need) => `${NEEDS[need]}.`,
		wishes: {
			'just-listen': 'You asked it to just listen.',
			'no-questions': 'You asked it not to ask questions.',
			'no-echo': 'You asked it not to repeat your words.',
			shorter: 'You asked for shorter replies, or marked one as too long.',
			list: 'You asked for a list.',
		} satisfies Record<Wish, string>,
		missed: (missed: NonNullable<GuidePlan['missed']>) =>
			missed === 'stuck'
				? 'You seem to say that this is not helping.'
				: `You said that the reply before missed you: ${MISS_WORDS[missed].toLowerCase()}.`,
		followUp: ({ kind, when }: NonNullable<GuidePlan['followUp']>) =>
			`${when === 'here' ? 'Earlier in this conversation' : 'In an earlier conversation'} something ${kind === 'self-harm' ? SELF_HARM_LEVELS[2] : OTHER_DANGERS[kind]}. So it asks after that.`,
		clock: (clock: ClockName) => `A clock may be running: ${CLOCK_WORDS[clock]}.`,
		clockAt: (moment: string) => `It took the time as ${moment}.`,
		clockUnknown: 'It does not know when that began or ends.',
	},
	outcome: {
		title: 'What you said of it',
		none: 'Nothing yet.',
	},
	review: {
		title: 'How it was checked',
		lead: {
			guide: (rules: number) =>
				`Each sentence was checked before it was shown, and then the whole reply, against a list of ${rules} rules.`,
			script: (rules: number) =>
				`A script is checked against a list of ${rules} rules when it is written. Here it waits for nothing, so that help comes first.`,
		} satisfies Record<Plan['voice'], (rules: number) => string>,
		rules: 'The rules checked',
		none: 'No sentence was held back.',
		held: 'Held back, and not shown',
		why: 'Why',
		noted: 'Shown, with a note',
		whole: 'The whole reply',
	},
	facts: {
		title: 'Where and when',
		at: 'Written',
		read: 'Time to read your words',
		first: 'Time to the first sentence',
		spoken: 'Time to the whole reply',
		milliseconds: (milliseconds: number) =>
			milliseconds < 1000
				? `${Math.round(milliseconds)} thousandths of a second`
				: `${(milliseconds / 1000).toFixed(1)} seconds`,
	},
} as const;

/** One thing noticed, in plain words. */
export const signalWords = (signal: Signal): string => {
	switch (signal.kind) {
		case 'danger-cue':
			return `Your words “${signal.words}” ${dangerWords(signal.danger)}.`;
		case 'danger-read':
			return `Your message as a whole ${dangerWords(signal.danger)} (${percent(signal.p)}).`;
		case 'suspicion-standing':
			return `${signal.turnsAgo === 1 ? 'Your last message' : `A message ${signal.turnsAgo} messages ago`} ${dangerWords(signal.danger)}, or something else.`;
		case 'danger-suspected':
			return `Your message ${dangerWords(signal.danger)}, or something else (${percent(signal.p)}).`;
		case 'suspected-together':
			return `Your last messages, read together, ${dangerWords(signal.danger)}, or something else (${percent(signal.p)}).`;
		case 'person-read':
			return `Your message sounds like a wish for a person (${percent(signal.p)}).`;
		case 'distress-read':
			return `Your message sounds like more than you can bear alone (${percent(signal.p)}).`;
		case 'danger-answered':
			return `You answered “${signal.words}” to a question about suicide.`;
		case 'danger-denied':
			return `You wrote “${signal.words}”. It changes the words of the reply, and does not end the care.`;
		case 'danger-before':
			return `In an earlier conversation of the last seven days, something ${dangerWords(signal.danger)}.`;
		case 'distress-before':
			return `${signal.conversations} other conversations of the last seven days were heavy too.`;
		case 'stuck-said':
			return `You wrote that this is not helping: “${signal.words}”.`;
		case 'stuck-read':
			return `Your message sounds as if this is not helping (${percent(signal.p)}).`;
		case 'unresolved':
			return `The last ${signal.turns} replies did not help.`;
		case 'dilemma':
			return `A hard choice with much at stake: “${signal.words}”.`;
		case 'somebody-near':
			return `You wrote “${signal.words}”: somebody may be near.`;
		case 'person-wanted':
			return `You asked for a person: “${signal.words}”.`;
		case 'danger-standing':
			return `${signal.turnsAgo === 1 ? 'In your last message' : `${signal.turnsAgo} messages ago`} there may have been danger. Saying “I am fine” once does not end the care.`;
		case 'painful-emotion':
			return `Your message sounds like ${signal.emotion} (${percent(signal.p)}).`;
		case 'unread':
			return UNREAD[signal.reason];
		default:
			return unreachable(signal);
	}
};

const dangerWords = ({ kind, level }: Danger): string =>
	kind === 'self-harm' ? SELF_HARM_LEVELS[level] : OTHER_DANGERS[kind];

const CLOCK_WORDS = {
	'unprotected-sex': 'after sex without protection',
	assault: 'after something done to you without your consent',
	exposure: 'after contact that can pass on HIV',
	bailiffs: 'before bailiffs come',
	'claim-form': 'to answer papers from a court',
	'letter-of-claim': 'to answer a letter before court',
	collector: 'to answer a debt collector',
	eviction: 'before an eviction',
	disconnection: 'before a supply is cut off',
} as const satisfies Record<ClockName, string>;

const OTHER_DANGERS = {
	overdose: 'can be about having taken too much of something',
	medical: 'can be about something a doctor needs to see today',
	child: 'can be about a child who is not safe',
	assault: 'can be about something done to you without your consent',
	abuse: 'can be about someone close who hurts or controls you',
	violence: 'can be about violence',
	psychosis: 'can be about things that others do not see or hear',
	'worry-about-other': 'can be about fear for someone else',
	clock: 'can be about a deadline that runs',
} as const satisfies Record<Exclude<DangerKind, 'self-harm'>, string>;

const SELF_HARM_LEVELS = {
	2: 'can be a sign of losing hope or of hurting yourself',
	3: 'can be about thoughts of suicide',
	4: 'can be about a plan, or about danger right now',
} as const;
