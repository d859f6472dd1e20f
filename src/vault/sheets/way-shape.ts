import * as v from 'valibot';
import { FORMS, PLACES, type Place, type WaySheet } from '../../core/help/way.ts';
import { list, sameAs } from '../shapes.ts';

export const wayShape = sameAs<WaySheet>()(
	v.object({
		choices: list(v.object({ place: v.picklist(Object.keys(PLACES) as Place[]), form: v.picklist(FORMS) })),
	}),
);
