import * as v from 'valibot';
import type { OneStepSheet } from '../../core/help/one-step/sheet.ts';
import { sameAs, text } from '../shapes.ts';

export const oneStepShape = sameAs<OneStepSheet>()(
	v.object({ worry: text, step: text, when: text, otherwise: text }),
);
