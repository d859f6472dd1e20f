import { mount } from 'svelte';
import App from './App.svelte';
import { systemClock } from './adapters/browser/clock.ts';
import { openErasing } from './adapters/browser/erasing.ts';
import { openExit } from './adapters/browser/exit.ts';
import { openGpuTrials } from './adapters/browser/gpu-trials.ts';
import { openPreferences } from './adapters/browser/preferences.ts';
import { registerServiceWorker } from './adapters/browser/register-service-worker.ts';
import { openTrustedScript } from './adapters/browser/trusted-script.ts';
import { openEncoder } from './adapters/transformers/open-encoder.ts';
import { openVault } from './adapters/vault-worker/open-vault.ts';
import { ENGLISH } from './content/en/english.ts';
import { EXIT_PAGE } from './content/exit-page.ts';
import type { ConversationId, TurnId } from './core/brand.ts';
import type { NoteId } from './core/memory/note.ts';
import { quantise } from './core/memory/quantise.ts';
import type { Room } from './state/room.ts';
import { learnFromOutcome } from './turn/learn.ts';
import { takeTurn } from './turn/take-turn.ts';
import type { Voice } from './turn/voice.ts';
import type { World } from './turn/world.ts';
import './ui/styles.css';

// The only file that knows every part.

const target = document.querySelector('#app');
if (target === null) throw new Error('index.html has no #app');
const erasing = openErasing();

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

	const { vault, store } = openVault({ name: 'vault', trustedScript });

	const world: World = {
		encoder: openEncoder({ base: new URL('.', location.href).pathname, trustedScript }, openGpuTrials()),
		store,
		engine: null,
		clock: systemClock,
		newTurnId: () => crypto.randomUUID() as TurnId,
		newNoteId: () => crypto.randomUUID() as NoteId,
		words: ENGLISH,
		voice: () => (voice ??= loadVoice()),
	};

	/** How long a note may wait to be read, milliseconds: words alone recall it too. */
	const EMBED_LIMIT = 2000;

	const room: Room = {
		takeTurn: (said, conversation, stop) => takeTurn(said, conversation, world, stop),
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
		preferences: openPreferences(),
		erasing,
		ground: {
			look: async () => (await import('./adapters/browser/ground.ts')).ground.look(),
			askToPersist: async () => (await import('./adapters/browser/ground.ts')).ground.askToPersist(),
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

	// Not part of the first load: fetched when somebody begins to write. A failure shows when the voice is needed.
	document.addEventListener('input', () => void world.voice().catch(() => undefined), { once: true });

	void registerServiceWorker(trustedScript);
};

/** The page that erases: it opens nothing of what it removes. */
const openErasePage = async (): Promise<void> => {
	const [{ default: ErasePage }, { remnants }] = await Promise.all([
		import('./ui/erase/ErasePage.svelte'),
		import('./adapters/browser/remnants.ts'),
	]);
	mount(ErasePage, { target, props: { erasing, remnants, exit: openExit(EXIT_PAGE, () => undefined) } });
};

if (erasing.hasBegun() || location.pathname.endsWith('/erase')) void openErasePage();
else openApp();
