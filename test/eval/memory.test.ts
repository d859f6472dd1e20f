import { beforeAll, describe, expect, it } from 'vitest';
import { openEncoderInNode } from '../../src/adapters/transformers/open-encoder-in-node.ts';
import { RECALL_WEIGHTS } from '../../src/core/memory/recall-weights.ts';
import { encoderFolder } from '../../tools/encoder-folder.ts';
import { embedAll } from './embeddings.ts';
import { readLocomo } from './memory-data.ts';
import { measureAbstained, measureFound, openAsked, strangeQuestions, type Asked } from './memory.ts';

// What recall must not fall behind, on the conversations it was not tuned on; the tables come from
// `npm run eval -- memory`. Where the aim is higher than the floor, it stands beside it.

const conversations = readLocomo('../shared/data/locomo');

describe.skipIf(conversations === null)('LoCoMo, held out (skipped without the data)', () => {
	let asked: readonly Asked[];

	beforeAll(async () => {
		const held = conversations?.slice(5) ?? [];
		const { loaded } = await openEncoderInNode(encoderFolder);
		const embed = await embedAll(
			held.flatMap(({ items, questions }, place) => [
				...items.map(({ said }) => said),
				...questions.map(({ text }) => text),
				...strangeQuestions(held, place),
			]),
			loaded,
		);
		asked = openAsked(held, embed);
	}, 600_000);

	it('has its answers found', { timeout: 120_000 }, () => {
		const { questions, at10, sessionsAt5 } = measureFound(asked);
		expect(questions).toBe(775);
		expect(at10, 'aim .70').toBeGreaterThanOrEqual(0.83);
		// .902 where it was measured; another processor rounds otherwise.
		expect(sessionsAt5, 'aim .90').toBeGreaterThanOrEqual(0.897);
	});

	it('has them found better than by words or by meaning alone', { timeout: 120_000 }, () => {
		const { at10 } = measureFound(asked);
		const words = measureFound(asked, { ...RECALL_WEIGHTS, meaning: 0 });
		const meaning = measureFound(asked, { ...RECALL_WEIGHTS, words: 0, conversation: 0 });
		expect(at10).toBeGreaterThan(words.at10);
		expect(at10).toBeGreaterThan(meaning.at10);
	});

	it('has nothing recalled to most questions about something else', { timeout: 120_000 }, () => {
		const [abstained] = measureAbstained(asked, [RECALL_WEIGHTS.threshold]);
		expect(abstained?.strange).toBeGreaterThanOrEqual(0.5);
		expect(abstained?.answered).toBeLessThanOrEqual(0.08);
	});
});
