import type { Encoder } from '../../ports/encoder.ts';

/** An encoder whose code is still being fetched: the first load waits for none of it. What cannot be fetched is missing. */
export const lateEncoder = (loading: Promise<Encoder>): Encoder => {
	let encoder: Encoder | 'loading' | 'missing' = 'loading';
	const loaded = loading
		.catch(() => 'missing' as const)
		.then((ready) => {
			encoder = ready;
			return ready;
		});
	return {
		read: async (said, limit, before) => {
			const start = performance.now();
			let timer: ReturnType<typeof setTimeout> | undefined;
			const late = new Promise<'late'>((resolve) => {
				timer = setTimeout(resolve, limit, 'late');
			});
			const ready = await Promise.race([loaded, late]);
			clearTimeout(timer);
			if (ready === 'late') return { kind: 'unread', reason: 'encoder-slow' };
			if (ready === 'missing') return { kind: 'unread', reason: 'encoder-missing' };
			return ready.read(said, limit - (performance.now() - start), before);
		},
		device: () => (encoder === 'loading' ? 'opening' : encoder === 'missing' ? 'none' : encoder.device()),
		close: () => {
			void loaded.then((ready) => {
				if (ready !== 'missing') ready.close();
			});
		},
	};
};
