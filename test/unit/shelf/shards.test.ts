import { describe, expect, it } from 'vitest';
import { readShards } from '../../../src/adapters/shelf/shards.ts';

const BASE = 'https://host.example/model/resolve/main/';

const read = (records: unknown) => readShards(JSON.stringify({ metadata: {}, records }), BASE);

describe('a list of weights', () => {
	it('gives each shard its address under the model’s folder', () => {
		expect(read([{ dataPath: 'params_shard_0.bin', format: 'raw-shard', nbytes: 5, records: [] }])).toEqual([
			{ path: 'params_shard_0.bin', url: `${BASE}params_shard_0.bin`, bytes: 5, sha256: null, blocks: null },
		]);
	});

	it.each([
		'../other/params.bin',
		'/params.bin',
		'//elsewhere.example/params.bin',
		'https://elsewhere.example/params.bin',
		'a/../../params.bin',
		'.hidden',
		'',
		'params.bin?x=1',
		'par%2e%2e/ams.bin',
		'x'.repeat(300),
	])('is none when it leads elsewhere: %s', (dataPath) => {
		expect(read([{ dataPath, nbytes: 5 }])).toBe(null);
	});

	it.each([0, -1, 1.5, '5', null, 2 ** 60])('is none with a length of %s', (nbytes) => {
		expect(read([{ dataPath: 'a.bin', nbytes }])).toBe(null);
	});

	it('is none when it is empty, names one file twice, or is no list', () => {
		expect(read([])).toBe(null);
		const record = { dataPath: 'a.bin', nbytes: 5 };
		expect(read([record, record])).toBe(null);
		expect(read('a.bin')).toBe(null);
		expect(readShards('not JSON', BASE)).toBe(null);
	});
});
