import type { Fact } from '../../../core/help/fact.ts';
import type { TestWindow } from '../../../core/help/sexual-health/tests-due.ts';
import { SEXUAL_HEALTH_ALL } from '../all/sexual-health.ts';

/** The day on which each source below was read, and half a year on, the day by which it must be read again. */
const DATES = { checked: '2026-11-21', review: '2027-05-21' } as const;

const HIV_CARE_NOW = { name: 'HIV Care Now', url: 'hivcarenow.org/testing/window-period' } as const;
const HEALTH_STOP = {
	name: 'Health Stop, St Louis',
	url: 'healthstopstl.com/what-test-do-i-need-a-test-guide-by-symptoms-and-situations',
} as const;
const RAINN = {
	name: 'RAINN',
	url: 'rainn.org/2025/06/13/getting-a-sexual-assault-forensic-exam-safe',
} as const;

const ofUs = { country: 'US', lasts: null, checkWith: 'a clinic', ...DATES } as const;

export const SEXUAL_HEALTH_US = [
	{
		...ofUs,
		id: 'chlamydia-gonorrhea-test-us',
		says: 'Tests for chlamydia and gonorrhea show most cases after 7 days, and are best from about 2 weeks.',
		thing: 'chlamydia and gonorrhea',
		source: HEALTH_STOP,
		status: 'S',
	},
	{
		...ofUs,
		id: 'hiv-nat-test-us',
		says: 'An HIV NAT, a lab test for the virus itself, can show it 10 to 33 days after.',
		thing: 'HIV, NAT in a lab',
		source: HIV_CARE_NOW,
		status: 'S',
	},
	{
		...ofUs,
		id: 'hiv-lab-test-us',
		says: 'An HIV antigen and antibody test on blood from a vein can show it 18 to 45 days after.',
		thing: 'HIV, blood sent to a lab',
		source: HIV_CARE_NOW,
		status: 'S',
	},
	{
		...ofUs,
		id: 'hiv-finger-stick-test-us',
		says: 'A rapid HIV antigen and antibody test from a finger stick can show it 18 to 90 days after.',
		thing: 'HIV, finger stick',
		source: HIV_CARE_NOW,
		status: 'S',
	},
	{
		...ofUs,
		id: 'hiv-antibody-test-us',
		says: 'An HIV antibody test, such as most home tests, can show it 23 to 90 days after.',
		thing: 'HIV, antibody or home test',
		source: { name: 'a copy of words of CDC INFO on MedHelp', url: 'medhelp.org/posts/HIV-Prevention' },
		status: 'S',
	},
	{
		...ofUs,
		id: 'syphilis-test-us',
		says: 'A test for syphilis shows many cases by 6 weeks, and is best from 12 weeks.',
		thing: 'syphilis',
		source: HEALTH_STOP,
		status: 'S',
	},
	{
		...ofUs,
		id: 'clinic-samples-us',
		says: 'Tests are most often a urine sample, some blood or both, and a swab if there is a sore spot.',
		thing: 'what a test is like',
		source: {
			name: 'Planned Parenthood of the St. Louis Region',
			url: 'plannedparenthood.org/planned-parenthood-st-louis-region-southwest-missouri/blog/frequently-asked-questions-about-sti-testing',
		},
		status: 'V',
	},
	{
		...ofUs,
		id: 'partner-told-by-health-department-us',
		says: 'A health department can help you to tell a partner.',
		thing: 'telling a partner',
		source: { name: 'CDC, MMWR 57(RR-9)', url: 'cdc.gov/mmwr/preview/mmwrhtml/rr5709a1.htm' },
		status: 'V',
	},
	{
		...ofUs,
		id: 'assault-no-report-us',
		says: 'You can have an exam and care without a report to the police; under 18 or over 65, the nurse may have to tell them.',
		thing: 'care without a report',
		source: RAINN,
		status: 'V',
		checkWith: 'the hospital, before you go in',
	},
	{
		...ofUs,
		id: 'assault-nurse-us',
		says: 'A nurse trained for this will check your body for injuries and help you choose your care.',
		thing: 'a sexual assault nurse',
		source: RAINN,
		status: 'V',
		checkWith: 'the hospital',
	},
	{
		...ofUs,
		id: 'assault-evidence-us',
		says: 'Evidence is most often taken within 72 hours, some places do it later, and it is your choice.',
		thing: 'evidence, if you want it kept',
		source: {
			name: 'The Army of Survivors',
			url: 'thearmyofsurvivors.org/sexual-assault-exams-faq',
		},
		status: 'S',
		checkWith: 'the hospital',
	},
	{
		...ofUs,
		id: 'assault-washed-us',
		says: 'If you have washed or changed already, you can still have an exam.',
		thing: 'if you have washed',
		source: {
			name: 'RAINN, in the Dominion Post',
			url: 'dominionpost.com/2021/05/08/what-happens-during-a-sexual-assault-exam',
		},
		status: 'V',
		checkWith: 'the hospital',
	},
] as const satisfies readonly Fact[];

type FactId = (typeof SEXUAL_HEALTH_US | typeof SEXUAL_HEALTH_ALL)[number]['id'];

/** In days; a week is 7 days. */
export const TESTS_US = [
	{ fact: 'pregnancy-test', against: 'pregnancy', from: 21, surely: 21, afterNeedle: false },
	{ fact: 'chlamydia-gonorrhea-test-us', against: 'infection', from: 7, surely: 14, afterNeedle: false },
	{ fact: 'hiv-nat-test-us', against: 'infection', from: 10, surely: 33, afterNeedle: true },
	{ fact: 'hiv-lab-test-us', against: 'infection', from: 18, surely: 45, afterNeedle: true },
	{ fact: 'syphilis-test-us', against: 'infection', from: 42, surely: 84, afterNeedle: false },
	{ fact: 'hiv-finger-stick-test-us', against: 'infection', from: 18, surely: 90, afterNeedle: true },
	{ fact: 'hiv-antibody-test-us', against: 'infection', from: 23, surely: 90, afterNeedle: true },
] as const satisfies readonly TestWindow<FactId>[];
