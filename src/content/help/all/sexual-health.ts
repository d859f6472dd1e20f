import type { Fact } from '../../../core/help/fact.ts';
import type { FactsAfter } from '../../../core/help/sexual-health/still-possible.ts';
import type { FactId } from '../facts.ts';

/** The day on which each source below was read, and half a year on, the day by which it must be read again. */
const DATES = { checked: '2026-11-21', review: '2027-05-21' } as const;

/** What holds in every country. What has a clock after sex stands in `content/help/facts.ts`. */
export const SEXUAL_HEALTH_ALL = [
	{
		id: 'pregnancy-test',
		country: 'all',
		says: 'A pregnancy test can be trusted from 21 days after sex, or from the first day of a missed period.',
		thing: 'a pregnancy test',
		lasts: null,
		source: {
			name: 'Contraception Choices',
			url: 'contraceptionchoices.org/coronavirus-and-sexual-health-services/pregnancy-testing',
		},
		status: 'V',
		checkWith: 'a pharmacist or a clinic',
		...DATES,
	},
	{
		id: 'pill-vomited',
		country: 'all',
		says: 'If you are sick within 3 hours of a morning-after pill, ask for another one; some sources say 2 hours.',
		thing: 'another morning-after pill',
		lasts: null,
		source: { name: 'SH:24', url: 'sh24.org.uk/contraception/ec' },
		status: 'V',
		checkWith: 'a pharmacist or a clinic',
		...DATES,
	},
	{
		id: 'pill-and-weight',
		country: 'all',
		says: 'The usual morning-after pill may work less well at a higher weight; one clinic says above 165 pounds (75 kg).',
		thing: 'the usual morning-after pill',
		lasts: null,
		source: {
			name: 'University at Buffalo, student health',
			url: 'buffalo.edu/studentlife/life-on-campus/health/medical-care/available-care',
		},
		status: 'S',
		checkWith: 'a pharmacist or a clinic, and ask what else would suit you',
		...DATES,
	},
	{
		id: 'sharp-belly-pain',
		country: 'all',
		says: 'A sharp, sudden, strong pain in the belly, with feeling faint, dizzy or sick, or looking very pale, needs emergency help now.',
		thing: 'emergency help',
		lasts: null,
		source: { name: 'Fettle', url: 'fettle.health/help-centre/what-is-ectopic-pregnancy' },
		status: 'V',
		checkWith: 'the emergency number',
		...DATES,
	},
	{
		id: 'sudden-testicle-pain',
		country: 'all',
		says: 'Sudden, severe pain in a testicle means going straight to an emergency department.',
		thing: 'an emergency department',
		lasts: null,
		source: {
			name: 'Fern House Surgery',
			url: 'fernhousesurgery.co.uk/News/45ec7942-6385-4f51-823b-11185ee7e73d',
		},
		status: 'V',
		checkWith: 'the emergency number',
		...DATES,
	},
	{
		id: 'pain-with-fever-or-bleeding',
		country: 'all',
		says: 'Pain low in the belly that gets worse, or comes with heavy bleeding, a high fever or shivering, needs an emergency department.',
		thing: 'an emergency department',
		lasts: null,
		source: {
			name: 'NHS, pelvic inflammatory disease',
			url: 'nhs.uk/conditions/pelvic-inflammatory-disease-pid',
		},
		status: 'S',
		checkWith: 'the emergency number, and do not wait if it is bad',
		...DATES,
	},
	{
		id: 'partner-no-blame',
		country: 'all',
		says: 'An infection can stay unseen for years, so having one does not mean that anyone cheated.',
		thing: 'telling a partner',
		lasts: null,
		source: {
			name: 'Sexual Health Scotland',
			url: 'sexualhealthscotland.co.uk/the-clinic/what-happens-at-the-clinic/step-5-partner-notification',
		},
		status: 'V',
		checkWith: 'a sexual health clinic',
		...DATES,
	},
] as const satisfies readonly Fact[];

const fact = (id: FactId, against: 'pregnancy' | 'infection') => ({ fact: id, against });

const PREGNANCY = [
	fact('levonorgestrel-uk', 'pregnancy'),
	fact('emergency-pill-us', 'pregnancy'),
	fact('ulipristal', 'pregnancy'),
	fact('copper-coil', 'pregnancy'),
];
const PEP = fact('pep', 'infection');
const AFTER_SEX = [...PREGNANCY, PEP, fact('doxy-pep', 'infection')];

/** The facts with a clock that runs from each thing that can have happened. */
export const AFTER: FactsAfter = {
	'condom-broke': AFTER_SEX,
	'no-condom': AFTER_SEX,
	'condom-removed': AFTER_SEX,
	'missed-pill': AFTER_SEX,
	'pill-vomited': AFTER_SEX,
	'partner-told': AFTER_SEX,
	needle: [PEP],
	assault: [...PREGNANCY, PEP],
};
