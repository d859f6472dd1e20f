import type { ResponseHeaders } from '../../src/core/privacy/policy.ts';

// What the test and the process inside the network say to each other.

/** How a folder is served: on `http://localhost:port`, which browsers trust as they do `https`. */
export type Hosting = {
	/** Of `HOST_PORTS`. */
	readonly port: number;
	readonly folder: string;
	/** `sent`: ours, by path; `none`: as a host that nobody told. */
	readonly headers: 'sent' | 'none';
	/** Beside ours, or in the place of one of ours; an empty one is left out. */
	readonly changed?: ResponseHeaders;
	/** In every header, each first text becomes the second. */
	readonly replaced?: readonly (readonly [from: string, to: string])[];
};

/** From the first to the last. */
export const HOST_PORTS = [8000, 8999] as const;

export type Order =
	{ readonly is: 'host'; readonly hosting: Hosting } | { readonly is: 'hear' } | { readonly is: 'end' };

/** Something that came to a sink or to a host, in the clear: taken out of TLS, of a frame, of a compression. */
export type Heard =
	| { readonly is: 'name'; readonly name: string }
	| {
			readonly is: 'request';
			/** `app`: to one of our own hosts. */
			readonly to: 'app' | 'sink';
			readonly host: string;
			readonly path: string;
			readonly line: string;
			readonly body: Buffer;
	  }
	| { readonly is: 'frame'; readonly host: string; readonly body: Buffer }
	/** TLS began, for this name. */
	| { readonly is: 'greeting'; readonly host: string };

export type Answer =
	| { readonly is: 'done' }
	| { readonly is: 'heard'; readonly heard: readonly Heard[]; readonly capture: Buffer };

/** The address at which names under `leak.test` are, one for each number: `n7.leak.test`. */
export const addressOf = (number: number): string => `198.18.${number >> 8}.${number & 255}`;

export const nameOf = (number: number): string => `n${number}.leak.test`;
