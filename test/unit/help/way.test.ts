import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { ADDRESSES } from '../../../src/content/en/addresses.ts';
import {
	EMPTY_WAY,
	FORMS,
	formFor,
	PLACES,
	wayIn,
	wishesOf,
	withChoice,
	type Form,
	type Place,
	type WaySheet,
} from '../../../src/core/help/way.ts';
import { readWishes } from '../../../src/core/reply/wishes.ts';
import { wayShape } from '../../../src/vault/sheets/way-shape.ts';
import { aSheet } from '../../support/a-sheet.ts';

const ALL = Object.keys(PLACES) as Place[];
const chose = (...choices: readonly (readonly [Place, Form])[]): WaySheet =>
	choices.reduce((way, [place, form]) => withChoice(way, place, form), EMPTY_WAY);

const ways = fc
	.array(
		fc
			.constantFrom(...ALL)
			.chain((place) => fc.constantFrom(...PLACES[place]).map((form) => [place, form] as const)),
	)
	.map((choices) => chose(...choices));

describe('the way in which a person takes things in', () => {
	test.each([
		['nothing', EMPTY_WAY, [], 'picture'],
		['a table of money', chose(['budget', 'table']), [], 'table'],
		['what is not offered here', chose(['budget', 'short']), [], 'picture'],
		['most of them', chose(['budget', 'picture'], ['times', 'table'], ['tests', 'table']), [], 'table'],
		['of equals the newest', chose(['times', 'table'], ['budget', 'picture']), [], 'picture'],
		[
			'here, whatever elsewhere',
			chose(['mood', 'picture'], ['times', 'table'], ['tests', 'table']),
			[],
			'picture',
		],
		['a wish in words, which is not offered here', EMPTY_WAY, ['shorter', 'list'], 'picture'],
	] as const)('learnt from %s', (_, way, wishes, form) => {
		expect(formFor(way, 'mood', wishes)).toBe(form);
	});

	test('is what was wished for in words, until something is chosen', () => {
		expect(formFor(EMPTY_WAY, 'debts', ['shorter'])).toBe('short');
		expect(formFor(EMPTY_WAY, 'times', ['shorter', 'list'])).toBe('list');
		expect(formFor(chose(['times', 'table']), 'tests', ['list'])).toBe('table');
	});

	test('is always a form of the place, and there what was chosen there last', () => {
		fc.assert(
			fc.property(ways, fc.constantFrom(...ALL), fc.constantFrom(...FORMS), (way, place, form) => {
				expect(PLACES[place]).toContain(formFor(way, place, []));
				const next = withChoice(way, place, form);
				expect(next.choices.filter((choice) => choice.place === place)).toEqual([{ place, form }]);
				if ((PLACES[place] as readonly Form[]).includes(form)) expect(formFor(next, place, [])).toBe(form);
				expect(v.parse(wayShape, JSON.parse(JSON.stringify(next)))).toEqual(next);
			}),
		);
	});

	test('is none where it cannot be read', () => {
		expect(wayIn([aSheet(), { tool: 'way', changedAt: aSheet().changedAt, sheet: null }])).toEqual(EMPTY_WAY);
		const way = chose(['mood', 'table']);
		expect(wayIn([aSheet(), aSheet({ tool: 'way', sheet: way })])).toEqual(way);
		expect(v.safeParse(wayShape, { choices: [{ place: 'moon', form: 'table' }] }).success).toBe(false);
	});
});

describe('a reply', () => {
	const short = chose(['budget', 'short'], ['debts', 'short']);

	test('is short once two places agree, and not after one', () => {
		expect(wishesOf(chose(['budget', 'short']))).toEqual([]);
		expect(wishesOf(short)).toEqual(['shorter']);
		expect(wishesOf(chose(['times', 'list'], ['tests', 'table']))).toEqual(['list']);
		expect(wishesOf(chose(['times', 'picture'], ['tests', 'picture']))).toEqual([]);
	});

	test('goes by what is said before what was learnt', () => {
		expect(readWishes('My rent is due.', [], ADDRESSES, wishesOf(short))).toEqual(['shorter']);
		const [longer] = ADDRESSES.unwishes.shorter;
		expect(readWishes(longer ?? '', [], ADDRESSES, wishesOf(short))).toEqual([]);
	});
});
