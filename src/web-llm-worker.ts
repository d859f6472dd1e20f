import { runWriter } from './adapters/engine/run-writer.ts';
import { readStored } from './adapters/shelf/store.ts';
import { watch } from './watch/watch.ts';

// A language model by web-llm: 6 MB of script, imported once the worker is asked to open it.

watch();

runWriter(async (model, _files, onShare) => {
	const { loadWriter } = await import('./adapters/web-llm/load-writer.ts');
	return loadWriter(model, onShare, readStored);
});
