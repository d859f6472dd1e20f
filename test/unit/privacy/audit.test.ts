import { describe, expect, it } from 'vitest';
import { AUDIT, LEDGER_HEADING } from '../../../src/content/en/audit.ts';
import { TRACES } from '../../../src/content/en/traces.ts';
import {
	sealingOf,
	standingOfFiles,
	standingOfHeaders,
	standingOfLeaks,
	standingOfModels,
	standingOfPolicy,
	standingOfStorage,
	type PolicySeen,
	type Standing,
	type Stored,
} from '../../../src/core/privacy/audit.ts';
import { differingHeaders } from '../../../src/core/privacy/differing-headers.ts';
import { policyAt } from '../../../src/core/privacy/policy-at.ts';
import { readingGrade, textsIn } from '../../support/reading-grade.ts';

const OUTSIDE = { links: ['tel:116123'], hosts: ['https://huggingface.co'] };

describe('headers as they came', () => {
	const sent = (path: string) => new Headers(policyAt(path, OUTSIDE));
	const differing = (path: string, headers: Headers) =>
		differingHeaders(path, OUTSIDE, (name) => headers.get(name));

	it('do not differ when they are as written, whatever the spaces between their parts', () => {
		const headers = sent('audit.html');
		expect(differing('audit.html', headers)).toEqual([]);
		headers.set('Permissions-Policy', headers.get('Permissions-Policy')?.replaceAll(', ', ',') ?? '');
		headers.set(
			'Content-Security-Policy',
			headers.get('Content-Security-Policy')?.replaceAll('; ', ' ;  ') ?? '',
		);
		expect(differing('audit.html', headers)).toEqual([]);
	});

	it('are each missed, and each change is told with what was wanted', () => {
		for (const name of Object.keys(policyAt('index.html', OUTSIDE))) {
			const headers = sent('index.html');
			headers.delete(name);
			expect(differing('index.html', headers)).toMatchObject([{ name, found: null }]);
			headers.set(name, 'other');
			expect(differing('index.html', headers)).toMatchObject([{ name, found: 'other' }]);
		}
	});

	it('of one document are wrong for another: the conversation may reach nothing, the audit page its host', () => {
		expect(differing('index.html', sent('audit.html')).map(({ name }) => name)).toEqual([
			'Content-Security-Policy',
		]);
		expect(differing('workers/a.js', sent('service-worker.js')).map(({ name }) => name)).toEqual([
			'Content-Security-Policy',
		]);
	});

	it('each have words for what they close', () => {
		expect(Object.keys(AUDIT.headers.closes)).toEqual(
			expect.arrayContaining(Object.keys(policyAt('index.html', OUTSIDE))),
		);
	});
});

describe('what comes out of a check', () => {
	const policy = (change: Partial<PolicySeen>): PolicySeen => ({
		layers: [
			{ layer: 'page', is: 'in-force' },
			{ layer: 'allowlist', is: 'unknown-here' },
		],
		policies: ['default-src'],
		isAsWritten: true,
		areFeaturesOff: null,
		...change,
	});

	it.each([
		['a browser that does not know a layer', policy({}), 'held'],
		['a layer that is not in force', policy({ layers: [{ layer: 'headers', is: 'not' }] }), 'broken'],
		['a policy with another text', policy({ isAsWritten: false }), 'broken'],
		['a camera that is not off', policy({ areFeaturesOff: false }), 'broken'],
		['a browser that told of no policy', policy({ policies: [], isAsWritten: null }), 'unsure'],
	] satisfies [string, PolicySeen, Standing][])('%s', (_, seen, standing) => {
		expect(standingOfPolicy(seen)).toBe(standing);
	});

	it('one leak that was let through breaks the rest; what a page cannot see holds nothing', () => {
		const refused = { channel: 'fetch', is: 'refused', by: 'connect-src' } as const;
		const unseen = { channel: 'preconnect', is: 'unseen', by: '' } as const;
		expect(standingOfLeaks([refused, unseen])).toBe('held');
		expect(standingOfLeaks([refused, { channel: 'image', is: 'let-through', by: '' }])).toBe('broken');
		expect(standingOfLeaks([unseen])).toBe('unsure');
	});

	it('a host that does not answer is not held against anybody', () => {
		expect(standingOfHeaders('unreached')).toBe('unsure');
		expect(standingOfFiles('unreached')).toBe('unsure');
	});

	it('a header, a file or a model that is not as it must be is told; an absent extra is none', () => {
		const wrong = [{ name: 'X-Frame-Options', wanted: 'DENY', found: null }];
		expect(standingOfHeaders([{ path: 'index.html', status: 200, wrong: [] }])).toBe('held');
		expect(standingOfHeaders([{ path: 'index.html', status: 200, wrong }])).toBe('broken');
		expect(standingOfHeaders([{ path: 'index.html', status: 404, wrong: [] }])).toBe('broken');
		const files = (
			kept: 'same' | 'changed' | 'absent',
			served: 'same' | 'changed' | 'absent',
			added: string[] = [],
		) => standingOfFiles({ build: '', files: [{ path: 'a.js', kept, served }], added });
		expect(files('same', 'same')).toBe('held');
		expect(files('absent', 'same')).toBe('held');
		expect(files('changed', 'same')).toBe('broken');
		expect(files('same', 'changed')).toBe('broken');
		expect(files('same', 'absent')).toBe('broken');
		expect(files('same', 'same', ['b.js'])).toBe('broken');
		const model = { cache: 'models', url: 'https://huggingface.co/x', bytes: 1, sha256: '' };
		expect(standingOfModels([])).toBe('held');
		expect(standingOfModels([{ ...model, is: 'as-first' }])).toBe('held');
		expect(standingOfModels([{ ...model, is: 'unknown' }])).toBe('unsure');
		expect(
			standingOfModels([
				{ ...model, is: 'unknown' },
				{ ...model, is: 'changed' },
			]),
		).toBe('broken');
	});

	it.each([
		['database', 'vault', 'sealed'],
		['database', 'ledger', 'open'],
		['database', 'somebody', 'unknown'],
		['file', 'vault/journal-1', 'sealed'],
		['file', 'tvmjs-opfs-store/webllm/model/a.bin', 'open'],
		['cache', 'shell', 'open'],
		['cache', 'webllm/model', 'unknown'],
		['cache', 'transformers-cache', 'unknown'],
		['cookie', 'vault', 'unknown'],
		['service-worker', 'https://host/', 'open'],
	] as const)('a %s named %s is %s', (kind, name, sealing) => {
		const stored: Stored = { kind, name, bytes: null, items: null };
		expect(sealingOf(stored)).toBe(sealing);
		expect(standingOfStorage([stored])).toBe(sealing === 'unknown' ? 'unsure' : 'held');
	});
});

describe('the words of the page that checks', () => {
	it('read at grade 8 or below', () => {
		const { sections, policy, headers, airplane, outside, lead, overall, unreached } = AUDIT;
		const texts = textsIn([sections, policy, headers.closes, airplane, outside, lead, overall, unreached]);
		expect(readingGrade([...texts, LEDGER_HEADING])).toBeLessThanOrEqual(8);
		expect(readingGrade(textsIn(TRACES))).toBeLessThanOrEqual(8);
	});
});
