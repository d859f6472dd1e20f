import found from '../../../models.json';
import { readCatalogue, type Catalogue } from './read-catalogue.ts';

/** The models this build knows. Nothing is fetched: it comes with the script. */
export const CATALOGUE: Catalogue = readCatalogue(found);
