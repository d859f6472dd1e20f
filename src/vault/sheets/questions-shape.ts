import * as v from 'valibot';
import { WHOMS, type QuestionsSheet } from '../../core/help/questions/sheet.ts';
import { list, sameAs, text } from '../shapes.ts';

export const questionsShape = sameAs<QuestionsSheet>()(
	v.object({
		whom: v.picklist(WHOMS),
		lists: v.object({
			doctor: list(text),
			clinic: list(text),
			adviser: list(text),
			solicitor: list(text),
			court: list(text),
			police: list(text),
		}),
	}),
);
