import { compileLexicon } from '../../core/reading/lexicon.ts';
import { PERSON_WANTED } from './lexicon/person-wanted.ts';
import { SELF_HARM } from './lexicon/self-harm.ts';
import { FILLERS, SLOTS } from './lexicon/slots.ts';
import { SLIPS, SPELLINGS } from './lexicon/spellings.ts';

/** What the app listens for in English. */
export const LEXICON = compileLexicon({
	cues: [...SELF_HARM, ...PERSON_WANTED],
	slots: SLOTS,
	fillers: FILLERS,
	spellings: SPELLINGS,
	slips: SLIPS,
});
