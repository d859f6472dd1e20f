import { describe, expect, it } from 'vitest';
import { ADDRESSES } from '../../../src/content/en/addresses.ts';
import { MEMORY, MEMORY_COMMANDS } from '../../../src/content/en/memory.ts';
import { NOTES } from '../../../src/content/en/notes.ts';
import type { Instant, TurnId } from '../../../src/core/brand.ts';
import { answerFromNotes, sayForget } from '../../../src/core/memory/answer-from-notes.ts';
import { matchForget } from '../../../src/core/memory/match-forget.ts';
import {
	isOffRecord,
	readMemoryCommand,
	type MemoryCommand,
} from '../../../src/core/memory/memory-command.ts';
import type { Note, NoteId } from '../../../src/core/memory/note.ts';
import { readAddress } from '../../../src/core/reply/address.ts';
import { aNote } from '../../support/a-note.ts';
import { aTurn } from '../../support/a-turn.ts';

const before: MemoryCommand = { is: 'do-not-remember', of: 'before' };
const now: MemoryCommand = { is: 'do-not-remember', of: 'this' };
const that: MemoryCommand = { is: 'forget', about: null };
const forget = (about: string): MemoryCommand => ({ is: 'forget', about });
const everything: MemoryCommand = { is: 'forget-everything' };
const me: MemoryCommand = { is: 'what-remembered', about: null };
const known = (about: string): MemoryCommand => ({ is: 'what-remembered', about });
const told = (about: string): MemoryCommand => ({ is: 'told-before', about });
const remember = (words: string): MemoryCommand => ({ is: 'remember', words });

const SAID: readonly (readonly [said: string, command: MemoryCommand | null])[] = [
	// Do not remember.
	['do not remember this', before],
	["Don't remember that.", before],
	["please don't save that", before],
	["Don't keep this, please", before],
	['dont write this down', before],
	["don't remember what I just said", before],
	['off the record', before],
	['This is off the record.', before],
	['My sister took the money. Off the record please.', now],
	["Don't remember this: my sister took the money", now],
	['Off the record, I hate my job', now],
	['no notes on this', before],
	['can you not remember this', before],
	['off the record my sister stole it', now],
	['leave this out of your memory', before],
	["could you not tell me what's wrong", null],
	["I don't remember this", null],
	["I don't remember that night", null],
	["don't remember much", null],
	["don't remember", null],
	["he told me off the record that I'm out", null],
	['my boss said it was off the record', null],
	["I don't save anything, it all goes on rent", null],
	["don't keep that from me", null],
	["I can't keep this up", null],
	['do not save me', null],
	["we don't keep records of this at work", null],
	['I never remember this stuff', null],
	// Forget.
	['forget what I said about Sam', forget('Sam')],
	['please forget what I said about my sister', forget('my sister')],
	['Can you forget what I told you about my job', forget('my job')],
	['can you forget the bit about my sister', forget('my sister')],
	['forget about my job', forget('my job')],
	['forget everything about Sam', forget('Sam')],
	['delete everything I said about the debt', forget('the debt')],
	['delete the notes about my mum', forget('my mum')],
	['forget I mentioned Sam', forget('Sam')],
	['forget that', that],
	['Forget that please', that],
	['forget what I said', that],
	['forget I said that', that],
	['delete my last message', that],
	['forget everything', everything],
	['delete everything you know about me', everything],
	['erase it all', everything],
	['forget everything about me', everything],
	["I can't forget that night", null],
	["I can't forget about Sam", null],
	['I want to forget about Sam', null],
	['how do I forget about him', null],
	['help me forget about Sam', null],
	['he told me to forget about my job', null],
	['forget about it', null],
	['forget about tomorrow', null],
	['Forget about my problems for a minute', null],
	['forget it', null],
	['just forget about him', null],
	['Forget about the rent, I cannot even buy food', null],
	['she will forget everything', null],
	['I forget everything when I panic', null],
	['I keep telling myself to forget that', null],
	['my dad said forget what I said about Sam', null],
	['I deleted everything he sent', null],
	['I want to forget everything', null],
	["I'm trying to forget that", null],
	['will I ever forget that?', null],
	['did you forget what I said about Sam?', null],
	// What is remembered.
	['what do you remember about me', me],
	['What do you know about me?', me],
	['what do you remember', me],
	['do you remember me?', me],
	['what have I told you so far', me],
	['tell me what you remember about me', me],
	['so what do you have saved about me', me],
	['What do you remember about Sam?', known('Sam')],
	['what do you remember about my sister', known('my sister')],
	['do you remember anything about my job', known('my job')],
	['do you remember who Sam is', known('Sam')],
	['do you remember my sister', known('my sister')],
	['what did I tell you about Sam?', known('Sam')],
	['what have I told you about my mum', known('my mum')],
	["what's my sister's name", known('my sister')],
	['what was my sister called?', known('my sister')],
	["what's my name?", known('my name')],
	["what's my next step", null],
	['what do you know about bailiffs', null],
	['what do you know about chlamydia?', null],
	['I wonder what he remembers about me', null],
	["I don't know what you remember", null],
	['what do I remember about that night', null],
	['do you remember being young?', null],
	['she asked me what do you know about me', null],
	['nobody knows who Sam is', null],
	['do you know who I am', null],
	['what did I do wrong', null],
	['what did he tell you', null],
	['my nan asks do you remember me every day', null],
	// Told before.
	['do you remember when I told you about Sam', told('Sam')],
	['Do you remember what I said about my boss?', told('my boss')],
	['remember when I told you about the letter?', told('the letter')],
	['have I told you about my sister?', told('my sister')],
	['did I tell you about the interview?', told('the interview')],
	['did I mention that my dad died?', told('my dad died')],
	['do you remember that my dad died?', told('my dad died')],
	['I remember when I told you about Sam', null],
	['he remembers what I said about my boss', null],
	['did he tell you about my sister?', null],
	['have I told my mum about it?', null],
	['did I do it?', null],
	['she never told you about Sam', null],
	["I can't remember what I said about it", null],
	['remember when we were young', null],
	['do you remember the beach', null],
	// Remember this.
	['remember that my sister is called Ana', remember('my sister is called Ana')],
	['Please remember that I work nights', remember('I work nights')],
	['remember my sister is called Ana', remember('my sister is called Ana')],
	["Don't forget that I have two kids", remember('I have two kids')],
	['Could you remember that I hate phone calls?', remember('I hate phone calls')],
	['note that my exam is in June', remember('my exam is in June')],
	['Remember this: my exam is in June', remember('my exam is in June')],
	['for next time, my name is Jo', remember('my name is Jo')],
	['I remember that my mum used to sing', null],
	["I can't remember that night", null],
	['remember that time we went to Hull', null],
	['remember that night', null],
	['remember that you are loved', null],
	['mum always said remember that I love you', null],
	['do you remember that?', null],
	["remember, I'm always here for you", null],
	['remember that staying positive is very important', null],
	['remember to breathe', null],
	['I must remember that my rent is due', null],
	['remember me', null],
	['remember that feeling', null],
	['he said he would remember that I work nights', null],
];

describe('a command to the memory', () => {
	it.each(SAID)('%s: %j', (said, command) => {
		expect(readMemoryCommand(said, MEMORY_COMMANDS)).toEqual(command);
	});

	it('is heard at the end of a message too, and not in the middle of one', () => {
		const story = 'My sister took the money. I told nobody. It was ours. I cried.';
		expect(readMemoryCommand(`${story} Forget what I said about Sam.`, MEMORY_COMMANDS)).toEqual(
			forget('Sam'),
		);
		const middle = `I told nobody. It was hers. Forget what I said about Sam. ${story}`;
		expect(readMemoryCommand(middle, MEMORY_COMMANDS)).toBeNull();
	});

	it('not to remember is heard wherever it stands', () => {
		const middle = 'One. Two things. Three of them. Off the record, I left. Five now. Six now. Seven now.';
		expect(isOffRecord(middle, MEMORY_COMMANDS)).toBe(true);
		expect(isOffRecord('My boss said it was off the record.', MEMORY_COMMANDS)).toBe(false);
	});
});

describe('as an address', () => {
	it.each([
		["don't remember this", 'do-not-remember'],
		['forget what I said about Sam', 'forget-that'],
		['forget everything', 'forget-that'],
		['what do you remember about Sam?', 'what-do-you-remember'],
		['have I told you about my sister?', 'told-before'],
		['Remember that I work nights', 'remember-this'],
		[
			'Remember that I work nights. And my husband left me yesterday and I have nobody to talk to at all.',
			null,
		],
		[
			'Off the record, my husband left me yesterday and I have nobody at all to tell it to in this town.',
			null,
		],
		["I can't forget that night", null],
		['I want to delete this part of my life', null],
		['my mum asked do you remember the beach', null],
	])('%s: %s', (said, address) => {
		expect(readAddress(said, ADDRESSES)).toBe(address);
	});
});

let count = 0;
const note = (text: string, parts: Partial<Note> = {}): Note =>
	aNote({
		id: `note-${(count += 1)}` as NoteId,
		text,
		words: text,
		subjects: [],
		turn: null,
		at: count as Instant,
		kind: 'life',
		standing: 'kept',
		isSensitive: false,
		...parts,
	});
const named = (name: string, kin: string, parts: Partial<Note> = {}): Note =>
	note(`Your ${kin} is called ${name}.`, { kind: 'person', subjects: [name, `your ${kin}`], ...parts });
const said = (id: string, words: string) => aTurn({ id: id as TurnId, said: words });

describe('what goes when something is to be forgotten', () => {
	const sam = named('Sam', 'ex');
	const job = note('You work nights.', { subjects: ['work', 'job'] });
	const turns = [
		said('one', 'Sam texted again'),
		said('two', 'it was the same as ever'),
		said('three', 'my ex came to the door'),
		said('four', 'her ex is fine'),
		said('five', 'I hate my job'),
		said('six', "Sam's mother rang"),
	];
	const match = (about: string | null, notes: readonly Note[] = [sam, job]): readonly string[] => {
		const found = matchForget(about, notes, turns, NOTES);
		return [...found.turns.map(({ id }) => id), ...found.notes.map(({ text }) => text)];
	};

	it('is what names the person, by name or by who they are, in whole words', () => {
		expect(match('Sam')).toEqual(['one', 'three', 'six', 'Your ex is called Sam.']);
		expect(match('my ex')).toEqual(['one', 'three', 'six', 'Your ex is called Sam.']);
	});

	it('is by the name alone where two people are called alike to the notes', () => {
		expect(match('Sam', [sam, named('Lee', 'ex')])).toEqual(['one', 'six', 'Your ex is called Sam.']);
	});

	it('is what speaks of the thing, in other words for it too', () => {
		expect(match('my job')).toEqual(['five', 'You work nights.']);
	});

	it('is the last turn with its notes, when only *that* is said', () => {
		const last = note('You have two kids.', { turn: 'six' as TurnId });
		expect(match(null, [sam, last])).toEqual(['six', 'You have two kids.']);
	});

	it('is what came from a turn that goes', () => {
		const from = note('You have two kids.', { turn: 'one' as TurnId });
		expect(match('Sam', [from])).toContain('You have two kids.');
	});

	it('is nothing where nothing speaks of it, or of small words alone', () => {
		expect(match('Priya')).toEqual([]);
		expect(match('it')).toEqual([]);
		expect(match('the')).toEqual([]);
	});

	it('is said before it goes', () => {
		const found = matchForget('my ex', [sam], turns, NOTES);
		expect(sayForget('my ex', found, MEMORY)).toBe(
			'About your ex: 3 messages and one note. Nothing goes until you tap below.',
		);
		expect(sayForget('Priya', { notes: [], turns: [] }, MEMORY)).toContain('nothing here about that');
	});
});

describe('what is remembered', () => {
	const answer = (about: string | null, notes: readonly Note[]): readonly string[] =>
		answerFromNotes(about, notes, { notes: NOTES, memory: MEMORY }).sentences;

	const ana = named('Ana', 'sister');
	const lives = note('Your sister lives in Spain.', { kind: 'person', subjects: ['your sister'] });
	const dave = named('Dave', 'boss');
	const work = note('You work nights.', { subjects: ['work', 'job'] });
	const secret = note('You are gay.', { isSensitive: true, subjects: ['identity'] });

	it('is told from notes, people first and each person together', () => {
		expect(answer(null, [work, ana, dave, lives])).toEqual([
			MEMORY.known,
			'Your sister is called Ana.',
			'Your sister lives in Spain.',
			'Your boss is called Dave.',
			'You work nights.',
		]);
	});

	it('is of one person, by name or by who they are', () => {
		for (const about of ['Ana', 'my sister'])
			expect(answer(about, [work, ana, dave, lives])).toEqual([
				MEMORY.known,
				'Your sister is called Ana.',
				'Your sister lives in Spain.',
			]);
	});

	it('never says a sensitive note, and says that there is one', () => {
		expect(answer(null, [work, secret])).toEqual([MEMORY.known, 'You work nights.', MEMORY.private.one]);
		expect(answer(null, [secret]).join(' ')).not.toContain('gay');
	});

	it('leaves out what waits for a yes, what was superseded, and steps that are done', () => {
		const out = [
			note('You have two kids.', { standing: 'proposed' }),
			note('You live in Hull.', { standing: 'superseded' }),
			note('You said you would call them.', { kind: 'step', done: 'done' }),
		];
		expect(answer(null, out)).toEqual([MEMORY.nothing]);
	});

	it('is nothing where nothing was told', () => {
		expect(answer('Priya', [ana, work])).toEqual([MEMORY.nothingAbout]);
		expect(answer(null, [])).toEqual([MEMORY.nothing]);
	});

	it('gives the notes it used, for the receipt', () => {
		const { used } = answerFromNotes(null, [work, secret], { notes: NOTES, memory: MEMORY });
		expect(used).toEqual([work.id]);
	});

	it('stops after ten, and says where the rest is', () => {
		const many = Array.from({ length: 14 }, (_, index) => note(`You have ${index} kids.`));
		expect(answer(null, many)).toHaveLength(12);
		expect(answer(null, many).at(-1)).toBe(MEMORY.more);
	});
});
