import * as v from 'valibot';
import type { UnsentLetterSheet } from '../../core/help/unsent-letter/sheet.ts';
import { instant, list, sameAs, text } from '../shapes.ts';

export const unsentLetterShape = sameAs<UnsentLetterSheet>()(
	v.object({
		to: text,
		words: text,
		sealed: list(v.object({ to: text, words: text, sealedAt: instant })),
	}),
);
