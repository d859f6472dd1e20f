import { expect, it } from 'vitest';
import { flipPerson } from '../../../src/core/reply/grammar/person.ts';
import { readSentences } from '../../../src/core/reply/language.ts';

const flip = (text: string): string | null => flipPerson(readSentences(text)[0] ?? []);

/** What a person says, and what the guide may say back to them. */
const SAID: readonly (readonly [said: string, back: string])[] = [
	// The pronouns, one by one.
	['I owe my sister money', 'you owe your sister money'],
	['My landlord called me', 'your landlord called you'],
	['The debt is mine', 'the debt is yours'],
	['I blame myself', 'you blame yourself'],
	['We lost our home', 'you lost your home'],
	['They threw us out', 'they threw you out'],
	['The house is ours', 'the house is yours'],
	['We did it ourselves', 'you did it yourselves'],
	['He gave it to me', 'he gave it to you'],
	['My own mother said it', 'your own mother said it'],
	// Verbs that change with the person.
	['I am tired', 'you are tired'],
	['I was told to wait', 'you were told to wait'],
	["I wasn't ready", "you weren't ready"],
	['I have no money', 'you have no money'],
	["I haven't slept", "you haven't slept"],
	["I don't know what to do", "you don't know what to do"],
	["I can't cope", "you can't cope"],
	['I really am trying', 'you really are trying'],
	['I just was too slow', 'you just were too slow'],
	['I never was good at this', 'you never were good at this'],
	// Contractions, with both kinds of apostrophe and with none.
	["I'm scared", "you're scared"],
	['I’m scared', "you're scared"],
	['im scared', "you're scared"],
	["I've tried everything", "you've tried everything"],
	['ive tried everything', "you've tried everything"],
	["I'd leave tomorrow", "you'd leave tomorrow"],
	["I'll lose the flat", "you'll lose the flat"],
	["We're behind on the rent", "you're behind on the rent"],
	["we've got nothing left", "you've got nothing left"],
	['i dont want to go home', "you don't want to go home"],
	['i wasnt asked', "you weren't asked"],
	['i cant sleep', "you can't sleep"],
	['i didnt say anything', "you didn't say anything"],
	// Verbs that do not change because their subject is somebody else.
	['My mum was ill when I called', 'your mum was ill when you called'],
	['It was my fault', 'it was your fault'],
	['He was angry with me', 'he was angry with you'],
	['There was nothing I could do', 'there was nothing you could do'],
	['My boss said she was sorry', 'your boss said she was sorry'],
	['It was me who called', 'it was you who called'],
	['everyone was staring at me', 'everyone was staring at you'],
	["my dad wasn't there for me", "your dad wasn't there for you"],
	// Two verbs with one subject, and two subjects.
	['I went home and was told to leave', 'you went home and were told to leave'],
	['I got there late and was sent away', 'you got there late and were sent away'],
	['I cried and my mum was angry', 'you cried and your mum was angry'],
	['She left and I was alone', 'she left and you were alone'],
	['I lost my job and was evicted', 'you lost your job and were evicted'],
	['when I was little my uncle was kind', 'when you were little your uncle was kind'],
	// Somebody and I.
	['My husband and I were told no', 'you and your husband were told no'],
	['me and my ex was arguing', 'you and your ex were arguing'],
	['me and my girlfriend broke up', 'you and your girlfriend broke up'],
	['my sister and me are close', 'you and your sister are close'],
	['myself and my wife are separating', 'you and your wife are separating'],
	['they shouted at my wife and me', 'they shouted at your wife and you'],
	// Words that only look like the first person, or like a name.
	['He works in a mine near us', 'he works in a mine near you'],
	['the coal mine closed and I lost my job', 'the coal mine closed and you lost your job'],
	['I will mark the date', 'you will mark the date'],
	['may is hard for me', 'may is hard for you'],
	// Spoken and dialect.
	['me mum is poorly', 'your mum is poorly'],
	["he don't love me", "he doesn't love you"],
	["my dad don't talk to me", "your dad doesn't talk to you"],
	["I ain't sleeping", "you aren't sleeping"],
	["she ain't coming back to me", "she isn't coming back to you"],
	['i gotta move out', 'you have to move out'],
	['im gonna lose my job', "you're going to lose your job"],
	['i wanna go home', 'you want to go home'],
	['i dunno who to ask', "you don't know who to ask"],
	['my bf left me bc im ill', "your boyfriend left you because you're ill"],
	['i should of told my mum', 'you should have told your mum'],
	['its killing me', "it's killing you"],
	['i lost alot of ppl i love', 'you lost a lot of people you love'],
	['i am so fucking tired', 'you are so tired'],
	// Names, days and capitals.
	['Sarah left me', 'Sarah left you'],
	['i told sarah about my debts', 'you told Sarah about your debts'],
	['The bailiffs come on friday', 'the bailiffs come on Friday'],
	['I have an appointment in london on monday', 'you have an appointment in London on Monday'],
	['I WAS FIRED TODAY', 'you were fired today'],
	['I got my hiv test back', 'you got your HIV test back'],
	['I HATE my job', 'you hate your job'],
	['Everything reminds me of her', 'everything reminds you of her'],
	['I live in the UK', 'you live in the UK'],
	// Commas stay, end marks go.
	['I work, I sleep, I work.', 'you work, you sleep, you work'],
	['I am so alone!!!', 'you are so alone'],
	// Hyphens and what the library parts.
	['my step-dad hates me', 'your step-dad hates you'],
	['my mum’s illness is getting worse', "your mum's illness is getting worse"],
	["my landlord's selling the flat", "your landlord's selling the flat"],
	// What is quoted is somebody else's I.
	['He said "I hate you" to me', 'he said "I hate you" to you'],
	['my mum says “I am ashamed of you” and I cry', 'your mum says "I am ashamed of you" and you cry'],
	// Tense stays.
	['I had been waiting for my results', 'you had been waiting for your results'],
	['I used to love my work', 'you used to love your work'],
	['We were going to get married', 'you were going to get married'],
	['Not only was I late', 'not only were you late'],
	// As people write who speak another language at home.
	['I think he do this on purpose', 'you think he does this on purpose'],
	['why he help me', 'why he helps you'],
	['I know she have no time for me', 'you know she has no time for you'],
	['did he help me', 'did he help you'],
	// A country, and shouting.
	['I work for a US client', 'you work for a US client'],
	['I woke him over my BALLS', 'you woke him over your balls'],
	['its friday and I am tired', "it's Friday and you are tired"],
];

it.each(SAID)('%s → %s', (said, back) => {
	expect(flip(said)).toBe(back);
});

it.each([
	'I want you to tell me',
	'are you listening to me',
	'your answers are useless',
	"you're not helping me",
	'u dont get me',
	'I wanted to ask yourself something',
])('does not turn round what speaks to the listener: %s', (said) => {
	expect(flip(said)).toBeNull();
});

it('has at least eighty rows', () => {
	expect(SAID.length).toBeGreaterThanOrEqual(80);
});
