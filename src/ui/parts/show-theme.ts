import type { Theme } from '../../core/preferences.ts';

/** Puts the chosen theme on the page and on the browser's own bars. */
export const showTheme = (theme: Theme) => {
	document.documentElement.dataset.theme = theme;
	for (const bar of document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')) {
		bar.content =
			theme === 'auto' ? (bar.media.includes('dark') ? DARK : LIGHT) : theme === 'dark' ? DARK : LIGHT;
	}
};

/** `--paper` in `styles.css`. */
const LIGHT = '#faf7f2';
const DARK = '#1a1816';
