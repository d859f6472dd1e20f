import { expect, test } from 'vitest';
import { likelyPart } from '../../../../src/core/help/debt/part.ts';

test.each([
	[['Bailiffs are coming tomorrow'], 'rights'],
	[['a debt collector rang my mum'], 'rights'],
	[['what is breathing space?'], 'rights'],
	[['I got court papers about a loan'], 'dates'],
	[['there is a letter before action on the mat'], 'dates'],
	[['they keep calling me at work'], 'phone'],
	[['help me make a budget'], 'budget'],
	[['which bills do I pay'], 'debts'],
	[['bailiffs are coming', 'I need to make a budget'], 'budget'],
	[['bailiffs are coming', 'I am so scared'], 'rights'],
	[['the bailiffs wrote after the court papers'], 'rights'],
	[['I feel awful about money'], null],
	[[], null],
] as const)('%j', (said, part) => {
	expect(likelyPart(said)).toBe(part);
});
