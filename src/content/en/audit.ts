import type {
	Channel,
	FileSeen,
	LeakTry,
	ModelSeen,
	Sealing,
	Section,
	Standing,
	Stored,
} from '../../core/privacy/audit.ts';
import type { LedgerVerdict } from '../../core/privacy/ledger-verdict.ts';
import type { LedgerOutcome } from '../../core/privacy/ledger.ts';

/** What the list of activity is, wherever it is shown or saved. */
export const LEDGER_HEADING =
	'Activity this page can see. It is not proof that nothing else happened. In our tests with 65 ways out of a page, such a list missed 28. It does not see what the browser does by itself, what extensions do, or what other apps do.';

/** The page that checks the app, for whoever looks after the device or the host. */
export const AUDIT = {
	title: 'Check this page',
	lead: 'This page tests, on this device and now, whether the app keeps its promise that nothing said leaves. It reads no words and opens nothing that is locked. It asks only its own host.',
	run: 'Run all checks',
	again: 'Run all checks again',
	running: (section: string) => `Checking: ${section}…`,
	progress: (done: number, all: number) => `${done} of ${all} files`,
	done: 'All checks are done.',
	save: 'Save the report (JSON)',
	print: 'Print',
	printed: 'This report is about',
	back: 'Close this tab to go back to your conversation.',
	overall: {
		held: 'Everything that could be checked is as it should be.',
		broken: 'Something is not as it should be. Look at the parts marked “Not right”.',
		unsure: 'Nothing wrong was found, but some parts could not be checked. Look at those marked “Not sure”.',
	} satisfies Record<Standing, string>,
	marks: { held: 'In order', broken: 'Not right', unsure: 'Not sure' } satisfies Record<Standing, string>,
	all: (count: number) => `Show all (${count})`,
	unreached:
		'The host did not answer. With no network that is as it should be. Come back to this part with a network.',
	sections: {
		policy: {
			title: 'What holds this page back',
			held: 'Every layer that this browser lets a page see is in force.',
			broken:
				'A layer that should be there is missing. After a first visit, load the page once more. If it stays so, the host must send our headers.',
			unsure: 'This browser does not say.',
		},
		leaks: {
			title: 'Planted leaks',
			held: 'The page tried to reach a made-up site in many ways. Each one that the browser lets it see was refused.',
			broken: 'At least one try was not refused. Words could leave this way if the app had a fault.',
			unsure: 'This browser does not let the page see what became of the tries.',
		},
		headers: {
			title: 'What the host sends',
			held: 'The host sends every header of the policy, as this version wants it.',
			broken:
				'The host does not send all headers as this version wants them. The app adds them itself from the second visit on, but not on the first.',
			unsure: 'The host could not be asked.',
		},
		files: {
			title: 'The files of the app',
			held: 'Every file here and on the host has the bytes that its list of hashes says.',
			broken:
				'Some files differ from the list. If the host has a newer version than this device, close all tabs of the app, open it again, and repeat. If not, do not use it until you know why.',
			unsure: 'The host’s list of files could not be had.',
		},
		models: {
			title: 'Files of language models',
			held: 'Every file of a model on this device is as it was published, or as it first came. None is fine too.',
			broken: 'A file of a model was changed. Remove that model and load it again.',
			unsure: 'For some files there is nothing to compare with.',
		},
		storage: {
			title: 'What lies on this device',
			held: 'Only what the app is known to make. Nothing of it was opened.',
			broken: 'Something lies here that should not.',
			unsure: 'Something lies here that this version does not make. An older version may have left it.',
		},
		ledger: {
			title: 'Activity',
			held: 'The app asked for its own files, and for nothing on other sites but what it is meant to.',
			broken: 'Something went, or tried to go, to a place that is not part of the app.',
			unsure: 'Nothing is written down yet.',
		},
	} satisfies Record<Section, { readonly title: string } & Readonly<Record<Standing, string>>>,
	policy: {
		page: 'A rule in the page: this page may ask its own host, and nobody else.',
		asWritten: 'The policy, to the letter',
		featuresOff: 'Camera, microphone and location',
		is: {
			true: 'As this version wants it.',
			false: 'Not as this version wants it.',
			null: 'This browser does not say.',
		},
	},
	channels: {
		fetch: 'Fetch',
		xhr: 'XMLHttpRequest',
		beacon: 'Beacon',
		websocket: 'WebSocket',
		'event-source': 'EventSource',
		'web-transport': 'WebTransport',
		image: 'Image',
		'css-image': 'Image in a style',
		style: 'Style sheet',
		font: 'Font',
		media: 'Sound',
		frame: 'Frame',
		script: 'Script of another site',
		import: 'Module of another site',
		'inline-script': 'Script put into the page',
		eval: 'Text run as a program',
		worker: 'Worker of another site',
		form: 'Form',
		ping: 'Link with a ping',
		prefetch: 'Prefetch',
		preload: 'Preload',
		'module-preload': 'Preload of a module',
		speculation: 'Speculation rules',
		'fetch-later': 'Fetch when the page closes',
		'web-rtc': 'WebRTC',
		'worker-fetch': 'Fetch in a worker',
		'worker-websocket': 'WebSocket in a worker',
		'worker-import': 'Module in a worker',
		'dns-prefetch': 'Name look-up',
		preconnect: 'Early connection',
	} satisfies Record<Channel, string>,
	tried: {
		refused: (by: string) => `refused by ${by}`,
		'let-through': () => 'not refused',
		unseen: () => 'a page cannot tell; test it from outside',
		'not-there': () => 'this browser does not have it',
	} satisfies Record<LeakTry['is'], (by: string) => string>,
	untried:
		'Not tried, because it would open tabs or leave this page: following a link and opening a window. Connection-Allowlist closes both in Chrome and Edge.',
	headers: {
		fine: 'all headers are there',
		absent: (status: number) => `the host did not give this file (${status})`,
		missing: (name: string) => `${name} is missing.`,
		differs: (name: string, found: string) => `${name} is “${found}”, which is not what this version wants.`,
		closes: {
			'Content-Security-Policy': 'It tells the browser which addresses the page may use at all.',
			'Connection-Allowlist': 'It closes links, pop-ups, WebRTC and look-ups of names to other sites.',
			'Permissions-Policy': 'It switches off the camera, the microphone, location and more.',
			'Referrer-Policy': 'It keeps the address of this page from other sites.',
			'Cross-Origin-Opener-Policy': 'It keeps other windows from reaching into this one.',
			'Cross-Origin-Embedder-Policy': 'It keeps files of other sites out of this page.',
			'Cross-Origin-Resource-Policy': 'It keeps other sites from using these files.',
			'X-Content-Type-Options': 'It keeps a file from being taken for a program.',
			'X-DNS-Prefetch-Control': 'It stops names in links from being looked up.',
			'X-Frame-Options': 'It keeps other pages from showing this one inside theirs.',
			'Origin-Agent-Cluster': 'It gives this host a process of its own where it can.',
		} as Readonly<Record<string, string>>,
	},
	files: {
		build: 'The hash of this build. Compare it with the one that was published:',
		kept: {
			same: 'here: as built',
			changed: 'here: CHANGED',
			absent: 'not kept here',
		} satisfies Record<FileSeen['kept'], string>,
		served: {
			same: 'host: as built',
			changed: 'host: CHANGED',
			absent: 'host: not there',
		} satisfies Record<FileSeen['served'], string>,
		added: 'kept here, and not part of this version',
	},
	models: {
		none: 'There is no language model on this device.',
		same: 'as published',
		'as-first': 'as it first came; no hash was published',
		changed: 'CHANGED',
		unknown: 'nothing to compare with',
	} satisfies Record<ModelSeen['is'] | 'none', string>,
	storage: {
		none: 'Nothing lies here.',
		kinds: {
			database: 'Database',
			file: 'File',
			cache: 'Cache of files',
			choice: 'Setting',
			cookie: 'Cookie',
			'service-worker': 'Service worker',
		} satisfies Record<Stored['kind'], string>,
		sealing: {
			sealed: 'locked',
			open: 'not locked, holds no words',
			unknown: 'not known to this version',
		} satisfies Record<Sealing, string>,
		items: (count: number) => (count === 1 ? '1 file' : `${count} files`),
	},
	bytes: (bytes: number) =>
		bytes < 1000
			? `${bytes} bytes`
			: bytes < 1e6
				? `${(bytes / 1e3).toFixed(1)} kB`
				: `${(bytes / 1e6).toFixed(1)} MB`,
	ledger: {
		show: 'Show',
		list: 'What was asked for',
		filters: [
			['all', 'Everything'],
			['refused', 'Refused'],
			['away', 'To other places'],
		],
		none: 'Nothing of that kind.',
		save: 'Save this list',
		forget: 'Delete this list',
		forgotten: 'The list is deleted. It begins again with the next request.',
		more: (count: number) => `${count} more are in the saved list.`,
		times: (count: number) => (count === 1 ? 'once' : `${count} times`),
		by: (by: string) => (by === '' ? '' : ` by ${by}`),
		seenBy: (place: string) => `seen by ${place}`,
		outcomes: {
			answered: 'answered',
			unanswered: 'no answer seen',
			refused: 'refused',
			navigated: 'opened',
		} satisfies Record<LedgerOutcome, string>,
		verdicts: {
			own: 'part of the app',
			inside: 'stays inside the page',
			call: 'a phone number or text that was tapped',
			exit: 'the page that Exit goes to',
			model: 'a place that models come from',
			other: 'not part of the app',
		} satisfies Record<LedgerVerdict, string>,
	},
	airplane: {
		title: 'See it work with no network',
		text: 'The plainest test of all: what works with the network off did not need it.',
		steps: [
			'Open the app once with a network, and wait a minute.',
			'Switch on airplane mode, and switch off Wi-Fi too.',
			'Close the app, and open it again.',
			'Write something made up, and read the reply. Open People, Help and Privacy.',
			'Run the checks on this page. The host cannot answer now, and it says so. The rest holds.',
			'Delete what you wrote, then switch the network on again.',
		],
	},
	outside: {
		title: 'What this page cannot prove',
		text: 'A page cannot see all that its browser does. Proof comes from outside: watch the network of the device while you use the app. How to do that, and how to compare this host with the source, stands in docs/auditing.md of the source.',
	},
} as const;
