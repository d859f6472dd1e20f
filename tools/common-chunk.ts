/** What a bundler tells of a module. */
type Modules = {
	readonly getModuleInfo: (
		id: string,
	) => { readonly importedIds: readonly string[]; readonly dynamicallyImportedIds: readonly string[] } | null;
};

/**
 * Names the chunk for what the first of the `entries` loads at once and another entry may need too: one file for all of
 * it. In the many that the bundler would make it weighs more, and the first load is limited. Null for every other module.
 */
export const commonChunk = (entries: readonly [first: string, ...others: readonly string[]]) => {
	let common: ReadonlySet<string> | null = null;
	return (id: string, modules: Modules): string | null => {
		const [first, ...others] = entries;
		if (common === null) {
			const elsewhere = reach(others, modules, true);
			common = new Set([...reach([first], modules, false)].filter((each) => elsewhere.has(each)));
		}
		return common.has(id) ? 'common' : null;
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
