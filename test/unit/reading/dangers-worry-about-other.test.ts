import { describe, expect, it } from 'vitest';
import { LEXICON } from '../../../src/content/en/lexicon.ts';
import { findCues } from '../../../src/core/reading/lexicon.ts';

const isWorry = (said: string): boolean =>
	findCues(said, LEXICON).some(
		({ cue }) => typeof cue.means === 'object' && cue.means.kind === 'worry-about-other',
	);

/** As people type it: as it stands, without apostrophes, with curly ones, and in capitals. */
const typings = (said: string): readonly string[] => [
	said,
	said.replaceAll("'", ''),
	said.replaceAll("'", '’'),
	said.toUpperCase(),
];

describe('worry about somebody else', () => {
	it.each([
		'my friend wants to die',
		'they argued on friday and I guess he put his hands on her neck',
		'I think my mate is suicidal',
		'my sister told me she wants to kill herself',
		'my brother says he will hang himself',
		'my boyfriend says he wants to be dead',
		'coworker talks about suicide',
		"my mum said she doesn't want to live any more",
		'how do I help a suicidal friend',
		'dad has nothing to live for, he says',
		'my flatmate posted goodbye and is not answering',
		'my wife has been saving up her pills',
		"I'm scared he will hurt himself",
		'she is threatening to cut herself',
		'my daughter is cutting herself',
		'my roommate cuts herself and I promised not to tell',
		'there are fresh cuts on his arms',
		'my son self harms',
		'my friend makes herself sick after dinner',
		'my grandad has stopped eating',
		'she took a whole box of paracetamol',
		"my son won't wake up",
		"he's gone blue and I don't know what to do",
		'my baby is floppy',
		'mum is having a seizure',
		"her boyfriend hits her and she won't leave",
		"my sister's husband beats her",
		'my husband hits our son',
		'my niece has been raped by her uncle',
		'my brother hears voices',
		"my husband hasn't slept in five days and thinks they are watching",
	])('is heard in “%s”', (said) => {
		for (const typed of typings(said)) expect(isWorry(typed), typed).toBe(true);
	});

	it.each([
		'my cat tries to kill herself daily by running under my feet',
		'mate said kms over a parking ticket lol',
		"he said he'd kill himself if Arsenal lost",
		'my sister wants to die her hair pink',
		'she wanted to die at home',
		'the character in my book wants to kill himself',
		"I'm writing a story where a girl is suicidal",
		'what do you do if someone is suicidal',
		'he never hits her',
		"my friend's husband beats her at tennis",
		'years ago her boyfriend hit her',
		'the baby kicked my boyfriend in the ear',
		'my apprentice cut his arm on a radiator',
		'he cuts himself shaving',
		'she cuts herself such slack now',
		"my friend doesn't eat meat",
		'dad has stopped smoking',
		'she took the bus to town',
		'mum takes her tablets with breakfast',
		'my toddler drank the bath water',
		'my son ate my whole chocolate bar',
		"my sister's choking up, wedding speech",
		'she has blue eyes',
		'he is blue with cold, lol',
		'they are cutting the gas off on Friday',
		'we cut the cake and she cried',
		'my roommate gave me a goodbye card for my new job',
		'my uncle died years ago',
		'she said goodbye and went to the library',
		'my daughter is quiet since the exam',
		'worried about my son, he has a driving test tomorrow',
		'my kids will not wake up for school on Mondays, if I let them',
	])('is not heard in “%s”', (said) => {
		for (const typed of typings(said)) expect(isWorry(typed), typed).toBe(false);
	});
});
