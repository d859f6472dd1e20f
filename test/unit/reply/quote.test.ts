import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { LISTENING } from '../../../src/content/en/listening.ts';
import { PHRASES } from '../../../src/content/en/phrases.ts';
import { writeGuide } from '../../../src/core/reply/guide.ts';
import { hear } from '../../../src/core/reply/hear/hear.ts';
import { aPlan } from '../../support/a-plan.ts';

const piece = (said: string): string | null => hear(said, LISTENING).piece?.text ?? null;

describe('what is quoted for want of anything better', () => {
	it.each([
		['whats worse is I sound pathetic telling anyone', 'whats worse is I sound pathetic telling anyone'],
		['reread it about 400 times yes', 'reread it about 400 times yes'],
		['So what I need is accuracy. How would he do it?', 'what I need is accuracy'],
		['All right. You have a good night, whatever you do at night.', 'You have a good night'],
		['I am afraid if I ask him when he will come, he says never.', 'I am afraid if I ask him'],
		['nobody is as good at talking thank you for it', 'nobody is as good at talking'],
	])('%s', (said, quoted) => {
		expect(piece(said)).toBe(quoted);
	});

	it.each([['ok'], ['Righto.'], ['Good afternoon.'], [''], ['???'], ['I see. Well.']])(
		'of %s nothing is: it says too little',
		(said) => {
			expect(piece(said)).toBeNull();
		},
	);

	it('is known to be cut short', () => {
		expect(hear('what weighs most is my mum crying at night', LISTENING).piece).toMatchObject({
			text: 'what weighs most is my mum crying',
			isCut: true,
		});
		expect(hear('reread it about 400 times yes', LISTENING).piece?.isCut).toBe(false);
	});

	it('a question is told as one', () => {
		expect(hear('where would the forms for appeals be', LISTENING).piece?.isQuestion).toBe(false);
		expect(hear('where would the forms for appeals be?', LISTENING).piece?.isQuestion).toBe(true);
	});

	it('stands in the message as it is, eight words at most', () => {
		const words = fc.constantFrom(
			...'photos landlord, letters. and the of I my debt? bailiffs came because yesterday (rent) – "quiet" never'.split(
				' ',
			),
		);
		fc.assert(
			fc.property(fc.array(words, { maxLength: 40 }), (said) => {
				const message = said.join(' ');
				const quoted = piece(message);
				if (quoted === null) return;
				expect(message).toContain(quoted);
				expect(quoted.split(' ').length).toBeLessThanOrEqual(8);
			}),
		);
	});
});

describe('the parts that may be quoted beside what says too little', () => {
	const parts = (said: string): readonly string[] => hear(said, LISTENING).parts.map(({ text }) => text);

	it.each([
		['Yeah. Maybe he wouldn’t. One page. No excuses in it.', ['One page', 'No excuses in it']],
		['idk what i want. keep it or not.', ['idk what i want', 'keep it or not']],
		['I do not eat, but I cook for them', ['I do not eat', 'I cook for them']],
		['I am afraid, if I ask him', ['I am afraid']],
		['fine. shes calling', ['shes calling']],
		['Would you help? My rent is late.', ['My rent is late']],
		['I could say I was frightened rather than that he is selfish', []],
	])('%s', (said, quoted) => {
		expect(parts(said)).toEqual(quoted);
	});

	it.each([
		['They will say that I am lazy. Or sick.', /lazy.+“sick”/],
		['got photos yeah. loads', /“got photos yeah”.+“loads”/],
		[
			'He’d fret, and there’s nothing to be done from Perth.',
			/[Hh]e['’]d fret.+nothing to be done from Perth/,
		],
		['How do people even say it? Like what words?', /how people even say it/],
	])('%s: both are said back', (said, both) => {
		const [offer] = writeGuide(aPlan({ moves: ['reflect'] }), said, [], PHRASES);
		expect(offer?.candidates[0]).toMatch(both);
	});

	it('is not the money of whoever listens when somebody else is quoted', () => {
		expect(hear('He said "it’s my money too" and went to bed.', LISTENING).subjects).toEqual([]);
	});
});

describe('what is named, to be quoted where nothing else can be', () => {
	const names = (said: string): readonly string[] => hear(said, LISTENING).names.map(({ text }) => text);

	it.each([
		['would you do it by text or in person', ['by text or in person']],
		['is there somewhere i can go thats not gonna make me tell the whole story', ['the whole story']],
		['i said he might as well have been at the funeral on a Zoom link', ['the funeral on a Zoom link']],
		['Give me a list please', []],
		['this apartment is going to be the death of me', ['this apartment']],
		['you and your list of helplines', []],
		['fine. true. worse.', []],
		['dont tell me to stop i deleted the apps like 9 times', ['the apps', '9 times']],
	])('%s', (said, named) => {
		expect(names(said)).toEqual(named);
	});

	it('stands in the message as it is, of seven words at most, and is nothing of the listener', () => {
		const words = fc.constantFrom(
			...'photos landlord, letters. and the of I my debt? you your bailiffs came in a by or no (rent) – "quiet" 40'.split(
				' ',
			),
		);
		fc.assert(
			fc.property(fc.array(words, { maxLength: 40 }), (said) => {
				const message = said.join(' ');
				for (const name of names(message)) {
					expect(message).toContain(name);
					expect(name.split(' ').length).toBeLessThanOrEqual(7);
					expect(name).not.toMatch(/\byou/u);
				}
			}),
		);
	});

	it('is said back where no clause and no part of the message can be', () => {
		const said = 'is there somewhere i can go today thats not gonna make me tell the whole story';
		const plan = aPlan({ moves: ['reflect'], address: 'question' });
		expect(writeGuide(plan, said, [], PHRASES)[0]?.candidates[0]).toContain('“the whole story”');
	});
});
