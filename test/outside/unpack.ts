import { createHash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync } from 'node:zlib';

/** What `body` is when it is taken for each compression that a page can make; what it is not gives nothing. */
export const decompress = (body: Buffer): readonly Buffer[] =>
	[gunzipSync, inflateSync, inflateRawSync, brotliDecompressSync].flatMap((unfold) => {
		try {
			return [unfold(body, { maxOutputLength: 2 ** 24 })];
		} catch {
			return [];
		}
	});

/** Agrees to a web socket (RFC 6455) and gives what each frame from the browser carries, unmasked. */
export const framesOf = (request: IncomingMessage, socket: Duplex, give: (body: Buffer) => void): void => {
	const agreed = createHash('sha1')
		.update(`${request.headers['sec-websocket-key'] ?? ''}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`)
		.digest('base64');
	socket.write(
		`HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${agreed}\r\n\r\n`,
	);
	let bytes = Buffer.alloc(0);
	socket.on('data', (part: Buffer) => {
		bytes = Buffer.concat([bytes, part]);
		for (let frame = firstFrame(bytes); frame !== null; frame = firstFrame(bytes)) {
			give(frame.body);
			bytes = bytes.subarray(frame.end);
		}
	});
};

const firstFrame = (bytes: Buffer): { readonly body: Buffer; readonly end: number } | null => {
	if (bytes.length < 6) return null;
	const short = (bytes[1] ?? 0) & 0x7f;
	const size = short === 126 ? 2 : short === 127 ? 8 : 0;
	const start = 2 + size + 4;
	if (bytes.length < start) return null;
	const length = size === 0 ? short : size === 2 ? bytes.readUInt16BE(2) : Number(bytes.readBigUInt64BE(2));
	if (bytes.length < start + length) return null;
	const mask = bytes.subarray(start - 4, start);
	const body = Buffer.from(bytes.subarray(start, start + length));
	for (let at = 0; at < body.length; at++) body[at] = (body[at] ?? 0) ^ (mask[at % 4] ?? 0);
	return { body, end: start + length };
};
