const KEY = 'encoder-device';

/** Remembers across visits which version of the encoder the GPU of this device lost with. Tells nothing of a person. */
export const openGpuTrials = (): {
	readonly hasLost: (encoderVersion: string) => boolean;
	readonly keepLoss: (encoderVersion: string) => void;
} => ({
	hasLost: (encoderVersion) => {
		try {
			return localStorage.getItem(KEY) === encoderVersion;
		} catch {
			return false;
		}
	},
	keepLoss: (encoderVersion) => {
		try {
			localStorage.setItem(KEY, encoderVersion);
		} catch {
			// Storage switched off: the trial is made again on the next visit.
		}
	},
});
