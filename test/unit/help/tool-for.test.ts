import { describe, expect, test } from 'vitest';
import { TOOL_WORDS } from '../../../src/content/en/help/tool-words.ts';
import type { ConversationId } from '../../../src/core/brand.ts';
import { toolFor } from '../../../src/core/help/tool-for.ts';
import { TOOL_IDS, type ToolId } from '../../../src/core/help/tools.ts';
import { NO_OUTCOME, type Turn } from '../../../src/core/turn.ts';
import { wordsOf } from '../../../src/core/reply/variety.ts';
import { takeTurn } from '../../../src/turn/take-turn.ts';
import { aWorld } from '../../support/a-world.ts';

/** Through the app's own pipeline, with an encoder that reads fear in everything and no topic. */
const answer = async (...messages: readonly string[]): Promise<Turn> => {
	const world = aWorld();
	const recent: Turn[] = [];
	for (const said of messages) {
		const conversation = { id: 'here' as ConversationId, country: 'UK' as const, recent, earlier: [] };
		for await (const event of takeTurn(said, conversation, world, new AbortController().signal))
			if (event.type === 'turn-kept') recent.push(event.turn);
	}
	const last = recent.at(-1);
	if (last === undefined) throw new Error('no turn');
	return last;
};

const TABLE: readonly (readonly [said: string, tool: ToolId | null])[] = [
	// A clock that runs.
	['The bailiffs are coming tomorrow.', 'debt'],
	['bailiffs are coming tomorrow', 'debt'],
	['I got a notice of enforcement on Monday.', 'debt'],
	['A claim form from the county court came today.', 'debt'],
	['They sent me a letter of claim last week.', 'debt'],
	['They are cutting off my electricity on Friday.', 'debt'],
	['My landlord is evicting me on Friday because of the rent arrears.', 'debt'],
	['I am being evicted on Monday.', 'questions'],
	['The condom broke last night.', 'sexual-health'],
	['the condom broke last night', 'sexual-health'],
	['We had unprotected sex on Saturday.', 'sexual-health'],
	['I might have been exposed to HIV two days ago.', 'sexual-health'],
	// Money.
	['I owe so much money and I am scared to open the letters.', 'debt'],
	['My credit cards are maxed out and I cannot keep up.', 'debt'],
	['I am behind on my council tax.', 'debt'],
	['My rent went up and I can’t afford it.', 'debt'],
	['I have three payday loans and they keep calling.', 'debt'],
	['I took out a loan for him and now he does not pay it back.', 'debt'],
	['I am skint until the end of the month.', 'debt'],
	['There is a red letter from the gas company.', 'debt'],
	['Klarna wants four payments at once.', 'debt'],
	['I gambled away the rent.', 'debt'],
	// Bodies.
	['I think I have chlamydia and I am too ashamed to go.', 'sexual-health'],
	['My period is late and I am scared.', 'sexual-health'],
	['It burns when I pee since the weekend.', 'sexual-health'],
	['I want to get tested but I am afraid someone sees me at the clinic.', 'sexual-health'],
	['My ex texted me that he has herpes.', 'sexual-health'],
	['I forgot the pill and we had sex.', 'sexual-health'],
	['He says he does not like condoms.', 'sexual-health'],
	// In the body, now.
	['I think I am having a panic attack.', 'breathing'],
	['My heart is racing and I cannot sleep.', 'breathing'],
	['I can’t stop shaking.', 'breathing'],
	['I’m freaking out about tomorrow.', 'breathing'],
	['I can’t calm down after that call.', 'breathing'],
	// Too much at once.
	['I don’t know where to start.', 'one-step'],
	['It’s all too much and I do nothing.', 'one-step'],
	['I am so overwhelmed by everything at home.', 'one-step'],
	['There are bills, the car, my mum, and I don’t know where to begin.', 'one-step'],
	['I keep putting it off and I hate myself for it.', 'one-step'],
	// Somebody to see.
	['I have an appointment with my GP on Thursday and I always forget what to say.', 'questions'],
	['What should I ask the doctor?', 'questions'],
	['My mind goes blank as soon as I sit in front of them.', 'questions'],
	['I have a court hearing in two weeks.', 'questions'],
	['I am seeing a solicitor about the flat.', 'questions'],
	// Nothing to retell.
	['I can’t face having to explain it all again to someone new.', 'packet'],
	['I don’t want to tell my story again.', 'packet'],
	['How do I tell my doctor about this?', 'packet'],
	// Words for nobody.
	['I never got to say sorry before my dad died.', 'unsent-letter'],
	['There is so much I want to say to her and I never will.', 'unsent-letter'],
	['I wish I could tell him what he did to me.', 'unsent-letter'],
	['I want to write to him but I know I should not send it.', 'unsent-letter'],
	// Over time.
	['There are good days and bad days and I lose track.', 'mood'],
	['Maybe I should track my mood.', 'mood'],
	// After danger, and in it.
	['I keep cutting myself when it gets bad.', 'safety-plan'],
	['Sometimes I wish I would not wake up.', 'safety-plan'],
	['I have been thinking about killing myself.', 'safety-plan'],
	['I am going to kill myself tonight, I have the pills here.', null],
	['I took all the tablets an hour ago.', null],
	['He hit me again and I am hiding in the bathroom.', null],
	['I have chest pain and my arm is numb.', null],
	['My stepdad touches me at night and I am twelve.', null],
	// Nothing fits.
	['My dog died yesterday.', null],
	['My sister does not talk to me any more.', null],
	['I feel alone, even when I am with others.', null],
	['My boss shouts at everyone.', null],
	['I failed my exam.', null],
	['We broke up last week.', null],
	['Hello', null],
	['Thank you, that helped.', null],
	['Goodbye', null],
	['Are you a real person?', null],
	['Is this private?', null],
	['What do you remember about me?', null],
	['I paid him a visit and we laughed.', null],
];

describe('the tool a reply leads to', () => {
	test('the table is long enough, and has every tool but the one about this page', () => {
		expect(TABLE.length).toBeGreaterThanOrEqual(60);
		expect(new Set(TABLE.flatMap(([, tool]) => tool ?? []).concat('way'))).toEqual(new Set(TOOL_IDS));
	});

	test.each(TABLE)('%s → %s', async (said, tool) => {
		expect(toolFor(await answer(said), TOOL_WORDS)).toBe(tool);
	});

	test('is a smaller step once the step that was offered is stuck', async () => {
		const turn = await answer('My boss shouts at everyone.');
		expect(toolFor({ ...turn, outcome: { ...NO_OUTCOME, step: 'unresolved' } }, TOOL_WORDS)).toBe('one-step');
	});

	test('is the safety plan in the turns after the gravest danger', async () => {
		const turn = await answer(
			'I am going to kill myself tonight, I have the pills here.',
			'No. My sister is with me.',
		);
		expect(turn.plan).toMatchObject({ voice: 'script' });
		expect(toolFor(turn, TOOL_WORDS)).toBe('safety-plan');
	});

	test('every phrase is written as it is read', () => {
		const phrases = [
			...TOOL_WORDS.asks.flatMap((ask) => ask.phrases),
			...Object.values(TOOL_WORDS.about).flat(),
		];
		for (const phrase of phrases) expect(wordsOf(phrase).join(' ')).toBe(phrase);
	});
});
