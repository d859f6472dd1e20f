import { buildIfNeeded, BUILT } from './build.ts';
import { serve } from './serve.ts';

const port = Number(process.env.PORT ?? 4173);

await buildIfNeeded();
try {
	await serve(BUILT, port);
	console.log(`Confidant is at http://127.0.0.1:${String(port)} (Ctrl+C ends it)`);
} catch (error) {
	if (!(error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')) throw error;
	console.error(
		`Port ${String(port)} is taken: end what uses it, or choose another with PORT=4174 npm start.`,
	);
	process.exitCode = 1;
}
