import { openFiles } from '../../src/adapters/browser/open-files.ts';
import { serveFetchedFiles } from '../../src/adapters/browser/serve-fetched-files.ts';

/** Files of the project from the test's own server, as the page has them while it is being made. */
export const fetchedFiles = openFiles(Promise.resolve(serveFetchedFiles));
