import type { Instant } from '../../src/core/brand.ts';
import type { KeptSheet } from '../../src/core/help/sheet.ts';

/** A sheet with nothing grave in it; `parts` replace what a test is about. */
export const aSheet = (parts: Partial<KeptSheet> = {}): KeptSheet => ({
	tool: 'mood',
	changedAt: 1_770_000_000_000 as Instant,
	sheet: { entries: [] },
	...parts,
});
