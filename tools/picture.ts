import { readFileSync, writeFileSync } from 'node:fs';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import { mirrorSources } from './mirror-sources.ts';

// `npm run picture` draws the arrows between the layers, as the imports of the code make them, into the architecture page.

const PAGE = 'docs/architecture.md';
const PLACE = /(?<=<!-- picture -->\n)[^]*(?=<!-- \/picture -->)/;

/** The layer a file of `src/` belongs to: its folder, an adapter's own folder, or the file itself. */
const layerOf = (path: string): string =>
	/^src\/(adapters\/[^/]+|[^/]+)/.exec(path)?.[1]?.replace(/(\.svelte)?\.ts$/, '') ?? path;

/** The arrows as a Mermaid flow chart. */
export const drawArrows = async (): Promise<string> => {
	const { output } = await cruise(['src'], {
		baseDir: mirrorSources(),
		includeOnly: '^src/',
		tsPreCompilationDeps: true,
		ruleSet: {},
		enhancedResolveOptions: { extensions: ['.ts', '.svelte', '.js', '.json'] },
	});
	const arrows = (output as ICruiseResult).modules.flatMap(({ source, dependencies }) =>
		dependencies.map(({ resolved }) => ({ from: layerOf(source), to: layerOf(resolved) })),
	);
	const lines = new Set(
		arrows.filter(({ from, to }) => from !== to).map(({ from, to }) => `\t${box(from)} --> ${box(to)}`),
	);
	return ['```mermaid', 'flowchart TD', ...[...lines].sort(), '```', ''].join('\n');
};

const box = (layer: string): string => `${layer.replaceAll(/\W/g, '_')}["${layer}"]`;

/** The architecture page with the arrows as they are now. */
export const pageWithArrows = async (): Promise<string> => {
	const arrows = await drawArrows();
	return readFileSync(PAGE, 'utf8').replace(PLACE, () => `\n${arrows}\n`);
};

if (process.argv[1]?.endsWith('picture.ts') === true) writeFileSync(PAGE, await pageWithArrows());
