import type { Fact } from '../../../core/help/fact.ts';

/** The day on which each source below was read, and a year on, the day by which it must be read again. */
const DATES = { checked: '2026-11-21', review: '2027-11-21' } as const;

/** What the tools for everyone rest on. */
export const EVERYONE_FACTS = {
	breathing: {
		id: 'slow-breathing',
		country: 'all',
		says: 'Breathe in slowly and count to five, then let the breath out and count to five, without holding it, for three to five minutes; not everyone can reach five at first.',
		thing: 'slow breathing',
		lasts: null,
		source: {
			name: 'Leicestershire Partnership NHS Trust, the Yellow Book',
			url: 'rethinkyourmind.co.uk/the-lpt-nhs-yellow-book-2017-18/inc/html/49.html',
		},
		status: 'V',
		checkWith: 'a doctor or a nurse',
		...DATES,
	},
	grounding: {
		id: 'five-senses-grounding',
		country: 'all',
		says: 'In anxiety or panic it can help to notice five things you see, four you can touch, three you hear, two you can smell and one you can taste.',
		thing: 'grounding',
		lasts: null,
		source: {
			name: 'University of Rochester Medical Center',
			url: 'urmc.rochester.edu/behavioral-health-partners/bhp-blog/february-2023/anxiety.aspx',
		},
		status: 'V',
		checkWith: 'a doctor or a nurse',
		...DATES,
	},
	safetyPlan: {
		id: 'safety-plan-steps',
		country: 'all',
		says: 'A safety plan has six steps: warning signs, what helps alone, people and places that distract, people to ask for help, professionals, and safer surroundings.',
		thing: 'a safety plan',
		lasts: null,
		source: {
			name: 'Stanley and Brown, Cognitive and Behavioral Practice 19 (2012) 256–264',
			url: 'doi.org/10.1016/j.cbpra.2011.01.001',
		},
		// Read in a copy of the paper, not at its publisher.
		status: 'S',
		checkWith: 'a doctor, a nurse or a crisis line',
		...DATES,
	},
} as const satisfies Record<string, Fact>;
