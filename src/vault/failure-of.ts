import type { Failure } from '../core/failure.ts';

/** Why a copy could not be read or written. A full disk shows by its own name, or inside what a database made of it. */
export const failureOf = (error: unknown): Failure => {
	const names = error instanceof Error ? [error.name, innerName(error)] : [];
	if (names.includes('QuotaExceededError')) return { kind: 'store-full' };
	if (names.includes('DatabaseClosedError')) return { kind: 'store-closed' };
	return { kind: 'store-unavailable' };
};

const innerName = (error: Error): string | null => {
	const inner = 'inner' in error ? error.inner : error.cause;
	return inner instanceof Error ? inner.name : null;
};
