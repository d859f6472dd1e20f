import { createHash } from 'node:crypto';
import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What somebody who can change a build changes in it. */
export type Plant = {
	/** Runs in the page, after all that the page itself runs at its start. */
	readonly page?: string;
	/** Runs in the service worker. */
	readonly serviceWorker?: string;
	/** In the place of a worker's script, by the beginning of its name. */
	readonly worker?: { readonly named: string; readonly script: string };
	/** In every page and script, each first text becomes the second. */
	readonly replaced?: readonly (readonly [from: string, to: string])[];
	/** The build is left without these files. */
	readonly without?: RegExp;
};

/** Copies the built app to `folder` and plants something in it; the service worker takes the changed files for its own. */
export const plant = (built: string, folder: string, changes: Plant): void => {
	const { without } = changes;
	cpSync(built, folder, { recursive: true, filter: (file) => without?.test(file) !== true });
	const serviceWorker = join(folder, 'service-worker.js');
	const hashes = new Map<string, string>();
	const change = (file: string, to: (text: string) => string): void => {
		const was = readFileSync(join(folder, file));
		const is = Buffer.from(to(was.toString('utf8')));
		if (is.equals(was)) return;
		writeFileSync(join(folder, file), is);
		hashes.set(sha256(was), sha256(is));
	};
	const entry = /<script type="module"[^>]* src="\.\/(assets\/[^"]+)"/.exec(
		readFileSync(join(folder, 'index.html'), 'utf8'),
	)?.[1];
	if (entry === undefined) throw new Error('The page of the build starts no script');
	for (const [from, to] of changes.replaced ?? [])
		for (const file of readdirSync(folder, { recursive: true }).map(String))
			if (/\.(html|js)$/.test(file)) change(file, (text) => text.replaceAll(from, to));
	if (changes.page !== undefined) change(entry, (text) => `${text}\n;${changes.page ?? ''}`);
	if (changes.worker !== undefined) {
		const { named, script } = changes.worker;
		const path = readdirSync(join(folder, 'workers')).find((name) => name.startsWith(named));
		if (path === undefined) throw new Error(`The build has no worker like ${named}`);
		change(join('workers', path), () => script);
	}
	if (!existsSync(serviceWorker)) return;
	const resealed = [...hashes].reduce(
		(text, [was, is]) => text.replaceAll(was, is),
		readFileSync(serviceWorker, 'utf8'),
	);
	writeFileSync(serviceWorker, `${resealed}\n;${changes.serviceWorker ?? ''}`);
};

const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('base64');
