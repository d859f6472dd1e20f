import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

/** Speech, notifications and built-in models: in some browsers other companies' servers do the work. */
const SENDING = [
	...['Notification', 'SpeechRecognition', 'webkitSpeechRecognition', 'speechSynthesis'],
	...['LanguageModel', 'Summarizer', 'Translator', 'LanguageDetector', 'Rewriter', 'Proofreader'],
];

/** Session restore, history, form data and spell check. */
const WRITTEN_DOWN = [
	[
		"AssignmentExpression[left.object.name='document'][left.property.name=/^(title|cookie)$/]",
		'Titles and cookies are kept in clear.',
	],
	[
		'MemberExpression[property.name=/^(pushState|replaceState)$/]',
		'The state of the history is kept in clear.',
	],
	[
		"MemberExpression[object.name='location'][property.name=/^(hash|search)$/]",
		'Addresses are kept in clear.',
	],
	["MemberExpression[property.name='showNotification']", 'Notifications show on a locked screen.'],
	[
		"MemberExpression[object.property.name='clipboard'][property.name=/^(read|readText|write)$/]",
		'The clipboard is written as text, by a tap, and never read.',
	],
	["SvelteElement[name.name='textarea']", 'What stands in it is kept in clear: take `WordsBox`.'],
	[`SvelteElement[name.name='title']`, 'Titles are kept in clear.'],
	[
		`SvelteElement[name.name='input']:not(:has(SvelteAttribute[key.name='autocomplete'])):not(:has(SvelteAttribute[key.name='type'] > SvelteLiteral[value=/^(checkbox|radio|file)$/]))`,
		'Say `autocomplete`: browsers keep what stands in an input, and ask their servers how it is filled.',
	],
	[
		`SvelteElement:has(SvelteAttribute[key.name='contenteditable']):not(:has(SvelteAttribute[key.name='spellcheck'] > SvelteLiteral[value='false']))`,
		'Say `spellcheck="false"`: some browsers send what is written to be spelled.',
	],
	[
		`SvelteElement:has(SvelteAttribute[key.name='contenteditable']):not(:has(SvelteAttribute[key.name='translate'] > SvelteLiteral[value='no']))`,
		'Say `translate="no"`: to translate a page sends it.',
	],
].map(([selector, message]) => ({ selector, message }));

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
		// What browsers send or write down by themselves: see *What holds it* in `docs/privacy.md`.
		files: ['src/**/*.ts', 'src/**/*.svelte'],
		rules: {
			'no-restricted-globals': [
				'error',
				...SENDING.map((name) => ({ name, message: 'It may send what is said.' })),
			],
			'no-restricted-syntax': ['error', ...WRITTEN_DOWN],
		},
	},
	{
		files: ['src/core/**/*.ts'],
		rules: {
			// The core has no clock, no chance and no page.
			'no-restricted-globals': [
				'error',
				...['window', 'document', 'navigator', 'fetch', 'crypto', 'performance', ...SENDING],
			],
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
