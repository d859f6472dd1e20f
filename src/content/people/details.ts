import type { Detail } from '../../core/people/detail.ts';

/** The day on which each source below was read, and half a year on, the day by which it must be read again. */
const DATES = { checked: '2026-11-21', review: '2027-05-21' } as const;

const NIGHT_AND_DAY = {
	kind: 'hours',
	hours: 'always',
	says: 'They answer day and night, every day.',
} as const;

const SWAST = { name: 'South Western Ambulance Service', url: 'swast.nhs.uk/when-to-call-999' } as const;
const CITIZENS_ADVICE = { name: 'Citizens Advice', url: 'citizensadvice.org.uk' } as const;
const RED_CROSS = { name: 'British Red Cross', url: 'redcross.org.uk' } as const;
const SAMARITANS = { name: 'Samaritans', url: 'samaritans.org/how-we-can-help/contact-samaritan' } as const;
const SHOUT = { name: 'Shout', url: 'giveusashout.org/about-us/faq' } as const;
const NHS_LONDON = { name: 'NHS, Healthy London', url: 'myhealth.london.nhs.uk/nhs-111' } as const;
const NHS_ESSEX = { name: 'NHS West Essex', url: 'westessexccg.nhs.uk/your-health/nhs-111' } as const;
const STEPCHANGE = { name: 'StepChange', url: 'stepchange.org/about-us/who-we-help/carol.aspx' } as const;
const REFUGE = { name: 'Refuge', url: 'refuge.org.uk/news' } as const;
const SAFER_SCOTLAND = { name: 'Safer Scotland', url: 'safer.scot/information/da/report' } as const;
const FCC = { name: 'Federal Communications Commission', url: 'fcc.gov/consumer-information' } as const;
const NAD = { name: 'National Association of the Deaf', url: 'nad.org/resources/technology' } as const;
const SAMHSA_QUESTIONS = { name: 'SAMHSA', url: 'samhsa.gov/mental-health/988/faqs' } as const;
const WYOMING = { name: 'Wyoming Department of Health', url: 'health.wyo.gov' } as const;
const SAMHSA_NEWS = { name: 'SAMHSA', url: 'samhsa.gov/newsroom/press-announcements' } as const;
const OVC = { name: 'Office for Victims of Crime', url: 'ovc.ojp.gov/news/grantee-news' } as const;
const INDIANA = { name: 'Indiana courts', url: 'times.courts.in.gov/2016/04/26' } as const;
const STATE = {
	name: 'US Department of State, SPAN',
	url: 'span.state.gov/social-development/sms-sos',
} as const;
const CDC = { name: 'CDC, a page of 2017', url: 'cdc.gov/cdc-info/about' } as const;

/** What is known of a helpline beyond its card. What no source says is not here, and the person is told to ask. */
export const DETAILS: readonly Detail[] = [
	{
		helpline: 'uk-emergency',
		...NIGHT_AND_DAY,
		source: SWAST,
		status: 'V',
		...DATES,
	},
	{
		helpline: 'uk-emergency',
		kind: 'voiceless',
		says: 'If it is too dangerous to speak, call from a mobile and press 55 when you are asked.',
		source: CITIZENS_ADVICE,
		status: 'V',
		...DATES,
	},
	{
		helpline: 'uk-emergency',
		kind: 'voiceless',
		says: 'By textphone, dial 18000. To text 999 you must sign up first: text the word register to 999.',
		source: RED_CROSS,
		status: 'S',
		...DATES,
	},
	{
		helpline: 'uk-samaritans',
		...NIGHT_AND_DAY,
		source: SAMARITANS,
		status: 'V',
		...DATES,
	},
	{
		helpline: 'uk-samaritans',
		kind: 'cost',
		says: 'It is free from landlines and mobiles. You need no credit on your phone.',
		source: SAMARITANS,
		status: 'V',
		...DATES,
	},
	{
		helpline: 'uk-shout',
		...NIGHT_AND_DAY,
		source: SHOUT,
		status: 'V',
		...DATES,
	},
	{
		helpline: 'uk-shout',
		kind: 'cost',
		says: 'Shout calls it a free service.',
		source: SHOUT,
		status: 'V',
		...DATES,
	},
	{
		helpline: 'uk-nhs-111',
		...NIGHT_AND_DAY,
		source: NHS_LONDON,
		status: 'V',
		...DATES,
	},
	{
		helpline: 'uk-nhs-111',
		kind: 'cost',
		says: 'It is free from any phone.',
		source: NHS_LONDON,
		status: 'V',
		...DATES,
	},
	{
		helpline: 'uk-nhs-111',
		kind: 'languages',
		says: 'For another language, say which one when they answer. They find someone who speaks it.',
		source: NHS_LONDON,
		status: 'V',
		...DATES,
	},
	{
		helpline: 'uk-nhs-111',
		kind: 'voiceless',
		says: 'By textphone, dial 18001 111. There is a sign language (BSL) video service too.',
		source: NHS_ESSEX,
		status: 'V',
		...DATES,
	},
	{
		helpline: 'uk-stepchange',
		kind: 'cost',
		says: 'It is free to call, from mobiles too.',
		source: STEPCHANGE,
		status: 'V',
		...DATES,
	},
	{
		helpline: 'uk-refuge',
		...NIGHT_AND_DAY,
		source: REFUGE,
		status: 'V',
		...DATES,
	},
	{
		helpline: 'uk-scotland-domestic-abuse',
		...NIGHT_AND_DAY,
		source: SAFER_SCOTLAND,
		status: 'V',
		...DATES,
	},
	{
		helpline: 'uk-scotland-domestic-abuse',
		kind: 'languages',
		says: 'They can speak with you in your language, with an interpreter on the line.',
		source: SAFER_SCOTLAND,
		status: 'V',
		...DATES,
	},
	{
		helpline: 'us-emergency',
		...NIGHT_AND_DAY,
		source: FCC,
		status: 'V',
		...DATES,
	},
	{
		helpline: 'us-emergency',
		kind: 'voiceless',
		says: 'In some places you can text 911. Where you cannot, use a TTY or a relay service.',
		source: NAD,
		status: 'V',
		...DATES,
	},
	{
		helpline: 'us-988',
		...NIGHT_AND_DAY,
		source: SAMHSA_QUESTIONS,
		status: 'V',
		...DATES,
	},
	{
		helpline: 'us-988',
		kind: 'cost',
		says: 'It is free.',
		source: WYOMING,
		status: 'V',
		...DATES,
	},
	{
		helpline: 'us-988',
		kind: 'languages',
		says: 'Calls and texts in English and Spanish. For calls, interpreters in more than 240 languages.',
		source: SAMHSA_QUESTIONS,
		status: 'V',
		...DATES,
	},
	{
		helpline: 'us-988',
		kind: 'voiceless',
		says: 'In sign language (ASL), call from a videophone.',
		source: SAMHSA_NEWS,
		status: 'V',
		...DATES,
	},
	{
		helpline: 'us-domestic-violence',
		...NIGHT_AND_DAY,
		source: OVC,
		status: 'V',
		...DATES,
	},
	{
		helpline: 'us-domestic-violence',
		kind: 'languages',
		says: 'In English and Spanish, and in more than 170 languages with an interpreter.',
		source: INDIANA,
		status: 'V',
		...DATES,
	},
	{
		helpline: 'us-domestic-violence',
		kind: 'voiceless',
		says: 'By TTY, dial 800 787 3224.',
		source: OVC,
		status: 'V',
		...DATES,
	},
	{
		helpline: 'us-sexual-assault',
		...NIGHT_AND_DAY,
		source: STATE,
		status: 'V',
		...DATES,
	},
	{
		helpline: 'us-cdc-info',
		kind: 'hours',
		hours: {
			zone: 'America/New_York',
			clock: 'Eastern Time',
			spans: [{ days: [1, 2, 3, 4, 5], from: '08:00', to: '20:00' }],
		},
		says: 'Monday to Friday, 8 am to 8 pm, Eastern Time, but not on some holidays.',
		source: CDC,
		status: 'S',
		...DATES,
	},
	{
		helpline: 'us-cdc-info',
		kind: 'languages',
		says: 'In English and Spanish.',
		source: CDC,
		status: 'S',
		...DATES,
	},
	{
		helpline: 'us-cdc-info',
		kind: 'voiceless',
		says: 'By TTY, dial 888 232 6348.',
		source: CDC,
		status: 'S',
		...DATES,
	},
];
