/**
 * Runs before the page: takes away what the page does against accidents (`guard-navigation.ts`), as a script that means
 * harm would. What is left to hold it is the policy.
 */
export const PAST_GUARD = `
	const { open } = window;
	Object.defineProperty(window, 'open', { get: () => open, set: () => undefined });
	navigation.addEventListener('navigate', (event) => event.stopImmediatePropagation(), { capture: true });
	for (const type of ['click', 'auxclick'])
		addEventListener(type, (event) => event.isTrusted || event.stopImmediatePropagation(), { capture: true });
`;
