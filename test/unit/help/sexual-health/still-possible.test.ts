import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { AFTER, SEXUAL_HEALTH_ALL } from '../../../../src/content/help/all/sexual-health.ts';
import { FACTS } from '../../../../src/content/help/facts.ts';
import type { Instant } from '../../../../src/core/brand.ts';
import { FEARS, fearOf, WHATS } from '../../../../src/core/help/sexual-health/sheet.ts';
import { hoursOf, stillPossible } from '../../../../src/core/help/sexual-health/still-possible.ts';
import { COUNTRIES } from '../../../../src/core/people/helpline.ts';
import { spanOf } from '../../../../src/ui/help/sexual-health/span-of.ts';

const HOUR = 60 * 60 * 1000;
const at = (iso: string): Instant => Date.parse(iso) as Instant;
const words = { facts: FACTS, after: AFTER };
const ids = (possible: ReturnType<typeof stillPossible>) => possible.map(({ fact }) => fact);

/** *Last night*, said on Saturday at nine in the morning. */
const lastNight = spanOf({ date: '2026-11-20', from: 18, upTo: 30, zone: 'Europe/London' });
const morning = { country: 'UK', now: at('2026-11-21T09:00:00Z') } as const;

describe('what is still possible', () => {
	test('the condom broke last night, in the UK', () => {
		const possible = stillPossible({ what: 'condom-broke', fear: 'both', span: lastNight }, words, morning);
		expect(possible.map(({ fact, hoursLeft, standing }) => [fact, hoursLeft, standing])).toEqual([
			['levonorgestrel-uk', 57, 'open'],
			['pep', 57, 'open'],
			['doxy-pep', 57, 'open'],
			['ulipristal', 105, 'open'],
			['copper-coil', 105, 'open'],
		]);
		expect(possible[0]?.closes).toBe(at('2026-11-23T18:00:00Z'));
	});

	test('only what the person fears', () => {
		const told = { what: 'condom-broke', span: lastNight } as const;
		expect(ids(stillPossible({ ...told, fear: 'infection' }, words, morning))).toEqual(['pep', 'doxy-pep']);
		expect(ids(stillPossible({ ...told, fear: 'pregnancy' }, words, morning))).toEqual([
			'levonorgestrel-uk',
			'ulipristal',
			'copper-coil',
		]);
	});

	test('a needle brings no pregnancy, whatever was chosen before', () => {
		expect(fearOf({ what: 'needle', fear: 'pregnancy' })).toBe('infection');
		expect(ids(stillPossible({ what: 'needle', fear: 'infection', span: null }, words, morning))).toEqual([
			'pep',
		]);
	});

	test('after an assault there is no doxy-PEP, as in the conversation', () => {
		const told = { what: 'assault', fear: 'both', span: lastNight } as const;
		expect(ids(stillPossible(told, words, morning))).not.toContain('doxy-pep');
	});

	it.each([
		['UK', 'levonorgestrel-uk', 'emergency-pill-us'],
		['US', 'emergency-pill-us', 'levonorgestrel-uk'],
	] as const)('shows the pill of the %s', (country, its, other) => {
		const told = { what: 'no-condom', fear: 'pregnancy', span: null } as const;
		const possible = ids(stillPossible(told, words, { country, now: morning.now }));
		expect(possible).toContain(its);
		expect(possible).not.toContain(other);
	});

	it.each([
		// The clocks go back on 25 October 2026: 72 hours that pass end at 22:00 on the wall, not at 23:00.
		['back', '2026-10-24', '2026-10-27T22:00:00Z'],
		// On 28 March 2027 they go forward: 23:00 in winter, and midnight on the wall.
		['forward', '2027-03-27', '2027-03-30T23:00:00Z'],
	])('counts hours that pass when the clocks go %s', (_, date, closes) => {
		const span = spanOf({ date, from: 23, upTo: 24, zone: 'Europe/London' });
		const [first] = stillPossible({ what: 'no-condom', fear: 'infection', span }, words, {
			country: 'UK',
			now: span.latest,
		});
		expect(first?.closes).toBe(at(closes));
	});

	test('without a time there are windows and no hours', () => {
		for (const what of WHATS)
			for (const one of stillPossible({ what, fear: 'both', span: null }, words, morning))
				expect([one.standing, one.hoursLeft, one.closes]).toEqual(['untold', null, null]);
	});

	const aTold = fc.record({
		what: fc.constantFrom(...WHATS),
		fear: fc.constantFrom(...FEARS),
		country: fc.constantFrom(...COUNTRIES),
		earliest: fc.integer({ min: at('2026-01-01T00:00:00Z'), max: at('2028-12-31T00:00:00Z') }),
		width: fc.integer({ min: 0, max: 48 * HOUR }),
		after: fc.integer({ min: 0, max: 200 * HOUR }),
	});
	const possibleAt = (told: typeof aTold extends fc.Arbitrary<infer Told> ? Told : never, now: number) =>
		stillPossible(
			{
				...told,
				span: { earliest: told.earliest as Instant, latest: (told.earliest + told.width) as Instant },
			},
			words,
			{ country: told.country, now: now as Instant },
		);
	const RANK = { open: 0, closing: 1, over: 2, untold: 3 } as const;

	it('never has more time later than it had before', () => {
		fc.assert(
			fc.property(aTold, fc.integer({ min: 0, max: 100 * HOUR }), (told, wait) => {
				const now = told.earliest + told.after;
				const later = possibleAt(told, now + wait);
				for (const one of possibleAt(told, now)) {
					const then = later.find(({ fact }) => fact === one.fact);
					expect(then?.hoursLeft ?? Infinity).toBeLessThanOrEqual(one.hoursLeft ?? -Infinity);
					expect(RANK[then?.standing ?? 'untold']).toBeGreaterThanOrEqual(RANK[one.standing]);
					expect(then?.closes).toBe(one.closes);
				}
			}),
		);
	});

	it('closes later for what began later, and never promises more than the source', () => {
		fc.assert(
			fc.property(aTold, fc.integer({ min: 0, max: 100 * HOUR }), (told, by) => {
				const now = told.earliest + told.after;
				const later = possibleAt({ ...told, earliest: told.earliest + by }, now + by);
				for (const one of possibleAt(told, now)) {
					const then = later.find(({ fact }) => fact === one.fact);
					expect(then?.closes).toBe((one.closes ?? 0) + by);
					expect((one.closes ?? 0) - told.earliest).toBe(hoursOf(one) * HOUR);
					expect(one.hoursLeft).toBeLessThanOrEqual(hoursOf(one));
				}
			}),
		);
	});

	it('leads with what closes first and is not over', () => {
		fc.assert(
			fc.property(aTold, (told) => {
				const possible = possibleAt(told, told.earliest + told.after);
				const open = possible.filter(({ standing }) => standing === 'open').map(({ hoursLeft }) => hoursLeft);
				expect(open).toEqual(open.toSorted((one, other) => (one ?? 0) - (other ?? 0)));
				const over = possible.map(({ standing }) => standing === 'over');
				expect(over).toEqual(over.toSorted());
			}),
		);
	});
});

describe('the facts behind it', () => {
	test('all have a clock in hours or days, and none is told twice', () => {
		const known = FACTS.map(({ id }) => id as string);
		for (const { fact } of WHATS.flatMap((what) => AFTER[what])) {
			expect(known).toContain(fact);
			const found = FACTS.find(({ id }) => id === fact);
			expect(found?.lasts?.unit).toMatch(/^(?:hours|days)$/u);
		}
		for (const { id } of SEXUAL_HEALTH_ALL) expect(known).not.toContain(id);
	});
});
