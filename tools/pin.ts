import { writeFileSync } from 'node:fs';
import { measureFiles, readCatalogue } from './models.ts';

// `npm run pin` writes size and SHA-256 of every file of every model that ships into models.json.

const { models } = readCatalogue();
const pinned = models.map((model) => ({ ...model, files: measureFiles(model.folder) }));
writeFileSync('models.json', `${JSON.stringify({ models: pinned }, null, '\t')}\n`);
for (const { id, files } of pinned) {
	console.log(`${id}: ${files.length} files, ${files.reduce((sum, { bytes }) => sum + bytes, 0)} bytes`);
}
