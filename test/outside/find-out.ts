import { openFinder, type Found } from '../support/find-texts.ts';
import { scan, type Trace } from '../support/scan.ts';
import type { Packets } from './packets.ts';
import type { Heard } from './network-words.ts';

/** A file of which the person was told that anyone can read it, and that they saved themselves. */
const SAVED_IN_CLEAR = /^Downloads\/copy-\d{4}-\d\d-\d\d( \(\d+\))?\.(md|json)$/;

/** Where in somebody's own folder one of the words lies: in the profile of the browser, in what they saved. */
export const findAtHome = (home: string, words: readonly string[]): readonly Trace[] =>
	scan(home, words).filter(({ path }) => !SAVED_IN_CLEAR.test(path));

/** Which of the words were sent, in a packet or in what a sink took out of TLS, a frame or a compression. */
export const findInTraffic = (
	{ heard, packets }: { readonly heard: readonly Heard[]; readonly packets: Packets },
	words: readonly string[],
): readonly (Found & { readonly where: string })[] => {
	const find = openFinder(words);
	const told = heard.flatMap((one) =>
		partsOf(one).flatMap((part) => find(part).map((found) => ({ ...found, where: placeOf(one) }))),
	);
	return [
		...told,
		...packets.streams.flatMap((bytes) => find(bytes).map((found) => ({ ...found, where: 'packets' }))),
	];
};

const placeOf = (one: Heard): string => `${one.is} ${one.is === 'name' ? one.name : one.host}`;

const partsOf = (one: Heard): readonly Buffer[] => {
	switch (one.is) {
		case 'name':
			// A long word is cut in labels.
			return [Buffer.from(one.name), Buffer.from(one.name.replaceAll('.', ''))];
		case 'request':
			return [Buffer.from(one.line), Buffer.from(one.body)];
		case 'frame':
			return [Buffer.from(one.body)];
		case 'greeting':
			return [Buffer.from(one.host)];
	}
};
