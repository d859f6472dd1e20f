import { describe, expect, it } from 'vitest';
import { ADDRESSES } from '../../../src/content/en/addresses.ts';
import { PHRASES } from '../../../src/content/en/phrases.ts';
import { REVIEW_WORDS } from '../../../src/content/en/review-words.ts';
import { readAddress } from '../../../src/core/reply/address.ts';
import { writeGuide } from '../../../src/core/reply/guide.ts';
import type { GuidePlan } from '../../../src/core/reply/plan.ts';
import { reviewSentence } from '../../../src/core/reply/review.ts';
import { planGuide, type Considered } from '../../../src/core/reply/plan-guide.ts';
import { readWishes } from '../../../src/core/reply/wishes.ts';
import { decide } from '../../../src/core/safety/decide.ts';
import type { Turn } from '../../../src/core/turn.ts';
import { aReading } from '../../support/a-reading.ts';
import { aPlan } from '../../support/a-plan.ts';
import { aContext } from '../../support/a-review.ts';
import { aTurn } from '../../support/a-turn.ts';

const informed = (said: string, plan: Partial<GuidePlan>, recent: readonly Turn[] = []): readonly string[] =>
	writeGuide(aPlan({ moves: ['inform'], ...plan }), said, recent, PHRASES).flatMap(
		({ candidates }) => candidates,
	);

describe('an answer', () => {
	it.each(['what-are-you', 'play-a-part'] as const)('%s: says that this is software', (address) => {
		for (const answer of PHRASES.answers[address])
			expect(answer).toMatch(/\b(?:software|computer program|a program)\b/i);
	});

	it('says in its first sentence that this is software, when asked what it is', () => {
		for (const answer of PHRASES.answers['what-are-you'])
			expect(answer.split('.')[0]).toMatch(/\b(?:software|computer program|a program)\b/i);
	});

	it('never says who is right', () => {
		for (const answer of PHRASES.answers.judge)
			expect(answer).not.toMatch(/\b(?:you are|you’re|she is|he is) (?:right|wrong)\b/i);
	});

	it.each([
		['will they take my kids off me? they’d take my kids', 'family', /family/],
		['would a GP put that on my record', 'health', /private|name/],
		['can i get universal credit', 'work', /benefits/],
		['can they just come in', 'debt', /debt advi/],
		['can they throw my stuff out', 'housing', /housing adviser/],
	] as const)('names who can answer: %s', (said, topic, who) => {
		expect(informed(said, { address: 'question', topic })[0]).toMatch(who);
	});

	it.each(PHRASES.whoElseKnows.flatMap(({ asked, says }) => says.map((text) => [text, asked[0]] as const)))(
		'passes review: %s',
		(text, asked) => {
			const shown = [{ text: 'You want to know that.', move: 'reflect' as const }];
			const context = { ...aContext({ said: `what about ${asked} then`, address: 'question' }), shown };
			expect(reviewSentence(text, 'inform', context, REVIEW_WORDS).breaks).toEqual([]);
		},
	);
});

describe('a goodbye or thanks', () => {
	it('says back what was told before it', () => {
		expect(informed('I will ring the council on Friday. Good night.', { address: 'goodbye' })[0]).toMatch(
			/^You will ring the council on Friday\. /,
		);
	});

	it('says nothing back of a courtesy', () => {
		for (const said of ['thank you so much, that helps', 'i have to go to bed now, good night'])
			expect(PHRASES.answers[said.startsWith('thank') ? 'thanks' : 'goodbye']).toContain(
				informed(said, { address: said.startsWith('thank') ? 'thanks' : 'goodbye' })[0],
			);
	});

	it('says in what language to go on, whenever something was not clear', () => {
		for (const answer of PHRASES.answers.unclear) expect(answer).toMatch(/English/);
	});
});

describe('the moves', () => {
	const movesOf = (parts: Partial<Considered>): readonly string[] =>
		planGuide({
			said: '',
			reading: aReading(),
			signals: [],
			remembered: null,
			isOffRecord: false,
			wishes: [],
			clock: null,
			decision: decide([]),
			recalled: [],
			recent: [],
			address: 'question',
			topic: 'debt',
			...parts,
		}).moves;

	it('take a question up, say who knows and show the way there', () => {
		expect(movesOf({})).toEqual(['reflect', 'inform', 'person']);
	});

	it('do not show the way to a person twice in a row', () => {
		const recent = [aTurn({ plan: aPlan({ moves: ['reflect', 'inform', 'person'] }) })];
		expect(movesOf({ recent })).toEqual(['reflect', 'inform']);
	});

	it('put the hours that are left before who else may know', () => {
		const clock = { name: 'unprotected-sex', at: null, hoursUntilDue: null, windows: [] } as const;
		expect(movesOf({ clock })).toEqual(['reflect', 'person', 'clock', 'ask']);
	});

	it('ask after what may be dangerous all the same', () => {
		const signals = [{ kind: 'danger-suspected', danger: { kind: 'self-harm', level: 2 }, p: 0.4 }] as const;
		expect(movesOf({ signals })).toContain('follow-up');
	});

	it('come before a question out of a suspicion that is of no life at stake', () => {
		const signals = [{ kind: 'danger-suspected', danger: { kind: 'abuse', level: 3 }, p: 0.7 }] as const;
		expect(movesOf({ signals })).not.toContain('follow-up');
		expect(movesOf({ signals })).toContain('person');
	});

	it('explain the last reply without saying that it missed', () => {
		expect(
			movesOf({
				address: 'explain',
				signals: [{ kind: 'stuck-said', words: 'what do you mean', cue: 'any' }],
			}),
		).toEqual(['inform']);
	});

	it('take up what was told before they decline to judge', () => {
		expect(movesOf({ address: 'judge' })).toEqual(['reflect', 'inform']);
	});

	it('leave out what was said when the person wants no echo', () => {
		expect(movesOf({ address: null, wishes: ['no-echo'] })).toEqual(['validate', 'ask']);
	});
});

describe('what do you mean', () => {
	const asked = aTurn({
		sentences: [
			{ text: 'Your landlord wants you out by Friday.', move: 'reflect' },
			{ text: PHRASES.ask.general['what-weighs'][0], move: 'ask' },
		],
	});

	it('says in plain words what the last reply was about and what it asked', () => {
		const [best] = informed('what do you mean', { address: 'explain' }, [asked]);
		expect(best).toContain('your landlord');
		expect(best).toContain('which part is hardest');
	});

	it('says so of a step that it was only an idea', () => {
		const offered = aTurn({ said: 'ok', plan: aPlan({ moves: ['reflect', 'step'] }), sentences: [] });
		expect(informed('huh?', { address: 'explain' }, [offered])[0]).toMatch(/small/);
	});

	it('has words when there was nothing to explain', () => {
		expect(informed('what do you mean', { address: 'explain' })[0]).toMatch(/./);
	});

	it('passes review, all of it', () => {
		for (const text of informed('what do you mean', { address: 'explain' }, [asked])) {
			const context = aContext({ said: 'what do you mean', address: 'explain' });
			expect(reviewSentence(text, 'inform', context, REVIEW_WORDS).breaks, text).toEqual([]);
		}
	});
});

describe('a wish not to have one’s words said back', () => {
	it('is kept for later turns, and taken back by asking for it', () => {
		const turns = [aTurn({ said: 'dont parrot me' })];
		expect(readWishes('he came home late', turns, ADDRESSES)).toEqual(['no-echo']);
		expect(readWishes('say back what you heard', turns, ADDRESSES)).toEqual([]);
	});

	it('is answered', () => {
		expect(readAddress('dont parrot me', ADDRESSES)).toBe('wish');
		expect(informed('dont parrot me', { address: 'wish', wishes: ['no-echo'] })[0]).toMatch(/back|repeating/);
	});
});
