import { selfCheck, type LayerCheck } from '../../core/privacy/self-check.ts';

/** Which layers are in force: asks for nothing that could leave. */
export const look = async (): Promise<readonly LayerCheck[]> =>
	selfCheck({
		refusedBy: await refusals(),
		isIsolated: crossOriginIsolated,
		isServedHere: isServedHere(),
		isControlled: 'serviceWorker' in navigator && navigator.serviceWorker.controller !== null,
		chromium: chromiumVersion(),
	});

/** Tells how many files of a first visit the service worker has. */
export const watchFilling = (told: (here: number, all: number) => void): void => {
	if (!('serviceWorker' in navigator)) return;
	navigator.serviceWorker.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
		const { type, done, all } = (data ?? {}) as Partial<{ type: string; done: number; all: number }>;
		if (type === 'filling' && done !== undefined && all !== undefined) told(done, all);
	});
	navigator.serviceWorker.startMessages();
};

/** Each policy tells by an event of its own that it refused an address which holds its own answer. */
const refusals = (): Promise<readonly string[]> =>
	new Promise((resolve) => {
		const policies: string[] = [];
		const note = ({ blockedURI, originalPolicy, disposition }: SecurityPolicyViolationEvent): void => {
			if (blockedURI === 'data' && disposition === 'enforce') policies.push(originalPolicy);
		};
		addEventListener('securitypolicyviolation', note);
		void fetch('data:,')
			.catch(() => undefined)
			.then(() =>
				setTimeout(() => {
					removeEventListener('securitypolicyviolation', note);
					resolve(policies);
				}, EVENTS_LIMIT),
			);
	});

/** Milliseconds in which the events come. */
const EVENTS_LIMIT = 100;

const isServedHere = (): boolean => {
	const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
	return (navigation?.workerStart ?? 0) > 0;
};

type Brands = { readonly brands: readonly { readonly brand: string; readonly version: string }[] };

const chromiumVersion = (): number | null => {
	const { userAgentData } = navigator as { readonly userAgentData?: Brands };
	const version = userAgentData?.brands.find(({ brand }) => brand === 'Chromium')?.version;
	return version === undefined ? null : Number(version);
};
