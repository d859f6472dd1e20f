import { describe, expect, it } from 'vitest';
import { EXIT_PAGE } from '../../../src/content/exit-page.ts';
import { EVERY_HELPLINE } from '../../../src/content/people/more-helplines.ts';
import { linkOf } from '../../../src/core/people/helpline.ts';
import { linksOut } from '../../../src/core/privacy/links-out.ts';
import { documentHeaders, META_POLICY, workerHeaders } from '../../../src/core/privacy/policy.ts';

describe('the headers', () => {
	const headers = documentHeaders(linksOut(EVERY_HELPLINE, EXIT_PAGE));

	it('let every helpline be called or texted, by its exact number', () => {
		for (const contact of EVERY_HELPLINE.flatMap(({ contacts }) => contacts))
			expect(headers['Connection-Allowlist']).toContain(`"${linkOf(contact)}"`);
	});

	it('let nothing else out but the exit page', () => {
		const listed = [...(headers['Connection-Allowlist'] ?? '').matchAll(/"([^"]+)"/g)].map(
			([, link]) => link,
		);
		const others = listed.filter((link) => !link?.startsWith('tel:') && !link?.startsWith('sms:'));
		expect(others).toEqual([EXIT_PAGE]);
		expect(listed.some((link) => link?.includes('*'))).toBe(false);
	});

	it('start from nothing and allow the own origin only', () => {
		for (const policy of [headers, workerHeaders]) {
			expect(policy['Content-Security-Policy']).toContain("default-src 'none'");
			expect(policy['Content-Security-Policy']).not.toMatch(/https?:|\*|unsafe-inline|'unsafe-eval'/);
		}
		expect(workerHeaders['Connection-Allowlist']).toBe('(response-origin)');
	});

	it('hold the policy that the page carries itself, and who may frame it, which a page cannot say', () => {
		expect(headers['Content-Security-Policy']).toBe(`${META_POLICY}; frame-ancestors 'none'`);
		expect(META_POLICY).not.toContain('"');
	});

	it('list each link once', () => {
		const links = linksOut(EVERY_HELPLINE, EXIT_PAGE);
		expect(new Set(links).size).toBe(links.length);
	});
});
