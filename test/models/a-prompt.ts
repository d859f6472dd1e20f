import { PROMPT } from '../../src/content/en/prompt.ts';
import { composePrompt, type Message } from '../../src/core/reply/prompt.ts';
import { aPlan } from '../support/a-plan.ts';

/** What the app asks an engine for after this message: to reflect, to validate and to ask. */
export const aPrompt = (said: string): readonly Message[] => composePrompt(aPlan(), said, [], [], PROMPT);
