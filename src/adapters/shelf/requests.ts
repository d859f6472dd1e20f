import type { Asked, Supply, Wanted } from './ask.ts';

/** One that was made. */
export type Request = {
	readonly wanted: Wanted;
	readonly asked: Promise<Asked>;
	readonly end: () => void;
};

/** The requests of one download. The next one is made before the last is over, so that the line is never idle. */
export type Requests = {
	/** The one that was prepared, when it begins where this is wanted; its end may be nearer. */
	readonly make: (wanted: Wanted) => Request;
	readonly prepare: (wanted: Wanted) => void;
	readonly close: () => void;
};

export const openRequests = (supply: Supply, stop: AbortSignal): Requests => {
	let prepared: Request | null = null;
	const ask = (wanted: Wanted): Request => {
		const ended = new AbortController();
		return {
			wanted,
			asked: supply.ask(wanted, AbortSignal.any([ended.signal, stop])),
			end: () => {
				ended.abort();
			},
		};
	};
	const close = (): void => {
		prepared?.end();
		prepared = null;
	};
	return {
		make: (wanted) => {
			const { file, from } = prepared?.wanted ?? {};
			if (prepared === null || file?.url !== wanted.file.url || from !== wanted.from) {
				close();
				return ask(wanted);
			}
			const made = prepared;
			prepared = null;
			return made;
		},
		prepare: (wanted) => {
			close();
			prepared = ask(wanted);
		},
		close,
	};
};
