import type { HeadersSeen } from './audit.ts';
import { policyAt } from './policy-at.ts';
import type { Outside } from './policy.ts';

/**
 * Headers of the policy that a response at `path` lacks or has otherwise. `found` gives a header of the response, null
 * where it has none.
 */
export const differingHeaders = (
	path: string,
	outside: Outside,
	found: (name: string) => string | null,
): HeadersSeen['wrong'] =>
	Object.entries(policyAt(path, outside))
		.map(([name, wanted]) => ({ name, wanted, found: found(name) }))
		.filter((header) => header.found === null || normal(header.found) !== normal(header.wanted));

/** A host may put its spaces elsewhere. */
const normal = (value: string): string =>
	value
		.replaceAll(/\s*([,;])\s*/g, '$1')
		.replaceAll(/\s+/g, ' ')
		.trim();
