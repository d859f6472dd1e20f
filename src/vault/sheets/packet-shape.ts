import * as v from 'valibot';
import { PART_KINDS, type PacketSheet } from '../../core/help/packet/packet.ts';
import { id, list, sameAs, text } from '../shapes.ts';

export const packetShape = sameAs<PacketSheet>()(
	v.object({
		for: text,
		name: text,
		about: text,
		asked: text,
		deadlines: text,
		parts: list(
			v.object({
				kind: v.picklist(PART_KINDS),
				source: id<string>(),
				title: text,
				words: text,
			}),
		),
		trusted: v.object({ name: text, reach: text }),
	}),
);
