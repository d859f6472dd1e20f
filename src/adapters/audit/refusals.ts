/** A refusal by a policy, as the browser tells it. `blocked` is an address, or a word where there is none. */
export type Refusal = { readonly blocked: string; readonly by: string; readonly policy: string };

/**
 * Gathers what is refused while `act` runs and `rest` milliseconds after; waits no longer than needed for one that
 * `isAwaited`.
 */
export const refusalsDuring = async (
	act: () => unknown,
	isAwaited: (refusal: Refusal) => boolean,
	rest: number,
): Promise<{ readonly refusals: readonly Refusal[]; readonly hasFailed: boolean }> => {
	const refusals: Refusal[] = [];
	const { promise: isSeen, resolve: see } = withResolvers();
	const listen = (event: Event): void => {
		const { blockedURI, effectiveDirective, originalPolicy } = event as SecurityPolicyViolationEvent;
		const refusal = { blocked: blockedURI, by: effectiveDirective, policy: originalPolicy };
		refusals.push(refusal);
		if (isAwaited(refusal)) see();
	};
	addEventListener('securitypolicyviolation', listen);
	const attempt = Promise.resolve()
		.then(act)
		.then(
			() => false,
			() => true,
		);
	const hasFailed = await Promise.race([attempt, isSeen.then(() => true), pause(LIMIT).then(() => false)]);
	// The event may come after the error, and with two policies it comes twice.
	await Promise.race([isSeen, pause(rest)]);
	await pause(TWICE);
	removeEventListener('securitypolicyviolation', listen);
	return { refusals, hasFailed };
};

/** Milliseconds in which a browser tells of a refusal, on a slow device too. */
export const TOLD = 2000;

/** Milliseconds */
const LIMIT = 2500;
const TWICE = 30;

export const pause = (milliseconds: number): Promise<void> =>
	new Promise((resolve) => {
		setTimeout(resolve, milliseconds);
	});

const withResolvers = (): { readonly promise: Promise<void>; readonly resolve: () => void } => {
	let resolve: () => void = () => undefined;
	const promise = new Promise<void>((settle) => {
		resolve = settle;
	});
	return { promise, resolve };
};
