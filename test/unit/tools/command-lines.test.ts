import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';

/** Runs a command line as a person would, with `input` on standard input. */
const run = (name: string, input: string): { lines: Record<string, unknown>[]; status: number | null } => {
	const { stdout, status } = spawnSync('npx', ['--no-install', 'tsx', `tools/${name}.ts`, '-'], {
		input,
		encoding: 'utf8',
	});
	const lines = stdout.trim().split('\n').filter(Boolean);
	return { lines: lines.map((line) => JSON.parse(line) as Record<string, unknown>), status };
};

describe('npm run read', { timeout: 120_000 }, () => {
	it('prints one line for each message and an error line for each bad one, goes on, and ends with 1', () => {
		const { lines, status } = run(
			'read',
			[
				'{"id":"a","text":"I want to kill myself"}',
				'not json',
				'{"id":"b"}',
				'{"id":3,"text":"thank you"}',
			].join('\n'),
		);
		expect(lines).toHaveLength(4);
		expect(lines[0]).toMatchObject({
			id: 'a',
			decision: { stance: 'person-required', dangers: [{ kind: 'self-harm', level: 3 }] },
		});
		expect(lines[0]?.emotions).toHaveLength(28);
		expect(lines[1]).toEqual({ error: 'not JSON', line: 2 });
		expect(lines[2]).toMatchObject({ line: 3 });
		expect(lines[3]).toMatchObject({ id: 3, sentiment: 'positive' });
		expect(status).toBe(1);
	});
});

describe('npm run converse', { timeout: 120_000 }, () => {
	it('prints one line for each reply, in each conversation a memory of its own', () => {
		const { lines, status } = run(
			'converse',
			[
				'{"id":"a","country":"US","turns":["My landlord wants me out by Friday.","can I talk to a real person"]}',
				'{"id":"b","turns":["My landlord wants me out by Friday."]}',
			].join('\n'),
		);
		expect(lines.map(({ id, turn }) => [id, turn])).toEqual([
			['a', 1],
			['a', 2],
			['b', 1],
		]);
		expect(lines[0]?.reply).toMatch(/landlord/i);
		expect(lines[1]).toMatchObject({ stance: 'person-required' });
		expect(lines[1]?.helplines).toContain('us-988');
		expect(lines[2]?.reply).toBe(lines[0]?.reply);
		expect(status).toBe(0);
	});
});
