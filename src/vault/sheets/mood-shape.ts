import * as v from 'valibot';
import { SCORES, type MoodSheet } from '../../core/help/mood/sheet.ts';
import { instant, sameAs, text } from '../shapes.ts';

/** More than ten marks a day for five years. */
const MOST_ENTRIES = 20_000;

export const moodShape = sameAs<MoodSheet>()(
	v.object({
		entries: v.pipe(
			v.array(v.object({ at: instant, score: v.picklist(SCORES), words: text })),
			v.maxLength(MOST_ENTRIES),
			v.readonly(),
		),
	}),
);
