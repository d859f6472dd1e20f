import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

export default ts.config(
	{ ignores: ['dist', 'node_modules', 'public', 'training'] },
	js.configs.recommended,
	...ts.configs.strictTypeChecked,
	...ts.configs.stylisticTypeChecked,
	...svelte.configs.recommended,
	...svelte.configs.prettier,
	{
		languageOptions: {
			globals: { ...globals.browser },
			parserOptions: {
				project: ['tsconfig.json', 'tsconfig.worker.json', 'tsconfig.node.json'],
				extraFileExtensions: ['.svelte'],
			},
		},
		rules: {
			eqeqeq: 'error',
			'no-console': 'error',
			'@typescript-eslint/consistent-type-definitions': ['error', 'type'],
			'@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
			'@typescript-eslint/switch-exhaustiveness-check': 'error',
			// `void promise` says that nobody waits; arrow shorthands read better without braces.
			'@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
			'@typescript-eslint/no-meaningless-void-operator': 'off',
		},
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: { parserOptions: { parser: ts.parser, svelteConfig } },
	},
	{
		files: ['**/*.svelte'],
		rules: {
			// ESLint sees the props of other components as `any`; svelte-check knows and checks their types.
			'@typescript-eslint/no-unsafe-argument': 'off',
			'@typescript-eslint/no-unsafe-assignment': 'off',
			'@typescript-eslint/no-unsafe-call': 'off',
			'@typescript-eslint/no-unsafe-member-access': 'off',
			'@typescript-eslint/no-unsafe-return': 'off',
		},
	},
	{
		files: ['src/core/**/*.ts'],
		rules: {
			// The core has no clock, no chance and no page.
			'no-restricted-globals': ['error', 'window', 'document', 'navigator', 'fetch', 'crypto', 'performance'],
			'no-restricted-properties': [
				'error',
				{ object: 'Date', property: 'now' },
				{ object: 'Math', property: 'random' },
			],
		},
	},
	{
		files: ['tools/**/*.ts', 'test/**/*.ts', '*.config.ts', '*.js', '*.cjs'],
		languageOptions: { globals: { ...globals.node } },
		rules: { 'no-console': 'off' },
	},
	{
		files: ['**/*.js', '**/*.cjs'],
		...ts.configs.disableTypeChecked,
	},
);
