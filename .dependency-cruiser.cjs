// The arrows of docs/architecture.md. An import against them fails `npm run check`.
const only = (from, to, why) => ({
	name: `${from.name}-only`,
	comment: why,
	severity: 'error',
	from: { path: from.path },
	to: { path: '^src/', pathNot: to },
});

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
	forbidden: [
		only({ name: 'core', path: '^src/core/' }, ['^src/core/'], 'The core asks nobody.'),
		only(
			{ name: 'ports', path: '^src/ports/' },
			['^src/(ports|core)/'],
			'A port speaks the words of the core.',
		),
		only(
			{ name: 'content', path: '^src/content/' },
			['^src/(content|core)/'],
			'Content is data typed against the core.',
		),
		only(
			{ name: 'turn', path: '^src/turn/' },
			['^src/(turn|ports|core)/'],
			'A turn knows the ports, not what is behind them.',
		),
		only(
			{ name: 'vault', path: '^src/vault/' },
			['^src/(vault|ports|core)/'],
			'The vault seals and keeps; where the copies lie it is told.',
		),
		only(
			{ name: 'vault-worker', path: '^src/vault-worker' },
			['^src/(vault|turn|adapters|ports|core|watch)/', '^src/vault-worker'],
			'The worker puts the vault together with its copies, and knows no part of the page.',
		),
		only(
			{ name: 'state', path: '^src/state/' },
			['^src/(state|turn|ports|core)/'],
			'State tells the turn what happened and listens.',
		),
		only(
			{ name: 'ui', path: '^src/(ui/|App)' },
			['^src/(ui|state|content|turn|ports|core)/'],
			'Screens show state and content; they open nothing.',
		),
		only(
			{ name: 'service-worker', path: '^src/service-worker' },
			['^src/(core|content|watch)/', '^src/service-worker/'],
			'The service worker serves files under the policy, and knows no part of the page.',
		),
		only(
			{ name: 'watch', path: '^src/watch/' },
			['^src/(watch|core)/'],
			'Every document and worker begins with it: it knows none of them.',
		),
		only(
			{ name: 'audit-page', path: '^src/(audit-page|ui/audit/|state/audit|adapters/audit/)' },
			[
				'^src/ui/(audit|parts)/',
				'^src/ui/styles',
				'^src/adapters/(audit|browser|catalogue)/',
				'^src/state/(audit|room)',
				'^src/(content|ports|core|watch)/',
			],
			'The page that checks the app holds no word and no key.',
		),
		only(
			{ name: 'models-page', path: '^src/(models-page|ui/models/|state/models|adapters/(shelf|catalogue)/)' },
			[
				'^src/ui/(models|parts)/',
				'^src/ui/styles',
				'^src/adapters/(browser|catalogue|shelf)/',
				'^src/navigation-guard',
				'^src/state/models',
				'^src/(content|ports|core|watch)/',
			],
			'The page that fetches models holds no word and no key.',
		),
		{
			name: 'adapters-apart',
			comment:
				'An adapter knows its own foreign thing, the worker it starts, the ports and the core, and no other adapter.',
			severity: 'error',
			from: { path: '^src/adapters/([^/]+)/' },
			to: { path: '^src/', pathNot: ['^src/adapters/$1/', '^src/$1[.]ts', '^src/(ports|core|watch)/'] },
		},
		{
			name: 'ports-are-types',
			comment: 'Ports are types only.',
			severity: 'error',
			from: { path: '^src/ports/' },
			to: { path: '^node_modules' },
		},
		{
			name: 'core-packages',
			comment: 'The core uses a language library and nothing with I/O.',
			severity: 'error',
			from: { path: '^src/core/' },
			to: {
				dependencyTypes: ['npm', 'npm-dev', 'core'],
				pathNot: ['node_modules/(chrono-node|compromise|syllable)/'],
			},
		},
		{
			name: 'no-dev-packages',
			comment: 'What ships does not need what builds.',
			severity: 'error',
			from: { path: '^src/' },
			to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
		},
		{
			name: 'no-cycles',
			severity: 'error',
			from: {},
			to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
		},
		{
			name: 'no-unresolved',
			severity: 'error',
			from: {},
			// The sources are cruised in a copy without what lies beside them.
			to: { couldNotResolve: true, pathNot: ['\\?(url|worker)', 'models[.]json$'] },
		},
	],
	options: {
		doNotFollow: { path: 'node_modules' },
		tsPreCompilationDeps: true,
		preserveSymlinks: true,
		enhancedResolveOptions: {
			extensions: ['.ts', '.svelte', '.js', '.json'],
			exportsFields: ['exports'],
			conditionNames: ['import', 'default', 'types'],
		},
	},
};
