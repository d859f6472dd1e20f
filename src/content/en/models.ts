import type { Caution, Obstacle } from '../../core/models/fit.ts';
import type { EngineKind } from '../../core/models/model.ts';
import type { LineSpeed } from '../../core/models/line-speed.ts';
import type { Tier } from '../../core/models/suggest.ts';

/** Bytes as people say them: *290 MB*, *1.5 GB*. */
export const sizeWords = (bytes: number): string =>
	bytes >= 1e9
		? `${(bytes / 1e9).toFixed(1)} GB`
		: bytes >= 1e7
			? `${Math.round(bytes / 1e6)} MB`
			: `${(bytes / 1e6).toFixed(1)} MB`;

/** How long something takes, as roughly as anybody can know it. */
export const timeWords = (seconds: number): string => {
	if (seconds < 50) return 'less than a minute';
	const minutes = Math.round(seconds / 60);
	if (minutes <= 1) return 'about a minute';
	if (minutes < 55) return `about ${minutes < 10 ? minutes : Math.round(minutes / 5) * 5} minutes`;
	const hours = Math.round(minutes / 60);
	return hours <= 1 ? 'about an hour' : `about ${hours} hours`;
};

const LANGUAGE = new Intl.DisplayNames('en-GB', { type: 'language' });

/** What stands at the way in, in the conversation and on the privacy screen. */
export const MODELS_LINK = {
	title: 'A fuller conversation',
	text: 'You can let a small language model write replies on this device. It is a large download, and you do not need it.',
	link: 'Choose a model (opens a new tab)',
} as const;

/** The page where models are chosen, fetched and removed. */
export const MODELS = {
	title: 'A fuller conversation',
	lead: 'A language model is a program that writes. You can let a small one write replies here, on this device.',
	about: [
		'You do not need one. Without it, everything else works as it does now.',
		'What you write still stays on this device. This page only fetches the files of the model.',
		'Small models write weak replies. They can be wrong, or miss the point. Each sentence is checked before you see it.',
		'When you may be in danger, you always get words that people wrote and checked.',
	],
	looking: 'Looking at what this device can do…',
	none: {
		title: 'This device cannot run one',
		text: 'Everything else works: replies, help tools, memory and phone numbers.',
	},
	choose: 'Choose one',
	tiers: { light: 'Light', balanced: 'Balanced', best: 'Best' } satisfies Record<Tier, string>,
	facts: {
		download: 'Download',
		time: 'Time',
		memory: 'Memory while it writes',
		host: 'Comes from',
		licence: 'Licence',
	},
	sizes: (download: number, isExact: boolean): string =>
		isExact ? sizeWords(download) : `about ${sizeWords(download)}`,
	memory: (bytes: number) => `about ${sizeWords(bytes)}`,
	/** At a speed that is known, bytes a second; else at two usual ones. */
	time: (bytes: number, speed: LineSpeed | null): string => {
		if (speed === null)
			return `${timeWords(bytes / FAST)} on a fast home line, ${timeWords(bytes / SLOW)} on a slow one`;
		const time = timeWords(bytes / speed.bytesPerSecond);
		return speed.is === 'measured'
			? `${time}, at the speed just measured`
			: `${time}, as the browser guesses`;
	},
	host: (host: string, more: number) => (more === 0 ? host : `${host}, and the servers it sends files from`),
	ownHost: 'the host of this page',
	languages: (codes: readonly string[]) => codes.map((code) => LANGUAGE.of(code) ?? code).join(', '),
	get: (size: string, host: string) => `Get ${size} from ${host}`,
	getMetered: (size: string, host: string) => `Get ${size} from ${host} all the same`,
	pause: 'Pause',
	goOn: 'Go on',
	cancel: 'Cancel and delete what came',
	remove: 'Remove from this device',
	repair: 'Fetch what is missing',
	again: 'Try again',
	use: 'Use it in the conversation',
	stopUsing: 'Do not use it',
	keepOpen: 'Keep it in memory while the conversation is open',
	keepOpenWhy:
		'Its first reply then comes sooner. Without this it makes room when it is not used for a while.',
	/** Said after the name of the model, for whoever cannot see where a button stands. */
	of: (name: string) => `: ${name}`,
	used: (size: string) => `Models take ${size} on this device.`,
	state: {
		looking: 'Looking at what is here already…',
		fetching: (host: string | null) =>
			host === null ? 'Copying from your folder…' : `Fetching from ${host}…`,
		begunAnew: 'The server has a newer version of a file, so that file is fetched anew.',
		/** `left`: seconds; null while there is nothing to go by. */
		amount: (here: number, whole: number, bytesPerSecond: number | null): string => {
			const amount = `${sizeWords(here)} of ${sizeWords(whole)}`;
			return bytesPerSecond === null || bytesPerSecond <= 0
				? amount
				: `${amount}, ${sizeWords(bytesPerSecond)} a second, ${timeWords((whole - here) / bytesPerSecond)} left`;
		},
		keepOpen: 'Keep this page open. You can pause and go on another day. Nothing that came is lost.',
		waiting: (host: string) => `Waiting for ${host}. It is tried again by itself.`,
		paused: 'Paused. What came is kept.',
		damaged: 'Some of its files are gone, or have changed. The conversation goes on without it.',
		ready: 'It is here, whole and checked.',
		chosen: 'It is here, and writes in the conversation.',
	},
	obstacles: {
		'no-gpu': 'It needs WebGPU, a way to use the graphics chip. This browser or device does not have it.',
		'no-shader-f16': 'It needs a skill (f16) that this graphics chip does not have.',
		'gpu-limits': 'It needs more of the graphics chip than this browser gives.',
		'tensor-too-large': 'One part of it is too large for this graphics chip.',
		'software-gpu': 'This device has no graphics chip that it could use.',
		memory: 'It needs more memory than this device can spare.',
		'no-room': 'There is not enough free space on this device.',
	} satisfies Record<Obstacle, string>,
	cautions: {
		adreno:
			'On phones with this graphics chip, models often stop at the first sentence. The conversation then goes on without it.',
		'memory-tight': 'It takes a good part of the memory. Other tabs and apps may have to start anew.',
		slow: 'It will be slow on this device.',
		metered: 'This line may cost you by the amount. It may be better to wait for another one.',
	} satisfies Record<Caution, string>,
	failures: {
		'no-room': 'There is no room left on this device. What came is kept.',
		room: (bytes: number) => `Free about ${sizeWords(bytes)}, then go on.`,
		unreachable: (host: string) =>
			`${host} does not answer. What came is kept. Go on when you have a network.`,
		refused: (host: string) => `${host} does not give this file now. What came is kept. Try again later.`,
		'wrong-bytes':
			'A file came twice with other bytes than it should have, so it was not kept. Try again later, or from another place.',
		'foreign-host': (host: string) =>
			`The server sent us on to ${host}, which is not on the list. So nothing was fetched from there.`,
		'not-in-folder': 'This folder lacks files of the model:',
		'no-model': 'What came is not a model. Try again later, or from another place.',
		broken: 'This browser does not let the page keep files, as some private windows do not.',
	},
	bring: {
		title: 'Bring it another way',
		folder:
			'You can bring a folder with its files, from a USB stick perhaps. Nothing is sent: the files are copied and checked.',
		choose: 'Choose a folder…',
		drop: 'You can also drop the folder here.',
		mirror: 'Get it from the host of this page',
	},
	more: {
		title: 'More about it',
		id: 'Name',
		engine: 'Runs on',
		engines: {
			'web-llm': 'web-llm, on the graphics chip',
			transformers: 'transformers.js, on the graphics chip or the processor',
		} satisfies Record<EngineKind, string>,
		quantisation: 'Numbers stored as',
		context: 'Reads at once',
		tokens: (count: number) => `${count} tokens`,
		licence: 'Licence',
		languages: 'Languages',
		hosts: 'It may be fetched from',
		nowhere: 'this page’s own host, or a folder',
		firstUse:
			'Nobody publishes fingerprints for some of its files. What came first is remembered, and any change after that is refused.',
		pinned:
			'Each of its files was checked against a fingerprint that was known before it came. This page has it, or the host that sent the file named it.',
		check: 'Check every byte',
		checking: 'Checking… this can take a minute.',
		whole: 'Checked: every byte is as it came.',
	},
	advanced: 'All other models',
	broken: (count: number) =>
		count === 1
			? 'One entry of the list cannot be read and is left out:'
			: `${count} entries of the list cannot be read and are left out:`,
	testers: {
		title: 'For testers',
		text: 'These models only show that the way through works. They cannot hold a conversation.',
	},
	close: 'Close this page',
	closeWhy: 'Your conversation is in the other tab, as you left it.',
} as const;

/** Bytes a second of a home line of 50 Mbit/s, and of one of 10. */
const FAST = 50e6 / 8;
const SLOW = 10e6 / 8;
