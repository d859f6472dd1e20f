import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import {
	EMPTY_SEXUAL_HEALTH,
	type SexualHealthSheet,
} from '../../../../src/core/help/sexual-health/sheet.ts';
import { sexualHealthShape } from '../../../../src/vault/sheets/sexual-health-shape.ts';

const FULL: SexualHealthSheet = {
	what: 'condom-broke',
	fear: 'infection',
	when: { date: '2026-11-20', from: 18, upTo: 30, zone: 'Europe/London' },
	partner: { name: 'Sam', infection: 'chlamydia', tone: 'warm' },
	visit: { questions: ['pep', 'results'], own: ['Does it hurt?'] },
};

describe('a sheet that comes back from disk', () => {
	it.each([
		['empty', EMPTY_SEXUAL_HEALTH],
		['full', FULL],
	])('is the same: %s', (_, sheet) => {
		expect(v.parse(sexualHealthShape, JSON.parse(JSON.stringify(sheet)))).toEqual(sheet);
	});

	it.each<[string, unknown]>([
		['something else', { ...FULL, what: 'nothing' }],
		['no such day', { ...FULL, when: { ...FULL.when, date: '2026-02-31' } }],
		['no such zone', { ...FULL, when: { ...FULL.when, zone: 'Europe/Nowhere' } }],
		['a time that ends before it begins', { ...FULL, when: { ...FULL.when, from: 6, upTo: 6 } }],
		['half an hour', { ...FULL, when: { ...FULL.when, from: 6.5 } }],
		['a time of years', { ...FULL, when: { ...FULL.when, upTo: 1e9 } }],
		['a question that nobody can ask', { ...FULL, visit: { ...FULL.visit, questions: ['why'] } }],
		['more questions than a sheet has', { ...FULL, visit: { ...FULL.visit, own: Array(2000).fill('why') } }],
		['nothing', null],
	])('is refused with %s', (_, sheet) => {
		expect(v.is(sexualHealthShape, sheet)).toBe(false);
	});
});
