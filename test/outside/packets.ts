/** What a capture holds, by where it went. */
export type Packets = {
	/** Where something was sent: a packet, or the wish to connect. `10.77.0.1:53/udp` */
	readonly destinations: ReadonlySet<string>;
	/** Each direction of each connection put together, and each datagram. */
	readonly streams: readonly Buffer[];
};

/** Reads what `tcpdump -i any` wrote in its second form of headers (LINKTYPE_LINUX_SLL2), or in its first. */
export const streamsIn = (capture: Buffer): Packets => {
	const before = { 276: 20, 113: 16 }[capture.readUInt32LE(20)];
	if (before === undefined) throw new Error('This capture is of another kind');
	const destinations = new Set<string>();
	const datagrams: Buffer[] = [];
	const connections = new Map<string, Map<number, Buffer>>();
	for (let at = 24; at + 16 <= capture.length;) {
		const length = capture.readUInt32LE(at + 8);
		const packet = capture.subarray(at + 16, at + 16 + length);
		at += 16 + length;
		const protocol = packet.readUInt16BE(before === 20 ? 0 : 14);
		if (protocol !== IPV4) continue;
		const ip = packet.subarray(before);
		const inner = ip.subarray(((ip[0] ?? 0) & 15) * 4, ip.readUInt16BE(2) || ip.length);
		const from = [...ip.subarray(12, 16)].join('.');
		const to = [...ip.subarray(16, 20)].join('.');
		if (ip[9] === UDP) {
			// What our own sink answers.
			if (inner.readUInt16BE(0) === 53) continue;
			destinations.add(`${to}:${inner.readUInt16BE(2)}/udp`);
			datagrams.push(inner.subarray(8));
		} else if (ip[9] === TCP) {
			const flags = inner[13] ?? 0;
			if ((flags & SYN_OR_ACK) === SYN) destinations.add(`${to}:${inner.readUInt16BE(2)}/tcp`);
			const bytes = inner.subarray(((inner[12] ?? 0) >> 4) * 4);
			if (bytes.length === 0) continue;
			const way = `${from}:${inner.readUInt16BE(0)}>${to}:${inner.readUInt16BE(2)}`;
			const parts = connections.get(way) ?? new Map<number, Buffer>();
			connections.set(way, parts.set(inner.readUInt32BE(4), bytes));
		} else destinations.add(`${to}/${String(ip[9])}`);
	}
	const streams = [...connections.values()].map((parts) => Buffer.concat([...parts.values()]));
	return { destinations, streams: [...streams, ...datagrams] };
};

const IPV4 = 0x0800;
const UDP = 17;
const TCP = 6;
const SYN = 2;
const SYN_OR_ACK = 18;
