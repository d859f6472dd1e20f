import { parseArgs } from 'node:util';
import { evalRead } from './eval-read.ts';
import { evalReplies } from './eval-replies.ts';

// `npm run eval -- read [--data FOLDER]` and `npm run eval -- replies [--json FILE] [--all FILE]`: how well the app
// reads and how well it answers, as tables and, on the last line, as JSON.

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: {
		data: { type: 'string', default: '../shared/data' },
		json: { type: 'string' },
		all: { type: 'string' },
	},
});

if (positionals[0] === 'read') await evalRead(values.data);
else if (positionals[0] === 'replies') await evalReplies({ ...values, conversations: positionals[1] });
else {
	console.error(
		'Usage: npm run eval -- read [--data FOLDER]\n       npm run eval -- replies [--json FILE] [--all FILE] [FOLDER]',
	);
	process.exitCode = 2;
}
