import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openEncoderInNode } from '../src/adapters/transformers/open-encoder-in-node.ts';
import { evaluateReading } from '../test/eval/read.ts';
import { encoderFolder } from './encoder-folder.ts';
import { round } from './json-lines.ts';

// `npm run eval -- read [--data FOLDER]`: how well the encoder that ships reads, as a table and as one line of JSON.

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: { data: { type: 'string', default: '../shared/data' } },
});

const evaluateRead = async (): Promise<void> => {
	const folder = join(values.data, 'goemotions');
	if (!existsSync(join(folder, 'test.tsv'))) {
		console.error(`GoEmotions is not in ${folder}: name the folder that holds goemotions/ with --data.`);
		process.exitCode = 1;
		return;
	}
	const encoder = await openEncoderInNode(encoderFolder);
	const result = await evaluateReading(encoder, folder, (done, of) => {
		console.error(`${done} of ${of}`);
	});
	console.log(`GoEmotions test, ${result.messages} messages, encoder version ${encoder.version}`);
	console.table(
		result.emotions.scores.map(({ label, count, precision, recall, f1 }) => ({
			label,
			count,
			precision: round(precision),
			recall: round(recall),
			f1: round(f1),
		})),
	);
	console.log(
		JSON.stringify({
			encoder: encoder.version,
			macroF1: {
				emotions: round(result.emotions.macroF1),
				ekman: round(result.ekman.macroF1),
				groups: round(result.groups.macroF1),
			},
			expectedCalibrationError: round(result.calibrationError),
			medianMilliseconds: round(result.medianMilliseconds),
		}),
	);
};

if (positionals[0] === 'read') await evaluateRead();
else {
	console.error('Usage: npm run eval -- read [--data FOLDER]');
	process.exitCode = 2;
}
