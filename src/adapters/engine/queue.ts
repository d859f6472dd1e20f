/** What comes from one side as it comes, read on the other as an iteration. */
export type Queue<Item> = AsyncIterable<Item> & {
	readonly push: (item: Item) => void;
	/** After what was pushed so far. */
	readonly end: () => void;
	/** Resolves at `end`, read or not. */
	readonly ended: Promise<void>;
};

export const openQueue = <Item>(): Queue<Item> => {
	const items: Item[] = [];
	let isEnded = false;
	let wake: () => void = () => undefined;
	let tellEnded: () => void = () => undefined;
	const ended = new Promise<void>((resolve) => {
		tellEnded = resolve;
	});
	return {
		push: (item) => {
			items.push(item);
			wake();
		},
		end: () => {
			isEnded = true;
			tellEnded();
			wake();
		},
		ended,
		async *[Symbol.asyncIterator]() {
			for (;;) {
				const item = items.shift();
				if (item !== undefined) yield item;
				else if (isEnded) return;
				else
					await new Promise<void>((resolve) => {
						wake = resolve;
					});
			}
		},
	};
};
