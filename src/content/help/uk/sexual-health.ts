import type { Fact } from '../../../core/help/fact.ts';
import type { TestWindow } from '../../../core/help/sexual-health/tests-due.ts';
import { SEXUAL_HEALTH_ALL } from '../all/sexual-health.ts';

/** The day on which each source below was read, and half a year on, the day by which it must be read again. */
const DATES = { checked: '2026-11-21', review: '2027-05-21' } as const;

const CLINIC = 'a sexual health clinic';
const SARC = 'a sexual assault referral centre';

const LETS_TALK = {
	name: 'Let’s Talk About It, NHS',
	url: 'letstalkaboutit.nhs.uk/worried-about-stis/testing-treatment-of-stis',
} as const;
const BRIGHTON = { name: 'Brighton Sexual Health', url: 'brightonsexualhealth.com/window-periods' } as const;
const SH24 = { name: 'SH:24', url: 'sh24.org.uk/help-centre/when-should-I-test-for-STIs' } as const;
const NHS_ASSAULT = {
	name: 'NHS, help after rape and sexual assault',
	url: 'nhs.uk/chq/Pages/2487.aspx?CategoryID=118',
} as const;
const TREETOPS = {
	name: 'Solent NHS, Treetops',
	url: 'solent.nhs.uk/treetops/should-i-report-what-happened',
} as const;

const ofUk = { country: 'UK', lasts: null, status: 'V', checkWith: CLINIC, ...DATES } as const;

export const SEXUAL_HEALTH_UK = [
	{
		...ofUk,
		id: 'chlamydia-gonorrhoea-test-uk',
		says: 'Tests for chlamydia and gonorrhoea can be trusted from 2 weeks after sex.',
		thing: 'chlamydia and gonorrhoea',
		source: LETS_TALK,
	},
	{
		...ofUk,
		id: 'hiv-lab-test-uk',
		says: 'An HIV test on blood that goes to a lab can be trusted from 45 days after; SH:24 waits 7 weeks.',
		thing: 'HIV, blood sent to a lab',
		source: BRIGHTON,
	},
	{
		...ofUk,
		id: 'hiv-rapid-test-uk',
		says: 'A rapid HIV self-test or mouth swab can be trusted from 90 days after.',
		thing: 'HIV, rapid test',
		source: BRIGHTON,
	},
	{
		...ofUk,
		id: 'syphilis-test-uk',
		says: 'A test for syphilis can be trusted from 12 weeks after; the clinic in Brighton waits 90 days.',
		thing: 'syphilis',
		source: LETS_TALK,
	},
	{
		...ofUk,
		id: 'hepatitis-b-test-uk',
		says: 'A test for hepatitis B can be trusted from 12 weeks after.',
		thing: 'hepatitis B',
		source: SH24,
	},
	{
		...ofUk,
		id: 'hepatitis-c-test-uk',
		says: 'A test for hepatitis C shows most cases from 12 weeks after, but it can take up to 9 months.',
		thing: 'hepatitis C',
		source: SH24,
	},
	{
		...ofUk,
		id: 'pep-where-uk',
		says: 'If the clinics are shut, the nearest A&E can start PEP.',
		thing: 'PEP at night',
		source: {
			name: 'Newcastle Hospitals NHS',
			url: 'newcastle-hospitals.nhs.uk/services/sexual-health/pepse',
		},
	},
	{
		...ofUk,
		id: 'clinic-samples-uk',
		says: 'Tests are most often a urine sample, a swab or some blood.',
		thing: 'what a test is like',
		source: LETS_TALK,
	},
	{
		...ofUk,
		id: 'clinic-examined-uk',
		says: 'You may be looked at if you have symptoms, and you can ask for a man or a woman, or for someone to stay in the room with you.',
		thing: 'being looked at',
		source: {
			name: 'Maidstone and Tunbridge Wells NHS',
			url: 'mtw.nhs.uk/service/sexual-health-services/our-clinics/your-clinic-visit',
		},
	},
	{
		...ofUk,
		id: 'clinic-private-uk',
		says: 'What you tell a sexual health clinic stays there, and your GP is not told, unless you or someone else may be at risk of harm.',
		thing: 'what stays private',
		source: { name: 'Oxfordshire Sexual Health, NHS', url: 'sexualhealthoxfordshire.nhs.uk/confidentiality' },
	},
	{
		...ofUk,
		id: 'clinic-name-uk',
		says: 'Some clinics let you give a name that is not your own.',
		thing: 'your name',
		source: {
			name: 'WISH, Aneurin Bevan',
			url: 'ab-wish.org/young-people/what-happens-if-i-go-to-get-tested',
		},
	},
	{
		...ofUk,
		id: 'partner-told-by-clinic-uk',
		says: 'A clinic can tell a partner for you, without your name.',
		thing: 'telling a partner',
		source: { name: 'SH:24', url: 'sh24.org.uk/stis/partner-notification' },
	},
	{
		...ofUk,
		id: 'assault-no-report-uk',
		says: 'You do not have to report it to the police to get help.',
		thing: 'care without a report',
		source: NHS_ASSAULT,
		checkWith: SARC,
	},
	{
		...ofUk,
		id: 'assault-sarc-uk',
		says: 'A sexual assault referral centre, SARC for short, has doctors, nurses and support workers for just this, and you can book a visit yourself.',
		thing: 'a SARC',
		source: NHS_ASSAULT,
		checkWith: SARC,
	},
	{
		...ofUk,
		id: 'assault-evidence-uk',
		says: 'In the first 7 days there may be evidence that could be kept, sooner is better, and it is your choice.',
		thing: 'evidence, if you want it kept',
		source: TREETOPS,
		checkWith: SARC,
	},
	{
		...ofUk,
		id: 'assault-washed-uk',
		says: 'If you have washed or changed already, it is not too late.',
		thing: 'if you have washed',
		source: TREETOPS,
		checkWith: SARC,
	},
] as const satisfies readonly Fact[];

type FactId = (typeof SEXUAL_HEALTH_UK | typeof SEXUAL_HEALTH_ALL)[number]['id'];

/** In days; a week is 7 days, and 9 months are 276 at the most. */
export const TESTS_UK = [
	{ fact: 'pregnancy-test', against: 'pregnancy', from: 21, surely: 21, afterNeedle: false },
	{ fact: 'chlamydia-gonorrhoea-test-uk', against: 'infection', from: 14, surely: 14, afterNeedle: false },
	{ fact: 'hiv-lab-test-uk', against: 'infection', from: 45, surely: 49, afterNeedle: true },
	{ fact: 'syphilis-test-uk', against: 'infection', from: 84, surely: 90, afterNeedle: false },
	{ fact: 'hiv-rapid-test-uk', against: 'infection', from: 90, surely: 90, afterNeedle: true },
	{ fact: 'hepatitis-b-test-uk', against: 'infection', from: 84, surely: 84, afterNeedle: true },
	{ fact: 'hepatitis-c-test-uk', against: 'infection', from: 84, surely: 276, afterNeedle: true },
] as const satisfies readonly TestWindow<FactId>[];
