import { describe, expect, it } from 'vitest';
import { metaPolicy, documentHeaders } from '../../../src/core/privacy/policy.ts';
import { selfCheck, type Layer, type LayerCheck, type Seen } from '../../../src/core/privacy/self-check.ts';

const OF_PAGE = metaPolicy('conversation', []);
const OF_HEADERS = documentHeaders('conversation', { links: [], hosts: [] })['Content-Security-Policy'] ?? '';

const HELD: Seen = {
	refusedBy: [OF_PAGE, OF_HEADERS],
	isIsolated: true,
	isServedHere: true,
	isControlled: true,
	chromium: 156,
};

const CASES: readonly (readonly [
	name: string,
	seen: Partial<Seen>,
	checks: Partial<Record<Layer, LayerCheck['is']>>,
])[] = [
	['served by the service worker', {}, {}],
	['served by a careful host', { isServedHere: false }, { headers: 'by-host' }],
	[
		'served by a plain host, before the service worker',
		{ refusedBy: [OF_PAGE], isIsolated: false, isServedHere: false, isControlled: false },
		{ headers: 'not', isolation: 'not', 'service-worker': 'not', allowlist: 'not' },
	],
	[
		'taken over by the service worker after it was loaded from a plain host',
		{ refusedBy: [OF_PAGE], isIsolated: false, isServedHere: false },
		{ headers: 'not', isolation: 'not', allowlist: 'not' },
	],
	['a browser before the allowlist', { chromium: 151 }, { allowlist: 'unknown-here' }],
	['a browser without the allowlist', { chromium: null }, { allowlist: 'unknown-here' }],
	['a page whose own policy was taken out', { refusedBy: [OF_HEADERS] }, { page: 'not' }],
	[
		'nothing at all',
		{ refusedBy: [], isIsolated: false, isServedHere: false, isControlled: false, chromium: null },
		{
			page: 'not',
			headers: 'not',
			isolation: 'not',
			'service-worker': 'not',
			allowlist: 'unknown-here',
		},
	],
];

describe('the self-check', () => {
	it.each(CASES)('tells what holds: %s', (_, seen, checks) => {
		expect(Object.fromEntries(selfCheck({ ...HELD, ...seen }).map(({ layer, is }) => [layer, is]))).toEqual({
			page: 'in-force',
			headers: 'by-service-worker',
			isolation: 'in-force',
			'service-worker': 'in-force',
			allowlist: 'in-force',
			...checks,
		});
	});
});
