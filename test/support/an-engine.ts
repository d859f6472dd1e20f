import type { Engine, Piece } from '../../src/ports/engine.ts';

/** Writes these pieces, each when the one before was taken. */
export const anEngine = (...pieces: readonly (Piece | Promise<Piece>)[]): Engine => ({
	model: 'a-model',
	async *write() {
		for (const piece of pieces) yield await piece;
	},
});

export const text = (words: string): Piece => ({ is: 'text', text: words });

export const BEGUN: Piece = { is: 'begun', leftOut: 0 };

export const WRITTEN: Piece = { is: 'written' };
