import { describe, expect, it } from 'vitest';
import type { Instant } from '../../../../src/core/brand.ts';
import { openOffers, readOffers } from '../../../../src/ui/help/sexual-health/offers.ts';

const now = Date.parse('2026-11-18T14:30:00Z') as Instant;
const zone = 'Europe/London';
const offers = (...said: string[]) => readOffers(said, { now, minutesAheadOfUtc: 0 }, zone, 'UK');
const when = { date: '2026-11-17', from: 17, upTo: 30, zone };
const values = (given: ReturnType<typeof offers>) => given.map(({ suggestion }) => suggestion.value);

describe('what the conversation offers', () => {
	const said = 'The condom broke last night';

	it('is one thing to say yes to, where what and when were said', () => {
		const open = openOffers(offers(said), { what: null, when: null });
		expect(values(open)).toEqual([
			'The condom broke or came off: Tuesday 17 November, between 5 pm and 6 am',
		]);
		expect(open[0]?.fills).toEqual({ what: 'condom-broke', when });
		expect(open[0]?.suggestion.words).toBe(said);
	});

	it('is only what is not filled in yet', () => {
		expect(openOffers(offers(said), { what: 'no-condom', when: null }).map(({ fills }) => fills)).toEqual([
			{ when },
		]);
		expect(openOffers(offers(said), { what: null, when }).map(({ fills }) => fills)).toEqual([
			{ what: 'condom-broke' },
		]);
		expect(openOffers(offers(said), { what: 'no-condom', when })).toEqual([]);
	});

	it('has both sentences where the time was told in another', () => {
		const [first] = openOffers(offers('The condom broke. It was last night.'), { what: null, when: null });
		expect(first?.suggestion.words).toBe('The condom broke. … It was last night.');
	});

	it('is nothing where nothing was said of it', () => {
		expect(offers('I owe money', 'hello')).toEqual([]);
		expect(offers()).toEqual([]);
	});
});
