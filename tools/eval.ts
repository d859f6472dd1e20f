import { parseArgs } from 'node:util';
import { evalMemory } from './eval-memory.ts';
import { evalRead } from './eval-read.ts';
import { evalReplies } from './eval-replies.ts';

// `npm run eval -- read [--data FOLDER]`, `npm run eval -- replies [--json FILE] [--all FILE]` and
// `npm run eval -- memory [--data FOLDER] [--tune]`: how well the app reads, answers and remembers, as tables and, on the
// last line, as JSON.

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: {
		data: { type: 'string', default: '../shared/data' },
		json: { type: 'string' },
		all: { type: 'string' },
		tune: { type: 'boolean', default: false },
	},
});

if (positionals[0] === 'read') await evalRead(values.data);
else if (positionals[0] === 'memory') await evalMemory(values.data, values.tune);
else if (positionals[0] === 'replies') await evalReplies({ ...values, conversations: positionals[1] });
else {
	console.error(
		'Usage: npm run eval -- read [--data FOLDER]\n       npm run eval -- replies [--json FILE] [--all FILE] [FOLDER]\n       npm run eval -- memory [--data FOLDER] [--tune]',
	);
	process.exitCode = 2;
}
