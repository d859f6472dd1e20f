import { mount } from 'svelte';
import App from './App.svelte';
import { systemClock } from './adapters/browser/clock.ts';
import { ERASING_PAGE, openErasing } from './adapters/browser/erasing.ts';
import { openExit } from './adapters/browser/exit.ts';
import { openGpuTrials } from './adapters/browser/gpu-trials.ts';
import { openFiles } from './adapters/browser/open-files.ts';
import { openPreferences } from './adapters/browser/preferences.ts';
import { openTrustedScript } from './adapters/browser/trusted-script.ts';
import { lateEncoder } from './adapters/transformers/late-encoder.ts';
import { openVault } from './adapters/vault-worker/open-vault.ts';
import { ENGLISH } from './content/en/english.ts';
import { EXIT_PAGE } from './content/exit-page.ts';
import type { ConversationId, TurnId } from './core/brand.ts';
import type { NoteId } from './core/memory/note.ts';
import { quantise } from './core/memory/quantise.ts';
import type { Room } from './state/room.ts';
import { learnFromOutcome } from './turn/learn.ts';
import type { Engine } from './ports/engine.ts';
import { takeTurn } from './turn/take-turn.ts';
import type { Voice } from './turn/voice.ts';
import type { World } from './turn/world.ts';
import './ui/styles.css';

// The only file that knows every part.

const target = document.querySelector('#app');
if (target === null) throw new Error('index.html has no #app');
const erasing = openErasing();

/**
 * The policy's headers came with this document, from its host or from the service worker that controlled it from the
 * first. While the app is being made there are none.
 */
const isHeld =
	import.meta.env.DEV ||
	crossOriginIsolated ||
	('serviceWorker' in navigator && navigator.serviceWorker.controller !== null);

/** The app over everything that is kept. */
const openApp = (): void => {
	const trustedScript = openTrustedScript();

	/** The guide and the review, fetched apart from the first load. A load that failed is tried again. */
	let voice: Promise<Voice> | null = null;
	const loadVoice = async (): Promise<Voice> => {
		try {
			const [{ openVoice }, { ENGLISH_VOICE }] = await Promise.all([
				import('./turn/voice.ts'),
				import('./content/en/voice.ts'),
			]);
			return openVoice(ENGLISH_VOICE);
		} catch (error) {
			voice = null;
			throw error;
		}
	};

	/** Whether the service worker controls this page, once it does. Its code is fetched apart: the screen waits for neither. */
	const controlled = import('./adapters/browser/register-service-worker.ts').then(
		({ registerServiceWorker }) => registerServiceWorker(trustedScript),
		() => false,
	);
	const files = openFiles(
		import.meta.env.DEV
			? import('./adapters/browser/serve-fetched-files.ts').then((module) => module.serveFetchedFiles)
			: import('./adapters/browser/serve-kept-files.ts').then((module) => module.serveKeptFiles(controlled)),
	);

	const { vault, store } = openVault({ name: 'vault', trustedScript });

	const preferences = openPreferences();
	const loadEngine = async (id: string) =>
		(await import('./engine.ts')).engineOf(id, { files, trustedScript, readPreferences: preferences.read });
	/** Fetched apart, and opened once somebody writes who chose a model. */
	const chosenEngine = (): Engine | null => {
		const { model } = preferences.read();
		return model === null
			? null
			: {
					model,
					async *write(...asked) {
						yield* (await loadEngine(model)).write(...asked);
					},
				};
	};

	const world: World = {
		encoder: lateEncoder(
			import('./adapters/transformers/open-encoder.ts').then(({ openEncoder }) =>
				openEncoder({ files, trustedScript }, openGpuTrials()),
			),
		),
		store,
		get engine() {
			return chosenEngine();
		},
		clock: systemClock,
		newTurnId: () => crypto.randomUUID() as TurnId,
		newNoteId: () => crypto.randomUUID() as NoteId,
		words: ENGLISH,
		voice: () => (voice ??= loadVoice()),
	};

	/** How long a note may wait to be read, milliseconds: words alone recall it too. */
	const EMBED_LIMIT = 2000;

	const room: Room = {
		takeTurn: (said, conversation, stop, manner) => takeTurn(said, conversation, world, stop, manner),
		store,
		vault,
		makePasskey: async (salt) => (await import('./adapters/webauthn/passkey.ts')).makePasskey(salt),
		usePasskey: async (slot) => (await import('./adapters/webauthn/passkey.ts')).usePasskey(slot),
		measureStrength: async (passphrase) => {
			const { measureStrength } = await import('./adapters/zxcvbn/measure-strength.ts');
			return measureStrength(passphrase);
		},
		encoder: world.encoder,
		helplines: ENGLISH.helplines,
		preferences,
		erasing,
		ground: {
			look: async () => (await import('./adapters/browser/ground.ts')).ground.look(),
			askToPersist: async () => (await import('./adapters/browser/ground.ts')).ground.askToPersist(),
		},
		hold: {
			isHeld,
			look: async () => (await import('./adapters/browser/hold.ts')).look(),
			wait: async (told) => {
				(await import('./adapters/browser/hold.ts')).watchFilling(told);
				return controlled;
			},
		},
		updates: {
			look: async () => (await import('./adapters/browser/updates.ts')).updates.look(),
			start: async () => (await import('./adapters/browser/updates.ts')).updates.start(),
		},
		exit: openExit(EXIT_PAGE, vault.lock),
		now: systemClock.now,
		newConversation: () => crypto.randomUUID() as ConversationId,
		newNoteId: world.newNoteId,
		embed: async (words) => {
			const reading = await world.encoder.read(words, EMBED_LIMIT);
			return reading.kind === 'read' ? quantise(reading.embedding) : null;
		},
		learnFromOutcome: (turn) => learnFromOutcome(turn, world),
	};

	mount(App, { target, props: { room } });

	// Not part of the first load: nothing of the app leads elsewhere.
	void import('./navigation-guard.ts').catch(() => undefined);

	// Not part of the first load: what happened before it the browser still tells.
	void import('./watch/watch.ts').then(
		({ watch }) => watch(),
		() => undefined,
	);

	// Not part of the first load: a failure shows when it is needed. To make it ready holds up a key, so that it is not
	// left until somebody writes.
	let rehearsal: Promise<void> | null = null;
	const prepareVoice = (): void => {
		rehearsal ??= import('./turn/rehearse.ts').then(({ rehearse }) => rehearse(world)).catch(() => undefined);
	};
	setTimeout(prepareVoice, 1500);
	const prepareAll = async (): Promise<void> => {
		prepareVoice();
		const { model } = preferences.read();
		if (model !== null) (await loadEngine(model)).warm();
	};
	document.addEventListener('input', () => void prepareAll().catch(() => undefined), { once: true });
};

// What was begun is finished before anything of it is opened.
if (erasing.hasBegun()) location.replace(ERASING_PAGE);
else openApp();
