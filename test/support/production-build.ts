import { buildIfNeeded } from '../../tools/build.ts';

/** The end-to-end tests drive what ships: built once, before the first of them. */
export const setup = buildIfNeeded;
