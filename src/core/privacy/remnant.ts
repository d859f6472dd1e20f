/** Kinds of things that pages of this origin can leave on a device. */
export type Remnant = 'databases' | 'files' | 'caches' | 'service-worker' | 'choices';
