/** Nobody's name, ever (RFC 6761): what got out would find no host there. */
export const NOWHERE = 'leak-test.invalid';

export const nowhere = (path: string): string => `https://${NOWHERE}/${path}`;
