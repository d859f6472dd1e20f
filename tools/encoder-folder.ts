import { fileURLToPath } from 'node:url';

/** The folder that holds `encoder/`, the same files that the page ships; ends in a slash. */
export const encoderFolder = fileURLToPath(new URL('../public/', import.meta.url));
