/** What a text makes a host send at a path, to a page of its own or to another, by the words of its own format: written apart from what writes the text. */
export type ReadBack = (text: string, path: string, isOwn: boolean) => Readonly<Record<string, string>>;

/** `route` of a Caddyfile: line after line, a later `header` wins. */
export const caddy: ReadBack = (text, path, isOwn) => {
	const matchers = new Map<string, readonly string[]>();
	const sent: Record<string, string> = {};
	const both = /^\s*(@\w+) \{\s*path (\S+)\s*header Sec-Fetch-Site same-origin\s*\}/m.exec(text);
	if (both && isOwn) matchers.set(both[1] ?? '', [both[2] ?? '']);
	for (const line of text.split('\n')) {
		const matcher = /^\s*(@\w+) path (.+)$/.exec(line);
		if (matcher) matchers.set(matcher[1] ?? '', matcher[2]?.split(' ') ?? []);
		const header = /^\s*header (?:(@\w+) )?([\w-]+) `([^`]*)`$/.exec(line);
		if (!header) continue;
		const [, name, field = '', value = ''] = header;
		if (name === undefined || matchers.get(name)?.some((pattern) => fits(pattern, path))) sent[field] = value;
	}
	return sent;
};

/** `map` (exact before regular expressions) and `add_header` of nginx; an empty value is not sent. */
export const nginx: ReadBack = (text, path, isOwn) => {
	const variables = new Map<string, string>();
	for (const [, by = '', variable = '', body = ''] of text.matchAll(/^map (.+) (\$\w+) \{\n([^}]*)\}/gm)) {
		const given = by === '$uri' ? path : `"${isOwn ? 'same-origin' : 'cross-site'} ${path}"`;
		const rows = [...body.matchAll(/^\t(\S+|"\S+ \S+") "((?:[^"\\]|\\.)*)";$/gm)].map(
			([, key = '', value = '']) => ({
				key,
				value: unescaped(value),
			}),
		);
		const row =
			rows.find(({ key }) => key === given) ??
			rows.find(({ key }) => key.startsWith('~') && new RegExp(key.slice(1)).test(given)) ??
			rows.find(({ key }) => key === 'default');
		variables.set(variable, row?.value ?? '');
	}
	const sent: Record<string, string> = {};
	for (const [, name = '', value = ''] of text.matchAll(/^\tadd_header (\S+) (.+) always;$/gm)) {
		const means = value.startsWith('$') ? (variables.get(value) ?? '') : unescaped(value.slice(1, -1));
		if (means !== '') sent[name] = means;
	}
	return sent;
};

/** `Header always set` of Apache: line after line, a later one wins. */
export const apache: ReadBack = (text, path, isOwn) => {
	const sent: Record<string, string> = {};
	const erasing =
		/^Header always set (\S+) "((?:[^"\\]|\\.)*)" "expr=%\{HTTP:Sec-Fetch-Site\} == 'same-origin' && %\{THE_REQUEST\} =~ m#(.+)#"$/m.exec(
			text,
		);
	if (erasing && isOwn && new RegExp(erasing[3] ?? '').test(`GET ${path} HTTP/1.1`))
		sent[erasing[1] ?? ''] = unescaped(erasing[2] ?? '');
	const line = /^Header always set (\S+) "((?:[^"\\]|\\.)*)"(?: "expr=%\{REQUEST_URI\} =~ m#(.+)#")?$/gm;
	for (const [, name = '', value = '', pattern] of text.matchAll(line))
		if (pattern === undefined || new RegExp(pattern).test(path)) sent[name] = unescaped(value);
	return sent;
};

/** `_headers`, for a host where the last path that fits wins, and for one that joins all that fit with a comma. */
const headersFile =
	(both: (before: string, now: string) => string): ReadBack =>
	(text, path) => {
		const sent: Record<string, string> = {};
		let applies = false;
		for (const line of text.split('\n')) {
			if (line.startsWith('/')) applies = fits(line, path);
			const header = /^ {2}([\w-]+): (.+)$/.exec(line);
			if (!header || !applies) continue;
			const [, name = '', value = ''] = header;
			sent[name] = name in sent ? both(sent[name] ?? '', value) : value;
		}
		return sent;
	};

export const lastWins = headersFile((_, now) => now);

export const allJoined = headersFile((before, now) => `${before}, ${now}`);

const fits = (pattern: string, path: string): boolean =>
	pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern;

const unescaped = (value: string): string => value.replaceAll('\\"', '"');
