import catalogue from '../../models.json' with { type: 'json' };
import { EXIT_PAGE } from '../content/exit-page.ts';
import { EVERY_HELPLINE } from '../content/people/more-helplines.ts';
import { linksOut } from '../core/privacy/links-out.ts';
import { modelHosts } from '../core/privacy/model-hosts.ts';
import { policyAt } from '../core/privacy/policy-at.ts';

const OUTSIDE = { links: linksOut(EVERY_HELPLINE, EXIT_PAGE), hosts: modelHosts(catalogue) };

/** A host without our headers is given them here; the same ones, so that a careful host loses nothing. */
export const withPolicy = (response: Response, path: string): Response => {
	if (response.type === 'error') return response;
	const headers = new Headers(response.headers);
	for (const [name, value] of Object.entries(policyAt(path, OUTSIDE))) headers.set(name, value);
	return new Response(response.body, { status: response.status, headers });
};
