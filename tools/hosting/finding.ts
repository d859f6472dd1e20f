/** One way in which what a host serves is not what was built. `path` starts with a slash. */
export type Finding =
	| { readonly kind: 'changed-file'; readonly path: string; readonly encoding: string }
	| { readonly kind: 'missing-file'; readonly path: string; readonly status: number }
	/** `found`: the host's own list names it, a file that was changed or added does, a listing shows it, or we guessed. */
	| {
			readonly kind: 'added-file';
			readonly path: string;
			readonly found: 'manifest' | 'reference' | 'listing' | 'guess';
	  }
	| { readonly kind: 'missing-header'; readonly path: string; readonly name: string }
	| { readonly kind: 'changed-header'; readonly path: string; readonly name: string; readonly sent: string }
	/** One that can send, identify, load or loosen, and that the policy does not have. */
	| { readonly kind: 'added-header'; readonly path: string; readonly name: string; readonly sent: string }
	/** A browser that is told not to guess would not run or show it. */
	| { readonly kind: 'wrong-type'; readonly path: string; readonly sent: string }
	/** It answers *yes* to names that nobody has, so that guessing at added files tells less. */
	| { readonly kind: 'answers-everything'; readonly path: string }
	/** Whoever erases there is not helped by the browser; the app erases by itself all that a page can. */
	| { readonly kind: 'does-not-clear'; readonly path: string };

/** What a host of the kind that can set no header by who asks leaves out, and no sign of a change. */
export const isRemark = ({ kind }: Finding): boolean =>
	kind === 'does-not-clear' || kind === 'answers-everything';

/** A line for each kind of finding, header and way, with the paths it was found at. */
export const sayFindings = (findings: readonly Finding[]): readonly string[] => {
	const pathsBy = new Map<string, string[]>();
	for (const finding of findings) {
		const what = say(finding);
		pathsBy.set(what, [...(pathsBy.get(what) ?? []), finding.path]);
	}
	return [...pathsBy].map(([what, paths]) => {
		const [first = '', ...others] = paths;
		return others.length === 0 ? `${what}: ${first}` : `${what}: ${first} and ${others.length} more`;
	});
};

const say = (finding: Finding): string => {
	switch (finding.kind) {
		case 'changed-file':
			return `changed file (as ${finding.encoding})`;
		case 'missing-file':
			return `missing file (${finding.status})`;
		case 'added-file':
			return `added file (${FOUND[finding.found]})`;
		case 'missing-header':
			return `missing header ${finding.name}`;
		case 'changed-header':
			return `changed header ${finding.name}, sent as “${finding.sent}”`;
		case 'added-header':
			return `added header ${finding.name}, sent as “${finding.sent}”`;
		case 'wrong-type':
			return `wrong Content-Type “${finding.sent}”`;
		case 'answers-everything':
			return 'remark, the host answers with a page at names that nobody has, so guesses tell less';
		case 'does-not-clear':
			return 'remark, the host does not tell the browser to delete what it keeps';
	}
};

const FOUND = {
	manifest: 'the host’s MANIFEST.sha256 names it',
	reference: 'a changed or added file names it',
	listing: 'a listing of its folder shows it',
	guess: 'we guessed its name',
} as const;
