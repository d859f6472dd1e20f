import * as v from 'valibot';
import { BREATH_COUNTS, type BreathingSheet } from '../../core/help/breathing/sheet.ts';
import { sameAs } from '../shapes.ts';

export const breathingShape = sameAs<BreathingSheet>()(
	v.object({ count: v.picklist(BREATH_COUNTS), isStill: v.nullable(v.boolean()) }),
);
