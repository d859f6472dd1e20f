import { AUDIT } from '../../content/en/audit.ts';
import { LAYER_WORDS } from '../../content/en/hold.ts';
import {
	sealingOf,
	type FilesSeen,
	type HeadersSeen,
	type LeakTry,
	type ModelSeen,
	type PolicySeen,
	type Standing,
	type Stored,
} from '../../core/privacy/audit.ts';

/** One thing that was looked at, in words. */
export type Row = { readonly name: string; readonly says: string; readonly standing: Standing };

export const policyRows = ({ layers, isAsWritten, areFeaturesOff }: PolicySeen): readonly Row[] => [
	...layers.map(({ layer, is }): Row => ({
		name: layer === 'page' ? AUDIT.policy.page : LAYER_WORDS.layers[layer],
		says: LAYER_WORDS.is[is],
		standing: is === 'not' ? 'broken' : is === 'unknown-here' ? 'unsure' : 'held',
	})),
	...(
		[
			[AUDIT.policy.asWritten, isAsWritten],
			[AUDIT.policy.featuresOff, areFeaturesOff],
		] as const
	).map(([name, is]): Row => ({
		name,
		says: AUDIT.policy.is[`${is}`],
		standing: is === null ? 'unsure' : is ? 'held' : 'broken',
	})),
];

export const leakRows = (tries: readonly LeakTry[]): readonly Row[] =>
	tries.map(({ channel, is, by }) => ({
		name: AUDIT.channels[channel],
		says: AUDIT.tried[is](by),
		standing: is === 'refused' ? 'held' : is === 'let-through' ? 'broken' : 'unsure',
	}));

export const headerRows = (seen: readonly HeadersSeen[]): readonly Row[] =>
	seen.map(({ path, status, wrong }) => ({
		name: path,
		says:
			status !== 200
				? AUDIT.headers.absent(status)
				: wrong.length === 0
					? AUDIT.headers.fine
					: wrong
							.flatMap(({ name, found }) => [
								found === null ? AUDIT.headers.missing(name) : AUDIT.headers.differs(name, found),
								AUDIT.headers.closes[name] ?? '',
							])
							.join(' '),
		standing: status === 200 && wrong.length === 0 ? 'held' : 'broken',
	}));

export const fileRows = ({ files, added }: FilesSeen): readonly Row[] => [
	...added.map((name): Row => ({ name, says: AUDIT.files.added, standing: 'broken' })),
	...files.map(({ path, kept, served }): Row => ({
		name: path,
		says: `${AUDIT.files.kept[kept]}; ${AUDIT.files.served[served]}`,
		standing: kept === 'changed' || served !== 'same' ? 'broken' : 'held',
	})),
];

export const modelRows = (seen: readonly ModelSeen[]): readonly Row[] =>
	seen.map(({ url, bytes, sha256, is }) => ({
		name: url,
		says: `${AUDIT.models[is]}; ${AUDIT.bytes(bytes)}; SHA-256 ${sha256}`,
		standing: is === 'changed' ? 'broken' : is === 'unknown' ? 'unsure' : 'held',
	}));

export const storageRows = (stored: readonly Stored[]): readonly Row[] =>
	stored.map((each) => {
		const sealing = sealingOf(each);
		return {
			name: `${AUDIT.storage.kinds[each.kind]}: ${each.name}`,
			says: [
				AUDIT.storage.sealing[sealing],
				...(each.items === null ? [] : [AUDIT.storage.items(each.items)]),
				...(each.bytes === null ? [] : [AUDIT.bytes(each.bytes)]),
			].join('; '),
			standing: sealing === 'unknown' ? 'unsure' : 'held',
		};
	});
