import { mount } from 'svelte';
import { openErasing } from './adapters/browser/erasing.ts';
import { openExit } from './adapters/browser/exit.ts';
import { remnants } from './adapters/browser/remnants.ts';
import { EXIT_PAGE } from './content/exit-page.ts';
import ErasePage from './ui/erase/ErasePage.svelte';
import './ui/styles.css';

// The document that erases: it opens nothing of what it removes, and asks its host to have the browser clear up.

const target = document.querySelector('#app');
if (target === null) throw new Error('erasing.html has no #app');
mount(ErasePage, {
	target,
	props: { erasing: openErasing(), remnants, exit: openExit(EXIT_PAGE, () => undefined) },
});
