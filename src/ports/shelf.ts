import type { Blocks } from '../core/models/blocks.ts';
import type { LanguageModel, ModelFile } from '../core/models/model.ts';

/** A file that lies on this device, whole and checked. */
export type ShelvedFile = {
	readonly path: string;
	/** Its key in the store. */
	readonly url: string;
	readonly cache: string;
	readonly bytes: number;
	/** Of what lies here. */
	readonly blocks: Blocks;
	/** Of the whole file, as it was named when the file came, by its blocks or by itself; lower-case hex. */
	readonly sha256: string | null;
	/** Whether the hash was named beforehand (by the catalogue, or a mirror's list), or what came first was trusted. */
	readonly trust: 'catalogue' | 'first-use';
	/** The host it came from, `folder` for a folder or a stick. */
	readonly from: string;
	/** Milliseconds since 1970 */
	readonly at: number;
};

/** What lies on this device of one model. */
export type Shelved = {
	readonly id: string;
	/** Whole files and the part of the one that was on its way. */
	readonly bytesHere: number;
	/** Of the whole model; null while that is not known. */
	readonly bytesWhole: number | null;
	/** Every file, once it is known which there are; null before. */
	readonly files: readonly ModelFile[] | null;
	/** Those that are whole. */
	readonly shelved: readonly ShelvedFile[];
	/** Whole, checked, and where its engine reads it. */
	readonly isReady: boolean;
};

/**
 * The model files on this device. Read by the conversation, which cannot fetch; filled by the models page, which can
 * and never holds a word. Nothing here asks the network.
 */
export type Shelf = {
	readonly list: () => Promise<readonly Shelved[]>;
	/**
	 * The files of a model that are not there as they should be: gone, of another length, or of another version than the
	 * catalogue names. `every-byte` reads all of them and hashes them: as many seconds as the model has gigabytes, or a
	 * few times that; what is damaged is dropped. Empty for a whole model.
	 */
	readonly missing: (model: LanguageModel, how: 'quick' | 'every-byte') => Promise<readonly ModelFile[]>;
	/** With what was half there; a download of it ends, in whichever tab it runs. Other models keep what they share. */
	readonly remove: (id: string) => Promise<void>;
	/** Calls when something was put here or removed, in any tab; gives back what ends it. */
	readonly watch: (listener: (id: string) => void) => () => void;
};

/** Where the files come from; the checks are the same. */
export type Source =
	/** Each from its own `url`. */
	| { readonly is: 'publisher' }
	/** This page's own host, under `models/<id>/`; the library lies beside the others, by its file name. */
	| { readonly is: 'mirror' }
	/** Files of a folder or a stick by their path, slashes forward; the model may lie in a folder of it. */
	| { readonly is: 'folder'; readonly files: ReadonlyMap<string, Blob> };

/** How far it is with a model that is being fetched. */
export type Progress =
	/** Until it is known what is here: what came before is being read again, every byte of it. */
	| { readonly is: 'looking'; readonly id: string }
	/** `host`: where the bytes come from now; null for a folder. `file`: which one is on its way. */
	| (Amount & {
			readonly is: 'fetching';
			readonly host: string | null;
			readonly file: string;
			/** Of the last seconds; null until there is something to go by. */
			readonly bytesPerSecond: number | null;
			/** Files that were begun anew, because the server has another version of them, or they came wrong. */
			readonly begunAnew: readonly string[];
	  })
	/** The line or the server is gone: it is tried again by itself, at `nextAt` (milliseconds since 1970) or when the line is back. */
	| (Amount & { readonly is: 'waiting'; readonly host: string; readonly nextAt: number })
	/** A person stopped it, or the tab that fetched it was closed: all that came is kept, and `begin` goes on. */
	| (Amount & { readonly is: 'paused' })
	| (Amount & { readonly is: 'failed'; readonly why: DownloadFailure })
	| { readonly is: 'ready'; readonly id: string }
	/** Nothing of it lies here any more. */
	| { readonly is: 'removed'; readonly id: string };

type Amount = {
	readonly id: string;
	readonly bytesHere: number;
	/** Exact once the list of files is known, before that what the catalogue says. */
	readonly bytesWhole: number;
};

/** Why a download ended without the model. What came and is right is kept. */
export type DownloadFailure =
	/** `bytesNeeded`: at least so many more than there is room for. */
	| { readonly kind: 'no-room'; readonly bytesNeeded: number }
	/** Tried several times. */
	| { readonly kind: 'unreachable'; readonly host: string }
	/** The server answered that it has no such file, or does not give it. */
	| { readonly kind: 'refused'; readonly host: string; readonly status: number; readonly path: string }
	/** Twice not the bytes that the catalogue, or the record of the first use, names. */
	| { readonly kind: 'wrong-bytes'; readonly path: string }
	/** The server sent us on to a host that the catalogue does not name. */
	| { readonly kind: 'foreign-host'; readonly host: string; readonly path: string }
	/** A folder that lacks these. */
	| { readonly kind: 'not-in-folder'; readonly paths: readonly string[] }
	/** `tensor-cache.json` is none. */
	| { readonly kind: 'no-model'; readonly path: string }
	/** This browser cannot keep files (no origin private file system, or none in a private window), or its worker died. */
	| { readonly kind: 'broken' };

/** Fills the shelf; on the models page alone. Nothing here throws. */
export type Download = {
	/** Calls at once for every model of which something lies here, then with every change, in whichever tab. */
	readonly watch: (listener: (progress: Progress) => void) => () => void;
	/**
	 * Begins, goes on or repairs, whatever is needed. While another tab fetches the model it waits, and goes on when that
	 * tab is closed.
	 */
	readonly begin: (model: LanguageModel, source: Source) => void;
	/** In whichever tab it runs. */
	readonly pause: (id: string) => void;
	readonly close: () => void;
};
