import { expect, test } from 'vitest';
import { HELPLINES } from '../../../src/content/people/helplines.ts';
import type { Contact } from '../../../src/core/people/helpline.ts';
import { splitAtNumbers } from '../../../src/ui/conversation/split-at-numbers.ts';

const call = (number: string): Contact => ({ kind: 'call', number });
const text = (number: string): Contact => ({ kind: 'text', number, word: null });

test.each<{ sentence: string; contacts: readonly Contact[]; pieces: readonly (string | Contact)[] }>([
	{ sentence: 'Nothing to call.', contacts: [call('999')], pieces: ['Nothing to call.'] },
	{ sentence: 'Nothing known: 999.', contacts: [], pieces: ['Nothing known: 999.'] },
	{
		sentence: 'Call 116 123, or text SHOUT to 85258.',
		contacts: [call('116 123'), text('85258')],
		pieces: ['Call ', call('116 123'), ', or text SHOUT to ', text('85258'), '.'],
	},
	{ sentence: '999', contacts: [call('999')], pieces: [call('999')] },
	{
		sentence: 'Call or text 988.',
		contacts: [call('988'), text('988')],
		pieces: ['Call or text ', call('988'), '.'],
	},
	{ sentence: 'Not 9991 and not 1999.', contacts: [call('999')], pieces: ['Not 9991 and not 1999.'] },
	{
		sentence: 'On 111 222.',
		contacts: [call('111'), call('111 222')],
		pieces: ['On ', call('111 222'), '.'],
	},
])('"$sentence" is split at the numbers it names', ({ sentence, contacts, pieces }) => {
	expect(splitAtNumbers(sentence, contacts)).toEqual(pieces);
});

test('no number of a helpline holds more than digits and spaces', () => {
	for (const { contacts } of HELPLINES)
		for (const { number } of contacts) expect(number).toMatch(/^[\d ]+$/u);
});
