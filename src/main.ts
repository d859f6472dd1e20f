import { mount } from 'svelte';
import App from './App.svelte';
import { systemClock } from './adapters/browser/clock.ts';
import { openExit } from './adapters/browser/exit.ts';
import { openGpuTrials } from './adapters/browser/gpu-trials.ts';
import { openPreferences } from './adapters/browser/preferences.ts';
import { registerServiceWorker } from './adapters/browser/register-service-worker.ts';
import { openTrustedScript } from './adapters/browser/trusted-script.ts';
import { openStore } from './adapters/dexie/open-store.ts';
import { openEncoder } from './adapters/transformers/open-encoder.ts';
import { ENGLISH } from './content/en/english.ts';
import { EXIT_PAGE } from './content/exit-page.ts';
import type { ConversationId, TurnId } from './core/brand.ts';
import type { Room } from './state/room.ts';
import { takeTurn } from './turn/take-turn.ts';
import type { Voice } from './turn/voice.ts';
import type { World } from './turn/world.ts';
import './ui/styles.css';

// The only file that knows every part.

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

const world: World = {
	encoder: openEncoder({ base: new URL('.', location.href).pathname, trustedScript }, openGpuTrials()),
	store: openStore('confidant'),
	engine: null,
	clock: systemClock,
	newTurnId: () => crypto.randomUUID() as TurnId,
	words: ENGLISH,
	voice: () => (voice ??= loadVoice()),
};

const room: Room = {
	takeTurn: (said, conversation, stop) => takeTurn(said, conversation, world, stop),
	store: world.store,
	encoder: world.encoder,
	helplines: ENGLISH.helplines,
	preferences: openPreferences(),
	exit: openExit(EXIT_PAGE),
	now: systemClock.now,
	newConversation: () => crypto.randomUUID() as ConversationId,
};

const target = document.querySelector('#app');
if (target === null) throw new Error('index.html has no #app');
mount(App, { target, props: { room } });

// Not part of the first load: fetched when somebody begins to write. A failure shows when the voice is needed.
document.addEventListener('input', () => void world.voice().catch(() => undefined), { once: true });

void registerServiceWorker(trustedScript);
