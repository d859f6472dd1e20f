/** Where code that means harm can run. */
export const PLACES = ['page', 'worker', 'shared worker', 'service worker'] as const;
export type Place = (typeof PLACES)[number];

/** A way out: JavaScript that tries it. It finds `host`, `url` (to it, open), `secure` (the same under TLS) and `later`. */
export type Channel = {
	readonly name: string;
	readonly place: Place;
	readonly code: string;
	/** The page is gone afterwards, or another one is in front. */
	readonly leaves: boolean;
};

type Codes = Readonly<Record<string, string>>;

const element = (name: string, attributes: string, more = 'document.body.append(one);'): string =>
	`const one = document.createElement('${name}'); Object.assign(one, ${attributes}); ${more}`;

const link = (rel: string, more = ''): string =>
	element('link', `{ rel: '${rel}', href: url ${more} }`, 'document.head.append(one);');

/** Drawn, so that what it needs is asked for. */
const styled = (style: string): string =>
	element(
		'div',
		"{ textContent: 'x' }",
		`one.style.cssText = 'display: list-item; ${style}'; document.body.append(one);`,
	);

const svg = (inner: string): string =>
	`const one = new DOMParser().parseFromString('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9">${inner}</svg>', 'image/svg+xml');
	document.body.append(document.adoptNode(one.documentElement));`;

const peer = (config: string, of = ''): string =>
	`const peer = new ${of}RTCPeerConnection(${config}); peer.createDataChannel('x');
	await peer.setLocalDescription(await peer.createOffer()); await later(1500); peer.close();`;

const worker = (script: string, kind = 'blob'): string =>
	`const script = ${JSON.stringify(script)}.replaceAll('$url', url);
	const at = ${kind === 'blob' ? "URL.createObjectURL(new Blob([script], { type: 'text/javascript' }))" : "'data:text/javascript,' + encodeURIComponent(script)"};
	new Worker(at);`;

/** They work in every place. */
const EVERYWHERE = {
	fetch: "await fetch(url, { mode: 'no-cors' });",
	'fetch that outlives the page':
		"await fetch(url, { mode: 'no-cors', method: 'POST', keepalive: true, body: 'x' });",
	WebSocket: 'new WebSocket(url.replace(/^http/, "ws"));',
	EventSource: 'new EventSource(url);',
	WebTransport: 'await new WebTransport(secure).ready;',
	'Cache.add': "await (await caches.open('x')).add(url);",
	'WebAssembly.compileStreaming': 'await WebAssembly.compileStreaming(fetch(url));',
} as const;

const IN_WORKERS = {
	...EVERYWHERE,
	XMLHttpRequest: "const one = new XMLHttpRequest(); one.open('GET', url); one.send();",
	'import()': "await import(url + '&.js');",
	importScripts: "importScripts(url + '&.js');",
} as const;

const STAYING: Codes = {
	...EVERYWHERE,
	fetchLater: 'fetchLater(secure, { activateAfter: 0 });',
	XMLHttpRequest: IN_WORKERS.XMLHttpRequest,
	sendBeacon: "navigator.sendBeacon(url, 'x');",
	'WebRTC: STUN': peer("{ iceServers: [{ urls: 'stun:' + host + ':3478' }] }"),
	'WebRTC: TURN over TCP': peer(
		"{ iceServers: [{ urls: 'turn:' + host + ':80?transport=tcp', username: 'x', credential: 'x' }] }",
	),
	'WebRTC: TURN over TLS': peer(
		"{ iceServers: [{ urls: 'turns:' + host + ':443', username: 'x', credential: 'x' }] }",
	),
	'WebRTC: a candidate by address': `const [one, two] = [new RTCPeerConnection(), new RTCPeerConnection()]; one.createDataChannel('x');
		await one.setLocalDescription(await one.createOffer()); await two.setRemoteDescription(one.localDescription);
		await two.setLocalDescription(await two.createAnswer()); await one.setRemoteDescription(two.localDescription);
		await one.addIceCandidate({ candidate: 'candidate:1 1 UDP 2130706431 ' + address + ' 9999 typ host', sdpMid: '0', sdpMLineIndex: 0 });
		await later(2000);`,
	'WebRTC: a candidate by name': `const [one, two] = [new RTCPeerConnection(), new RTCPeerConnection()]; one.createDataChannel('x');
		await one.setLocalDescription(await one.createOffer()); await two.setRemoteDescription(one.localDescription);
		await two.setLocalDescription(await two.createAnswer()); await one.setRemoteDescription(two.localDescription);
		await one.addIceCandidate({ candidate: 'candidate:1 1 UDP 2130706431 ' + host + ' 9999 typ host', sdpMid: '0', sdpMLineIndex: 0 });
		await later(2000);`,
	img: element('img', '{ src: url }'),
	'img, srcset': element('img', "{ srcset: url + ' 1x' }"),
	'picture, source': `const one = document.createElement('picture'); const source = document.createElement('source');
		source.srcset = url; one.append(source, document.createElement('img')); document.body.append(one);`,
	'input, image': element('input', "{ type: 'image', src: url }"),
	'body, background': "document.body.setAttribute('background', url);",
	'video, poster': element('video', '{ poster: url }'),
	'video, src': element('video', "{ src: url, preload: 'auto' }"),
	audio: "const one = new Audio(url); one.preload = 'auto'; one.load();",
	track: element(
		'video',
		"{ crossOrigin: 'anonymous' }",
		"const track = document.createElement('track'); Object.assign(track, { src: url, default: true, kind: 'subtitles' }); one.append(track); document.body.append(one); track.track.mode = 'showing';",
	),
	'SVG image': svg(`<image href="' + url + '" width="9" height="9"/>`),
	'SVG feImage': svg(
		`<filter id="f"><feImage href="' + url + '"/></filter><rect width="9" height="9" filter="url(#f)"/>`,
	),
	'SVG use': svg(`<use href="' + url + '#x"/>`),
	'SVG script': svg(`<script href="' + url + '&amp;.js"/>`),
	'CSS background': styled("background: url(' + url + ')"),
	'CSS mask': styled("mask: url(' + url + ')"),
	'CSS cursor':
		styled("cursor: url(' + url + '), auto") +
		"one.dispatchEvent(new MouseEvent('mousemove', { bubbles: true }));",
	'CSS list-style-image': styled("list-style-image: url(' + url + ')"),
	'CSS border-image': styled("border: 9px solid; border-image: url(' + url + ') 9"),
	'CSS content': styled("content: url(' + url + ')"),
	'CSS shape-outside': styled("float: left; shape-outside: url(' + url + ')"),
	'CSS filter': styled("filter: url(' + url + '#x)"),
	'CSS @import': element(
		'style',
		`{ textContent: '@import url("' + url + '&.css");' }`,
		'document.head.append(one);',
	),
	'CSS in a constructed sheet': `const one = new CSSStyleSheet(); one.replaceSync('body::before { content: url("' + url + '") }'); document.adoptedStyleSheets = [...document.adoptedStyleSheets, one];`,
	'CSS font-face': `const one = new CSSStyleSheet(); one.replaceSync('@font-face { font-family: zz; src: url("' + url + '") } body { font-family: zz }'); document.adoptedStyleSheets = [...document.adoptedStyleSheets, one];`,
	FontFace: "await new FontFace('q', 'url(' + url + ')').load();",
	script: element('script', "{ src: url + '&.js' }"),
	'script, module': element('script', "{ type: 'module', src: url + '&.js' }"),
	'import()': IN_WORKERS['import()'],
	'link stylesheet': link('stylesheet'),
	'link modulepreload': link('modulepreload'),
	'link preload, image': link('preload', ", as: 'image'"),
	'link preload, fetch': link('preload', ", as: 'fetch', crossOrigin: 'anonymous'"),
	'link preload, font': link('preload', ", as: 'font', crossOrigin: 'anonymous'"),
	'link prefetch': link('prefetch'),
	'link prerender': link('prerender'),
	'link preconnect': link('preconnect'),
	'link dns-prefetch': link('dns-prefetch'),
	'link icon': `document.querySelectorAll('link[rel=icon]').forEach((one) => one.remove()); ${link('icon')}`,
	'link manifest': `document.querySelectorAll('link[rel=manifest]').forEach((one) => one.remove()); ${link('manifest')}`,
	'link compression-dictionary': link('compression-dictionary'),
	'a link whose name is looked up ahead': `const one = document.createElement('meta'); one.httpEquiv = 'x-dns-prefetch-control'; one.content = 'on';
		document.head.append(one); ${element('a', "{ href: url, textContent: 'x' }").replaceAll('one', 'two')}`,
	'speculation rules: prefetch': element(
		'script',
		"{ type: 'speculationrules', textContent: JSON.stringify({ prefetch: [{ source: 'list', urls: [secure], eagerness: 'immediate' }] }) }",
	),
	'speculation rules: prerender': element(
		'script',
		"{ type: 'speculationrules', textContent: JSON.stringify({ prerender: [{ source: 'list', urls: [secure], eagerness: 'immediate' }] }) }",
	),
	iframe: element('iframe', '{ src: url }'),
	'iframe, emptied and led on': element(
		'iframe',
		'{}',
		'document.body.append(one); one.contentWindow.location = url;',
	),
	'iframe, srcdoc with a picture': element('iframe', `{ srcdoc: '<img src="' + url + '">' }`),
	'iframe, srcdoc: its fetch': element(
		'iframe',
		"{ srcdoc: 'x' }",
		"document.body.append(one); await new Promise((done) => (one.onload = done)); await one.contentWindow.fetch(url, { mode: 'no-cors' });",
	),
	'iframe, srcdoc: its WebRTC': element(
		'iframe',
		"{ srcdoc: 'x' }",
		`document.body.append(one); await new Promise((done) => (one.onload = done)); ${peer("{ iceServers: [{ urls: 'stun:' + host + ':3478' }] }", 'one.contentWindow.')}`,
	),
	object: element('object', '{ data: url }'),
	embed: element('embed', '{ src: url }'),
	fencedframe: element('fencedframe', '{ config: new FencedFrameConfig(secure) }'),
	'a, ping': element('a', "{ href: '#x', ping: url }", 'document.body.append(one); one.click();'),
	attributionsrc: element(
		'img',
		'{}',
		"one.setAttribute('attributionsrc', secure); document.body.append(one);",
	),
	'a worker of another host': "new Worker(url + '&.js');",
	'a shared worker of another host': "new SharedWorker(url + '&.js');",
	'a worker from a blob: its fetch': worker("fetch('$url', { mode: 'no-cors' })"),
	'a worker from a blob: importScripts': worker("importScripts('$url&.js')"),
	'a worker from data: its fetch': worker("fetch('$url', { mode: 'no-cors' })", 'data'),
	'audio worklet': "await new OfflineAudioContext(1, 1, 8000).audioWorklet.addModule(url + '&.js');",
	'paint worklet': "await CSS.paintWorklet.addModule(url + '&.js');",
	'shared storage worklet': "await sharedStorage.createWorklet(secure + '&.js');",
	'interest group':
		"await navigator.joinAdInterestGroup({ owner: new URL(secure).origin, name: 'x', updateURL: secure }, 60);",
	'federated sign-in':
		"await navigator.credentials.get({ identity: { providers: [{ configURL: secure + '&.json', clientId: 'x' }] } });",
	'payment method': `const one = new PaymentRequest([{ supportedMethods: secure }], { total: { label: 'x', amount: { currency: 'GBP', value: '1' } } });
		await Promise.allSettled([one.canMakePayment(), one.show()]);`,
	'WebAuthn, related origins': `await navigator.credentials.create({ publicKey: { rp: { id: host, name: 'x' }, user: { id: new Uint8Array(8), name: 'x', displayName: 'x' },
		challenge: new Uint8Array(16), pubKeyCredParams: [{ type: 'public-key', alg: -7 }] } });`,
	'installing another app': 'await navigator.install(secure);',
	'media session, artwork': `navigator.mediaSession.metadata = new MediaMetadata({ title: 'x', artwork: [{ src: url, sizes: '96x96', type: 'image/png' }] });
		navigator.mediaSession.playbackState = 'playing';`,
	'notification, icon': "await Notification.requestPermission(); new Notification('x', { icon: url });",
	'background fetch': "await (await navigator.serviceWorker.ready).backgroundFetch.fetch('x', [url]);",
	XSLT: `const sheet = new DOMParser().parseFromString('<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"><xsl:template match="/"><x><xsl:copy-of select="document(\\'' + url + '\\')"/></x></xsl:template></xsl:stylesheet>', 'text/xml');
		const one = new XSLTProcessor(); one.importStylesheet(sheet); one.transformToFragment(document, document);`,
};

const LEAVING: Codes = {
	'form, GET': element('form', '{ action: url }', 'document.body.append(one); one.submit();'),
	'form, POST to another window': element(
		'form',
		"{ action: url, method: 'POST', target: '_blank' }",
		'document.body.append(one); one.submit();',
	),
	'location.href': 'location.href = url;',
	'location.replace': 'location.replace(url);',
	'navigation.navigate': 'navigation.navigate(url);',
	'a link, followed': element('a', '{ href: url }', 'document.body.append(one); one.click();'),
	'a link to another window': element(
		'a',
		"{ href: url, target: '_blank', rel: 'noopener' }",
		'document.body.append(one); one.click();',
	),
	'a link to a download': element(
		'a',
		"{ href: url, download: 'x' }",
		'document.body.append(one); one.click();',
	),
	'meta refresh': element(
		'meta',
		"{ httpEquiv: 'refresh', content: '0;url=' + url }",
		'document.head.append(one);',
	),
	'window.open': 'open(url);',
	'window.open, led on': "const one = open('about:blank'); await later(150); one.location = url;",
	'window.open, its fetch':
		"const one = open('about:blank'); await later(150); await one.fetch(url, { mode: 'no-cors' });",
	'an address of script': 'location.href = \'javascript:void fetch("\' + url + \'", { mode: "no-cors" })\';',
	'window.open with an address of script':
		'open(\'javascript:void fetch("\' + url + \'", { mode: "no-cors" })\');',
};

/** What the page calls `WebAssembly.compileStreaming` and a request that outlives it is `fetch` here. */
const IN_SERVICE_WORKER: Codes = {
	fetch: EVERYWHERE.fetch,
	WebSocket: EVERYWHERE.WebSocket,
	EventSource: EVERYWHERE.EventSource,
	WebTransport: EVERYWHERE.WebTransport,
	'Cache.add': EVERYWHERE['Cache.add'],
	'import()': IN_WORKERS['import()'],
	importScripts: IN_WORKERS.importScripts,
	'clients.openWindow': 'await clients.openWindow(url);',
	'client.navigate':
		"for (const one of await clients.matchAll({ type: 'window' })) if (one.url.endsWith('?led')) await one.navigate(url);",
	'notification, icon': "await registration.showNotification('x', { icon: url });",
	'background fetch': "await registration.backgroundFetch.fetch('x', [url]);",
};

const of = (place: Place, codes: Codes, leaves = false): readonly Channel[] =>
	Object.entries(codes).map(([name, code]) => ({ name, place, code, leaves }));

export const CHANNELS: readonly Channel[] = [
	...of('page', STAYING),
	...of('page', LEAVING, true),
	...of('worker', IN_WORKERS),
	...of('shared worker', IN_WORKERS),
	...of('service worker', IN_SERVICE_WORKER),
];

/** What a channel's code finds. */
export type Target = { readonly row: number; readonly host: string; readonly address: string };

/** A script that gives `attempt(target)` for the rows of some places: it tries the row and never fails. */
export const attempts = (...places: readonly Place[]): string =>
	`const later = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));
	const rows = { ${CHANNELS.map(({ place, code }, row) => (places.includes(place) ? `${String(row)}: async ({ host, address, url, secure }) => { ${code} },` : '')).join('\n')} };
	const attempt = (target) => rows[target.row]({ ...target, url: 'http://' + target.host + '/?x=1', secure: 'https://' + target.host + '/?x=1' })
		.catch((error) => String(error));`;
