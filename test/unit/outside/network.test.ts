import { EventEmitter } from 'node:events';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { streamsIn } from '../../outside/packets.ts';
import { decompress, framesOf } from '../../outside/unpack.ts';
import { openWords } from '../../outside/words.ts';

describe('what the network makes of what was sent', () => {
	it('puts a connection together, and tells whom it was sent to', () => {
		const segment = (number: number, flags: number, bytes: string): Buffer =>
			packet(6, '127.0.0.1', '198.18.0.7', Buffer.concat([tcp(5000, 80, number, flags), Buffer.from(bytes)]));
		const { destinations, streams } = streamsIn(
			capture([segment(1, 2, ''), segment(2, 16, 'GET /voki'), segment(11, 16, 'mavoki')]),
		);
		expect([...destinations]).toEqual(['198.18.0.7:80/tcp']);
		expect(streams.map(String)).toEqual(['GET /vokimavoki']);
	});

	it('gives each datagram, and not what the sink answers', () => {
		const datagram = (from: number, to: number, bytes: string): Buffer =>
			packet(17, '127.0.0.1', '198.18.0.7', Buffer.concat([udp(from, to), Buffer.from(bytes)]));
		const { destinations, streams } = streamsIn(
			capture([datagram(5000, 3478, 'voki'), datagram(53, 5000, 'told')]),
		);
		expect([...destinations]).toEqual(['198.18.0.7:3478/udp']);
		expect(streams.map(String)).toEqual(['voki']);
	});

	it('reads frames of a web socket, also when one comes in two parts', () => {
		const given: string[] = [];
		const socket = Object.assign(new EventEmitter(), { write: () => true });
		framesOf(
			{ headers: { 'sec-websocket-key': 'x' } } as unknown as Parameters<typeof framesOf>[0],
			socket as unknown as Parameters<typeof framesOf>[1],
			(body) => given.push(body.toString()),
		);
		const frame = (text: string): Buffer =>
			Buffer.from([0x81, 0x80 | text.length, 7, 7, 7, 7, ...Buffer.from(text).map((byte) => byte ^ 7)]);
		const both = Buffer.concat([frame('voki'), frame('mavoki')]);
		socket.emit('data', both.subarray(0, 12));
		socket.emit('data', both.subarray(12));
		expect(given).toEqual(['voki', 'mavoki']);
	});

	it('takes a body out of its compression, and leaves one that has none', () => {
		expect(decompress(gzipSync('vokimavoki')).map(String)).toContain('vokimavoki');
		expect(decompress(Buffer.from('vokimavoki'))).toEqual([]);
	});
});

describe('the words that are looked for', () => {
	it('are all different, are told apart by flow, and differ by seed', () => {
		const words = openWords(1);
		const first = words.take(400, 'first').split(' ');
		words.take(200, 'second');
		expect(new Set(words.all()).size).toBe(600);
		expect([...words.given()]).toEqual([
			['first', 400],
			['second', 200],
		]);
		expect(first.every((word) => /^[a-z]{10}$/.test(word))).toBe(true);
		expect(
			openWords(2)
				.take(400, 'first')
				.split(' ')
				.some((word) => first.includes(word)),
		).toBe(false);
	});
});

/** As `tcpdump -i any` writes it. */
function capture(packets: readonly Buffer[]): Buffer {
	const head = Buffer.alloc(24);
	head.writeUInt32LE(276, 20);
	return Buffer.concat([
		head,
		...packets.flatMap((bytes) => {
			const before = Buffer.alloc(16);
			before.writeUInt32LE(bytes.length, 8);
			return [before, bytes];
		}),
	]);
}

function packet(protocol: number, from: string, to: string, inner: Buffer): Buffer {
	const link = Buffer.alloc(20);
	link.writeUInt16BE(0x0800, 0);
	const ip = Buffer.alloc(20);
	ip[0] = 0x45;
	ip.writeUInt16BE(20 + inner.length, 2);
	ip[9] = protocol;
	ip.set(from.split('.').map(Number), 12);
	ip.set(to.split('.').map(Number), 16);
	return Buffer.concat([link, ip, inner]);
}

function tcp(from: number, to: number, number: number, flags: number): Buffer {
	const head = Buffer.alloc(20);
	head.writeUInt16BE(from, 0);
	head.writeUInt16BE(to, 2);
	head.writeUInt32BE(number, 4);
	head[12] = 5 << 4;
	head[13] = flags;
	return head;
}

function udp(from: number, to: number): Buffer {
	const head = Buffer.alloc(8);
	head.writeUInt16BE(from, 0);
	head.writeUInt16BE(to, 2);
	return head;
}
