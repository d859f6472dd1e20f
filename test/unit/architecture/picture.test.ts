import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { pageWithArrows } from '../../../tools/picture.ts';

it('shows in docs/architecture.md the arrows that the imports make', { timeout: 60_000 }, async () => {
	expect(readFileSync('docs/architecture.md', 'utf8')).toBe(await pageWithArrows());
});
