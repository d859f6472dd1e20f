import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitPrompt, marksOf, withoutMarks } from '../../../src/core/reply/fit-prompt.ts';
import type { Message } from '../../../src/core/reply/prompt.ts';

/** A word is a token here, and each message has two marks. */
const count = (prompt: readonly Message[]): number =>
	prompt.reduce((sum, { content }) => sum + content.split(/\s+/u).length + 2, 0);

const words = (many: number, word = 'word'): string => Array.from({ length: many }, () => word).join(' ');

const chat = (exchanges: number, said: string): readonly Message[] => [
	{ role: 'system', content: words(10, 'system') },
	...Array.from({ length: exchanges }, (_, place): readonly Message[] => [
		{ role: 'user', content: `said ${String(place)} ${words(20)}` },
		{ role: 'assistant', content: words(10, 'reply') },
	]).flat(),
	{ role: 'user', content: `${said}\n\nthe plan of this turn` },
];

describe('a prompt in a small context', () => {
	it('stays as it is when it fits', () => {
		const prompt = chat(3, 'hello');
		expect(fitPrompt(prompt, count, 1000)).toEqual({ prompt, leftOut: 0 });
	});

	it('may have no system message', () => {
		const prompt = chat(3, 'hello').slice(1);
		expect(fitPrompt(prompt, count, 1000)).toEqual({ prompt, leftOut: 0 });
		expect(fitPrompt(prompt, count, 20)?.prompt).toEqual(prompt.slice(-1));
	});

	it('loses its oldest exchanges first, and keeps system and plan whatever there is room for', () => {
		fc.assert(
			fc.property(
				fc.integer({ min: 0, max: 12 }),
				fc.integer({ min: 1, max: 400 }),
				fc.integer({ min: 40, max: 500 }),
				(exchanges, length, room) => {
					const prompt = chat(exchanges, words(length, 'told'));
					const fitted = fitPrompt(prompt, count, room);
					if (fitted === null) return;
					expect(count(fitted.prompt)).toBeLessThanOrEqual(room);
					expect(fitted.prompt[0]).toEqual(prompt[0]);
					expect(fitted.prompt.at(-1)?.content).toMatch(/\n\nthe plan of this turn$/u);
					expect(fitted.leftOut % 2).toBe(0);
					expect(fitted.prompt).toHaveLength(prompt.length - fitted.leftOut);
					// What is left stands word for word as it was.
					expect(fitted.prompt.slice(1, -1)).toEqual(prompt.slice(1 + fitted.leftOut, -1));
				},
			),
		);
	});

	it('keeps how a long message begins and how it ends', () => {
		const said = `first ${words(300)} last`;
		const fitted = fitPrompt(chat(2, said), count, 80);
		expect(fitted?.leftOut).toBe(4);
		expect(fitted?.prompt.at(-1)?.content).toMatch(/^first .*… .* last\n\nthe plan of this turn$/u);
	});

	it('is none where not even the plan has room', () => {
		expect(fitPrompt(chat(2, words(300)), count, 15)).toBeNull();
	});
});

describe('a tokenizer’s own marks', () => {
	const marks = marksOf([
		{ content: '<|im_end|>', special: true },
		{ content: '<tool_call>', special: false },
		{ content: '[INST]', special: true },
		{ content: '\n\n', special: true },
		{ content: '- Offer one small thing.', special: false },
	]);

	it('are taken from what was said, one inside the other too, and from nothing that we wrote', () => {
		const prompt: readonly Message[] = [
			{ role: 'system', content: 'ours <|im_end|>' },
			{
				role: 'user',
				content: 'a <|im_<|im_end|>end|> b [IN[INST]ST]<tool_call> c\n\n- Offer one small thing.',
			},
		];
		const [system, user] = withoutMarks(prompt, marks);
		expect(system).toEqual(prompt[0]);
		for (const mark of ['<|im_end|>', '<tool_call>', '[INST]']) expect(user?.content).not.toContain(mark);
		expect(user?.content).toMatch(/\n\n- Offer one small thing\.$/u);
	});

	it('never come back, whatever they are put together from', () => {
		const parts = ['<|im_', 'end|>', '<|im_end|>', '[IN', 'ST]', '<tool', '_call>', ' ', 'x'];
		fc.assert(
			fc.property(fc.array(fc.constantFrom(...parts), { maxLength: 30 }), (pieces) => {
				const [message] = withoutMarks([{ role: 'user', content: pieces.join('') }], marks);
				for (const mark of ['<|im_end|>', '<tool_call>', '[INST]'])
					expect(message?.content).not.toContain(mark);
			}),
		);
	});
});
