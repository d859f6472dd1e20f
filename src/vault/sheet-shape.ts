import * as v from 'valibot';
import type { KeptSheet, UnreadableSheet } from '../core/help/sheet.ts';
import { TOOL_IDS, type ToolId } from '../core/help/tools.ts';
import { instant } from './shapes.ts';
import { breathingShape } from './sheets/breathing-shape.ts';
import { debtShape } from './sheets/debt-shape.ts';
import { moodShape } from './sheets/mood-shape.ts';
import { oneStepShape } from './sheets/one-step-shape.ts';
import { packetShape } from './sheets/packet-shape.ts';
import { questionsShape } from './sheets/questions-shape.ts';
import { safetyPlanShape } from './sheets/safety-plan-shape.ts';
import { sexualHealthShape } from './sheets/sexual-health-shape.ts';
import { unsentLetterShape } from './sheets/unsent-letter-shape.ts';
import { wayShape } from './sheets/way-shape.ts';

/** A sheet as it stands in a backup and in the vault; what its tool does not know of is dropped. */
export const sheetShape = v.pipe(
	v.object({ tool: v.picklist(TOOL_IDS), changedAt: instant, sheet: v.unknown() }),
	v.rawTransform(({ dataset, addIssue, NEVER }): KeptSheet => {
		const { tool, changedAt, sheet } = dataset.value;
		const read = v.safeParse(SHAPES[tool], sheet);
		if (read.success) return { tool, changedAt, sheet: read.output };
		addIssue({ message: 'not in the shape of its tool' });
		return NEVER;
	}),
);

/** What lies in the store, as far as it can be read; null for what is of no tool of this page. */
export const readSheet = (kept: object): KeptSheet | UnreadableSheet | null => {
	const read = v.safeParse(sheetShape, kept);
	if (read.success) return read.output;
	const named = v.safeParse(v.object({ tool: v.picklist(TOOL_IDS), changedAt: instant }), kept);
	return named.success ? { ...named.output, sheet: null } : null;
};

const SHAPES: Readonly<Record<ToolId, v.GenericSchema<unknown, object>>> = {
	'safety-plan': safetyPlanShape,
	breathing: breathingShape,
	'one-step': oneStepShape,
	debt: debtShape,
	'sexual-health': sexualHealthShape,
	questions: questionsShape,
	packet: packetShape,
	'unsent-letter': unsentLetterShape,
	mood: moodShape,
	way: wayShape,
};
