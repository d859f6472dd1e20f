import * as v from 'valibot';
import { BECAME, type OneStepSheet } from '../../core/help/one-step/sheet.ts';
import { instant, sameAs, text } from '../shapes.ts';

export const oneStepShape = sameAs<OneStepSheet>()(
	v.object({
		worry: text,
		step: text,
		when: text,
		otherwise: text,
		// Not in what was kept before steps were asked after.
		due: v.optional(v.nullable(instant), null),
		became: v.optional(v.nullable(v.picklist([...BECAME, 'not-told'])), null),
	}),
);
