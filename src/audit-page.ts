import { mount } from 'svelte';
import { openAudit } from './adapters/audit/open-audit.ts';
import { openExit } from './adapters/browser/exit.ts';
import { look } from './adapters/browser/hold.ts';
import { openPreferences } from './adapters/browser/preferences.ts';
import { openTrustedScript } from './adapters/browser/trusted-script.ts';
import { CATALOGUE } from './adapters/catalogue/catalogue.ts';
import { EXIT_PAGE } from './content/exit-page.ts';
import { EVERY_HELPLINE } from './content/people/more-helplines.ts';
import { linksOut } from './core/privacy/links-out.ts';
import { modelHosts } from './core/privacy/model-hosts.ts';
import AuditPage from './ui/audit/AuditPage.svelte';
import { showTheme } from './ui/parts/show-theme.ts';
import './ui/styles.css';
import { watch } from './watch/watch.ts';

// The document that checks the app. It holds no word and no key, and may ask its own host.

watch();

const target = document.querySelector('#app');
if (target === null) throw new Error('audit.html has no #app');
showTheme(openPreferences().read().theme);
const hosts = modelHosts(CATALOGUE);
const audit = openAudit({
	models: CATALOGUE.models,
	outside: { links: linksOut(EVERY_HELPLINE, EXIT_PAGE), hosts },
	trustedScript: openTrustedScript(),
	lookAtLayers: look,
});
mount(AuditPage, {
	target,
	props: {
		audit,
		known: { exitPage: EXIT_PAGE, hosts },
		exit: openExit(EXIT_PAGE, () => undefined),
	},
});
