import type { Kept as Answer } from '../../src/ports/store.ts';
import type { Standing } from '../../src/ports/vault.ts';
import type { Found, Keeping, Next, Part, Tells } from './part.ts';
import { spell } from './spell.ts';
import { deedOf, type Deed } from './story.ts';

/** Runs in the page: tells the test what is kept, then does deed after deed, each as soon as the one before was acknowledged. */
export const live = async (open: () => Keeping): Promise<void> => {
	try {
		const part = await tell<Part>('part', null);
		const keeping = open();
		const next = await tell<Next>('found', await find(keeping, part));
		if (next === null) return;
		for (let number = next; ; number++) {
			value(await doDeed(keeping, deedOf(part.seed, number)));
			if (!(await tell<boolean>('done', number))) return;
		}
	} catch (error) {
		await tell('failed', error instanceof Error ? `${error.name} ${error.message}` : 'unknown');
	}
};

const tell = async <Reply>(path: keyof Tells, told: Tells[keyof Tells]): Promise<Reply> =>
	(await (await fetch(`/${path}`, { method: 'POST', body: spell(told) })).json()) as Reply;

const find = async ({ vault, store }: Keeping, { tries }: Part): Promise<Found> => {
	let standing: Standing = { is: 'opening' };
	const first = await new Promise<Standing>((resolve) =>
		vault.watch((now) => {
			standing = now;
			if (now.is !== 'opening') resolve(now);
		}),
	);
	if (first.is !== 'locked') return { is: 'not-open', standing: first, failure: null };
	let failure: string | null = null;
	for (const words of tries) {
		const answer = await vault.unlock({ kind: 'recovery', words });
		if (answer.is === 'failed') {
			failure = answer.failure.kind;
			continue;
		}
		const now = standing as Standing;
		const kept = {
			turns: value(await store.recallAllTurns()),
			notes: value(await store.recallNotes()),
			draft: value(await store.recallDraft()),
			sheets: value(await store.recallSheets()).filter((kept) => kept.sheet !== null),
			settings: value(await store.recallSettings()),
			words,
			hasPassphrase: now.is === 'open' && now.slots.some(({ kind }) => kind === 'passphrase'),
		};
		return { is: 'open', told: now.is === 'open' ? now.told : [], kept };
	}
	return { is: 'not-open', standing, failure };
};

const doDeed = async ({ vault, store }: Keeping, deed: Deed): Promise<Answer> => {
	switch (deed.kind) {
		case 'create':
			value(await store.keepTurn(deed.turn));
			return vault.create({ kind: 'recovery', words: deed.words });
		case 'turn':
			return store.keepTurn(deed.turn, deed.notes);
		case 'forget':
			return store.forgetTurns(deed.turns);
		case 'draft':
			return store.keepDraft(deed.draft);
		case 'sheet':
			return store.keepSheet(deed.sheet);
		case 'forget-sheet':
			return store.forgetSheet(deed.tool);
		case 'settings':
			return store.keepSettings(deed.settings);
		case 'words':
			return vault.putSlot({ kind: 'recovery', words: deed.words });
		case 'passphrase':
			return vault.putSlot({ kind: 'passphrase', passphrase: deed.passphrase });
	}
};

const value = <Value>(answer: Answer<Value>): Value => {
	if (answer.is === 'failed') throw new Error(answer.failure.kind);
	return answer.value;
};
