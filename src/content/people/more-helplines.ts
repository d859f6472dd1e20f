import type { Helpline } from '../../core/people/helpline.ts';
import type { Subject } from '../../core/people/subject.ts';
import { ASK_COST, ASK_HOURS, DAY_AND_NIGHT, helplinesOf } from './helplines-of.ts';
import { HELPLINES } from './helplines.ts';

/** Ways to a human for one thing. They are fetched apart, and no reply names them. */
const MORE_HELPLINES: readonly Helpline[] = [
	...helplinesOf('UK', '2026-11-21', [
		{
			id: 'uk-refuge',
			role: 'crisis',
			name: 'National Domestic Abuse Helpline',
			purpose: 'For women who are hurt or controlled by a partner or family. Run by Refuge.',
			contacts: [{ kind: 'call', number: '0808 2000 247' }],
			hours: DAY_AND_NIGHT,
			cost: 'Free',
			source: { name: 'Refuge', url: 'refuge.org.uk/news' },
		},
		{
			id: 'uk-scotland-domestic-abuse',
			role: 'crisis',
			name: 'Scotland’s Domestic Abuse and Forced Marriage Helpline',
			purpose: 'In Scotland, for anyone who is hurt or controlled at home. Women, men and everyone else.',
			contacts: [{ kind: 'call', number: '0800 027 1234' }],
			hours: DAY_AND_NIGHT,
			cost: ASK_COST,
			source: { name: 'Safer Scotland', url: 'safer.scot/information/da/report' },
		},
		{
			id: 'uk-childline',
			role: 'crisis',
			name: 'Childline',
			purpose: 'For children and young people, about anything that makes you feel bad or worried.',
			contacts: [{ kind: 'call', number: '0800 1111' }],
			hours: ASK_HOURS,
			cost: 'Free',
			source: { name: 'Rape Crisis England & Wales, support line', url: '247sexualabusesupport.org.uk/faqs' },
		},
	]),
	...helplinesOf('US', '2026-11-21', [
		{
			id: 'us-domestic-violence',
			role: 'crisis',
			name: 'National Domestic Violence Hotline',
			purpose: 'For anyone who is hurt or controlled by a partner.',
			contacts: [
				{ kind: 'call', number: '800 799 7233' },
				{ kind: 'text', number: '88788', word: 'START' },
			],
			hours: DAY_AND_NIGHT,
			cost: ASK_COST,
			source: { name: 'Office for Victims of Crime', url: 'ovc.ojp.gov/news/grantee-news' },
		},
		{
			id: 'us-sexual-assault',
			role: 'crisis',
			name: 'National Sexual Assault Hotline',
			purpose: 'For anyone who was raped or touched against their will. Run by RAINN.',
			contacts: [{ kind: 'call', number: '1 800 656 4673' }],
			hours: DAY_AND_NIGHT,
			cost: 'Free',
			source: { name: 'US Department of State, SPAN', url: 'span.state.gov/social-development/sms-sos' },
		},
		{
			id: 'us-credit-counseling',
			role: 'debt',
			name: 'National Foundation for Credit Counseling',
			purpose: 'Finds you a non-profit adviser who looks at your debts with you.',
			contacts: [{ kind: 'call', number: '800 388 2227' }],
			hours: ASK_HOURS,
			cost: 'The call is free; ask what advice costs',
			source: { name: 'NFCC', url: 'nfcc.org/our-services/credit-debt-counseling' },
		},
		{
			id: 'us-cdc-info',
			role: 'health',
			name: 'CDC-INFO',
			purpose:
				'Questions about health, such as HIV and other infections. Run by the health authority, the CDC.',
			contacts: [{ kind: 'call', number: '1 800 232 4636' }],
			hours: 'Monday to Friday, 8 am to 8 pm, Eastern Time',
			cost: ASK_COST,
			source: { name: 'CDC', url: 'cdc.gov/cdc-info/about' },
		},
	]),
];

/** All there are: what the headers let a tap open. */
export const EVERY_HELPLINE: readonly Helpline[] = [...HELPLINES, ...MORE_HELPLINES];

/** Who helps with what, the best first. The emergency number of the country is always in it where minutes may count. */
export const HELPLINES_FOR = {
	'self-harm': ['uk-emergency', 'uk-samaritans', 'uk-shout', 'us-emergency', 'us-988', 'us-crisis-text-line'],
	emergency: ['uk-emergency', 'uk-nhs-111', 'us-emergency'],
	abuse: ['uk-emergency', 'uk-refuge', 'uk-scotland-domestic-abuse', 'us-emergency', 'us-domestic-violence'],
	assault: ['uk-emergency', 'uk-nhs-111', 'uk-samaritans', 'us-emergency', 'us-sexual-assault'],
	child: ['uk-emergency', 'uk-childline', 'us-emergency', 'us-988'],
	'worry-about-other': ['uk-emergency', 'uk-samaritans', 'us-emergency', 'us-988'],
	'sexual-health': ['uk-nhs-111', 'us-cdc-info'],
	health: ['uk-nhs-111', 'us-cdc-info', 'us-988'],
	debt: ['uk-stepchange', 'us-credit-counseling'],
	talk: ['uk-samaritans', 'uk-shout', 'us-988', 'us-crisis-text-line'],
} as const satisfies Record<Subject, readonly string[]>;
