import { fileURLToPath } from 'node:url';

/** The tiny model as it ships beside the page, for tests and demonstrations. */
export const TINY_FOLDER = fileURLToPath(new URL('../../public/models/tiny', import.meta.url));
