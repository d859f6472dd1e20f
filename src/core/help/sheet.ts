import type { Instant } from '../brand.ts';
import type { ToolId } from './tools.ts';

/** What a person filled into a tool, as it is kept: one for each tool. */
export type KeptSheet = {
	readonly tool: ToolId;
	readonly changedAt: Instant;
	/** JSON data of the tool's own type; `vault/sheets/` says its shape. */
	readonly sheet: object;
};

/** A sheet that lies there and does not have its tool's shape any more. */
export type UnreadableSheet = Omit<KeptSheet, 'sheet'> & { readonly sheet: null };
