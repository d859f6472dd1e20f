import { readFileSync } from 'node:fs';

// What the first screen fetches, as the built page names it: chunks are split and named by the build.
const page = () => {
	try {
		return readFileSync('dist/index.html', 'utf8');
	} catch {
		return '';
	}
};

export default [
	{
		name: 'First load without workers',
		path: [...page().matchAll(/(?:src|href)="\.\/(assets\/[^"]+)"/g)].map(([, file]) => `dist/${file}`),
		limit: '120 kB',
		brotli: true,
	},
];
