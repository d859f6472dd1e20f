import type { Danger } from './danger.ts';
import type { Signal } from './signal.ts';

/** From least to most grave. */
export const CONCERNS = ['none', 'some', 'high', 'acute'] as const;
export type Concern = (typeof CONCERNS)[number];

/** From software alone to a human needed. */
export const STANCES = ['companion', 'person-offered', 'person-required'] as const;
export type Stance = (typeof STANCES)[number];

export const DIMENSIONS = [
	'emotional-load',
	'ambiguity',
	'moral-trade-off',
	'irreversible-consequences',
	'explainability',
] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/** A cell is high when at least one signal made it so. */
export type Cell = { readonly level: 'low' | 'high'; readonly because: readonly Signal[] };
export type Matrix = Readonly<Record<Dimension, Cell>>;

export type Decision = {
	readonly concern: Concern;
	/** The gravest level of each kind of danger. */
	readonly dangers: readonly Danger[];
	readonly matrix: Matrix;
	readonly stance: Stance;
	/** The signals that call for more than no concern, gravest first. */
	readonly causes: readonly Signal[];
};
