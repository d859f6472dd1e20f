import { mayLeadTo } from '../../core/privacy/links-out.ts';

type Navigation = {
	readonly addEventListener: (type: 'navigate', act: (event: NavigateEvent) => void) => void;
};

type NavigateEvent = Event & { readonly destination: { readonly url: string } };

/**
 * Keeps this page from leading anywhere but to itself and to `links`, in browsers that do not know
 * `Connection-Allowlist`: links, whatever script goes elsewhere, and new windows. It stops accidents and keeps the page;
 * a script that means harm is held by the policy, where the browser has it.
 */
export const guardNavigation = (links: readonly string[]): void => {
	const leadsOut = (address: string): boolean => !mayLeadTo(address, location.origin, links);
	const { navigation } = globalThis as { readonly navigation?: Navigation };
	navigation?.addEventListener('navigate', (event) => {
		if (leadsOut(event.destination.url)) event.preventDefault();
	});
	for (const type of ['click', 'auxclick'])
		addEventListener(
			type,
			(event) => {
				const link = event.composedPath().find((each) => each instanceof HTMLAnchorElement);
				if (link?.href !== undefined && link.href !== '' && leadsOut(link.href)) event.preventDefault();
			},
			{ capture: true },
		);
	window.open = () => null;
};
