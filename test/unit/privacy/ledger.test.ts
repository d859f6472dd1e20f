import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Instant } from '../../../src/core/brand.ts';
import { isStray, verdictOf, writeLedger } from '../../../src/core/privacy/ledger-verdict.ts';
import {
	addressOf,
	entryOf,
	joined,
	keyOf,
	type LedgerEntry,
	type Sighting,
} from '../../../src/core/privacy/ledger.ts';

const FOLDER = 'https://clinic.example/app/';
const KNOWN = {
	exitPage: 'https://www.bbc.co.uk/weather',
	hosts: ['https://huggingface.co', 'https://*.hf.co'],
};

describe('an address in the ledger', () => {
	it.each([
		['https://clinic.example/app/', './'],
		['https://clinic.example/app/audit.html', './audit.html'],
		['https://clinic.example/app/assets/index-Ab_9.js?x=scared#me', './assets/index-Ab_9.js'],
		['https://clinic.example/app/encoder/onnx/model_quantized.onnx', './encoder/onnx/model_quantized.onnx'],
		['https://clinic.example/app/I%20am%20scared.js', './…'],
		['https://clinic.example/app/assets/i-am-scared', './…'],
		['https://clinic.example/other/index.html', 'https://clinic.example'],
		['https://leak-test.invalid/i-am-scared?of=him', 'https://leak-test.invalid'],
		['wss://i-am-scared.of-him.example.org:8443/x', 'wss://*.example.org:8443'],
		['https://user:i-am-scared@example.org/', 'https://example.org'],
		['https://scared.example.co.uk/', 'https://*.example.co.uk'],
		['http://127.0.0.1:4173/x', 'http://127.0.0.1:4173'],
		['http://[::1]:80/x', 'http://[::1]:80'],
		['tel:116123', 'tel:'],
		['sms:85258?body=scared', 'sms:'],
		['data:text/plain,i-am-scared', 'data:'],
		['blob:https://clinic.example/0e08cf63', 'blob:'],
		['trusted-types-sink', '(trusted-types-sink)'],
		['i am scared', '(unknown)'],
	])('%s is kept as %s', (url, kept) => {
		expect(addressOf(url, FOLDER)).toBe(kept);
	});

	it('holds none of the words that a request carries in its query, path, user, fragment or the name of a host', () => {
		const word = fc.stringMatching(/^[a-z]{6,12}$/);
		const carrier = fc.constantFrom(
			(said: string) => `https://evil.example/${said}`,
			(said: string) => `https://${said}.evil.example/`,
			(said: string) => `https://${said}:x@evil.example/`,
			(said: string) => `${FOLDER}?q=${said}`,
			(said: string) => `${FOLDER}${said}`,
			(said: string) => `${FOLDER}assets/${said}/${said}`,
			(said: string) => `${FOLDER}#${said}`,
			(said: string) => `data:text/plain,${said}`,
			(said: string) => `mailto:${said}@example.org`,
			(said: string) => said,
		);
		fc.assert(
			fc.property(word, carrier, (said, carry) => {
				fc.pre(!`evil.example unknown assets text mailto ${FOLDER}`.includes(said));
				expect(addressOf(carry(said), FOLDER)).not.toContain(said);
			}),
		);
	});
});

const seen = (change: Partial<Sighting> = {}): LedgerEntry =>
	entryOf(
		{
			at: 1_000 as Instant,
			url: `${FOLDER}assets/a.js`,
			how: 'script',
			bytes: 10,
			outcome: 'answered',
			by: '',
			...change,
		},
		FOLDER,
		FOLDER,
	);

describe('the ledger', () => {
	it('makes one line of what is alike on one day, and another of the next day', () => {
		const later = seen({ at: 5_000 as Instant });
		expect(keyOf(later)).toBe(keyOf(seen()));
		expect(keyOf(seen({ at: (24 * 3_600_000) as Instant }))).not.toBe(keyOf(seen()));
		expect(keyOf(seen({ outcome: 'refused' }))).not.toBe(keyOf(seen()));
		expect(joined(later, seen())).toMatchObject({ first: 1_000, last: 5_000, times: 2, bytes: 20 });
	});

	it.each([
		[`${FOLDER}assets/a.js`, 'own'],
		['blob:x', 'inside'],
		['inline', 'inside'],
		['tel:116123', 'call'],
		['https://www.bbc.co.uk/weather', 'exit'],
		['https://huggingface.co/x/resolve/main/y.bin', 'model'],
		['https://cas-bridge.hf.co/x', 'model'],
		['https://leak-test.invalid/x', 'other'],
		['mailto:x', 'other'],
	] as const)('knows %s as %s', (url, verdict) => {
		expect(verdictOf(addressOf(url, FOLDER), KNOWN)).toBe(verdict);
	});

	it('calls astray what goes where nothing of the app goes, unless it was refused', () => {
		const url = 'https://evil.example/x';
		expect(isStray(seen({ url }), KNOWN)).toBe(true);
		expect(isStray(seen({ url, outcome: 'unanswered' }), KNOWN)).toBe(true);
		expect(isStray(seen({ url, outcome: 'refused' }), KNOWN)).toBe(false);
		expect(isStray(seen(), KNOWN)).toBe(false);
	});

	it('is written as lines of JSON, each with its verdict, under a heading', () => {
		const [heading, line, ...rest] = writeLedger([seen()], KNOWN, 'Not proof.').trim().split('\n');
		expect(JSON.parse(heading ?? '')).toEqual({
			format: 'confidant-ledger',
			version: 1,
			heading: 'Not proof.',
		});
		expect(JSON.parse(line ?? '')).toMatchObject({ address: './assets/a.js', verdict: 'own', seenBy: './' });
		expect(rest).toEqual([]);
	});
});
