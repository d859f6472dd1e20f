import { mount } from 'svelte';
import { measureDevice } from './adapters/browser/device.ts';
import { ERASING_PAGE, openErasing } from './adapters/browser/erasing.ts';
import { openExit } from './adapters/browser/exit.ts';
import { ground } from './adapters/browser/ground.ts';
import { openPreferences } from './adapters/browser/preferences.ts';
import { registerServiceWorker } from './adapters/browser/register-service-worker.ts';
import { openTrustedScript } from './adapters/browser/trusted-script.ts';
import { CATALOGUE } from './adapters/catalogue/catalogue.ts';
import { fetchMirror } from './adapters/catalogue/mirror.ts';
import { openDownload } from './adapters/shelf/open-download.ts';
import { openShelf } from './adapters/shelf/open-shelf.ts';
import { EXIT_PAGE } from './content/exit-page.ts';
import { Models } from './state/models.svelte.ts';
import ModelsPage from './ui/models/ModelsPage.svelte';
import { showTheme } from './ui/parts/show-theme.ts';
import './ui/styles.css';

// The document where models are chosen and fetched. It may reach their hosts, and holds no word and no key.

const openPage = (): void => {
	const target = document.querySelector('#app');
	if (target === null) throw new Error('models.html has no #app');
	const preferences = openPreferences();
	showTheme(preferences.read().theme);
	const trustedScript = openTrustedScript();

	mount(ModelsPage, {
		target,
		props: {
			models: new Models({
				catalogue: CATALOGUE.models,
				shelf: openShelf(),
				download: openDownload({ base: new URL('.', location.href).pathname, trustedScript }),
				measure: measureDevice,
				fetchMirror,
				askToPersist: ground.askToPersist,
				preferences,
			}),
			broken: CATALOGUE.broken,
			exit: openExit(EXIT_PAGE, () => undefined),
			onclose: close,
		},
	});
	void registerServiceWorker(trustedScript);
	void import('./watch/watch.ts').then(({ watch }) => {
		watch();
	});
	void import('./navigation-guard.ts').catch(() => undefined);
};

/** A tab that a link opened can be closed; one that somebody opened by its address goes on to the conversation. */
const close = (): void => {
	window.close();
	setTimeout(() => {
		location.assign('./');
	}, 300);
};

// What was begun is finished before anything of it is opened.
if (openErasing().hasBegun()) location.replace(ERASING_PAGE);
else openPage();
