import type { Words } from '../../core/words.ts';
import { HELPLINES } from '../people/helplines.ts';
import { LEXICON } from './lexicon.ts';
import { SCRIPTS } from './scripts.ts';

/** The safety path in English. */
export const ENGLISH: Words = { lexicon: LEXICON, scripts: SCRIPTS, helplines: HELPLINES };
