/** The part of the catalogue that the policy needs; what ships with the page names no hosts. */
type Catalogue = { readonly models: readonly { readonly hosts?: readonly string[] }[] };

/** Origins that the catalogue's models may come from, each once, sorted. Throws where one is not the name of a host. */
export const modelHosts = ({ models }: Catalogue): readonly string[] =>
	[...new Set(models.flatMap(({ hosts = [] }) => hosts))].sort().map((host) => {
		if (!HOST.test(host)) throw new Error(`Not the name of a host: ${host}`);
		return `https://${host}`;
	});

/** A star stands for the names before the first dot: publishers move files between numbered hosts. */
const HOST = /^(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)+$/;
