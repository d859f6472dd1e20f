/** The rules of `docs/reply-rules.md` that are checked on a sentence or a reply before it is shown. */
export const RULE_IDS = [
	'L1',
	'L2',
	'L3',
	'L4',
	'L5',
	'L6',
	'L7',
	'L8',
	'L9',
	'L10',
	'L11',
	'L12',
	'L13',
	'H1',
	'H2',
	'H3',
	'H4',
	'H5',
	'H6',
	'H7',
	'H8',
	'H9',
	'C1',
	'C2',
	'C3',
	'C4',
	'C5',
	'C6',
	'C7',
	'C8',
	'C9',
] as const;

export type RuleId = (typeof RULE_IDS)[number];

/** A rule that a text breaks, and why in one plain sentence. */
export type Break = { readonly rule: RuleId; readonly why: string };

/** What review says of one sentence (or, with `scope: 'reply'`, of the whole reply). */
export type Verdict = {
	readonly scope: 'sentence' | 'reply';
	readonly text: string;
	readonly shown: boolean;
	readonly breaks: readonly Break[];
};
