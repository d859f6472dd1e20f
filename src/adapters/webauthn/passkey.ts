import type { Failure } from '../../core/failure.ts';
import type { Kept } from '../../ports/store.ts';
import type { Secret, SlotSeen } from '../../ports/vault.ts';

/** Makes a passkey on this device and asks its PRF with `salt`. The person's own check (finger, face, code) comes first. */
export const makePasskey = async (salt: Uint8Array<ArrayBuffer>): Promise<Kept<Secret>> => {
	if (await isUnsupported()) return failed('passkey-unsupported');
	try {
		const made = await navigator.credentials.create({
			publicKey: {
				rp: { name: NAME },
				user: { id: random(16), name: NAME, displayName: NAME },
				challenge: random(32),
				pubKeyCredParams: ALGORITHMS,
				authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
				extensions: { prf: { eval: { first: salt } } },
			},
		});
		if (!(made instanceof PublicKeyCredential)) return failed('passkey-refused');
		const { prf } = made.getClientExtensionResults();
		if (prf?.enabled !== true) {
			await forgetPasskey(made.id);
			return failed('passkey-unsupported');
		}
		const credential = made.id;
		// Many devices answer the PRF only when a passkey is used, not when it is made.
		return prf.results === undefined
			? await usePasskey({ kind: 'passkey', credential, salt })
			: secretOf(credential, salt, prf.results.first);
	} catch (error) {
		return failed(reasonOf(error));
	}
};

/** Asks the PRF of the passkey that the slot names. */
export const usePasskey = async ({
	credential,
	salt,
}: Extract<SlotSeen, { kind: 'passkey' }>): Promise<Kept<Secret>> => {
	if (!('PublicKeyCredential' in window)) return failed('passkey-unsupported');
	try {
		const used = await navigator.credentials.get({
			publicKey: {
				challenge: random(32),
				allowCredentials: [{ type: 'public-key', id: bytesOf(credential) }],
				userVerification: 'required',
				extensions: { prf: { eval: { first: salt } } },
			},
		});
		if (!(used instanceof PublicKeyCredential)) return failed('passkey-refused');
		const first = used.getClientExtensionResults().prf?.results?.first;
		return first === undefined ? failed('passkey-unsupported') : secretOf(credential, salt, first);
	} catch (error) {
		return failed(reasonOf(error));
	}
};

/** What the device's list of passkeys calls it, beside the address of the page. */
const NAME = 'Confidant';

/** ES256, Ed25519, RS256: what every platform has one of. */
const ALGORITHMS: PublicKeyCredentialParameters[] = [-7, -8, -257].map((alg) => ({
	type: 'public-key',
	alg,
}));

const random = (length: number): Uint8Array<ArrayBuffer> => crypto.getRandomValues(new Uint8Array(length));

/** Browsers before 2025 do not tell beforehand: then the answer to making one does. */
const isUnsupported = async (): Promise<boolean> => {
	if (!('PublicKeyCredential' in window)) return true;
	const { getClientCapabilities } = PublicKeyCredential as Partial<typeof PublicKeyCredential>;
	const capabilities = await getClientCapabilities?.call(PublicKeyCredential).catch(() => null);
	return capabilities?.['extension:prf'] === false;
};

/** A passkey that can open nothing need not stay in the device's list; where that cannot be asked, it does. */
const forgetPasskey = async (credentialId: string): Promise<void> => {
	const { signalUnknownCredential } = PublicKeyCredential as Partial<typeof PublicKeyCredential>;
	await signalUnknownCredential
		?.call(PublicKeyCredential, { rpId: location.hostname, credentialId })
		.catch(() => undefined);
};

const secretOf = (credential: string, salt: Uint8Array<ArrayBuffer>, first: BufferSource): Kept<Secret> => ({
	is: 'kept',
	value: {
		kind: 'passkey',
		credential,
		salt,
		key: ArrayBuffer.isView(first)
			? Uint8Array.from(new Uint8Array(first.buffer, first.byteOffset, first.byteLength))
			: new Uint8Array(first),
	},
});

const bytesOf = (base64url: string): Uint8Array<ArrayBuffer> =>
	Uint8Array.from(atob(base64url.replaceAll('-', '+').replaceAll('_', '/')), (letter) =>
		letter.charCodeAt(0),
	);

/** What the browser throws is expected: no such device, or a person who did not go on. Anything else is a bug. */
const reasonOf = (error: unknown): 'passkey-refused' | 'passkey-unsupported' => {
	if (!(error instanceof DOMException)) throw error;
	return ['NotSupportedError', 'ConstraintError', 'SecurityError'].includes(error.name)
		? 'passkey-unsupported'
		: 'passkey-refused';
};

const failed = (kind: Failure['kind']): Kept<never> => ({ is: 'failed', failure: { kind } });
