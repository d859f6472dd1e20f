type TrustedTypes = {
	readonly trustedTypes?: {
		readonly createPolicy: (
			name: string,
			rules: { readonly createScriptURL: (url: string) => string },
		) => { readonly createScriptURL: (url: string) => unknown };
	};
};

/**
 * Opens the only door through which a worker's script may come: the page's policy refuses every address that was not
 * blessed here. Throws for another origin. Browsers without Trusted Types take the address as it is.
 */
export const openTrustedScript = (): ((url: string) => string) => {
	const createScriptURL = (url: string): string => {
		const { origin, href } = new URL(url, location.href);
		if (origin !== location.origin) throw new TypeError('A script must come from the own origin');
		return href;
	};
	const policy = (globalThis as TrustedTypes).trustedTypes?.createPolicy('app', { createScriptURL });
	// The blessed address is an object of its own type, which the DOM's types here do not know yet.
	return ((url) => (policy ? policy.createScriptURL(url) : createScriptURL(url))) as (url: string) => string;
};
