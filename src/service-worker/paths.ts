declare const self: ServiceWorkerGlobalScope;

const FOLDER = new URL('./', self.location.href);

export const absolute = (path: string): string => new URL(path, FOLDER).href;

export const isOwn = (address: string): boolean => new URL(address).origin === FOLDER.origin;

/** The path from the folder of the app, without a slash at its beginning; what is asked for after `?` is nobody's. */
export const pathOf = (address: string): string => new URL(address).pathname.slice(FOLDER.pathname.length);
