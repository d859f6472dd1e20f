/** What a bundler tells of a module. */
type Modules = {
	readonly getModuleInfo: (
		id: string,
	) => { readonly importedIds: readonly string[]; readonly dynamicallyImportedIds: readonly string[] } | null;
};

/**
 * Names the chunk for what the first of the `entries` loads at once: `common` for what another entry may need too, and
 * `first` for the rest. In the many files that the bundler would make it weighs more, and the first load is limited.
 * Null for every other module.
 */
export const firstLoadChunk = (entries: readonly [first: string, ...others: readonly string[]]) => {
	let chunks: ReadonlyMap<string, string> | null = null;
	return (id: string, modules: Modules): string | null => {
		const [first, ...others] = entries;
		if (chunks === null) {
			const elsewhere = reach(others, modules, true);
			chunks = new Map(
				[...reach([first], modules, false)].map((each) => [each, elsewhere.has(each) ? 'common' : 'first']),
			);
		}
		return chunks.get(id) ?? null;
	};
};

const reach = (from: readonly string[], modules: Modules, isDynamicToo: boolean): ReadonlySet<string> => {
	const reached = new Set<string>();
	const waiting = [...from];
	for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
		if (reached.has(id)) continue;
		reached.add(id);
		const found = modules.getModuleInfo(id);
		waiting.push(
			...(found?.importedIds ?? []),
			...(isDynamicToo ? (found?.dynamicallyImportedIds ?? []) : []),
		);
	}
	return reached;
};
