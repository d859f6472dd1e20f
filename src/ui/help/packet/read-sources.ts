import type { PacketSources } from '../../../core/help/packet/sources.ts';
import type { Country } from '../../../core/people/helpline.ts';
import type { Kept, Store } from '../../../ports/store.ts';
import { textsOf } from './texts-of.ts';

/** All that a packet can be made of: what was said, and what came out of the other tools. */
export const readSources = async (
	store: Store,
	country: Country,
	today: string,
): Promise<Kept<PacketSources>> => {
	const [turns, sheets] = await Promise.all([store.recallAllTurns(), store.recallSheets()]);
	if (turns.is === 'failed') return turns;
	if (sheets.is === 'failed') return sheets;
	return { is: 'kept', value: { turns: turns.value, texts: await textsOf(sheets.value, country, today) } };
};
