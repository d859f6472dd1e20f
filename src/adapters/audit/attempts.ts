import type { Channel } from '../../core/privacy/audit.ts';
import { nowhere, NOWHERE } from './nowhere.ts';

export type Attempt = {
	/** Ends, or throws, when the browser says what became of it. */
	readonly act: () => unknown;
	/** False where a browser that refuses it may say nothing of it. */
	readonly isTold: boolean;
	/** What an error alone tells: the refusal of something else than a policy that gives events. */
	readonly errorBy?: string;
	/** The browser has this way out. */
	readonly isThere: boolean;
};

/** Those a document tries itself. */
export type InPage = Exclude<Channel, 'web-rtc' | `worker-${string}`>;

/** Marks what an attempt put into the page. */
export const MARK = 'data-leak-test';

/** What not every browser has, and the compiler's DOM does not know yet. */
const { WebTransport, fetchLater } = globalThis as {
	readonly WebTransport?: new (url: string) => { readonly ready: Promise<unknown> };
	readonly fetchLater?: (url: string) => unknown;
};

const ends = (target: EventTarget, good: string): Promise<unknown> =>
	new Promise((resolve, reject) => {
		target.addEventListener(good, resolve);
		target.addEventListener('error', () => {
			reject(new Error('not loaded'));
		});
	});

const element = (name: string, attributes: Readonly<Record<string, string>>): HTMLElement => {
	const made = document.createElement(name);
	made.setAttribute(MARK, '');
	made.hidden = true;
	for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value);
	return made;
};

const put = (name: string, attributes: Readonly<Record<string, string>>): HTMLElement => {
	const made = element(name, attributes);
	document.body.append(made);
	return made;
};

const told = (act: () => unknown): Attempt => ({ act, isTold: true, isThere: true });

const untold = (act: () => unknown): Attempt => ({ act, isTold: false, isThere: true });

const link = (rel: string, rest: Readonly<Record<string, string>> = {}): Attempt => ({
	...told(() => put('link', { rel, href: nowhere(rel), ...rest })),
	isThere: document.createElement('link').relList.supports(rel),
});

export const ATTEMPTS: Readonly<Record<InPage, Attempt>> = {
	fetch: told(() => fetch(nowhere('fetch'), { mode: 'no-cors' })),
	xhr: told(() => {
		const request = new XMLHttpRequest();
		const ended = ends(request, 'load');
		request.open('GET', nowhere('xhr'));
		request.send();
		return ended;
	}),
	beacon: told(() => navigator.sendBeacon(nowhere('beacon'), 'x')),
	websocket: told(() => ends(new WebSocket(`wss://${NOWHERE}/websocket`), 'open')),
	'event-source': told(() => {
		const source = new EventSource(nowhere('event-source'));
		return ends(source, 'open').finally(() => {
			source.close();
		});
	}),
	'web-transport': {
		act: () => WebTransport && new WebTransport(nowhere('web-transport')).ready,
		isTold: true,
		isThere: WebTransport !== undefined,
	},
	image: told(() => ends(put('img', { src: nowhere('image'), alt: '' }), 'load')),
	'css-image': told(() => {
		const box = put('div', {});
		// What is hidden fetches no background.
		box.hidden = false;
		box.style.backgroundImage = `url(${nowhere('css-image')})`;
	}),
	style: link('stylesheet'),
	font: told(() => new FontFace('leak-test', `url(${nowhere('font')})`).load()),
	media: told(() => ends(put('audio', { src: nowhere('media') }), 'loadeddata')),
	frame: told(() => put('iframe', { src: nowhere('frame') })),
	script: told(() => put('script', { src: nowhere('script') })),
	import: told(() => import(/* @vite-ignore */ nowhere('import.js'))),
	'inline-script': told(() => {
		const script = element('script', {});
		script.textContent = '0';
		document.body.append(script);
	}),
	// eslint-disable-next-line @typescript-eslint/no-implied-eval, @typescript-eslint/no-unsafe-call -- to run a text as code is what is attempted
	eval: told(() => new Function('return 0')()),
	// Not by the door through which the app's own workers pass.
	worker: { ...told(() => new Worker(nowhere('worker.js'))), errorBy: 'same-origin' },
	form: told(() => {
		// Let through, it must not take this page with it.
		put('iframe', { name: MARK });
		const form = put('form', { action: nowhere('form'), method: 'post', target: MARK });
		if (form instanceof HTMLFormElement) form.submit();
	}),
	// Some browsers have switched it off.
	ping: untold(() => {
		put('a', { href: '#', ping: nowhere('ping') }).click();
	}),
	prefetch: link('prefetch'),
	preload: link('preload', { as: 'image' }),
	'module-preload': link('modulepreload'),
	speculation: {
		...told(() => {
			const rules = element('script', { type: 'speculationrules' });
			rules.textContent = JSON.stringify({ prefetch: [{ urls: [nowhere('speculation')] }] });
			document.body.append(rules);
		}),
		isThere: 'supports' in HTMLScriptElement && HTMLScriptElement.supports('speculationrules'),
	},
	'fetch-later': {
		act: () => fetchLater?.(nowhere('fetch-later')),
		isTold: true,
		errorBy: 'Permissions-Policy',
		isThere: fetchLater !== undefined,
	},
	'dns-prefetch': { ...link('dns-prefetch'), isTold: false },
	preconnect: { ...link('preconnect'), isTold: false },
};
