import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import * as v from 'valibot';

/** One line of a file: what it held, or why it could not be used. */
export type Line<Row> =
	| { readonly is: 'row'; readonly number: number; readonly row: Row }
	| { readonly is: 'bad'; readonly number: number; readonly why: string };

/** Reads JSON Lines from a file, or from standard input for `-`; empty lines are passed over. */
export async function* readJsonLines<Schema extends v.GenericSchema>(
	path: string,
	schema: Schema,
): AsyncGenerator<Line<v.InferOutput<Schema>>> {
	const input = path === '-' ? process.stdin : createReadStream(path);
	let number = 0;
	for await (const line of createInterface({ input, crlfDelay: Infinity })) {
		number++;
		if (line.trim() === '') continue;
		yield parseLine(line, number, schema);
	}
}

const parseLine = <Schema extends v.GenericSchema>(
	line: string,
	number: number,
	schema: Schema,
): Line<v.InferOutput<Schema>> => {
	let parsed: unknown;
	try {
		parsed = JSON.parse(line);
	} catch {
		return { is: 'bad', number, why: 'not JSON' };
	}
	const row = v.safeParse(schema, parsed);
	if (row.success) return { is: 'row', number, row: row.output };
	const [issue] = row.issues;
	const path = issue.path?.map(({ key }) => String(key)).join('.') ?? 'line';
	return { is: 'bad', number, why: `${path}: ${issue.message}` };
};

/**
 * Does `each` for every row of the file named first on the command line and prints a JSON line for each thing it
 * gives. A bad line gets an error line with its number and the run goes on; the exit code is 1 then.
 */
export const runOnLines = async <Schema extends v.GenericSchema>(
	usage: string,
	schema: Schema,
	each: (row: v.InferOutput<Schema>) => AsyncIterable<unknown>,
): Promise<void> => {
	const [path] = process.argv.slice(2);
	if (path === undefined) {
		console.error(`Usage: ${usage}`);
		process.exitCode = 2;
		return;
	}
	const print = (value: unknown): void => void process.stdout.write(`${JSON.stringify(value)}\n`);
	try {
		for await (const line of readJsonLines(path, schema)) {
			if (line.is === 'row') {
				for await (const value of each(line.row)) print(value);
			} else {
				print({ error: line.why, line: line.number });
				process.exitCode = 1;
			}
		}
	} catch (error) {
		if (!(error instanceof Error && 'code' in error)) throw error;
		console.error(`${path} could not be read (${String(error.code)}). Usage: ${usage}`);
		process.exitCode = 2;
	}
};

/** To four decimals: what a figure is worth printing to. */
export const round = (value: number): number => Math.round(value * 10_000) / 10_000;
