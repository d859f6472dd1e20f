import type { Page } from 'playwright';

/** Milliseconds from the tap on a tool in the list of tools until its title stands there. */
export const timeTool = (page: Page, name: string): Promise<number> =>
	page.evaluate(async (tool) => {
		const door = [...document.querySelectorAll<HTMLElement>('main button')].find(({ textContent }) =>
			textContent.startsWith(tool),
		);
		if (door === undefined) throw new Error(`No door to ${tool}`);
		const from = performance.now();
		door.click();
		while (document.querySelector('h1')?.textContent !== tool)
			await new Promise((resolve) => setTimeout(resolve));
		return performance.now() - from;
	}, name);
