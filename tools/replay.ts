import { replayTrace } from './replay-trace.ts';
import { readJsonLines } from './json-lines.ts';
import { traceShape, type ReadTrace } from './trace-shape.ts';

// `npm run replay -- FILE` takes every turn of a file of traces again and prints a JSON line for each, with all that came
// out differently. Ends with 0 when nothing did, with 1 when something did or a line was bad, with 2 without a file.

const USAGE = 'Usage: npm run --silent replay -- FILE.jsonl   (traces, one a line; - for standard input)';

const print = (value: unknown): void => void process.stdout.write(`${JSON.stringify(value)}\n`);

const main = async (path: string): Promise<number> => {
	const traces: ReadTrace[] = [];
	let code = 0;
	for await (const line of readJsonLines(path, traceShape)) {
		if (line.is === 'row') traces.push(line.row);
		else {
			print({ error: line.why, line: line.number });
			code = 1;
		}
	}
	for (const trace of traces) {
		const replayed = await replayTrace(trace, traces);
		print(replayed);
		if (replayed.differences.length > 0) code = 1;
	}
	return code;
};

const [path] = process.argv.slice(2);
try {
	if (path === undefined) throw Object.assign(new Error('no file'), { code: 'none named' });
	process.exitCode = await main(path);
} catch (error) {
	if (!(error instanceof Error && 'code' in error)) throw error;
	console.error(`${path ?? 'A file'} could not be read (${String(error.code)}). ${USAGE}`);
	process.exitCode = 2;
}
