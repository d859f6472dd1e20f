import { describe, expect, it } from 'vitest';
import { MORE_PEOPLE } from '../../../src/content/en/people.ts';
import { DETAILS } from '../../../src/content/people/details.ts';
import { HELPLINES } from '../../../src/content/people/helplines.ts';
import { EVERY_HELPLINE, HELPLINES_FOR } from '../../../src/content/people/more-helplines.ts';
import { COUNTRIES } from '../../../src/core/people/helpline.ts';
import { subjectOf, SUBJECTS } from '../../../src/core/people/subject.ts';
import { TOPICS } from '../../../src/core/reading/labels.ts';
import { decide } from '../../../src/core/safety/decide.ts';
import { DANGER_KINDS, type Danger } from '../../../src/core/safety/danger.ts';
import { aPlan } from '../../support/a-plan.ts';

const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/u;

describe('every helpline', () => {
	it('has its own id, a source, and the day it was checked', () => {
		expect(new Set(EVERY_HELPLINE.map(({ id }) => id)).size).toBe(EVERY_HELPLINE.length);
		for (const { source, checked, contacts } of EVERY_HELPLINE) {
			expect(source.name).not.toBe('');
			expect(source.url).toMatch(/^[a-z0-9.-]+\.[a-z]+(?:\/\S*)?$/u);
			expect(checked).toMatch(ISO_DAY);
			for (const { number } of contacts) expect(number).toMatch(/^[\d ]+$/u);
		}
	});

	it('says day and night on its card where a source says so, and asks where none does', () => {
		for (const { id, hours } of EVERY_HELPLINE) {
			const known = DETAILS.find((detail) => detail.helpline === id && detail.kind === 'hours');
			if (hours.startsWith('Ask')) expect(known, id).toBeUndefined();
			else if (known?.kind === 'hours') expect(known.hours === 'always', id).toBe(hours === 'Day and night');
			else throw new Error(`${id} has hours that no source says`);
		}
	});
});

describe('what is known of a helpline', () => {
	it('is of one that there is, with its source and its dates, the review after the check', () => {
		for (const { helpline, source, checked, review, says } of DETAILS) {
			expect(EVERY_HELPLINE.map(({ id }) => id)).toContain(helpline);
			expect(source.name && source.url).not.toBe('');
			expect(checked).toMatch(ISO_DAY);
			expect(review > checked).toBe(true);
			expect(says).toMatch(/[.]$/u);
		}
	});
});

describe('what it is about', () => {
	it('leads to helplines that there are', () => {
		const ids = EVERY_HELPLINE.map(({ id }) => id);
		for (const id of Object.values(HELPLINES_FOR).flat()) expect(ids).toContain(id);
	});

	it.each(['self-harm', 'emergency', 'abuse', 'assault', 'child'] as const)(
		'begins with the emergency number of every country for %s',
		(subject) => {
			for (const country of COUNTRIES.filter((each) => each !== 'elsewhere')) {
				const [first] = HELPLINES_FOR[subject].flatMap((id) =>
					EVERY_HELPLINE.filter((helpline) => helpline.id === id && helpline.country === country),
				);
				expect(first?.role, country).toBe('emergency');
				expect(HELPLINES).toContain(first);
			}
		},
	);

	it('has a name and a sentence to read out for each', () => {
		for (const subject of SUBJECTS) {
			expect(MORE_PEOPLE.names[subject]).not.toBe('');
			expect(MORE_PEOPLE.say[subject]).toMatch(/^“.+”$/u);
		}
	});
});

describe('the subject of a turn', () => {
	const of = (dangers: readonly Danger[], topic: (typeof TOPICS)[number] = 'other') =>
		subjectOf({ decision: { ...decide([]), dangers }, plan: aPlan({ topic }) });

	it.each([
		[[], 'debt', 'debt'],
		[[], 'housing', 'debt'],
		[[], 'sexual-health', 'sexual-health'],
		[[], 'eating', 'health'],
		[[], 'grief', 'talk'],
		[[], 'other', 'talk'],
		[[{ kind: 'clock', level: 2 }], 'sexual-health', 'sexual-health'],
		[[{ kind: 'abuse', level: 3 }], 'debt', 'abuse'],
		[
			[
				{ kind: 'assault', level: 3 },
				{ kind: 'clock', level: 2 },
			],
			'sexual-health',
			'assault',
		],
		[
			[
				{ kind: 'self-harm', level: 2 },
				{ kind: 'abuse', level: 3 },
			],
			'debt',
			'abuse',
		],
		[
			[
				{ kind: 'abuse', level: 3 },
				{ kind: 'self-harm', level: 3 },
			],
			'debt',
			'self-harm',
		],
		[
			[
				{ kind: 'abuse', level: 3 },
				{ kind: 'overdose', level: 4 },
			],
			'other',
			'emergency',
		],
	] as const)('with dangers %j and the topic %s is %s', (dangers, topic, subject) => {
		expect(of(dangers, topic)).toBe(subject);
	});

	it('is known for every danger and every topic, and for a script', () => {
		for (const kind of DANGER_KINDS) expect(SUBJECTS).toContain(of([{ kind, level: 3 }]));
		for (const topic of TOPICS) expect(SUBJECTS).toContain(of([], topic));
		expect(subjectOf({ decision: decide([]), plan: { voice: 'script', script: 'abuse', moves: [] } })).toBe(
			'talk',
		);
	});
});
