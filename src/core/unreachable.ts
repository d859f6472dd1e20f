/** Ends an exhaustive `switch`: compiles only when every case was handled, throws if data from outside was not. */
export const unreachable = (value: never): never => {
	throw new Error(`Unhandled case: ${JSON.stringify(value)}`);
};
