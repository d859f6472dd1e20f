/** How fast a line is: seen while a model was fetched, or what the browser makes of it. */
export type LineSpeed = { readonly is: 'measured' | 'guessed'; readonly bytesPerSecond: number };
