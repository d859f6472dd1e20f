import { compileLexicon, type LexiconSource } from '../../core/reading/lexicon-source.ts';
import { OTHER_LANGUAGES } from '../other-languages.ts';
import { BODY_AND_MIND, BODY_AND_MIND_SLOTS } from './lexicon/body-and-mind.ts';
import { CLOCK } from './lexicon/clock.ts';
import { CONVERSATION, CONVERSATION_SLOTS } from './lexicon/conversation.ts';
import { HURT_BY_OTHERS, HURT_SLOTS } from './lexicon/hurt-by-others.ts';
import { OVERDOSE } from './lexicon/overdose.ts';
import { PERSON_WANTED } from './lexicon/person-wanted.ts';
import { SELF_HARM } from './lexicon/self-harm.ts';
import { FILLERS, SLOTS } from './lexicon/slots.ts';
import { SLIPS, SPELLINGS } from './lexicon/spellings.ts';
import { WORRY_ABOUT_OTHER } from './lexicon/worry-about-other.ts';

export const ENGLISH_CUES: LexiconSource = {
	cues: [
		...SELF_HARM,
		...OVERDOSE,
		...PERSON_WANTED,
		...CONVERSATION,
		...CLOCK,
		...WORRY_ABOUT_OTHER,
		...BODY_AND_MIND,
		...HURT_BY_OTHERS,
	],
	slots: { ...SLOTS, ...CONVERSATION_SLOTS, ...HURT_SLOTS, ...BODY_AND_MIND_SLOTS },
	fillers: FILLERS,
	spellings: SPELLINGS,
	slips: SLIPS,
};

/** What the app listens for: English in full, and the plainest words of danger in other languages. */
export const LEXICON = compileLexicon(ENGLISH_CUES, OTHER_LANGUAGES);
