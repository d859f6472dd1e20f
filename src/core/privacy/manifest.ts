/** The list of every file of a build but itself, with its SHA-256; `sha256sum -c MANIFEST.sha256` checks it. */
export const MANIFEST = 'MANIFEST.sha256';

/** SHA-256 in hex, by path from the build's folder. */
export type Manifest = ReadonlyMap<string, string>;

/** What cannot be read as a line of a manifest is left out. */
export const readManifest = (text: string): Manifest =>
	new Map([...text.matchAll(/^([0-9a-f]{64}) [ *](.+)$/gm)].map(([, hash = '', path = '']) => [path, hash]));
