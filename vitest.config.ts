import { availableParallelism } from 'node:os';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig, mergeConfig } from 'vitest/config';
import { findChromium } from './tools/chromium.ts';
import viteConfig from './vite.config.ts';

const executablePath = findChromium();

export default mergeConfig(
	viteConfig,
	defineConfig({
		test: {
			// Two cores too: one test file in two waits for a browser, a disk or a clock.
			maxWorkers: Math.max(2, availableParallelism() - 1),
			projects: [
				{
					extends: true,
					test: {
						name: 'unit',
						include: ['test/unit/**/*.test.ts'],
						environment: 'node',
						// Two busy cores are slow: a test that hangs fails, one that waits for its turn does not.
						testTimeout: 30_000,
					},
				},
				{
					extends: true,
					test: {
						name: 'browser',
						include: ['test/browser/**/*.test.ts'],
						testTimeout: 60_000,
						browser: {
							enabled: true,
							headless: true,
							screenshotFailures: false,
							provider: playwright({
								launchOptions: {
									args: ['--no-sandbox', '--enable-unsafe-webgpu'],
									...(executablePath === null ? {} : { executablePath }),
								},
							}),
							instances: [{ browser: 'chromium' }],
						},
					},
				},
				{ extends: true, test: { name: 'eval', include: ['test/eval/**/*.test.ts'], environment: 'node' } },
				{
					extends: true,
					test: {
						name: 'e2e',
						include: ['test/e2e/**/*.test.ts'],
						environment: 'node',
						globalSetup: 'test/support/production-build.ts',
						testTimeout: 120_000,
						hookTimeout: 120_000,
						// Two browsers wait enough to share two cores; beside more they would be slow: after the rest.
						maxWorkers: 2,
						sequence: { groupOrder: 1 },
					},
				},
				{
					extends: true,
					test: {
						name: 'models',
						include: ['test/models/**/*.test.ts'],
						environment: 'node',
						testTimeout: 240_000,
						hookTimeout: 120_000,
						fileParallelism: false,
						// A browser that computes on the processor what a GPU would takes both cores.
						sequence: { groupOrder: 3 },
					},
				},
				{
					extends: true,
					test: {
						name: 'outside',
						include: ['test/outside/**/*.test.ts'],
						environment: 'node',
						globalSetup: 'test/support/production-build.ts',
						testTimeout: 60_000,
						// Each has a browser and a network of its own, and looks at what it does in its own time: after the rest.
						maxWorkers: 2,
						sequence: { groupOrder: 4 },
					},
				},
				{
					extends: true,
					test: {
						name: 'crash',
						include: ['test/crash/**/*.test.ts'],
						environment: 'node',
						testTimeout: 1_200_000,
						hookTimeout: 120_000,
						fileParallelism: false,
						// Killing browsers takes both cores: after everything else.
						sequence: { groupOrder: 2 },
					},
				},
			],
		},
	}),
);
