import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LEXICON } from '../../../src/content/en/lexicon.ts';
import { normalise } from '../../../src/core/reading/normalise.ts';

const [ENGLISH, OTHERS] = LEXICON.tongues.map(({ vocabulary }) => vocabulary);

const anyText = fc.oneof(
	fc.string({ unit: 'grapheme', maxLength: 60 }),
	fc.string({ unit: 'binary', maxLength: 60 }),
	// Lone halves of surrogate pairs too.
	fc
		.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 })
		.map((units) => String.fromCharCode(...units)),
	fc
		.array(
			fc.constantFrom(
				...'k i l l m y s e l f 1 ! * 0 @ $ . - _ İ ſ ﬁ І і ѕ а е о р с 𝐤 ⓘ \u0301 \u200b 😂 ’ dont im 4'.split(
					' ',
				),
				' ',
			),
			{ maxLength: 30 },
		)
		.map((parts) => parts.join('')),
);

describe('without a vocabulary', () => {
	it.each([
		['capital letters', 'I WANT Help', 'i want help'],
		['curly apostrophes', 'I can’t, I‘m done', "i can't, i'm done"],
		['curly quotation marks', '“help”', '"help"'],
		['invisible characters', 'ki\u200bll my\u00adself\ufeff', 'kill myself'],
		['full-width, bold and circled letters', 'ｋｉｌｌ 𝐤𝐢𝐥𝐥 ⓚⓘⓛⓛ', 'kill kill kill'],
		['accents and piled-up marks', 'súicide k\u0337i\u0337l\u0337l', 'suicide kill'],
		['Cyrillic and Greek lookalikes', 'ѕuіcіdе and dιe', 'suicide and die'],
		['small capitals', 'ᴋɪʟʟ', 'kill'],
		['long-drawn letters', 'noooooo', 'noo'],
		['runs of spaces and lines', ' so \t tired\n\n now ', 'so tired now'],
	])('reads through %s', (_, said, read) => {
		expect(normalise(said)).toBe(read);
	});

	it('leaves other writing systems as they are', () => {
		expect(normalise('Я хочу умереть')).toBe('я хочу умереть');
		expect(normalise('أُريدُ أنْ أعيشَ')).toBe('أُريدُ أنْ أعيشَ'.normalize('NFKC'));
		expect(normalise('我不想活了')).toBe('我不想活了');
		expect(normalise('मैं ठीक हूँ')).toBe('मैं ठीक हूँ'.normalize('NFKC'));
	});

	it('guesses no word', () => {
		expect(normalise('k1ll dont sucide k i l l')).toBe('k1ll dont sucide k i l l');
	});
});

describe('with the English vocabulary', () => {
	it.each([
		["I dont and I don't and I don’t", 'i do not and i do not and i do not'],
		['im, I’m, i am', 'i am, i am, i am'],
		['cant wont ive', 'can not will not i have'],
		['i wanna, im gonna', 'i want to, i am going to'],
		['sucide suicde suiscide suicidee', 'suicide suicide suicide suicide'],
		['myslef myeslf mysself', 'myself myself myself'],
		['k1ll k!ll k*ll ki11', 'kill kill kill kill'],
		['d1e d!e dieeee', 'die die die'],
		['$u1c1d3', 'suicide'],
		['k i l l myself', 'kill myself'],
		['k.i.l.l and d-i-e', 'kill and die'],
		['i w a n t t o d i e', 'i want to die'],
		['tmrw 2nite', 'tomorrow tonight'],
		['s u i c i d e and s-u-i-c-i-d-e', 'suicide and suicide'],
		['su1c1de, sewerslide, su!c!de', 'suicide, suicide, suicide'],
		['unaliv and unlive', 'unalive and unalive'],
		['k m s', 'kms'],
		['𝖘𝖚𝖎𝖈𝖎𝖉𝖊 and ｓｕｉｃｉｄｅ and ѕυісіdе', 'suicide and suicide and suicide'],
		['ｋｍｓ and ⓚⓜⓢ', 'kms and kms'],
		['i want to die 😂', 'i want to die lol'],
	])('mends %s', (said, read) => {
		expect(normalise(said, ENGLISH)).toBe(read);
	});

	it.each([
		'i have 4 kids, 2 dogs and 10 bills',
		'it is 1am and the 3rd letter came',
		'i am in my 50s and homeless',
		'b4 the 4th of may',
		'the c i a',
		'plan a, c and d',
		'my son will be here soon',
		'he filled and skilled and milled',
	])('leaves alone what only looks alike: %s', (said) => {
		const read = normalise(said, ENGLISH);
		expect(read).toBe(said);
	});
});

describe('with the vocabulary of the other languages', () => {
	it.each([
		['Spanish without its accents', 'Ojalá no despertara mañana', 'ojala no despertara manana'],
		['Polish without the signs of its letters', 'chcę się zabić, ułożyłem', 'chce sie zabic, ulozylem'],
		['German with its double s', 'groß', 'gross'],
		['Arabic without vowels, tatweel and kinds of alef', 'أُرِيدُ أَنْ أمـــوت', 'اريد ان اموت'],
		['Arabic in its forms of presentation', 'ﺍﻧﺘﺤﺮ', 'انتحر'],
		['Devanagari as it is typed in Latin letters', 'मुझे मरना है', 'mujhe mrna hai'],
		['Chinese in simplified characters', '我想殺死自己，沒有意義', '我想杀死自己,没有意义'],
		['hidden spellings', 'su1c1darme y m0r1r', 'suicidarme y morir'],
	])('reads %s', (_, said, read) => {
		expect(normalise(said, OTHERS)).toBe(read);
	});
});

describe('whatever is typed', () => {
	it.each([
		['without a vocabulary', undefined],
		['with the English vocabulary', ENGLISH],
	])('never throws, and changes nothing more the second time, %s', (_, vocabulary) => {
		fc.assert(
			fc.property(anyText, (said) => {
				const once = normalise(said, vocabulary);
				expect(normalise(once, vocabulary)).toBe(once);
			}),
			{ numRuns: 1500 },
		);
	});

	it('never throws with the vocabulary of the other languages', () => {
		fc.assert(fc.property(anyText, (said) => normalise(said, OTHERS) === normalise(said, OTHERS)));
	});

	it('has no capitals, no invisible characters and no edges of space', () => {
		fc.assert(
			fc.property(anyText, (said) => {
				const read = normalise(said, ENGLISH);
				expect(read).toBe(read.trim());
				expect(read).not.toMatch(/[\u200b-\u200f\u2060\ufeff’‘“”]|[A-Z]| {2}/u);
			}),
		);
	});
});
